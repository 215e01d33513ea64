/** Changes of cells, and their undoing. Pure: the worker is told the same changes and judges the sheet again. */
import { cellOf, withCells, type Sheet } from './problems.ts'
import type { Change, History } from '../changes.ts'

export const NO_HISTORY: History = { done: [], undone: [] }
const REMEMBERED = 500

/** Changes that change something, each cell once: the last one stands. */
export function realChanges(sheet: Sheet, changes: readonly Change[]): readonly Change[] {
  const last = new Map(changes.map((c) => [`${c.row} ${c.field}`, c]))
  return [...last.values()].filter((c) => cellOf(sheet, c.row, c.field) !== c.value)
}

/** The sheet with these cells changed, and the step remembered; problems are those of before until the worker has answered. */
export function change(sheet: Sheet, changes: readonly Change[]): Sheet {
  const before = changes.map((c) => ({ ...c, value: cellOf(sheet, c.row, c.field) }))
  const done = [...sheet.history.done, { before, after: changes }].slice(-REMEMBERED)
  return { ...withCells(sheet, changes), history: { done, undone: [] } }
}

type Moved = { readonly sheet: Sheet; readonly changes: readonly Change[] }

/** One step back; undefined when there is none. */
export function undo(sheet: Sheet): Moved | undefined {
  const step = sheet.history.done.at(-1)
  if (!step) return undefined
  const history = { done: sheet.history.done.slice(0, -1), undone: [...sheet.history.undone, step] }
  return { sheet: { ...withCells(sheet, step.before), history }, changes: step.before }
}

/** One step forward again. */
export function redo(sheet: Sheet): Moved | undefined {
  const step = sheet.history.undone.at(-1)
  if (!step) return undefined
  const history = { done: [...sheet.history.done, step], undone: sheet.history.undone.slice(0, -1) }
  return { sheet: { ...withCells(sheet, step.after), history }, changes: step.after }
}
