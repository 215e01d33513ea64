/**
 * Definitions within one as dimensions of a table: whether somebody counted by the widest is counted by the narrower ones
 * too. What lies within another hangs below it; those that nobody is in together share a dimension, so that what is left
 * besides all of them is a cell as well.
 */
import type { Dimension } from '../protect/table.ts'
import { isWithin } from './asked.ts'
import type { Definition } from './asked.ts'

export type Members = {
  readonly dimensions: readonly Dimension[]
  /** Of a row with these memberships, its leaf in each of the dimensions. */
  leavesOf(isIn: readonly boolean[]): number[]
  /** True where the one hangs below the other, so that the table by its level has what is left of the other. */
  isUnder(subset: number, other: number): boolean
  /** The level of a table in which this definition is a value, and the value. */
  placeOf(subset: number): { readonly level: string; readonly value: string }
}

const SEPARATOR = '\u001F'

/** @param rows for each row whether it is in each subset, by position. */
export function placeMembers(subsets: readonly Definition[], rows: readonly (readonly boolean[])[]): Members {
  const isBelow = (a: number, b: number): boolean => {
    const [x, y] = [subsets[a] as Definition, subsets[b] as Definition]
    return a !== b && isWithin(x, y) && (!isWithin(y, x) || b < a)
  }
  const all = subsets.map((_, i) => i)
  const above = all.map((i) => all.filter((j) => isBelow(i, j)))
  const parent = above.map((list) => list.find((j) => list.every((k) => k === j || isBelow(j, k))))
  const meets = (a: number, b: number): boolean => rows.some((r) => r[a] && r[b])
  // A sibling that shares somebody with another has a dimension of its own, and so has whatever lies below it.
  const groups: number[][] = []
  const groupOf = new Map<number, number>()
  for (const i of all.toSorted((a, b) => (above[a]?.length ?? 0) - (above[b]?.length ?? 0))) {
    const own = parent[i] === undefined ? undefined : groupOf.get(parent[i])
    const fits = (g: number): boolean => (groups[g] ?? []).every((j) => isBelow(i, j) || !meets(i, j))
    const found = own !== undefined && fits(own) ? own : groups.findIndex((_, g) => g !== own && fits(g))
    const at = found >= 0 ? found : groups.push([]) - 1
    groups[at]?.push(i)
    groupOf.set(i, at)
  }
  const depthOf = (i: number): number => (above[i] ?? []).filter((j) => groupOf.get(j) === groupOf.get(i)).length
  const layers = groups.map((group) => {
    const deepest = Math.max(...group.map(depthOf))
    return Array.from({ length: deepest + 1 }, (_, d) => group.filter((i) => depthOf(i) === d))
  })
  const levelName = (layer: readonly number[]): string => layer.map((i) => subsets[i]?.id).join(' | ')
  const pathOf = (g: number, isIn: readonly boolean[]): string[] => {
    const path: string[] = []
    for (const layer of layers[g] ?? []) {
      const at = layer.find((i) => isIn[i])
      path.push(at === undefined ? [path.at(-1), 'other'].filter(Boolean).join(', ') : (subsets[at]?.id as string))
    }
    return path
  }
  const leaves = layers.map((_, g) => new Map(rows.map((r) => [pathOf(g, r).join(SEPARATOR), pathOf(g, r)])))
  const indexes = leaves.map((l) => new Map([...l.keys()].map((key, i) => [key, i])))
  return {
    dimensions: layers.map((own, g) => ({ levels: own.map(levelName), leaves: [...(leaves[g]?.values() ?? [])] })),
    leavesOf: (isIn) => indexes.map((index, g) => index.get(pathOf(g, isIn).join(SEPARATOR)) as number),
    isUnder: (a, b) => isBelow(a, b) && groupOf.get(a) === groupOf.get(b),
    placeOf(i) {
      const layer = layers[groupOf.get(i) as number]?.[depthOf(i)] ?? []
      return { level: levelName(layer), value: subsets[i]?.id as string }
    },
  }
}
