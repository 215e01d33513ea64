/** Solves every withheld number in both directions by linear programming, over all releases at once. */
import { wholeEnds } from '../../intervals.ts'
import { judge } from '../../need.ts'
import type { Attack } from '../../attack.ts'
import type { View } from '../../view.ts'

export const bounds: Attack = {
  id: 'bounds',
  run({ need, view, linear }) {
    const { unknowns, columns, found } = linear()
    const verdicts = new Map(columns.map((c) => [c, judge(need, found.low[c]!, found.high[c]!)]))
    const solved = columns.filter((c) => verdicts.get(c) === 'exact')
    const values = solved.map((c) => wholeEnds(found.low[c]!, found.high[c]!)[0])
    const pick = (wanted: (c: number) => boolean): number[] => columns.filter(wanted).map((c) => unknowns.hidden[c]!)
    return {
      exact: found.feasible ? pick((c) => verdicts.get(c) === 'exact') : [],
      violations: found.feasible ? pick((c) => verdicts.get(c) !== 'safe') : [],
      counts: {
        ...countOpen(view, columns.length),
        singles: found.feasible ? values.filter((v) => v === 1).length : 0,
        below_threshold: [...verdicts.values()].filter((v) => v === 'exact' || v === 'below_threshold').length,
        solves: found.solves,
      },
      ...(found.feasible ? {} : { impossible: true }),
    }
  },
}

/** Of the numbers that are not printed as they are, how many are withheld, and how many rounded. */
const countOpen = ({ rounded, printed }: View, all: number): { withheld: number; rounded?: number } => {
  const count = printed.filter((cell) => rounded.has(cell)).length
  return count === 0 ? { withheld: all } : { withheld: all - count, rounded: count }
}
