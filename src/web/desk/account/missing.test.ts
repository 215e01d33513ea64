/** What stands in the way of a first return, each with what ends it; an empty record, and one in which all is there. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { listPlaceholders, withNames } from '../../../core/country/name-bodies.ts'
import type { CredentialRole } from '../../../core/entry/credential-card.ts'
import { countEnrolled, firstDue, listMissing, type Known, type Person } from './missing.ts'

const whole = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
/** As a ministry has it that has said who is in each place. */
const kh = withNames(whole, Object.fromEntries(listPlaceholders(whole).map(({ id }) => [id, { en: `Body ${id}` }])))
let n = 0
const of = (agency: string, ...roles: readonly CredentialRole[]): Person => ({ person: `p${n++}`, agency, roles })
/** The gendarmerie hands in what it has and owes nothing. */
const OWING = kh.agencies.filter((a) => a.id !== 'gendarmerie' && kh.forms.some((f) => a.sends.includes(f.id) && f.slot.isOwed !== false))
const two: Person[] = [of('ncct', 'registrar'), of('mosavy', 'registrar')]
const known = (more: Partial<Known>): Known => ({
  country: kh,
  devices: two,
  waiting: 0,
  vaults: undefined,
  absent: new Set(),
  today: '2026-11-29',
  ...more,
})
const said = (more: Partial<Known>): readonly string[] => listMissing(known(more)).map((m) => m.what)

const officesOf = (what: string, country: typeof kh): readonly string[] =>
  listMissing(known({ country })).flatMap((m) => ('offices' in m && m.what === what ? m.offices.map((o) => o.agency) : []))

describe('what is missing', () => {
  it('after the ceremony: vaults, registrars, every office that owes something, and whoever accepts and oversees', () => {
    expect(said({})).toEqual(['no-vault', 'registrars-few', 'offices-empty', 'nobody-reviews', 'nobody-oversees'])
    expect(officesOf('offices-empty', kh)).toEqual(OWING.map((a) => a.id))
  })

  it('a place that nobody has named is no office with nobody in it', () => {
    const unnamed = officesOf('places-unnamed', whole)
    expect(unnamed.length).toBeGreaterThan(1)
    expect(officesOf('offices-empty', whole).filter((id) => unnamed.includes(id))).toEqual([])
    // Of whom was said that they have no part nothing is missing.
    const [one = '', ...others] = unnamed
    const without = listMissing(known({ country: whole, absent: new Set([one]) })).find((m) => m.what === 'places-unnamed')
    expect(without).toMatchObject({ offices: others.map((agency) => ({ agency })) })
    expect(unnamed).not.toContain(firstDue(known({ country: whole }))?.agency)
  })

  it('nothing, where everybody is there and every vault answers', () => {
    const devices = [
      ...two,
      of('ncct', 'registrar', 'reviewer', 'oversight'),
      of('mosavy', 'registrar'),
      ...OWING.map((a) => of(a.id, 'head')),
    ]
    expect(said({ devices, vaults: { agency: 'there', 'trustee-1': 'there' } })).toEqual([])
  })

  it('names the vault that is silent and the one that is another, and the devices that wait before all', () => {
    const all = listMissing(known({ waiting: 3, vaults: { agency: 'silent', 'trustee-1': 'another', 'trustee-2': 'there' } }))
    expect(all.slice(0, 3)).toEqual([
      { what: 'devices-wait', n: 3 },
      { what: 'vault-silent', vault: 'agency' },
      { what: 'vault-another', vault: 'trustee-1' },
    ])
  })

  it('an office with a clerk and no head is told apart from one with nobody; a second device is no second person', () => {
    const clerk = of('moj', 'clerk')
    const devices = [...two, clerk, { ...clerk }]
    expect(listMissing(known({ devices }))).toContainEqual({
      what: 'offices-headless',
      offices: [{ agency: 'moj', forms: expect.any(Number) as number }],
    })
    expect(countEnrolled(devices)).toContainEqual({ agency: 'moj', people: 1, roles: { clerk: 1 } })
  })
})

describe('which return is due first', () => {
  it('is the earliest from today on, and says whether somebody can send it', () => {
    const first = firstDue(known({}))
    expect(first?.due).toMatch(/^2026-1[12]-/)
    expect(first && first.due >= '2026-11-29').toBe(true)
    expect(first?.hasSender).toBe(false)
    expect(firstDue(known({ devices: [...two, ...OWING.map((a) => of(a.id, 'clerk'))] }))?.hasSender).toBe(true)
    expect(firstDue(known({ country: { ...kh, agencies: [] } }))).toBeUndefined()
  })
})
