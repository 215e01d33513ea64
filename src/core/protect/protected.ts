/** What protecting tables asks for, and what it answers: protected ones, or why not. */
import type { AuditReport } from '../attack/audit.ts'
import type { Truth } from '../attack/inside.ts'
import type { LinearSolver } from '../attack/solver.ts'
import type { Release } from '../attack/view.ts'
import type { Depth } from './gate.ts'
import type { Loss } from './methods/suppress/exact/index.ts'
import type { Optimum } from './methods/suppress/index.ts'
import type { ContributionRules } from './rules.ts'

/** A table, as a list of levels, or one cell, as a code of each of its levels. */
export type Standing = readonly string[] | Readonly<Record<string, string>>
export const levelsStanding = (stand: Standing): readonly string[] =>
  Array.isArray(stand) ? (stand as readonly string[]) : Object.keys(stand)

export type ProtectParams = {
  /** Counts from 1 to threshold - 1 are withheld. */
  readonly threshold: number
  readonly width?: number
  readonly solver: LinearSolver
  /** What counts as sensitive besides small numbers, where rows say who contributed them. */
  readonly rules?: ContributionRules
  /** Every number is rounded to a multiple of `base`, and none is withheld. */
  readonly rounding?: Rounding
  /** Tables and single cells of which every number is printed: all else is withheld around them. One of 1 to threshold - 1 among them is a refusal. */
  readonly stand?: readonly Standing[]
  /** National totals stand: a row by one dimension in which no number is small is printed whole, wherever a pattern can be found that allows it. */
  readonly margins?: boolean
  /** Levels, and what is made of them, whose row alone is printed whole wherever a table has it; a small number in it is a refusal. Not what an edition before withheld. */
  readonly whole?: readonly string[]
  /** 16 to 64 bytes that the publisher keeps, from which is drawn what is withheld; without them, whoever replays the rule may prove a number to be small. */
  readonly key?: Uint8Array
  /** The cheapest pattern by this loss, for up to 600 cells; otherwise a good one. */
  readonly exact?: Loss
  /** Keep out those inside as well: contributors alone and two together, and whoever is alone in a cell. */
  readonly inside?: boolean
  /** The edition before: what it withholds stays so, and what changed since by fewer than `threshold` is withheld. Empty where there was none. */
  readonly before?: readonly Release[]
  /** What else must hold of a table that is named instead of one that is refused: the attack beside what went out before. */
  readonly holds?: (done: Protected) => boolean
  /** Work after which it is a refusal (`MOST_WORK` when left out): the same on every machine. */
  readonly most?: number
  /** One draw, and no replay of it: to see what a table would show, and never to be printed. */
  readonly isTrial?: boolean
  /** Whether coarser tables are looked for where these cannot be protected, too; those instead of one that is too deep are always. */
  readonly offer?: boolean
}

export type Rounding = {
  readonly base: number
  /** 16 to 64 bytes that the publisher keeps: with them anybody could draw again what is behind a multiple. */
  readonly key: Uint8Array
  /** What is out already of this population as known on this day, by cell key. */
  readonly drawn?: ReadonlyMap<string, number>
  /** What is out about the same people as known on the same day: whoever has it reads the rounded numbers with it. */
  readonly beside?: readonly Release[]
}

export type Protected = {
  readonly ok: true
  readonly method: 'suppression' | 'rounding' | 'amounts'
  readonly parameters: {
    readonly threshold: number
    readonly width: number
    readonly floor: 1
    readonly zeros: 'printed' | 'guarded'
    /** Of rounding. */
    readonly base?: number
  }
  readonly release: Release
  readonly depths: readonly Depth[]
  readonly warnings: readonly string[]
  readonly audit: AuditReport
  readonly cells: CellCounts
  readonly solver: string
  /** Only with `exact`. Not for readers: a sum of withheld numbers is one equation more. */
  readonly optimum?: Optimum
  /** Tables that were asked for too, and cannot stand beside a row of these. */
  readonly leftOut?: readonly LeftBeside[]
  /** What only the publisher knows, for the attacks from inside. */
  readonly inside: Truth
}
/** A table of a part, and the row of what the part lies in that stays in its place. */
export type LeftBeside = {
  readonly figure: string
  readonly by: string
  readonly beside: { readonly figure: string; readonly by: string }
}
export type CellCounts = {
  readonly all: number
  readonly empty: number
  readonly printed: number
  readonly withheld: number
  readonly rounded?: number
}
export type Refusal = {
  readonly ok: false
  readonly reason: 'too_deep' | 'too_large' | 'cannot_protect' | 'out_of_time'
  readonly message: string
  /** Tables that were refused, with coarser ones that pass in their place, beside the others that were asked for. */
  readonly instead: readonly { readonly table: Depth; readonly coarser: readonly Depth[] }[]
}

/** Why a protection that was cut off is none. */
export const NOT_SETTLED = 'it was not settled within the work that it may take: choose coarser tables, or fewer of them'

export const refuse = (reason: Refusal['reason'], message: string, instead: Refusal['instead'] = []): Refusal => ({
  ok: false,
  reason,
  message,
  instead,
})
