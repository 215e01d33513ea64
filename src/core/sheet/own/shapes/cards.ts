/**
 * A card for each case, one below the other: on the left what is said, and beside it a column for each accused. Each accused becomes a row; what is
 * said once of a case (a cell over all its accused) is said of each of them, and of nothing else: damages over three people are nobody's yet.
 */
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { marksOf } from '../grid/marks-of-cards.ts'
import { alone } from './pair-cards.ts'
import { foldText } from '../words/fold-text.ts'

/** One card may be a form that somebody has filled in. */
const FEWEST_CARDS = 2
const FEWEST_LABELS = 4
const OF_A_CASE = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation', 'court']

type Labelled = { readonly line: Line; readonly label: string; readonly field: string }

/** @returns undefined where the sheet holds no such cards; `left-out` where a card names nobody, holds a line that is no label of the others, or is struck out in part, or a cell of one accused lies over several */
export function cardsOf(grid: SheetGrid, headings: Headings): SheetGrid | 'left-out' | undefined {
  const lines = [...grid.rows].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const beginnings = Map.groupBy(lines, ({ cells }) => foldText(cells[0] ?? ''))
  const labelled = lines.flatMap((line): Labelled[] => {
    const [label = '', ...beside] = line.cells
    const { concepts, unread } = headings.read(label)
    const field = concepts[0]?.fields[0]
    // A label that nobody knows stands on most cards as well: what it is somebody is asked.
    const isAgain = /\p{L}/u.test(label) && (beginnings.get(foldText(label))?.length ?? 0) >= FEWEST_CARDS
    const isKnown = field !== undefined && unread === ''
    return (isKnown || isAgain) && beside.some((cell) => cell.trim() !== '')
      ? [{ line, label: foldText(label), field: isKnown ? field : '' }]
      : []
  })
  const [first] = labelled
  if (first === undefined) return undefined
  const cards: Labelled[][] = []
  for (const l of labelled) {
    if (l.label === first.label) cards.push([])
    cards.at(-1)?.push(l)
  }
  const labels = [...new Set(labelled.map((l) => l.label))]
  const isOnce = cards.every((card) => new Set(card.map((l) => l.label)).size === card.length)
  if (cards.length < FEWEST_CARDS || labels.length < FEWEST_LABELS || !isOnce) return undefined
  if (!labelled.some((l) => l.field === 'accused_name')) return undefined
  // Two cells beside each other are something of a card, whether anybody knows the label or not.
  const known = new Set(labelled.map((l) => l.line))
  const last = Math.max(...labelled.map((l) => l.line.row))
  const isHead = ({ cells }: Line): boolean => lines.filter((l) => alone(l.cells) === alone(cells)).length >= FEWEST_CARDS
  const isEmpty = ({ cells: [label = ''] }: Line): boolean =>
    label !== '' && (labels.includes(foldText(label)) || headings.read(label).unread === '')
  const odd = lines.filter(
    (line) =>
      line.row > first.line.row &&
      !known.has(line) &&
      line.cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)) &&
      !(alone(line.cells) !== undefined && (isHead(line) || isEmpty(line))),
  )
  // So is what goes on in the next line, or right below the last one.
  if (odd.some(({ row, cells }) => alone(cells) === undefined || row <= last + 1)) return 'left-out'
  const marks = marksOf(
    grid,
    cards.flatMap((card) => {
      const row = card.find((l) => l.field === 'accused_name')?.line.row
      return row === undefined ? [] : [{ row, lines: card.map((l) => l.line.row) }]
    }),
  )
  if (marks === undefined) return 'left-out'
  const rows: Line[] = []
  for (const card of cards) {
    const names = card.find((l) => l.field === 'accused_name')
    if (names === undefined) return 'left-out'
    // What stands in a column of nobody is nobody's, and is not lost.
    const isNobodys = (cell: string, column: number): boolean =>
      column > 0 && cell.trim() !== '' && (names.line.cells[column] ?? '').trim() === ''
    if (card.some(({ line }) => line.cells.some(isNobodys))) return 'left-out'
    for (const [column, name] of names.line.cells.entries()) {
      if (column === 0 || name.trim() === '') continue
      const cells: string[] = []
      for (const label of labels) {
        const said = card.find((l) => l.label === label)
        const text = said === undefined ? '' : textOf(grid, said, column)
        if (text === undefined) return 'left-out'
        cells.push(text)
      }
      rows.push({ row: names.line.row, cells })
    }
  }
  const above = lines.filter((line) => line.row < first.line.row)
  const head = labels.map((label) => labelled.find((l) => l.label === label)?.line.cells[0] ?? '')
  return { sheet: grid.sheet, rows: Lines.of([...above, { row: first.line.row, cells: head }, ...rows, ...odd]), ...marks }
}

/** @returns undefined where one cell says of several what may be each one's */
function textOf({ merges = [] }: SheetGrid, { line, field }: Labelled, column: number): string | undefined {
  const own = (line.cells[column] ?? '').trim()
  const over = merges.find(
    ({ top, bottom, left, right }) => top <= line.row && line.row <= bottom && left <= column && column <= right && left < right,
  )
  if (over === undefined || OF_A_CASE.includes(field)) return own === '' && over !== undefined ? (line.cells[over.left] ?? '').trim() : own
  return (line.cells[over.left] ?? '').trim() === '' ? '' : undefined
}
