/**
 * Two contributors, each of whom takes its own off, against everything that an optimum or a repair made safe: by trying every table there is.
 * It tries every pattern: not in `test:fast`.
 */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { ONE_IN } from '../../../../../test/helpers/everything.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { protectTables } from '../../protect.ts'
import type { Protected } from '../../protected.ts'
import { buildModel, fillCells, placesKey } from '../../table.ts'
import type { CellModel, DetailRow, TableSet } from '../../table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const NEED = { threshold: 5, width: 3 }
const HOLDERS = ['police', 'court']
/** `counts[row][column][holder]`; 2 by 3 and 3 by 2 are one shape to an attacker. */
const setOf = (counts: readonly (readonly (readonly number[])[])[]): TableSet => ({
  dimensions: [
    { levels: ['r'], leaves: counts.map((_, i) => [`r${i}`]) },
    { levels: ['c'], leaves: counts[0]!.map((_, i) => [`c${i}`]) },
  ],
  tables: [{ id: 't', by: ['r', 'c'] }],
  rows: counts.flatMap((line, r) =>
    line.flatMap((cell, c) => cell.map((count, h): DetailRow => ({ leaves: [r, c], count, contributors: [HOLDERS[h]!] }))),
  ),
  unit: 'people',
  population: 'test',
})

/** Sensitive numbers of the others that whoever has `own` prints, finds, proves small, or narrows: every whole table that fits is walked. */
function findByTrying(model: CellModel, values: ArrayLike<number>, own: ArrayLike<number>, withheld: ArrayLike<number>): number {
  const rest = Array.from(values, (v, i) => v - own[i]!)
  const sensitive = rest.flatMap((v, i) => (v >= 1 && v < NEED.threshold ? [i] : []))
  const [low, high] = [[...rest], [...rest]]
  const isEnough = (i: number): boolean => high[i]! >= NEED.threshold && high[i]! - low[i]! >= NEED.width
  const totals = new Map(model.relations.map((r) => [r.total, r]))
  const leaves = model.keys.flatMap((_, i) => (totals.has(i) ? [] : [i]))
  const open = leaves.filter((i) => withheld[i])
  const table = [...rest]
  const above = (leaf: number): number[] => model.relations.flatMap((r) => (r.parts.includes(leaf) ? [r.total] : []))
  const sumOf = (cell: number): number => (totals.get(cell)?.parts ?? []).reduce((n, p) => n + table[p]!, 0)
  const least = (cell: number): number => Math.max(0, 1 - own[cell]!)
  const isFit = (): boolean => {
    for (const { total, parts } of model.relations.filter((r) => r.total !== model.grandTotal)) {
      const sum = parts.reduce((n, p) => n + table[p]!, 0)
      if (withheld[total]) {
        if (values[total]! > 0 && sum < least(total)) return false
        table[total] = sum
      } else if (sum !== rest[total]) return false
    }
    return model.relations.filter((r) => r.total === model.grandTotal).every((r) => sumOfParts(r.parts) === rest[model.grandTotal])
  }
  const sumOfParts = (parts: readonly number[]): number => parts.reduce((n, p) => n + table[p]!, 0)
  const walk = (at: number, left: number): boolean => {
    if (at === open.length) {
      if (left !== 0 || !isFit()) return false
      for (const i of sensitive) {
        low[i] = Math.min(low[i]!, table[i]!)
        high[i] = Math.max(high[i]!, table[i]!)
      }
      return sensitive.filter((i) => withheld[i]).every(isEnough)
    }
    const leaf = open[at]!
    const most = Math.min(left, ...above(leaf).flatMap((t) => (withheld[t] ? [] : [rest[t]! - sumOf(t) + table[leaf]!])))
    for (let v = least(leaf); v <= most; v++) {
      table[leaf] = v
      if (walk(at + 1, left - v)) return true
    }
    table[leaf] = 0
    return false
  }
  for (const leaf of open) table[leaf] = 0
  walk(
    0,
    open.reduce((n, i) => n + rest[i]!, 0),
  )
  return sensitive.filter((i) => (own[i]! > 0 || withheld[i]) && (!withheld[i] || !isEnough(i))).length
}

const withheldOf = (done: Protected, model: CellModel): Uint8Array => {
  const printed = new Map(done.release.cells.map((c) => [placesKey(c.at), c.value]))
  return Uint8Array.from(model.keys, (key) => Number(printed.get(key) === null))
}

const some = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 2 }), weight: 2 }, { arbitrary: fc.integer({ min: 3, max: 9 }), weight: 3 })
const tables = fc.array(fc.array(fc.tuple(some, some), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })

it.each([
  ['by repair', {}],
  ['after the cheapest pattern', { exact: 'value' as const }],
])(
  'nobody inside finds the others: %s',
  (_, how) => {
    let [released, byOutside] = [0, 0]
    const numRuns = 150 / ONE_IN(3)
    fc.assert(
      fc.property(tables, (counts) => {
        const set = setOf(counts)
        const model = buildModel(set)
        const values = fillCells(set, model)
        const ownOf = (h: number): Float64Array =>
          fillCells({ ...set, rows: set.rows.filter((r) => r.contributors?.includes(HOLDERS[h]!)) }, model)
        const everybody = [new Float64Array(values.length), ownOf(0), ownOf(1), values]
        const found = (done: Protected): number =>
          everybody.reduce((n, own) => n + findByTrying(model, values, own, withheldOf(done, model)), 0)
        const done = protectTables(set, { ...NEED, solver, inside: true, ...how })
        if (done.ok) released++
        expect(done.ok ? found(done) : 0).toBe(0)
        const outside = protectTables(set, { ...NEED, solver, ...how })
        if (outside.ok) byOutside += found(outside)
      }),
      { numRuns, seed: 5 },
    )
    expect(released).toBeGreaterThan(numRuns / 5)
    // What keeps only everybody else out does not keep them out: the oracle bites.
    expect(byOutside).toBeGreaterThan(0)
  },
  120_000,
)
