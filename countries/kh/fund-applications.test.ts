/** Lists of who asked a victims’ fund: who is the victim, what is sealed, and what nobody said of a sum. */
import { describe, expect, it } from 'vitest'
import { sideOf } from '../../src/core/access/side-of.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { isSealedClass } from '../../src/core/model/fields.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { Lines } from '../../src/core/sheet/lines.ts'
import { findForm as findFormOf } from '../../src/core/sheet/own/read/find-form.ts'
import { readOwnSheets } from '../../src/core/sheet/own/read/read-sheets.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const country = await loadCountry(import.meta.dirname)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'fund-application') as Form
const grids = (lines: readonly (readonly string[])[]) => [{ sheet: 'x', rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))) }]
const read = (lines: readonly (readonly string[])[], answers = {}) => {
  const said = readOwnSheets(grids(lines), { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id), faults: said.faults }
}

const ASKED = [
  ['No.', 'Applied', 'Applicant', 'Sex', 'Applicant is', 'For', 'Asked ៛', 'Decision', 'Decided on', 'Granted ៛', 'Paid on'],
  ['F24/01', '03/02/2024', 'SAMPLE One', 'F', 'victim', 'medical', '400000', 'approved', '13/02/2024', '400000', '20/02/2024'],
  ['F24/02', '05/02/2024', 'SAMPLE Two', 'M', 'parent of a victim', 'school', '900000', 'pending', '', '', ''],
  ['F24/03', '17/02/2024', 'SAMPLE Three', 'F', 'guardian', 'small business', '600000', 'rejected', '28/02/2024', '', ''],
]

