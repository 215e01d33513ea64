/** What an office's own sheet is read by. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Answers } from './questions.ts'

export type OwnContext = {
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
  readonly answers: Answers
  /** ISO day on which it is read; no act of an office is later. */
  readonly today: string
}
