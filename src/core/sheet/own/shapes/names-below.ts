/**
 * A name in Khmer letters and, on a line of its own below it, the same name in Latin ones, over both of which the other cells of the row lie merged: one person, whose
 * name is then in one cell. Without those merges the second line may be anybody.
 */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { Merge, SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { findTables } from '../heading/table.ts'

/** Cells that lie over both lines. */
const FEWEST_OVER = 2
const NAMES = ['accused_name', 'accused_name_latin']

/** @returns the same grid where no name is written so */
export function joinNames(grid: SheetGrid, headings: Headings, form: Form): SheetGrid {
  const { merges = [] } = grid
  if (grid.isHidden || merges.length === 0) return grid
  const [joined, gone] = [new Map<number, { readonly column: number; readonly name: string }>(), new Set<number>()]
  for (const { at, end, headings: heads } of findTables(grid, headings, Math.min(3, form.fields.length))) {
    const columns = [...heads.keys()].filter((c) => heads[c]?.said.concepts.some((o) => NAMES.includes(o.fields[0] ?? '')))
    for (let i = at + 1; i + 1 < end; i++) {
      const [upper, lower] = [grid.rows.at(i), grid.rows.at(i + 1)] as [Line, Line]
      const column = columns.find((c) => isBelow(upper, lower, c, merges))
      if (column === undefined || gone.has(upper.row)) continue
      joined.set(upper.row, { column, name: `${upper.cells[column]} / ${lower.cells[column]}` })
      gone.add(lower.row)
    }
  }
  if (joined.size === 0) return grid
  const rows = [...grid.rows].flatMap(({ row, cells }) => {
    const own = joined.get(row)
    return gone.has(row) ? [] : [{ row, cells: own ? cells.map((c, column) => (column === own.column ? own.name : c)) : cells }]
  })
  return { ...grid, rows: Lines.of(rows), merges: merges.filter((m) => !(joined.has(m.top) && m.bottom === m.top + 1)) }
}

function isBelow(upper: Line, lower: Line, column: number, merges: readonly Merge[]): boolean {
  const filled = ({ cells }: Line): readonly number[] => cells.flatMap((c, at) => (c.trim() === '' ? [] : [at]))
  const over = (at: number): boolean =>
    merges.some((m) => m.left === at && m.right === at && m.top <= upper.row && m.bottom >= lower.row && m.bottom > m.top)
  const [own, below] = [(upper.cells[column] ?? '').trim(), (lower.cells[column] ?? '').trim()]
  const others = filled(upper).filter((at) => at !== column)
  return (
    lower.row === upper.row + 1 &&
    filled(lower).join() === String(column) &&
    !over(column) &&
    others.length >= FEWEST_OVER &&
    others.every(over) &&
    // What lies over more lines than these two is of a case.
    others.some((at) => merges.some((m) => m.left === at && m.top === upper.row && m.bottom === lower.row)) &&
    ((isKhmer(own) && isLatin(below)) || (isLatin(own) && isKhmer(below)))
  )
}

/** Khmer letters stand with their vowels between them. */
const isName = (text: string): boolean => /\p{L}.*\p{L}/u.test(text) && !/\d/.test(toLatinDigits(text))
const isKhmer = (text: string): boolean => isName(text) && /[\u1780-\u17A2]/.test(text) && !/\p{Script=Latin}/u.test(text)
const isLatin = (text: string): boolean => isName(text) && !/[\u1780-\u17FF]/.test(text) && /\p{Script=Latin}{2}/u.test(text)
