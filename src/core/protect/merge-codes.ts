/** A coarser list for a dimension whose codes are too many for the people in them: the largest stay, the rest become one. */
import { findLevel } from './table.ts'
import type { TableSet } from './table.ts'

export const REST = 'all others'

/** A level is the same thing in every release, so what is merged stands in its name. */
export const mergedLevel = (level: string, keep: readonly string[]): string => `${level} (${keep.toSorted().join(', ')} or ${REST})`

/** The level that a merged one was made of; any other as it is. */
export const levelBelow = (level: string): string => (level.endsWith(` or ${REST})`) ? level.slice(0, level.indexOf(' (')) : level)

/**
 * Adds a level above the coarsest of a dimension, in which every code but those to keep is the rest. The finer level stays below it, so
 * that tables by either are one system.
 * @returns undefined where the level has one above it already: its codes belong to groups of their own.
 * @throws RangeError for an unknown level.
 */
export function mergeCodes<T extends Omit<TableSet, 'tables'>>(set: T, level: string, keep: readonly string[]): T | undefined {
  const found = findLevel(set.dimensions, level)
  if (!found) throw new RangeError(`no dimension has the level ${level}`)
  if (found.depth > 1) return undefined
  const merged = mergedLevel(level, keep)
  const dimensions = set.dimensions.map((dimension, d) =>
    d === found.dimension
      ? {
          levels: [merged, ...dimension.levels],
          leaves: dimension.leaves.map((path) => [keep.includes(path[0]!) ? path[0]! : REST, ...path]),
        }
      : dimension,
  )
  // Whoever may not learn the one may not learn the other.
  const attributes = set.attributes?.includes(level) ? { attributes: [...set.attributes, merged] } : {}
  const why = set.open?.find((o) => o.level === level)?.why
  const open = set.open && why !== undefined ? { open: [...set.open, { level: merged, why }] } : {}
  return { ...set, dimensions, ...attributes, ...open }
}
