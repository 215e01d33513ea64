/** What is typed, apart from what turns it into a sheet: the first page of a return asks no more of it. */
import { BEGUN } from './begun-mark.ts'

export type Cells = Readonly<Record<string, string>>
/** Those that are whole, and the one that is open; `at` is its place among them, absent where it is the last. */
export type Typed = { readonly rows: readonly Cells[]; readonly cells: Cells; readonly at?: number }

const isBlank = (cells: Cells): boolean => Object.entries(cells).every(([field, value]) => field === BEGUN || value.trim() === '')

/** All records in which something is written, in the order in which they were begun. */
export function recordsOf({ rows, cells, at = rows.length }: Typed): readonly Cells[] {
  return rows.toSpliced(at, 0, cells).filter((record) => !isBlank(record))
}
