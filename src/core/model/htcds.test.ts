import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { fromHtcds, HTCDS_PICKLISTS, htcdsOf, listsInHtcds } from './htcds.ts'
import { NOT_WRITTEN } from './lists/silence.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)

describe('the codes of HTCDS', () => {
  it.each(listsInHtcds())('of %s: each of ours is named, as one of the standard’s or as none', (id) => {
    const { field, codes = {}, narrower = [] } = htcdsOf(id) ?? {}
    const ours = kh.lists.find((l) => l.id === id)?.codes.map((c) => c.code) ?? []
    expect(Object.keys(codes).toSorted()).toEqual(ours.filter((c) => c !== NOT_WRITTEN).toSorted())
    const theirs: readonly string[] = field === undefined ? [] : HTCDS_PICKLISTS[field]
    expect(Object.values(codes).filter((c) => c !== null && !theirs.includes(c))).toEqual([])
    expect(narrower.filter((c) => (codes[c] ?? null) === null)).toEqual([])
  })
  it('are read as ours where nothing is left open', () => {
    expect(fromHtcds('means-of-control')).toMatchObject({ ThreatsLawEnforcement: 'THREATS_LAW_ENFORCEMENT', Other: 'OTHER' })
    expect(fromHtcds('forms-of-exploitation')).toMatchObject({ ForcedAdoption: 'ILLEGAL_ADOPTION' })
    // Wider than ours, and one for two of ours.
    expect(fromHtcds('forms-of-exploitation')['Servitude']).toBeUndefined()
    expect(fromHtcds('identification-status')['PossibleVictimOfTrafficking']).toBeUndefined()
  })
  it('of a list that the standard has not are none', () => {
    expect(htcdsOf('courts')).toBeUndefined()
    expect(fromHtcds('courts')).toEqual({})
  })
})
