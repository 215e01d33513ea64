/** Tables near one that is known to fit, in which a small number is not small: found one after the other, whole, and by changing as little as can be. */
import { drawFit } from '../../fits.ts'
import { judge } from '../../need.ts'
import type { Need } from '../../need.ts'
import type { LinearModel, LinearProblem, LinearSolver } from '../../solver.ts'

/** The least and the most that each column was in a table for which the rule prints the same. */
export type Possible = { readonly low: Float64Array; readonly high: Float64Array }
export type Search = {
  readonly need: Need
  readonly solver: LinearSolver
  readonly possible: Possible
  /** False once as many tables were looked for as may be. */
  look(): boolean
  isOpen(column: number): boolean
  /** Whether the rule prints the same for this table; what it shows is then in `possible`. */
  tryTable(table: Float64Array): boolean
}

/** Tables looked for in one small group, and for each number of a large one; what is open then stays unproved. */
const [TRIES, OWN_TRIES] = [200, 24]
/** In a large group so many numbers are moved at once, and half of them where that is not believed. */
const BATCH = 32
/** Other weights of what changes, for one number. */
const WEIGHTS = 12
const MAX_NODES = 200
const FAR = 1e6

/** Tables drawn for one number, in a group of so few cells that a table drawn blindly may be one for which the rule prints the same. */
const DRAWS = 80
const FEW_CELLS = 40

/** The same by chance, for groups of few cells of which more tables fit than can be tried. */
export function findByChance(problem: LinearProblem, wanted: readonly number[], { need, possible, isOpen, tryTable }: Search): void {
  if (problem.lower.length > FEW_CELLS) return
  let state = 1
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  for (const column of wanted) {
    for (let i = 0; i < DRAWS; i++) {
      if (!isOpen(column) || judge(need, possible.low[column]!, possible.high[column]!) === 'safe') break
      const lower = Float64Array.from(problem.lower)
      const first = Number.isFinite(possible.low[column]!) ? possible.low[column]! : lower[column]!
      lower[column] = Math.max(need.threshold, first + need.width)
      const table = drawFit({ ...problem, lower }, draw)
      if (table) tryTable(table)
    }
  }
}

/** @param start the table that is known. @param wanted columns that may be small. */
export function findNear(problem: LinearProblem, start: Float64Array, wanted: readonly number[], search: Search): void {
  const { need, possible, look, isOpen, tryTable } = search
  tryTable(start)
  const moves = new Moves(problem, start, search.solver)
  const isLeft = (c: number): boolean => isOpen(c) && judge(need, possible.low[c]!, possible.high[c]!) !== 'safe'
  if (start.length > FEW_CELLS) for (let i = 0; i < wanted.length; i += BATCH) moveTogether(wanted.slice(i, i + BATCH))
  let tries = 0
  for (const column of wanted) {
    const beside = besideOf(problem, column)
    // What shares a sum with it can take over from it: where that is small instead, the rule has the same cause. The smallest needs the least change.
    const others = wanted
      .filter((c) => c !== column)
      .toSorted((a, b) => Number(beside.has(b)) - Number(beside.has(a)) || start[a]! - start[b]!)
    const isSmall = (c: number): boolean => start[c]! < need.threshold
    let own = 0
    // Where it is no longer small itself another must be, or nothing would have been withheld: those that are, or each of them in turn.
    const ways = [
      others.filter(isSmall),
      [],
      ...others.filter((c) => start.length <= FEW_CELLS || !isSmall(c)).map((c) => [c]),
      ...Array.from({ length: WEIGHTS }, (_, w) => w + 1),
    ]
    for (const way of ways) {
      for (const direction of ['up', 'down'] as const) {
        if (!isOpen(column) || judge(need, possible.low[column]!, possible.high[column]!) === 'safe') break
        if (start.length > FEW_CELLS ? own++ >= OWN_TRIES : tries++ >= TRIES) break
        const [first, last] = [Math.min(start[column]!, possible.low[column]!), Math.max(start[column]!, possible.high[column]!)]
        const goal = direction === 'up' ? Math.max(need.threshold, first + need.width) : last - need.width
        const small = typeof way === 'number' ? [] : way
        if (!look()) return
        const table = moves.find([[column, goal]], small, need.threshold - 1, typeof way === 'number' ? way : 0)
        if (table) tryTable(table)
      }
    }
  }

  function moveTogether(columns: readonly number[]): void {
    const goals = columns.filter(isLeft).map((c): Goal => [c, Math.max(need.threshold, Math.min(start[c]!, possible.low[c]!) + need.width)])
    if (goals.length === 0 || !look()) return
    const table = moves.find(goals, [], 0, 0)
    if ((table && tryTable(table)) || goals.length === 1) return
    const half = Math.ceil(goals.length / 2)
    moveTogether(goals.slice(0, half).map(([c]) => c))
    moveTogether(goals.slice(half).map(([c]) => c))
  }
}

