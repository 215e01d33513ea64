/** What became of a sheet on trial, form by form. */
import type { Problem } from '../../../../core/country/index.ts'

export type TriedForm = {
  readonly form: string
  readonly rows: number
  /** That are asked when such a file is handed in. */
  readonly questions: number
  readonly errors: readonly Problem[]
}
export type RecipeTried = {
  readonly forms: readonly TriedForm[]
  /** Lines in which anything stands; of these, 1-based, those of which no record is made. */
  readonly rows: number
  readonly leftOut: readonly number[]
  /** Headings over columns that nobody reads. */
  readonly unread: readonly string[]
}
