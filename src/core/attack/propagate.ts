/**
 * What simple arithmetic already proves: in a sum, each part is at most what the least of all the others leaves. Goes on
 * until nothing gets narrower. Numbers are whole, so every end is rounded inwards. Much cheaper than a solver, and for
 * sparse tables it finds most of what there is to find.
 */
import { TOLERANCE } from './solver.ts'
import type { LinearProblem } from './solver.ts'

/** Outer ends: no table that fits has a value beyond them. */
export type OuterBounds = { readonly low: Float64Array; readonly high: Float64Array; readonly feasible: boolean }

/** Walks over all sums; more would only shave slowly off what the solver finds at once. */
const MAX_PASSES = 40

export function propagate(problem: LinearProblem): OuterBounds {
  const low = Float64Array.from(problem.lower)
  const high = Float64Array.from(problem.upper)
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let changed = false
    for (const { columns, coefficients, equals } of problem.rows) {
      let least = 0
      let most = 0
      columns.forEach((c, i) => {
        const k = coefficients[i]!
        least += k > 0 ? k * low[c]! : k * high[c]!
        most += k > 0 ? k * high[c]! : k * low[c]!
      })
      for (let i = 0; i < columns.length; i++) {
        const c = columns[i]!
        const k = coefficients[i]!
        // What this column must give when the others give their most, and may give when they give their least.
        const [a, b] = [
          (equals - (most - (k > 0 ? k * high[c]! : k * low[c]!))) / k,
          (equals - (least - (k > 0 ? k * low[c]! : k * high[c]!))) / k,
        ]
        const first = Math.max(low[c]!, Math.ceil(Math.min(a, b) - TOLERANCE))
        const last = Math.min(high[c]!, Math.floor(Math.max(a, b) + TOLERANCE))
        if (first > last) return { low, high, feasible: false }
        if (first === low[c] && last === high[c]) continue
        least += k > 0 ? k * (first - low[c]!) : k * (last - high[c]!)
        most += k > 0 ? k * (last - high[c]!) : k * (first - low[c]!)
        low[c] = first
        high[c] = last
        changed = true
      }
    }
    if (!changed) break
  }
  return { low, high, feasible: true }
}
