/** A part that is defined by a code, beside the table by that column. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import type { Release } from '../attack/view.ts'
import { groupCodes, mergeCodes } from './merge-codes.ts'
import { protectTables } from './protect.ts'
import type { Protected, Refusal } from './protected.ts'
import type { TableSet, Tie } from './table.ts'
import { tiedCells } from './ties.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const LABOUR: Tie = { at: { level: 'labour', value: 'yes' }, level: 'form', codes: ['FORCED_LABOUR'] }
const setOf = (counts: Readonly<Record<string, number>>, ties: readonly Tie[] = [LABOUR]): TableSet => {
  const forms = Object.keys(counts)
  return {
    dimensions: [
      { levels: ['form'], leaves: forms.map((f) => [f]) },
      { levels: ['labour'], leaves: [['yes'], ['other']] },
    ],
    rows: forms.map((f, i) => ({ leaves: [i, f === 'FORCED_LABOUR' ? 0 : 1], count: counts[f]! })),
    tables: [
      { id: 'by-form', by: ['form'] },
      { id: 'labour', by: ['labour'] },
    ],
    unit: 'people',
    population: 'p',
    ties,
  }
}
const protect = (set: TableSet): Protected | Refusal => protectTables(set, { threshold: 3, solver, inside: true, margins: true })
const releaseOf = (done: Protected | Refusal): Release => {
  if (!done.ok) throw new Error(done.message)
  return done.release
}
const valueOf = ({ cells }: Release, at: Readonly<Record<string, string>>): number | null | undefined =>
  cells.find((c) => JSON.stringify(c.at) === JSON.stringify(at))?.value

describe('nine in forced labour and one in debt bondage, of a hundred', () => {
  const counts = { SEXUAL: 60, FORCED_LABOUR: 9, DEBT_BONDAGE: 1, MARRIAGE: 30 }
  it('as printed without the sum, the one is 100 - 60 - 30 - 9, and the attack finds him where the sum is told', () => {
    const { ties: _, ...untied } = setOf(counts)
    const naive = releaseOf(protect(untied))
    expect([valueOf(naive, { form: 'DEBT_BONDAGE' }), valueOf(naive, { labour: 'yes' })]).toEqual([null, 9])
    expect(attackTables([{ ...naive, ties: [LABOUR] }], solver)).toMatchObject({ passed: false })
  })
  it('the part is withheld with the code that it is, and nothing is found', () => {
    const release = releaseOf(protect(setOf(counts)))
    expect(release.ties).toEqual([LABOUR])
    expect(valueOf(release, { form: 'DEBT_BONDAGE' })).toBeNull()
    const [code, part] = [valueOf(release, { form: 'FORCED_LABOUR' }), valueOf(release, { labour: 'yes' })]
    expect(part).toBe(code)
    expect(attackTables([release], solver)).toMatchObject({ passed: true, exact: 0 })
  })
  it('and so it is where they went out one after the other', () => {
    const set = setOf(counts)
    const first = releaseOf(protect({ ...set, tables: [{ id: 'labour', by: ['labour'] }] }))
    const { ties: _, ...untied } = set
    const second = releaseOf(protect({ ...untied, tables: [{ id: 'by-form', by: ['form'] }] }))
    expect(attackTables([first, second], solver)).toMatchObject({ passed: false })
  })
})

it('a part by its own code goes round in a circle, and is protected all the same', () => {
  const set = setOf({ SEXUAL: 60, FORCED_LABOUR: 9, DEBT_BONDAGE: 1, MARRIAGE: 30 })
  const release = releaseOf(protect({ ...set, tables: [...set.tables, { id: 'both', by: ['labour', 'form'] }] }))
  expect(attackTables([release], solver)).toMatchObject({ passed: true, exact: 0 })
})

describe('forty in forced labour, and one in debt bondage that a group counts with them', () => {
  const counts = { SEXUAL: 60, FORCED_LABOUR: 40, DEBT_BONDAGE: 1, MARRIAGE: 20 }
  const grouped = (set: TableSet, of: readonly string[]): TableSet => {
    const done = groupCodes(set, 'form', [{ code: 'GROUP', of }])!
    return { ...done, tables: [{ id: 'groups', by: [done.dimensions[0]!.levels[0]!] }, ...done.tables.slice(1)] }
  }
  it('are 41 beside 40 where nobody says that the one is part of the other', () => {
    const { ties: _, ...untied } = setOf(counts)
    const naive = releaseOf(protect(grouped(untied, ['FORCED_LABOUR', 'DEBT_BONDAGE'])))
    expect([valueOf(naive, { 'form (GROUP as groups)': 'GROUP' }), valueOf(naive, { labour: 'yes' })]).toEqual([41, 40])
  })
  it('the group does not stand beside the part that it crosses', () => {
    expect(protect(grouped(setOf(counts), ['FORCED_LABOUR', 'DEBT_BONDAGE']))).toMatchObject({ ok: false, reason: 'cannot_protect' })
    expect(protect(grouped(setOf(counts), ['DEBT_BONDAGE', 'MARRIAGE']))).toMatchObject({ ok: true })
    const alone = grouped(setOf(counts), ['FORCED_LABOUR', 'DEBT_BONDAGE'])
    expect(protect({ ...alone, tables: alone.tables.slice(0, 1) })).toMatchObject({ ok: true })
  })
  it('nor do all others, where it is among them', () => {
    const merged = (keep: readonly string[]): TableSet => {
      const done = mergeCodes(setOf(counts), 'form', keep)!
      return { ...done, tables: [{ id: 'largest', by: [done.dimensions[0]!.levels[0]!] }, ...done.tables.slice(1)] }
    }
    expect(protect(merged(['SEXUAL', 'MARRIAGE']))).toMatchObject({ ok: false, reason: 'cannot_protect' })
    expect(protect(merged(['SEXUAL', 'FORCED_LABOUR']))).toMatchObject({ ok: true })
  })
})

it('a part of several codes is their sum; two ways to say one place meet', () => {
  const cells = (...keys: string[]): Map<string, number> => new Map(keys.map((key, i) => [key, i]))
  const of = (...codes: string[]): Tie => ({ ...LABOUR, codes })
  expect(tiedCells([of('A', 'B')], cells('', 'form=A', 'form=B', 'form=C', 'labour=yes'))).toEqual([{ total: 4, parts: [1, 2] }])
  const law: Tie = { at: { level: 'law', value: 'tip' }, level: 'basis', codes: ['TIP'] }
  expect(tiedCells([of('A'), law], cells('form=A\u001Flaw=tip', 'basis=TIP\u001Flabour=yes'))).toEqual([{ total: 1, parts: [0] }])
})
