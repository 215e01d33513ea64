/**
 * A table that is too deep for its population cannot be usefully protected by withholding: most of what is left can be
 * solved. The gate measures people per leaf before any method is tried, and names the coarser tables that would do.
 */
import { countPlaces, findLevel } from './table.ts'
import type { Dimension, TableSet } from './table.ts'

/** Mean people per leaf: below `refuse` no table, below `warn` a table with a warning (measured: privacy rules, 2 and 3.8). */
export const DEPTH_GATE = { refuse: 3, warn: 10 } as const

export type Depth = {
  readonly by: readonly string[]
  readonly leaves: number
  readonly mean: number
  readonly verdict: 'ok' | 'warn' | 'refuse'
}

const totalOf = (set: TableSet): number => set.rows.reduce((n, row) => n + row.count, 0)

/** @throws RangeError for an unknown level. */
export function measureDepth(set: TableSet, by: readonly string[], total = totalOf(set)): Depth {
  const leaves = by.reduce((n, level) => {
    const found = findLevel(set.dimensions, level)
    if (!found) throw new RangeError(`no dimension has the level ${level}`)
    return n * countPlaces(set.dimensions[found.dimension]!, found.depth)
  }, 1)
  const mean = total / leaves
  const verdict = mean < DEPTH_GATE.refuse ? 'refuse' : mean < DEPTH_GATE.warn ? 'warn' : 'ok'
  return { by, leaves, mean, verdict }
}

/** The deepest tables within `by` that have at least `mean` people per leaf, none of them part of another; the deepest first. */
export function findCoarser(set: TableSet, by: readonly string[], mean: number = DEPTH_GATE.refuse): Depth[] {
  const fitting = findFitting(set, by, mean)
  return fitting.filter((s) => !fitting.some((other) => other !== s && isPartOf(set.dimensions, s.by, other.by)))
}

/** All tables within `by` that have at least `mean` people per leaf, the deepest first. Levels above a named one are tried in its place. */
export function findFitting(set: TableSet, by: readonly string[], mean: number = DEPTH_GATE.refuse): Depth[] {
  const total = totalOf(set)
  const choices = by.map((level) => levelsUpTo(set.dimensions, level))
  let subsets: string[][] = [[]]
  for (const levels of choices) {
    // Prune as it grows: a table that is too deep stays too deep with one more dimension.
    subsets = subsets.flatMap((s) => [s, ...levels.map((l) => [...s, l]).filter((t) => measureDepth(set, t, total).mean >= mean)])
  }
  return subsets
    .filter((s) => s.length > 0)
    .map((s) => measureDepth(set, s, total))
    .toSorted((a, b) => b.leaves - a.leaves)
}

function levelsUpTo(dimensions: readonly Dimension[], level: string): string[] {
  const found = findLevel(dimensions, level)
  if (!found) throw new RangeError(`no dimension has the level ${level}`)
  return dimensions[found.dimension]!.levels.slice(0, found.depth)
}

/** True when every number of table `a` is a margin of table `b`. */
export function isPartOf(dimensions: readonly Dimension[], a: readonly string[], b: readonly string[]): boolean {
  return a.every((level) => {
    const found = findLevel(dimensions, level)!
    return b.some((other) => {
      const o = findLevel(dimensions, other)!
      return o.dimension === found.dimension && o.depth >= found.depth
    })
  })
}
