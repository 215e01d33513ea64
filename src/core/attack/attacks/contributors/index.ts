/**
 * An agency knows its own records, and two of them can put theirs together. Each takes its own share off every number,
 * printed or withheld, and works on what is left: the people of the others.
 */
import { coalitionsOf } from '../../inside.ts'
import { findIntervals, unknownsOf } from '../../intervals.ts'
import { isEnough, isSensitive, judge } from '../../need.ts'
import type { Attack, AttackInput } from '../../attack.ts'

export const contributors: Attack = {
  id: 'contributors',
  run({ inside, ...input }) {
    if (!inside || inside.contributors.length === 0) return undefined
    const coalitions = coalitionsOf(inside.contributors)
    const exact = new Set<number>()
    const violations = new Set<number>()
    let solves = 0
    for (const { own } of coalitions) {
      const seen = attackWith(own, inside.values, input)
      solves += seen.solves
      for (const cell of seen.exact) exact.add(cell)
      for (const cell of seen.violations) violations.add(cell)
    }
    return {
      exact: [...exact],
      violations: [...violations],
      counts: { contributors: inside.contributors.length, coalitions: coalitions.length, solves },
    }
  },
}

type Seen = { readonly exact: readonly number[]; readonly violations: readonly number[]; readonly solves: number }

/** What one reader finds who has `own[cell]` of each cell's people in a file of her own. */
function attackWith(
  own: Float64Array,
  values: readonly (number | undefined)[],
  { view, need, solver }: Pick<AttackInput, 'view' | 'need' | 'solver'>,
): Seen {
  const rest = (cell: number): number => (values[cell] ?? 0) - own[cell]!
  const isOthers = (cell: number): boolean => values[cell] !== undefined && own[cell]! > 0 && isSensitive(need, rest(cell))
  const told = view.printed.filter((cell) => view.known[cell] !== null && isOthers(cell))
  const unknowns = unknownsOf({
    known: view.known.map((v, cell) => (v === null ? null : v - own[cell]!)),
    relations: view.relations,
    floor: view.floors.map((floor, cell) => Math.max(0, floor - own[cell]!)),
  })
  const printed = new Set(view.printed)
  // Whoever brought nothing to a cell may still learn it from what she brought to its neighbours.
  const columns = unknowns.hidden.flatMap((cell, c) => (printed.has(cell) && isSensitive(need, rest(cell)) ? [c] : []))
  const isComplete = unknowns.hidden.every((cell) => values[cell] !== undefined)
  const truth = isComplete ? unknowns.hidden.map(rest) : undefined
  const found = findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver, truth)
  const verdicts = columns.map((c) => judge(need, found.low[c]!, found.high[c]!))
  const pick = (wanted: (verdict: string) => boolean): number[] =>
    columns.flatMap((c, i) => (wanted(verdicts[i]!) ? [unknowns.hidden[c]!] : []))
  return {
    exact: [...told, ...pick((v) => v === 'exact')],
    violations: [...told, ...pick((v) => v !== 'safe')],
    solves: found.solves,
  }
}
