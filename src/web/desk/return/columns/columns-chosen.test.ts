import { expect, it } from 'vitest'
import { findForm, type Form } from '../../../../core/country/index.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { firstChoice } from './columns-chosen.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const form = findForm(kh, 'court-return') as Form
const chosen = (...fields: readonly string[]) =>
  firstChoice(
    [{ column: 0, heading: 'Own word', fields: [], by: 'asked' }],
    [{ column: 0, heading: 'Own word', of: 5, samples: ['blue'], fields: fields.map((id) => ({ id, fits: 5 })) }],
    form,
  )

it('the only field that an asked column can be is chosen beforehand', () => {
  expect(Object.values(chosen('sex'))).toEqual(['sex'])
})
it.each([['decided_on'], ['accused_name_latin'], ['sex', 'presence']])('nothing is where anything could be that: %s', (...fields) => {
  expect(chosen(...fields)).toEqual({})
})
