/**
 * Whoever knows the rule runs it on every table that fits. It runs the rule on thousands of tables: not in `test:fast`; the largest near its true one at night.
 * In part by night. By day: release/exact-vectors, release/insider.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { smallTables } from '../../../../../test/helpers/small-tables.ts'
import { AT_NIGHT, ONE_IN } from '../../../../../test/helpers/everything.ts'
import { protectTables } from '../../../protect/protect.ts'
import { mulberry32 } from '../../../seeded.ts'
import { suppress } from '../../../protect/methods/suppress/index.ts'
import { lotsNeeded } from '../../../protect/replay.ts'
import { buildModel, fillCells } from '../../../protect/table.ts'
import type { TableSet } from '../../../protect/table.ts'
import { buildCertificate } from '../../../release/certificate.ts'
import { attackTables } from '../../index.ts'
import type { AttackReport, Release } from '../../index.ts'
import type { Truth } from '../../inside.ts'
import { enumerateFits } from '../../fits.ts'
import { unknownsOf } from '../../intervals.ts'
import type { LinearSolver } from '../../solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const key = new Uint8Array(32).fill(7)
const need = { threshold: 5, width: 3 }
const info = { title: 'towns', input: 'sha256-salted:00', tool: 'test' }
const tableOf = (counts: readonly (readonly number[])[]): TableSet => ({
  dimensions: [
    { levels: ['r'], leaves: counts.map((_, i) => [`r${i}`]) },
    { levels: ['c'], leaves: counts[0]!.map((_, i) => [`c${i}`]) },
  ],
  tables: [{ id: 'table-1', by: ['r', 'c'] }],
  rows: counts.flatMap((line, r) => line.map((count, c) => ({ leaves: [r, c], count }))),
  unit: 'people',
  population: 'test',
})
const replayOf = (report: AttackReport): AttackReport['attacks'][number] | undefined => report.attacks.find((a) => a.id === 'replay')

/** Numbers of one cell in all tables that fit, and in those for which the rule without a key withholds the same. */
function replayFixed(set: TableSet, key: string): { readonly fit: readonly number[]; readonly same: readonly number[] } {
  const model = buildModel(set)
  const values = fillCells(set, model)
  const done = suppress(model, values, need, solver)
  if (!('withheld' in done)) throw new Error('not protected')
  const { hidden, problem } = unknownsOf({
    known: model.keys.map((_, i) => (done.withheld[i] ? null : values[i]!)),
    relations: model.relations,
    floor: 1,
  })
  const column = hidden.indexOf(model.keys.indexOf(key))
  const fits = enumerateFits(problem, 1_000)!
  const same = fits.filter((fit) => {
    const other = Float64Array.from(values)
    hidden.forEach((cell, c) => (other[cell] = fit[c]!))
    const again = suppress(model, other, need, solver)
    return 'withheld' in again && again.withheld.every((is, cell) => is === done.withheld[cell])
  })
  return { fit: fits.map((f) => f[column]!), same: same.map((f) => f[column]!) }
}

describe('four rows of two, as an independent attacker found them', () => {
  const set = tableOf([
    [10, 3],
    [23, 3],
    [15, 1],
    [10, 13],
  ])

  it('without a key the second row’s 3 is proved to be below 5, though 5 fits', () => {
    const { fit, same } = replayFixed(set, ['c=c1', 'r=r1'].join('\u001F'))
    expect(Math.max(...fit)).toBeGreaterThanOrEqual(5)
    expect(Math.max(...same)).toBeLessThan(5)
  })

  it('without a key the attack is not tried, and the certificate promises nothing against it', () => {
    const done = protectTables(set, { threshold: 5, solver })
    if (!done.ok) throw new Error(done.message)
    const report = attackTables([done.release], solver)
    expect(report.not_tried).toEqual(['replay', 'contributors', 'self'])
    const { statement, limits } = buildCertificate(done, report, info)
    expect(statement).toContain('unless she replays the rule')
    expect(limits).toContain('one who replays the choice')
  })

  it('drawn, nothing is proved, and the certificate says so', () => {
    const done = protectTables(set, { threshold: 5, solver, key })
    if (!done.ok) throw new Error(done.message)
    const report = attackTables([done.release], solver)
    expect(replayOf(report)).toMatchObject({ violations: 0, unproved: 0 })
    expect(Number(replayOf(report)?.['tables'])).toBeGreaterThan(0)
    expect(buildCertificate(done, report, info).statement).toContain('also not by replaying the rule')
  })
})

