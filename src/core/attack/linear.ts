/** The linear bounds that several attacks start from. */
import type { LinearBounds } from './attack.ts'
import { findIntervals } from './intervals.ts'
import { isEnough } from './need.ts'
import type { Need } from './need.ts'
import type { LinearSolver } from './solver.ts'
import { unknownsOfView } from './view.ts'
import type { View } from './view.ts'

/** Bounds of every cell that a table prints as withheld, widened only as far as the need asks. */
export function solveBounds(view: View, need: Need, solver: LinearSolver): LinearBounds {
  const unknowns = unknownsOfView(view)
  const printed = new Set(view.printed)
  const columns = unknowns.hidden.flatMap((cell, c) => (printed.has(cell) ? [c] : []))
  return { unknowns, columns, found: findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver) }
}
