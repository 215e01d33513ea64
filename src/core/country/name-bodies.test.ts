import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import {
  firstSeats,
  formerly,
  listPlaceholders,
  owingNothingInvented,
  seated,
  withNames,
  withoutInvented,
  type BodyNames,
} from './name-bodies.ts'
import { asObservatory } from './observatory.ts'
import { checkCountry } from './check.ts'
import { findCode } from './find.ts'
import { listDue } from '../count/coverage.ts'

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
  // Its one office was called as the place was, and is called as the body is.
  expect(findCode(named, 'oversight-offices', 'OVR-X1')?.words.en).toBe('A parliament’s commission')
  const rest = { agencies: [], trustee: null, lists: [] }
  expect({ ...named, ...rest }).toEqual({ ...kh, ...rest })
  expect(named.lists.find((l) => l.id === 'ngo-offices')).toBe(kh.lists.find((l) => l.id === 'ngo-offices'))
  expect(withNames(kh, { nobody: words('x'), constructor: words('y') })).toEqual(kh)
})
it('of an invented country everybody may hold one, for nobody else is there', async () => {
  const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
  expect(firstSeats(toyland)).toEqual(['bell', 'owl'])
})
it('of an observatory that is tried out, whose members nobody has named, everybody may; once one is named, nobody who is not', () => {
  const trial = asObservatory(kh, 'apart')
  const ids = (country: typeof kh) => seated(country.agencies).map((a) => a.id)
  expect(ids(trial)).toEqual(expect.arrayContaining(['ngo-1', 'ngo-12', 'embassy-1', 'oversight-body']))
  expect(ids(withNames(trial, { 'ngo-1': words('A house'), 'oversight-body': words('A commission') })).toSorted()).toEqual([
    'ngo-1',
    'oversight-body',
  ])
  expect(ids(kh).filter((id) => listPlaceholders(kh).some((p) => p.id === id))).toEqual([])
})
it('of an observatory they are the oversight body’s and the first member’s, tried out or with names alike, and never the trustee’s', () => {
  const trial = asObservatory(kh, 'apart')
  expect(firstSeats(trial)).toEqual(['oversight-body', 'ngo-1'])
  const named = { 'ngo-2': words('A house'), 'embassy-1': words('An embassy'), trustee: words('A court of accounts') }
  expect(firstSeats(withNames(trial, { ...named, 'oversight-body': words('A commission') }))).toEqual(['oversight-body', 'ngo-2'])
  expect(firstSeats(withNames(trial, named))).toEqual(['ngo-2', 'embassy-1'])
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
  const without = (names: BodyNames): string[] => codes(kh).filter((code) => !codes(withoutInvented(kh, names)).includes(code))
  const all = { 'ngo-coalition': words('A coalition'), embassies: words('Embassies'), 'oversight-body': words('A commission') }
  // Sample courts and offices; of the bodies that were named every office stays.
  expect(without(all)).toContain('courts CFI-X1')
  expect(without(all).filter((code) => !/-X\d$/.test(code))).toEqual([])
  expect(without(all).filter((code) => /NGO|EMB|OVR/.test(code))).toEqual([])
  // Of a body that has no part, or that nobody named, none.
  expect(without({ ...all, 'ngo-coalition': null })).toContain('service-offices NGO-X1')
  expect(without({})).toContain('embassy-offices EMB-X2')
  expect(codes(withoutInvented(toyland, {}))).toEqual(codes(toyland))
})

it('what is there for a demonstration owes a real record nothing, and a sheet that names it is read all the same', () => {
  const names = { 'ngo-coalition': null }
  const real = owingNothingInvented(kh, names)
  const due = (country: typeof kh, id: string): readonly string[] => {
    const form = country.forms.find((f) => f.id === id)
    return form ? [...new Set(listDue(country, form, { from: '2023-01-01', to: '2023-04-01' }).map((s) => s.office))] : []
  }
  const spared = (id: string): readonly string[] => due(kh, id).filter((office) => !due(real, id).includes(office))
  expect(due(real, 'court-return').length).toBeGreaterThan(20)
  expect(spared('court-return')).toEqual(['CFI-X1'])
  expect(spared('referral')).toEqual(['SOC-X1', 'NGO-X1', 'NGO-X2'])
  expect(findCode(real, 'courts', 'CFI-X1')).toBeDefined()
})

