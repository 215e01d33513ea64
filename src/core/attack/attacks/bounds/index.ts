/** Solves every withheld number in both directions by linear programming, over all releases at once. */
import { findIntervals, unknownsOf, wholeEnds } from '../../intervals.ts'
import { isEnough, judge } from '../../need.ts'
import type { Attack } from '../../attack.ts'

export const bounds: Attack = {
  id: 'bounds',
  run({ view, need, solver }) {
    const unknowns = unknownsOf({ known: view.known, relations: view.relations, floor: 1 })
    const columns = unknowns.hidden.map((_, c) => c)
    const found = findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver)
    const verdicts = columns.map((c) => judge(need, found.low[c]!, found.high[c]!))
    const solved = columns.filter((c) => verdicts[c] === 'exact')
    const values = solved.map((c) => wholeEnds(found.low[c]!, found.high[c]!)[0])
    const pick = (wanted: (c: number) => boolean): number[] => columns.filter(wanted).map((c) => unknowns.hidden[c]!)
    return {
      exact: found.feasible ? pick((c) => verdicts[c] === 'exact') : [],
      violations: found.feasible ? pick((c) => verdicts[c] !== 'safe') : [],
      counts: {
        withheld: columns.length,
        singles: found.feasible ? values.filter((v) => v === 1).length : 0,
        below_threshold: verdicts.filter((v) => v === 'exact' || v === 'below_threshold').length,
        solves: found.solves,
      },
      ...(found.feasible ? {} : { impossible: true }),
    }
  },
}
