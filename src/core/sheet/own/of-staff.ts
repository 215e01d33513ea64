/**
 * A list of an office's own people: who is paid, on duty or on leave. It has names, sexes and ages as every list of people has, and its letterhead may speak of
 * victims; nobody in it is one. A title that speaks of clients in the same breath is of these: `Unpaid wages of victims`.
 */
import type { SheetWords } from '../../country/sheet-words.ts'
import { fold } from '../../text/fold.ts'
import { foldHeading } from '../fold-heading.ts'
import type { SheetGrid } from './grid.ts'
import { isPhraseOf, topOf, wordsOf } from './titles.ts'

/** Rows among which the headings of such a list stand; columns of a payroll that make it one, without a title that says so. */
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
 * Sheets of such lists: their title says so and a column is of pay, post or duty; or several are of a payroll, and no title speaks of anybody else.
 *
 * @param fileName says of a file's only sheet what its title says
 */
export function staffSheets(grids: readonly SheetGrid[], words: SheetWords, fileName: string): ReadonlySet<string> {
  const { staffColumns, payColumns, others, accused } = words.parties
  const pay = new Set(payColumns.map(foldHeading))
  const columns = new Set([...staffColumns.map(foldHeading), ...pay])
  const shown = grids.filter((grid) => !grid.isHidden && grid.rows.length > 0)
  return new Set(
    shown.flatMap((grid) => {
      const tops = [...(shown.length === 1 ? [fileName] : []), grid.sheet, ...topOf(grid)].map((text) => fold(text.replaceAll('_', ' ')))
      const isOfOthers = [...others, ...accused].some((word) => tops.some((top) => isPhraseOf(fold(word), top)))
      const [paid, found] = [mostIn(grid, pay), mostIn(grid, columns)]
      // What workers of a factory were paid is asked by an inspector too: a payroll has their posts beside it.
      const isPayroll = !isOfOthers && paid >= FEWEST_COLUMNS && found > paid
      return isPayroll || (isOfStaff(tops, words) && found > 0) || (speaksOfStaff(tops, words) && found > 1) ? [grid.sheet] : []
    }),
  )
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
