/**
 * The road's stages. Data travels one way; each step takes only what the step before it returns. The brand is a
 * private symbol, so no other file can make a `Sealed` or a `Cleared`: a skipped step does not compile.
 */
import type { Problem } from '../core/country/index.ts'
import type { Basis } from '../core/count/query.ts'
import type { Figure } from '../core/count/figure.ts'
import type { FigureState } from '../core/count/grounds.ts'
import type { RoughCell } from '../core/entry/stated-total.ts'
import type { Leaning } from '../core/count/reviewed.ts'
import type { DayOfKind } from '../core/count/questions.ts'
import type { Comparison } from '../core/count/stated.ts'
import type { Guess } from './receive/guess-columns.ts'
import type { AttackReport, Protected as Tables } from '../core/disclosure.ts'
import type { Side } from '../core/seal/sides.ts'
import type { Question } from '../core/sheet/own/questions/questions.ts'
import type { SheetRows } from '../core/sheet/sheet-rows.ts'
import type { ShownTable } from '../core/sheet/shown-table.ts'
import type { ValueRow } from '../core/sheet/value-rows.ts'

export type { Guess } from './receive/guess-columns.ts'

declare const stage: unique symbol
type Stage<Name extends string, T> = T & { readonly [stage]: Name }

/** The sheet as it was read: text cells by field, nothing judged yet. */
export type Draft = Stage<'Draft', DraftData>
export type DraftData = {
  readonly form: string
  /** Period given with the file (`2023-Q2`), where rows carry no date of their own. */
  readonly period?: string
  readonly sheet: string
  /** Field id → heading as found. */
  readonly headings: Readonly<Record<string, string>>
  /** Where in the sheet it was found: the headings' row, 1-based, and each field's column, 0-based. */
  readonly layout: { readonly heading: number; readonly columns: Readonly<Record<string, number>> }
  /** Columns that no heading names: those read as somebody confirmed before, and those that may be a field by what stands in them. `tables`: all columns. */
  readonly columns: {
    readonly learned: readonly { readonly column: number; readonly heading: string; readonly field: string }[]
    readonly guesses: readonly Guess[]
    readonly tables: readonly ShownTable[]
  }
  /** Offices of the form's list that are named above the headings. */
  readonly letterhead: readonly string[]
  readonly rows: SheetRows
  /** Faults of the file as a whole: a missing or doubled column, broken text. */
  readonly problems: readonly Problem[]
  /** Of a sheet that an office keeps in its own way: what is asked before it can be taken, and the fields whose cells wait for an answer. */
  readonly questions?: readonly Question[]
  readonly waiting?: ReadonlySet<string>
  /** Lines of totals that were held against the rows, and fit. */
  readonly totals?: number
  /** Which sheet a row is of, by its number's group (core/sheet/row-id.ts). */
  readonly groups?: readonly { readonly sheet: string; readonly part: number }[]
  /** ISO day of reading. */
  readonly today?: string
}

/** Rows in their order: an array, or what stands for one in a large sheet (core/sheet/value-rows.ts). */
export type ValueRowList = Iterable<ValueRow> & {
  readonly length: number
  at(index: number): ValueRow | undefined
  map<T>(make: (row: ValueRow, index: number) => T): T[]
}

/** Every row has passed every rule. There is no partly valid return; rows that wait are not in it, and it says how many do. */
export type Valid = Stage<'Valid', ValidData>
export type ValidData = {
  readonly form: string
  readonly formVersion: number
  readonly rows: ValueRowList
  /** Rows that could not be mended yet: left out, and said of by the return without their content. Values that could be read. */
  readonly waiting?: readonly ValueRow[]
  /** Totals that came without records under them. */
  readonly aggregates: readonly AggregateCell[]
  readonly aggregateOf?: { readonly indicator: string; readonly office: string; readonly period: string }
  readonly warnings: readonly Problem[]
}
export type AggregateCell = { readonly by: Readonly<Record<string, string>>; readonly value: number } | RoughCell

export type Refused = { readonly refused: readonly Problem[]; readonly checked: number }

/** One entry as its author made it: the bytes the log commits to, and the salts that hide them. Base64url and JSON text. */
export type EntryParts = {
  readonly id: string
  /** Canonical JSON; count-only; survives erasure. */
  readonly stub: string
  /** Canonical JSON; the other coded values. */
  readonly coded: string
  /** Canonical JSON of envelopes, or `{}`. */
  readonly sealed: string
  readonly salts: { readonly stub: string; readonly coded: string; readonly sealed: string; readonly signature: string }
  /** The author's device signature over the entry hash; null is `unsigned`. */
  readonly signature: string | null
}

