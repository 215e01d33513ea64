import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { firstSeats, listPlaceholders, withNames, withoutInvented } from './name-bodies.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
const words = (en: string) => ({ en, km: en })

it('knows the places of a country that nobody has named, and no real body among them', () => {
  expect(
    listPlaceholders(kh)
      .map((b) => b.id)
      .toSorted(),
  ).toEqual(['embassies', 'ngo-coalition', 'oversight-body', 'trustee'])
  for (const { words: said } of listPlaceholders(kh)) expect(said.en).toContain('(invented)')
  const invented = [...kh.agencies, kh.trustee].filter((b) => b.words.en.includes('(invented)')).map((b) => b.id)
  expect(invented.toSorted()).toEqual(
    listPlaceholders(kh)
      .map((b) => b.id)
      .toSorted(),
  )
})
it('a place that is named is one no more, keeps its id, and changes nothing else', () => {
  const named = withNames(kh, { trustee: words('The Court of Accounts'), 'oversight-body': words('A parliament’s commission') })
  expect(
    listPlaceholders(named)
      .map((b) => b.id)
      .toSorted(),
  ).toEqual(['embassies', 'ngo-coalition'])
  expect(named.trustee).toEqual({ id: 'trustee', words: words('The Court of Accounts') })
  expect({ ...named, agencies: [], trustee: null }).toEqual({ ...kh, agencies: [], trustee: null })
  expect(withNames(kh, { nobody: words('x'), constructor: words('y') })).toEqual(kh)
})
it('of an invented country everybody may hold one, for nobody else is there', async () => {
  const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
  expect(firstSeats(toyland)).toEqual(['bell', 'owl'])
})
it('a registrar’s seat is never a placeholder’s', () => {
  const [a, b] = firstSeats(kh)
  const places = listPlaceholders(kh).map((p) => p.id)
  expect([a, b].some((id) => places.includes(id))).toBe(false)
  expect(a).not.toBe(b)
  expect(firstSeats(withNames(kh, { trustee: words('The Court of Accounts') }))).toEqual([a, 'trustee'])
})

it('a real record has no office that is there for a demonstration, and loses no other', () => {
  const codes = (country: typeof kh): string[] => country.lists.flatMap((l) => l.codes.map((c) => `${l.id} ${c.code}`))
  expect(codes(kh).filter((code) => !codes(withoutInvented(kh)).includes(code))).toEqual(['courts CFI-X1', 'offices CFI-X1'])
  expect(codes(withoutInvented(toyland))).toEqual(codes(toyland))
})
