/**
 * What would do instead of a table that is refused: coarser ones that pass when they are asked for in its place. That enough people stand in
 * each of its cells is not yet that: the rest of a row may give a small number away, or a table beside it.
 */
import { findFitting, isPartOf } from './gate.ts'
import type { Depth } from './gate.ts'
import { countCells } from './table.ts'
import type { TableSet } from './table.ts'

/** So many are tried, each of so many cells, so that a refusal does not take minutes. */
const MAX_TRIES = 8
const MAX_CELLS = 1_500
/** After one that fails, only what is this much coarser is tried: so the search ends at tables of one column. */
const NEXT = 0.7

/**
 * @param by the table that is refused.
 * @param passes whether this table, in its place, is protected and withstands every attack.
 * @returns the deepest that pass, none of them part of another.
 */
export function findInstead(set: TableSet, by: readonly string[], passes: (by: readonly string[]) => boolean): Depth[] {
  const found: Depth[] = []
  let [tries, most] = [0, Infinity]
  for (const table of findFitting(set, by)) {
    const isSame = table.by.length === by.length && table.by.every((level) => by.includes(level))
    if (isSame || table.leaves > most || found.some((f) => isPartOf(set.dimensions, table.by, f.by))) continue
    if (countCells(set, table.by) > MAX_CELLS) continue
    if (tries++ === MAX_TRIES) break
    if (passes(table.by)) found.push(table)
    else most = Math.max(NEXT * table.leaves, 1)
  }
  return found
}
