/** What a sheet of counts is read with, and what it is understood as: its tables, what is asked, what is wrong or worth saying, and the totals it states. */
import type { Country } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import type { StatedFault } from '../../entry/check-stated.ts'
import type { AggregateStated } from '../../entry/kinds/aggregate-stated.ts'
import type { Words } from '../../model/fields.ts'
import type { Answers, Question } from '../own/questions/questions.ts'
import type { Entry } from './axis.ts'
import type { Time } from './when.ts'

export type CountContext = {
  /** With its indicators. */
  readonly country: Country
  readonly words: SheetWords
  /** Who states them. */
  readonly agency: string
  readonly answers: Answers
  readonly fileName: string
  /** Number of the paper that the sheet is, and of the one that it expressly corrects. */
  readonly source: string
  readonly corrects?: string
  /** ISO days: of reading, and on which the paper came. */
  readonly today: string
  readonly knownOn?: string
}

export type CountPlace = { readonly sheet: string; readonly row: number; /** 0-based. */ readonly column: number }
export type CountFault =
  /** A number that no count can be. */
  | ({ readonly kind: 'no-count'; readonly text: string } & CountPlace)
  /** Its time has not come yet. */
  | ({ readonly kind: 'to-come' } & CountPlace)
  /** Two cells of one figure, office, time and cut that say two things. */
  | ({ readonly kind: 'twice'; readonly figure: Words; readonly other: string } & CountPlace)
  | ({ readonly kind: 'stated'; readonly fault: StatedFault } & CountPlace)
export type CountNote =
  /** A figure is not cut so: these numbers are left out, and their whole is stated. */
  | { readonly kind: 'not-cut'; readonly heading: string; readonly cut: Words; readonly figure: Words; readonly cells: number }
  /** Nothing stands there: not reported, and no zero. */
  | { readonly kind: 'not-reported'; readonly sheet: string; readonly heading: string; readonly row: number }
  /** Numbers of another time, shares, words: not read. */
  | { readonly kind: 'aside'; readonly sheet: string; readonly heading: string }
  /** Sums that fit what they sum. */
  | { readonly kind: 'sums-fit'; readonly count: number }
  | { readonly kind: 'days-summed'; readonly sheet: string }
  /** Some of what stands nowhere in the sheet: left out. */
  | { readonly kind: 'no-whole'; readonly sheet: string; readonly heading: string }
  /** A sum over more than one year, or over what was there before: left out. */
  | { readonly kind: 'over-times'; readonly sheet: string; readonly heading: string }
  /** Of a time that is not over: so much at least. */
  | { readonly kind: 'not-over'; readonly sheet: string; readonly row: number }
  /** Months without a year that run over the end of one: left out. */
  | { readonly kind: 'over-year'; readonly sheet: string }

/** A table as it was understood. */
export type ShownCounts = {
  readonly sheet: string
  readonly title: string
  readonly columns: readonly ShownHeading[]
  readonly rows: readonly ShownHeading[]
  readonly texts: readonly (readonly string[])[]
}
export type ShownHeading = {
  /** `C`, `7`: as a program shows it. */
  readonly at: string
  readonly text: string
  readonly measure?: string
  readonly time?: Time
  readonly is: Entry['is']
  readonly as: 'counts' | 'sum' | 'part' | 'aside' | 'open'
}

export type ReadCounts = {
  readonly tables: readonly ShownCounts[]
  readonly questions: readonly Question[]
  readonly faults: readonly CountFault[]
  readonly notes: readonly CountNote[]
  /** As far as is known by now; whole where nothing is asked and nothing is at fault. */
  readonly totals: readonly AggregateStated[]
}
