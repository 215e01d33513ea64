/** Numbers that must be printed, and codes that are counted as one for it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { readTogether } from '../attack/view.ts'
import { protectTables } from './protect.ts'
import type { Protected, ProtectParams, Refusal } from './protected.ts'
import { loadTableSet } from './spec.ts'
import { parseSpec } from './spec-schema.ts'
import type { Spec } from './spec-type.ts'
import type { TableSet } from './table.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const csv = parseCsv(
  'town,sex,n\nA,Female,40\nA,Male,22\nA,Other,2\nB,Female,9\nB,Male,31\nB,Not said,4\nC,Female,17\nC,Male,13\nC,Other,1\nD,Female,26\nD,Male,8\nD,Not said,3\nE,Female,19\nE,Male,14\nE,Not said,9\n',
)
const OTHER = { name: 'Other and not said', names: { km: 'ផ្សេង និងមិនបានប្រាប់' }, codes: ['Other', 'Not said'] }
const specOf = (more: object): Spec => {
  const parsed = parseSpec({ data: 'towns.csv', population: 'towns', count: 'n', dimensions: ['town', 'sex'], ...more })
  if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
  return parsed.spec
}
const setOf = (more: object): TableSet => {
  const loaded = loadTableSet(specOf(more), csv)
  if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
  return loaded.set
}
const protect = (set: TableSet, more: Partial<ProtectParams> = {}): Protected | Refusal =>
  protectTables(set, { threshold: 5, solver, key: new Uint8Array(32).fill(1), ...more })
const nationally = (done: Protected): (number | null)[] => done.release.cells.filter((c) => c.at['town'] === undefined).map((c) => c.value)

describe('the national figures by sex', () => {
  it('are withheld because "Other" is three people, where nobody asks that they stand', () => {
    const done = protect(setOf({}))
    if (!done.ok) throw new Error(done.message)
    expect(nationally(done).filter((v) => v === null).length).toBeGreaterThanOrEqual(2)
  })
  it('are refused where they must stand and one of them is small', () => {
    const done = protect(setOf({}), { stand: [['sex']] })
    expect(done).toMatchObject({ ok: false, reason: 'cannot_protect', message: expect.stringContaining('1 numbers that must be printed') })
  })
  it('stand complete once codes are counted as one, whatever key is drawn, and what is withheld around them holds', () => {
    const set = setOf({ merge: { sex: [OTHER] } })
    for (const exact of [undefined, 'cells'] as const) {
      for (let i = 0; i < 6; i++) {
        const done = protect(set, { stand: [['sex'], ['town']], key: new Uint8Array(32).fill(i), ...(exact ? { exact } : {}) })
        if (!done.ok) throw new Error(done.message)
        expect(done.release.cells.filter((c) => Object.keys(c.at).length < 2).every((c) => c.value !== null)).toBe(true)
        expect(attackTables([done.release], solver)).toMatchObject({ exact: 0, violations: 0 })
        expect(done.release.merged).toEqual([{ level: 'sex', code: OTHER.name, names: OTHER.names, of: OTHER.codes }])
      }
    }
  })
})

describe('one cell', () => {
  const AT = { town: 'D', sex: 'Male' }
  const valueAt = (done: Protected | Refusal): number | null | undefined =>
    done.ok ? done.release.cells.find((c) => Object.entries(AT).every(([level, code]) => c.at[level] === code))?.value : undefined
  it('is printed whatever key is drawn, where it is not always, and what is withheld around it holds', () => {
    const set = setOf({})
    const keys = Array.from({ length: 12 }, (_, i) => new Uint8Array(32).fill(i))
    expect(keys.some((key) => valueAt(protect(set, { key })) === null)).toBe(true)
    for (const key of keys) {
      const done = protect(set, { key, stand: [AT, {}] })
      expect(valueAt(done)).toBe(8)
      expect(done.ok && attackTables([done.release], solver)).toMatchObject({ exact: 0, violations: 0 })
    }
  })
  it('is refused where it is small', () => {
    expect(protect(setOf({}), { stand: [{ sex: 'Other' }] })).toMatchObject({
      ok: false,
      message: expect.stringContaining('1 numbers that must be printed'),
    })
  })
  it.each([
    [{ stand: [{ sex: 'male' }] }, 'stand: "male" is no code of sex'],
    [{ stand: [{ sex: 'Other' }], merge: { sex: [OTHER] } }, 'it counts as "Other and not said"'],
    [{ stand: [{ sex: 'Male', town: 'A' }], tables: [['sex'], ['town']] }, 'stand: sex and town are in no table'],
    [{ stand: [['sex']], tables: [['town']] }, 'stand: sex is in no table'],
  ])('has to be there: %j', (more, message) => {
    expect(loadTableSet(specOf(more), csv).problems).toMatchObject([{ message: expect.stringContaining(message) as string }])
  })
})

it('a code that another release prints by its parts is their sum to a reader', () => {
  const parts = protect(setOf({}))
  const joined = protect(setOf({ merge: { sex: [{ name: 'Male or other', codes: ['Male', 'Other', 'Not said'] }] } }))
  if (!parts.ok || !joined.ok) throw new Error('not protected')
  const view = readTogether([parts.release, joined.release])
  const { merged: _, ...unsaid } = joined.release
  const [said, not] = [view, readTogether([parts.release, unsaid])].map((v) => v.relations.length)
  // Each of the five towns, and all of them: as the one release has them, and as the other.
  expect(said! - not!).toBe(12)
})

describe('what cannot be', () => {
  it.each([
    [{ merge: { sex: [OTHER, { name: 'x', codes: ['Other', 'Male'] }] } }, 'merge.sex: Other is there twice'],
    [{ merge: { sex: [{ name: 'Other', codes: ['Other', 'Male'] }] } }, 'merge.sex: Other is a code already'],
    [{ merge: { age: [OTHER] } }, 'age is not among the dimensions'],
    [{ stand: [['age']] }, 'stand: age is neither'],
    [{ stand: [['sex']], round_to: 5 }, 'stand: with round_to'],
  ])('%j', (more, message) => {
    const parsed = parseSpec({ data: 'towns.csv', dimensions: ['town', 'sex'], ...more })
    expect(parsed.problems.map((p) => p.message).join('\n')).toContain(message)
  })
  it('a table that must stand and is not made', () => {
    expect(() => protect({ ...setOf({}), tables: [{ id: 't', by: ['town'] }] }, { stand: [['sex']] })).toThrow('part of no table')
  })
})
