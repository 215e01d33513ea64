/** Invented tables of 6 to 15 leaves, small enough for all tables that fit to be tried: fixed chance, some empty cells, some small numbers. */
import type { Dimension, TableSet } from '../../src/core/protect/table.ts'
import { mulberry32 } from '../../src/core/seeded.ts'

/** Codes of each dimension; in the last a region stands above every two towns. */
const SHAPES = [
  [4, 2],
  [3, 3],
  [4, 3],
  [5, 2],
  [3, 2, 2],
  [5, 3],
  [4, 2],
] as const
const NESTED = SHAPES.length - 1

/** @param skip so many are left out at the front: others than in another run. */
export function* smallTables(count: number, skip = 0): Generator<TableSet> {
  const random = mulberry32(20)
  const below = (n: number): number => Math.floor(random() * n)
  for (let i = 0; i < skip + count; i++) {
    const shape = SHAPES[i % SHAPES.length]!
    const leaves = shape.reduce((a, b) => a * b, 1)
    const few = 0.15 + 0.3 * random()
    const counts = Array.from({ length: leaves }, () =>
      random() < 0.07 ? 0 : random() < few ? 1 + below(4) : 5 + below(random() < 0.2 ? 120 : 25),
    )
    const dimensions = shape.map((n, d): Dimension => {
      const isNested = i % SHAPES.length === NESTED && d === 0
      return isNested
        ? { levels: ['region', `d${d}`], leaves: Array.from({ length: n }, (_, c) => [`region ${c >> 1}`, `${c}`]) }
        : { levels: [`d${d}`], leaves: Array.from({ length: n }, (_, c) => [`${c}`]) }
    })
    const place = (leaf: number): number[] => {
      let rest = leaf
      return shape.map((n) => {
        const at = rest % n
        rest = Math.floor(rest / n)
        return at
      })
    }
    const rows = counts.map((n, leaf) => ({ leaves: place(leaf), count: n }))
    if (i >= skip)
      yield { dimensions, rows, tables: [{ id: 'table-1', by: shape.map((_, d) => `d${d}`) }], unit: 'people', population: `small-${i}` }
  }
}
