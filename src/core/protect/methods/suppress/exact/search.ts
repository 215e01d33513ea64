/**
 * Branch and cut after Fischetti and Salazar (2000): conditions are looked for wherever the relaxed problem has a solution,
 * in parts as well, so that few branches are left; a branch whose relaxed solution beats nothing is not looked into.
 */
import type { AtLeast, LinearSolver } from '../../../../attack/solver.ts'
import type { Attackers } from './attackers.ts'
import { Conditions } from './conditions.ts'
import { Master } from './master.ts'
import { cutByParity } from './parity.ts'
import type { Problem } from './problem.ts'
import { roundSafely } from './round.ts'

export type SearchParams = {
  readonly solver: LinearSolver
  readonly attackers: Attackers
  /** What else is asked of a whole choice that protects every column that must be withheld; empty when it has it all. */
  readonly judge: (choice: Uint8Array) => readonly AtLeast[]
  /** Makes a choice safe at any price. */
  readonly complete: (choice: Uint8Array) => Uint8Array | undefined
}
export type Found = {
  /** The cheapest that was met. None, and `isOver`: there is no safe choice at all. */
  readonly choice: Uint8Array | undefined
  /** What every safe choice costs at least. */
  readonly bound: number
  /** False when it ended before its proof. */
  readonly isOver: boolean
  readonly conditions: number
  readonly branches: number
}

/** So many solves are a few minutes; a run ends at the same one every time. */
const MAX_SOLVES = 150_000
/** Rounds in which the bound of a branch does not rise, until it is branched on. */
const IDLE = { root: 12, branch: 2 }
/** A bound that rises by less than this has not risen. */
const RISE = 0.02
const PARITY_ROWS = 15
/** Of columns in parts, so many are tried both ways before one is branched on. */
const TRIED = 10
/** Shares from which on a column is chosen, when a safe choice is made of a relaxed one. */
const ROUND_FROM = [0.9, 0.7, 0.5, 0.3]
const ROUND_EVERY = 16
/** The branch with the lowest bound is taken once in so many times; the newest otherwise. */
const LOWEST_EVERY = 4
/** Rows that a master may gain before it is made again, without those that matter no longer. */
const MAX_NEW_ROWS = 400
/** Costs are whole numbers, so what is not cheaper by one is not cheaper. */
const WHOLE = 1e-4

/** A column that is neither withheld nor printed in all of a branch. */
const FREE = -1
type Branch = { readonly fixed: Int8Array; readonly bound: number }
type Relaxed = { readonly bound: number; readonly parts: Float64Array; readonly reducedCosts: ArrayLike<number> }

export function search(problem: Problem, params: SearchParams): Found {
  return new Search(problem, params).run()
}

class Search {
  readonly #problem: Problem
  readonly #params: SearchParams
  readonly #conditions = new Conditions()
  readonly #open: Branch[]
  #root: Relaxed | undefined
  #best: Uint8Array | undefined
  #cost = Infinity
  #branches = 0
  #solves = 0
  #stopped = false

  constructor(problem: Problem, params: SearchParams) {
    this.#problem = problem
    this.#params = params
    this.#open = [{ fixed: new Int8Array(problem.costs.length).fill(FREE), bound: 0 }]
  }

  run(): Found {
    // A solver takes no problem without columns.
    if (this.#problem.costs.length === 0) this.#cutWhole(this.#open.pop()!.fixed)
    let rows: readonly AtLeast[] = []
    while (this.#open.length > 0 && !this.#isAtEnd()) {
      rows = Master.lend(this.#params.solver, this.#problem.costs, rows, (master) => {
        while (this.#open.length > 0 && !this.#isAtEnd() && master.gained < MAX_NEW_ROWS) this.#look(master, this.#take())
        this.#solves += master.solves
        return master.rowsThatMatter()
      })
    }
    return {
      choice: this.#best,
      bound: this.#open.reduce((least, { bound }) => Math.min(least, Math.ceil(bound - WHOLE)), this.#cost),
      isOver: this.#open.length === 0 && !this.#isAtEnd(),
      conditions: this.#conditions.rows.length,
      branches: this.#branches,
    }
  }

  #isAtEnd(): boolean {
    const { attackers } = this.#params
    return this.#stopped || attackers.stopped || this.#solves + attackers.solves > MAX_SOLVES
  }

