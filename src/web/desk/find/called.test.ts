import { expect, test } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'
import { callApart, callEach, callRecord, callWhole, type Listed, type Values } from './called.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const accused = (court: string, place: number) => ({ court, case_number: '117/26', accused_no: place, registered_on: '2026-11-02' })

test('two accused of one case, and a number that two courts gave, are called apart in a list from which a name is opened', () => {
  const rows = [accused('CFI-1', 1), accused('CFI-1', 2), accused('CFI-2', 1)]
  for (const lang of ['en', 'km'] as const) {
    expect(new Set(rows.map((row) => callRecord(kh, 'accused_episode', row, lang))).size).toBe(1)
    expect(new Set(rows.map((row) => callApart(kh, 'accused_episode', row, lang))).size).toBe(3)
  }
  expect(stripBreaks(callApart(kh, 'accused_episode', accused('CFI-1', 2), 'en'))).toMatch(/117\/26 · .+ · Accused number 2$/)
})

test('records whose number is sealed are told apart by what differs of them in clear, and nothing is added to what is told apart already', () => {
  const decided = (values: Values): Listed => ({
    record: '0'.repeat(32),
    form: 'identification',
    version: 1,
    values: { office: 'MOSAVY', ...values },
  })
  const records = [
    decided({ identified_quarter: '2026-10-01', sex: 'F', age_band: '18+' }),
    decided({ identified_quarter: '2026-10-01', sex: 'M', age_band: '18+' }),
    decided({ identified_quarter: '2026-10-01', sex: 'F', age_band: '<18' }),
    decided({ identified_quarter: '2026-07-01', sex: 'F', age_band: '18+' }),
  ]
  for (const lang of ['en', 'km'] as const) {
    const calls = callEach(kh, 'identification', records, lang)
    expect([new Set(records.map(({ values }) => callApart(kh, 'identification', values, lang))).size, new Set(calls).size]).toEqual([2, 4])
    // One that was pressed is named by all that told it apart there.
    for (const [i, { values }] of records.entries()) {
      const whole = [callApart(kh, 'identification', values, lang), ...callWhole(kh, 'identification', values, lang)].join(' · ')
      for (const part of calls[i]?.split(' · ') ?? []) expect(whole).toContain(part)
    }
    expect(calls[3]).toBe(callApart(kh, 'identification', records[3]?.values ?? {}, lang))
  }
})

test('a quarter, of which the first day is kept, is called a quarter and no month of it', () => {
  const call = callRecord(kh, 'identification', { office: 'MOSAVY', identified_quarter: '2026-07-01' }, 'en')
  expect(stripBreaks(call)).toContain('2026, quarter 3')
  expect(stripBreaks(call)).not.toContain('July')
})
