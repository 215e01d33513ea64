/**
 * Work that waits at an office, as lists: what has begun among its own records and is not over, the longest first, with the money that is still owed.
 * Each list is a condition over clear columns of one kind. How long the law gives is a country's (`Country.limits`).
 */
import type { Words } from '../model/fields.ts'

/** What must hold of a record for its work to be open. All of a list's conditions hold together. */
export type Open =
  | { /** Nothing stands in it yet. */ readonly empty: string }
  | { /** A number that is 0, or that nobody wrote. */ readonly none: string }
  | {
      readonly column: string
      /** One of these stands in it. */ readonly is: readonly string[]
      /** Or nothing does. */ readonly orEmpty?: true
    }
  | {
      /** Column of what came, which may be empty: less than */ readonly came: string
      /** what this column says is owed. */ readonly of: string
    }

export type Worklist = {
  /** Stable: it stands in addresses, and in the name of the list's index. */
  readonly id: string
  readonly words: Words
  /** What ends it, said above the list. */
  readonly ends: Words
  readonly kind: string
  /** Clear date column from which it waits; a record without that day does not wait. */
  readonly since: string
  /** That day is when it is to be done: what lies ahead stands in the list too, and no law says how long there is. */
  readonly isDue?: true
  readonly open: readonly Open[]
  /** Columns of riel: what is owed, and what has come of it. */
  readonly money?: { readonly owed: string; readonly came: string }
  /** Columns shown beside the clock. */
  readonly shows: readonly string[]
}
