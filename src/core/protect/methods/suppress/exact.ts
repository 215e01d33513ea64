/**
 * The cheapest pattern there is: cutting planes after Fischetti and Salazar (2000). A master problem chooses which cells
 * to withhold; for each sensitive cell an attacker's problem says whether it keeps enough, and if not, why: its dual
 * values are a condition that every safe pattern meets and this one does not. It joins the master, and so on.
 */
import { TOLERANCE } from '../../../attack/solver.ts'
import type { AtLeast, LinearModel, LinearSolver } from '../../../attack/solver.ts'
import type { Protection } from '../../rules.ts'
import type { CellModel } from '../../table.ts'

/** More cells than this are left to the first pass and repair. */
export const EXACT_CELLS = 600
/** `value`: the sum of the withheld numbers is to be small; `cells`: how many there are. */
export type Loss = 'value' | 'cells'

export type Exact = {
  readonly withheld: Uint8Array
  /** What the secondary cells cost, and what every safe pattern costs at least. */
  readonly loss: number
  readonly bound: number
  readonly cuts: number
  readonly solves: number
}
export type NotFound = { readonly failed: 'unprotectable' | 'stopped' }

/** Rounds of the relaxed master, and of the whole one: each of those is a search of its own. */
const MAX_ROUNDS = 400
const MAX_WHOLE_ROUNDS = 60
/** A safe pattern is made from the master's choice once in so many rounds: it may already be the best. */
const COMPLETE_EVERY = 5
const MAX_NODES = 20_000
/** How far up a reader may think that a number could be, beyond what it is. */
const FAR = 1e4
const WHOLE = 1e-4
/** Losses are whole numbers: less than this is no difference. */
const NOTHING = 0.5

export type ExactParams = {
  readonly loss: Loss
  /** The least that a withheld number can be, as readers know. */
  readonly floor: 0 | 1
  readonly solver: LinearSolver
  /** Makes a choice safe by withholding more; then search may end before its proof, with what is missing from it as the gap. */
  readonly complete?: (withheld: Uint8Array) => Uint8Array | undefined
}

/**
 * @param primary the cells that must be withheld. The grand total and empty cells are printed always.
 * @returns a pattern, and the least that any safe one costs: the same where it was proved. `stopped` when the solver gave up
 * before there was any.
 */
export function findOptimum(
  model: CellModel,
  values: Float64Array,
  primary: ReadonlyMap<number, Protection>,
  { loss, floor, solver, complete }: ExactParams,
): Exact | NotFound {
  const cells = model.keys.map((_, i) => i).filter((i) => values[i]! > 0 && i !== model.grandTotal)
  const free = cells.filter((i) => !primary.has(i))
  const place = new Map(free.map((cell, j) => [cell, j]))
  const costs = Float64Array.from(free, (cell) => (loss === 'value' ? values[cell]! : 1))
  const patternOf = (chosen: ArrayLike<number>): Uint8Array => {
    const withheld = Uint8Array.from(model.keys, (_, i) => (primary.has(i) ? 1 : 0))
    free.forEach((cell, j) => {
      if (chosen[j] === 1) withheld[cell] = 1
    })
    return withheld
  }
  const lossOf = (withheld: Uint8Array): number => free.reduce((sum, cell, j) => sum + (withheld[cell] ? costs[j]! : 0), 0)
  const attacker = new Attacker(model, values, primary, cells, floor)
  return solver.withModel(attacker.problem(), (lp) => {
    const cuts: AtLeast[] = []
    /** Cuts that this choice breaks; undefined when the solver stopped or no pattern at all can protect a cell. */
    const separate = (chosen: ArrayLike<number>): AtLeast[] | NotFound => {
      const found = attacker.separate(lp, (cell) => (primary.has(cell) ? 1 : (chosen[place.get(cell)!] ?? 0)))
      if ('failed' in found) return found
      const rows = found.map(({ coefficients, rest }) => {
        const entries = [...coefficients].flatMap(([cell, c]): [number, number][] =>
          place.has(cell) && c > TOLERANCE ? [[place.get(cell)!, Math.min(c, rest)]] : [],
        )
        return { columns: entries.map((e) => e[0]), coefficients: entries.map((e) => e[1]), atLeast: rest }
      })
      return rows.some((row) => row.columns.length === 0) ? { failed: 'unprotectable' } : rows
    }
    /** Solves and cuts until nothing is broken any more. */
    const search = (master: LinearModel, isWhole: boolean): { withheld: Uint8Array; bound: number } | NotFound => {
      let best: Uint8Array | undefined
      let bound = 0
      const giveUp = (): { withheld: Uint8Array; bound: number } | NotFound => (best ? { withheld: best, bound } : { failed: 'stopped' })
      for (let rounds = 0; rounds < (isWhole ? MAX_WHOLE_ROUNDS : MAX_ROUNDS); rounds++) {
        const solution = master.minimise()
        if (solution.status === 'infeasible') return { failed: 'unprotectable' }
        if (solution.status !== 'optimal') return giveUp()
        bound = solution.objective
        if (best && lossOf(best) < bound + NOTHING) return { withheld: best, bound }
        const chosen = Float64Array.from({ length: free.length }, (_, j) =>
          isWhole ? Math.round(solution.values[j]!) : solution.values[j]!,
        )
        const rows = separate(chosen)
        if ('failed' in rows) return rows.failed === 'stopped' ? giveUp() : rows
        if (rows.length === 0) return { withheld: patternOf(chosen), bound }
        if (isWhole && complete && rounds % COMPLETE_EVERY === 0) {
          const made = complete(patternOf(chosen))
          if (made && (!best || lossOf(made) < lossOf(best))) best = made
        }
        cuts.push(...rows)
        for (const row of rows) master.addAtLeast(row)
      }
      return giveUp()
    }
    const bounds = { lower: new Float64Array(free.length), upper: new Float64Array(free.length).fill(1), rows: [], costs }
    const relaxed = solver.withModel(bounds, (master) => search(master, false))
    if ('failed' in relaxed) return relaxed
    const whole = solver.withModel({ ...bounds, whole: { maxNodes: MAX_NODES } }, (master) => {
      for (const row of cuts) master.addAtLeast(row)
      return search(master, true)
    })
    if ('failed' in whole) return whole
    return { ...whole, loss: lossOf(whole.withheld), cuts: cuts.length, solves: attacker.solves }
  })
}

