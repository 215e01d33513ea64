/** What stands in the cells of a column, whatever its heading says: numbers that run or rise, days, register numbers, that something is still open. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseRegisterNumber } from '../../../model/register-number.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { fold } from '../../../text/fold.ts'
import { monthNamed } from '../../../text/months.ts'
import { withoutBlankDay } from '../values/blank-day.ts'
import { isNamedWithoutYear, plainDay } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import { once } from '../words/once.ts'
import { headsAgain, isNumbers } from '../heading/table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { beginsWith, isCarried } from '../grid/totals.ts'

/** Cells that are looked at. */
export const TRIED = 200
/** What stands in a column and says something: no ditto, dash or "pending". */
export function samplesOf(table: Table, column: number, words: SheetWords): readonly string[] {
  const silent = silentWords(words)
  const samples: string[] = []
  const end = lastRowOf(table)
  const isRow = rowsOf(words)(table)
  for (let i = table.at + 1; i <= end && samples.length < TRIED; i++) {
    if (!isRow(i)) continue
    const line = table.grid.rows.at(i)?.cells ?? []
    const cell = withoutBlankDay((line[column] ?? '').trim())
    if (cell !== '' && !silent.has(foldText(cell))) samples.push(cell)
  }
  return samples
}

/** A blank, a dash, a ditto or "pending". */
export const isSilentCell = (cell: string, words: SheetWords): boolean => cell.trim() === '' || silentWords(words).has(foldText(cell))

/** Whether a line is a row, and no total or heading of what stands below it: found once, and asked for each of its columns. */
const rowsOf = once(({ totals, carried }: SheetWords) =>
  once((table: Table): ((i: number) => boolean) => {
    const found = new Map<number, boolean>()
    const heads = headsAgain(table)
    return (i) => {
      const known = found.get(i)
      if (known !== undefined) return known
      const line = table.grid.rows.at(i)?.cells ?? []
      const filled = line.filter((c) => c.trim() !== '')
      // At the top of each page the columns may be numbered once more.
      const isOfPage = isNumbers(filled) && filled.length * 2 > table.headings.length
      const isRow =
        !isOfPage &&
        !heads.has(i) &&
        !line.some((c) => beginsWith(c, totals)) &&
        !isCarried(filled, { carried }) &&
        !(isWide(table) && isAlone(line))
      found.set(i, isRow)
      return isRow
    }
  }),
)

/** Whether something stands in nearly all rows of this column: a running number leaves none out. */
export function isInEachRow(table: Table, column: number, words: SheetWords): boolean {
  const isRow = rowsOf(words)(table)
  let [rows, filled] = [0, 0]
  for (let i = table.at + 1; i <= lastRowOf(table); i++) {
    const line = table.grid.rows.at(i)?.cells ?? []
    if (!isRow(i) || isAlone(line)) continue
    rows++
    if ((line[column] ?? '').trim() !== '') filled++
  }
  return rows > 0 && filled >= rows * MOST_UP
}

/** Where the rows end: what stands alone in its line behind the last of them is a place and day, a signature or a note, under whatever column it is. */
const lastRowOf = once(({ grid, at, end, headings }: Table): number => {
  const least = isWide({ headings }) ? FEWEST_OF_ROW : 1
  let last = end - 1
  while (last > at && (grid.rows.at(last)?.cells ?? []).filter((c) => c.trim() !== '').length < least) last--
  return last > at ? last : end - 1
})
const [WIDE, FEWEST_OF_ROW] = [5, 2]
const isWide = ({ headings }: Pick<Table, 'headings'>): boolean => headings.filter((h) => h.text !== '').length >= WIDE
/** A line in one cell is of the rows below it, a case or a section, and not of its column. */
const isAlone = (line: readonly string[]): boolean => line.filter((c) => c.trim() !== '').length < FEWEST_OF_ROW

const silentWords = once(
  ({ ditto, none, open }: SheetWords) => new Set([...ditto, ...none.filter((w) => !/^(?:[0x]|no|អត់)$/.test(w)), ...open].map(foldText)),
)

/** Nothing but that it is still open stands in some of its cells: a result that nobody reads would be worked out from the sentence beside it. */
export function holdsOpen({ grid, at, end }: Table, column: number, words: SheetWords): boolean {
  const open = foldAll(words.open)
  for (let i = at + 1; i < end; i++) if (open.has(foldText(grid.rows.cell(i, column)))) return true
  return false
}

/** Of several rows none has a number of two figures. */
export const areSmall = (samples: readonly string[]): boolean =>
  samples.length > 1 && samples.every((s) => /^0*\d$/.test(toLatinDigits(s).trim()))

/** 1, 2, 3 …, and 1 again where a section begins. */
export function isRunning(samples: readonly string[]): boolean {
  if (samples.length < 2) return false
  const numbers = samples.map((s) => (/^\d{1,6}$/.test(toLatinDigits(s)) ? Number(toLatinDigits(s)) : Number.NaN))
  const steps = numbers.filter((n, i) => i > 0 && (n === (numbers[i - 1] as number) + 1 || n === 1)).length
  // Codes of one or two figures repeat; a running number does not.
  return new Set(numbers).size * 2 > samples.length && numbers[0] === 1 && steps >= (samples.length - 1) * 0.8
}

/** 1, 2, 3 … to the end: as many as that are never counted or measured row by row. */
export const isCountedUp = (samples: readonly string[]): boolean =>
  samples.length > 1 && samples.every((s, i) => toLatinDigits(s) === String(i + 1))

