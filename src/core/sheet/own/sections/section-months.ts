/**
 * Lists that are divided by the month: below a line that holds a month and nothing else, a column of days has their numbers alone (`9`). Each is written
 * out with its month and year, as whoever keeps the list reads it.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { fold } from '../../../text/fold.ts'
import { listMonthNames } from '../../../text/months.ts'
import { Lines, type Line } from '../../lines.ts'
import { isAlone } from './case-lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

const MONTHS = new Map(listMonthNames().map(([name, month]) => [fold(name), month]))
/** `ខែមករា`, `January 2024`. */
const MONTH_LINE = /^(?:ខែ\s*|month(?: of)?\s+)?(\D+?)[\s.,-]*(?:ឆ្នាំ\s*)?((?:19|20)\d{2})?$/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const YEAR_OF_LINE = new RegExp(YEAR.source)
const BARE_DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
/** One line may be a title. */
const FEWEST_LINES = 2

/** @returns the same grid where it is not such a one: some day is more than a number, or nobody says of which year the months are */
export function withMonths(grid: SheetGrid, words: SheetWords): SheetGrid {
  const lines = [...grid.rows]
  const days = foldAll(words.dayWords)
  const head = lines.findIndex((line) => line.cells.filter((c) => c.trim() !== '').length > 2)
  const column = lines[head]?.cells.findIndex((c) => days.has(foldText(c))) ?? -1
  if (column < 0) return grid
  const above = lines.slice(0, head).flatMap((line) => line.cells)
  const [year, ...years] = new Set([...above, grid.sheet].flatMap((text) => toLatinDigits(text).match(YEAR) ?? []))
  let [month, divided]: [string | undefined, number] = [undefined, 0]
  const written: Line[] = []
  const months: string[] = []
  for (const line of lines.slice(head + 1)) {
    const said = isAlone(line.cells) ? monthIn(line.cells, years.length === 0 ? year : undefined) : undefined
    const day = toLatinDigits(line.cells[column] ?? '').trim()
    // `Total of the month` stands there as well.
    const isDay = said === undefined && /\d/.test(day) && !isAlone(line.cells)
    if (said !== undefined) {
      if (said !== month && !YEAR_OF_LINE.test(toLatinDigits(line.cells.join(' ')))) months.push(said)
      month = said
      divided++
    } else if (isAlone(line.cells)) month = undefined
    if (isDay && (month === undefined || !BARE_DAY.test(day))) return grid
    written.push(isDay ? { ...line, cells: line.cells.with(column, `${month}-${day.padStart(2, '0')}`) } : line)
  }
  return divided < FEWEST_LINES || turnsYear(months) ? grid : { ...grid, rows: Lines.of([...lines.slice(0, head + 1), ...written]) }
}

/** Behind October stands January, of another year than the title's, unless the whole list goes back. */
function turnsYear(months: readonly string[]): boolean {
  const steps = months.slice(1).map((month, i) => month > (months[i] ?? ''))
  return steps.includes(false) && (steps.includes(true) || steps.length < FEWEST_LINES)
}

/** @returns `2024-01` */
function monthIn(cells: readonly string[], year: string | undefined): string | undefined {
  const [, name = '', own] = MONTH_LINE.exec(toLatinDigits(cells.find((c) => c.trim() !== '') ?? '').trim()) ?? []
  const [month, of] = [MONTHS.get(fold(name.trim())), own ?? year]
  return month === undefined || of === undefined ? undefined : `${of}-${String(month).padStart(2, '0')}`
}