it('invented tables: nothing is proved by whoever replays the rule that draws', () => {
  let [withheld, without, sensitive, reserved, tables] = [0, 0, 0, 0, 0]
  const many = 30 / ONE_IN(2)
  for (const set of smallTables(many, 1_000)) {
    const fixed = protectTables(set, { threshold: 5, solver })
    const done = protectTables(set, { threshold: 5, solver, key })
    if (!fixed.ok || !done.ok) continue
    const replay = replayOf(attackTables([done.release], solver, 3, undefined, { truth: done.inside }))!
    expect(replay.violations).toBe(0)
    tables++
    reserved += Number(Number(replay['unproved']) > 0)
    withheld += done.cells.withheld
    without += fixed.cells.withheld
    sensitive += done.audit.sensitive
  }
  expect(tables).toBeGreaterThan((many * 5) / 6)
  expect(sensitive).toBeGreaterThan(many * 2)
  expect(reserved / tables).toBeLessThanOrEqual(0.1)
  expect(withheld / without).toBeLessThanOrEqual(1.2)
})

/** More cells than can be listed, a third of them small. */
function large(): TableSet {
  const random = mulberry32(34)
  return tableOf(
    Array.from({ length: 14 }, () =>
      Array.from({ length: 9 }, () => (random() < 0.3 ? 1 + Math.floor(4 * random()) : 5 + Math.floor(40 * random()))),
    ),
  )
}

describe('a table of more cells than can be listed', () => {
  const set = large()
  const released = () => {
    const done = protectTables(set, { threshold: 5, solver, key })
    if (!done.ok) throw new Error(done.message)
    return done
  }

  it.runIf(AT_NIGHT)('is replayed by its publisher near the true one, and what is not settled is counted', () => {
    const done = released()
    const replay = replayOf(attackTables([done.release], solver, 3, undefined, { truth: done.inside }))
    expect(replay).toMatchObject({ exact: 0, violations: 0 })
    expect(Number(replay?.['tables'])).toBeGreaterThan(0)
    expect(Number(replay?.['unproved'])).toBeLessThan(done.audit.sensitive / 4)
  })

  it.runIf(AT_NIGHT)('by anybody else it is not, and none of its numbers is settled', () => {
    const replay = replayOf(attackTables([released().release], solver))
    expect(replay).toMatchObject({ violations: 0, tables: 0 })
    expect(Number(replay?.['unproved'])).toBeGreaterThan(0)
  })
})

describe('repeated', () => {
  const [set] = [...smallTables(1, 2)]

  it('the same table comes out the same with the same key, and otherwise with another', () => {
    const patterns = [key, key, ...Array.from({ length: 8 }, (_, i) => new Uint8Array(32).fill(i))].map((k) => {
      const done = protectTables(set!, { threshold: 5, solver, key: k })
      if (!done.ok) throw new Error(done.message)
      return done.release.cells.map((c) => (c.value === null ? '*' : '.')).join('')
    })
    expect(patterns[0]).toBe(patterns[1])
    expect(new Set(patterns).size).toBeGreaterThan(1)
  })

  it('released twice, and beside itself, it is replayed as one', () => {
    const releases = [1, 2].map((edition) => {
      const done = protectTables(set!, { threshold: 5, solver, key })
      if (!done.ok) throw new Error(done.message)
      return { ...done.release, name: `edition ${edition}` }
    })
    const report = attackTables(releases, solver)
    expect(replayOf(report)).toMatchObject({ exact: 0, violations: 0, unproved: 0 })
  })

  it.runIf(AT_NIGHT)('what went out before of other people was settled by its own publisher, and is not counted again', () => {
    const series = (year: string) => ({ span: { series: 's', from: `${year}-01-01`, to: `${Number(year) + 1}-01-01`, adds: true } })
    const [before, after] = ['2020', '2021'].map((year) => {
      const done = protectTables({ ...large(), ...series(year), population: year }, { threshold: 5, solver, key })
      if (!done.ok) throw new Error(done.message)
      return done
    })
    const open = (releases: readonly Release[], truth?: Truth): number =>
      Number(replayOf(attackTables(releases, solver, 3, undefined, truth ? { truth } : {}))?.['unproved'])
    const alone = open([after!.release], after!.inside)
    expect(open([before!.release, after!.release], after!.inside)).toBe(alone)
    // Whoever attacks both without the true numbers has settled neither.
    expect(open([before!.release, after!.release])).toBeGreaterThan(alone)
  })

  it('beside one that was not drawn it is not cleared of the replay', () => {
    const [drawn, fixed] = [{ key }, {}].map((params) => {
      const done = protectTables(set!, { threshold: 5, solver, ...params })
      if (!done.ok) throw new Error(done.message)
      return done.release
    })
    expect(attackTables([drawn!, { ...fixed!, population: 'others' }], solver).not_tried).toContain('replay')
  })
})

