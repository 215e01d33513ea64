/**
 * People come whole: what a linear program leaves open, whole numbers may close. Tries the withheld cells whose linear
 * intervals are tightest, by integer programming.
 */
import { widen } from '../../intervals.ts'
import { isEnough, judge } from '../../need.ts'
import type { Attack } from '../../attack.ts'

/** Cells tried, and nodes of one search: the attack must end, and end alike everywhere. */
const CELLS = 20
const MAX_NODES = 2_000

export const integer: Attack = {
  id: 'integer',
  run({ need, solver, linear }) {
    const { unknowns, columns, found } = linear()
    // An interval may not have been widened further than it had to be; those are not the tight ones.
    const span = (c: number): number => found.high[c]! - found.low[c]!
    const tightest = columns
      .filter((c) => judge(need, found.low[c]!, found.high[c]!) === 'safe' && found.low[c]! < need.threshold)
      .toSorted((a, b) => span(a) - span(b))
      .slice(0, CELLS)
    const none = { exact: [], violations: [], counts: { tried: 0, unproved: 0, solves: 0 } }
    if (!found.feasible || tightest.length === 0) return none
    const n = unknowns.hidden.length
    const whole = {
      low: new Float64Array(n).fill(Infinity),
      high: new Float64Array(n).fill(-Infinity),
      solves: 0,
      stopped: 0,
      feasible: true,
    }
    const settled = solver.withModel({ ...unknowns.problem, whole: { maxNodes: MAX_NODES } }, (model) =>
      tightest.flatMap((c) => {
        for (const direction of ['max', 'min'] as const) {
          if (isEnough(need, whole.low[c]!, whole.high[c]!)) break
          if (!widen(whole, model, c, direction)) return []
        }
        return [c]
      }),
    )
    // A search that ended too early has shown too little, and then the cell counts as narrow: unproved is not safe.
    const verdict = (c: number): string => judge(need, whole.low[c]!, whole.high[c]!)
    return {
      exact: settled.filter((c) => verdict(c) === 'exact').map((c) => unknowns.hidden[c]!),
      violations: settled.filter((c) => verdict(c) !== 'safe').map((c) => unknowns.hidden[c]!),
      counts: { tried: tightest.length, unproved: whole.stopped, solves: whole.solves },
      ...(whole.feasible ? {} : { impossible: true }),
    }
  },
}
