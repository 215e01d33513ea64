/**
 * A list of an office's own people: who is paid, on duty or on leave. It has names, sexes and ages as every list of people has, and its letterhead may speak of
 * victims; nobody in it is one. A title that speaks of clients in the same breath is of these: `Unpaid wages of victims`.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { fold } from '../../../text/fold.ts'
import { foldHeading } from '../../fold-heading.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { isPhraseOf, topOf, wordsOf } from '../grid/titles.ts'

/** Rows among which the headings of such a list stand; columns of a payroll with which it may be one, without a title that says so. */
const [TOP_LINES, FEWEST_COLUMNS] = [12, 3]

/** @param tops names of the file and its sheets, and lines above its tables, folded */
export function isOfStaff(tops: readonly string[], { parties }: SheetWords): boolean {
  const has = (top: string, phrases: readonly string[]): boolean => phrases.some((word) => isPhraseOf(fold(word), top))
  return tops.some((top) => {
    // `Staff`, `Staff 2024`: a word that says so only where it stands alone.
    const alone = wordsOf(top).replace(/\s*\d+$/, '')
    const isSaid = has(top, parties.staff) || parties.staffAlone.some((word) => fold(word) === alone)
    return isSaid && !has(top, parties.others) && !has(top, parties.accused)
  })
}

/**
 * Sheets of such lists: their title says so and a column is of pay, post or duty.
 *
 * @param fileName says of a file's only sheet what its title says
 */
export function staffSheets(grids: readonly SheetGrid[], words: SheetWords, fileName: string): ReadonlySet<string> {
  const { staffColumns, payColumns } = words.parties
  const columns = new Set([...staffColumns, ...payColumns].map(foldHeading))
  return new Set(
    shownOf(grids, fileName).flatMap(({ grid, tops }) => {
      const found = mostIn(grid, columns)
      return (isOfStaff(tops, words) && found > 0) || (speaksOfStaff(tops, words) && found > 1) ? [grid.sheet] : []
    }),
  )
}

/**
 * Sheets of which several columns are of a payroll, and no title speaks of anybody: of an office's own people, or of workers who were not paid, which an inspector writes
 * under the same headings. Somebody says.
 */
export function maybeStaffSheets(grids: readonly SheetGrid[], words: SheetWords, fileName: string): ReadonlySet<string> {
  const { payColumns, others, accused } = words.parties
  const pay = new Set(payColumns.map(foldHeading))
  const sure = staffSheets(grids, words, fileName)
  return new Set(
    shownOf(grids, fileName).flatMap(({ grid, tops }) => {
      const isOfOthers = [...others, ...accused].some((word) => tops.some((top) => isPhraseOf(fold(word), top)))
      return !sure.has(grid.sheet) && !isOfOthers && mostIn(grid, pay) >= FEWEST_COLUMNS ? [grid.sheet] : []
    }),
  )
}

function shownOf(grids: readonly SheetGrid[], fileName: string): readonly { readonly grid: SheetGrid; readonly tops: readonly string[] }[] {
  const shown = grids.filter((grid) => !grid.isHidden && grid.rows.length > 0)
  return shown.map((grid) => ({
    grid,
    tops: [...(shown.length === 1 ? [fileName] : []), grid.sheet, ...topOf(grid)].map((text) => fold(text.replaceAll('_', ' '))),
  }))
}

/** A word for staff somewhere in a line above: beside columns of post and shift it is what the list is of. */
const speaksOfStaff = (tops: readonly string[], { parties }: SheetWords): boolean =>
  tops.some(
    (top) =>
      parties.staffAlone.some((word) => isPhraseOf(fold(word), top)) &&
      ![...parties.others, ...parties.accused].some((word) => isPhraseOf(fold(word), top)),
  )

/** How many headings of one of its first rows are among these: `Basic ($)` without what it is counted in, or in one of two languages. */
function mostIn({ rows }: SheetGrid, columns: ReadonlySet<string>): number {
  const isAmong = (cell: string): boolean =>
    cell
      .replace(/\([^()]*\)/g, ' ')
      .split(/[/\n]/)
      .some((half) => columns.has(foldHeading(half.trim())))
  const counts = Array.from({ length: Math.min(TOP_LINES, rows.length) }, (_, at) => (rows.at(at)?.cells ?? []).filter(isAmong).length)
  return Math.max(0, ...counts)
}
