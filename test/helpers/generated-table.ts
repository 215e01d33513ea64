/** Invented tables that everybody can make again: fixed chance, independent dimensions, weights that fall off. */
import { mulberry32 } from '../../src/core/seeded.ts'
import type { DetailRow, Dimension, TableSet } from '../../src/core/protect/table.ts'

const SKEW = 0.8

/** Independent dimensions with exponentially falling weights; `groups[d]` > 0 puts a level of that many groups above. */
export function generate(leaves: readonly number[], groups: readonly number[], people: number): TableSet {
  const random = mulberry32(7)
  const weights = leaves.map((n) => {
    const raw = Array.from({ length: n }, (_, i) => Math.exp((-SKEW * 4 * i) / n) * (0.5 + random()))
    const sum = raw.reduce((a, b) => a + b, 0)
    let total = 0
    return raw.map((w) => (total += w / sum))
  })
  const rows: DetailRow[] = Array.from({ length: people }, () => ({
    count: 1,
    leaves: weights.map((w) => {
      const u = random()
      return Math.max(
        0,
        w.findIndex((c) => c >= u),
      )
    }),
  }))
  const dimensions: Dimension[] = leaves.map((n, d) => {
    const count = groups[d] ?? 0
    if (count === 0) return { levels: [`d${d}`], leaves: Array.from({ length: n }, (_, i) => [`${i}`]) }
    return { levels: [`g${d}`, `d${d}`], leaves: Array.from({ length: n }, (_, i) => [`group ${Math.floor((i * count) / n)}`, `${i}`]) }
  })
  return { dimensions, rows, tables: [{ id: 't', by: leaves.map((_, d) => `d${d}`) }], unit: 'people', population: 'generated' }
}
