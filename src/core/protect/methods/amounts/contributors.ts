/**
 * A table of amounts with the eyes of each who is in it: she knows the cells in which hers is the only amount, and that
 * no other cell is smaller than what she has in it. With that another's amount may be closer than the rule allows.
 */
import { findComponents } from '../../../attack/components.ts'
import { findIntervals, unknownsOf, wholeEnds } from '../../../attack/intervals.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { isWideEnough } from '../../rules.ts'
import type { Protection } from '../../rules.ts'
import type { CellModel } from '../../table.ts'
import type { Insider } from '../suppress/repair.ts'
import type { Shares } from './rules.ts'

type Failing = { readonly cell: number; readonly low: number; readonly high: number }
export type Seen = {
  readonly failing: readonly Failing[]
  readonly insider: Extract<Insider, { still: unknown }>
  /** What each cell must keep from her: of one that she is in herself, that nobody else in it is found from above. */
  readonly keeps: ReadonlyMap<number, Protection>
  readonly solves: number
}

/** @param values the true amounts in whole units; `withheld[cell]` is 1 where one is not printed. */
export function seeAs(
  own: Shares,
  model: CellModel,
  values: Float64Array,
  withheld: Uint8Array,
  sensitive: ReadonlyMap<number, Protection>,
  solver: LinearSolver,
): Seen {
  const still = new Set([...own].flatMap(([cell, amount]) => (withheld[cell] && amount === values[cell] ? [cell] : [])))
  const least = Float64Array.from(values, (_, cell) => own.get(cell) ?? 0)
  const keeps = new Map(
    [...sensitive].flatMap(([cell, needs]): [number, Protection][] =>
      still.has(cell) ? [] : [[cell, own.has(cell) ? { ...needs, fall: 0 } : needs]],
    ),
  )
  const known = Array.from(values, (value, cell) => (withheld[cell] && !still.has(cell) ? null : value))
  const unknowns = unknownsOf({ known, relations: model.relations, floor: Array.from(least, (amount) => Math.max(1, amount)) })
  const truth = unknowns.hidden.map((cell) => values[cell]!)
  // What hangs together with nothing of hers she sees as everybody does.
  const { groupOf } = findComponents(unknowns.problem)
  const touched = new Set(unknowns.hidden.flatMap((cell, c) => (own.has(cell) ? [groupOf[c]!] : [])))
  const beside = new Set(
    model.relations.flatMap(({ total, parts }) => ([total, ...parts].some((c) => still.has(c)) ? [total, ...parts] : [])),
  )
  unknowns.hidden.forEach((cell, c) => beside.has(cell) && touched.add(groupOf[c]!))
  const wanted = unknowns.hidden.flatMap((cell, c) => (keeps.has(cell) && touched.has(groupOf[c]!) ? [c] : []))
  const isEnough = (low: number, high: number, c: number): boolean => {
    const needs = keeps.get(unknowns.hidden[c]!)
    return needs === undefined || isWideEnough(needs, truth[c]!, ...wholeEnds(low, high))
  }
  const found = findIntervals(unknowns, wanted, isEnough, solver, truth)
  const failing = wanted.flatMap((c): Failing[] => {
    const [low, high] = [found.low[c]!, found.high[c]!]
    return isEnough(low, high, c) ? [] : [{ cell: unknowns.hidden[c]!, low, high }]
  })
  return { failing, insider: { still, least }, keeps, solves: found.solves }
}
