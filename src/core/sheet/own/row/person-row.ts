/** What is read of one person's row, and the rules by which it is. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Fault } from '../cell/item.ts'
import type { ColumnReader } from '../cell/column-reader.ts'
import type { DayRules } from '../values/day.ts'
import type { Answers } from '../questions/questions.ts'

export type RowRules = DayRules & {
  readonly form: Form
  readonly words: SheetWords
  /** The law of the title, or as somebody has said. */
  readonly law?: string | undefined
  /** The day that an age is worked out for, where a sheet has years of birth. */
  readonly ageOn?: string | undefined
  /** Whether the day beside a case number is that of registration, as somebody has said or the words say. */
  readonly isDayOfCase?: string | undefined
  /** Some column names the outcome; else a sentence says it. */
  readonly hasOutcome: boolean
  /** Field → code of its list that says that nothing is known; of a field that may stay empty, nothing. */
  readonly unknown: Readonly<Record<string, string>>
  /** The days that an age may be taken on, where nobody has said which. */
  readonly ageDays: readonly string[]
  /** An empty cell beside a number of men or of women, as somebody has said: `none` or `unwritten`. */
  readonly emptyPart?: string | undefined
  readonly answers: Answers
  /** Of a list in which a mark says one of two answers and no column the other: the field, and what no mark would say. */
  readonly unmarked?: { readonly field: string; readonly code: string } | undefined
  /** Whether what remarks say of an accused counts, as somebody has said; `read`: nobody has, and all of them are understood. */
  readonly remarks?: string | undefined
}
export type RowFault =
  | Fault
  | 'either-day'
  | 'month-alone'
  | 'no-law'
  | 'no-such-article'
  | 'two-laws'
  | 'unread'
  | 'months-in-years'
  | 'no-sentence'
  | 'no-number'
  | 'no-day'
  | 'not-of-list'
  | 'of-all'
  | 'left-unsaid'
  | 'rows-differ'
  | 'others-unnamed'
  | 'two-named'
  | 'as-nothing'
export type Asked =
  /** `isBesideName`: it stands beside a name, of which it may be a part. */
  | { readonly kind: 'word'; readonly reader: ColumnReader; readonly text: string; readonly isBesideName?: true }
  | {
      readonly kind: 'rule'
      readonly rule:
        | 'era'
        | 'year'
        | 'mixed'
        | 'law'
        | 'other-law'
        | 'age'
        | 'case-day'
        | 'decimal-years'
        | 'empty-part'
        | 'remarks'
        | 'suspended'
        | 'hearing'
        | 'corrected'
        | 'unmarked'
        | 'named-two'
      /** Where the answer fills only some of what the question may be about: which fields wait for it. */
      readonly fields?: readonly string[]
    }

/** What one cell says of a field: its heading and its text as they stand, and the code of the field's list that this is. */
export type Told = { readonly heading: string; readonly text: string; readonly code: string }

export type PersonRow = {
  readonly values: Record<string, string>
  readonly faults: Map<string, RowFault>
  /** Of fields of which two columns say different things: what each says. */
  readonly twofold: ReadonlyMap<string, readonly Told[]>
  readonly asked: Asked[]
  readonly isOpen: boolean
  /** Fields whose own cell says that they are still open. */
  readonly openOf: ReadonlySet<string>
}

export const isOfAccused = (form: Form): boolean => form.fields.some((f) => f.id === 'accused_name')
