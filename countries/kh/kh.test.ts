import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { codesOf, findCode } from '../../src/core/country/index.ts'
import { OFFENCES } from './lists/offences.ts'

const kh = await loadCountry(import.meta.dirname)

describe('Cambodia', () => {
  it('has 25 provinces and a court in each; Kep works since 1 April 2020', () => {
    expect(codesOf(kh, 'provinces')).toHaveLength(25)
    const courts = codesOf(kh, 'courts').filter((c) => !c.fictional)
    expect(courts.map((c) => c.parent)).toEqual(codesOf(kh, 'provinces').map((c) => c.code))
    expect(courts.filter((c) => c.validFrom).map((c) => [c.code, c.validFrom])).toEqual([['CFI-23', '2020-04-01']])
  })
  it('shows faults beside one invented court only', () => {
    expect(
      codesOf(kh, 'courts')
        .filter((c) => c.fictional)
        .map((c) => c.code),
    ).toEqual(['CFI-X1'])
  })
  it('does not call every offence of the trafficking law trafficking', () => {
    expect(OFFENCES.find((o) => o.articles === '10')).toMatchObject({
      palermo: 'tip',
      mark: 's',
      penalty: { years: [7, 15], aggravated: [15, 20] },
    })
    expect(OFFENCES.find((o) => o.articles === '24')?.palermo).toBe('not_tip')
  })
  it('keeps the name of the accused, in both scripts, and nothing else of the return, sealed', () => {
    expect(
      kh.forms
        .find((f) => f.id === 'court-return')
        ?.fields.filter((f) => f.privacy === 'identity')
        .map((f) => f.id),
    ).toEqual(['accused_name', 'accused_name_latin'])
    expect(findCode(kh, 'citizenships', 'KHM')?.words.km).toBe('កម្ពុជា')
  })
})
