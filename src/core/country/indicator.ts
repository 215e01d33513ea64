/**
 * What an indicator may say. It is data: one place compiles it to one query (store/postgres/count), so that a figure, its lineage
 * and its coverage come from the same words.
 */
import type { CutPeriod } from '../model/dates.ts'
import type { Words } from '../model/fields.ts'

/**
 * What a column must hold. A list: one of these codes (for a `codes` column: any of them). `before`/`after` compare two
 * date columns; `atLeast`/`below` a whole number with a constant. `below` with `until`: the number is of days until that date column; where the number
 * is empty and that day is not, nobody can tell.
 */
export type Condition =
  | readonly string[]
  | { readonly not: readonly string[] }
  | { readonly present: boolean }
  | { readonly atLeast: number }
  | { readonly below: number; readonly until?: string }
  | { readonly before: string }
  | { readonly after: string }

export type Where = Readonly<Record<string, Condition>>

/** A cut: a column and the list of its codes (of `agencies`: agency ids), or a period of a date, or bands; the last two have list ''. `parent` reads the code above (court → province). */
export type Dimension = {
  readonly column: string
  readonly list: string
  readonly period?: CutPeriod
  readonly parent?: true
  /** Bands of a whole number or of days: lower bounds, the last one open. `[0, 31, 91]` is 0–30, 31–90, 91+. */
  readonly bands?: readonly number[]
  /** With bands: what is banded is the days from `column` to this date. */
  readonly until?: string
}

/**
 * A cut as an indicator's file says it. A column's own name; its codes are of the list that the forms or the model name for it. `month`,
 * `quarter`, `year`: of the figure's own date. Everything else says what differs: another name, a list of its own, the code above, bands.
 */
export type Cut = string | (Omit<Dimension, 'list'> & { readonly id?: string; readonly list?: string })

/** What a link asserts of two records. */
export const LINK_RELATIONS = ['same_person', 'same_case', 'same_place'] as const
export type LinkRelation = (typeof LINK_RELATIONS)[number]

/** One station of a funnel: the records of this kind that share a linked case (or person) with a record that was counted. */
export type FunnelStage = {
  readonly id: string
  readonly words: Words
  readonly kind: string
  readonly date?: string
  readonly where?: Where
}

/** What is made of the records that qualify. Left out, they are counted one by one. */
export type Measure =
  | { readonly type: 'records' }
  /** One linked person once; where nothing is asserted the figure says that it is not de-duplicated across agencies. */
  | { readonly type: 'persons' }
  /** One linked case once; records without a link are told apart by `columns` (court and case number). */
  | { readonly type: 'cases'; readonly columns: readonly string[] }
  /**
   * With `until`: of what stands at the end of the interval, as a stock does (beds of the houses that are open). With `less`: of what is left of each amount
   * after another (ordered, less paid); one of which more was paid makes up for no other.
   */
  | { readonly type: 'sum'; readonly column: string; readonly until?: string; readonly less?: string }
  | { readonly type: 'distinct'; readonly columns: readonly string[] }
  /**
   * Percent of the records counted that also meet `of`; both numbers are printed. Who says neither, or of whom nobody knows, is left out; with `onRecord` it is
   * of all of them, and asked is what is on record: whom an embassy named was brought out, or was not.
   */
  | { readonly type: 'share'; readonly of: Where; readonly onRecord?: true }
  /** Percent: the sum of one column of the sum of another (paid of ordered, screened of encountered). With `times`, for so many of the other (riel for 1 dollar). */
  | { readonly type: 'ratio'; readonly part: string; readonly whole: string; readonly times?: number }
  /**
   * One figure for so many of another (operations for 100,000 residents): two indicators of the same cuts, each counted by itself. Of all places together there
   * is a rate where the other is known of every code of `places`, one of the cuts.
   */
  | { readonly type: 'rate'; readonly of: string; readonly per: string; readonly times: number; readonly places: string }
  /** Whole days between two dates of a record. */
  | { readonly type: 'days'; readonly from: string; readonly to: string; readonly statistic: 'median' | 'mean' | 'max' }
  /** Open at the end of the interval: began before it, and not over by then. */
  | { readonly type: 'stock'; readonly until: string }
  /** A cohort: of the cases (or persons) that begin in the interval, how many reached each station, with the days between. */
  | { readonly type: 'funnel'; readonly relation: LinkRelation; readonly stages: readonly FunnelStage[] }
  /** Returns of the indicator's form: received, of those due. Needs no record kind. */
  | { readonly type: 'returns'; readonly of: 'received' | 'on_time' | 'nil' }
  /** Entries of the ledger of these kinds: the system's own acts. Needs no record kind. */
  | { readonly type: 'entries'; readonly kinds: readonly string[] }

/** A file under indicators/. What its cuts are of is worked out when the country is loaded (with-dimensions.ts). */
export type IndicatorFile = Omit<Indicator, 'dimensions'> & { readonly dimensions: readonly Cut[] }

export type Indicator = {
  readonly id: string
  readonly words: Words
  readonly version: number
  /**
   * What this version counts otherwise than the one before it: there from the second version on, and printed wherever the definition is. With
   * `totalsSince` what was stated of the whole under that version, and each since, is of the same people, and is a total still; how an older version broke it down
   * is not read. It is for what only breaks down otherwise: where the whole counts others, none of its older totals is one.
   */
  readonly changed?: { readonly words: Words; readonly totalsSince?: number }
  /** Record kind; empty for a measure over returns or entries. */
  readonly kind: string
  readonly unit: Words
  /** Clear date column that decides the interval; empty for a measure over returns or entries. */
  readonly date: string
  readonly where?: Where
  readonly measure?: Measure
  /** Whatever began before the end of the interval, however long ago: what is followed until somebody says what became of it. */
  readonly whenever?: true
  readonly dimensions: Readonly<Record<string, Dimension>>
  /** Form whose returns feed it: coverage is theirs. Empty for a measure over entries. */
  readonly form: string
  /**
   * Id of a ratio whose part is the same money as another office keeps it (paid, on the orders; paid, as it came in): a zero here is no zero while
   * that says more than has come in since.
   */
  readonly deniedBy?: string
  /**
   * Of a sum of what is left: id of a sum that is the same money as its `less`, as other offices keep it (paid, as it came in; paid, on the orders). Where that says
   * more of a case, what is left lies between what the two leave.
   */
  readonly lessenedBy?: string
  /** A figure over another legal basis is another indicator: the two are never set beside each other. */
  readonly legalBasis?: Words
  /**
   * Published rounded, to the threshold, always: a figure that few bodies report, where whoever has nearly all of its people reads the
   * others' in an exact total. It is said here, and not found when the year is over: of a figure that is rounded because the exact one
   * would have told, the same body learns that few are missing.
   */
  readonly rounded?: true
  /** An estimate of somebody outside: never added to a count. */
  readonly isEstimate?: true
  /** Dimensions by which whoever pays for the help asks to see it, beside those that a requirement names: drafted at the desk like these. */
  readonly payers?: readonly string[]
  /** A dimension: of things of several of its codes there is no sum, only of those of one. */
  readonly unlike?: string
  /** What the figure is not. Printed beside it. */
  readonly caveat: Words
}
