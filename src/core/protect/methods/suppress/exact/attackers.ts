/**
 * For a choice, whole or in parts, what an attacker of each sensitive column can still think possible; and where that is
 * too little, why: the dual values of his problem are a condition that every safe choice meets and this one does not.
 */
import { TOLERANCE } from '../../../../attack/solver.ts'
import type { AtLeast, LinearModel, LinearProblem } from '../../../../attack/solver.ts'
import type { Problem } from './problem.ts'

type End = 'up' | 'down' | 'both'
type Asked = { readonly column: number; readonly end: End; idle: number }

/** How far up a reader may think that a number could be, beyond what it is. */
const FAR = 1e4
/** Deviations that differ by less are the same. */
const SAME = 1e-4
/** Dual values are fractions of small numbers, or rounding. */
const NOISE = 1e-7
/** A condition that is broken by less is not worth a row. */
const WORTH = 1e-3
/**
 * Every column can move a little, even one that is printed: of all conditions that are broken alike, the shortest is
 * found then.
 */
const CREEP = 1e-4

export class Attackers {
  readonly #problem: Problem
  readonly #lp: LinearModel
  /** By how much is asked for: attackers who are asked for the same share their bounds, and each other's solutions. */
  readonly #asked = new Map<number, Asked[]>()
  readonly #low: Float64Array
  readonly #high: Float64Array
  /** What each column's being withheld gives at most to how far the attacked one can move. */
  readonly #gives: Float64Array
  #rounds = 0
  solves = 0
  /** True once the solver gave up: what was found holds, what was not found means nothing. */
  stopped = false

  constructor(problem: Problem, lp: LinearModel) {
    this.#problem = problem
    this.#lp = lp
    const n = problem.columns.length
    ;[this.#low, this.#high, this.#gives] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
    for (const { column, rise, fall, width } of problem.wants) {
      this.#ask(rise, column, 'up')
      this.#ask(fall, column, 'down')
      if (width > rise + fall) this.#ask(width, column, 'both')
    }
  }

  /** The attacker's problem, in which nothing is withheld yet. */
  static problemOf({ columns, rows }: Problem): LinearProblem {
    return { lower: new Float64Array(columns.length), upper: new Float64Array(columns.length), rows }
  }

  #ask(amount: number, column: number, end: End): void {
    if (amount <= 0) return
    const list = this.#asked.get(amount) ?? []
    if (!list.some((asked) => asked.column === column && asked.end === end)) list.push({ column, end, idle: 0 })
    this.#asked.set(amount, list)
  }

  /**
   * Conditions that this choice breaks. Nobody is let to move a column by more than what is asked for: conditions are cut
   * off there anyway, and so many more are found.
   * @param lazily leaves those out, most of the time, who have found nothing for long.
   */
  cutParts(choice: ArrayLike<number>, lazily = false): AtLeast[] {
    this.#rounds++
    return this.#cut(
      choice,
      (amount) => amount,
      CREEP,
      (asked) => !lazily || asked.idle < 3 || this.#rounds % Math.min(asked.idle, 16) === 0,
    )
  }

  /** For a whole choice: empty when it protects every column as far as is asked for. @param first one condition is enough. */
  cutWhole(choice: ArrayLike<number>, first = false): AtLeast[] {
    return this.#cut(
      choice,
      () => FAR,
      0,
      () => true,
      first,
    )
  }

  #cut(
    choice: ArrayLike<number>,
    capOf: (amount: number) => number,
    creep: number,
    isTurn: (asked: Asked) => boolean,
    first = false,
  ): AtLeast[] {
    const found: AtLeast[] = []
    for (const [amount, list] of this.#asked) {
      this.#open(choice, capOf(amount), creep)
      for (const asked of list) {
        if (!isTurn(asked) || this.#moved(asked) >= amount - SAME) continue
        this.#gives.fill(0)
        if (asked.end !== 'down' && !this.#reach(asked.column, 'max')) return found
        if (asked.end !== 'up' && !this.#reach(asked.column, 'min')) return found
        const cut = this.#moved(asked) >= amount - SAME ? undefined : this.#condition(choice, amount)
        asked.idle = cut ? 0 : asked.idle + 1
        if (!cut) continue
        found.push(cut)
        if (first) return found
      }
    }
    return found
  }

  #open(choice: ArrayLike<number>, cap: number, creep: number): void {
    const { choiceOf, fall } = this.#problem
    for (let column = 0; column < fall.length; column++) {
      const own = choiceOf[column]!
      const share = own < 0 ? 1 : Math.min(1, choice[own]! + creep)
      this.#lp.setBounds(column, -Math.min(cap, fall[column]!) * share, cap * share)
    }
    this.#low.fill(0)
    this.#high.fill(0)
  }

  #moved({ column, end }: Asked): number {
    const [down, up] = [-this.#low[column]!, this.#high[column]!]
    return end === 'up' ? up : end === 'down' ? down : up + down
  }

  /** The deviations that reach furthest may be far enough for others too. False when the solver stopped. */
  #reach(column: number, direction: 'min' | 'max'): boolean {
    const solution = this.#lp.reach(column, direction)
    this.solves++
    if (solution.status !== 'optimal') {
      this.stopped = true
      return false
    }
    const { values, reducedCosts } = solution
    for (let c = 0; c < values.length; c++) {
      if (values[c]! < this.#low[c]!) this.#low[c] = values[c]!
      if (values[c]! > this.#high[c]!) this.#high[c] = values[c]!
      const d = reducedCosts[c]!
      if (Math.abs(d) > NOISE) this.#gives[c]! += d < 0 ? -d * FAR : d * this.#problem.fall[c]!
    }
    return true
  }

  /** None gives more than is asked for, and what is withheld in any case has given already. */
  #condition(choice: ArrayLike<number>, amount: number): AtLeast | undefined {
    const { choiceOf } = this.#problem
    let rest = amount
    choiceOf.forEach((own, column) => {
      if (own < 0) rest -= Math.min(this.#gives[column]!, amount)
    })
    if (rest < SAME) return undefined
    const columns: number[] = []
    const coefficients: number[] = []
    let sum = 0
    choiceOf.forEach((own, column) => {
      const share = Math.min(this.#gives[column]!, rest) / rest
      if (own < 0 || share < TOLERANCE) return
      columns.push(own)
      coefficients.push(share > 1 - TOLERANCE ? 1 : share)
      sum += share * choice[own]!
    })
    return sum < 1 - WORTH ? { columns, coefficients, atLeast: 1 } : undefined
  }
}
