import { expect, test } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'
import { callApart, callRecord } from './called.ts'

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
