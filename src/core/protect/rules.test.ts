/** What counts as sensitive besides small numbers, and that it is kept. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import { coalitionsOf } from '../attack/inside.ts'
import type { Coalition } from '../attack/inside.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { protectTables } from './protect.ts'
import { findByContribution } from './rules.ts'
import type { TableSet } from './table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})
const need = { threshold: 5, width: 3 }
const parts = (...lines: number[][]): readonly Coalition[] =>
  coalitionsOf({ contributors: lines.map((l, i) => ({ name: `${i}`, own: Float64Array.from(l) })), shared: [] })

describe('by contribution', () => {
  const values = Float64Array.from([30, 30, 30, 4, 0])
  it('one agency alone', () => {
    const found = findByContribution(values, parts([30, 15, 20, 4, 0], [0, 15, 10, 0, 0]), need, { singleSource: true })
    expect([...found]).toEqual([[0, { rise: 0, fall: 0, width: 3 }]])
    expect(findByContribution(values, parts([30, 15, 20, 4, 0]), need, {}).size).toBe(0)
  })
  it('so few besides an agency that it finds them by subtraction', () => {
    const found = findByContribution(values, parts([28, 15, 20, 4, 0], [2, 15, 10, 0, 0]), need, {})
    // Two of the other: they must be able to be five.
    expect([...found]).toEqual([[0, { rise: 3, fall: 0, width: 3 }]])
  })
  it('p %: the second largest must not come within a tenth of the largest', () => {
    // 100 = 80 + 15 + 5: what is left besides the two, 5, is less than a tenth of 80. With 60 + 30 + 10 it is not.
    const found = findByContribution(Float64Array.from([100, 100]), parts([80, 60], [15, 30], [5, 10]), need, { pPercent: 10 })
    expect([...found]).toEqual([[0, { rise: 3, fall: 0, width: 3 }]])
  })
  describe('whom two agencies have both', () => {
    // Of 30, one has 20, another 18, and 11 of them are the same: together they have 27, and three are left.
    const both = (shared: number): readonly Coalition[] =>
      coalitionsOf({
        contributors: [20, 18].map((n, i) => ({ name: `${i}`, own: Float64Array.of(n) })),
        shared: [{ names: ['0', '1'], own: Float64Array.of(shared) }],
      })
    it('is in both shares, and once in what they have together', () => {
      expect(both(11).map((c) => [c.names.length, c.own[0]])).toEqual([
        [1, 20],
        [1, 18],
        [2, 27],
      ])
      const found = findByContribution(Float64Array.of(30), both(11), need, {})
      expect([...found]).toEqual([[0, { rise: 2, fall: 0, width: 3 }]])
      expect(findByContribution(Float64Array.of(30), both(11), need, {}, false).size).toBe(0)
      expect(findByContribution(Float64Array.of(30), both(15), need, {}).size).toBe(0)
    })
    it('p %: those besides the two are 30 − 27, fewer than a fifth of 20', () => {
      expect([...findByContribution(Float64Array.of(30), both(11), need, { pPercent: 20 }, false)]).toEqual([
        [0, { rise: 1, fall: 0, width: 3 }],
      ])
    })
  })
})

/** Two places, two sexes, and the police beside one court. */
const set = (counts: readonly (readonly [place: number, sex: number, police: number, court: number])[]): TableSet => ({
  dimensions: [
    { levels: ['place'], leaves: [['A'], ['B'], ['C']] },
    { levels: ['sex'], leaves: [['m'], ['f']] },
  ],
  tables: [{ id: 't', by: ['place', 'sex'] }],
  rows: counts.flatMap(([place, sex, police, court]) => [
    { leaves: [place, sex], count: police, contributors: ['police'] },
    { leaves: [place, sex], count: court, contributors: ['court'] },
  ]),
  unit: 'people',
  population: 'test',
})
const COUNTS = [
  [0, 0, 20, 20],
  [0, 1, 30, 0],
  [1, 0, 15, 15],
  [1, 1, 25, 18],
  [2, 0, 19, 22],
  [2, 1, 17, 16],
] as const

