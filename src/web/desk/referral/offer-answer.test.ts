import { expect, it } from 'vitest'
import { TOLD_FIELDS } from '../../../core/entry/kinds/referral-offered.ts'
import type { Agreed } from '../../../core/person/agreed.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { askAnew, fieldsTold, NOTHING_ASKED, SAID, sayItem, tellLess, toldOf, whyWaits } from './offer-answer.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const VALUES = {
  sex: 'female',
  age_at_exploitation: '14_17',
  subject_status: 'identified_victim',
  form_of_exploitation: 'sexual',
  province: 'KH-1',
  nationality: 'VNM',
  referred_period: '2026-11',
}
const agreed = (is: Agreed['is']): Agreed => ({ purpose: 'referral', is, on: '2026-01-01', office: null, record: 'a' })

it('a no, a question that nobody asked, and a child whose guardian may not answer send nothing, each in words of its own', () => {
  expect(SAID.map((said) => whyWaits({ said, ended: undefined }))).toEqual([
    undefined,
    undefined,
    'said-no-how',
    'said-not_asked-how',
    'said-child-how',
  ])
  expect(whyWaits({ said: undefined, ended: undefined })).toBe('offer-not-yet')
  // What ended holds whatever is marked today.
  expect(whyWaits({ said: 'self', ended: agreed('of_age') })).toBe('need-own-yes')
  expect(whyWaits({ said: 'self', ended: agreed('withdrawn') })).toBe('need-new-yes')
})
it('what would be told is read to her item by item, without what happened and without her country; what she strikes does not go', () => {
  expect(fieldsTold(VALUES)).toEqual(TOLD_FIELDS)
  for (const lang of ['en', 'km'] as const) {
    const read = TOLD_FIELDS.map((id) => sayItem(kh, id, VALUES, lang))
    expect(new Set(read).size).toBe(TOLD_FIELDS.length)
    expect(read.join(' ')).not.toMatch(/sexual|exploit|victim|VNM|KH-1|14_17|[{}]/i)
  }
  expect(sayItem(kh, 'province', VALUES, 'en')).toBe('the province: Banteay Meanchey')
  expect(fieldsTold({ ...VALUES, sex: 'unknown' })).not.toContain('sex')
  expect(Object.keys(toldOf(VALUES, []))).toEqual(TOLD_FIELDS)
  expect(toldOf(VALUES, ['form_of_exploitation', 'province'])).toEqual({
    sex: 'female',
    age_at_exploitation: '14_17',
    subject_status: 'identified_victim',
  })
})

it('a yes to one body is none to another: it goes with a change of body, help, bed or person, and stays with less that is told', () => {
  const place = { agency: 'ngo-coalition', office: 'NGO-X1' }
  const asking = { ...NOTHING_ASKED, record: 'r', reason: 'shelter', bed: 'women', place, struck: ['province'], said: 'self' } as const
  const other = askAnew(asking, { place: { agency: 'ngo-coalition', office: 'NGO-X2' } })
  expect(other).toMatchObject({ record: 'r', bed: 'women', place: { office: 'NGO-X2' }, struck: ['province'], said: undefined })
  // So nothing is sent before she was asked of the new one.
  expect(whyWaits({ said: other.said, ended: undefined })).toBe('offer-not-yet')
  expect(askAnew(asking, { place: undefined }).said).toBeUndefined()
  expect(askAnew(asking, { reason: 'legal' })).toMatchObject({ place, said: undefined })
  expect(askAnew(asking, { bed: 'none' })).toMatchObject({ bed: 'none', place: undefined, said: undefined })
  expect(askAnew(asking, { record: 's' })).toMatchObject({ record: 's', struck: [], said: undefined })
  expect(tellLess(asking, ['province', 'sex']).said).toBe('self')
  // As many, of which one is another, is more of that one.
  for (const more of [[], ['sex']] as const) expect(tellLess(asking, more)).toMatchObject({ struck: more, said: undefined })
})
