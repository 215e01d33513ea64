import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../seeded.ts'
import { drawRecords, proposePeople, type PeopleTable } from './propose.ts'

const names = (...cells: string[]) => ({ as: 'name', label: 'name', cells: cells.map((c) => [c]) }) as const
const codes = (...cells: string[]) => ({ as: 'code', label: 'sex', cells }) as const
const table: PeopleTable = { size: 3, fields: [names('Blu Krup', 'Blu Krup', 'Thly Lam'), codes('f', 'f', 'm')] }

describe('a table of people', () => {
  it.each<[string, Partial<PeopleTable>, string]>([
    ['a field of fewer records', { fields: [names('Blu Krup')] }, '"name" is of 1 records, not 3'],
    ['sides of fewer records', { sides: Int32Array.from([0]) }, 'sides are of 1 records, not 3'],
    ['files of more records', { files: new Int32Array(4) }, 'files are of 4 records, not 3'],
    ['a verdict on a record that is none', { verdicts: [{ a: 0, b: 3, isOne: true }] }, 'not of 0 and 3'],
    ['a verdict on one record', { verdicts: [{ a: 1, b: 1, isOne: false }] }, 'not of 1 and 1'],
    ['a half record', { verdicts: [{ a: 0.5, b: 1, isOne: true }] }, 'not of 0.5 and 1'],
    ['a yes across the wall', { sides: Int32Array.from([0, 0, 1]), verdicts: [{ a: 0, b: 2, isOne: true }] }, 'two sides of the wall'],
  ])('is refused for %s', (_, fault, said) => {
    expect(() => proposePeople({ ...table, ...fault })).toThrow(RangeError)
    expect(() => proposePeople({ ...table, ...fault })).toThrow(said)
  })
  it('without records, or with nothing known, proposes nobody', () => {
    expect(proposePeople({ size: 0, fields: [names(), codes()] }).groups.of).toHaveLength(0)
    expect(proposePeople({ size: 2, fields: [names('', ''), codes('', '')] }).candidates).toEqual([])
  })
  it('joins whom a person joins, though the program may not, and parts whom a person parts', () => {
    const people = { size: 3, fields: [names('Blu Krup', 'Blu Svit', 'Thly Lam'), codes('f', 'f', 'm')] }
    expect([...proposePeople({ ...people, verdicts: [{ a: 0, b: 1, isOne: true }] }).groups.of]).toEqual([0, 0, 2])
    expect([...proposePeople({ ...table, verdicts: [{ a: 1, b: 0, isOne: false }] }).groups.of]).toEqual([0, 1, 2])
  })
})

describe('a sample', () => {
  it('has each record once, is the same again, and is no longer than the table', () => {
    const drawn = drawRecords(50, 20)
    expect(new Set(drawn).size).toBe(20)
    expect(drawRecords(50, 20)).toEqual(drawn)
    expect(drawRecords(3, 20).toSorted()).toEqual([0, 1, 2])
  })
  it('takes every record about as often', () => {
    const times = Array.from({ length: 20 }, () => 0)
    for (let seed = 0; seed < 2_000; seed++) for (const at of drawRecords(20, 5, mulberry32(seed))) times[at] = (times[at] ?? 0) + 1
    // 500 each, with a standard deviation of 19.
    expect(Math.min(...times)).toBeGreaterThan(420)
    expect(Math.max(...times)).toBeLessThan(580)
  })
})
