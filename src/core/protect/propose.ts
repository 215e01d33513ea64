/**
 * Finds what can be published: the deepest tables that pass the gate and, together, the audit.
 */
import { findCoarser } from './gate.ts'
import type { Depth } from './gate.ts'
import { protectTables } from './protect.ts'
import type { Protected, ProtectParams } from './protected.ts'
import { countCells } from './table.ts'
import type { TableSet } from './table.ts'
import { MAX_CELLS } from '../attack/view.ts'

export type Proposal = { readonly tables: readonly Depth[]; readonly protected: Protected }

/**
 * Tables are taken from the fullest to the emptiest and kept while the whole set still passes, so every table left out
 * failed beside those that stay.
 * @param by the levels that may be used; all finest ones when left out.
 * @param mean people per leaf that a table must have.
 * @returns undefined when not even one table passes.
 */
export function proposeTables(
  set: Omit<TableSet, 'tables'>,
  params: ProtectParams,
  by?: readonly string[],
  mean?: number,
): Proposal | undefined {
  const levels = by ?? set.dimensions.map((d) => d.levels.at(-1)!)
  const candidates = findCoarser({ ...set, tables: [] }, levels, mean).toSorted((a, b) => b.mean - a.mean)
  const attempt = (tables: readonly Depth[]): Proposal | undefined => {
    const size = tables.reduce((n, t) => n + countCells(set, t.by), 0)
    if (tables.length === 0 || size > MAX_CELLS) return undefined
    const result = protectTables({ ...set, tables: tables.map((t, i) => ({ id: `table-${i + 1}`, by: t.by })) }, params)
    return result.ok ? { tables, protected: result } : undefined
  }
  const all = attempt(candidates)
  if (all) return all
  let best: Proposal | undefined
  for (const candidate of candidates) best = attempt([...(best?.tables ?? []), candidate]) ?? best
  return best
}
