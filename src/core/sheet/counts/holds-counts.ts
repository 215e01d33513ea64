/** Whether a file is a sheet of counts: it holds such a table, and most of what it holds is in it. A list of people with a number in each row is none. */
import type { SheetWords } from '../../country/sheet-words.ts'
import type { SheetGrid } from '../own/grid.ts'
import { findCountTables } from './shape.ts'

export const holdsCounts = (grids: readonly SheetGrid[], words: SheetWords): boolean =>
  grids.some(
    (grid) =>
      !areSubmissions(grid) &&
      findCountTables(grid, words).some(
        (t) => t.rows.length * t.columns.length >= FEWEST && t.words.length <= t.columns.length && t.columns.length >= 2,
      ),
  )
const FEWEST = 6

/** An export of a form that people fill in numbers its submissions: its noughts and ones are ticks of people, and count nobody. */
const areSubmissions = ({ rows }: SheetGrid): boolean =>
  Array.from({ length: HEADINGS }, (_, i) => rows.at(i)?.cells ?? []).some((cells) =>
    cells.some((c) => SUBMISSIONS.has((c.split('/').at(-1) ?? '').trim().toLowerCase())),
  )
const SUBMISSIONS: ReadonlySet<string> = new Set([
  '_uuid',
  '_submission__id',
  '_submission_id',
  '_submission_time',
  '_parent_index',
  'instanceid',
])
const HEADINGS = 3
