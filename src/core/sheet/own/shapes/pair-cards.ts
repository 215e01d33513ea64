/**
 * A card for each record, one below the other: labels, and beside each what it says, in one pair of columns or in several. Each card becomes a row
 * under its labels, those that nobody knows among them, so that they are asked about as any other column is. Nothing of a card is left out: where
 * it holds what stands beside no label, it is no such card. What stands alone below the last one, after an empty line, is a line under a list.
 */
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { marksOf } from '../grid/marks-of-cards.ts'
import { foldText } from '../words/fold-text.ts'

const [FEWEST_CARDS, FEWEST_LABELS, FEWEST_KNOWN] = [3, 4, 2]
/** Share of the cards that have a label, and of the labels that are known. */
const [MOST_CARDS, MOST_KNOWN] = [0.8, 0.5]

type Cell = { readonly row: number; readonly column: number; readonly text: string; readonly value: string }
type Label = { readonly column: number; readonly text: string; readonly cells: readonly Cell[] }

/** What the cards of one sheet are made of: a sheet beside it may hold one more, or two. */
export type Pattern = { readonly labels: ReadonlySet<string>; readonly heads: ReadonlySet<string> }

/** @returns of the cards that `pairCards` finds there; undefined where it finds none */
export function patternOf(grid: SheetGrid, headings: Headings): Pattern | undefined {
  if (pairCards(grid, headings) === undefined) return undefined
  const lines = linesOf(grid)
  const labels = labelsIn(lines)
  const cards = Math.max(...labels.map((l) => l.cells.length))
  const heads = lines.flatMap((line) => (isHeadOfCard(line, lines, cards) ? (alone(line.cells) ?? []) : []))
  return { labels: new Set(labels.map(keyOf)), heads: new Set(heads) }
}

/**
 * @param like cards of another sheet of the file: fewer than three of these are cards as well
 * @returns undefined where the sheet holds no such cards, or a part of one is struck out
 */
export function pairCards(grid: SheetGrid, headings: Headings, like?: Pattern): SheetGrid | undefined {
  const lines = linesOf(grid)
  const labels = like ? allLabels(lines).filter((l) => like.labels.has(keyOf(l))) : labelsIn(lines)
  if (like && labels.length < like.labels.size * MOST_CARDS) return undefined
  const first = labels.toSorted((a, b) => firstRow(a) - firstRow(b) || a.column - b.column)[0]
  if (first === undefined || labels.length < FEWEST_LABELS) return undefined
  const said = labels.map(({ text }) => headings.read(text)).filter(({ unread, isNotAsked }) => unread === '' || isNotAsked)
  const known = said.filter(({ concepts, codes, unread }) => unread === '' && concepts.length + codes.length > 0)
  // A card says much of somebody that the form does not ask.
  const isOfForm =
    known.length >= FEWEST_KNOWN &&
    known.length + said.filter((s) => s.isNotAsked && !known.includes(s)).length >= labels.length * MOST_KNOWN
  if (!isOfForm) return undefined
  const starts = first.cells.map((c) => c.row)
  const isHead = (line: Line): boolean => (like ? like.heads.has(alone(line.cells) ?? '') : isHeadOfCard(line, lines, starts.length))
  const sides = sidesOf(labels, headings)
  const [heads = labels] = sides
  const rows: Line[] = []
  const cards: { readonly row: number; readonly lines: readonly number[] }[] = []
  const beside = new Set<number>()
  for (const [i, from] of starts.entries()) {
    const to = starts[i + 1] ?? Number.POSITIVE_INFINITY
    for (const [n, side] of (sides.length > 0 ? sides : [labels]).entries()) {
      const own = side.map(({ cells }) => cells.filter((c) => from <= c.row && c.row < to))
      if (own.some((cells) => cells.length > 1)) return undefined
      // The last place beside a card may be empty.
      if (n > 0 && own.every(([cell]) => (cell?.value ?? '') === '')) continue
      // Whoever is accused stands in the line of the name, as on any other card.
      const [named] = own[heads.findIndex(({ text }) => headings.read(text).concepts[0]?.fields[0] === 'accused_name')] ?? []
      const row = named?.row ?? from
      if (n > 0) beside.add(row)
      rows.push({ row, cells: own.map(([cell]) => cell?.value ?? '') })
      cards.push({ row, lines: own.flat().map((c) => c.row) })
    }
  }
  const last = Math.max(...labels.flatMap(({ cells }) => cells.map((c) => c.row)))
  const odd = lines.filter((line) => line.row >= (starts[0] ?? 0) && !isAccounted(line, labels) && !isHead(line))
  // What goes on right below the last line is of that card.
  if (odd.some(({ row, cells }) => row <= last + 1 || alone(cells) === undefined)) return undefined
  const marks = marksOf(grid, cards)
  if (marks === undefined) return undefined
  // What stands alone right above the first card heads it, and is no title.
  const above = lines.filter((line) => line.row < (starts[0] ?? 0) && !isHead(line))
  const head = { row: starts[0] ?? 1, cells: heads.map((l) => l.text) }
  const hiddenColumns = new Set(heads.flatMap((l, i) => ([l.column, l.column + 1].some((c) => grid.hiddenColumns?.has(c)) ? [i] : [])))
  // Each is a record of its own, in a line of its own, though they have the row of their names in common.
  const abreast = { rows: beside, columns: new Set(heads.keys()), unclear: new Set<number>(), asked: [], head: head.row }
  const made = { sheet: grid.sheet, rows: Lines.of([...above, head, ...rows, ...odd]), hiddenColumns, ...marks }
  return beside.size > 0 ? { ...made, abreast } : made
}