/** Shares and salts, each part sealed to the vault of one party: the agency's, and the trustee's one or three. */
export type CourierParts = Readonly<Partial<Record<Side, string>>>
/** What leaves the edge. `courier` never goes into an entry, and is deleted once the vaults have it. */
export type Sealed = Stage<'Sealed', SealedData>
export type SealedData = {
  readonly format: 'saksi-sealed/1'
  readonly country: string
  readonly agency: string
  readonly form: string
  readonly batch: string
  /** The return itself, as an entry, then one entry a row. */
  readonly entries: readonly EntryParts[]
  readonly courier: CourierParts | null
}

export type Logged = Stage<'Logged', LoggedData>
export type LoggedData = {
  /** Rows that were right: those added, and those that were on record already. */
  readonly accepted: number
  readonly unchanged: number
  readonly superseded: number
  readonly conflicts: number
  /** Ids of the entries that hold what was sent, in its order: the return, then each row; then what was added beside them. */
  readonly entries: readonly string[]
  readonly receipt: Receipt | null
}
/** Enough to check, offline, that the return is in the log (docs/spec/receipt.md). */
export type Receipt = { readonly entry: string; readonly proof: string }

/**
 * `knownAbout`: the days that some record of a kind has known about only.
 * `unwritten`: those of which some record lacks a day that its answer implies.
 * `reviews`: whether by then anybody drew a sample of records, or judged a pair.
 */
export type Linked = Stage<
  'Linked',
  {
    readonly asOf: string
    readonly basis?: Basis
    readonly knownAbout: readonly DayOfKind[]
    readonly unwritten: readonly string[]
    /** Kinds of which a sample was drawn; whether any pair was judged. */
    readonly reviews: { readonly sampled: readonly string[]; readonly judged: boolean }
    readonly endedNils: readonly string[]
  }
>

export { FIGURE_STATES, type FigureState } from '../core/count/grounds.ts'
export type CountedCell = Figure & { readonly by: Readonly<Record<string, string>>; readonly state: FigureState }

/** The contract of `count --json` (docs/spec/count.md). */
export type Counted = Stage<'Counted', CountedData>
export type CountedData = Figure & {
  readonly indicator: string
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly as_of: string
  /** Which day is meant: by which it was recorded, or by which the offices' papers say that it was received or signed. */
  readonly as_of_by: Basis
  readonly definition: number
  readonly state: FigureState
  /**
   * Of the offices and periods that `where` names. `contradicted`: nil returns that a record disproves; they are not received. `unsigned`:
   * received, and no device has signed. `rows_wait`: those of which rows wait to be mended. `awaited`: of the interval, and not due yet; not among those due.
   */
  readonly coverage: {
    readonly received: number
    readonly due: number
    readonly contradicted?: number
    readonly unsigned?: number
    readonly rows_wait?: number
    readonly awaited?: number
    /** Of the interval, and from before the record asked for any: not among those due. */
    readonly before?: number
  }
  readonly by: readonly string[]
  readonly cells: readonly CountedCell[]
  /** One person, or case, stands in several of them: they add up to more than there are. */
  readonly cells_overlap?: true
  /** Whatever is counted is in exactly one cell. */
  readonly onePlace?: true
  /** With it: some record of these has a day that is known about only, and may be of no shorter time though it is of this one. */
  readonly days_about?: true
  readonly lineage: {
    readonly entries: number
    readonly kinds: Readonly<Record<string, number>>
    readonly agencies: Readonly<Record<string, number>>
    /** Of persons, cases and cohorts: of each of these agencies somebody looked which of its records are one. */
    readonly deduplicated: boolean
    /** Those of which nobody did, and each record may be somebody whom another has too: the number is of links alone, and no more than the records. */
    readonly not_looked?: readonly string[]
  }
  /** Of an estimate, its people had whoever resolved the sample overlooked so many of a hundred of each person's other records. */
  readonly if_overlooked?: readonly Leaning[]
  /** Stated totals of the same time, each beside what the records say. */
  readonly totals?: readonly Comparison[]
}

export type Protected = Stage<'Protected', { readonly counted: Counted; readonly tables: Tables }>
/** Only road/attack.ts makes one, and only when every attack over everything ever released has failed. */
export type Cleared = Stage<'Cleared', { readonly protected: Protected; readonly report: AttackReport }>
export type Released = Stage<
  'Released',
  { readonly id: string; readonly files: ReadonlyMap<string, string>; readonly approvedBy: readonly Approval[] }
>
export type Approval = { readonly person: string; readonly agency: string }

/** The one place where a stage is stamped; each step calls it once, with its own name. */
export const stamp = <S extends Stage<string, unknown>>(data: Omit<S, typeof stage>): S => data as S
