/** A coarser list for a dimension whose codes are too many for the people in them: the largest stay, the rest become one. */
import { findLevel } from './table.ts'
import type { TableSet } from './table.ts'

const REST = 'all others'

/**
 * @param level of one of its dimensions. @returns the set with one more dimension, named `merged`, in which every code but those to
 * keep is the rest. @throws RangeError for an unknown level.
 */
export function mergeCodes<T extends Omit<TableSet, 'tables'>>(set: T, level: string, keep: ReadonlySet<string>, merged: string): T {
  const found = findLevel(set.dimensions, level)
  if (!found) throw new RangeError(`no dimension has the level ${level}`)
  const { leaves } = set.dimensions[found.dimension]!
  const codeOf = (leaf: number): string => leaves[leaf]![found.depth - 1]!
  const codes = [...new Set(leaves.map((_, i) => (keep.has(codeOf(i)) ? codeOf(i) : REST)))]
  const at = new Map(codes.map((code, i) => [code, i]))
  return {
    ...set,
    dimensions: [...set.dimensions, { levels: [merged], leaves: codes.map((code) => [code]) }],
    rows: set.rows.map((row) => {
      const code = codeOf(row.leaves[found.dimension]!)
      return { ...row, leaves: [...row.leaves, at.get(keep.has(code) ? code : REST)!] }
    }),
  }
}