it('no office of a body that was named is called by an invented name, and of several each has its number', () => {
  const named = withNames(
    kh,
    { 'ngo-coalition': { en: 'House of Lamps', km: 'ផ្ទះចង្កៀង' } },
    { 'ngo-coalition': [{ words: words('Old Lamps'), until: '2026-02-01' }] },
  )
  const codes = named.lists.flatMap((l) => l.codes.filter((c) => c.placeOf === 'ngo-coalition'))
  expect([...new Set(codes.map((c) => `${c.code} ${c.words.en} ${c.words['km']}`))].slice(0, 3)).toEqual([
    'NGO-X1 House of Lamps · 1 ផ្ទះចង្កៀង · ១',
    'NGO-X2 House of Lamps · 2 ផ្ទះចង្កៀង · ២',
    'NGO-X3 House of Lamps · 3 ផ្ទះចង្កៀង · ៣',
  ])
  expect(codes[0]?.formerly?.map((f) => f.words.en)).toEqual(['Old Lamps · 1'])
  expect(named.lists.find((l) => l.id === 'ngo-offices')?.words.en).toBe('House of Lamps')
  // Of a body that nobody named the offices stay what they are, and no real record offers them.
  expect(findCode(named, 'embassy-offices', 'EMB-X1')?.words.en).toContain('(invented)')
})

it('what a body was called stays with its office, each name once, until it is called so again', () => {
  const [lamps, lantern, light] = [words('House of Lamps'), words('Lantern Foundation'), words('Light')]
  const none = formerly({}, { 'oversight-body': lamps }, {}, '2026-01-01')
  expect(none).toEqual({})
  const once = formerly({ 'oversight-body': lamps }, { 'oversight-body': lantern }, none, '2026-02-01')
  expect(once).toEqual({ 'oversight-body': [{ words: lamps, until: '2026-02-01' }] })
  const twice = formerly({ 'oversight-body': lantern }, { 'oversight-body': light }, once, '2026-03-01')
  expect(twice['oversight-body']?.map((f) => f.words.en)).toEqual(['House of Lamps', 'Lantern Foundation'])
  const back = formerly({ 'oversight-body': light }, { 'oversight-body': lamps }, twice, '2026-04-01')
  expect(back['oversight-body']?.map((f) => f.words.en)).toEqual(['Lantern Foundation', 'Light'])
  // Said again without a change, nothing is added.
  expect(formerly({ 'oversight-body': lamps }, { 'oversight-body': lamps }, back, '2026-05-01')).toEqual(back)
  const office = findCode(withNames(kh, { 'oversight-body': lantern }, once), 'oversight-offices', 'OVR-X1')
  expect([office?.words.en, office?.formerly?.[0]?.words.en]).toEqual(['Lantern Foundation', 'House of Lamps'])
  // A name that another office has now would be read as either's, and the day is one.
  const faults = (name: string, until: string): string => {
    const [list] = kh.lists.filter((l) => l.id === 'courts')
    if (!list) throw new Error('no courts')
    const codes = list.codes.map((c, i) => (i === 0 ? { ...c, formerly: [{ words: { en: name, km: 'ឈ្មោះ' }, until }] } : c))
    return checkCountry({ ...kh, lists: kh.lists.map((l) => (l === list ? { ...list, codes } : l)) }).join()
  }
  expect(faults('A court that was', '2020-01-01')).toBe('')
  expect(faults('A court that was', 'then')).toContain('"then" is no day')
  expect(faults('Battambang Court of First Instance', '2020-01-01')).toContain('is what "CFI-2" is called')
})
