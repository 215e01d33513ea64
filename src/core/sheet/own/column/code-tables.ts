/**
 * `Nat. | Country` beside `Result | Meaning` on a sheet of codes: a column of the list by its own heading, below it short forms, and what each means in the column
 * beside it. Several such tables may stand side by side.
 */
import type { SheetGrid } from '../grid/grid.ts'
import { foldText } from '../words/fold-text.ts'

type Explained = { readonly heading: string; readonly short: string; readonly means: string }

/**
 * @param heads headings of the book's other sheets, folded; @param others those sheets: under the heading the same short forms come again and again there, and a
 * list that says which number is which person is no such table
 * @returns by the number of the row
 */
export function codeTables(
  grid: SheetGrid,
  heads: ReadonlySet<string>,
  others: readonly SheetGrid[],
): ReadonlyMap<number, readonly Explained[]> {
  const { rows } = grid
  const at = rows.length === 0 ? -1 : Array.from({ length: rows.length }, (_, i) => i).find((i) => filledAt(grid, i).length > 0)
  const columns = at === undefined || at < 0 ? [] : filledAt(grid, at)
  const found = new Map<number, Explained[]>()
  const taken = new Set<number>()
  for (const column of columns) {
    const heading = rows.cell(at as number, column).trim()
    if (!heads.has(foldText(heading)) || taken.has(column) || !columns.includes(column + 1)) continue
    const lines = below(grid, at as number, column)
    const shorts = new Set(lines.map(({ short }) => foldText(short)))
    if (lines.length < FEWEST || shorts.size !== lines.length || lines.some(({ short }) => [...short].length > MOST_LETTERS)) continue
    if (!lines.every(({ means }) => /\p{L}{3}/u.test(means)) || !others.some((other) => comesAgain(other, heading))) continue
    taken.add(column + 1)
    for (const { row, short, means } of lines) found.set(row, [...(found.get(row) ?? []), { heading, short, means }])
  }
  // What stands in another column of such a sheet is no code, and the sheet may be a list.
  return columns.every((c) => taken.has(c) || taken.has(c + 1)) ? found : new Map()
}

/** Whether what stands under a heading comes again and again. */
function comesAgain({ rows }: SheetGrid, heading: string): boolean {
  for (let i = 0; i < Math.min(rows.length, DEEPEST); i++) {
    const column = (rows.at(i)?.cells ?? []).findIndex((cell) => foldText(cell) === foldText(heading))
    if (column < 0) continue
    const below = Array.from({ length: rows.length - i - 1 }, (_, n) => foldText(rows.cell(i + 1 + n, column))).filter(
      (cell) => cell !== '',
    )
    return below.length >= FEWEST_USED && new Set(below).size * 3 <= below.length * 2
  }
  return false
}
const DEEPEST = 30
const FEWEST_USED = 3

/** Down to the first line that lacks either; what stands lower down is none of it. */
function below({ rows }: SheetGrid, at: number, column: number) {
  const lines: { readonly row: number; readonly short: string; readonly means: string }[] = []
  for (let i = at + 1; i < rows.length; i++) {
    const [short, means] = [rows.cell(i, column).trim(), rows.cell(i, column + 1).trim()]
    if (short === '' || means === '') break
    lines.push({ row: rows.rowOf(i), short, means })
  }
  return lines
}

const filledAt = ({ rows }: SheetGrid, i: number): readonly number[] =>
  (rows.at(i)?.cells ?? []).flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
const FEWEST = 2
/** Of a short form. */
const MOST_LETTERS = 6
