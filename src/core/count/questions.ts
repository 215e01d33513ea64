/**
 * What the record is asked when figures are made: each question by its name, with what it is about and the rows of its answer. A store that
 * can count answers all of them, in whatever language its tables are asked; `folded` answers the same from the entries' own bytes.
 */
import type { Reader } from '../access/reader.ts'
import type { AlertRule } from '../alert/rules.ts'
import type { Contradiction, Form } from '../country/country.ts'
import type { AllReceived, AskedAgain, SaidEntry, ToSign } from '../due/said.ts'
import type { SaidReturn, SlotReview } from '../due/slot.ts'
import type { Interval } from '../model/dates.ts'
import type { OnDay } from '../reconcile/compare-flow.ts'
import type { Said, UnsignedFinding } from '../reconcile/finding.ts'
import type { Side } from '../reconcile/flows.ts'
import type { Numbered, Register } from '../reconcile/numbers.ts'
import type { FigureRow } from './figure.ts'
import type { CountQuery, Except, Known } from './query.ts'
import type { UnsureRow } from './unsure.ts'

type Question<About, Row> = { readonly about: About; readonly row: Row }
type Slot = { readonly office: string; readonly period: string }
/** 1 where it is so. */
type Bit = 0 | 1

/** A total without records under it, as it was stated or came with a return: one cell of it. */
export type TotalRow = {
  readonly agency: string
  readonly entry: string
  readonly office: string
  readonly period_from: string
  readonly period_to: string
  /** Canonical JSON: dimension → code. */
  readonly dims: string
  readonly n: number
  readonly stated: Bit
  readonly signed: Bit
  readonly source: string | null
  readonly qualifier: string | null
  readonly most: number | null
  readonly corrects: string | null
  /** The version of the definition under which it was stated. */
  readonly definition: number | null
}
/** A slot that has reported. `unsigned`: some return of it waits for its signature. `disproved`: its own office sent rows beside its nil. */
export type ReceivedRow = Slot & { readonly form: string; readonly unsigned: Bit; readonly nil: Bit; readonly disproved: Bit }

/** Rows of an agency's returns that wait to be mended, and are of this slot or may be; `since`: ISO day of the return that said so of the first of them. */
export type RowsWaitRow = Slot & { readonly form: string; readonly agency: string; readonly n: number; readonly since: string }
/** @property day ISO; of a kind whose day is kept by month or quarter its first. */
export type RecordsOfRow = { readonly office: string; readonly day: string; readonly agency: string; readonly n: number }
/** One row that waits: its token, and the return that came without it. In each slot of which it may be. */
export type WaitingRow = Slot & { readonly form: string; readonly token: string; readonly entry: string; readonly since: string }

/**
 * `byAgency`: each cell split by `agency`, whose records they are, of several by commas.
 * `only`: of this agency's records alone, without those that are closed to whoever asks, by their tokens.
 */
export type PlacesQuery = CountQuery & { readonly byAgency?: true; readonly only?: Pick<Reader, 'agency' | 'closed'> }

type OfFigures = {
  /** d0, d1, … and what the measure says: one a cell that is not empty; absent values come as `unknown`. */
  readonly cells: Question<CountQuery, FigureRow>
  /** Each person, case or record in exactly one cell. */
  readonly places: Question<PlacesQuery, FigureRow>
  /** For each `agency` what the measure says, and `m`, its records. Only of figures that add up over rows. */
  readonly agencies: Question<CountQuery, FigureRow>
  /** For each `agency` its records (n). */
  readonly lineage: Question<CountQuery, FigureRow>
  /** One row (n): records of the question, of whatever time, of which no day is written. Only of records. */
  readonly undated: Question<CountQuery, FigureRow>
  /** One row (n): records of which nobody can say that they are not of the question. Only where `mayBeOpen`. */
  readonly doubts: Question<CountQuery, FigureRow>
  /** Of persons, cases and cohorts: what is on record of those of whom nobody can say whether some record is of the question. */
  readonly unsure: Question<CountQuery, UnsureRow>
  /**
   * Of persons: d0, … and how many records (`n`) are in links of `size` records of the question, as the links stood when the newest sample of their
   * kind was drawn. `resolved`: of those drawn, how many records of the question their person has, 0 where nobody found out; null of the rest.
   * `framed`: 0 where the sample could not have drawn them. None without a sample.
   */
  readonly resolved: Question<CountQuery, FigureRow>
  /** Of persons: two links, or records, of the question (`a`, `b`) that may be one person, and no person said no. */
  readonly undecided: Question<CountQuery, { readonly a: string; readonly b: string }>
  /** The kinds of which a sample was drawn by then, and null where any pair was judged: of all others the two before need not be asked. */
  readonly reviewed: Question<Pick<Known, 'asOf' | 'basis'>, { readonly kind: string | null }>
  /**
   * Of persons, cases and cohorts: the agencies of which some record of this kind is linked, and of persons also those that drew a sample of it or of
   * which a pair was judged. Of every other agency nobody has looked who is there twice.
   */
  readonly looked: Question<CountQuery, { readonly agency: string }>
  readonly totals: Question<CountQuery, TotalRow>
  /** What the records say of each span, by `i`, its place in the list from 1 on. */
  readonly within: Question<{ readonly query: CountQuery; readonly spans: readonly Except[] }, FigureRow>
  /** Signed nil returns that say nothing any more: withdrawn, or sent back, or earlier than such a one (`nilOf`). */
  readonly endedNils: Question<Pick<Known, 'asOf' | 'basis'>, { readonly nil: string }>
  /** Of one form, or of all. */
  readonly received: Question<Known & { readonly form?: string }, ReceivedRow>
  /** Of one form, or of all. */
  readonly rowsWait: Question<Known & { readonly form?: string }, RowsWaitRow>
  /** Slots whose newest return is a signed nil, and which a record of any agency names all the same; `n`: how many records. */
  readonly contradicted: Question<Known & { readonly form: Form; readonly by: readonly Contradiction[] }, Slot & { readonly n: number }>
  /** One row: whether the ledger had begun before that day, as known. */
  readonly begun: Question<{ readonly before: string; readonly asOf: string }, { readonly begun: Bit }>
  /** Of these kinds, or of all: the days that some record, of whatever time, has known about only. */
  readonly knownAbout: Question<{ readonly kinds?: readonly string[] }, DayOfKind>
  /** The kinds of which some record, of whatever time, lacks a day that its answer implies. */
  readonly knownUnwritten: Question<Record<string, never>, { readonly kind: string }>
  /** The indicators of which any total was ever stated or returned: of all others none need be looked for. */
  readonly indicatorsWithTotals: Question<Record<string, never>, { readonly indicator: string }>
}

