/** A coarser list for a dimension whose codes are too many for the people in them: the largest stay, the rest become one; or groups that its list names. */
import { findLevel } from './table.ts'
import type { Merged, TableSet } from './table.ts'
import { tiesAbove } from './ties.ts'

export const REST = 'all others'

const AS_REST = ` or ${REST})`
const AS_GROUPS = ' as groups)'

/** A level is the same thing in every release, so what is merged stands in its name. */
export const mergedLevel = (level: string, keep: readonly string[]): string => `${level} (${keep.toSorted().join(', ')}${AS_REST}`

/** @param groups their codes. */
export const groupedLevel = (level: string, groups: readonly string[]): string => `${level} (${groups.toSorted().join(', ')}${AS_GROUPS}`

export const isGrouped = (level: string): boolean => level.endsWith(AS_GROUPS)

/** The level that a coarser one was made of; any other as it is. */
export const levelBelow = (level: string): string =>
  level.endsWith(AS_REST) || isGrouped(level) ? level.slice(0, level.indexOf(' (')) : level

type Set = Omit<TableSet, 'tables'>

/**
 * Adds a level above the coarsest of a dimension, in which every code but those to keep is the rest. The finer level stays below it, so
 * that tables by either are one system.
 * @returns undefined where the level has one above it already: its codes belong to groups of their own.
 * @throws RangeError for an unknown level.
 */
export const mergeCodes = <T extends Set>(set: T, level: string, keep: readonly string[]): T | undefined =>
  addAbove(set, level, mergedLevel(level, keep), {
    codeOf: (code) => (keep.includes(code) ? code : REST),
    isMixed: (code) => code === REST,
  })

/**
 * The same with groups of codes; a code that is in none keeps its name. What each holds is said with the set.
 * @returns undefined also where what is counted as one is partly in a group: that would not hold what its name says.
 */
export function groupCodes<T extends Set>(
  set: T,
  level: string,
  groups: readonly Omit<Merged, 'level'>[],
): (T & { readonly merged: readonly Merged[] }) | undefined {
  const above = groupedLevel(
    level,
    groups.map((g) => g.code),
  )
  // A list's groups are of its codes; what every release counts as one is in a group with all that it stands for.
  const partsOf = (code: string): readonly string[] => set.merged?.find((m) => m.level === level && m.code === code)?.of ?? [code]
  const isPartly = (parts: readonly string[]): boolean =>
    groups.some(({ of }) => parts.some((part) => of.includes(part)) && !parts.every((part) => of.includes(part)))
  if (set.merged?.some((m) => m.level === level && isPartly(m.of))) return undefined
  const grouped = addAbove(set, level, above, {
    codeOf: (code) => groups.find(({ of }) => partsOf(code).every((part) => of.includes(part)))?.code ?? code,
    isMixed: (code, held) => groups.some((g) => g.code === code && g.of.some((c) => !held.flatMap(partsOf).includes(c))),
  })
  return grouped && { ...grouped, merged: [...(set.merged ?? []), ...groups.map((g) => ({ level: above, ...g }))] }
}

type Coarse = Parameters<typeof tiesAbove>[2]

function addAbove<T extends Set>(set: T, level: string, above: string, coarse: Coarse): T | undefined {
  const found = findLevel(set.dimensions, level)
  if (!found) throw new RangeError(`no dimension has the level ${level}`)
  if (found.depth > 1) return undefined
  const dimensions = set.dimensions.map((dimension, d) =>
    d === found.dimension
      ? { levels: [above, ...dimension.levels], leaves: dimension.leaves.map((path) => [coarse.codeOf(path[0]!), ...path]) }
      : dimension,
  )
  // Whoever may not learn the one may not learn the other.
  const attributes = set.attributes?.includes(level) ? { attributes: [...set.attributes, above] } : {}
  const why = set.open?.find((o) => o.level === level)?.why
  const open = set.open && why !== undefined ? { open: [...set.open, { level: above, why }] } : {}
  const ties = set.ties ? { ties: [...set.ties, ...tiesAbove(set.ties, { level, above }, coarse)] } : {}
  return { ...set, dimensions, ...attributes, ...open, ...ties }
}
