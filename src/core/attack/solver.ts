/**
 * The one thing the attacks and the repair need from a linear solver. An adapter implements it; its own status, memory
 * and options stay there.
 */
export type SparseRow = { readonly columns: readonly number[]; readonly coefficients: readonly number[]; readonly equals: number }
/** A sum that may not fall below a number. */
export type AtLeast = Omit<SparseRow, 'equals'> & { readonly atLeast: number }
export type LinearProblem = {
  readonly lower: ArrayLike<number>
  /** `Infinity` for no bound. */
  readonly upper: ArrayLike<number>
  readonly rows: readonly SparseRow[]
  /** Cost of each column for `minimise`; all 0 when left out. */
  readonly costs?: ArrayLike<number>
  /** Whole-number columns. Search ends after `maxNodes`, so that a run always gives the same answer. */
  readonly whole?: { readonly maxNodes: number }
}
export type Solution = (
  | {
      readonly status: 'optimal'
      readonly values: ArrayLike<number>
      /** How much each column's bound holds the costs up, at this end; no meaning for whole columns. */
      readonly reducedCosts: ArrayLike<number>
      readonly objective: number
    }
  /** `stopped`: the search ended before it was proved; nothing may be concluded. */
  | { readonly status: 'infeasible' | 'unbounded' | 'stopped' }
) & {
  /** Steps of the simplex method, where the solver tells them: what a search costs, the same on every machine. */
  readonly steps?: number
}

export interface LinearModel {
  /** Smallest or largest value one column can have; every other cost is taken as 0. Starts from the last basis. */
  reach(column: number, direction: 'min' | 'max'): Solution
  /** Minimises the costs as they stand. */
  minimise(): Solution
  setCost(column: number, cost: number): void
  addAtLeast(row: AtLeast): void
  setBounds(column: number, lower: number, upper: number): void
}

export interface LinearSolver {
  /** Name and version, as a certificate prints them. */
  readonly name: string
  /** Lends a model for the duration of `use` and frees it afterwards, also when `use` throws. */
  withModel<T>(problem: LinearProblem, use: (model: LinearModel) => T): T
}

/** Feasibility and optimality tolerance that every solver is set to. */
export const TOLERANCE = 1e-6
