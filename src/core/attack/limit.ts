/** An attack must end. Once its time is over every search answers that it was stopped, which proves nothing, and what is not proved is not cleared. */
import type { LinearModel, LinearSolver, Solution } from './solver.ts'

export type Limited = LinearSolver & { /** Whether a search was cut off. */ wasStopped(): boolean }

/** @param isOver asked before each search. */
export function limitSolver(solver: LinearSolver, isOver: () => boolean): Limited {
  let stopped = false
  const unlessOver = (search: () => Solution): Solution => {
    stopped ||= isOver()
    return stopped ? { status: 'stopped' } : search()
  }
  const limit = (model: LinearModel): LinearModel => ({
    reach: (column, direction) => unlessOver(() => model.reach(column, direction)),
    minimise: () => unlessOver(() => model.minimise()),
    setCost: (column, cost) => model.setCost(column, cost),
    addAtLeast: (row) => model.addAtLeast(row),
    setBounds: (column, lower, upper) => model.setBounds(column, lower, upper),
  })
  return {
    name: solver.name,
    withModel: (problem, use) => solver.withModel(problem, (model) => use(limit(model))),
    wasStopped: () => stopped,
  }
}
