/**
 * By its shape alone, before anybody knows which form it is for (what the headings mean decides in by-headings.ts, once that is known): lists in which each record
 * stands on two lines, under headings of two lines: the number, the name and the days on the first, and below them what else is
 * kept of it. Its second line is no further record. Whose second line says the same kind of thing as the first (two people of a case, a heading in two
 * languages) is no such list.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid.ts'
import { isHeadingLike } from '../heading-text.ts'
import { foldText } from '../tile.ts'

/** Records, columns that have a heading on either line, and rows among which these stand. */
const [FEWEST_RECORDS, FEWEST_COLUMNS, TOP_LINES] = [3, 2, 15]
/** Of a column's cells, what must hold figures, or hold none, for it to be of another kind than what stands below. */
const MOST = 0.8
/** Of the numbered lines, what must have a second one. */
const NEARLY_ALL = 0.9

/** @returns the sheet with one line for each record; undefined where it is no such sheet */
export function pairLines(grid: SheetGrid): SheetGrid | undefined {
  const top = Array.from({ length: Math.min(TOP_LINES, grid.rows.length - 1) }, (_, at) => at)
  for (const at of top) {
    const heads = headsAt(grid, at)
    // The first record stands right below its headings, or below one line that is of none. Only then is the whole sheet looked at.
    const isBegun = heads && [2, 3].some((n) => grid.rows.cell(at + n, heads.key).trim() !== '' && isSecond(grid, at + n + 1, heads))
    const found = isBegun ? pairsBelow(grid, at, heads) : undefined
    if (found) return { ...grid, rows: Lines.of(found) }
  }
  return undefined
}

const A_NAME = /name|\bnom\b|ឈ្មោះ|នាម/u
const OF_BODY = /\bsexe?\b|\bgender\b|ភេទ|\bage\b|\bâge\b|អាយុ/u

type Heads = {
  /** The column of the number, which no second line has. */
  readonly key: number
  /** Columns that have a heading on the second line, and on both. */
  readonly belows: readonly number[]
  readonly both: readonly number[]
}

function headsAt(grid: SheetGrid, at: number): Heads | undefined {
  const [upper, lower] = [grid.rows.at(at), grid.rows.at(at + 1)]
  if (upper === undefined || lower === undefined || lower.row !== upper.row + 1) return undefined
  const [heads, belows] = [filledIn(upper.cells), filledIn(lower.cells)]
  const both = belows.filter((column) => heads.includes(column))
  const texts = [...heads.map((c) => upper.cells[c] ?? ''), ...belows.map((c) => lower.cells[c] ?? '')]
  if (both.length < FEWEST_COLUMNS || !texts.every((text) => isHeadingLike(text))) return undefined
  // A name over another's name, or over an age: whoever has the second line is somebody else, a child of the first.
  const says = (line: Line, of: RegExp): boolean => line.cells.some((text) => of.test(foldText(text)))
  const [hasName, isOfBody] = [says(lower, A_NAME), says(lower, OF_BODY)]
  if (says(upper, A_NAME) ? hasName || isOfBody : hasName && isOfBody) return undefined
  // A heading over several columns has its parts below it.
  if ((grid.merges ?? []).some((m) => m.top === upper.row && m.right > m.left)) return undefined
  const key = heads.find((column) => !belows.includes(column))
  return key === undefined || key > (belows[0] ?? 0) ? undefined : { key, belows, both }
}

const isSecond = (grid: SheetGrid, at: number, { key, belows }: Heads): boolean => {
  const cells = grid.rows.at(at)?.cells ?? []
  const filled = filledIn(cells)
  return filled.length > 0 && !filled.includes(key) && filled.every((column) => belows.includes(column))
}

function pairsBelow(grid: SheetGrid, at: number, heads: Heads): readonly Line[] | undefined {
  const lines = [...grid.rows].map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) }))
  const starts = lines.flatMap(({ cells }, i) => (i > at + 1 && (cells[heads.key] ?? '') !== '' && filledIn(cells).length > 1 ? [i] : []))
  const paired = starts.filter((i) => lines[i + 1]?.row === (lines[i]?.row ?? 0) + 1 && isSecond(grid, i + 1, heads))
  const pairs = paired.map((i): readonly [Line, Line] => [lines[i] as Line, lines[i + 1] as Line])
  // A sum has one line.
  const isMost = starts.length - pairs.length <= Math.max(1, starts.length * (1 - NEARLY_ALL))
  if (pairs.length < FEWEST_RECORDS || !isMost || !areOfTwoKinds(pairs, heads.both)) return undefined
  const width = Math.max(...filledIn(lines[at]?.cells ?? [])) + 1
  // A line that is of no record, and a cell under no heading: nobody knows whose they are, and then the lines are not what they seem.
  const own = new Set(paired.flatMap((i) => [i, i + 1]))
  const [from, to] = [paired[0] ?? 0, paired.at(-1) ?? 0]
  const isStrange = lines.some(
    ({ cells }, i) => i > from && i < to && !own.has(i) && !starts.includes(i) && filledIn(cells).length > 0 && !isHeading(cells),
  )
  const isBeyond = pairs.some(([first]) => filledIn(first.cells).some((column) => column >= width))
  if (isStrange || isBeyond) return undefined
  function isHeading(cells: readonly string[]): boolean {
    return [at, at + 1].some((i) => lines[i]?.cells.join('|') === cells.join('|'))
  }
  const join = (first: Line, second: Line | undefined): Line => ({
    row: first.row,
    cells: [...Array.from({ length: width }, (_, c) => first.cells[c] ?? ''), ...heads.belows.map((c) => second?.cells[c] ?? '')],
  })
  const firsts = new Set([at, ...paired])
  return lines.flatMap((line, i) => (firsts.has(i - 1) ? [] : [firsts.has(i) ? join(line, lines[i + 1]) : line]))
}

/** No cell of a second line stands in the same column of a first one, and in some column the one has figures where the other has words. */
function areOfTwoKinds(pairs: readonly (readonly [Line, Line])[], columns: readonly number[]): boolean {
  const cells = (part: 0 | 1, column: number): readonly string[] =>
    pairs.map((pair) => pair[part].cells[column] ?? '').filter((cell) => cell !== '')
  const isAlike = columns.some((column) => {
    const firsts = new Set(cells(0, column).map(foldText))
    return cells(1, column).some((cell) => firsts.has(foldText(cell)))
  })
  const share = (part: 0 | 1, column: number): number => {
    const all = cells(part, column)
    return all.length < pairs.length / 2 ? Number.NaN : all.filter((cell) => /\d/.test(toLatinDigits(cell))).length / all.length
  }
  return !isAlike && columns.some((c) => Math.min(share(0, c), share(1, c)) <= 1 - MOST && Math.max(share(0, c), share(1, c)) >= MOST)
}

const filledIn = (cells: readonly string[]): readonly number[] => cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
