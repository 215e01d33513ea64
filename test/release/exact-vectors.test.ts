/**
 * Optima that an earlier program of ours found, for a reader who thinks that a withheld number may be 0; and, for the honest
 * one, those proved since, of which that program had bounds only.
 * In part by night. By day: release/optimum-referee.
 */
import { beforeAll, expect, it } from 'vitest'
import { loadHighs } from '../../src/outside/highs/index.ts'
import type { LinearSolver } from '../../src/core/attack/solver.ts'
import { findOptimum } from '../../src/core/protect/methods/suppress/exact/index.ts'
import { suppress } from '../../src/core/protect/methods/suppress/index.ts'
import { buildModel, fillCells } from '../../src/core/protect/table.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { generate } from '../helpers/generated-table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

it.each([
  { leaves: [9, 3, 2], people: 500, cells: 120, sensitive: 32, besides: 24, value: 476 },
  { leaves: [15, 4, 2], people: 1_000, cells: 240, sensitive: 65, besides: 38, value: 928 },
  { leaves: [25, 6, 2], people: 2_000, cells: 546, sensitive: 160, besides: 51, value: 670 },
])('$cells cells, $people people: $besides cells besides, $value people in them', { timeout: 60_000 }, (expected) => {
  const set = generate(expected.leaves, [], expected.people)
  const model = buildModel(set)
  const values = fillCells(set, model)
  const small = [...values.keys()].filter((i) => values[i]! >= 1 && values[i]! < 5)
  const primary = new Map(small.map((i) => [i, { rise: 5 - values[i]!, fall: 1, width: 0 }]))
  const done = findOptimum(model, values, primary, { loss: 'value', floor: 0, solver })
  if ('failed' in done) throw new Error(done.failed)
  expect([model.keys.length, small.length]).toEqual([expected.cells, expected.sensitive])
  expect([done.withheld.reduce((a, b) => a + b, 0) - small.length, done.loss, Math.round(done.bound)]).toEqual([
    expected.besides,
    expected.value,
    expected.value,
  ])
})

it.each([{ leaves: [9, 3, 2], people: 500, value: 642 }, ...(AT_NIGHT ? [{ leaves: [25, 6, 2], people: 20_000, value: 940 }] : [])])(
  'for our needs, and the whole audit: $people people, $value of them in cells besides',
  { timeout: 120_000 },
  ({ leaves, people, value }) => {
    const set = generate(leaves, [], people)
    const model = buildModel(set)
    const values = fillCells(set, model)
    const done = suppress(model, values, { threshold: 5, width: 3 }, solver, { exact: 'value' })
    expect(done).toMatchObject({ optimum: { loss: value, bound: value, gap: 0 }, rounds: 0, audit: { exact: 0, violations: 0 } })
  },
)
