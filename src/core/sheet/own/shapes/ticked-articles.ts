/**
 * A column for each article, and a tick in it for whoever is charged with it: `Article` over `10 | 12 | 17`. The ticks become the articles that they stand under, in one
 * column. Where anything but ticks stands in a row of people, or a cross that may be a no, the sheet stays as it is.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { Merge, SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

/** Lines from the top in which the headings are looked for; articles that make a group; rows that show what stands in them. */
const [DEEPEST, FEWEST, FEWEST_ROWS] = [40, 2, 2]
/** Either may be a tick; beside checks a cross is a no. */
const [CHECK, CROSS] = [/^(?:[✓✔√☑v]|y|yes)$/iu, /^[✗✘☒×x]$/iu]
const ARTICLE = /^(?:មាត្រា|ម\.|articles?|art\.?)?\s*\d{1,3}$/iu

/** @returns the same grid where no articles are ticked */
export function untickArticles(grid: SheetGrid, headings: Headings, words: SheetWords): SheetGrid {
  if (grid.isHidden) return grid
  for (let at = 0; at + 1 < Math.min(grid.rows.length, DEEPEST); at++) {
    const top = grid.rows.rowOf(at)
    for (const wide of (grid.merges ?? []).filter((m) => m.top === top && m.left < m.right)) {
      const said = headings.read(grid.rows.cell(at, wide.left).trim())
      if (said.unread !== '' || said.concepts.length !== 1 || said.concepts[0]?.fields[0] !== 'offence') continue
      const laid = unticked(grid, wide, words)
      if (laid !== undefined) return laid
    }
  }
  return grid
}

function unticked(grid: SheetGrid, wide: Merge, words: SheetWords): SheetGrid | undefined {
  const lines = [...grid.rows]
  const head = lines.findIndex((l) => l.row === wide.bottom + 1)
  const columns = Array.from({ length: wide.right - wide.left + 1 }, (_, i) => wide.left + i)
  const articles = new Map(columns.map((c) => [c, (lines[head]?.cells[c] ?? '').trim()]))
  const numbers = new Set([...articles.values()].map((a) => toLatinDigits(a)))
  if (columns.length < FEWEST || numbers.size < columns.length || ![...numbers].every((n) => ARTICLE.test(n))) return undefined
  const [ticks, nones, totals] = [foldAll(words.ticks), foldAll(words.none), foldAll(words.totals)]
  const inThem = ({ cells }: Line): readonly string[] => columns.map((c) => (cells[c] ?? '').trim()).filter((c) => c !== '')
  const isTick = (cell: string): boolean => ticks.has(foldText(cell)) && !/^\d$/.test(toLatinDigits(cell))
  const areTicks = (cells: readonly string[]): boolean => cells.some(isTick) && cells.every((c) => isTick(c) || nones.has(foldText(c)))
  // The sums below them are of no one person.
  const isTotal = (line: Line): boolean =>
    inThem(line).every((c) => /^\d+$/.test(toLatinDigits(c))) && line.cells.some((c) => totals.has(foldText(c).replace(/[\s:៖.]+$/u, '')))
  const rows = lines.slice(head + 1).filter((l) => inThem(l).length > 0 && !isTotal(l))
  if (rows.filter((l) => areTicks(inThem(l))).length < FEWEST_ROWS || !rows.every((l) => areTicks(inThem(l)))) return undefined
  const marks = rows.flatMap(inThem)
  // One hand may tick a row with a check and the next with a cross; another says no by it, and nothing tells the two apart.
  if ([CHECK, CROSS].every((mark) => marks.some((m) => mark.test(m)))) return undefined
  const laid = lines.map((line, i) => {
    if (i < head || inThem(line).length === 0) return line
    const ticked = columns.filter((c) => isTick((line.cells[c] ?? '').trim()))
    const text = i === head ? '' : isTotal(line) ? (line.cells[wide.left] ?? '') : ticked.map((c) => articles.get(c)).join('; ')
    return { row: line.row, cells: line.cells.map((cell, c) => (c === wide.left ? text : articles.has(c) ? '' : cell)) }
  })
  const merges = (grid.merges ?? []).map((m) => (m === wide ? { ...m, right: m.left, bottom: wide.bottom + 1 } : m))
  return { ...grid, rows: Lines.of(laid), merges }
}
