/**
 * A person looking for herself. Whoever is the only one in a cell, and knows it, knows one withheld number more than
 * everybody else; with it she must not find the others.
 */
import { findComponents, problemOf } from '../../components.ts'
import { findIntervals } from '../../intervals.ts'
import { isEnough, isSensitive, judge } from '../../need.ts'
import type { Attack } from '../../attack.ts'

export const self: Attack = {
  id: 'self',
  run({ need, solver, inside, linear }) {
    if (!inside) return undefined
    const { unknowns, columns, found } = linear()
    const valueOf = (c: number): number | undefined => inside.values[unknowns.hidden[c]!]
    const { groupOf, members } = findComponents(unknowns.problem)
    const alone = found.feasible ? columns.filter((c) => valueOf(c) === 1) : []
    const exact = new Set<number>()
    const violations = new Set<number>()
    let solves = 0
    for (const person of alone) {
      const group = members[groupOf[person]!]!
      const others = columns.filter((c) => c !== person && groupOf[c] === groupOf[person] && isSensitive(need, valueOf(c) ?? 0))
      if (others.length === 0) continue
      const problem = problemOf(unknowns.problem, group)
      const place = new Map(group.map((c, i) => [c, i]))
      const upper = Float64Array.from(problem.upper)
      upper[place.get(person)!] = 1
      const lower = Float64Array.from(problem.lower)
      lower[place.get(person)!] = 1
      const truth = group.map(valueOf)
      const seen = findIntervals(
        { hidden: group, problem: { ...problem, lower, upper }, contradictory: false },
        others.map((c) => place.get(c)!),
        (low, high) => isEnough(need, low, high),
        solver,
        truth.every((v) => v !== undefined) ? truth : undefined,
      )
      solves += seen.solves
      for (const c of others) {
        const verdict = judge(need, seen.low[place.get(c)!]!, seen.high[place.get(c)!]!)
        if (verdict === 'exact') exact.add(unknowns.hidden[c]!)
        if (verdict !== 'safe') violations.add(unknowns.hidden[c]!)
      }
    }
    return { exact: [...exact], violations: [...violations], counts: { alone: alone.length, solves } }
  },
}
