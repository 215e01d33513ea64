/** The chosen block of cells, and what goes into it or comes out of it. Pure. */
import type { Field } from '../../../core/country/index.ts'
import { parseBlock, printBlock } from './block.ts'
import type { Change } from './edits.ts'
import { isClosed } from './problems.ts'
import type { Row } from './protocol.ts'

/** Row number of the sheet, and field: they stay the same when other rows are shown. */
export type Spot = { readonly row: number; readonly field: string }
/** Rows and columns of what is shown. */
export type Shown = { readonly rows: readonly Row[]; readonly columns: readonly Field[] }
/** By index, both ends in it; `row` and `column` are the cell that one stands in. */
export type Span = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly row: number
  readonly column: number
}

/** From where the choice began to where one stands; what is no longer shown stands for the first of all. */
export function spanOf({ rows, columns }: Shown, active: Spot | undefined, anchor: Spot | undefined): Span {
  const rowOf = (spot: Spot | undefined): number => rows.findIndex((r) => r.row === spot?.row)
  const columnOf = (spot: Spot | undefined): number => columns.findIndex((f) => f.id === spot?.field)
  const [row, column] = [Math.max(0, rowOf(active)), Math.max(0, columnOf(active))]
  const [otherRow, otherColumn] = [rowOf(anchor), columnOf(anchor)]
  return {
    row,
    column,
    top: otherRow < 0 ? row : Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: otherColumn < 0 ? column : Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  }
}

/** The cell there, or the nearest; undefined in a sheet without any. */
export function spotAt({ rows, columns }: Shown, row: number, column: number): Spot | undefined {
  const line = rows[Math.max(0, Math.min(row, rows.length - 1))]
  const field = columns[Math.max(0, Math.min(column, columns.length - 1))]
  return line && field && { row: line.row, field: field.id }
}

export const textAt = ({ rows, columns }: Shown, row: number, column: number): string => rows[row]?.cells[columns[column]?.id ?? ''] ?? ''

/** Every cell of the block with a value. */
export function fill(shown: Shown, span: Span, value: (row: number, column: number) => string): readonly Change[] {
  const changes: Change[] = []
  for (let r = span.top; r <= span.bottom; r++)
    for (let c = span.left; c <= span.right; c++) {
      const spot = spotAt(shown, r, c)
      if (spot) changes.push({ ...spot, value: value(r, c) })
    }
  return changes
}

/** The first row of the block into all of it. One cell alone takes what stands above it, as everywhere. */
export const fillDown = (shown: Shown, span: Span): readonly Change[] =>
  fill(shown, span, (r, c) => textAt(shown, span.top === span.bottom ? Math.max(0, r - 1) : span.top, c))

type Pasted = {
  readonly changes: readonly Change[]
  /** Cells that are not empty and have no place here: the sheet ends before them. */
  readonly leftOut: number
}

/** What was copied elsewhere: one cell goes into all that are chosen, a block begins at the first of them. */
export function paste(shown: Shown, span: Span, text: string): Pasted {
  const block = parseBlock(text)
  const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : []
  if (only !== undefined) return { changes: fill(shown, span, () => only), leftOut: 0 }
  const changes: Change[] = []
  let leftOut = 0
  for (const [r, line] of block.entries())
    for (const [c, value] of line.entries()) {
      const [row, field] = [shown.rows[span.top + r], shown.columns[span.left + c]]
      if (row && field) changes.push({ row: row.row, field: field.id, value })
      else if (value !== '') leftOut++
    }
  return { changes, leftOut }
}

/** The block as the clipboard has it. A name that is closed on the screen is closed there too; while names are held open, the hand is on a button. */
export const copy = (shown: Shown, span: Span): string =>
  printBlock(
    shown.rows
      .slice(span.top, span.bottom + 1)
      .map((row) => shown.columns.slice(span.left, span.right + 1).map((f) => (isClosed(f) ? '' : (row.cells[f.id] ?? '')))),
  )
