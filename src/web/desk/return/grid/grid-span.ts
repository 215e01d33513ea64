/** The chosen block of cells, and what goes into it or comes out of it. Pure. */
import type { Field } from '../../../../core/country/index.ts'
import { parseBlock, printBlock } from './block.ts'
import type { Change } from '../changes.ts'
import { isClosed } from '../mend/problems.ts'
import type { Row } from '../protocol.ts'

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

/** A cell that somebody types in, and what stands in it meanwhile. */
export type Typed = { readonly spot: Spot; readonly text: string }

/**
 * From where the choice began to where one stands. Who stood in a row that is not shown stands at the problem in the panel, and without
 * one at the first cell; of a choice with an end out of view no more is chosen than the cell one stands in.
 */
export function spanOf({ rows, columns }: Shown, active: Spot | undefined, anchor: Spot | undefined, problem?: Partial<Spot>): Span {
  const rowOf = (spot: Partial<Spot> | undefined): number => rows.findIndex((r) => r.row === spot?.row)
  const columnOf = (spot: Partial<Spot> | undefined): number =>
    Math.max(
      0,
      columns.findIndex((f) => f.id === spot?.field),
    )
  const isShown = rowOf(active) >= 0
  const stands = isShown ? active : problem
  const [row, column] = [Math.max(0, rowOf(stands)), columnOf(stands)]
  const [otherRow, otherColumn] = isShown && anchor && rowOf(anchor) >= 0 ? [rowOf(anchor), columnOf(anchor)] : [row, column]
  return {
    row,
    column,
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  }
}

export const isBlock = ({ top, bottom, left, right }: Span): boolean => top < bottom || left < right

/** The cell there, or the nearest; undefined in a sheet without any. */
export function spotAt({ rows, columns }: Shown, row: number, column: number): Spot | undefined {
  const line = rows[Math.max(0, Math.min(row, rows.length - 1))]
  const field = columns[Math.max(0, Math.min(column, columns.length - 1))]
  return line && field && { row: line.row, field: field.id }
}

const textAt = ({ rows, columns }: Shown, row: number, column: number): string => rows[row]?.cells[columns[column]?.id ?? ''] ?? ''

/** A cell is opened with what stands in it; a closed name without: a glance at the screen would read it. */
export function openedAt({ rows, columns }: Shown, spot: Spot): Typed {
  const field = columns.find((f) => f.id === spot.field)
  const text = rows.find((r) => r.row === spot.row)?.cells[spot.field] ?? ''
  return { spot, text: field && isClosed(field) ? '' : text }
}

/** What is typed, where it was typed. A closed name that nothing was typed over stays. */
export const takeTyped = ({ columns }: Shown, { spot, text }: Typed): readonly Change[] =>
  withoutBlanks(columns, [{ ...spot, value: text }])

/** Nobody sees the name that a blank would take away: names are deleted by the key for it, and by nothing else. */
function withoutBlanks(columns: readonly Field[], changes: readonly Change[]): readonly Change[] {
  const closed = new Set(columns.filter(isClosed).map((f) => f.id))
  return changes.filter((c) => c.value.trim() !== '' || !closed.has(c.field))
}

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
export function fillDown(shown: Shown, span: Span): readonly Change[] {
  const all = fill(shown, span, (r, c) => textAt(shown, span.top === span.bottom ? Math.max(0, r - 1) : span.top, c))
  return withoutBlanks(shown.columns, all)
}

type Pasted = {
  readonly changes: readonly Change[]
  /** Cells that are not empty and have no place here: the sheet ends before them. */
  readonly leftOut: number
}

/**
 * What was copied elsewhere: one cell goes into all that are chosen, a block begins at the first of them and goes on in `onward`, rows
 * of the sheet that may not be shown. A closed name is copied as a blank, and a blank pasted over a name leaves it.
 */
export function paste(shown: Shown, span: Span, text: string, onward: readonly Row[] = shown.rows): Pasted {
  const { columns } = shown
  const block = parseBlock(text)
  const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : []
  if (only !== undefined) {
    const all = fill(shown, span, () => only)
    return { changes: withoutBlanks(columns, all), leftOut: 0 }
  }
  const top = onward.findIndex((r) => r.row === shown.rows[span.top]?.row)
  const changes: Change[] = []
  let leftOut = 0
  for (const [r, line] of block.entries())
    for (const [c, value] of line.entries()) {
      const [row, field] = [onward[top + r], columns[span.left + c]]
      if (row && field) changes.push({ row: row.row, field: field.id, value })
      else if (value !== '') leftOut++
    }
  return { changes: withoutBlanks(columns, changes), leftOut }
}

/** The block as the clipboard has it. A name that is closed on the screen is closed there too; while names are held open, the hand is on a button. */
export const copy = (shown: Shown, span: Span): string =>
  printBlock(
    shown.rows
      .slice(span.top, span.bottom + 1)
      .map((row) => shown.columns.slice(span.left, span.right + 1).map((f) => (isClosed(f) ? '' : (row.cells[f.id] ?? '')))),
  )