/** A day that records of a kind have: its column. */
export type DayOfKind = { readonly kind: string; readonly day: string }

type OfReturnsDue = {
  /** The returns that name slots of a form, the oldest first. */
  readonly saidReturns: Question<
    { readonly form: string; readonly interval: Interval },
    Omit<SaidReturn, 'isNil' | 'isSigned'> & { readonly is_nil: Bit; readonly is_signed: Bit }
  >
  /** The oldest first: of returns that name the slot they are said of, and waivers of this form. */
  readonly reviews: Question<{ readonly form: string; readonly interval: Interval }, SlotReview>
  /** @property agency only its own; null for all. */
  readonly allReceived: Question<{ readonly agency: string | null; readonly interval: Interval }, AllReceived>
  /** When returns of an agency that are not in were asked for, the newest first. */
  readonly asked: Question<{ readonly agency: string; readonly interval: Interval }, AskedAgain>
  /** Of whatever time: the slots of an agency's returns that came unsigned and wait for its signature, the oldest first. */
  readonly toSign: Question<{ readonly agency: string }, ToSign>
  /** Forms of which a return of an agency was ever sent back. */
  readonly sentBack: Question<{ readonly agency: string; readonly interval: Interval }, { readonly form: string }>
  /** Forms of which a return is there that no reviewer's newest word accepts, locks or sends back: each may wait for one. */
  readonly unreviewed: Question<{ readonly interval: Interval }, { readonly form: string }>
  /** How many records of a form stand, by the office and the day that its slots go by, and by whose they are. */
  readonly recordsOf: Question<Known & { readonly form: Form }, RecordsOfRow>
  /** Of one agency's returns, of a form or of all; the oldest first. */
  readonly waitingRows: Question<{ readonly agency: string; readonly form?: string }, WaitingRow>
  /** Stubs of entries, each of the agency named beside it. */
  readonly stubs: Question<readonly SaidEntry[], { readonly entry: string; readonly stub: string }>
}

type OfReconciling = {
  /** The deposits that some record of this form says it is about. */
  readonly deposits: Question<{ readonly register: Register; readonly asOf: string }, { readonly number: string }>
  readonly numbers: Question<Known & { readonly register: Register }, Numbered>
  /** One side of a flow; a month beyond either end, for what was on its way. */
  readonly days: Question<Known & { readonly side: Side }, OnDay>
  /** Slots of which some rows, or a nil return, wait for the signature of their agency. */
  readonly unsigned: Question<Known, Omit<UnsignedFinding, 'rule'>>
  /** Nil returns that rows of their own office disprove. */
  readonly disproved: Question<Known, Slot & { readonly form: string }>
  /** The newest return of each slot; a nil return that nobody signed does not count. */
  readonly said: Question<Known, Omit<Said, 'is_nil'> & { readonly is_nil: Bit }>
}

type OfAlerts = {
  /** For each agency how many records wait, and since when the oldest. */
  readonly alert: Question<
    { readonly rule: AlertRule; readonly asOf: string },
    { readonly agency: string; readonly n: number; readonly oldest: string }
  >
}

export type Questions = OfFigures & OfReturnsDue & OfReconciling & OfAlerts
export type QuestionName = keyof Questions
export type About<Q extends QuestionName> = Questions[Q]['about']
export type Row<Q extends QuestionName> = Questions[Q]['row']
