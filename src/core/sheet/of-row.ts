/** Which errors are a row's own: such a row may be left out, and wait (road/validate/let-wait.ts). */
import type { Problem } from '../country/index.ts'

/** What a row can be told of that is not its own fault alone, or keeps it from waiting. */
const OF_THE_FILE = new Set(['row.other-office', 'row.total-disagrees', 'count.total-disagrees', 'row.must-be-told'])

/** Whether an error is of a row that may be left out. @param isRow whether a row of that number was read: a line of totals was not */
export const isOfRow = ({ row, code }: Problem, isRow: (row: number) => boolean): boolean =>
  row !== undefined && isRow(row) && !OF_THE_FILE.has(code)