/**
 * Cards that stand side by side as well: the same labels in the same order once more in another column, the number of the case among them, which somebody who
 * stands beside an accused on his own card has not.
 *
 * @returns by side, in the order of the first; none where the labels are of one card
 */
function sidesOf(labels: readonly Label[], headings: Headings): readonly (readonly Label[])[] {
  const sides = [...Map.groupBy(labels, (l) => l.column)].toSorted(([a], [b]) => a - b).map(([, own]) => own)
  const texts = sides.map((side) =>
    side
      .map((l) => foldText(l.text))
      .toSorted()
      .join('\n'),
  )
  const isOfCases = labels.some(({ text }) => headings.read(text).concepts.some((c) => c.fields[0] === 'case_number'))
  if (sides.length < 2 || new Set(texts).size > 1 || !isOfCases) return []
  const [first = []] = sides
  return sides.map((side) => first.flatMap((l) => side.find((o) => foldText(o.text) === foldText(l.text)) ?? []))
}

const linesOf = (grid: SheetGrid): readonly Line[] => [...grid.rows].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
const keyOf = ({ column, text }: Label): string => `${column} ${foldText(text)}`
const firstRow = ({ cells }: Label): number => cells[0]?.row ?? 0

/** Every text, as if it were a label. */
function allLabels(lines: readonly Line[]): readonly Label[] {
  const cells = lines.flatMap(({ row, cells: own }) =>
    own.flatMap((text, column): Cell[] =>
      /\p{L}/u.test(text) ? [{ row, column, text: text.trim(), value: (own[column + 1] ?? '').trim() }] : [],
    ),
  )
  return [...Map.groupBy(cells, (c) => `${c.column} ${foldText(c.text)}`).values()].map((same) => ({
    column: same[0]?.column ?? 0,
    text: same[0]?.text ?? '',
    cells: same,
  }))
}

/** Texts that stand again and again in one column with something beside them; what stands beside a label is no label. */
function labelsIn(lines: readonly Line[]): readonly Label[] {
  const all = allLabels(lines)
  const again = all.filter((l) => l.cells.length >= FEWEST_CARDS && l.cells.some((c) => c.value !== ''))
  const cards = again.toSorted((a, b) => firstRow(a) - firstRow(b) || a.column - b.column)[0]?.cells.length ?? 0
  const often = again.filter((l) => l.cells.length >= cards * MOST_CARDS && l.cells.length <= cards)
  const columns: number[] = []
  for (const column of [...new Set(often.map((l) => l.column))].toSorted((a, b) => a - b))
    if (!columns.includes(column - 1)) columns.push(column)
  // What some cards do not say stands among the labels of those that do.
  const isAmong = (l: Label): boolean => l.cells.length <= cards && l.cells.every((c) => c.value !== '')
  return again.filter((l) => columns.includes(l.column) && (often.includes(l) || isAmong(l)))
}

/** Each of its cells is a label, stands beside one, or says nothing. */
const isAccounted = ({ row, cells }: Line, labels: readonly Label[]): boolean => {
  const own = new Set(labels.flatMap((l) => l.cells.flatMap((c) => (c.row === row ? [c.column, c.column + 1] : []))))
  return cells.every((cell, column) => own.has(column) || !/[\p{L}\p{N}]/u.test(cell))
}

/** `CARD 7`: alone in its line, and the same on each card but for its number. */
function isHeadOfCard({ cells }: Line, lines: readonly Line[], cards: number): boolean {
  const own = alone(cells)
  return own !== undefined && lines.filter((l) => alone(l.cells) === own).length >= cards * MOST_CARDS
}

/** @returns what stands alone in its line, without its numbers */
export function alone(of: readonly string[]): string | undefined {
  const [only, ...others] = of.filter((c) => c.trim() !== '')
  return only === undefined || others.length > 0 ? undefined : only.replace(/\p{N}+/gu, '').trim()
}
