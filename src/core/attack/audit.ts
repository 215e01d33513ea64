/**
 * The audit that a publisher runs before anybody else can: every withheld cell, against the reader who knows the
 * printed numbers, the rule, that a withheld cell is at least 1, and that people come whole.
 */
import { isWideEnough } from '../protect/rules.ts'
import type { Protection } from '../protect/rules.ts'
import type { CellModel } from '../protect/table.ts'
import { guardedFloors } from './floors.ts'
import { findIntervals, unknownsOf, wholeEnds } from './intervals.ts'
import type { Intervals } from './intervals.ts'
import { isEnough, isSensitive, judge } from './need.ts'
import type { Need } from './need.ts'
import type { LinearSolver } from './solver.ts'

export type AuditReport = {
  readonly withheld: number
  readonly sensitive: number
  /** Sensitive cells that a reader can determine, printed ones included. */
  readonly exact: number
  /** Cells that keep less than they must, printed sensitive ones included. */
  readonly violations: number
  /** Smallest last-minus-first over the withheld cells that may be sensitive, capped at what the need asks for. */
  readonly narrowest: number | null
  readonly solves: number
}
export type Audit = {
  readonly report: AuditReport
  /** Withheld cells that fail, with what is possible for them. Never leaves the publisher's machine. */
  readonly failing: readonly { readonly cell: number; readonly low: number; readonly high: number }[]
}

/**
 * @param values the truth; `withheld[i]` is 1 where cell i is not printed.
 * @param more what cells must keep that are withheld for another reason than being small.
 */
export function auditTables(
  model: CellModel,
  values: ArrayLike<number>,
  withheld: ArrayLike<number>,
  need: Need,
  solver: LinearSolver,
  more: ReadonlyMap<number, Protection> = new Map(),
): Audit {
  const known = Array.from(model.keys, (_, i) => (withheld[i] ? null : values[i]!))
  const hidesZeros = known.some((v, i) => v === null && values[i] === 0)
  const floor = hidesZeros ? guardedFloors(known, model.attributeRows) : 1
  const unknowns = unknownsOf({ known, relations: model.relations, floor })
  const truth = unknowns.hidden.map((cell) => values[cell]!)
  const columns = truth.map((_, c) => c)
  const keepsMore = (low: number, high: number, c: number): boolean => {
    const own = more.get(unknowns.hidden[c]!)
    return own === undefined || isWideEnough(own, truth[c]!, ...wholeEnds(low, high))
  }
  const found = findIntervals(unknowns, columns, (low, high, c) => isEnough(need, low, high) && keepsMore(low, high, c), solver, truth)
  const verdicts = columns.map((c) => {
    const [low, high] = [found.low[c]!, found.high[c]!]
    const verdict = judge(need, low, high)
    return verdict === 'safe' && !keepsMore(low, high, c) ? 'narrow' : verdict
  })
  const printed = known.filter((v) => v !== null && isSensitive(need, v)).length
  return {
    report: {
      withheld: columns.length,
      sensitive: printed + truth.filter((v) => isSensitive(need, v)).length,
      exact: printed + verdicts.filter((v) => v === 'exact').length,
      violations: printed + verdicts.filter((v) => v !== 'safe').length,
      narrowest: narrowestOf(need, found),
      solves: found.solves,
    },
    failing: columns.flatMap((c) =>
      verdicts[c] === 'safe' ? [] : [{ cell: unknowns.hidden[c]!, low: found.low[c]!, high: found.high[c]! }],
    ),
  }
}

/** Last minus first of the narrowest cell that may be sensitive, capped at what the need asks for; null where none may be. */
export function narrowestOf({ threshold, width }: Need, { low, high }: Pick<Intervals, 'low' | 'high'>): number | null {
  let narrowest: number | null = null
  for (let c = 0; c < low.length; c++) {
    const [first, last] = wholeEnds(low[c]!, high[c]!)
    if (first < threshold) narrowest = Math.min(narrowest ?? width, last - first)
  }
  return narrowest
}
