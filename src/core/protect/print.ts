/** The tables as a reader sees them. */
import { levelBelow } from './merge-codes.ts'
import type { Release } from '../attack/view.ts'
import { findLevel, pruneShape } from './table.ts'
import type { CellModel, TableSet } from './table.ts'

/** Cells in printing order, each once, and what the release promises of its shape. @param valueOf null where a cell is withheld. */
export function printTables(set: TableSet, model: CellModel, valueOf: (cell: number) => number | null, threshold: number): Release {
  const seen = new Set<number>()
  const cells = model.tables.flatMap(({ columns, cells: own }) =>
    own.flatMap(({ cell, at }) => {
      if (seen.has(cell)) return []
      seen.add(cell)
      const places = Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]])))
      return [{ at: places, value: valueOf(cell) }]
    }),
  )
  const { population, unit, span, attributes, silent, open, merged, ties } = set
  const shape = pruneShape(set)
  // What stands in no table is not told, not even its name.
  const stands = (level: string): boolean => findLevel(shape.dimensions, level) !== undefined
  const own = attributes?.filter(stands) ?? []
  const codes = new Set(shape.dimensions.filter((d) => d.levels.some((l) => own.includes(l))).flatMap((d) => d.leaves.flat()))
  const [says, told] = [silent?.filter((code) => codes.has(code)) ?? [], open?.filter(({ level }) => stands(level)) ?? []]
  // A coarser list is made of the codes of the level below, whether that is printed or not.
  const made = new Set(shape.dimensions.flatMap(({ levels }) => levels.flatMap((l) => [l, levelBelow(l)])))
  const joined = merged?.filter(({ level }) => made.has(level)) ?? []
  // A sum may be of what another release prints; the place itself stands here.
  const tied = ties?.filter(({ at, within, codes }) => codes && stands(at.level) && (!within || stands(within.level))) ?? []
  const promised = {
    ...(tied.length > 0 ? { ties: tied } : {}),
    ...(joined.length > 0 ? { merged: joined } : {}),
    ...(span ? { span } : {}),
    ...(own.length > 0 ? { attributes: own } : {}),
    ...(says.length > 0 ? { silent: says } : {}),
    ...(told.length > 0 ? { open: told } : {}),
  }
  return { name: population, ...shape, population, unit, threshold, cells, ...promised }
}