const besideOf = ({ rows }: LinearProblem, column: number): ReadonlySet<number> =>
  new Set(rows.flatMap(({ columns }) => (columns.includes(column) ? columns : [])))

/** A column, and what it shall reach, or go beyond. */
type Goal = readonly [column: number, goal: number]

/** Changes of a table that leave every sum as it is. */
class Moves {
  readonly #problem: LinearProblem
  readonly #start: Float64Array
  readonly #solver: LinearSolver
  readonly #rise: Float64Array
  readonly #fall: Float64Array

  constructor({ lower, upper, rows }: LinearProblem, start: Float64Array, solver: LinearSolver) {
    const n = start.length
    this.#start = start
    this.#solver = solver
    this.#rise = start.map((v, c) => Math.min(upper[c]!, FAR) - v)
    // Where a withheld number may be nobody, which ones are is left as it is: what guards a row would be another.
    this.#fall = start.map((v, c) => v - Math.max(lower[c]!, Math.min(v, 1)))
    this.#problem = {
      lower: new Float64Array(2 * n),
      upper: Float64Array.from([...this.#rise, ...this.#fall]),
      rows: rows.map(({ columns, coefficients }) => ({
        columns: [...columns, ...columns.map((c) => n + c)],
        coefficients: [...coefficients, ...coefficients.map((k) => -k)],
        equals: 0,
      })),
      whole: { maxNodes: MAX_NODES },
    }
  }

  /**
   * @param goals what shall be reached, all at once.
   * @param small columns that shall be at most `most`.
   * @param weights which changes are dearer than others; 0 for none.
   */
  find(goals: readonly Goal[], small: readonly number[], most: number, weights: number): Float64Array | undefined {
    const [start, n] = [this.#start, this.#start.length]
    const costs = Float64Array.from({ length: 2 * n }, (_, c) =>
      weights === 0 ? 1 : 1 + (((Math.imul(c + 1, 2_654_435_761) >>> 7) * weights) % 97),
    )
    const isOfNobody = goals.some(([c]) => start[c] === 0)
    const found = this.#solver.withModel({ ...this.#problem, costs }, (lp) => {
      if (!isOfNobody) start.forEach((v, c) => v === 0 && this.#bound(lp, c, 0, 0))
      const isThere = goals.every(([c, goal]) =>
        this.#bound(lp, c, ...(goal > start[c]! ? ([goal, FAR] as const) : ([-FAR, goal] as const))),
      )
      return isThere && small.every((c) => this.#bound(lp, c, -FAR, most)) ? lp.minimise() : undefined
    })
    if (found?.status !== 'optimal') return undefined
    return start.map((v, c) => v + Math.round(found.values[c]! - found.values[n + c]!))
  }

  /** False where it cannot be. */
  #bound(lp: LinearModel, c: number, from: number, to: number): boolean {
    const [v, n] = [this.#start[c]!, this.#start.length]
    const [rise, fall] = [Math.min(this.#rise[c]!, to - v), Math.min(this.#fall[c]!, v - from)]
    if (rise < -this.#fall[c]! || fall < -this.#rise[c]!) return false
    lp.setBounds(c, Math.max(0, -fall), Math.max(0, rise))
    lp.setBounds(n + c, Math.max(0, -rise), Math.max(0, fall))
    return true
  }
}
