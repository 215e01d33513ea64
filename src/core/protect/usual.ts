/**
 * Protection as the field's tools make it, to be measured beside ours: numbers are withheld until an audit passes whose reader thinks that a
 * withheld number may be 0; and, from there, by the simple rule of those tools, until nothing is narrowed for the reader who knows better.
 */
import { auditTables } from '../attack/audit.ts'
import { findIntervals, unknownsOf } from '../attack/intervals.ts'
import { isEnough, isSensitive } from '../attack/need.ts'
import type { Need } from '../attack/need.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { chooseSecondary } from './methods/suppress/gauss.ts'
import { repair } from './methods/suppress/repair.ts'
import type { CellModel } from './table.ts'

/** After so many repairs that audit has not passed, and will not. */
const MAX_ROUNDS = 8

/** Withheld until the usual reader is kept out, who must think it possible that a small number is not small; undefined where that never is. */
export function withholdUsually(
  model: CellModel,
  values: Float64Array,
  { threshold }: Need,
  solver: LinearSolver,
): Uint8Array<ArrayBuffer> | undefined {
  const need = { threshold, width: 1 }
  const primary = Uint8Array.from(values, (v) => Number(isSensitive(need, v)))
  const withheld = Uint8Array.from(chooseSecondary(model, values, primary))
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const known = model.keys.map((_, i) => (withheld[i] ? null : values[i]!))
    const unknowns = unknownsOf({ known, relations: model.relations, floor: 0 })
    const truth = unknowns.hidden.map((cell) => values[cell]!)
    const columns = truth.flatMap((_, c) => (primary[unknowns.hidden[c]!] ? [c] : []))
    const found = findIntervals(unknowns, columns, (low, high) => isEnough(need, low, high), solver, truth)
    const failing = columns.flatMap((c) =>
      isEnough(need, found.low[c]!, found.high[c]!) ? [] : [{ cell: unknowns.hidden[c]!, low: found.low[c]!, high: found.high[c]! }],
    )
    if (failing.length === 0) return withheld
    // Down to 0, as that reader thinks.
    const groups = { told: [], mayHide: new Set<number>(), only: new Set(values.keys()), members: new Map<number, number[]>() }
    repair(model, values, withheld, failing, { need, solver, groups })
  }
  return undefined
}

/**
 * Beside each number that the honest audit finds open, the smallest that is printed in one of its sums is withheld too, until that audit passes.
 * To the rule's favour one serves all that stand in a sum with it, and only after the next audit there is another.
 * @returns undefined where nothing is left to withhold.
 */
export function mendUsually(
  model: CellModel,
  values: Float64Array,
  usual: Uint8Array,
  need: Need,
  solver: LinearSolver,
): Uint8Array<ArrayBuffer> | undefined {
  const withheld = Uint8Array.from(usual)
  const sums = new Map<number, number[][]>()
  for (const { total, parts } of model.relations)
    for (const cell of [total, ...parts]) (sums.get(cell) ?? sums.set(cell, []).get(cell)!).push([total, ...parts])
  const beside = (cell: number): number[] => sums.get(cell)?.flat() ?? []
  for (;;) {
    const { failing } = auditTables(model, values, withheld, need, solver)
    if (failing.length === 0) return withheld
    const added = new Set<number>()
    for (const { cell } of failing) {
      if (beside(cell).some((other) => added.has(other))) continue
      const next = nearestPrinted(cell)
      if (next === undefined) continue
      withheld[next] = 1
      added.add(next)
    }
    if (added.size === 0) return undefined
  }

  /** The smallest of its own sums; where all of those is withheld, of the sums of what is withheld there, and so on. */
  function nearestPrinted(cell: number): number | undefined {
    const seen = new Set([cell])
    for (let ring = [cell]; ring.length > 0;) {
      const around = [...new Set(ring.flatMap(beside))].filter((other) => !seen.has(other))
      for (const other of around) seen.add(other)
      const printed = around.filter((other) => !withheld[other] && values[other]! > 0 && other !== model.grandTotal)
      if (printed.length > 0) return printed.reduce((least, other) => (values[other]! < values[least]! ? other : least))
      ring = around.filter((other) => withheld[other])
    }
    return undefined
  }
}