it('a table whose withheld cell would be nobody there is another, and is told so at once', () => {
  const set = tableOf([[3], [0], [20]])
  const model = buildModel({ ...set, tables: [{ id: 'table-1', by: ['r'] }] })
  const values = fillCells({ ...set, tables: [{ id: 'table-1', by: ['r'] }] }, model)
  const withheld = Uint8Array.from(model.keys, (_, cell) => Number(cell !== model.grandTotal))
  let runs = 0
  const mayRun = (): boolean => ++runs < 100
  expect(lotsNeeded({ model, withheld, need, solver }, values, { mayRun })).toBeUndefined()
  expect(runs).toBe(1)
})

it('a table in which zeros guard rows is replayed, and hardly a number of it left open', () => {
  const random = mulberry32(20)
  const rows = Array.from({ length: 16 / ONE_IN(2) }, (_, r) =>
    Array.from({ length: 6 }, (_, c) =>
      r % 4 === 0 ? (c === 1 ? 12 : 0) : random() < 0.25 ? 1 + Math.floor(4 * random()) : 5 + Math.floor(30 * random()),
    ),
  )
  const done = protectTables({ ...tableOf(rows), attributes: ['c'] }, { threshold: 5, solver, key })
  if (!done.ok) throw new Error(done.message)
  expect(done.parameters.zeros).toBe('guarded')
  const replay = replayOf(attackTables([done.release], solver, 3, undefined, { truth: done.inside }))
  expect(replay).toMatchObject({ violations: 0 })
  expect(Number(replay?.['unproved'])).toBeLessThanOrEqual(2)
})

it('of a release that somebody else made, and of one without a key, nothing is replayed', () => {
  const done = protectTables(
    tableOf([
      [10, 3],
      [23, 3],
      [15, 1],
      [10, 13],
    ]),
    { threshold: 5, solver, key },
  )
  if (!done.ok) throw new Error(done.message)
  const { lots: _, ...foreign } = done.release
  expect(attackTables([foreign], solver).not_tried).toContain('replay')
})

it('counts how many numbers must have been drawn for a table to be printed like another', () => {
  const needed = (counts: readonly number[], most: number): number | undefined => {
    const set = tableOf(counts.map((n) => [n]))
    const model = buildModel({ ...set, tables: [{ id: 'table-1', by: ['r'] }] })
    const values = fillCells({ ...set, tables: [{ id: 'table-1', by: ['r'] }] }, model)
    // Every row is withheld, and the total printed.
    const withheld = Uint8Array.from(model.keys, (_, cell) => Number(cell !== model.grandTotal))
    return lotsNeeded({ model, withheld, need, solver }, values, { most })?.size
  }
  // A small number takes one other with it, and none where one was drawn.
  expect(needed([3, 20, 21, 22, 23], 5)).toBe(4)
  expect(needed([3, 20, 21, 22, 23], 2)).toBeUndefined()
  expect(needed([3, 3, 3, 3, 20], 2)).toBe(1)
  // Nothing is withheld where nothing is small.
  expect(needed([10, 20, 21, 22, 23], 5)).toBeUndefined()
})
