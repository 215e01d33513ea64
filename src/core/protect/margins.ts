/** National totals, which nobody looks for and does not find because something deeper had to be guarded. */
import { partsOf } from './table.ts'
import type { CellModel } from './table.ts'

/** The cells of every row by one dimension in which no number is small. Of a row in which one is, others must go with it. */
export function wholeMargins(
  { keys, relations, tied }: Pick<CellModel, 'keys' | 'relations' | 'tied'>,
  isSmall: (cell: number) => boolean,
): ReadonlySet<number> {
  const isOfOne = (cell: number): boolean => keys[cell] === '' || partsOf(keys[cell]!).length === 1
  const rows = relations.filter((r) => !tied?.has(r) && isOfOne(r.total) && r.parts.every(isOfOne))
  return new Set(rows.flatMap(({ parts }) => (parts.some(isSmall) ? [] : parts)))
}