type Cut = { readonly coefficients: ReadonlyMap<number, number>; readonly rest: number }

/** Deviations from the truth: a withheld cell may rise to anywhere and fall to 1; a printed one stays. */
class Attacker {
  readonly #model: CellModel
  readonly #values: Float64Array
  readonly #primary: ReadonlyMap<number, Protection>
  readonly #floor: number
  readonly #cells: readonly number[]
  readonly #column: ReadonlyMap<number, number>
  solves = 0

  constructor(model: CellModel, values: Float64Array, primary: ReadonlyMap<number, Protection>, cells: readonly number[], floor: number) {
    this.#model = model
    this.#values = values
    this.#primary = primary
    this.#floor = floor
    this.#cells = cells
    this.#column = new Map(cells.map((cell, c) => [cell, c]))
  }

  problem(): Parameters<LinearSolver['withModel']>[0] {
    return {
      lower: this.#cells.map(() => 0),
      upper: this.#cells.map(() => 0),
      rows: this.#model.relations.flatMap(({ total, parts }) => {
        const members = [[total, -1] as const, ...parts.map((p) => [p, 1] as const)].flatMap(([cell, sign]) =>
          this.#column.has(cell) ? [[this.#column.get(cell)!, sign] as const] : [],
        )
        return members.length === 0 ? [] : [{ columns: members.map((m) => m[0]), coefficients: members.map((m) => m[1]), equals: 0 }]
      }),
    }
  }

  /** @param share how far each cell is withheld, 0 to 1. */
  separate(lp: LinearModel, share: (cell: number) => number): Cut[] | NotFound {
    this.#cells.forEach((cell, c) => {
      const x = share(cell)
      lp.setBounds(c, -(this.#values[cell]! - this.#floor) * x, FAR * x)
    })
    const low = new Float64Array(this.#cells.length)
    const high = new Float64Array(this.#cells.length)
    const cuts: Cut[] = []
    for (const [cell, { rise, fall, width }] of this.#primary) {
      const c = this.#column.get(cell)
      if (c === undefined) return { failed: 'unprotectable' }
      const isLow = (): boolean => high[c]! < rise - WHOLE
      const isHigh = (): boolean => -low[c]! < fall - WHOLE
      const isNarrow = (): boolean => high[c]! - low[c]! < width - WHOLE
      if (!isLow() && !isHigh() && !isNarrow()) continue
      const up = isLow() || isNarrow() ? this.#reach(lp, c, 'max', low, high) : new Map<number, number>()
      const down = isHigh() || isNarrow() ? this.#reach(lp, c, 'min', low, high) : new Map<number, number>()
      if (!up || !down) return { failed: 'stopped' }
      if (isLow()) cuts.push(this.#cut(up, rise))
      if (isHigh()) cuts.push(this.#cut(down, fall))
      if (!isNarrow()) continue
      const both = new Map(up)
      for (const [i, v] of down) both.set(i, (both.get(i) ?? 0) + v)
      cuts.push(this.#cut(both, width))
    }
    return cuts
  }

  /** What each cell's being withheld gives at most to how far this one can move; undefined when the solver stopped. */
  #reach(lp: LinearModel, c: number, direction: 'min' | 'max', low: Float64Array, high: Float64Array): Map<number, number> | undefined {
    const solution = lp.reach(c, direction)
    this.solves++
    if (solution.status !== 'optimal') return undefined
    const gives = new Map<number, number>()
    this.#cells.forEach((cell, i) => {
      low[i] = Math.min(low[i]!, solution.values[i]!)
      high[i] = Math.max(high[i]!, solution.values[i]!)
      const d = solution.reducedCosts[i]!
      const give = d < 0 ? -d * FAR : d * (this.#values[cell]! - this.#floor)
      if (give > TOLERANCE) gives.set(cell, give)
    })
    return gives
  }

  #cut(gives: ReadonlyMap<number, number>, need: number): Cut {
    const coefficients = new Map([...gives].map(([cell, give]) => [cell, Math.min(give, need)]))
    let rest = need
    for (const [cell, c] of coefficients) if (this.#primary.has(cell)) rest -= c
    return { coefficients, rest }
  }
}
