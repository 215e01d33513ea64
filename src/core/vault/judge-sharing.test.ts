import { describe, expect, it } from 'vitest'
import { openDecide } from '../../outside/cedar/decide.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { toBase64Url } from '../bytes.ts'
import type { CredentialRole } from '../entry/credential-card.ts'
import { Acts } from './acts.ts'
import { typeOf } from './judge-row.ts'
import { mayKeyPage, maySaySharing } from './judge-sharing.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const decide = openDecide(country, () => '2026-11-30')
const [ONE, OTHER] = ['1'.repeat(32), '2'.repeat(32)]

const says = (
  kind: 'sharing.stopped' | 'sharing.resumed',
  agency: string,
  roles: readonly CredentialRole[],
  acts = new Acts(),
): boolean => {
  const type = typeOf(country, agency)
  if (!type) throw new Error(`no ${agency}`)
  const card = { credential: 'c', person: 'p', agency, roles, alg: 'ed25519', publicKey: '', protection: 'software', rp: null } as const
  return maySaySharing({ kind, agency, asker: 'c', purpose: 'protection', records: [ONE, OTHER] }, card, type, { acts, country, decide })
}
const both = (...of: [string, readonly CredentialRole[], Acts?]): boolean[] => [
  says('sharing.stopped', ...of),
  says('sharing.resumed', ...of),
]

describe('that a person takes back, or agrees anew', () => {
  it.each([...country.agencies.filter((a) => a.type === 'police' || a.type === 'prosecution' || a.type === 'court'), { id: 'moi' }])(
    'is said by nobody of $id',
    ({ id }) => expect(both(id, ['head', 'caseworker', 'clerk'])).toEqual([false, false]),
  )
  it('is said by those who work with records of a body that protects; anew by whom the policies let grant it', () => {
    expect([both('mosavy', ['caseworker']), both('mosavy', ['head']), both('ngo-coalition', ['caseworker'])]).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ])
    expect(both('mosavy', ['clerk'])).toEqual([true, false])
    for (const roles of [['reviewer'], ['registrar'], ['registrar', 'caseworker'], ['oversight']] as const)
      expect([roles, both('mosavy', roles)]).toEqual([roles, [false, false]])
  })
  it('is said by nobody to whom one of the records is closed', () => {
    const acts = new Acts()
    const by = { credential: 'c', person: 'p', agency: 'mosavy' }
    const act = { kind: 'records.closed', agency: 'mosavy', asker: 'c', purpose: 'oversight', person: 'p', records: [OTHER] } as const
    acts.take({ row: 'r', index: 1, at: 1, by, act })
    expect(both('mosavy', ['caseworker'], acts)).toEqual([false, false])
  })
  it('is not said anew by a body whose openings oversight has stopped; what stops sharing is', () => {
    const acts = new Acts()
    const by = { credential: 'o', person: 'o', agency: 'acu' }
    acts.take({
      row: 'r',
      index: 1,
      at: 1,
      by,
      act: { kind: 'agency.frozen', agency: 'acu', asker: 'o', purpose: 'oversight', of: 'mosavy' },
    })
    expect(both('mosavy', ['caseworker'], acts)).toEqual([true, false])
  })
})

describe('a key of somebody’s own page', () => {
  const KEY = toBase64Url(new Uint8Array(32).fill(7))
  const AT = Date.UTC(2026, 10, 30) / 1000
  const card = {
    credential: 'c',
    person: 'p',
    agency: 'mosavy',
    roles: ['caseworker'],
    alg: 'ed25519',
    publicKey: '',
    protection: 'software',
    rp: null,
  } as const
  const asked = { asker: 'c', purpose: 'protection', agency: 'mosavy', key: KEY } as const
  const keyed = (until: string) => ({ ...asked, kind: 'page.keyed', record: ONE, until }) as const
  const unkeyed = { ...asked, kind: 'page.unkeyed' } as const

  it('asks who looked for a year and a day at most, whatever was signed', () => {
    const may = ['2026-12-01', '2027-12-01', '2027-12-02', '9999-12-31'].map((d) =>
      mayKeyPage(keyed(d), card, { acts: new Acts(), country }, AT),
    )
    expect(may).toEqual([true, true, false, false])
  })
  it('is ended by nobody to whom her record is closed, and by others of her office', () => {
    const acts = new Acts()
    const by = { credential: 'c', person: 'o', agency: 'mosavy' }
    acts.take({ row: 'k', index: 1, at: AT, by, act: keyed('2026-12-31') })
    const act = { kind: 'records.closed', agency: 'mosavy', asker: 'c', purpose: 'oversight', person: 'p', records: [ONE] } as const
    acts.take({ row: 'r', index: 2, at: AT, by, act })
    expect(mayKeyPage(unkeyed, card, { acts, country }, AT)).toBe(false)
    expect(mayKeyPage(unkeyed, { ...card, person: 'another' }, { acts, country }, AT)).toBe(true)
  })
})
