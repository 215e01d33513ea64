/** Withheld cells that stand together in a sum, and whatever those stand together with: what one tells, it tells of its own group only. */
import type { LinearProblem } from './solver.ts'

/** `groupOf[c]` is the same number for all columns of one group. */
export function findComponents(problem: LinearProblem): { readonly groupOf: Int32Array; readonly members: readonly (readonly number[])[] } {
  const n = problem.lower.length
  const parent = Int32Array.from({ length: n }, (_, c) => c)
  const root = (c: number): number => {
    let r = c
    while (parent[r] !== r) r = parent[r]!
    for (let at = c; at !== r;) {
      const next = parent[at]!
      parent[at] = r
      at = next
    }
    return r
  }
  for (const { columns } of problem.rows) for (const c of columns) parent[root(c)] = root(columns[0]!)
  const groupOf = new Int32Array(n)
  const numbers = new Map<number, number>()
  const members: number[][] = []
  for (let c = 0; c < n; c++) {
    const r = root(c)
    let group = numbers.get(r)
    if (group === undefined) {
      group = members.push([]) - 1
      numbers.set(r, group)
    }
    groupOf[c] = group
    members[group]!.push(c)
  }
  return { groupOf, members }
}

/** One group as a problem of its own; `columns[i]` is where its column i was. */
export function problemOf(problem: LinearProblem, columns: readonly number[]): LinearProblem {
  const place = new Map(columns.map((c, i) => [c, i]))
  return {
    lower: columns.map((c) => problem.lower[c]!),
    upper: columns.map((c) => problem.upper[c]!),
    rows: problem.rows
      .filter((row) => place.has(row.columns[0]!))
      .map((row) => ({ ...row, columns: row.columns.map((c) => place.get(c)!) })),
  }
}
