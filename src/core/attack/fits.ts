/** Every whole table that fits what is printed, where those are few. */
import { propagate } from './propagate.ts'
import type { LinearProblem } from './solver.ts'

/** @returns one table an entry, by column; undefined where there are more than `most`. */
export function enumerateFits(problem: LinearProblem, most: number): Float64Array[] | undefined {
  const found: Float64Array[] = []
  let steps = 0
  const walk = (lower: ArrayLike<number>, upper: ArrayLike<number>): boolean => {
    // Halves that hold no table cost time too.
    if (++steps > 4 * most) return false
    const { low, high, feasible } = propagate({ ...problem, lower, upper })
    if (!feasible) return true
    let open = -1
    for (let c = 0; c < low.length; c++) if (high[c]! > low[c]! && (open < 0 || high[c]! - low[c]! < high[open]! - low[open]!)) open = c
    if (open < 0) return found.push(low) <= most
    for (let v = low[open]!; v <= high[open]!; v++) {
      const [from, to] = [Float64Array.from(low), Float64Array.from(high)]
      from[open] = to[open] = v
      if (!walk(from, to)) return false
    }
    return true
  }
  return walk(problem.lower, problem.upper) ? found : undefined
}

/**
 * One whole table that fits, by chance: numbers are put in one after the other, each between the ends that the others leave it.
 * @param draw a number from 0 to below 1, each time another.
 * @returns undefined where this way leads to none.
 */
export function drawFit(problem: LinearProblem, draw: () => number): Float64Array | undefined {
  let { low, high, feasible } = propagate(problem)
  for (;;) {
    if (!feasible) return undefined
    const open = [...low.keys()].filter((c) => high[c]! > low[c]!)
    if (open.length === 0) return low
    const next = open[Math.floor(draw() * open.length)]!
    const value = low[next]! + Math.floor(draw() * (high[next]! - low[next]! + 1))
    const [lower, upper] = [Float64Array.from(low), Float64Array.from(high)]
    lower[next] = upper[next] = value
    ;({ low, high, feasible } = propagate({ ...problem, lower, upper }))
  }
}
