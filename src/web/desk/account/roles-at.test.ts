import { expect, it } from 'vitest'
import { listPlaceholders, withNames } from '../../../core/country/name-bodies.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { rolesAt } from './roles-at.ts'

const whole = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const named = withNames(whole, Object.fromEntries(listPlaceholders(whole).map(({ id }) => [id, { en: `Body ${id}` }])))

it('oversight is asked for at the body that oversees, once somebody is in that place; every other seat is everywhere', () => {
  expect(rolesAt(named, 'oversight-body')).toContain('oversight')
  expect(rolesAt(named, 'moj')).toEqual(['registrar', 'head', 'clerk', 'caseworker', 'reviewer'])
  // The trustee keeps the other half of the keys: it has no rows, and no clerk of any.
  expect(rolesAt(named, named.trustee.id)).toEqual(['registrar', 'head', 'reviewer'])
  // Of a record without one somebody oversees all the same.
  expect(rolesAt(whole, 'ncct')).toContain('oversight')
})
