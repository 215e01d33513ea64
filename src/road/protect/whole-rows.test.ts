/** Rows by form of exploitation, as Cambodia's list has its order: what is counted as one for whom, and what is printed of it. */
import { describe, expect, it } from 'vitest'
import { joinedOn, wholeOn } from '../../core/country/find.ts'
import type { Release } from '../../core/disclosure.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { mergedFrom, settleRow, wholeLevels, type InRow } from './whole-rows.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const [list, asOf, population] = ['forms-of-exploitation', '2026-12-31', 'kh/victims-identified/2026-01-01/2027-01-01']
const joined = joinedOn(kh, list, asOf)
const order = wholeOn(kh, list, asOf)!
// With this key no lot falls here.
const key = new Uint8Array(32).fill(1)
const row = (counts: Readonly<Record<string, number>>): InRow[] => Object.entries(counts).map(([code, count]) => ({ code, count }))
const MANY = { SEXUAL_EXPLOITATION: 38, FORCED_LABOUR: 39, FORCED_CRIMINALITY: 26, UNSPECIFIED: 12 }
const settle = (rows: readonly InRow[], more: { key?: Uint8Array; earlier?: readonly Release[] } = {}): string[] =>
  settleRow('form', joined, order, rows, { population, asOf, threshold: 5, key, earlier: [], ...more })
    .map(({ code }) => code)
    .filter((code) => order.some((step) => step.code === code))

describe('a row that must go out whole', () => {
  it.each<[string, Record<string, number>, string[]]>([
    ['nothing is small', { FORCED_BEGGING: 5 }, []],
    ['begging is, and goes with what lies nearest', { FORCED_BEGGING: 2 }, ['CRIMINALITY']],
    ['two are, of two kinds', { FORCED_BEGGING: 2, DEBT_BONDAGE: 1, DOMESTIC_SERVITUDE: 9 }, ['CRIMINALITY', 'OTHER_LABOUR']],
    ['one is, and nothing else of its kind is there', { DOMESTIC_SERVITUDE: 2, FORCED_MARRIAGE: 8 }, ['SERVITUDE_OR_RARE']],
    ['what two make is the threshold: each would be proved to be small', { DEBT_BONDAGE: 3, DOMESTIC_SERVITUDE: 2 }, ['SMALLER_OR_NONE']],
    ['whoever had several, and rare forms, are', { several: 1, ORGAN_REMOVAL: 2 }, ['SMALLER_OR_NONE']],
    ['forced labour, a figure of its own, goes with what is few last', { FORCED_LABOUR: 2 }, ['NOT_SEXUAL']],
  ])('%s', (_, counts, made) => {
    expect(settle(row({ ...MANY, ...counts }))).toEqual(made)
  })

  it('takes for small what one body, or two, would find by taking their own off', () => {
    const begging: InRow[] = [
      { code: 'FORCED_BEGGING', count: 20, contributors: ['police'] },
      { code: 'FORCED_BEGGING', count: 2, contributors: ['ngo'] },
    ]
    expect(settle([...row(MANY), ...begging])).toEqual(['CRIMINALITY'])
  })

  it('stays as an edition before had it', () => {
    const before = {
      population,
      merged: mergedFrom('form', order, order).filter(({ code }) => code === 'CRIMINALITY'),
    } as unknown as Release
    expect(settle(row(MANY), { earlier: [before] })).toEqual(['CRIMINALITY'])
    expect(settle(row(MANY), { earlier: [{ ...before, population: 'another' }] })).toEqual([])
  })

  it('has a step now and then that it does not need, by lot', () => {
    const drawn = Array.from({ length: 320 }, (_, i) => settle(row(MANY), { key: new Uint8Array(32).fill(i % 250, i % 32) }))
    const leaves = order.filter((step) => !order.some((other) => other !== step && other.of.every((code) => step.of.includes(code))))
    const share = drawn.filter((codes) => codes.length > 0).length / drawn.length
    expect(leaves).toHaveLength(3)
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.2)
  })

  it('is of a day from which its list says so, and what was counted as one in its order is told from what always is', () => {
    expect(wholeOn(kh, list, '2026-12-01')).toBeUndefined()
    const levels = wholeLevels(
      kh,
      kh.indicators.find(({ id }) => id === 'persons-convicted')!,
      asOf,
    )
    expect(levels.toSorted()).toEqual(['age_band', 'form_of_exploitation', 'law_basis', 'offence', 'sex', 'victim_age_group'])
    expect(mergedFrom('form', [...joined, order[0]!], order).map(({ ordered }) => ordered)).toEqual([undefined, undefined, true])
  })
})
