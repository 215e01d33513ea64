/** A sheet that somebody is to point at: its columns, the first lines, and the few words that a column is made of. It stays at the edge. */
import { joinHeadings } from '../join-headings.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import { nameApart } from './name-apart.ts'

export type PointedColumn = {
  /** 0-based. */
  readonly column: number
  readonly heading: string
  /** What stands in it, where that is a few words. */
  readonly words: readonly string[]
  /** They stand there again and again, and so are no names: by these rows are told apart. */
  readonly areKinds: boolean
}
export type PointedSheet = {
  readonly sheet: string
  /** Row of its headings, 1-based. */
  readonly heading: number
  readonly columns: readonly PointedColumn[]
  readonly lines: readonly (readonly string[])[]
  readonly of: number
}

const [MOST_LINES, MOST_WORDS, FURTHEST, FEWEST] = [5, 12, 40, 3]

/** The first row that has as many cells as any near it is that of the headings, with one above it where that lies over several. */
export function showSheet(grid: SheetGrid): PointedSheet | undefined {
  if (grid.isHidden) return undefined
  const widths = Array.from({ length: Math.min(grid.rows.length, FURTHEST) }, (_, i) => filled(grid.rows.at(i)?.cells ?? []))
  const most = Math.max(0, ...widths)
  if (most < FEWEST) return undefined
  const at = widths.findIndex((n) => n >= Math.max(FEWEST, most * MOSTLY))
  const lineAt = (i: number) => ({ row: grid.rows.rowOf(i), texts: (grid.rows.at(i)?.cells ?? []).map((c) => c.trim()) })
  const isOver =
    at > 0 && (widths[at - 1] ?? 0) > 0 && (grid.merges ?? []).some((m) => m.top === grid.rows.rowOf(at - 1) && m.right > m.left)
  const lines = isOver ? [lineAt(at - 1), lineAt(at)] : [lineAt(at)]
  const width = Math.max(...lines.map((l) => l.texts.length))
  const headings = nameApart(joinHeadings(grid, lines, width).map((texts) => texts.join(' / ')))
  const columns = headings.flatMap((heading, column): PointedColumn[] =>
    heading === '' ? [] : [{ column, heading, ...wordsOf(grid, at, column) }],
  )
  const below: string[][] = []
  let of = 0
  for (let i = at + 1; i < grid.rows.length; i++) {
    const cells = columns.map(({ column }) => grid.rows.cell(i, column).trim())
    if (cells.every((c) => c === '')) continue
    of++
    if (below.length < MOST_LINES) below.push(cells)
  }
  return { sheet: grid.sheet, heading: grid.rows.rowOf(at), columns, lines: below, of }
}
/** How often a word stands there on the average, at least. */
const OFTEN = 2
/** Of the widest row near it, what a row of headings has at least. */
const MOSTLY = 0.8

const filled = (cells: readonly string[]): number => cells.filter((c) => c.trim() !== '').length

function wordsOf(grid: SheetGrid, at: number, column: number): Pick<PointedColumn, 'words' | 'areKinds'> {
  const words = new Set<string>()
  let cells = 0
  for (let i = at + 1; i < grid.rows.length; i++) {
    const cell = grid.rows.cell(i, column).trim()
    if (cell === '') continue
    cells++
    words.add(cell)
    if (words.size > MOST_WORDS) return { words: [], areKinds: false }
  }
  // Names, codes and days of a short list are few as well, and each stands there once.
  return { words: [...words], areKinds: words.size > 1 && words.size * OFTEN <= cells }
}
