/** A year that is stated again: the reader has both editions. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { protectTables } from '../protect/protect.ts'
import type { ProtectParams, Protected } from '../protect/protected.ts'
import type { TableSet } from '../protect/table.ts'
import { newestEdition } from './editions.ts'
import { attackTables, UnreadableReleases } from './index.ts'
import type { LinearSolver } from './solver.ts'
import type { Release } from './view.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const SPAN = { series: 's', from: '2023-01-01', to: '2024-01-01', adds: true }
const tableOf = (counts: Readonly<Record<string, number>>): TableSet => ({
  dimensions: [{ levels: ['province'], leaves: Object.keys(counts).map((p) => [p]) }],
  rows: Object.values(counts).map((count, i) => ({ leaves: [i], count })),
  tables: [{ id: 't', by: ['province'] }],
  unit: 'people',
  population: 's/2023',
  span: SPAN,
})
const make = (counts: Readonly<Record<string, number>>, more: Partial<ProtectParams> = {}): Protected => {
  const done = protectTables(tableOf(counts), { threshold: 5, solver, ...more })
  if (!done.ok) throw new Error(done.message)
  return done
}
const again = (first: readonly Release[], counts: Readonly<Record<string, number>>): Protected =>
  make(counts, { before: newestEdition(first, 's/2023') })
const shown = ({ cells }: Release): Record<string, number | null> => Object.fromEntries(cells.map((c) => [c.at.province ?? '', c.value]))

describe('a year stated again', () => {
  const FIRST = { A: 20, B: 15, C: 9, D: 30 }

  it('as if it were new: the one who was added in A is told', () => {
    const first = make(FIRST).release
    const naive = make({ ...FIRST, A: 21, B: 25 }).release
    const report = attackTables([first, naive], solver)
    expect(report).toMatchObject({ passed: false, exact: 1 })
    expect(report.attacks.find((a) => a.id === 'history')).toMatchObject({ exact: 1, violations: 1 })
  })

  it('as the same release continued: A is withheld and so is another, and nothing is told', () => {
    const first = make(FIRST).release
    const { release } = again([first], { ...FIRST, A: 21, B: 25 })
    expect(shown(release).A).toBeNull()
    expect(Object.values(shown(release)).filter((v) => v === null).length).toBeGreaterThan(1)
    expect(shown(release)['']).toBe(85)
    expect(attackTables([first, release], solver)).toMatchObject({ passed: true, exact: 0, violations: 0 })
  })

  it('what was taken back counts like what was added', () => {
    const first = make(FIRST).release
    const naive = make({ ...FIRST, A: 18, B: 30 }).release
    expect(attackTables([first, naive], solver).passed).toBe(false)
    const { release } = again([first], { ...FIRST, A: 18, B: 30 })
    expect(attackTables([first, release], solver).passed).toBe(true)
  })

  it('is refused where all that changed is one person: the total would tell', () => {
    const before = newestEdition([make(FIRST).release], 's/2023')
    expect(protectTables(tableOf({ ...FIRST, A: 21 }), { threshold: 5, solver, before })).toMatchObject({
      ok: false,
      reason: 'cannot_protect',
      message: 'too few were added or taken back since the edition before: fewer than 5 of people',
    })
  })

  it('a total that one body tells apart is refused for that, and for no edition before it where there is none', () => {
    const rows = [60, 2].map((count, i) => ({ leaves: [0], count, contributors: [`body ${i}`] }))
    const told = {
      dimensions: [{ levels: ['d'], leaves: [['out']] }],
      rows,
      tables: [{ id: 't', by: ['d'] }],
      unit: 'people',
      population: 'p',
    }
    const done = protectTables(told, { threshold: 5, solver, inside: true, before: [] })
    expect(done).toMatchObject({ ok: false, message: expect.stringContaining('would stay open to a reader') })
  })

  it('what was withheld stays withheld, though it is large now', () => {
    const first = make({ A: 20, B: 3, C: 9, D: 30 }).release
    const { release } = again([first], { A: 20, B: 40, C: 9, D: 30 })
    expect(shown(release).B).toBeNull()
    expect(attackTables([first, release], solver).passed).toBe(true)
  })

  it('unchanged, it is the same to the byte, and a third edition is held against both', () => {
    const first = make(FIRST).release
    expect(again([first], FIRST).release).toEqual(first)
    const second = again([first], { ...FIRST, A: 21, B: 25 }).release
    const third = make({ ...FIRST, A: 22, B: 35 }).release
    expect(attackTables([first, second, third], solver).passed).toBe(false)
    const careful = again([first, second], { ...FIRST, A: 22, B: 35 }).release
    expect(attackTables([first, second, careful], solver).passed).toBe(true)
  })

  it('different numbers without days stay a contradiction', () => {
    const without = (r: Release): Release => {
      const { span: _, ...rest } = r
      return rest
    }
    const [a, b] = [make(FIRST).release, make({ ...FIRST, B: 25 }).release].map(without) as [Release, Release]
    expect(() => attackTables([a, b], solver)).toThrow(UnreadableReleases)
  })
})
