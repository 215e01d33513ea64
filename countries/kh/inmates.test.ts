/** Lists of who is in prison for trafficking: whose they are, and what is never made of them. */
import { describe, expect, it } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { isSealedClass } from '../../src/core/model/fields.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { Lines } from '../../src/core/sheet/lines.ts'
import { findForm as findFormOf } from '../../src/core/sheet/own/read/find-form.ts'
import { readOwnSheets } from '../../src/core/sheet/own/read/read-sheets.ts'
import { isAdditive } from '../../src/core/count/measures.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const country = await loadCountry(import.meta.dirname)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const formOf = (id: string): Form => findForm(country, id) as Form
const grids = (lines: readonly (readonly string[])[]) => [{ sheet: 'x', rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))) }]
const read = (lines: readonly (readonly string[])[], id: string, answers = {}) => {
  const said = readOwnSheets(grids(lines), { form: formOf(id), country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id) }
}

const INMATES = [
  ['បញ្ជីអ្នកទោស គិតត្រឹមថ្ងៃទី ៣០ មិថុនា ២០២៤'],
  ['លេខអ្នកទោស', 'ឈ្មោះ', 'ភេទ', 'ថ្ងៃចាប់ខ្លួន', 'ស្ថានភាព', 'ទោស', 'ថ្ងៃត្រូវដោះលែង'],
  ['X-1', 'គំរូ មួយ', 'ស', '05/03/2019', 'ទណ្ឌិត', '5 ឆ្នាំ', '05/03/2029'],
  ['X-2', 'គំរូ ពីរ', 'ប', '07/08/2023', 'មិនទាន់ជំនុំជម្រះ', '', ''],
  ['X-3', 'គំរូ បី', 'ប', '17/02/2021', 'ឧទ្ធរណ៍', '8 ឆ្នាំ', '17/02/2029'],
]

