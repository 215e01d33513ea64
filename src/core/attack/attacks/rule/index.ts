/**
 * A reader who knows the rule: nothing is withheld for its own sake, so in each group of withheld cells that hang
 * together at least one is below the threshold. Where only one of them can be, it is proved to be.
 */
import { findComponents, problemOf } from '../../components.ts'
import { isEnough, judge } from '../../need.ts'
import { propagate } from '../../propagate.ts'
import { TOLERANCE } from '../../solver.ts'
import type { LinearModel } from '../../solver.ts'
import type { Attack, AttackInput } from '../../attack.ts'

export const rule: Attack = {
  id: 'rule',
  run({ need, solver, view, linear }) {
    const { unknowns, columns, found } = linear()
    const none = { exact: [], violations: [], counts: { groups: 0, unproved: 0, solves: 0 } }
    if (!found.feasible || columns.length === 0) return none
    // A number that is rounded stands there as all others do: nothing is told by that it is.
    const isRounded = (c: number): boolean => view.rounded.has(unknowns.hidden[c]!)
    const withheld = { ...unknowns.problem, rows: unknowns.problem.rows.filter((row) => !row.columns.some(isRounded)) }
    const { members } = findComponents(withheld)
    const isPrinted = new Set(columns.filter((c) => !isRounded(c)))
    const total = { solves: 0, stopped: 0 }
    const failing = members.flatMap((group) => {
      const problem = problemOf(withheld, group)
      const outer = propagate(problem)
      const places = group.flatMap((c, i) => (isPrinted.has(c) ? [i] : []))
      // A number proved to be large is no candidate; nobody can be the small one of a group in which none is printed.
      const candidates = places.filter((i) => outer.low[i]! < need.threshold)
      // What the bounds have found already tells nothing new, and showing it again takes longest.
      const open = candidates.filter((i) => judge(need, found.low[group[i]!]!, found.high[group[i]!]!) === 'safe')
      if (open.length === 0) return []
      return solver.withModel({ ...problem, lower: outer.low, upper: outer.high }, (model) => {
        const reader = new GroupReader(model, candidates, outer, need)
        const failed = open.filter((i) => !reader.hasEnough(i))
        total.solves += reader.solves
        total.stopped += reader.stopped
        return failed.map((i) => ({ cell: unknowns.hidden[group[i]!]!, verdict: reader.verdict(i) }))
      })
    })
    return {
      exact: failing.filter((f) => f.verdict === 'exact').map((f) => f.cell),
      violations: failing.map((f) => f.cell),
      counts: { groups: members.length, unproved: total.stopped, solves: total.solves },
    }
  },
}

/** The tables of one group in which at least one candidate is small; only those count as possible. */
class GroupReader {
  readonly #model: LinearModel
  readonly #candidates: readonly number[]
  readonly #outer: { readonly low: Float64Array; readonly high: Float64Array }
  readonly #need: AttackInput['need']
  readonly #low: Float64Array
  readonly #high: Float64Array
  solves = 0
  stopped = 0

  constructor(
    model: LinearModel,
    candidates: readonly number[],
    outer: { readonly low: Float64Array; readonly high: Float64Array },
    need: AttackInput['need'],
  ) {
    this.#model = model
    this.#candidates = candidates
    this.#outer = outer
    this.#need = need
    this.#low = new Float64Array(outer.low.length).fill(Infinity)
    this.#high = new Float64Array(outer.low.length).fill(-Infinity)
  }

  verdict(column: number): ReturnType<typeof judge> {
    return judge(this.#need, this.#low[column]!, this.#high[column]!)
  }

  /** Supposes one candidate after the other to be the small one, until this column has what it must keep. */
  hasEnough(column: number): boolean {
    const isEnoughNow = (): boolean => isEnough(this.#need, this.#low[column]!, this.#high[column]!)
    // In a large group hardly any table has no small number at all, so the free ends come first.
    if (!isEnoughNow()) this.#reach(column, 'max')
    if (!isEnoughNow()) this.#reach(column, 'min')
    const others = this.#candidates.filter((m) => m !== column)
    for (const small of [column, ...others]) {
      if (isEnoughNow()) return true
      this.#model.setBounds(small, this.#outer.low[small]!, Math.min(this.#outer.high[small]!, this.#need.threshold - 1))
      this.#reach(column, 'max')
      if (!isEnoughNow()) this.#reach(column, 'min')
      this.#model.setBounds(small, this.#outer.low[small]!, this.#outer.high[small]!)
    }
    return isEnoughNow() || this.verdict(column) === 'safe'
  }

  #reach(column: number, direction: 'min' | 'max'): void {
    const solution = this.#model.reach(column, direction)
    this.solves++
    if (solution.status === 'stopped' || solution.status === 'unbounded') this.stopped++
    if (solution.status !== 'optimal') return
    const { values } = solution
    if (!this.#candidates.some((m) => values[m]! <= this.#need.threshold - 1 + TOLERANCE)) return
    for (let c = 0; c < this.#low.length; c++) {
      this.#low[c] = Math.min(this.#low[c]!, values[c]!)
      this.#high[c] = Math.max(this.#high[c]!, values[c]!)
    }
  }
}
