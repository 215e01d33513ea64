/** Every attack must fail the release that was broken for it; otherwise a clean report means nothing. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { protectTables } from '../protect/protect.ts'
import type { Protected } from '../protect/protected.ts'
import type { TableSet } from '../protect/table.ts'
import type { Attack } from './attack.ts'
import { bounds } from './attacks/bounds/index.ts'
import { integer } from './attacks/integer/index.ts'
import { attackTables, UnreadableReleases } from './index.ts'
import type { AttackReport, Release } from './index.ts'
import { solveBounds } from './linear.ts'
import type { LinearSolver } from './solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const counts = [
  [18, 2, 30],
  [14, 19, 12],
  [12, 10, 3],
  [11, 14, 25],
]
const set: TableSet = {
  dimensions: [
    { levels: ['place'], leaves: ['A', 'B', 'C', 'D'].map((p) => [p]) },
    { levels: ['sex'], leaves: ['m', 'f', 'x'].map((s) => [s]) },
  ],
  tables: [{ id: 'all', by: ['place', 'sex'] }],
  rows: counts.flatMap((line, p) => line.map((count, s) => ({ leaves: [p, s], count }))),
  unit: 'people',
  population: 'test',
}
const protect = (tables: TableSet['tables'], from = set): Protected => {
  const done = protectTables({ ...from, tables }, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  return done
}
const part = (report: AttackReport, id: string): AttackReport['attacks'][number] => report.attacks.find((a) => a.id === id)!
const release = (cells: Release['cells'], shape: Pick<Release, 'dimensions' | 'tables'> = set): Release => ({
  ...shape,
  name: 'test',
  population: 'test',
  unit: 'people',
  threshold: 5,
  cells,
})

it('finds nothing in what was protected', () => {
  const report = attackTables([protect(set.tables).release], solver)
  expect(report).toMatchObject({ exact: 0, violations: 0, passed: true, releases: 1, threshold: 5, width: 3 })
  expect(report.attacks.map((a) => a.id)).toEqual(['published', 'elimination', 'bounds', 'integer', 'history', 'rule', 'group'])
  expect(report.not_tried).toEqual(['replay', 'contributors', 'self'])
})

it('published: counts single people and small numbers that are simply printed', () => {
  const cells = [1, 1, 4, 5, 0].map((value, i) => ({ at: { place: String(i) }, value }))
  const shape = { dimensions: [{ levels: ['place'], leaves: cells.map((c) => [c.at.place]) }], tables: [{ id: 't', by: ['place'] }] }
  const report = attackTables([release(cells, shape)], solver)
  expect(part(report, 'published')).toEqual({ id: 'published', exact: 3, violations: 3, cells: 5, singles: 2, below_threshold: 3 })
  expect(report).toMatchObject({ exact: 3, violations: 3, passed: false })
})

describe('bounds', () => {
  const primaryOnly = (): Release => ({
    ...protect(set.tables).release,
    // The broken method: it withholds what is small, and nothing else.
    cells: protect(set.tables).release.cells.map((c) => {
      const p = ['A', 'B', 'C', 'D'].indexOf(c.at['place'] ?? '')
      const s = ['m', 'f', 'x'].indexOf(c.at['sex'] ?? '')
      const value = counts.flatMap((line, i) => line.filter((_, j) => (p < 0 || p === i) && (s < 0 || s === j))).reduce((a, b) => a + b, 0)
      return { at: c.at, value: value < 5 ? null : value }
    }),
  })
  it('solves a method that forgets secondary suppression', () => {
    const report = attackTables([primaryOnly()], solver)
    expect(part(report, 'bounds')).toMatchObject({ exact: 2, violations: 2, withheld: 2, below_threshold: 2 })
    expect(report).toMatchObject({ exact: 2, passed: false })
  })
  it('bites as soon as one protecting cell is printed after all', () => {
    const good = protect(set.tables).release
    const full = primaryOnly()
    const secondary = good.cells.flatMap((c, i) => (c.value === null && full.cells[i]!.value !== null ? [i] : []))
    expect(secondary.length).toBeGreaterThan(0)
    const broken = secondary.filter((i) => {
      const cells = good.cells.map((c, j) => (j === i ? full.cells[i]! : c))
      return !attackTables([{ ...good, cells }], solver).passed
    })
    expect(broken.length).toBeGreaterThan(0)
  })
  it('knows that a withheld number is at least 1', () => {
    const cells = [
      { at: {}, value: 102 },
      { at: { place: 'A' }, value: null },
      { at: { place: 'B' }, value: null },
      { at: { place: 'C' }, value: 100 },
    ]
    const shape = { dimensions: [{ levels: ['place'], leaves: [['A'], ['B'], ['C']] }], tables: [{ id: 't', by: ['place'] }] }
    expect(part(attackTables([release(cells, shape)], solver), 'bounds')).toMatchObject({ exact: 2, singles: 2 })
  })
  it('does not take an unprinted total for an empty one', () => {
    const cells = [
      { at: { place: 'A' }, value: null },
      { at: { place: 'B' }, value: 7 },
    ]
    const shape = { dimensions: [{ levels: ['place'], leaves: [['A'], ['B']] }], tables: [{ id: 't', by: ['place'] }] }
    const report = attackTables([release(cells, shape)], solver)
    expect(part(report, 'bounds')).toMatchObject({ exact: 0, violations: 0 })
    // Yet whoever knows the rule knows why A is withheld: it is the only one that can be small.
    expect(part(report, 'rule')).toMatchObject({ exact: 0, violations: 1 })
    expect(report.passed).toBe(false)
  })
})

it('integer: finds what whole numbers close and linear bounds leave open', () => {
  // s = x + y = y + z = x + z is twice a whole number, and s + w = 6: linearly s is 2 to 5, in people it is 2 or 4.
  const [total, s, w, x, y, z] = [0, 1, 2, 3, 4, 5]
  const view = {
    known: [6, null, null, null, null, null],
    printed: [total, s, w],
    contradictions: 0,
    disagreements: 0,
    floors: [1, 1, 1, 1, 1, 1],
    ceilings: [1, 1, 1, 1, 1, 1].map(() => Infinity),
    rounded: new Map<number, number>(),
    names: [],
    common: [],
    relations: [
      { total: s, parts: [x, y] },
      { total: s, parts: [y, z] },
      { total: s, parts: [x, z] },
      { total, parts: [s, w] },
    ],
  }
  const need = { threshold: 5, width: 3 }
  const bounded = solveBounds(view, need, solver)
  const run = (attack: Attack): readonly number[] =>
    attack.run({ releases: [], view, need, solver, linear: () => bounded })?.violations ?? []
  expect(run(bounds)).not.toContain(s)
  expect(run(integer)).toContain(s)
})

describe('several releases together', () => {
  it('finds what no single one gives away, also by subtraction of a list without totals', () => {
    const one = protect(set.tables).release
    const list = counts
      .flatMap((line, p) => line.map((value, s) => ({ at: { place: 'ABCD'[p]!, sex: 'mfx'[s]! }, value })))
      .filter((c) => c.value >= 5)
    const partial = release([
      ...list.filter((c) => c.at.place === 'A'),
      { at: { place: 'A' }, value: 50 },
      { at: { place: 'A', sex: 'f' }, value: null },
      { at: {}, value: 170 },
    ])
    expect(attackTables([one], solver).passed).toBe(true)
    expect(attackTables([one, partial], solver)).toMatchObject({ releases: 2, passed: false })
  })
  it('keeps different people apart', () => {
    const one = protect(set.tables).release
    const other = {
      ...protect(set.tables, { ...set, rows: set.rows.map((r) => ({ ...r, count: r.count + 1 })) }).release,
      population: 'next year',
    }
    expect(attackTables([one, other], solver).passed).toBe(true)
    expect(() => attackTables([one, { ...other, population: 'test' }], solver)).toThrow(UnreadableReleases)
  })
  it('holds each to its own threshold: three meetings are no three people', () => {
    const meetings = release([{ at: { place: 'A' }, value: 3 }], {
      dimensions: [{ levels: ['place'], leaves: [['A']] }],
      tables: [{ id: 't', by: ['place'] }],
    })
    const others = { ...meetings, population: 'meetings', threshold: 1 }
    expect(attackTables([protect(set.tables).release, others], solver)).toMatchObject({ releases: 2, threshold: 5, passed: true })
    expect(attackTables([protect(set.tables).release, { ...others, threshold: 5 }], solver)).toMatchObject({ passed: false, exact: 1 })
  })
  it('says so when the printed numbers do not add up', () => {
    const cells = [
      { at: {}, value: 5 },
      { at: { place: 'A' }, value: null },
      { at: { place: 'B' }, value: 7 },
    ]
    const shape = { dimensions: [{ levels: ['place'], leaves: [['A'], ['B']] }], tables: [{ id: 't', by: ['place'] }] }
    expect(() => attackTables([release(cells, shape)], solver)).toThrow(/do not add up/)
  })
})
