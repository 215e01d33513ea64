/** How the making of a draft ended, told to who asked for it: numbers of cells, never a cell, and of an attack that found somebody only that it did. */
import type { NotCleared } from '../../../road/attack.ts'
import type { TooDeep, WhyRefused } from '../../../road/protect.ts'
import type { DraftPart } from '../keep-draft.ts'
import type { Verdict, Yearly } from '../yearly.ts'

/** What its certificate says of one release of it. */
export type CertifiedPart = {
  readonly id: string
  readonly indicator: string
  readonly tables: readonly (readonly string[])[]
  readonly cells: number
  readonly withheld: number
  /** To the nearest multiple of this; null where nothing is rounded. */
  readonly roundedTo: number | null
  /** Names of the attacks, how many cells they worked out, and beside how many earlier releases. */
  readonly attacks: readonly string[]
  readonly exact: number
  readonly beside: number
}
/** A table that a requirement asks for and that is not shown as it is asked for. */
export type LeftOut = {
  readonly indicator: string
  readonly by: string
  readonly verdict: Exclude<Verdict, 'shown' | 'rounded'>
  readonly cells: number
  readonly shown: number
}
export type Made = {
  readonly is: 'made'
  readonly id: string
  /** Whose people find it among what waits to be signed. */
  readonly offices: readonly string[]
  readonly parts: readonly CertifiedPart[]
  readonly left: readonly LeftOut[]
}
export type RefusedDraft = {
  readonly is: 'refused'
  readonly why: WhyRefused | 'attacked'
  /** Tables that would do in the place of those that were refused. */
  readonly coarser: readonly (readonly string[])[]
  readonly day?: string
}
/** `code` of the catalogue of errors. */
export type Ended = Made | RefusedDraft | { readonly is: 'failed'; readonly code: string }

export const certify = ({ id, cleared: { protected: made, report }, beside }: DraftPart): CertifiedPart => ({
  id,
  indicator: made.counted.indicator,
  tables: made.tables.depths.map(({ by }) => by),
  cells: made.tables.cells.all,
  withheld: made.tables.cells.withheld,
  roundedTo: made.tables.release.rounding?.base ?? null,
  attacks: report.attacks.map((a) => a.id),
  exact: report.exact,
  beside: beside.length,
})

export const leftOutOf = (yearly: Yearly): readonly LeftOut[] =>
  yearly.families.flatMap(({ tables }) =>
    tables.flatMap(({ table, verdict, cells, shown }) =>
      verdict === 'shown' || verdict === 'rounded'
        ? []
        : [{ indicator: (table.part ?? table.of).indicator.id, by: table.by, verdict, cells, shown }],
    ),
  )

export const refusalOf = (refused: NotCleared | TooDeep): RefusedDraft =>
  'why' in refused
    ? { is: 'refused', why: refused.why, coarser: refused.coarser, ...(refused.day === undefined ? {} : { day: refused.day }) }
    : { is: 'refused', why: 'attacked', coarser: [] }
