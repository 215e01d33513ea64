/** The contract of one attack: a folder under `attacks/`, and a line in `index.ts`. */
import type { Intervals, Unknowns } from './intervals.ts'
import type { Need } from './need.ts'
import type { LinearSolver } from './solver.ts'
import type { Inside } from './inside.ts'
import type { Release, View } from './view.ts'

export type AttackInput = {
  readonly releases: readonly Release[]
  readonly view: View
  readonly need: Need
  readonly solver: LinearSolver
  /** Linear bounds of every withheld cell that is printed as such; solved once for all attacks that ask. */
  linear(): LinearBounds
  /** What only those know who counted; an attack that needs it answers `undefined` without. */
  readonly inside?: Inside
  /** One table that fits, by cell, where the publisher lends it: it spares a search, and no attack takes it for what a reader knows. */
  readonly fitting?: readonly (number | undefined)[]
}
/** `columns` are those of `unknowns` that stand for a cell of a table, not for a total that no table prints. */
export type LinearBounds = { readonly unknowns: Unknowns; readonly columns: readonly number[]; readonly found: Intervals }
export type AttackFinding = {
  /** Sensitive cells whose value is determined, and cells that keep less than they must. Counted, never shown. */
  readonly exact: readonly number[]
  readonly violations: readonly number[]
  readonly counts: Readonly<Record<string, number>>
  /** What was found that is no single cell: groups whose attribute is told. */
  readonly groups?: number
  /** No table of people fits what was printed. */
  readonly impossible?: true
  /** What was printed at different times cannot be of the same people: nothing is proved of it, so nothing is cleared. */
  readonly incomparable?: true
}
export type Attack = { readonly id: string; run(input: AttackInput): AttackFinding | undefined }
