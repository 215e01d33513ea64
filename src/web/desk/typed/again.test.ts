import { describe, expect, it } from 'vitest'
import { splitSpan } from '../../../core/text/about-when.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { cellsOf, formToGoOn, formToType, formToTypeAnew } from './again.ts'
import { makeJudge } from './judge.ts'
import { cellsFor } from './records.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const sends = (agency: string) => kh.agencies.find((a) => a.id === agency)?.sends ?? []
const dossier = formToGoOn('dossier', sends('prosecution'), kh.forms)
if (!dossier) throw new Error('no form of dossiers')

describe('a record that stands, typed on with', () => {
  const stands = {
    office: 'PRO-X1',
    case_number: '7/2023',
    sent_on: '2023-05-02',
    received_on: '2023-05-01',
    received_on_last: '2023-05-31',
    decision: 'charged',
    decided_on: '2023-06-01',
    kh_charged: 'L2008-10 LL-FORCED',
  }
  const cells = cellsFor(dossier.fields, cellsOf(dossier, stands))
  it('says what it said, to the day and to the span of days, and answers nothing for anybody', () => {
    expect(cells).toMatchObject({ office: 'PRO-X1', case_number: '7/2023', decision: 'charged', kh_charged: 'L2008-10;LL-FORCED' })
    expect([cells['sent_on'], splitSpan(cells['received_on'] ?? '')]).toEqual(['02-05-2023', { first: '2023-05-01', last: '2023-05-31' }])
    expect([cells['law_basis'], cells['kh_indicators']]).toEqual(['', ''])
    expect(makeJudge(dossier, kh)(cellsOf(dossier, stands)).errors).toEqual([])
  })
  it.each([
    ['before', '1900-01-01', '2023-05-31'],
    ['after', '2023-05-01', '2199-12-31'],
    ['between', '2023-05-01', '2023-08-09'],
  ])('keeps a day that is known as %s', (_, first, last) => {
    const again = cellsFor(dossier.fields, cellsOf(dossier, { ...stands, received_on: first, received_on_last: last }))
    expect(splitSpan(again['received_on'] ?? '')).toEqual({ first, last })
  })
})

describe('which record can be gone on with', () => {
  it('is one of which nothing is sealed: another version of it would have lost what is not known here', () => {
    expect(formToGoOn('suspect', sends('ahtjp'), kh.forms)).toBeUndefined()
    expect(formToGoOn('mission_contact', sends('mfaic'), kh.forms)).toBeUndefined()
    expect(formToGoOn('supervision', sends('courts'), kh.forms)?.id).toBe('supervision-return')
  })
  it('is one that this body hands in, and by one form', () => {
    expect(formToGoOn('dossier', sends('ahtjp'), kh.forms)).toBeUndefined()
    expect(formToGoOn('lead', sends('mfaic'), kh.forms)).toBeUndefined()
  })
})

describe('where something in it is sealed', () => {
  const handed = formToTypeAnew('criminal_referral', sends('molvt'), kh.forms)
  if (!handed) throw new Error('no form of cases handed over')
  it('its form opens with all that is known in clear, so that nothing of it is lost in the next version', () => {
    const stands = { office: 'LAB-X1', number: 5021, sent_on: '2024-01-05', answer: 'pending', site_type: 'BRICK_KILN' }
    expect(cellsOf(handed, stands)).toEqual({
      office: 'LAB-X1',
      number: '5021',
      sent_on: '2024-01-05',
      answer: 'pending',
      site_type: 'BRICK_KILN',
    })
    expect(formToGoOn('criminal_referral', sends('molvt'), kh.forms)).toBeUndefined()
  })
  it('and none opens where the record is found by something sealed, nor where there are several', () => {
    expect(formToType('kh_fund_application', sends('victims-fund'), kh.forms)?.naturalKey).toContain('application_number')
    expect(formToTypeAnew('kh_fund_application', sends('victims-fund'), kh.forms)).toBeUndefined()
    const leads = kh.forms.filter((f) => f.kind === 'lead').map((f) => f.id)
    expect([leads.length > 1, formToTypeAnew('lead', leads, kh.forms)]).toEqual([true, undefined])
  })
})
