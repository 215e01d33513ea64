/** What a refusal names instead is no guess: whoever asks for it gets it. It searches what passes: not in `test:fast`. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { findCoarser } from './gate.ts'
import { protectTables } from './protect.ts'
import type { TableSet } from './table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const SIZES = [6, 3, 2] as const
/** Six places in two regions, by age and sex. */
const set = (counts: readonly number[], tables: readonly (readonly string[])[]): TableSet => ({
  dimensions: [
    { levels: ['region', 'place'], leaves: Array.from({ length: SIZES[0] }, (_, i) => [i < 3 ? 'north' : 'south', `P${i}`]) },
    { levels: ['age'], leaves: Array.from({ length: SIZES[1] }, (_, i) => [`age ${i}`]) },
    { levels: ['sex'], leaves: [['f'], ['m']] },
  ],
  tables: tables.map((by, i) => ({ id: `t${i}`, by })),
  rows: counts.map((count, i) => ({
    leaves: [i % 6, Math.floor(i / 6) % 3, Math.floor(i / 18)],
    count,
    contributors: [i % 6 === 5 ? 'few' : 'most'],
  })),
  unit: 'people',
  population: 'test',
  attributes: ['age'],
})
const DEEP = ['place', 'age', 'sex']
const counts = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 14 }) }),
  {
    minLength: 36,
    maxLength: 36,
  },
)

describe('a table too deep for its population', () => {
  it('is refused with coarser ones that pass when they are asked for in its place, beside the others', { timeout: 120_000 }, () => {
    const params = { threshold: 5, solver, inside: true }
    let [refused, named, unsafe] = [0, 0, 0]
    fc.assert(
      fc.property(counts, (people) => {
        const asked = set(people, [DEEP, ['sex']])
        const done = protectTables(asked, params)
        if (done.ok || done.reason !== 'too_deep') return
        refused++
        for (const { by } of done.instead[0]!.coarser) {
          named++
          const again = protectTables(set(people, [by, ['sex']]), params)
          if (!again.ok) throw new Error(`${by.join()}: ${again.message}`)
          expect(attackTables([again.release], solver, 3, again.inside)).toMatchObject({ passed: true, exact: 0 })
        }
        // The gate alone would have named some that fail.
        for (const { by } of findCoarser(asked, DEEP)) if (!protectTables(set(people, [by, ['sex']]), params).ok) unsafe++
      }),
      { numRuns: 40, seed: 5 },
    )
    expect([refused > 15, named > 15, unsafe > 0]).toEqual([true, true, true])
  })
  it('names none that fails beside what went out before', () => {
    const people = Array.from({ length: 36 }, (_, i) => (i % 5 === 0 ? 7 : 1))
    const asked = set(people, [DEEP])
    const open = protectTables(asked, { threshold: 5, solver })
    const closed = protectTables(asked, { threshold: 5, solver, holds: () => false })
    expect([open, closed].map((d) => (d.ok ? -1 : d.instead[0]!.coarser.length))).toEqual([expect.any(Number), 0])
    expect(open.ok ? 0 : open.instead[0]!.coarser.length).toBeGreaterThan(0)
  })
})

it('tables with people enough that cannot be protected are refused with others, for whoever asks for them', () => {
  const asked: TableSet = {
    dimensions: [
      { levels: ['place'], leaves: [['A'], ['B']] },
      { levels: ['form'], leaves: [['labour']] },
    ],
    tables: [{ id: 't', by: ['place', 'form'] }],
    rows: [30, 20].map((count, place) => ({ leaves: [place, 0], count })),
    unit: 'people',
    population: 'test',
    attributes: ['form'],
  }
  const params = { threshold: 5, solver }
  expect(protectTables(asked, params)).toMatchObject({ ok: false, reason: 'cannot_protect', instead: [] })
  const offered = protectTables(asked, { ...params, offer: true })
  const names = offered.ok ? [] : offered.instead.flatMap((i) => i.coarser)
  expect(names.map((n) => n.by)).toEqual([['place']])
  expect(protectTables({ ...asked, tables: [{ id: 't', by: names[0]!.by }] }, params).ok).toBe(true)
})
