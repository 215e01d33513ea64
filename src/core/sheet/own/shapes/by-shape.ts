/**
 * By its shape alone, before anybody knows which form it is for (what the headings mean decides in by-headings.ts, once that is known): lists in which each record
 * stands on two lines, under headings of two lines: the number, the name and the days on the first, and below them what else is
 * kept of it. Its second line is no further record. Whose second line says the same kind of thing as the first (two people of a case, a heading in two
 * languages) is no such list. Where the second line may be of somebody else (a child below her mother), or where a line is of no record, somebody is asked.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { isHeadingLike } from '../heading/heading-text.ts'
import { foldText } from '../words/fold-text.ts'
import { mayBeOfOther, sayTheSame } from './whose-line.ts'

/** Records, columns that have a heading on either line, and rows among which these stand. */
const [FEWEST_RECORDS, FEWEST_COLUMNS, TOP_LINES] = [3, 2, 15]
/** Of a column's cells, what must hold figures, or hold none, for it to be of another kind than what stands below. */
const MOST = 0.8
/** Of the numbered lines, what must have a second one. */
const NEARLY_ALL = 0.9

/** A sheet whose records stand on two lines each, or may do so. */
export type Paired = {
  /** Nothing speaks against it: nobody is asked. */
  readonly isSure: boolean
  /** The headings of the second line, folded: what somebody says of them holds for no others. */
  readonly under: string
  /** One line for each record. */
  readonly whole: SheetGrid
  /** The first line of each alone; and the rows of the second ones. */
  readonly firsts: SheetGrid
  readonly seconds: readonly number[]
  /** Rows of lines that are of no record. */
  readonly left: readonly number[]
}

/** @returns undefined where it is no such sheet */
export function pairLines(grid: SheetGrid, words: SheetWords): Paired | undefined {
  const top = Array.from({ length: Math.min(TOP_LINES, grid.rows.length - 1) }, (_, at) => at)
  for (const at of top) {
    const heads = headsAt(grid, at, words)
    // The first record stands right below its headings, or below one line that is of none. Only then is the whole sheet looked at.
    const isBegun = heads && [2, 3].some((n) => grid.rows.cell(at + n, heads.key).trim() !== '' && isSecond(grid, at + n + 1, heads))
    const found = isBegun ? pairsBelow(grid, at, heads, words) : undefined
    if (found) return found
  }
  return undefined
}

type Heads = {
  /** The column of the number, which no second line has. */
  readonly key: number
  /** Columns that have a heading on the second line, and on both. */
  readonly belows: readonly number[]
  readonly both: readonly number[]
}

function headsAt(grid: SheetGrid, at: number, words: SheetWords): Heads | undefined {
  const [upper, lower] = [grid.rows.at(at), grid.rows.at(at + 1)]
  if (upper === undefined || lower === undefined || lower.row !== upper.row + 1) return undefined
  const [heads, belows] = [filledIn(upper.cells), filledIn(lower.cells)]
  const both = belows.filter((column) => heads.includes(column))
  const texts = [...heads.map((c) => upper.cells[c] ?? ''), ...belows.map((c) => lower.cells[c] ?? '')]
  if (both.length < FEWEST_COLUMNS || !texts.every((text) => isHeadingLike(text))) return undefined
  // A case and the first of its people, each with numbers and days of its own, are no headings.
  if (texts.filter((text) => /\d/.test(toLatinDigits(text))).length * 3 > texts.length) return undefined
  // One heading in two languages.
  if (both.filter((c) => sayTheSame(upper.cells[c] ?? '', lower.cells[c] ?? '', words)).length * 2 > both.length) return undefined
  // A heading over several columns has its parts below it.
  if ((grid.merges ?? []).some((m) => m.top === upper.row && m.right > m.left)) return undefined
  const key = heads.find((column) => !belows.includes(column))
  return key === undefined || key > (belows[0] ?? 0) ? undefined : { key, belows, both }
}

const isSecond = (grid: SheetGrid, at: number, { key }: Heads): boolean => {
  const filled = filledIn(grid.rows.at(at)?.cells ?? [])
  return filled.length > 0 && !filled.includes(key)
}

