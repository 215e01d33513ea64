/** Whether a file is a sheet of counts: it holds such a table, and most of what it holds is in it. A list of people with a number in each row is none. */
import type { SheetWords } from '../../country/sheet-words.ts'
import type { SheetGrid } from '../own/grid.ts'
import { findCountTables } from './shape.ts'

export const holdsCounts = (grids: readonly SheetGrid[], words: SheetWords): boolean =>
  grids.some((grid) =>
    findCountTables(grid, words).some(
      (t) => t.rows.length * t.columns.length >= FEWEST && t.words.length <= t.columns.length && t.columns.length >= 2,
    ),
  )
const FEWEST = 6
