/**
 * An agency knows its own records, and two of them can put theirs together. Each takes its own share off every number,
 * printed or withheld, and works on what is left: the people of the others.
 */
import { coalitionsOf } from '../../inside.ts'
import { seeWithout } from '../../insider.ts'
import type { Attack } from '../../attack.ts'

export const contributors: Attack = {
  id: 'contributors',
  run({ inside, view, need, solver }) {
    if (!inside || inside.contributors.length === 0) return undefined
    const coalitions = coalitionsOf(inside)
    const seen = coalitions.map(({ own }) => seeWithout(own, inside.values, view, need, solver))
    const cells = seen.flatMap((s) => s.cells)
    return {
      exact: [...new Set(cells.filter((c) => c.verdict === 'exact').map((c) => c.cell))],
      violations: [...new Set(cells.filter((c) => c.verdict !== 'safe').map((c) => c.cell))],
      counts: {
        contributors: inside.contributors.length,
        coalitions: coalitions.length,
        solves: seen.reduce((n, s) => n + s.solves, 0),
      },
    }
  },
}
