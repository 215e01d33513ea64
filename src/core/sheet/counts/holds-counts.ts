/** Whether a file is a sheet of counts: it holds such a table, and most of what it holds is in it. A list of people with a number in each row is none. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { parseDay } from '../../text/dates.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import { turn } from '../own/grid/turn.ts'
import { findCountTables } from './shape.ts'

export function holdsCounts(grids: readonly SheetGrid[], words: SheetWords): boolean {
  const found = grids.filter(
    (grid) =>
      !areSubmissions(grid) &&
      !isOfRecords(grid) &&
      !isOfPeople(grid, words) &&
      findCountTables(grid, words).some(
        (t) => t.rows.length * t.columns.length >= FEWEST && t.words.length <= t.columns.length && t.columns.length >= 2,
      ),
  )
  // A sheet that sums up the lists of people beside it makes the book none of counts.
  const linesOf = (of: readonly SheetGrid[]): number => of.reduce((n, g) => n + g.rows.length, 0)
  return found.length > 0 && linesOf(grids.filter((g) => isOfPeople(g, words))) <= linesOf(found)
}
const FEWEST = 6

/** Each row has its own day and says more of it in words, or each column does where the list lies on its side: a register, in which some cells are numbers. */
const isOfRecords = (grid: SheetGrid): boolean => [grid, turn(grid)].some((g) => g !== undefined && saysMoreOfDays(g))

/** Rows of days, and what is said beside them: a book of calls by day has its watchman's name beside its numbers, and no more. */
const [FEWEST_DAYS, FEWEST_WORDS, MOST] = [5, 2, 0.8]

function saysMoreOfDays({ rows }: SheetGrid): boolean {
  const lines = Array.from({ length: Math.min(rows.length, FIRST_ROWS) }, (_, i) => rows.at(i)?.cells ?? [])
  const width = Math.max(0, ...lines.map((cells) => cells.length))
  const isDay = (cell: string): boolean => parseDay(cell).ok
  // A day in front of all else is what the numbers are counted by.
  for (let column = 1; column < width; column++) {
    const from = lines.findIndex((cells) => isDay(cells[column] ?? ''))
    const filled = from < 0 ? [] : lines.slice(from).filter((cells) => (cells[column] ?? '').trim() !== '')
    const dated = filled.filter((cells) => isDay(cells[column] ?? '') && (cells[0] ?? '').trim() !== '')
    if (dated.length < FEWEST_DAYS || dated.length < filled.length * MOST) continue
    const says = (c: number): boolean => dated.filter((cells) => isSaid(cells[c] ?? '')).length >= dated.length * MOST
    if (Array.from({ length: width }, (_, c) => c).filter((c) => c > 0 && c !== column && says(c)).length >= FEWEST_WORDS) return true
  }
  return false
}
const FIRST_ROWS = 100
/**
 * Nearly each row is of somebody or something of its own, and says a sex: a list of people, however many of its columns are numbers. Two of them may have one name;
 * counts by place and sex have each place twice.
 */
function isOfPeople({ rows }: SheetGrid, words: SheetWords): boolean {
  const { phrases = {}, weak = {} } = words.codes['sexes'] ?? {}
  const sexes = foldAll([phrases, weak].flatMap((of) => Object.values(of).flat()))
  const lines = Array.from({ length: Math.min(rows.length, FIRST_ROWS) }, (_, i) => rows.at(i)?.cells ?? [])
  const width = Math.max(0, ...lines.map((cells) => cells.length))
  return Array.from({ length: width }, (_, c) => c).some((column) => {
    const people = lines.filter((cells) => sexes.has(foldText(cells[column] ?? '')))
    if (people.length < FEWEST_PEOPLE || new Set(people.map((cells) => foldText(cells[column] ?? ''))).size < 2) return false
    return Array.from({ length: width }, (_, c) => c).some((other) => {
      const texts = people.map((cells) => (cells[other] ?? '').trim())
      return other !== column && texts.every(isSaid) && new Set(texts.map(foldText)).size >= texts.length * OWN
    })
  })
}
const [FEWEST_PEOPLE, OWN] = [4, 0.6]

/** A word, or a number with a letter of its own (`V-115`): whom or what a row is of. */
const isSaid = (cell: string): boolean =>
  (/\p{L}[\p{L}\p{M}]+/u.test(cell) || /^(?:\p{L}[.\s/-]*){1,4}\p{Nd}{2,}$/u.test(cell.trim())) && !parseDay(cell).ok

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