describe('who asked a victims’ fund', () => {
  it('need not be the victim: the applicant’s name is no victim’s, and of whom the sex is, is asked', () => {
    const { list, asked } = read(ASKED)
    expect(asked).toContain('column:sex')
    expect(list.map((r) => [r['applicant_name'], r['person_name'], r['sex']])).toEqual([
      ['SAMPLE One', '', ''],
      ['SAMPLE Two', '', ''],
      ['SAMPLE Three', '', ''],
    ])
    expect(list.map((r) => [r['applicant_is'], r['help_for'], r['decision']])).toEqual([
      ['victim', 'medical', 'granted'],
      ['parent', 'school', 'pending'],
      ['guardian', 'livelihood', 'refused'],
    ])
    expect(list.map((r) => [r['application_number'], r['asked'], r['granted'], r['paid_day']])).toEqual([
      ['F24/01', '400000', '400000', '2024-02-20'],
      ['F24/02', '900000', '', ''],
      ['F24/03', '600000', '', ''],
    ])
  })
  it('under the name of the victim is the victim, and her sex is hers unasked', () => {
    const { list, asked } = read(ASKED.map((line, i) => (i === 0 ? line.with(2, 'Name of victim') : line)))
    expect(asked).not.toContain('column:sex')
    expect(list.map((r) => [r['person_name'], r['applicant_name']])).toEqual([
      ['SAMPLE One', ''],
      ['SAMPLE Two', ''],
      ['SAMPLE Three', ''],
    ])
  })
  it('lies on the protection side; her days, numbers, names and sums are sealed', () => {
    const kind = getRecordKind('kh_fund_application')
    expect([kind.side, kind.concerns]).toEqual(['protection', 'victim'])
    const senders = country.agencies.filter((a) => a.sends.includes(form.id)).map((a) => [a.id, sideOf(country, a.id)])
    expect(senders).toEqual([['victims-fund', 'protection']])
    const clear = kind.fields.filter((f) => !isSealedClass(f.privacy)).map((f) => f.id)
    expect(clear).toEqual(['office', 'applied_month', 'applicant_is', 'help_for', 'decision', 'paid_out', 'sex', 'age_band'])
  })
  it('by decisions alone: whether the decision’s number finds a row again is asked, and what was granted is not what was paid', () => {
    const lines = [
      ['លេខសម្រេច', 'ថ្ងៃសម្រេច', 'សម្រេច (៛)', 'បានបើក (៛)', 'ថ្ងៃបើក'],
      ['០១/២៤', '១៥/០២/២៤', '400000', '400000', '២៧/០២/២៤'],
      ['០២/២៤', '១៩/០២/២៤', '400000', '200000', '២៧/០៣/២៤'],
      ['០៣/២៤', '២៧/០៣/២៤', '400000', '', ''],
    ]
    expect(read(lines).asked).toContain('column:លេខសម្រេច')
    const { list } = read(lines, { 'column:លេខសម្រេច': 'application_number', 'rule:stands': 'decided_day' })
    expect(list.map((r) => [r['application_number'], r['granted'], r['paid'], r['paid_day'], r['decision']])).toEqual([
      ['០១/២៤', '400000', '400000', '2024-02-27', 'not_written'],
      ['០២/២៤', '400000', '200000', '2024-03-27', 'not_written'],
      ['០៣/២៤', '400000', '', '', 'not_written'],
    ])
  })
  it('whose numbers run from one is asked about: next year’s list begins at one as well, so that a row is found again by its day and place', () => {
    const list = (heading: string, of: (i: number) => string) => [
      [heading, 'ថ្ងៃសុំ', 'កូដជនរងគ្រោះ', 'សម្រេច'],
      ...[1, 2, 3].map((i) => [of(i), `0${i}/02/2024`, `ជ-${i}`, 'យល់ព្រម']),
    ]
    const asked = list('លេខសំណើ', (i) => `00${i}`)
    const numbers = (lines: readonly (readonly string[])[], answers = {}) => read(lines, answers).list.map((r) => r['application_number'])
    expect([read(asked).asked, numbers(asked)]).toEqual([expect.arrayContaining(['rule:numbered']), ['', '', '']])
    expect(numbers(asked, { 'rule:numbered': 'yes' })).toEqual(['2024-02-01/1', '2024-02-02/2', '2024-02-03/3'])
    expect(numbers(list('ល.រ', (i) => `00${i}`))).not.toContain('001')
  })
  it('in sums of thousands beside millions, with no currency anywhere: what the small ones count is asked, and none of them is riel', () => {
    const sums = ['3750', '4500000', '1500', '6000000']
    const lines = [['លេខសំណើ', 'ថ្ងៃសុំ', 'សុំពីមូលនិធិ'], ...sums.map((sum, i) => [`F-0${i}`, `0${i + 1}/02/2024`, sum])]
    const asked = read(lines).asked.find((id) => id.startsWith('unit:')) ?? ''
    expect(asked).not.toBe('')
    const { list, faults } = read(lines, { [asked]: 'other_currency' })
    expect(list.map((r) => r['asked'])).toEqual(['', '4500000', '', '6000000'])
    expect(faults.filter((f) => f.fault === 'other-currency').map((f) => f.field)).toEqual(['asked', 'asked'])
  })
  it('with a sum that was granted to whoever was refused is named', () => {
    const codes = (row: object) => form.check?.({ applied_day: '2024-01-05', ...row }).map((p) => p.code)
    expect(codes({ decision: 'refused', granted: 500_000 })).toEqual(['row.answer-without-its-ground'])
    expect(codes({ decision: 'withdrawn', granted: 500_000 })).toEqual(['row.answer-without-its-ground'])
    expect(codes({ decision: 'pending', paid: 500_000 })).toEqual(['row.answer-without-its-ground'])
    expect(codes({ decision: 'refused', granted: 0 })).toEqual([])
    expect(codes({ decision: 'granted', granted: 500_000, asked: 400_000 })).toEqual(['row.part-exceeds-whole'])
    expect(codes({ decision: 'granted', decided_day: '2024-01-04' })).toEqual(['row.end-before-beginning'])
  })
  it('is offered to the fund, and is no payment out of it', () => {
    const forms = country.forms.filter((f) => ['fund-application', 'fund-payment'].includes(f.id))
    const found = findFormOf(grids(ASKED), forms, country, words, 'Fund applications 2024.xlsx')
    expect(found && ('form' in found ? found.form.id : found.question.likely[0]?.value)).toBe('fund-application')
  })
})