/** The accused of each case in turn, `1, 2, 1, 1, 2, 3`: no code of anything follows itself so in every row. */
export function areCountedAnew(samples: readonly string[]): boolean {
  const numbers = samples.map((s) => (/^\d{1,3}$/.test(toLatinDigits(s)) ? Number(toLatinDigits(s)) : Number.NaN))
  const isNext = (n: number, i: number): boolean => n === (numbers[i - 1] ?? 0) + 1
  return (
    numbers.length >= FEWEST_COUNTED &&
    Math.max(...numbers) >= 3 &&
    numbers.every((n, i) => n === 1 || isNext(n, i)) &&
    numbers.filter(isNext).length * 2 >= numbers.length
  )
}
const FEWEST_COUNTED = 8

/** Whether 1 stands in just those rows in which another case begins; of a list that keeps no case's number in a column, as far as is known. */
export function beginsWithCase({ grid, at, end, headings }: Table, column: number): boolean {
  const cased = headings.findIndex((h) => h.said.concepts[0]?.fields[0] === 'case_number')
  let above = ''
  for (let i = at + 1; i < end && cased >= 0; i++) {
    const number = grid.rows.cell(i, cased).trim()
    const own = toLatinDigits(grid.rows.cell(i, column)).trim()
    if (own !== '' && (own === '1') !== (number !== '' && number !== above)) return false
    if (number !== '') above = number
  }
  return true
}

/** `036, 037, 040`, `Jan-01, Jan-02, Feb-01`, `01/06, 02/06, 01/07`: numbers that go up row by row, wherever they begin, and say no year. */
export const riseWithoutYear = (samples: readonly string[]): boolean =>
  samples.length >= FEWEST_UP &&
  [bareNumber, numberOfMonth, (cell: string) => numberOfMonth(turned(cell))].some((of) => areUp(samples.map(of)))
const [FEWEST_UP, MOST_UP] = [3, 0.8]
type Place = readonly [number, number]
function areUp(places: readonly (Place | undefined)[]): boolean {
  const isUp = (n: Place | undefined, i: number): boolean => {
    const before = places[i - 1]
    return n !== undefined && before !== undefined && (n[0] > before[0] || (n[0] === before[0] && n[1] > before[1]))
  }
  // `01/24, 02/24, 01/25`: a year behind each.
  const areYears = places.every((n) => n !== undefined && n[0] > 0 && n[1] >= EARLIEST_YEAR)
  return !areYears && places.every((n) => n !== undefined) && places.filter(isUp).length >= (places.length - 1) * MOST_UP
}
const EARLIEST_YEAR = 15
/** Of no month. A longer one may begin with its year. */
const bareNumber = (cell: string): Place | undefined => {
  const plain = toLatinDigits(cell).trim()
  return /^\d{1,4}$/.test(plain) ? [0, Number(plain)] : undefined
}
/** Its month, and its number in it. */
function numberOfMonth(cell: string): Place | undefined {
  const [, month = '', number = ''] = /^(\d{1,2}|\p{L}[\p{L}\p{M}]*)\.?\s*[-/. ]\s*(\d{1,3})$/u.exec(toLatinDigits(cell).trim()) ?? []
  const n = /^\d/.test(month) ? Number(month) : monthNamed(fold(month))
  return n !== undefined && n >= 1 && n <= 12 && number !== '' ? [n, Number(number)] : undefined
}
const turned = (cell: string): string =>
  toLatinDigits(cell)
    .trim()
    .split(/\s*[-/. ]\s*/)
    .toReversed()
    .join('/')

/** Numbers that go up and leave most others out: of a register, in which other cases stand between. */
export function isRising(samples: readonly string[]): boolean {
  const numbers = samples.flatMap((s) => (/^\d{1,6}$/.test(toLatinDigits(s)) ? [Number(toLatinDigits(s))] : []))
  const isUp = numbers.every((n, i) => i === 0 || n >= (numbers[i - 1] as number))
  // Notes below the list stand in the same column.
  const isMost = numbers.length >= 3 && numbers.length >= samples.length * 0.7
  return isMost && isUp && (numbers.at(-1) as number) - (numbers[0] as number) >= numbers.length * 2
}

export const isDayOfMonth = (cell: string): boolean =>
  isNumber(cell) && Number(toLatinDigits(cell)) >= 1 && Number(toLatinDigits(cell)) <= 31
export const isNumber = (cell: string): boolean => /^\d{1,3}$/.test(toLatinDigits(cell).trim())
/** A number with its year or its register, as nothing else is written under "No.". */
export const isNumbered = (cell: string): boolean =>
  /\d/.test(toLatinDigits(cell)) && /[-/.\p{L}]/u.test(cell) && parseRegisterNumber(cell) !== undefined
/** A day whose cell lost its format: of the years 1990 to 2050. Under a heading that names a day, nothing else is so large. */
export const isSerial = (cell: string): boolean => /^\d{5}$/.test(cell) && Number(cell) >= 32_874 && Number(cell) <= 55_153
export const isDayLike = (cell: string): boolean => {
  const parsed = parseDay(plainDay(cell))
  return parsed.ok ? !/^\d{5}$/.test(cell) : (parsed.reason !== 'not-a-date' && parsed.reason !== 'about') || isNamedWithoutYear(cell)
}

/** `16.25`, `9.35`, `8h05`: at what time somebody rang. Of so many days one would be after the 23rd, and none of a month after the twelfth. */
export const areHours = (samples: readonly string[]): boolean =>
  samples.length >= FEWEST_HOURS &&
  samples.every((s) => HOUR.test(toLatinDigits(s).trim())) &&
  samples.some((s) => Number(/\d+$/.exec(toLatinDigits(s).trim())?.[0]) > MONTHS)
const HOUR = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d$/i
const [FEWEST_HOURS, MONTHS] = [3, 12]
