/** What everybody in a row has in common is not told, however many they are. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { protectTables } from './protect.ts'
import type { Protected } from './protected.ts'
import { placesKey } from './table.ts'
import type { TableSet } from './table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const FORMS = ['labour', 'sexual', 'begging']
/** `counts[place][form]`. */
const set = (counts: readonly (readonly number[])[], attributes: readonly string[] = ['form']): TableSet => ({
  dimensions: [
    { levels: ['place'], leaves: counts.map((_, i) => [`P${i}`]) },
    { levels: ['form'], leaves: counts[0]!.map((_, i) => [FORMS[i] ?? `form ${i}`]) },
  ],
  tables: [{ id: 't', by: ['place', 'form'] }],
  rows: counts.flatMap((row, place) => row.map((count, form) => ({ leaves: [place, form], count }))),
  unit: 'people',
  population: 'test',
  attributes,
  apart: true,
})
const TOLD = [
  [30, 0, 0],
  [20, 25, 15],
  [22, 18, 16],
]
const protect = (asked: TableSet): Protected => {
  const done = protectTables(asked, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  return done
}
const groupsTold = (done: Protected): number | undefined =>
  Number(attackTables([done.release], solver).attacks.find((a) => a.id === 'group')?.['groups'])

describe('a row whose people all have one attribute', () => {
  it('tells it when nothing guards it: the attack finds the row', () => {
    const open = protect(set(TOLD, []))
    const attacked = attackTables([{ ...open.release, attributes: ['form'] }], solver)
    expect(attacked.attacks.find((a) => a.id === 'group')?.['groups']).toBe(1)
    expect(attacked.passed).toBe(false)
  })
  it('does not when its full cell and one of its zeros are withheld, and both can be many', () => {
    const done = protect(set(TOLD))
    const shown = new Map(done.release.cells.map((c) => [placesKey(c.at), c.value]))
    expect(shown.get(placesKey({ place: 'P0', form: 'labour' }))).toBe(null)
    expect(['sexual', 'begging'].filter((form) => shown.get(placesKey({ place: 'P0', form })) === null)).toHaveLength(1)
    expect(shown.get(placesKey({ place: 'P0' }))).toBe(30)
    expect(done.parameters.zeros).toBe('guarded')
    const attacked = attackTables([done.release], solver)
    expect(attacked).toMatchObject({ passed: true, exact: 0 })
    expect(groupsTold(done)).toBe(0)
  })
  it('counts what is withheld, zeros too', () => {
    const { cells, release } = protect(set(TOLD))
    expect(cells.empty + cells.printed + cells.withheld).toBe(cells.all)
    expect(release.cells.filter((c) => c.value === null)).toHaveLength(cells.withheld)
  })
  it('asks the exact method for nothing that it does not do', () => {
    expect(protectTables(set(TOLD), { threshold: 5, solver, exact: 'cells' })).toMatchObject({ ok: false, reason: 'cannot_protect' })
    expect(protectTables(set(TOLD, []), { threshold: 5, solver, exact: 'cells' }).ok).toBe(true)
  })
  describe('with people of whom nothing is said', () => {
    const UNSAID = ['labour', 'sexual', 'unknown']
    const unsaid = (counts: readonly (readonly number[])[], silent = ['unknown']): TableSet => ({
      ...set(counts),
      dimensions: [set(counts).dimensions[0]!, { levels: ['form'], leaves: UNSAID.map((code) => [code]) }],
      silent,
    })
    it('they hide nobody: the row is found, and guarded', () => {
      const counts = [
        [30, 0, 20],
        [20, 25, 15],
      ]
      const open = protect(unsaid(counts, ['no code of this table']))
      expect(groupsTold(open)).toBe(0)
      expect(
        Number(attackTables([{ ...open.release, silent: ['unknown'] }], solver).attacks.find((a) => a.id === 'group')?.['groups']),
      ).toBe(1)
      const done = protect(unsaid(counts))
      const shown = new Map(done.release.cells.map((c) => [placesKey(c.at), c.value]))
      expect(['labour', 'sexual'].map((form) => shown.get(placesKey({ place: 'P0', form })))).toEqual([null, null])
      expect([groupsTold(done), attackTables([done.release], solver).passed]).toEqual([0, true])
    })
    it('a row with nobody else tells nothing', () => {
      const done = protect(
        unsaid([
          [0, 0, 30],
          [20, 25, 15],
        ]),
      )
      expect([done.parameters.zeros, done.cells.withheld, groupsTold(done)]).toEqual(['printed', 0, 0])
    })
  })
  it('a list that has one code with anybody, and no other, is refused: nothing could be thought instead', () => {
    const one = { ...set([[30], [20]]), dimensions: [set([[30], [20]]).dimensions[0]!, { levels: ['form'], leaves: [['labour']] }] }
    expect(protectTables(one, { threshold: 5, solver })).toMatchObject({ ok: false, reason: 'cannot_protect' })
    const bare = protect({ ...one, attributes: [] })
    expect(attackTables([{ ...bare.release, attributes: ['form'] }], solver).passed).toBe(false)
  })
  it('a group above the attribute: one of its members is withheld as well', () => {
    const grouped: TableSet = {
      ...set(TOLD),
      dimensions: [
        { levels: ['place'], leaves: [['P0'], ['P1'], ['P2']] },
        {
          levels: ['purpose', 'form'],
          leaves: [
            ['work', 'labour'],
            ['sex', 'sexual'],
            ['sex', 'online'],
          ],
        },
      ],
      attributes: ['purpose', 'form'],
    }
    const done = protect(grouped)
    expect(groupsTold(done)).toBe(0)
    expect(attackTables([done.release], solver).passed).toBe(true)
  })
})

it('any table with empty cells is guarded or refused: no row tells, and every attack fails', () => {
  const count = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.integer({ min: 1, max: 40 }), weight: 4 })
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((forms) => fc.array(fc.array(count, { minLength: forms, maxLength: forms }), { minLength: 2, maxLength: 5 }))
  let [guarded, refused] = [0, 0]
  fc.assert(
    fc.property(table, (counts) => {
      const done = protectTables(set(counts), { threshold: 5, solver })
      if (!done.ok) {
        refused++
        return
      }
      if (done.parameters.zeros === 'guarded') guarded++
      const attacked = attackTables([done.release], solver)
      expect(groupsTold(done)).toBe(0)
      expect(attacked).toMatchObject({ passed: true, violations: 0 })
    }),
    { numRuns: 80, seed: 7 },
  )
  expect(guarded).toBeGreaterThan(10)
  expect(refused).toBeLessThan(60)
})
