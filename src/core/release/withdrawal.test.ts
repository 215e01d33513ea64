import { describe, expect, it } from 'vitest'
import type { Requirement } from '../country/requirement.ts'
import { namedIn, owesOn, saidLately, withdrawnBy, type BackWord } from './withdrawal.ts'

const HOUR = 3_600_000
const word = (agency: string, at: number, author = `${agency}-1`): BackWord => ({ agency, author, reason: 'wrong', at: at * HOUR })

describe('who wants a release back', () => {
  it('hides it alone for 72 hours, and not an hour longer', () => {
    expect(withdrawnBy([], 0)).toBeNull()
    expect(withdrawnBy([word('nis', 0)], 71.9 * HOUR)).toEqual({
      by: 'nis',
      and: null,
      on: '1970-01-01',
      reason: 'wrong',
      until: 72 * HOUR,
    })
    expect(withdrawnBy([word('nis', 0)], 72 * HOUR)).toBeNull()
  })
  it('hides it no longer by saying it again, and makes it stand only as two bodies', () => {
    expect(withdrawnBy([word('nis', 0), word('nis', 71, 'nis-2')], 73 * HOUR)).toBeNull()
    for (const at of [1, 200])
      expect(withdrawnBy([word('nis', 0), word('nis', 0.5), word('acu', at)], 900 * HOUR)).toMatchObject({
        by: 'nis',
        and: 'acu',
        until: null,
      })
  })
  it('is one person, whatever device of his he takes', () => {
    const words = [word('nis', 0, 'a'), word('nis', 20, 'b'), word('nis', 30, 'c'), word('nis', 30, 'another')]
    expect(saidLately(words, new Set(['a', 'b', 'c']), 25 * HOUR)).toBe(2)
  })
})

it('a body owes what its recommendations ask, and whatever may be asked where nobody can read which figures they are', () => {
  const said = (kind: 'REC' | 'FIG', owner: string, indicator: string): Requirement => ({
    id: 'R1',
    kind,
    pillar: 'prevention',
    asks: { en: 'a', km: 'a' },
    owners: [owner],
    fields: [],
    forms: [],
    queries: [{ indicator }],
    silence: 'late',
    disaggregations: [],
  })
  const country = { requirements: [said('REC', 'ncct', 'a'), said('REC', 'acu', 'b'), said('FIG', 'nis', 'a')] }
  expect(['ncct', 'acu', 'nis'].map((agency) => owesOn(country, agency, new Set(['a', 'sex'])))).toEqual([true, false, false])
  expect(['ncct', 'acu', 'nis'].map((agency) => owesOn(country, agency, undefined))).toEqual([true, true, false])
  expect(namedIn('kh/a/2023-01-01/2024-01-01', [['sex'], ['b | c', 'sex']])).toEqual(new Set(['a', 'sex', 'b', 'c']))
})
