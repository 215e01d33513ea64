import { expect, it } from 'vitest'
import { COUNTRIES, loadCountry } from '../../../store/files/load-country.ts'
import { relationsBetween } from './relations.ts'

const kh = await loadCountry(`${COUNTRIES}/kh`)
const said = (agency: string, a: string, b: string): string[] => relationsBetween(kh, agency, a, b).map((r) => r.relation)

it.each([
  ['two records of a victim', 'mosavy', 'screening', 'shelter_stay', ['same_person', 'same_case']],
  ['two records of an accused', 'courts', 'accused_episode', 'verdict', ['same_person', 'same_case']],
  ['a place and an operation there', 'ahtjp', 'site', 'operation', ['same_case', 'same_place']],
  ['a victim and an accused: never one person', 'courts', 'accused_episode', 'screening', []],
])('what may be said together of %s', (_, agency, a, b, relations) => {
  expect(said(agency, a, b)).toEqual(relations)
})

it.each([
  ['a place of the police and a lead of an NGO', 'ahtjp', 'site', 'ngo-coalition', 'lead', ['same_case', 'same_place']],
  ['an accused at two bodies: not one person, without who sees both', 'courts', 'accused_episode', 'prosecution', 'dossier', ['same_case']],
  ['across the wall: nothing', 'ahtjp', 'investigation', 'mosavy', 'screening', []],
  ['of a body that is not there: nothing', 'ahtjp', 'site', 'nobody', 'lead', []],
])('and of another office’s: %s', (_, agency, a, of, b, relations) => {
  expect(relationsBetween(kh, agency, a, b, of).map((r) => r.relation)).toEqual(relations)
})

it('offers each relation its own reasons alone', () => {
  const [person] = relationsBetween(kh, 'mosavy', 'screening', 'shelter_stay')
  const place = relationsBetween(kh, 'ahtjp', 'site', 'operation').find((r) => r.relation === 'same_place')
  expect([
    person?.bases.includes('about-this-place'),
    place?.bases.includes('about-this-place'),
    place?.bases.includes('same-document'),
  ]).toEqual([false, true, false])
})
