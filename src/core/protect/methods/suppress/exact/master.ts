/** The relaxed master problem: which columns to withhold, in parts, at the least cost that the conditions so far allow. */
import type { AtLeast, LinearModel, LinearSolver, Solution } from '../../../../attack/solver.ts'
import { missing } from './conditions.ts'

/** A row that holds the cost up is met no better than this. */
const TIGHT = 1e-6

export class Master {
  readonly #lp: LinearModel
  readonly #fixed: Int8Array
  readonly #rows = new Set<AtLeast>()
  readonly #mattered = new Set<AtLeast>()
  readonly #first: number
  solves = 0

  private constructor(lp: LinearModel, columns: number, rows: readonly AtLeast[]) {
    this.#lp = lp
    this.#fixed = new Int8Array(columns).fill(-1)
    this.add(rows)
    this.#first = rows.length
  }

  static lend<T>(solver: LinearSolver, costs: Float64Array, rows: readonly AtLeast[], use: (master: Master) => T): T {
    const problem = { lower: new Float64Array(costs.length), upper: new Float64Array(costs.length).fill(1), rows: [], costs }
    return solver.withModel(problem, (lp) => use(new Master(lp, costs.length, rows)))
  }

  /** Rows that came since it was made. */
  get gained(): number {
    return this.#rows.size - this.#first
  }

  /** @returns how many of them it did not have. */
  add(rows: readonly AtLeast[]): number {
    const fresh = rows.filter((row) => !this.#rows.has(row))
    for (const row of fresh) {
      this.#rows.add(row)
      this.#lp.addAtLeast(row)
    }
    return fresh.length
  }

  /** @param fixed 0 or 1 where a column is, below 0 where it is free. */
  fix(fixed: Int8Array): void {
    fixed.forEach((end, c) => {
      if (end !== this.#fixed[c]) this.#bound(c, end)
    })
    this.#fixed.set(fixed)
  }

  minimise(): Solution {
    this.solves++
    const solution = this.#lp.minimise()
    if (solution.status === 'optimal') for (const row of this.#rows) if (missing(row, solution.values) > -TIGHT) this.#mattered.add(row)
    return solution
  }

  /** The least cost with a column at one end; `Infinity` where that cannot be, and below everything where it is not known. */
  tryAt(column: number, end: number): number {
    this.#bound(column, end)
    this.solves++
    const solution = this.#lp.minimise()
    this.#bound(column, this.#fixed[column]!)
    return solution.status === 'optimal' ? solution.objective : solution.status === 'infeasible' ? Infinity : -Infinity
  }

  rowsThatMatter(): readonly AtLeast[] {
    return [...this.#mattered]
  }

  #bound(column: number, end: number): void {
    this.#lp.setBounds(column, Math.max(0, end), end < 0 ? 1 : end)
  }
}
