/** An answer sheet as a desk shows it: every word in both languages, every figure with what it is signed under. */
import type { Asked } from '../../core/country/country.ts'
import type { Basis } from '../../core/count/query.ts'
import type { Words } from '../../core/model/fields.ts'
import type { Said } from '../../core/count/amount.ts'
import type { Leaning } from '../../core/count/reviewed.ts'
import type { Answer, Narrative } from './answer-sheet.ts'

export type ShownSignature = {
  readonly agency: string
  /** The figure changed since. */
  readonly isStale: boolean
  /** False where the command line put it on record and no device signed. */
  readonly isSigned: boolean
  readonly narrative: Narrative
}
export type ShownAnswer = Pick<
  Answer,
  'id' | 'part' | 'requirements' | 'owner' | 'due' | 'indicator' | 'from' | 'to' | keyof Said | 'state' | 'coverage' | 'definition'
> & {
  readonly asks: Words
  readonly name: Words
  readonly unit: Words
  readonly caveat: Words
  /** What this version of the definition counts otherwise than the one before it. */
  readonly changed: Words | null
  readonly partOf: { readonly part: number; readonly whole: number } | null
  readonly cells: readonly (Said & { readonly label: Words; readonly state: Answer['state'] })[]
  /** Cut finer, it is in releases alone. */
  readonly isCutElsewhere: boolean
  /** Of somebody in it two linked records say different things of who she is: a task of those whose records they are. */
  readonly hasDiffering: boolean
  readonly built: {
    readonly entries: number
    readonly agencies: readonly string[]
    readonly deduplicated: boolean
    /** Bodies of whose records nobody has looked which are one person's or one case's. */
    readonly notLooked?: readonly string[]
    /** Of an estimate. */
    readonly ifOverlooked?: readonly Leaning[]
  }
  readonly isSingleSource: boolean
  readonly previous:
    | (Said & {
        readonly state: Answer['state']
        readonly coverage: Answer['coverage']
        readonly notComparable: readonly string[]
        readonly change: { readonly by: number; readonly in: string } | null
      })
    | null
  /** What a signature is over: core/report/figure-hash.ts. */
  readonly figure: string
  readonly signed: readonly ShownSignature[]
  /** ISO instant when its owner was asked last; null where nobody asked. */
  readonly asked: string | null
}

export type ShownChart = {
  readonly id: string
  /** Says the finding. */
  readonly title: Words
  /** Unit and interval. */
  readonly subtitle: Words
  readonly note: Words
  readonly svg: Words
  readonly rows: readonly { readonly label: Words; readonly text: Words }[]
}

export type ShownBeside = {
  readonly key: string
  readonly words: Words
  readonly why: Words
  readonly questions: readonly string[]
  /** Why each is not the one before it, in sentences. */
  readonly steps: readonly { readonly question: string; readonly reasons: readonly Words[] }[]
}
export type ShownSheet = {
  readonly report: string
  readonly title: Words
  readonly year: number
  readonly asOf: string
  /** Which clock `asOf` is of: the log's, or the days that the offices' papers bear. */
  readonly asOfBy: Basis
  /** It is of a day that somebody asked for: nothing of it is signed. */
  readonly isOfChosenDay: boolean
  /** ISO instant at which its counting began; empty for a single body, which is told nothing of the rest of the record. */
  readonly countedAt: string
  /** Something that may change a figure came in since; it is being counted again. */
  readonly isBehind: boolean
  readonly parts: readonly { readonly key: string; readonly words: Words }[]
  readonly answers: readonly ShownAnswer[]
  readonly beside: readonly ShownBeside[]
  /** What should be there and is not, under the figures of these questions; for who gathers the sheet. */
  readonly findings: readonly {
    readonly questions: readonly string[]
    readonly place: Words
    readonly what: Words
    readonly where: Words
  }[]
  readonly minister: readonly string[]
  readonly charts: readonly ShownChart[]
}

/** The page offers the years from it to this one, and there are no others. */
export const FIRST_YEAR = 2020
/** What the page opens at, and the server counts ahead. */
export const OPENS_AT = { report: 'tip', year: 2023 } as const
/** Of a record that asks for returns since a later year, that one: nothing was collected before. */
export const openingYear = (asked: Asked | undefined): number =>
  Math.max(OPENS_AT.year, ...(asked?.said ?? []).map(({ from }) => Number(from.slice(0, 4))).slice(-1))

/** Whether somebody may see and sign for the whole sheet, or what their own body owes. */
export type AnswersRight = { readonly type: 'all' } | { readonly type: 'own'; readonly agency: string; readonly seesProtection: boolean }