describe('who is in prison for trafficking', () => {
  it('is of the enforcement side, an accused and no victim, and no day of theirs has a column', () => {
    const kind = getRecordKind('kh_inmate')
    expect([kind.side, kind.concerns]).toEqual(['enforcement', 'accused'])
    const sealed = kind.fields.filter((f) => isSealedClass(f.privacy)).map((f) => f.id)
    expect(sealed).toEqual(expect.arrayContaining(['inmate_number', 'held_since_day', 'person_name', 'person_name_latin']))
  })
  it('is counted on the day that the title of the list says, and on no day of a person', () => {
    // An arrest may be long before a prison: that it is the day of both is asked.
    expect(read(INMATES, 'inmate-list').asked).toEqual(expect.arrayContaining(['rule:title-day', 'column:ថ្ងៃចាប់ខ្លួន']))
    const { list } = read(INMATES, 'inmate-list', { 'rule:title-day': 'yes', 'column:ថ្ងៃចាប់ខ្លួន': 'held_since_day' })
    expect(list.map((r) => [r['counted_on'], r['held_since_day']])).toEqual([
      ['2024-06-30', '2019-03-05'],
      ['2024-06-30', '2023-08-07'],
      ['2024-06-30', '2021-02-17'],
    ])
    expect(list.map((r) => r['standing'])).toEqual(['sentenced', 'awaiting_trial', 'on_appeal'])
    expect(list.map((r) => r['sentence_months'])).toEqual(['60', '', '96'])
  })
  it('without a number of their own is found by the day of the list and the place in it, if somebody says so', () => {
    const bare = INMATES.map((row) => (row.length > 1 ? row.slice(1) : row))
    const day = { 'rule:title-day': 'yes', 'column:ថ្ងៃចាប់ខ្លួន': 'held_since_day' }
    expect(read(bare, 'inmate-list', day).asked).toContain('rule:numbered')
    const { list } = read(bare, 'inmate-list', { ...day, 'rule:numbered': 'yes' })
    expect(list.map((r) => r['inmate_number'])).toEqual(['2024-06-30/1', '2024-06-30/2', '2024-06-30/3'])
  })
  it('is not found guilty in silence: a word that some use of who appeals is asked about', () => {
    const { list, asked } = read([...INMATES, ['X-4', 'គំរូ បួន', 'ប', '17/02/2022', 'ពិរុទ្ធជន', '', '']], 'inmate-list')
    expect(list.at(-1)?.['standing']).toBe('not_written')
    expect(asked).toContain('word:standing:ពិរុទ្ធជន')
  })
  it.each(['convicted', 'judged', 'convicted (appeal pending)', 'កាត់ទោសរួច'])(
    'of whom a list says “%s” is not called finally sentenced',
    (word) => {
      const { list } = read([...INMATES, ['X-4', 'គំរូ បួន', 'ប', '17/02/2022', word, '', '']], 'inmate-list')
      expect(list.at(-1)?.['standing']).not.toBe('sentenced')
    },
  )
  it('by a bare number, which may be that of the line, is not found again in silence', () => {
    const bare = INMATES.map((line, i) => (i === 1 ? ['លេខ', ...line.slice(1)] : line.map((c) => c.replace('X-2', '5').replace('X-', '1'))))
    const { list, asked } = read(bare, 'inmate-list', { 'rule:title-day': 'yes' })
    expect(asked).toContain('column:លេខ')
    expect(list.map((r) => r['inmate_number'])).not.toContain('11')
  })
  it('is counted as a share of lines: the lists of two days make no number of people', () => {
    const own = country.indicators.filter((i) => i.kind === 'kh_inmate')
    expect(own.map((i) => [i.id, isAdditive(i.measure)])).toEqual([['inmates-awaiting-trial-share', false]])
  })
  it('in a prison’s own letters is read, and what a letter says of a standing is asked', () => {
    const { list, asked } = read(
      [
        ['បញ្ជីអ្នកជាប់ឃុំ គិតត្រឹម ៣០-១១-២៤'],
        ['ល.រ', 'ល.អ', 'នាម', 'ភ', 'ឆ.ក', 'ចូល', 'ឋ', 'ទោស'],
        ['1', '១២០០', 'គំរូ មួយ', 'ស', '១៩៩៤', '១២-០៦-២១', 'ព', '24'],
        ['2', '១២០៧', 'គំរូ ពីរ', 'ប', '២០០២', '០៦-០៩-២១', 'ច', ''],
        ['3', '១២១៤', 'គំរូ បី', 'ប', '១៩៦៨', '១៣-១០-២១', 'ព', '18'],
      ],
      'inmate-list',
      { 'rule:title-day': 'yes', 'column:ឋ': 'standing' },
    )
    expect(list.map((r) => [r['inmate_number'], r['held_since_day'], r['person_name']])).toEqual([
      ['១២០០', '2021-06-12', 'គំរូ មួយ'],
      ['១២០៧', '2021-09-06', 'គំរូ ពីរ'],
      ['១២១៤', '2021-10-13', 'គំរូ បី'],
    ])
    // 24 and 18 are years or months: nobody knows but whoever keeps the list.
    expect(asked).toEqual(expect.arrayContaining(['word:standing:ព', 'word:standing:ច', 'unit:ទោស']))
    expect(list.map((r) => [r['standing'], r['sentence_months']])).toEqual([
      ['not_written', ''],
      ['not_written', ''],
      ['not_written', ''],
    ])
  })
  it('with a sentence before a judgment is named', () => {
    const row = { counted_on: '2024-06-30', held_since_day: '2023-01-01', standing: 'awaiting_trial', sentence_months: 60 }
    const codes = (of: object) =>
      formOf('inmate-list')
        .check?.({ ...row, ...of })
        .map((p) => p.code)
    expect(codes({})).toEqual(['row.sentence-without-conviction'])
    expect(codes({ standing: 'sentenced' })).toEqual([])
    expect(codes({ standing: 'sentenced', held_since_day: '2024-07-01' })).toEqual(['row.end-before-beginning'])
  })
  it('is offered where the prisons hand in', () => {
    const forms = country.forms.filter((f) => country.agencies.find((a) => a.id === 'gdp')?.sends.includes(f.id))
    const found = findFormOf(grids(INMATES), forms, country, words, 'inmates.xlsx')
    expect(found && ('form' in found ? found.form.id : found.question.likely[0]?.value)).toBe('inmate-list')
  })
})
