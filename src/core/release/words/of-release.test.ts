import { expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { codeWords, findDefinition } from './of-release.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const said = (id: string, level: string): string | undefined => {
  const of = findDefinition(kh, id)?.indicator
  return of && codeWords(kh, of, level, 'several').en?.replaceAll('|', '')
}

it('of what a case or a person is but one of, several is that records differ; of what may be two things it may be both', () => {
  expect(said('cases-prosecuted', 'law_basis')).toBe('Records say different things')
  expect(said('persons-convicted', 'sex')).toBe('Records say different things')
  expect(said('cases-prosecuted', 'court')).toBe('More than one of these, or records differ')
  expect(said('victims-identified', 'form_of_exploitation')).toBe('More than one of these, or records differ')
})
