/** Agencies that know their own, and people who know themselves, against what was made safe from them. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { attackTables } from '../../../attack/index.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { protectTables } from '../../protect.ts'
import type { Protected } from '../../protected.ts'
import type { DetailRow, TableSet } from '../../table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const AGENCIES = ['police', 'court', 'shelter']
/** `counts[place][sex][agency]`. */
const set = (counts: readonly (readonly (readonly number[])[])[]): TableSet => ({
  dimensions: [
    { levels: ['place'], leaves: counts.map((_, i) => [`P${i}`]) },
    { levels: ['sex'], leaves: [['m'], ['f']] },
  ],
  tables: [{ id: 't', by: ['place', 'sex'] }],
  rows: counts.flatMap((place, p) =>
    place.flatMap((cell, s) => cell.map((count, a): DetailRow => ({ leaves: [p, s], count, contributors: [AGENCIES[a]!] }))),
  ),
  unit: 'people',
  population: 'test',
})
const found = (done: Protected, id: string): number =>
  attackTables([done.release], solver, undefined, done.inside).attacks.find((a) => a.id === id)!.violations

describe('one who is alone in a cell', () => {
  /** One woman in P0 and three in P1 are guarded by one block of four cells: whoever knows one of them knows all. */
  const lonely = set(
    [
      [1, 20],
      [20, 3],
      [30, 40],
    ].map((place) => place.map((n) => [n])),
  )
  it('finds the other, where only everybody else was kept out', () => {
    const done = protectTables(lonely, { threshold: 5, solver })
    if (!done.ok) throw new Error(done.message)
    expect(found(done, 'bounds')).toBe(0)
    expect(found(done, 'self')).toBe(1)
  })
  it('finds nobody, where she was thought of', () => {
    const done = protectTables(lonely, { threshold: 5, solver, inside: true })
    if (!done.ok) throw new Error(done.message)
    expect(found(done, 'self')).toBe(0)
  })
})

it('whatever is released with those inside in mind passes their attacks too', () => {
  const count = fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 2 }), weight: 2 },
    { arbitrary: fc.integer({ min: 3, max: 25 }), weight: 3 },
  )
  const cell = fc.array(count, { minLength: 3, maxLength: 3 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 5 })
  let released = 0
  fc.assert(
    fc.property(table, (counts) => {
      const done = protectTables(set(counts), { threshold: 5, solver, inside: true })
      if (!done.ok) return
      released++
      expect(attackTables([done.release], solver, undefined, done.inside)).toMatchObject({ passed: true, exact: 0 })
    }),
    { numRuns: 60, seed: 11 },
  )
  expect(released).toBeGreaterThan(30)
})
