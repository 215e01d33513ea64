/** The contract of one attack: a folder under `attacks/`, and a line in `index.ts`. */
import type { Intervals, Unknowns } from './intervals.ts'
import type { Need } from './need.ts'
import type { LinearSolver } from './solver.ts'
import type { View } from './view.ts'

export type AttackInput = {
  readonly view: View
  readonly need: Need
  readonly solver: LinearSolver
  /** Linear bounds of every withheld cell that is printed as such; solved once for all attacks that ask. */
  linear(): LinearBounds
}
/** `columns` are those of `unknowns` that stand for a cell of a table, not for a total that no table prints. */
export type LinearBounds = { readonly unknowns: Unknowns; readonly columns: readonly number[]; readonly found: Intervals }
export type AttackFinding = {
  /** Sensitive cells whose value is determined, and cells that keep less than they must. Counted, never shown. */
  readonly exact: readonly number[]
  readonly violations: readonly number[]
  readonly counts: Readonly<Record<string, number>>
  /** No table of people fits what was printed. */
  readonly impossible?: true
}
export type Attack = { readonly id: string; run(input: AttackInput): AttackFinding }
