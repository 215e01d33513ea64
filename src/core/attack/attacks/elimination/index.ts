/**
 * Adding and subtracting, through all linked tables and all levels at once: what a patient reader works out with a
 * spreadsheet. It needs no solver and no bound, so it also checks the solver.
 */
import { addTo, invert, P } from '../../prime-field.ts'
import type { Sparse } from '../../prime-field.ts'
import type { LinearProblem } from '../../solver.ts'
import { isSensitive } from '../../need.ts'
import { unknownsOfView } from '../../view.ts'
import type { Attack } from '../../attack.ts'

/** Stands for the right-hand side. */
const RIGHT = -1

/** Column → value, for every column that the equations alone determine. */
export function eliminate(problem: LinearProblem): Map<number, number> {
  const uses = new Map<number, number>()
  for (const { columns } of problem.rows) for (const c of columns) uses.set(c, (uses.get(c) ?? 0) + 1)
  const pivots: { column: number; row: Sparse }[] = []
  const pivotOf = new Map<number, Sparse>()
  const reduce = (row: Sparse, except?: number): void => {
    for (;;) {
      let next: number | undefined
      for (const c of row.keys()) {
        if (c !== except && pivotOf.has(c)) {
          next = c
          break
        }
      }
      if (next === undefined) return
      addTo(row, pivotOf.get(next)!, P - row.get(next)!)
    }
  }
  const ordered = problem.rows.toSorted((a, b) => a.columns.length - b.columns.length)
  for (const { columns, coefficients, equals } of ordered) {
    const row: Sparse = new Map()
    addTo(row, new Map([...columns.map((c, i): [number, number] => [c, coefficients[i]!]), [RIGHT, equals]]), 1)
    reduce(row)
    let column: number | undefined
    for (const c of row.keys()) if (c !== RIGHT && (column === undefined || uses.get(c)! < uses.get(column)!)) column = c
    if (column === undefined) continue
    const scaled: Sparse = new Map()
    addTo(scaled, row, invert(row.get(column)!))
    pivots.push({ column, row: scaled })
    pivotOf.set(column, scaled)
  }
  // A later pivot's row never holds an earlier pivot's column: from the last to the first, each is reduced once.
  const solved = new Map<number, number>()
  for (const { column, row } of pivots.toReversed()) {
    reduce(row, column)
    const isAlone = [...row.keys()].every((c) => c === column || c === RIGHT)
    if (isAlone) solved.set(column, row.get(RIGHT) ?? 0)
  }
  return solved
}

export const elimination: Attack = {
  id: 'elimination',
  run({ view, need }) {
    const { hidden, problem } = unknownsOfView(view)
    const printed = new Set(view.printed)
    const solved = [...eliminate(problem)].filter(([c]) => printed.has(hidden[c]!))
    const exposed = solved.filter(([, value]) => isSensitive(need, value)).map(([c]) => hidden[c]!)
    return { exact: exposed, violations: exposed, counts: { withheld: hidden.length, solved: solved.length } }
  },
}
