/**
 * An attack must end. Once its work is done, or its time is over, every search answers that it was stopped, which proves nothing, and what is not
 * proved is not cleared. Work is counted and not timed, so that a verdict is the same on a slow machine and on a fast one.
 */
import type { LinearModel, LinearSolver, Solution } from './solver.ts'

export type Limited = LinearSolver & {
  /** Whether a search was cut off. */
  wasStopped(): boolean
  /** What was spent: of each search its steps and one more, times the columns and rows of its problem. */
  work(): number
}

/**
 * Work that the attack on releases of one group, or one protection, may take: some half an hour of a processor. 4,860 cells of which more than half are withheld take a sixth of it,
 * and a pair of 5,034 that leaks a hundredth (bench/leaking.ts).
 */
export const MOST_WORK = 100e9

/** @param isOver asked before each search. @param most work after which no search is begun. */
export function limitSolver(solver: LinearSolver, isOver: () => boolean = () => false, most = Infinity): Limited {
  let [stopped, work] = [false, 0]
  const limit = (model: LinearModel, columns: number, equations: number): LinearModel => {
    let size = columns + equations
    const unlessOver = (search: () => Solution): Solution => {
      stopped ||= work >= most || isOver()
      if (stopped) return { status: 'stopped' }
      const solution = search()
      work += (1 + (solution.steps ?? 0)) * size
      return solution
    }
    return {
      reach: (column, direction) => unlessOver(() => model.reach(column, direction)),
      minimise: () => unlessOver(() => model.minimise()),
      setCost: (column, cost) => model.setCost(column, cost),
      addAtLeast: (row) => {
        size++
        model.addAtLeast(row)
      },
      setBounds: (column, lower, upper) => model.setBounds(column, lower, upper),
    }
  }
  return {
    name: solver.name,
    withModel: (problem, use) => solver.withModel(problem, (model) => use(limit(model, problem.lower.length, problem.rows.length))),
    wasStopped: () => stopped,
    work: () => work,
  }
}
