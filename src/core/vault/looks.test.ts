import { describe, expect, it } from 'vitest'
import { openDecide } from '../../outside/cedar/decide.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { sideOf } from '../access/side-of.ts'
import type { Decide } from '../access/decision.ts'
import type { CredentialRole } from '../entry/credential-card.ts'
import { makeSigningKey } from '../entry/software-key.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import { RECORD_KINDS } from '../model/kinds.ts'
import { LOOK_DAYS, Looks, looksTold, looksToldHer, readLooksAsked, readLooksTold, type LookTold } from './looks.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const decide = openDecide(kh, () => '2026-11-25')
const NOW = Date.UTC(2026, 10, 25) / 1000
const OLD = NOW - (LOOK_DAYS + 5) * 86_400
const RECORD = 'ab'.repeat(16)
const BODIES = [...kh.agencies.map((a) => a.id), kh.trustee.id]

const person = (agency: string, role: CredentialRole = 'caseworker') => makeSigningKey('kh', agency, role, nodeRandom.bytes(48)).card
type Event = Parameters<Looks['take']>[0]
const look = (of: string, agency: string, change: Partial<Event> = {}): Event => ({
  of,
  agency,
  record: RECORD,
  type: 'victim_episode',
  purpose: 'protection',
  at: OLD,
  ...change,
})
type Asked = { readonly role?: CredentialRole; readonly record?: string; readonly by?: Decide }
function told(
  events: readonly Event[],
  agency: string,
  { role = 'caseworker', record = RECORD, by = decide }: Asked = {},
): readonly LookTold[] {
  const looks = new Looks()
  for (const event of events) looks.take(event)
  return looksTold(person(agency, role), [record], { looks, country: kh, decide: by, now: NOW })
}
/** A country whose policies let everybody read everything: the wall does not stand on them. */
const anybody: Decide = () => ({ isAllowed: true, because: [] })

describe('who looked', () => {
  it('is told after 30 days, as agencies, once a month each, to those who may read the record', () => {
    const events = [
      look('mosavy', 'ngo-coalition'),
      look('mosavy', 'ngo-coalition', { at: OLD + 60 }),
      look('mosavy', 'mosavy', { at: OLD - 40 * 86_400 }),
    ]
    const all = [
      { record: RECORD, agency: 'mosavy', month: '2026-09' },
      { record: RECORD, agency: 'ngo-coalition', month: '2026-10' },
    ]
    for (const role of ['caseworker', 'head', 'clerk'] as const) expect(told(events, 'mosavy', { role })).toEqual(all)
    expect(told(events, 'mosavy', { role: 'registrar' })).toEqual([])
    expect(told(events, 'ngo-coalition')).toEqual([])
    expect(told(events, 'mosavy', { record: 'cd'.repeat(16) })).toEqual([])
  })
  it('is not told a second before', () => {
    const edge = NOW - LOOK_DAYS * 86_400
    expect(told([look('mosavy', 'mosavy', { at: edge })], 'mosavy')).toHaveLength(1)
    expect(told([look('mosavy', 'mosavy', { at: edge + 1 })], 'mosavy')).toEqual([])
  })
  it('never tells what oversight looked at, by its body, by the trustee or by its purpose', () => {
    const oversight = BODIES.filter((id) => id === kh.trustee.id || kh.agencies.find((a) => a.id === id)?.type === 'oversight')
    expect(oversight.length).toBeGreaterThan(2)
    for (const id of oversight) expect(told([look('mosavy', id)], 'mosavy')).toEqual([])
    expect(told([look('mosavy', 'mosavy', { purpose: 'oversight' })], 'mosavy')).toEqual([])
  })
  it('tells nothing of a look whose record’s kind the journal does not say', () => {
    const { type: _, ...untold } = look('mosavy', 'mosavy')
    expect(told([untold], 'mosavy')).toEqual([])
    expect(told([look('mosavy', 'mosavy', { type: 'no_such_kind' })], 'mosavy')).toEqual([])
  })
  it('shows nothing of looks beyond the wall: 0 bytes differ, whoever asks, of whatever kind of record', () => {
    const differing: string[] = []
    for (const { id: asker } of kh.agencies)
      for (const { id: type } of RECORD_KINDS) {
        const own = BODIES.filter((id) => sideOf(kh, id) === sideOf(kh, asker)).map((id) => look(asker, id, { type }))
        const beyond = BODIES.filter((id) => sideOf(kh, id) !== sideOf(kh, asker)).map((id) => look(asker, id, { type, at: OLD - 86_400 }))
        const [without, withThem] = [own, [...beyond, ...own]].map((events) => JSON.stringify(told(events, asker, { by: anybody })))
        if (without !== withThem) differing.push(`${asker} ${type}`)
      }
    expect(differing).toEqual([])
  })
  it('tells police, prosecution and courts nothing of what they handed in of a victim', () => {
    const protection = RECORD_KINDS.filter((k) => k.side === 'protection')
    for (const { id: asker } of kh.agencies.filter((a) => sideOf(kh, a.id) === 'enforcement'))
      for (const { id: type } of protection) expect(told([look(asker, asker, { type })], asker, { by: anybody })).toEqual([])
  })
})

describe('who looked, as the person herself reads it', () => {
  it.each(['kh', 'gb', 'toyland'])(
    'in %s names bodies that take referrals and no other: an embassy, legal aid, a court or oversight would say that she goes home or speaks',
    async (id) => {
      const country = await loadCountry(`${import.meta.dirname}/../../../countries/${id}`)
      const all = [...country.agencies.map((a) => a.id), country.trustee.id]
      const helping = country.agencies.filter((a) => a.sends.includes('referral')).map((a) => a.id)
      const [of = ''] = helping
      const looks = new Looks()
      for (const agency of all) looks.take(look(of, agency))
      const named = looksToldHer(of, [RECORD], { looks, country, now: NOW }).map((l) => l.agency)
      expect(named.toSorted()).toEqual(helping.toSorted())
      const quiet: readonly AgencyType[] = ['police', 'prosecution', 'court', 'consular', 'ministry', 'oversight', 'statistics']
      expect(named.filter((n) => quiet.some((type) => country.agencies.find((a) => a.id === n)?.type === type))).toEqual([])
      expect(all.length).toBeGreaterThan(named.length + 2)
    },
  )
})

it('is asked and answered in one form each, and nothing else is taken for it', () => {
  const pass = 'A'.repeat(43)
  const asked = { format: 'saksi-looks/1', pass, records: [RECORD] }
  expect(readLooksAsked(JSON.stringify(asked))).toEqual({ pass, records: [RECORD] })
  for (const bad of [{ records: [] }, { records: Array(101).fill(RECORD) }, { records: ['x'] }, { pass: 1 }, { format: 'x' }, { more: 1 }])
    expect(readLooksAsked(JSON.stringify({ ...asked, ...bad })), JSON.stringify(bad)).toBeUndefined()
  expect(readLooksAsked('{')).toBeUndefined()
  const one = { record: RECORD, agency: 'mosavy', month: '2026-10' }
  expect(readLooksTold({ looks: [one] })).toEqual([one])
  for (const bad of [{ month: '2026-13' }, { agency: '<b>' }, { record: 'x' }, { at: 1 }])
    expect(readLooksTold({ looks: [{ ...one, ...bad }] }), JSON.stringify(bad)).toBeUndefined()
  expect(readLooksTold(null)).toBeUndefined()
})
