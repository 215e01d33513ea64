import { describe, expect, it } from 'vitest'
import { loadCountry } from '../store/files/load-country.ts'
import { codesOf, findForm } from '../core/country/index.ts'
import { listPeriods, periodOf } from '../core/model/dates.ts'
import { receive } from '../road/receive.ts'
import { validate } from '../road/validate.ts'
import { makeCourtReturns } from './court-returns.ts'
import { DEMO_NAMES } from './names.ts'
import { messySample, writeCourtReturnXlsx } from './write-court-return.ts'

const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const form = findForm(country, 'court-return')
if (!form) throw new Error('impossible: no court return')
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}
const rows = makeCourtReturns(country, seeded(7))

describe('invented court returns', () => {
  it('the same seed gives the same rows, another seed others', () => {
    expect(makeCourtReturns(country, seeded(7))).toEqual(rows)
    expect(makeCourtReturns(country, seeded(8))).not.toEqual(rows)
  })
  it('no real court is late in any quarter of 2023; the invented one is in the last', () => {
    const quarters = listPeriods({ from: '2023-01-01', to: '2024-01-01' }, 'quarter')
    for (const court of codesOf(country, 'courts')) {
      const sent = new Set(rows.filter((r) => r['court'] === court.code).map((r) => periodOf(r['registered_on'] ?? '', 'quarter')))
      expect([court.code, quarters.filter((q) => !sent.has(q))]).toEqual([court.code, court.fictional ? ['2023-Q4'] : []])
    }
  })
  it('names 360 different people in both scripts', () => {
    expect(new Set(DEMO_NAMES.map((n) => n.en)).size).toBe(360)
    expect(new Set(DEMO_NAMES.map((n) => n.km)).size).toBe(360)
    expect(rows).toHaveLength(360)
  })
  it('comes back from its spreadsheet value for value', async () => {
    const draft = await receive(await writeCourtReturnXlsx(rows, form, country), { form, country, fileName: 'demo.xlsx' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const valid = validate(draft, form, country)
    if ('refused' in valid) throw new Error(JSON.stringify(valid.refused.slice(0, 5)))
    expect(valid.warnings).toEqual([])
    // What the sheet has; columns that it leaves empty and what the edge derives come beside it.
    const asText = valid.rows.map((r, i) => Object.fromEntries(Object.keys(rows[i] ?? {}).map((k) => [k, String(r.values[k] ?? '')])))
    expect(asText).toEqual(rows.map((row) => ({ ...row })))
    expect(new Set(valid.rows.map((r) => r.values['law_basis']))).toEqual(new Set(['TIP_LAW']))
  })
  it('the messy sample has exactly five problems, each with its place and a way to mend it', async () => {
    const draft = await receive(await messySample(form), { form, country, fileName: 'messy.xlsx' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const result = validate(draft, form, country)
    if (!('refused' in result)) throw new Error('the messy sample was taken')
    expect(result.refused.map((p) => [p.row, p.field, p.code])).toEqual([
      [5, 'registered_on', 'cell.no-such-day'],
      [6, 'offence', 'cell.unknown-code'],
      [7, 'sentence_months', 'cell.ambiguous-number'],
      [8, 'court', 'cell.unknown-code'],
      [9, 'decided_on', 'cell.buddhist-year'],
    ])
    expect(result.refused[0]?.message).toMatchObject({ en: '30 February 2023 does not exist.', km: 'ថ្ងៃទី30 ខែកុម្ភៈ ឆ្នាំ2023 គ្មានទេ។' })
    expect(result.refused[3]?.fixes?.[0]?.value).toBe('CFI-X1')
    for (const p of result.refused) expect([p.code, (p.fixes ?? []).length > 0, p.column !== undefined]).toEqual([p.code, true, true])
  })
})
