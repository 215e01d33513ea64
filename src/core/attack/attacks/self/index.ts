/**
 * A person looking for herself. Whoever is the only one in a cell, and knows it, knows one withheld number more than
 * everybody else; with it she must not find the others.
 */
import { seeAlone } from '../../insider.ts'
import type { Attack } from '../../attack.ts'

export const self: Attack = {
  id: 'self',
  run({ need, solver, inside, view, linear }) {
    if (!inside) return undefined
    const { unknowns, columns, found } = linear()
    const { alone, seen } = seeAlone(unknowns, found.feasible ? columns : [], inside.values, view.relations, need, solver)
    const cells = seen.flatMap((s) => s.cells)
    return {
      exact: [...new Set(cells.filter((c) => c.verdict === 'exact').map((c) => c.cell))],
      violations: [...new Set(cells.filter((c) => c.verdict !== 'safe').map((c) => c.cell))],
      counts: { alone, solves: seen.reduce((n, s) => n + s.solves, 0) },
    }
  },
}
