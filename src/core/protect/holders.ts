/** Who brought which people of which cell: what the attacks from inside begin with. */
import type { Holders, Truth } from '../attack/inside.ts'
import { fillCells } from './table.ts'
import type { CellModel, TableSet } from './table.ts'

/** What each contributor has of each cell, and what every two have both. */
export function holdersOf(set: TableSet, model: CellModel): Holders {
  const sum = (rows: TableSet['rows']): Float64Array => fillCells({ ...set, rows }, model)
  const names = [...new Set(set.rows.flatMap((r) => r.contributors ?? []))]
  const isHeld = (row: TableSet['rows'][number], by: readonly string[]): boolean => by.every((name) => row.contributors?.includes(name))
  const common = set.rows.filter((r) => (r.contributors?.length ?? 0) > 1)
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const))
  return {
    contributors: names.map((name) => ({ name, own: sum(set.rows.filter((r) => isHeld(r, [name]))) })),
    shared: pairs.flatMap((pair) => {
      const rows = common.filter((r) => isHeld(r, pair))
      return rows.length > 0 ? [{ names: pair, own: sum(rows) }] : []
    }),
  }
}

/** What only the publisher knows. */
export function truthOf(population: string, { keys }: CellModel, values: Float64Array, { contributors, shared }: Holders): Truth {
  const byKey = (own: Float64Array): Map<string, number> =>
    new Map(keys.flatMap((key, i) => (own[i]! > 0 ? [[key, own[i]!] as const] : [])))
  return {
    population,
    values: new Map(keys.map((key, i) => [key, values[i]!])),
    contributors: contributors.map(({ name, own }) => ({ name, own: byKey(own) })),
    shared: shared.map(({ names, own }) => ({ names, own: byKey(own) })),
  }
}
