/** The optimum, against published facts and against trying every pattern. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../adapters/highs/index.ts'
import { findIntervals, unknownsOf } from '../../../attack/intervals.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import type { Protection } from '../../rules.ts'
import { buildModel, fillCells } from '../../table.ts'
import type { TableSet } from '../../table.ts'
import { findOptimum } from './exact.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const grid = (counts: readonly (readonly number[])[]): TableSet => ({
  dimensions: [
    { levels: ['r'], leaves: counts.map((_, r) => [`${r}`]) },
    { levels: ['c'], leaves: counts[0]!.map((_, c) => [`${c}`]) },
  ],
  tables: [{ id: 't', by: ['r', 'c'] }],
  rows: counts.flatMap((line, r) => line.map((count, c) => ({ leaves: [r, c], count }))),
  unit: 'people',
  population: 'test',
})
const prepare = (counts: readonly (readonly number[])[]): { model: ReturnType<typeof buildModel>; values: Float64Array } => {
  const set = grid(counts)
  const model = buildModel(set)
  return { model, values: fillCells(set, model) }
}

const PROBLEMDATA = [
  [30, 47, 64, 89],
  [90, 124, 5, 31],
  [92, 100, 59, 85],
  [800, 991, 651, 685],
]
const MICRODATA1 = [
  [18, 2],
  [14, 19],
  [12, 10],
  [11, 14],
]

describe('published optima', () => {
  it('problemdata: x|d = 31 and nothing else', () => {
    const { model, values } = prepare(PROBLEMDATA)
    const small = [30, 47, 64, 90, 5, 100, 85, 991, 685]
    const any: Protection = { rise: 0, fall: 0, width: 1 }
    const primary = new Map(small.map((v) => [values.indexOf(v), any]))
    const done = findOptimum(model, values, primary, { loss: 'value', floor: 0, solver })
    if ('failed' in done) throw new Error(done.failed)
    expect([...values].filter((_, i) => done.withheld[i] && !primary.has(i))).toEqual([31])
    expect([done.loss, Math.round(done.bound)]).toEqual([31, 31])
  })
  it('microdata1: A|male, C|male, C|female, by value and by number of cells', () => {
    const { model, values } = prepare(MICRODATA1)
    const primary = new Map([[values.indexOf(2), { rise: 3, fall: 1, width: 3 }]])
    const byValue = findOptimum(model, values, primary, { loss: 'value', floor: 1, solver })
    expect(byValue).toMatchObject({ loss: 40 })
    expect('withheld' in byValue && [...values].filter((_, i) => byValue.withheld[i])).toEqual([18, 2, 12, 10])
    expect(findOptimum(model, values, primary, { loss: 'cells', floor: 1, solver })).toMatchObject({ loss: 3, bound: 3 })
  })
})

it('costs what the cheapest of all patterns costs', { timeout: 60_000 }, () => {
  const counts = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(counts, (table) => {
      const { model, values } = prepare(table)
      const primary = new Map<number, Protection>()
      values.forEach((v, i) => {
        if (i !== model.grandTotal && v > 0 && v < 3) primary.set(i, { rise: 3 - v, fall: 0, width: 2 })
      })
      const free = model.keys.flatMap((_, i) => (i !== model.grandTotal && values[i]! > 0 && !primary.has(i) ? [i] : []))
      let least = Infinity
      for (let bits = 0; bits < 2 ** free.length; bits++) {
        const chosen = new Set(free.filter((_, j) => (bits >> j) & 1))
        const cost = [...chosen].reduce((n, i) => n + values[i]!, 0)
        if (cost < least && isSafe(model, values, primary, chosen)) least = cost
      }
      const done = findOptimum(model, values, primary, { loss: 'value', floor: 1, solver })
      expect('failed' in done ? Infinity : done.loss).toBe(least)
    }),
    { numRuns: 25, seed: 11 },
  )
})

function isSafe(
  { keys, relations }: ReturnType<typeof buildModel>,
  values: Float64Array,
  primary: ReadonlyMap<number, Protection>,
  chosen: ReadonlySet<number>,
): boolean {
  const known = keys.map((_, i) => (primary.has(i) || chosen.has(i) ? null : values[i]!))
  const unknowns = unknownsOf({ known, relations, floor: 1 })
  const columns = [...primary.keys()].map((cell) => unknowns.hidden.indexOf(cell))
  const found = findIntervals(unknowns, columns, () => false, solver)
  return [...primary].every(([cell, { rise, width }], i) => {
    const [low, high] = [found.low[columns[i]!]!, found.high[columns[i]!]!]
    return high >= values[cell]! + rise - 1e-6 && high - low >= width - 1e-6
  })
}

it('gives up without a pattern: nothing to hide behind, or a solver out of time', async () => {
  const { model, values } = prepare([
    [1, 0],
    [0, 9],
  ])
  const primary = new Map([[values.indexOf(1), { rise: 4, fall: 0, width: 3 }]])
  expect(findOptimum(model, values, primary, { loss: 'value', floor: 1, solver })).toMatchObject({ loss: expect.any(Number) as number })
  const one = prepare([[1, 9]])
  const single = new Map([[one.values.indexOf(1), { rise: 4, fall: 0, width: 3 }]])
  const shape = { ...one.model, relations: one.model.relations.filter((r) => r.total === one.model.grandTotal) }
  expect(
    findOptimum(
      shape,
      Float64Array.from(one.values, (v, i) => (i === one.model.grandTotal || v === 1 ? v : 0)),
      single,
      { loss: 'value', floor: 1, solver },
    ),
  ).toEqual({
    failed: 'unprotectable',
  })
  const hurried = await loadHighs(undefined, 0)
  const table = prepare(MICRODATA1)
  const need = new Map([[table.values.indexOf(2), { rise: 3, fall: 1, width: 3 }]])
  expect(findOptimum(table.model, table.values, need, { loss: 'value', floor: 1, solver: hurried })).toEqual({ failed: 'stopped' })
})
