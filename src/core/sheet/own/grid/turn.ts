/** A list that lies on its side: a question in each row and a record in each column, as on a form that is filled beside its questions. */
import { Lines } from '../../lines.ts'
import type { SheetGrid } from './grid.ts'

/** Beyond so many rows or columns nobody has filled a form beside its questions. */
const MOST = 250

/**
 * @returns undefined for a sheet that is too large to lie on its side, and where a question is struck out; the rows are then numbered as the columns
 * were. A line below the questions that stands alone is a line under the list, under its own number.
 */
export function turn(grid: SheetGrid): SheetGrid | undefined {
  const lines = [...grid.rows]
  const width = Math.max(0, ...lines.map((l) => l.cells.length))
  if (lines.length > MOST || width > MOST) return undefined
  // What stands alone above the questions is a title, and no question of the list.
  const first = Math.max(
    0,
    lines.findIndex((l) => l.cells.filter((c) => c.trim() !== '').length > 1),
  )
  const titles = lines.slice(0, first).flatMap((l) => l.cells.filter((c) => c.trim() !== ''))
  const last = lines.findLastIndex((l) => l.cells.filter((c) => c.trim() !== '').length > 1)
  const questions = lines.slice(first, last + 1)
  // Nobody can tell what of each record is withdrawn.
  if (questions.some((l) => grid.struckRows?.has(l.row))) return undefined
  const columnOf = (row: number): number => questions.findIndex((l) => l.row === row)
  const records = Array.from({ length: width }, (_, column) => ({ row: column + 1, cells: questions.map((l) => l.cells[column] ?? '') }))
  const rows = Lines.of([...titles.map((title) => ({ row: 1, cells: [title] })), ...records, ...lines.slice(last + 1)])
  // A cell over several records stands in each of them.
  const merges = (grid.merges ?? []).flatMap(({ top, bottom, left, right }) => {
    const column = columnOf(top)
    return top === bottom && column >= 0 ? [{ top: left + 1, bottom: right + 1, left: column, right: column }] : []
  })
  const hiddenRows = new Set([...(grid.hiddenColumns ?? [])].map((column) => column + 1))
  const hiddenColumns = new Set(questions.flatMap((l, column) => (grid.hiddenRows?.has(l.row) ? [column] : [])))
  return { sheet: grid.sheet, rows, merges, hiddenRows, hiddenColumns, ...(grid.isHidden ? { isHidden: grid.isHidden } : {}) }
}
