import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { countryAsKept } from './country-as-kept.ts'

const kh = await loadCountry(join(COUNTRIES, 'kh'))
const real = { demo: false, names: { 'oversight-body': { en: 'A commission', km: 'គណៈកម្មការ' } } }
const nameOf = (country: typeof kh): string | undefined => country.agencies.find((a) => a.id === 'oversight-body')?.words.en

it('is one country for one way of keeping it, however often it is opened: what was worked out of it is worked out once', () => {
  expect(countryAsKept(kh, real)).toBe(countryAsKept(kh, structuredClone(real)))
  expect(nameOf(countryAsKept(kh, real))).toBe('A commission')
})

it('is another one where a body is called otherwise, where it is a demonstration, and where an observatory keeps it', () => {
  const ways = [
    real,
    { ...real, names: { 'oversight-body': { en: 'Another', km: 'ផ្សេង' } } },
    { ...real, demo: true },
    { ...real, observatory: 'apart' as const },
    { ...real, formerNames: { 'oversight-body': [{ words: { en: 'An office', km: 'ការិយាល័យ' }, until: '2026-01-01' }] } },
  ]
  expect(new Set(ways.map((way) => countryAsKept(kh, way))).size).toBe(ways.length)
  expect(nameOf(countryAsKept(kh, ways[1] ?? real))).toBe('Another')
  expect(nameOf(countryAsKept(kh, real))).toBe('A commission')
})

it('of many ways none is kept for good', () => {
  const first = countryAsKept(kh, real)
  for (let n = 0; n < 20; n++) countryAsKept(kh, { ...real, names: { 'oversight-body': { en: `Body ${n}`, km: `អង្គភាព ${n}` } } })
  expect(countryAsKept(kh, real)).not.toBe(first)
  expect(countryAsKept(kh, real)).toEqual(first)
})
