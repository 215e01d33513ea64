/** Sheets without the columns that nobody may read: neither their headings nor what stands below is there for whatever looks at them next. */
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { ShutColumn } from './hidden-people.ts'

export function withoutShut<G extends SheetGrid>(grids: readonly G[], shut: readonly ShutColumn[]): readonly G[] {
  if (shut.length === 0) return grids
  return grids.map((grid) => {
    const here = shut.filter((s) => s.sheet === grid.sheet)
    if (here.length === 0) return grid
    const rows = new Lines()
    for (const [i, { row, cells }] of [...grid.rows].entries()) {
      const closed = here.filter((s) => s.at <= i && i < s.end)
      const isClosed = (column: number): boolean => closed.some((s) => s.column <= column && column <= (s.until ?? s.column))
      rows.push(row, closed.length === 0 ? cells : cells.map((cell, column) => (isClosed(column) ? '' : cell)))
    }
    return { ...grid, rows }
  })
}