it('withholds what is one agency’s alone, and enough besides that nobody computes it', () => {
  const done = protectTables(set(COUNTS), { threshold: 5, solver, rules: { singleSource: true } })
  if (!done.ok) throw new Error(done.message)
  const withheld = done.release.cells.filter((c) => c.value === null).map((c) => `${c.at['place'] ?? ''}${c.at['sex'] ?? ''}`)
  expect(withheld).toContain('Af')
  expect(withheld.length).toBeGreaterThanOrEqual(4)
  expect(done.audit).toMatchObject({ exact: 0, violations: 0 })
  const plain = protectTables(set(COUNTS), { threshold: 5, solver })
  expect(plain.ok && plain.cells.withheld).toBe(0)
})

it('an agency that takes its own off a protected table finds nobody', () => {
  const close = COUNTS.map((c) => (c[0] === 0 && c[1] === 1 ? ([0, 1, 30, 2] as const) : c))
  const done = protectTables(set(close), { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  expect(done.release.cells.find((c) => c.at['place'] === 'A' && c.at['sex'] === 'f')?.value).toBeNull()
  const report = attackTables([done.release], solver, 3, done.inside)
  expect(report.attacks.find((a) => a.id === 'contributors')).toMatchObject({ contributors: 2, exact: 0 })
  // The same table with that cell printed is taken apart.
  const cells = done.release.cells.map((c) => ({ ...c, value: done.inside.values.get(keyOf(c.at)) ?? c.value }))
  expect(attackTables([{ ...done.release, cells }], solver, 3, done.inside).passed).toBe(false)
})

const keyOf = (at: Readonly<Record<string, string>>): string =>
  Object.entries(at)
    .map(([level, value]) => `${level}=${value}`)
    .toSorted()
    .join('\u001F')

describe('the exact method, from the door', () => {
  const exact = (more: object): ReturnType<typeof protectTables> =>
    protectTables(set([...COUNTS.slice(0, 5), [2, 1, 1, 1]]), { threshold: 5, solver, exact: 'value', ...more })
  it('withholds no more than the first pass does, and says how far from the optimum it is', () => {
    const best = exact({})
    const good = protectTables(set([...COUNTS.slice(0, 5), [2, 1, 1, 1]]), { threshold: 5, solver })
    if (!best.ok || !good.ok) throw new Error('this table can be protected')
    expect(best.optimum).toMatchObject({ by: 'value', gap: 0 })
    const lost = (cells: typeof best.release.cells): number =>
      cells.reduce((n, c) => n + (c.value === null ? (best.inside.values.get(keyOf(c.at)) ?? 0) : 0), 0)
    expect(lost(best.release.cells)).toBeLessThanOrEqual(lost(good.release.cells))
    expect(attackTables([best.release], solver).passed).toBe(true)
  })
  it('refuses when the solver runs out of time: never "probably safe"', async () => {
    const hurried = await loadHighs(undefined, 0)
    expect(exact({ solver: hurried })).toMatchObject({ ok: false, reason: 'out_of_time' })
    expect(exact({ solver: hurried, exact: undefined })).toMatchObject({ ok: false, reason: 'cannot_protect' })
  })
  it('refuses more cells than it can prove', () => {
    const wide: TableSet = {
      ...set([]),
      dimensions: [{ levels: ['place'], leaves: Array.from({ length: 700 }, (_, i) => [`${i}`]) }],
      tables: [{ id: 't', by: ['place'] }],
      rows: Array.from({ length: 700 }, (_, i) => ({ leaves: [i], count: i < 3 ? 2 : 9 })),
    }
    expect(protectTables(wide, { threshold: 5, solver, exact: 'cells' })).toMatchObject({ ok: false, reason: 'too_large' })
  })
})
