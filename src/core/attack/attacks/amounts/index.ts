/** Of tables of amounts: what is withheld and yet can be worked out to the unit, over all releases at once. */
import type { Attack } from '../../attack.ts'
import { findIntervals, wholeEnds } from '../../intervals.ts'
import { unknownsOfView } from '../../view.ts'

export const amounts: Attack = {
  id: 'amounts',
  run({ view, solver }) {
    const unknowns = unknownsOfView(view)
    const printed = new Set(view.printed)
    const columns = unknowns.hidden.flatMap((cell, c) => (printed.has(cell) ? [c] : []))
    const isOpen = (low: number, high: number): boolean => {
      const [first, last] = wholeEnds(low, high)
      return last > first
    }
    const found = findIntervals(unknowns, columns, isOpen, solver)
    const solved = columns.filter((c) => !isOpen(found.low[c]!, found.high[c]!)).map((c) => unknowns.hidden[c]!)
    return {
      exact: found.feasible ? solved : [],
      violations: found.feasible ? solved : [],
      counts: { withheld: columns.length, solves: found.solves },
      ...(found.feasible ? {} : { impossible: true as const }),
    }
  },
}
