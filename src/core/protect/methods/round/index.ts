/**
 * Rounding: every number above 0 is printed as a multiple of one base beside it, drawn for each by itself, and drawn otherwise
 * where somebody would find too much. None is withheld. That a figure is rounded, and to which base, is settled before anybody
 * knows its numbers: whoever knows all but a few of the people would learn from the choice that those are few.
 */
import type { AuditReport } from '../../../attack/audit.ts'
import { LEAST_BASE, multiplesBeside } from '../../../attack/rounding.ts'
import type { CellModel } from '../../table.ts'
import { auditRounded } from './audit.ts'
import type { RoundingPlan } from './audit.ts'
import type { Draw } from './draw.ts'

export type Rounded = { readonly printed: Float64Array; readonly audit: AuditReport }

/** The base where nobody names one. With it one multiple or the other always leaves a small rest of others enough room. */
export const baseFor = (threshold: number): number => Math.max(LEAST_BASE, threshold)

/** Each number is drawn otherwise once at most, so it ends; more rounds than this help no table. */
const MAX_ROUNDS = 32

export type RoundingChoice = {
  readonly base: number
  readonly draw: Draw
  /** What is out already, by cell key: it stays. */
  readonly drawn?: ReadonlyMap<string, number>
}

/**
 * @param values the true counts, indexed like `model.keys`.
 * @returns `open`: how many cells somebody would still find, however they are drawn.
 */
export function roundTables(
  model: CellModel,
  values: Float64Array,
  { base, draw, drawn = new Map() }: RoundingChoice,
  plan: RoundingPlan,
): Rounded | { readonly open: number } {
  const choices = Array.from(values, (value) => multiplesBeside(value, base))
  const classes = findEqual(model, values)
  const printed = new Float64Array(values.length)
  const mayTurn = new Set<readonly number[]>()
  for (const cells of new Set(classes)) {
    const [cell] = cells as [number]
    const [lower, upper = lower!] = choices[cell]!
    const out = cells.map((c) => drawn.get(model.keys[c]!)).find((n) => n !== undefined && choices[cell]!.includes(n))
    // As often up as it lies above: over many cells nothing is added or lost.
    const isUp = draw(cells.map((c) => model.keys[c]!).toSorted()[0]!, values[cell]!) < (values[cell]! - lower!) / base
    for (const c of cells) printed[c] = out ?? (isUp ? upper : lower!)
    if (out === undefined && upper !== lower) mayTurn.add(cells)
  }
  for (let round = 0; ; round++) {
    const { report, failing, elsewhere } = auditRounded(model, values, printed, plan)
    if (failing.length + elsewhere === 0) return { printed, audit: report }
    const turned = new Set<readonly number[]>()
    for (const cell of failing) turn(cell, turned)
    if (turned.size === 0 || round === MAX_ROUNDS) return { open: failing.length + elsewhere }
  }

  /** Draws otherwise what gives this cell most room; not if that was done for another cell just now. */
  function turn(cell: number, turned: Set<readonly number[]>): void {
    const others = turnsFor(cell, model, printed, choices).map((c) => classes[c]!)
    const other = [classes[cell]!, ...others].some((c) => turned.has(c)) ? undefined : others.find((c) => mayTurn.has(c))
    if (other === undefined) return
    mayTurn.delete(other)
    turned.add(other)
    for (const c of other) printed[c] = choices[c]!.find((n) => n !== printed[c])!
  }
}

/**
 * Cells that everybody sees to be the same number, because nobody is in any other part of a total: it is drawn once for all of them. By cell, all
 * that are the same.
 */
function findEqual({ keys, relations }: CellModel, values: Float64Array): readonly (readonly number[])[] {
  const classes: number[][] = keys.map((_, cell) => [cell])
  for (const { total, parts } of relations) {
    const full = parts.filter((part) => values[part]! > 0)
    const [a, b] = [classes[total]!, classes[full[0] ?? total]!]
    if (full.length !== 1 || a === b) continue
    a.push(...b)
    for (const cell of b) classes[cell] = a
  }
  return classes
}

/** What would give a cell more room upwards, best first: itself, its totals, and what stands beside it in them. */
function turnsFor(cell: number, { relations }: CellModel, printed: ArrayLike<number>, choices: readonly (readonly number[])[]): number[] {
  const goesUp = (c: number): boolean => printed[c]! < choices[c]!.at(-1)!
  const above = relations.filter((r) => r.parts.includes(cell))
  const below = relations.filter((r) => r.total === cell)
  return [
    ...[cell, ...above.map((r) => r.total), ...below.flatMap((r) => r.parts)].filter(goesUp),
    ...above.flatMap((r) => r.parts.filter((c) => c !== cell && !goesUp(c))),
  ]
}
