import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { compileProtocol } from '../access/compile-protocol.ts'
import { checkCountry } from './check.ts'
import type { Protocol } from './country.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const sound = kh.protocols.find((p) => p.id === 'mosavy-to-shelters') as Protocol
const faultsOf = (change: Partial<Protocol>): readonly string[] => checkCountry({ ...kh, protocols: [{ ...sound, ...change }] })

describe('a protocol is checked when the country loads', () => {
  it('those of Cambodia are sound', () => expect(checkCountry(kh)).toEqual([]))
  it.each<[string, Partial<Protocol>, string]>([
    ['an agency that is none', { to: 'ngo-coalitoin' }, 'no agency "ngo-coalitoin"; did you mean "ngo-coalition"?'],
    ['a kind that is none', { kinds: ['referal'] }, 'no record kind "referal"; did you mean "referral"?'],
    ['a class that is none', { classes: ['identitty' as never] }, 'no sealed class "identitty"'],
    ['a purpose that is none', { purposes: ['protecting' as never] }, 'no purpose "protecting"; did you mean "protection"?'],
    ['a purpose that punishes', { purposes: ['removal'] }, '"removal" is never a purpose'],
    ['over the wall', { to: 'ahtjp' }, 'would carry referral over the wall to ahtjp'],
    ['what is oversight’s alone', { kinds: ['integrity_allegation'] }, 'is of the oversight body alone'],
    ['with itself', { to: 'mosavy' }, 'is between an agency and itself'],
    ['no kind', { kinds: [] }, 'names no record kind'],
    ['no purpose', { purposes: [] }, 'names no purpose'],
    ['no end', { until: '' }, '"" is no day'],
    ['an end before the beginning', { until: '2025-01-01' }, 'ends before it begins'],
    ['an end that nobody will see', { until: '2099-01-01' }, 'lasts longer than 3 years'],
    ['one hand only', { signedBy: sound.signedBy.slice(0, 1) }, 'is not signed by ngo-coalition'],
    ['an id that would leave its quotes', { id: 'x") permit (principal' }, 'id must be small letters'],
    ['no basis', { basis: { en: '', km: '' } }, 'has no English words'],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change).join('\n')).toContain(fault)
  })
})

it('without a sealed class it lets clear values be read, and nothing be opened', () => {
  expect(compileProtocol({ ...sound, classes: [] })).toContain('resource.classes.isEmpty()')
})
