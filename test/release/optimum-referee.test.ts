/**
 * Another solver, given the whole problem at once and in another form, reaches the same cheapest loss: CP-SAT by OR-tools.
 * It lets a reader think of whole numbers only, so it could lose more where ours does not: in these tables it does not.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../src/outside/highs/index.ts'
import { buildModel, fillCells, type TableSet } from '../../src/core/disclosure.ts'
import type { LinearSolver } from '../../src/core/attack/solver.ts'
import { findOptimum, type Loss } from '../../src/core/protect/methods/suppress/exact/index.ts'
import type { Protection } from '../../src/core/protect/rules.ts'
import { generate } from '../helpers/generated-table.ts'
import { findReferee } from '../referees/find-referee.ts'

const python = findReferee('or-tools')
let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

type Asked = { readonly set: TableSet; readonly loss: Loss; readonly floor: 0 | 1; readonly threshold: number }

function prepare({ set, floor, threshold }: Asked): {
  model: ReturnType<typeof buildModel>
  values: Float64Array
  primary: Map<number, Protection>
} {
  const model = buildModel(set)
  const values = fillCells(set, model)
  const primary = new Map<number, Protection>()
  values.forEach((v, cell) => {
    if (cell === model.grandTotal || v < 1 || v >= threshold) return
    // Of the literature's reader up and down by something, of the honest one the width too.
    primary.set(cell, floor === 0 ? { rise: threshold - v, fall: 1, width: 0 } : { rise: threshold - v, fall: 0, width: 3 })
  })
  return { model, values, primary }
}

/** @throws where it was not proved that this is the least. */
function ours(asked: Asked): number | null {
  const { model, values, primary } = prepare(asked)
  const done = findOptimum(model, values, primary, { loss: asked.loss, floor: asked.floor, solver })
  if (!('failed' in done) && done.bound === done.loss) return done.loss
  if ('failed' in done && done.failed === 'unprotectable') return null
  throw new Error('not proved')
}

function theirs(all: readonly Asked[]): readonly (number | null)[] {
  const problems = all.map((asked) => {
    const { model, values, primary } = prepare(asked)
    return {
      values: [...values],
      printed: model.keys.flatMap((_, cell) => (values[cell] === 0 || cell === model.grandTotal ? [cell] : [])),
      rows: model.relations.map(({ total, parts }) => ({
        columns: [total, ...parts],
        coefficients: [-1, ...parts.map(() => 1)],
        equals: 0,
      })),
      costs: model.keys.map((_, cell) => (primary.has(cell) ? 0 : asked.loss === 'value' ? values[cell] : 1)),
      floor: asked.floor,
      sensitive: [...primary].map(([cell, own]) => ({ cell, ...own })),
    }
  })
  const input = JSON.stringify({ problems })
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees/optimum.py')], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`the referee ended with ${done.status}: ${done.stderr}`)
  return (JSON.parse(done.stdout) as { costs: readonly (number | null)[] }).costs
}

const plain = (counts: readonly (readonly number[])[]): TableSet => ({
  dimensions: [
    { levels: ['r'], leaves: counts.map((_, r) => [`${r}`]) },
    { levels: ['c'], leaves: counts[0]!.map((_, c) => [`${c}`]) },
  ],
  tables: [{ id: 't', by: ['r', 'c'] }],
  rows: counts.flatMap((line, r) => line.map((count, c) => ({ leaves: [r, c], count }))),
  unit: 'people',
  population: 'test',
})
const COUNT = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 4 }), weight: 1 }, { arbitrary: fc.integer({ min: 5, max: 30 }), weight: 2 })
const FLAT = fc.sample(fc.array(fc.array(COUNT, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 }), { numRuns: 8, seed: 5 })

describe.skipIf(python === undefined)('another solver', () => {
  it('loses as little in tables of two dimensions', { timeout: 300_000 }, () => {
    const asked = FLAT.flatMap((counts, i): Asked[] =>
      ([0, 1] as const).map((floor) => ({ set: plain(counts), loss: i % 2 === 0 ? 'value' : 'cells', floor, threshold: 5 })),
    )
    const costs = theirs(asked)
    expect(asked.map(ours)).toEqual(costs)
    expect(costs.filter((cost) => cost !== null && cost > 0).length).toBeGreaterThan(8)
  })
  it('loses as little in tables of three, and with a level of regions', { timeout: 300_000 }, () => {
    const asked = [60, 90, 120].flatMap((people): Asked[] => [
      { set: generate([3, 2, 2], [], people), loss: 'value', floor: 1, threshold: 5 },
      { set: generate([4, 2, 2], [], people), loss: 'value', floor: 0, threshold: 5 },
      { set: generate([6, 3], [2], people), loss: 'value', floor: 1, threshold: 5 },
    ])
    const costs = theirs(asked)
    expect(asked.map(ours)).toEqual(costs)
    expect(costs.filter((cost) => cost !== null && cost > 0).length).toBeGreaterThan(5)
  })
})
