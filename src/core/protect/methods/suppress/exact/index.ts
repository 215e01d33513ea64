/** The cheapest pattern there is, proved; or the cheapest that was met, and how much cheaper another may be. */
import type { AtLeast, LinearSolver } from '../../../../attack/solver.ts'
import type { Protection } from '../../../rules.ts'
import type { CellModel } from '../../../table.ts'
import { Attackers } from './attackers.ts'
import { stateProblem } from './problem.ts'
import type { Loss, Problem } from './problem.ts'
import { search } from './search.ts'

export type { Loss } from './problem.ts'

/** More cells than this are left to the first pass and repair. */
export const EXACT_CELLS = 600

export type Exact = {
  readonly withheld: Uint8Array
  /** What the secondary cells cost, and what every safe pattern costs at least. */
  readonly loss: number
  readonly bound: number
  readonly conditions: number
  readonly branches: number
  readonly solves: number
}
/** `stopped`: the search ended before there was any pattern. */
export type NotFound = { readonly failed: 'unprotectable' | 'stopped' }

/** Who has the last word on a pattern that protects the sensitive cells. */
export type Auditor = {
  /** A number below it is hidden no worse for whatever else is withheld. */
  readonly threshold: number
  /** Cells that fail, secondary ones too. */
  readonly failing: (withheld: Uint8Array) => readonly number[]
  /** Withholds more, until none fails; undefined where that cannot be. */
  readonly complete: (withheld: Uint8Array) => Uint8Array | undefined
}
export type ExactParams = {
  readonly loss: Loss
  /** The least that a withheld number can be, as readers know. */
  readonly floor: 0 | 1
  readonly solver: LinearSolver
  /** Among patterns that cost the same, those are withheld that come first by this, by cell; left out, as they stand. */
  readonly order?: ArrayLike<number>
  /** Cells that are printed, whatever else is withheld for it. */
  readonly standing?: ReadonlySet<number>
  /** Left out, only the cells that must be withheld are protected. */
  readonly auditor?: Auditor
}

/**
 * @param primary the cells that must be withheld. The grand total and empty cells are printed always.
 * @returns a pattern, and the least that any safe one costs: the same where it was proved.
 */
export function findOptimum(
  model: CellModel,
  values: Float64Array,
  primary: ReadonlyMap<number, Protection>,
  { loss, floor, solver, order, standing, auditor }: ExactParams,
): Exact | NotFound {
  const problem = stateProblem(model, values, primary, { loss, floor, ...(order ? { order } : {}), ...(standing ? { standing } : {}) })
  if (!problem) return { failed: 'unprotectable' }
  const patternOf = (choice: Uint8Array): Uint8Array => {
    const withheld = new Uint8Array(values.length)
    problem.columns.forEach((cells, column) => {
      const own = problem.choiceOf[column]!
      if (own < 0 || choice[own]) for (const cell of cells) withheld[cell] = 1
    })
    return withheld
  }
  return solver.withModel(Attackers.problemOf(problem), (lp) => {
    const attackers = new Attackers(problem, lp)
    const judge = (choice: Uint8Array): readonly AtLeast[] => {
      if (!auditor) return []
      const failing = auditor.failing(patternOf(choice))
      if (failing.length === 0) return []
      // Another number may be, once it can be thought small.
      return [differing(choice, failing.some((cell) => values[cell]! < auditor.threshold) ? 'more' : 'any')]
    }
    const complete = (choice: Uint8Array): Uint8Array | undefined => {
      const withheld = auditor?.complete(patternOf(choice))
      return withheld && Uint8Array.from(problem.columnOf, (column) => Number(problem.columns[column]!.some((cell) => withheld[cell])))
    }
    const found = search(problem, { solver, attackers, judge, complete })
    if (!found.choice) return { failed: found.isOver ? 'unprotectable' : 'stopped' }
    const { branches, conditions } = found
    return {
      withheld: patternOf(found.choice),
      loss: problem.spent + costOf(problem, found.choice),
      bound: problem.spent + found.bound,
      conditions,
      branches,
      solves: attackers.solves,
    }
  })
}

/** Another choice than this one: one that withholds something more, or one that differs at all. */
function differing(choice: Uint8Array, how: 'more' | 'any'): AtLeast {
  const columns = [...choice.keys()].filter((c) => how === 'any' || !choice[c])
  return { columns, coefficients: columns.map((c) => (choice[c] ? -1 : 1)), atLeast: 1 - columns.filter((c) => choice[c]).length }
}

const costOf = ({ costs }: Problem, choice: Uint8Array): number => choice.reduce((sum, is, c) => sum + (is ? costs[c]! : 0), 0)
