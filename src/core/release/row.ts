/** One row of a release: the numbers of a definition by one dimension. */
import { findLevel } from '../protect/table.ts'
import type { Release } from '../attack/view.ts'

/** A value of a level that the row is about; without one it is about everybody. */
export type RowPlace = { readonly level: string; readonly value: string }

/**
 * Code → its number, null where it is withheld; the row's total stands under the empty code. Only cells told apart by `by`, and by
 * nothing else than the place.
 */
export function readRow(release: Release, by: string, place?: RowPlace): Map<string, number | null> {
  const wanted = new Map([by, ...(place ? [place.level] : [])].map((level) => [findLevel(release.dimensions, level)?.dimension, level]))
  const row = new Map<string, number | null>()
  for (const { at, value } of release.cells) {
    const deepest = new Map<number, string>()
    release.dimensions.forEach(({ levels }, d) => {
      const level = levels.findLast((l) => at[l] !== undefined)
      if (level !== undefined) deepest.set(d, level)
    })
    const isOurs =
      [...deepest].every(([d, level]) => wanted.get(d) === level) && deepest.size >= wanted.size - (at[by] === undefined ? 1 : 0)
    if (isOurs && (place === undefined || at[place.level] === place.value)) row.set(at[by] ?? '', value)
  }
  return row
}
