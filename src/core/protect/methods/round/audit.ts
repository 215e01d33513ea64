/**
 * The audit of rounded tables is the attacks themselves: a reader has all that is printed and what is out beside it, knows the
 * base, that 0 is nobody, that people come whole, and that parts add up before they are rounded. Then those inside.
 */
import { narrowestOf } from '../../../attack/audit.ts'
import type { AuditReport } from '../../../attack/audit.ts'
import { runAttacks } from '../../../attack/index.ts'
import { placeTruth } from '../../../attack/inside.ts'
import type { Truth } from '../../../attack/inside.ts'
import { findIntervals, wholeEnds } from '../../../attack/intervals.ts'
import { isSensitive } from '../../../attack/need.ts'
import type { Need } from '../../../attack/need.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { readTogether } from '../../../attack/view.ts'
import type { Release } from '../../../attack/view.ts'
import { isWideEnough } from '../../rules.ts'
import type { Protection } from '../../rules.ts'
import type { CellModel } from '../../table.ts'

export type RoundingPlan = {
  /** What a reader has when these are printed. */
  releasesOf(printed: ArrayLike<number>): readonly Release[]
  readonly need: Need
  readonly solver: LinearSolver
  /** What cells must keep for another reason than being small. */
  readonly more: ReadonlyMap<number, Protection>
  /** Where those inside are to be kept out as well. */
  readonly inside?: Truth
}
/** `failing`: cells of the model that keep too little; `elsewhere`: how many cells of other tables do. */
export type RoundingAudit = { readonly report: AuditReport; readonly failing: readonly number[]; readonly elsewhere: number }

/** @param values the truth, and `printed` what stands for it, indexed like `model.keys`. */
export function auditRounded(
  { keys }: CellModel,
  values: Float64Array,
  printed: ArrayLike<number>,
  { releasesOf, need, solver, more, inside }: RoundingPlan,
): RoundingAudit {
  const releases = releasesOf(printed)
  const view = readTogether(releases)
  const given = { releases, view, need, solver, ...(inside ? { inside: placeTruth(view, inside) } : {}) }
  const { findings, linear } = runAttacks(given, true)
  const { unknowns, columns, found } = linear()
  const cellOf = new Map(keys.map((key, cell) => [key, cell]))
  const own = (place: number): number | undefined => cellOf.get(view.names[place]!.key)
  const wanted = unknowns.hidden.flatMap((place, c) => (more.has(own(place) ?? -1) ? [c] : []))
  const isKept = (low: number, high: number, c: number): boolean => {
    const cell = own(unknowns.hidden[c]!)!
    return isWideEnough(more.get(cell)!, values[cell]!, ...wholeEnds(low, high))
  }
  const kept = findIntervals(unknowns, wanted, isKept, solver)
  const narrow = wanted.filter((c) => !isKept(kept.low[c]!, kept.high[c]!, c)).map((c) => unknowns.hidden[c]!)
  const failing = [...new Set([...findings.flatMap((f) => [...f.exact, ...f.violations]), ...narrow])]
  return {
    report: {
      withheld: columns.length,
      sensitive: values.filter((v) => isSensitive(need, v)).length,
      exact: new Set(findings.flatMap((f) => f.exact)).size,
      violations: failing.length,
      narrowest: narrowestOf(need, found),
      solves: found.solves + kept.solves,
    },
    failing: failing.flatMap((place) => own(place) ?? []),
    elsewhere: failing.filter((place) => own(place) === undefined).length,
  }
}
