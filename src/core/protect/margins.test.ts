/** National totals stand: a row by one dimension is printed whole where no number in it is small, and whoever replays the rule knows it. Takes seconds, so it is not in `test:fast`. */
import { beforeAll, describe, expect, it } from 'vitest'
import { smallTables } from '../../../test/helpers/small-tables.ts'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { keyOf } from '../attack/view.ts'
import { wholeMargins } from './margins.ts'
import { protectTables } from './protect.ts'
import type { Protected } from './protected.ts'
import { holdsAroundMargins, lotsNeeded } from './replay.ts'
import { buildModel, fillCells } from './table.ts'
import type { TableSet } from './table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})
const key = new Uint8Array(32).fill(5)
const setOf = (counts: readonly (readonly number[])[]): TableSet => ({
  dimensions: [
    { levels: ['place'], leaves: counts.map((_, i) => [`p${i}`]) },
    { levels: ['sex'], leaves: counts[0]!.map((_, i) => [`s${i}`]) },
  ],
  tables: [{ id: 't', by: ['place', 'sex'] }],
  rows: counts.flatMap((line, p) => line.map((count, s) => ({ leaves: [p, s], count }))),
  unit: 'people',
  population: 'p',
})
const made = (set: TableSet): Protected => {
  const done = protectTables(set, { threshold: 5, solver, key, margins: true })
  if (!done.ok) throw new Error(done.message)
  return done
}
const withheldMargins = ({ release }: Protected): number =>
  release.cells.filter(({ at, value }) => value === null && Object.keys(at).length === 1).length

describe('rows by one dimension', () => {
  it('stand where no number in them is small, and only those', () => {
    const set = setOf([
      [1, 1],
      [20, 30],
    ])
    const model = buildModel(set)
    const values = fillCells(set, model)
    const whole = wholeMargins(model, (cell) => values[cell]! >= 1 && values[cell]! < 5)
    expect([...whole].map((cell) => model.keys[cell]).toSorted()).toEqual(['sex=s0', 'sex=s1'])
  })

  it('are printed whole in every invented table that says so, and nothing is proved of what is withheld around them', () => {
    let [stood, others] = [0, 0]
    for (const set of smallTables(20, 77)) {
      const done = protectTables(set, { threshold: 5, solver, key, margins: true })
      if (!done.ok) continue
      const model = buildModel(set)
      const values = fillCells(set, model)
      const whole = wholeMargins(model, (cell) => values[cell]! >= 1 && values[cell]! < 5)
      const names = new Map(done.release.cells.map((c) => [keyOf(done.release, c.at), c.value]))
      if (done.release.margins !== 'stand') {
        others++
        continue
      }
      stood++
      for (const cell of whole) expect(names.get(model.keys[cell]!)).toBe(values[cell])
      expect(attackTables([done.release], solver, 3, undefined, { truth: done.inside })).toMatchObject({ exact: 0, violations: 0 })
    }
    expect(stood).toBeGreaterThan(others)
  })

  it('are given up where no pattern holds around them, and the release says so', () => {
    // Of two and three that make five neither can be five.
    const done = made(
      setOf([
        [2, 3],
        [40, 50],
        [30, 20],
      ]),
    )
    expect(done.release.margins).toBe('given_up')
    expect(withheldMargins(done)).toBeGreaterThan(0)
  })

  it('given up, they tell a reader who replays the rule that no pattern holds around them: a table for which one does is not possible', () => {
    const set = setOf([
      [2, 3],
      [40, 50],
      [30, 20],
    ])
    const done = made(set)
    const model = buildModel(set)
    const withheld = Uint8Array.from(model.keys, (key) =>
      Number(done.release.cells.some((c) => c.value === null && keyOf(done.release, c.at) === key)),
    )
    const rule = { model, withheld, need: { threshold: 5, width: 3 }, solver }
    expect(holdsAroundMargins(rule, fillCells(set, model))).toBe(false)
    const easy = setOf([
      [20, 3],
      [40, 50],
      [30, 20],
    ])
    expect(holdsAroundMargins(rule, fillCells(easy, model))).toBe(true)
    expect(attackTables([done.release], solver, 3, undefined, { truth: done.inside })).toMatchObject({ exact: 0, violations: 0 })
  })

  it('are what a reader knows who replays the rule: with a total withheld, one of its row is small', () => {
    const set = setOf([[20], [30], [40]])
    const model = buildModel({ ...set, tables: [{ id: 't', by: ['place'] }] })
    const values = fillCells({ ...set, tables: [{ id: 't', by: ['place'] }] }, model)
    const withheld = Uint8Array.from(model.keys, (k) => Number(k === 'place=p0' || k === 'place=p1'))
    const rule = { model, withheld, need: { threshold: 5, width: 3 }, solver, given: withheld }
    expect(lotsNeeded({ ...rule, given: new Uint8Array(withheld.length), margins: true }, values)).toBeUndefined()
    const small = Float64Array.from(values, (v, c) => (model.keys[c] === 'place=p0' ? 2 : v))
    expect(lotsNeeded({ ...rule, margins: true }, small)).toBeDefined()
  })

  it('of a level that is whole or not there, stand or the table is refused; what an edition before withheld stays so', () => {
    const protect = (counts: readonly (readonly number[])[], whole = ['sex'], before?: Protected): ReturnType<typeof protectTables> =>
      protectTables(setOf(counts), { threshold: 5, solver, key, margins: true, whole, ...(before ? { before: [before.release] } : {}) })
    const odd = [
      [2, 3],
      [40, 50],
      [30, 20],
    ]
    // Around both rows no pattern holds: the one that may be is given up.
    const done = protect(odd)
    expect(done).toMatchObject({ ok: true, release: { margins: 'given_up' } })
    expect(done.ok && done.release.cells.filter(({ at, value }) => at['sex'] && !at['place'] && value === null)).toEqual([])
    expect(protect(odd, ['sex', 'place'])).toMatchObject({ ok: false, reason: 'cannot_protect' })
    const few = [
      [1, 13],
      [2, 50],
      [0, 20],
    ]
    expect(protect(few)).toMatchObject({ ok: false, message: expect.stringContaining('by sex alone') as string })
    const old = made(setOf(few))
    expect(protect(few, ['sex'], old)).toMatchObject({ ok: true })
  })
})
