/**
 * How small a withheld number can be. Zeros are printed, so it is at least 1; but where a row's attribute had to be
 * guarded, zeros of that row are withheld too (`protect/groups.ts`). The rule is public, so a reader knows which rows can
 * have been guarded: those in which no cell is printed that has anybody in it and says something of them.
 */
import type { AttributeRow } from '../protect/table.ts'

/** @param known a printed number, or `null`, by cell. @returns 0 or 1 by cell: the least that it can be if it is withheld. */
export function guardedFloors(known: readonly (number | null)[], attributeRows: readonly AttributeRow[]): Uint8Array {
  const floors = new Uint8Array(known.length).fill(1)
  for (const { total, telling } of attributeRows) {
    const isFull = telling.some((part) => (known[part] ?? 0) > 0)
    if (isFull || known[total] === 0) continue
    for (const part of telling) floors[part] = 0
  }
  return floors
}
