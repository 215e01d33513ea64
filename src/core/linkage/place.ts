/**
 * Places as a tree: the deeper the branch that two share, the nearer they are. It has no unit: how much a shared step weighs is learned (`model.ts`), and a
 * step that two lack says nothing. The steps are a country's own, and no distance on a map.
 */
import { toColumn } from './column.ts'
import type { Comparison } from './comparison.ts'

/**
 * @param paths for each record its place from the widest to the narrowest (province, district, commune, village), as far
 *   as it is known; empty where nothing is. A record that names a province alone says nothing about the commune.
 * @param ranks what the steps are called, the widest first.
 */
export function places(name: string, paths: readonly (readonly string[])[], ranks: readonly string[]): Comparison {
  const columns = ranks.map((_, depth) =>
    toColumn(
      paths.map((path) =>
        path.length > depth && path.slice(0, depth + 1).every((p) => p !== '') ? path.slice(0, depth + 1).join('\u0000') : '',
      ),
    ),
  )
  const deepest = ranks.length
  /** The level is counted from the narrowest: 1 is the same leaf. */
  return {
    name,
    levels: ['not known', ...ranks.map((rank) => `same ${rank}`).reverse(), 'same as far as known', `another ${ranks[0] ?? 'place'}`],
    compare: (i, j) => {
      for (let depth = deepest - 1; depth >= 0; depth--) {
        const { ids } = columns[depth] as (typeof columns)[number]
        const a = ids[i] as number
        const b = ids[j] as number
        if (a < 0 || b < 0) continue
        if (a !== b) continue
        // Whether the next step differs or is not known on one side: two different things.
        const next = columns[depth + 1]
        return next && ((next.ids[i] as number) < 0 || (next.ids[j] as number) < 0) ? deepest + 1 : deepest - depth
      }
      const widest = columns[0]
      return !widest || (widest.ids[i] as number) < 0 || (widest.ids[j] as number) < 0 ? 0 : deepest + 2
    },
    share: (i, j, level) => {
      if (level === 0 || level === deepest + 2) return 0
      for (let depth = deepest - 1; depth >= 0; depth--) {
        const { ids, shares } = columns[depth] as (typeof columns)[number]
        if ((ids[i] as number) >= 0 && ids[i] === ids[j]) return shares[ids[i] as number] ?? 0
      }
      return 0
    },
  }
}
