/**
 * A text file that was pasted into one column of a sheet: each cell holds a line of it. Where it is parted is taken only from a line of headings
 * that are known, and only where every line below has just as many parts: a comma within a name would move all that stands behind it.
 */
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'

const SEPARATORS = [';', '\t', '|', ',']
const [FEWEST_PARTS, FEWEST_KNOWN, FEWEST_ROWS] = [4, 3, 2]
/** `12. ` before the first part: the line's own number. */
const NUMBERED = /^[\d\u17E0-\u17E9]{1,4}\s*[.)។]\s+/

/** @returns the same grid where it is not such a one */
export function partLines(grid: SheetGrid, headings: Headings): SheetGrid {
  const lines: Line[] = []
  for (const line of grid.rows) {
    const filled = line.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell, column }]))
    if (filled.length > 1 || (filled[0]?.column ?? 0) > 0) return grid
    if (filled[0]) lines.push({ row: line.row, cells: [filled[0].cell] })
  }
  for (const separator of SEPARATORS) {
    const part = ({ row, cells: [cell = ''] }: Line): Line => ({ row, cells: cell.split(separator).map((p) => p.trim()) })
    const head = lines.findIndex((line) => isHead(part(line).cells, headings))
    if (head < 0) continue
    const [first, ...rows] = lines.slice(head).map(part)
    const width = first?.cells.length
    // A note or a signature below has no such parts, and stays as it is.
    const parted = rows.filter(({ cells }) => cells.length >= FEWEST_PARTS)
    if (first === undefined || parted.length < FEWEST_ROWS || parted.some(({ cells }) => cells.length !== width)) continue
    const isNumbered = parted.every(({ cells }) => NUMBERED.test(cells[0] ?? ''))
    const plain = rows.map(({ row, cells: [start = '', ...more] }, i) =>
      more.length < FEWEST_PARTS - 1
        ? (lines[head + 1 + i] as Line)
        : { row, cells: [isNumbered ? start.replace(NUMBERED, '') : start, ...more] },
    )
    return { ...grid, rows: Lines.of([...lines.slice(0, head), first, ...plain]) }
  }
  return grid
}

const isHead = (cells: readonly string[], headings: Headings): boolean =>
  cells.length >= FEWEST_PARTS && cells.filter((cell) => headings.read(cell).concepts.length > 0).length >= FEWEST_KNOWN
