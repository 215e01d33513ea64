/**
 * People come whole: what a linear program leaves open, whole numbers may close. Tries the withheld cells whose linear
 * intervals are tightest, by integer programming.
 */
import { findIntervals, unknownsOf, widen } from '../../intervals.ts'
import { isEnough, judge } from '../../need.ts'
import type { Attack } from '../../attack.ts'

/** Cells tried, and nodes of one search: the attack must end, and end alike everywhere. */
const CELLS = 20
const MAX_NODES = 2_000

export const integer: Attack = {
  id: 'integer',
  run({ view, need, solver }) {
    const unknowns = unknownsOf({ known: view.known, relations: view.relations, floor: 1 })
    const columns = unknowns.hidden.map((_, c) => c)
    // Intervals one value wider than needed: those that reach it are not among the tightest.
    const wider = { ...need, width: need.width + 1 }
    const linear = findIntervals(unknowns, columns, (low, high) => isEnough(wider, low, high), solver)
    const span = (c: number): number => linear.high[c]! - linear.low[c]!
    const tightest = columns.filter((c) => judge(need, linear.low[c]!, linear.high[c]!) === 'safe' && linear.low[c]! < need.threshold)
      .toSorted((a, b) => span(a) - span(b)).slice(0, CELLS)
    const none = { exact: [], violations: [], counts: { tried: 0, unproved: 0, solves: linear.solves } }
    if (!linear.feasible || tightest.length === 0) return none
    const n = unknowns.hidden.length
    const whole = { low: new Float64Array(n).fill(Infinity), high: new Float64Array(n).fill(-Infinity), solves: 0, stopped: 0, feasible: true }
    const settled = solver.withModel({ ...unknowns.problem, whole: { maxNodes: MAX_NODES } }, (model) =>
      tightest.flatMap((c) => {
        const before = whole.stopped
        for (const direction of ['max', 'min'] as const) {
          if (isEnough(need, whole.low[c]!, whole.high[c]!)) break
          if (!widen(whole, model, c, direction)) return []
        }
        return whole.stopped > before ? [] : [c]
      }))
    const verdict = (c: number): string => judge(need, whole.low[c]!, whole.high[c]!)
    return {
      exact: settled.filter((c) => verdict(c) === 'exact').map((c) => unknowns.hidden[c]!),
      violations: settled.filter((c) => verdict(c) !== 'safe').map((c) => unknowns.hidden[c]!),
      counts: { tried: tightest.length, unproved: tightest.length - settled.length, solves: whole.solves },
      ...(whole.feasible ? {} : { impossible: true }),
    }
  },
}
