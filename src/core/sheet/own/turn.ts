/** A list that lies on its side: a question in each row and a record in each column, as on a form that is filled beside its questions. */
import { Lines } from '../lines.ts'
import type { SheetGrid } from './grid.ts'

/** Beyond so many rows or columns nobody has filled a form beside its questions. */
const MOST = 250

/** @returns undefined for a sheet that is too large to lie on its side; the rows are then numbered as the columns were */
export function turn(grid: SheetGrid): SheetGrid | undefined {
  const lines = [...grid.rows]
  const width = Math.max(0, ...lines.map((l) => l.cells.length))
  if (lines.length > MOST || width > MOST) return undefined
  const rows = Lines.of(Array.from({ length: width }, (_, column) => ({ row: column + 1, cells: lines.map((l) => l.cells[column] ?? '') })))
  return { sheet: grid.sheet, rows, ...(grid.isHidden ? { isHidden: grid.isHidden } : {}) }
}
