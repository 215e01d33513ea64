/**
 * A card for each record, one below the other: labels, and beside each what it says, in one pair of columns or in several. Each card becomes a row
 * under its labels, those that nobody knows among them, so that they are asked about as any other column is. Nothing of a card is left out: where
 * it holds what stands beside no label, it is no such card.
 */
import { Lines, type Line } from '../lines.ts'
import type { SheetGrid } from './grid.ts'
import type { Headings } from './heading.ts'
import { foldText } from './tile.ts'

const [FEWEST_CARDS, FEWEST_LABELS] = [3, 4]
/** Share of the cards that have a label, and of the labels that are known. */
const [MOST_CARDS, MOST_KNOWN] = [0.8, 0.5]

type Cell = { readonly row: number; readonly column: number; readonly text: string; readonly value: string }
type Label = { readonly column: number; readonly text: string; readonly cells: readonly Cell[] }

/** @returns undefined where the sheet holds no such cards */
export function pairCards(grid: SheetGrid, headings: Headings): SheetGrid | undefined {
  const lines = [...grid.rows].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const labels = labelsIn(lines)
  const first = labels.toSorted((a, b) => firstRow(a) - firstRow(b) || a.column - b.column)[0]
  if (first === undefined || labels.length < FEWEST_LABELS) return undefined
  const known = labels.filter(({ text }) => {
    const { concepts, codes, unread } = headings.read(text)
    return unread === '' && concepts.length + codes.length > 0
  })
  if (known.length < labels.length * MOST_KNOWN) return undefined
  const starts = first.cells.map((c) => c.row)
  const rows: Line[] = []
  for (const [i, from] of starts.entries()) {
    const to = starts[i + 1] ?? Number.POSITIVE_INFINITY
    const own = labels.map(({ cells }) => cells.filter((c) => from <= c.row && c.row < to))
    if (own.some((cells) => cells.length > 1)) return undefined
    // Whoever is accused stands in the line of the name, as on any other card.
    const [named] = own[labels.findIndex(({ text }) => headings.read(text).concepts[0]?.fields[0] === 'accused_name')] ?? []
    rows.push({ row: named?.row ?? from, cells: own.map(([cell]) => cell?.value ?? '') })
  }
  const last = Math.max(...labels.flatMap(({ cells }) => cells.map((c) => c.row)))
  const inside = lines.filter(({ row }) => row >= (starts[0] ?? 0) && row <= last)
  if (!inside.every((line) => isAccounted(line, labels) || isHeadOfCard(line, lines, starts.length))) return undefined
  // What stands alone right above the first card heads it, and is no title.
  const above = lines.filter((line) => line.row < (starts[0] ?? 0) && !isHeadOfCard(line, lines, starts.length))
  return { sheet: grid.sheet, rows: Lines.of([...above, { row: starts[0] ?? 1, cells: labels.map((l) => l.text) }, ...rows]) }
}

const firstRow = ({ cells }: Label): number => cells[0]?.row ?? 0

/** Texts that stand again and again in one column with something beside them; what stands beside a label is no label. */
function labelsIn(lines: readonly Line[]): readonly Label[] {
  const cells = lines.flatMap(({ row, cells: own }) =>
    own.flatMap((text, column): Cell[] =>
      /\p{L}/u.test(text) ? [{ row, column, text: text.trim(), value: (own[column + 1] ?? '').trim() }] : [],
    ),
  )
  const all = [...Map.groupBy(cells, (c) => `${c.column} ${foldText(c.text)}`).values()].map((same) => ({
    column: same[0]?.column ?? 0,
    text: same[0]?.text ?? '',
    cells: same,
  }))
  const again = all.filter((l) => l.cells.length >= FEWEST_CARDS && l.cells.some((c) => c.value !== ''))
  const cards = again.toSorted((a, b) => firstRow(a) - firstRow(b) || a.column - b.column)[0]?.cells.length ?? 0
  const often = again.filter((l) => l.cells.length >= cards * MOST_CARDS && l.cells.length <= cards)
  const columns: number[] = []
  for (const column of [...new Set(often.map((l) => l.column))].toSorted((a, b) => a - b))
    if (!columns.includes(column - 1)) columns.push(column)
  return often.filter((l) => columns.includes(l.column))
}

/** Each of its cells is a label, stands beside one, or says nothing. */
const isAccounted = ({ row, cells }: Line, labels: readonly Label[]): boolean => {
  const own = new Set(labels.flatMap((l) => l.cells.flatMap((c) => (c.row === row ? [c.column, c.column + 1] : []))))
  return cells.every((cell, column) => own.has(column) || !/[\p{L}\p{N}]/u.test(cell))
}

/** `CARD 7`: alone in its line, and the same on each card but for its number. */
function isHeadOfCard({ cells }: Line, lines: readonly Line[], cards: number): boolean {
  const alone = (of: readonly string[]): string | undefined => {
    const [only, ...others] = of.filter((c) => c.trim() !== '')
    return only === undefined || others.length > 0 ? undefined : only.replace(/\p{N}+/gu, '').trim()
  }
  const own = alone(cells)
  return own !== undefined && lines.filter((l) => alone(l.cells) === own).length >= cards * MOST_CARDS
}