function pairsBelow(grid: SheetGrid, at: number, heads: Heads, words: SheetWords): Paired | undefined {
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) }))
  const starts = lines.flatMap(({ cells }, i) => (i > at + 1 && (cells[heads.key] ?? '') !== '' && filledIn(cells).length > 1 ? [i] : []))
  const paired = starts.filter((i) => lines[i + 1]?.row === (lines[i]?.row ?? 0) + 1 && isSecond(grid, i + 1, heads))
  const pairs = paired.map((i): readonly [Line, Line] => [lines[i] as Line, lines[i + 1] as Line])
  // A sum has one line.
  const isMost = starts.length - pairs.length <= Math.max(1, starts.length * (1 - NEARLY_ALL))
  const kinds = kindsOf(pairs, heads.both)
  if (pairs.length < FEWEST_RECORDS || !isMost || kinds === 'alike') return undefined
  const width = Math.max(...filledIn(lines[at]?.cells ?? [])) + 1
  // A line that is of no record, and a cell under no heading: nobody knows whose they are, and then the lines may not be what they seem. Behind the last
  // record a line of one cell is a sum or a signature.
  const own = new Set([...starts, ...paired.map((i) => i + 1)])
  const [from, to] = [paired[0] ?? 0, paired.at(-1) ?? 0]
  const strange = lines.flatMap(({ row, cells }, i) =>
    i > from && !own.has(i) && filledIn(cells).length > (i > to ? 1 : 0) && !isHeading(cells) ? [row] : [],
  )
  // With as many lines of no record it is no such list.
  if (strange.length >= pairs.length) return undefined
  const isBeyond = pairs.some(
    ([first, second]) => filledIn(first.cells).some((c) => c >= width) || filledIn(second.cells).some((c) => !heads.belows.includes(c)),
  )
  const lower = heads.belows.map((column) => lines[at + 1]?.cells[column] ?? '')
  const isSure = kinds === 'two' && strange.length === 0 && !isBeyond && !mayBeOfOther(lower, words)
  function isHeading(cells: readonly string[]): boolean {
    return [at, at + 1].some((i) => lines[i]?.cells.join('|') === cells.join('|'))
  }
  // What stands below no heading comes behind all that does, below none.
  const join = (first: Line, second: Line | undefined): Line => ({
    row: first.row,
    cells: [
      ...Array.from({ length: width }, (_, c) => first.cells[c] ?? ''),
      ...heads.belows.map((c) => second?.cells[c] ?? ''),
      [...first.cells.slice(width), ...(second?.cells ?? []).filter((_, c) => !heads.belows.includes(c))]
        .filter((cell) => cell !== '')
        .join(' '),
    ],
  })
  const firsts = new Set([at, ...paired])
  const isLeft = new Set(strange)
  const [whole, alone] = [join, (first: Line): Line => first].map((one) => ({
    ...grid,
    rows: Lines.of(
      lines.flatMap((line, i) => (firsts.has(i - 1) || isLeft.has(line.row) ? [] : [firsts.has(i) ? one(line, lines[i + 1]) : line])),
    ),
  })) as [SheetGrid, SheetGrid]
  const under = lower.map(foldText).join('+')
  return { isSure, under, whole, firsts: alone, seconds: pairs.map(([, second]) => second.row), left: strange }
}

/**
 * Whether a second line says other things than the first in the same columns: surely, where in some column the one has figures and the other words and no cell of
 * the one is in the other; `alike` where most cells of some column stand in the other line as well.
 */
function kindsOf(pairs: readonly (readonly [Line, Line])[], columns: readonly number[]): 'two' | 'alike' | 'open' {
  const cells = (part: 0 | 1, column: number): readonly string[] =>
    pairs.map((pair) => pair[part].cells[column] ?? '').filter((cell) => cell !== '')
  const again = columns.map((column) => {
    const firsts = new Set(cells(0, column).map(foldText))
    const all = cells(1, column)
    return { many: all.filter((cell) => firsts.has(foldText(cell))).length, of: all.length }
  })
  const share = (part: 0 | 1, column: number): number => {
    const all = cells(part, column)
    return all.length < pairs.length / 2 ? Number.NaN : all.filter((cell) => /\d/.test(toLatinDigits(cell))).length / all.length
  }
  if (again.some(({ many, of }) => many * 2 > of)) return 'alike'
  const isParted = columns.some((c) => Math.min(share(0, c), share(1, c)) <= 1 - MOST && Math.max(share(0, c), share(1, c)) >= MOST)
  return isParted && again.every(({ many }) => many === 0) ? 'two' : 'open'
}

const filledIn = (cells: readonly string[]): readonly number[] => cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