  #mayBeat(bound: number): boolean {
    return Math.ceil(bound - WHOLE) < this.#cost
  }

  #take(): Branch {
    let at = this.#open.length - 1
    if (this.#branches % LOWEST_EVERY === 0) this.#open.forEach(({ bound }, i) => (at = bound < this.#open[at]!.bound ? i : at))
    return this.#open.splice(at, 1)[0]!
  }

  #look(master: Master, branch: Branch): void {
    if (!this.#mayBeat(branch.bound)) return
    const isRoot = this.#root === undefined
    const fixed = this.#root ? this.#fix(branch.fixed, this.#root) : branch.fixed
    master.fix(fixed)
    const relaxed = this.#relax(master, branch, isRoot)
    if (this.#isAtEnd()) {
      // Nothing was concluded about it, so what it may still hold counts for the bound.
      this.#open.push(relaxed ? { fixed, bound: relaxed.bound } : branch)
      return
    }
    this.#branches++
    if (!relaxed) return
    if (isRoot) this.#root = relaxed
    if (isRoot) for (const from of ROUND_FROM) this.#round(relaxed, from)
    else if (this.#branches % ROUND_EVERY === 0) this.#round(relaxed, ROUND_FROM[(this.#branches / ROUND_EVERY) % ROUND_FROM.length]!)
    if (this.#mayBeat(relaxed.bound)) this.#open.push(...this.#split(master, this.#fix(fixed, relaxed), relaxed))
  }

  /** Solves and cuts, until nothing is found or it is not worth more; undefined when nothing in this branch is better. */
  #relax(master: Master, branch: Branch, isRoot: boolean): Relaxed | undefined {
    let last = -Infinity
    for (let idle = 0; ;) {
      const solution = master.minimise()
      if (solution.status !== 'optimal') {
        this.#stopped ||= solution.status !== 'infeasible'
        return undefined
      }
      const bound = Math.max(branch.bound, solution.objective)
      if (!this.#mayBeat(bound)) return undefined
      const parts = Float64Array.from(solution.values, (v) => Math.min(1, Math.max(0, v)))
      const relaxed = { bound, parts, reducedCosts: solution.reducedCosts }
      const isWhole = parts.every((v) => v < WHOLE || v > 1 - WHOLE)
      idle = bound < last + RISE ? idle + 1 : 0
      last = bound
      if (!isWhole && idle > (isRoot ? IDLE.root : IDLE.branch)) return relaxed
      const cuts = isWhole ? this.#cutWhole(parts.map(Math.round)) : this.#cutParts(parts, isRoot)
      if (this.#isAtEnd()) return relaxed
      if (cuts.length === 0) return isWhole ? undefined : relaxed
      // Where rounding alone breaks a row that the master has, nothing can be proved any more.
      if (master.add(cuts) === 0 && isWhole) {
        this.#stopped = true
        return relaxed
      }
    }
  }

  #cutParts(parts: Float64Array, isRoot: boolean): readonly AtLeast[] {
    const known = this.#conditions.brokenBy(parts)
    if (known.length > 0) return known
    const byParity = isRoot ? this.#conditions.add(cutByParity(this.#conditions.rows, parts, PARITY_ROWS)) : []
    return [...byParity, ...this.#conditions.add(this.#params.attackers.cutParts(parts, !isRoot))]
  }

  /** Nothing that is cheaper in this branch is left when nothing is found: then the choice is the best so far. */
  #cutWhole(parts: ArrayLike<number>): readonly AtLeast[] {
    const { attackers } = this.#params
    const known = this.#conditions.brokenBy(parts)
    if (known.length > 0) return known
    for (const cut of [attackers.cutParts(parts), attackers.cutWhole(parts)]) if (cut.length > 0) return this.#conditions.add(cut)
    return attackers.stopped ? [] : this.#offer(Uint8Array.from(parts))
  }

  #round({ parts }: Relaxed, from: number): void {
    const { attackers } = this.#params
    const choice = roundSafely(this.#problem, parts, from, attackers, this.#conditions)
    if (choice && this.#costOf(choice) < this.#cost) this.#offer(choice)
  }

  /** Takes a choice that protects what must be withheld, if it is also safe otherwise; else something made of it that is. */
  #offer(choice: Uint8Array): readonly AtLeast[] {
    const { judge, complete, attackers } = this.#params
    const broken = judge(choice)
    const safe = broken.length === 0 ? choice : complete(choice)
    const isCheaper = safe !== undefined && this.#costOf(safe) < this.#cost
    if (isCheaper && (safe === choice || judge(safe).length === 0) && !attackers.stopped)
      [this.#best, this.#cost] = [safe, this.#costOf(safe)]
    return this.#conditions.add(broken)
  }

  #costOf(choice: Uint8Array): number {
    return choice.reduce((sum, is, c) => sum + (is ? this.#problem.costs[c]! : 0), 0)
  }

  /** A column whose other end alone would cost more than the best choice stays where it is. */
  #fix(fixed: Int8Array, { bound, parts, reducedCosts }: Relaxed): Int8Array {
    return fixed.map((is, c) => {
      if (is !== FREE || bound + Math.abs(reducedCosts[c]!) <= this.#cost - 1 + WHOLE) return is
      return parts[c]! < WHOLE ? 0 : parts[c]! > 1 - WHOLE ? 1 : FREE
    })
  }

  /** Two branches, the more hopeful last. */
  #split(master: Master, fixed: Int8Array, { bound, parts }: Relaxed): readonly Branch[] {
    const inParts = [...parts.keys()].filter((c) => parts[c]! > WHOLE && parts[c]! < 1 - WHOLE)
    const { costs } = this.#problem
    inParts.sort((a, b) => Math.abs(parts[a]! - 0.5) - Math.abs(parts[b]! - 0.5) || costs[b]! - costs[a]!)
    let best: readonly Branch[] = []
    let most = -1
    master.fix(fixed)
    for (const c of inParts.slice(0, TRIED)) {
      const both = [0, 1].map((end): Branch => ({ fixed: fixed.with(c, end), bound: Math.max(bound, master.tryAt(c, end)) }))
      const hopeful = both.filter((branch) => this.#mayBeat(branch.bound))
      // One end settles it: the other need not be looked into.
      if (hopeful.length < 2) return hopeful
      const worth = both.reduce((product, branch) => product * Math.max(RISE, branch.bound - bound), 1)
      if (worth > most) [best, most] = [both, worth]
    }
    return best.toSorted((a, b) => b.bound - a.bound)
  }
}
