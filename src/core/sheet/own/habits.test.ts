/** Habits of lists that could put the wrong thing into the record: each is asked about, left out and said, or named; none is guessed. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/index.ts'
import { Lines } from '../lines.ts'
import { splitYears } from './duration.ts'
import type { Answers } from './questions.ts'
import { readOwnSheets } from './read-sheets.ts'
import type { SheetGrid } from './table.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const form = findForm(country, 'court-return') as Form
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (lines: readonly (readonly string[])[], sheet = 'List'): SheetGrid => ({
  sheet,
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
})
const readAll = (grids: readonly SheetGrid[], answers: Answers = {}) => {
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said) throw new Error('no table was found')
  const list = [...said.rows].map((r) => r.cells)
  return { ...said, list, names: list.map((r) => r['accused_name']), asked: said.questions.map((q) => q.id) }
}
const read = (lines: readonly (readonly string[])[], answers: Answers = {}) => readAll([gridOf(lines)], answers)

const HEADS = ['Case', 'Name', 'Sex', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Result', 'Prison (years)']
const WUMP = ['TST 1/24', 'Wump Moonpocket', 'F', '37', '10', '2024-05-06', '2025-01-17', 'guilty', '7']
const GOBBET = ['TST 1/24', 'Gobbet Sockdrawer', 'M', '19', '10', '2024-05-06', '2025-01-17', '', '']
const withCell = (row: readonly string[], at: number, cell: string): string[] => row.map((c, i) => (i === at ? cell : c))

describe('a victim never becomes an accused', () => {
  const heads = [...HEADS, 'Role']
  it.each(['victim', 'ជនរងគ្រោះ', 'witness', 'victime', 'civil party'])('whom the list calls %s', (role) => {
    const { names, notes, asked } = read([heads, [...WUMP, 'accused'], [...GOBBET, role]])
    expect(names).toEqual(['Wump Moonpocket'])
    expect(notes).toContainEqual({ code: 'others-left-out', sheet: 'List', rows: [3] })
    expect(asked).toEqual([])
  })
  it('whatever the column is called, and where the mark says "as above"', () => {
    const { names } = read([
      [...HEADS, 'Kind'],
      [...WUMP, 'accused'],
      [...GOBBET, 'victim'],
      [...withCell(GOBBET, 1, 'Third One'), 'ditto'],
    ])
    expect(names).toEqual(['Wump Moonpocket'])
  })
  it('whom the list calls something that nobody knows, or nothing: named, and not taken by guess', () => {
    const rows = [heads, [...WUMP, 'accused'], [...WUMP, 'accused'], [...GOBBET, 'victim'], [...GOBBET, 'zorp'], [...GOBBET, '']]
    expect(read(rows).faults.map((f) => [f.row, f.field, f.fault])).toEqual(
      expect.arrayContaining([
        [5, 'accused_name', 'unread'],
        [6, 'accused_name', 'unread'],
      ]),
    )
  })
  it('where only they are marked, and nobody says that the others are accused: named', () => {
    const { faults } = read([[...HEADS, 'Remarks'], WUMP, withCell(WUMP, 1, 'Third One'), [...GOBBET, 'victim']])
    expect(faults).toEqual([{ row: 4, field: 'accused_name', fault: 'unread' }])
  })
  it('below a line that says so, until a line that says otherwise', () => {
    const { names } = read([HEADS, ['A. Accused'], WUMP, ['B. Victims:'], GOBBET, ['C. Accused'], withCell(WUMP, 1, 'Third One')])
    expect(names).toEqual(['Wump Moonpocket', 'Third One'])
  })
  it('on a sheet of their own, or under a title of their own', () => {
    expect(readAll([gridOf([HEADS, WUMP]), gridOf([HEADS, GOBBET], 'Victims')]).names).toEqual(['Wump Moonpocket'])
    expect(readAll([gridOf([HEADS, WUMP]), gridOf([['ជនរងគ្រោះ'], HEADS, GOBBET], 'Two')]).names).toEqual(['Wump Moonpocket'])
  })
  it('in columns of their own beside the accused', () => {
    for (const heading of ['Name of victim', 'ឈ្មោះជនរងគ្រោះ']) {
      const { names, asked } = read([
        [...HEADS, heading],
        [...WUMP, 'Someone Hurt'],
      ])
      expect([names, asked]).toEqual([['Wump Moonpocket'], []])
    }
    const { list } = read([
      ['Case', 'Accused', '', 'Victim', '', 'Law 2008, art.', 'Registered'],
      ['', 'Name', 'Sex', 'Name', 'Sex', '', ''],
      ['TST 1/24', 'Wump Moonpocket', 'F', 'Someone Hurt', 'M', '10', '2024-05-06'],
    ])
    expect(list.map((r) => [r['accused_name'], r['sex']])).toEqual([['Wump Moonpocket', 'female']])
  })
  it('and a lawyer’s name is asked about, not taken for the accused’s', () => {
    expect(
      read([
        [...HEADS, 'Lawyer of accused'],
        [...WUMP, 'Some Lawyer'],
      ]).asked,
    ).toEqual(['column:lawyer of accused'])
  })
})

describe('numbers that may be two things', () => {
  const years = (cell: string, answers: Answers = {}) => read([HEADS, withCell(WUMP, 8, cell)], answers)
  it('7.5 years is asked about', () => {
    expect(years('7.5').asked).toEqual(['rule:decimal-years'])
    expect(years('7.5', { 'rule:decimal-years': 'tenths' }).list[0]).toMatchObject({ sentence_months: '90' })
    expect(years('7.5', { 'rule:decimal-years': 'months' }).list[0]).toMatchObject({ sentence_months: '89' })
    expect(years('7.3', { 'rule:decimal-years': 'tenths' }).faults).toContainEqual({ row: 2, field: 'sentence_months', fault: 'duration' })
    expect([splitYears('7.12', 'months'), splitYears('1,5', 'tenths')]).toEqual([
      undefined,
      [
        { count: 1, unit: 'year' },
        { count: 6, unit: 'month' },
      ],
    ])
  })
  it('a letter in an age is named, not learned as a word', () => {
    const { asked, faults } = read([HEADS, withCell(WUMP, 3, '3O')])
    expect([asked, faults]).toEqual([[], [{ row: 2, field: 'age_band', fault: 'unread' }]])
  })
  it('an age holds the word for its band', () => {
    const heads = [...HEADS, 'Adult/minor']
    expect(read([heads, [...WUMP, 'adult']]).list[0]).toMatchObject({ age_band: '18+' })
    expect(read([heads, [...WUMP, 'minor']]).faults).toEqual([{ row: 2, field: 'age_band', fault: 'two-answers' }])
  })
  it('a year of birth asks for no day while every day says the same', () => {
    const heads = HEADS.map((h) => (h === 'Age' ? 'Year of birth' : h))
    expect(read([heads, withCell(WUMP, 3, '1980')])).toMatchObject({ asked: [], list: [{ age_band: '18+' }] })
    expect(read([heads, withCell(WUMP, 3, '2006')]).asked).toEqual(['rule:age'])
  })
  it('a Buddhist year of birth needs the era, which the sheet itself may explain', () => {
    const heads = HEADS.map((h) => (h === 'Age' ? 'ឆ្នាំកំណើត (ព.ស.)' : h))
    expect(read([heads, withCell(WUMP, 3, '2523')]).asked).toEqual(['rule:era'])
    const note = 'ឆ្នាំជា ព.ស. = គ.ស. + ៥៤៣'
    expect(read([[note], heads, withCell(WUMP, 3, '2523')])).toMatchObject({ asked: [], list: [{ age_band: '18+' }] })
  })
  it('a day that lost its format is a day under a heading that names one', () =>
    expect(read([HEADS, withCell(WUMP, 5, '45418')]).list[0]).toMatchObject({ registered_on: '2024-05-06' }))
  it('an article without its number is a gap', () => {
    const heads = HEADS.map((h) => (h.startsWith('Law') ? 'Charge' : h))
    for (const charge of ['2008 law, art.', '2008 law, art. 0', 'មាត្រា ច្បាប់ ២០០៨'])
      expect(read([heads, withCell(WUMP, 4, charge)]).faults).toContainEqual({ row: 2, field: 'offence', fault: 'unread' })
    expect(read([heads, withCell(WUMP, 4, '26 ច្បាប់ ២០០៨')])).toMatchObject({ faults: [], list: [{ offence: 'L2008-26' }] })
  })
})

describe('a case that stands above its people', () => {
  const heads = ['Case', 'Name', 'Sex', 'Age', 'Result', 'Judgment']
  const line = 'Case no. 3/2024 TST registered on 10/01/2024 charge: art. 26 of the 2008 law'
  const one = ['', 'Wump Moonpocket', 'F', '37', 'guilty', '2024-10-15']
  it('is theirs until the next', () => {
    const { list, asked } = read([heads, [line], one, [line.replace('3/2024', '4/2024').replace('26', '10')], one])
    expect(asked).toEqual([])
    expect(list.map((r) => [r['case_number'], r['registered_on'], r['offence']])).toEqual([
      ['3/2024 TST', '2024-01-10', 'L2008-26'],
      ['4/2024 TST', '2024-01-10', 'L2008-10'],
    ])
  })
  it('is not of a row that names its own, nor of those below it', () => {
    const { list } = read([heads, [line], ['9/2024', ...one.slice(1)], one], { 'rule:above': 'no' })
    expect(list.map((r) => [r['case_number'], r['offence']])).toEqual([
      ['9/2024', ''],
      ['', ''],
    ])
  })
  it('below a line that nobody reads, nothing is as above', () => {
    const { list } = read([HEADS, WUMP, ['the second matter'], withCell(GOBBET, 0, '')], { 'rule:above': 'yes' })
    expect(list[1]).toMatchObject({ case_number: '' })
  })
})

it('short forms of charges are what the sheet explains, and nothing where it explains them twice', () => {
  const legend = (meaning: string) =>
    gridOf(
      [
        ['ក', 'មាត្រា ១០ ច្បាប់ ២០០៨'],
        ['ខ', meaning],
      ],
      'Codes',
    )
  const list = (code: string) => gridOf([HEADS.map((h) => (h.startsWith('Law') ? 'Charge' : h)), withCell(WUMP, 4, code)])
  expect(readAll([list('ក, ខ'), legend('មាត្រា ១២ ច្បាប់ ២០០៨')]).list[0]).toMatchObject({ offence: 'L2008-10', other_offences: 'L2008-12' })
  const twice = gridOf([['ក', 'មាត្រា ១៥ ច្បាប់ ២០០៨']], 'More')
  expect(readAll([list('ក'), legend('មាត្រា ១២ ច្បាប់ ២០០៨'), twice]).faults).toContainEqual({ row: 2, field: 'offence', fault: 'unread' })
})

it('the same headings again begin no table, so that a total is of both pages', () => {
  const { notes, names } = read([HEADS, WUMP, HEADS, withCell(WUMP, 0, 'TST 2/24'), ['Total', '2 persons']])
  expect([names.length, notes]).toEqual([2, []])
})

it('a French list is read by its own words', () => {
  const { list, asked } = read([
    [
      'N°',
      'N° dossier',
      'Prévenu',
      'Sexe',
      'Âge',
      'Loi 2008, article',
      'Reçu le',
      'État',
      'Jugé le',
      'Décision',
      'Présence',
      'Peine',
      'dont sursis',
    ],
    [
      '1',
      '04/2024',
      'Wump Moonpocket',
      'H',
      '45',
      '34',
      '28/01/2024',
      'jugé',
      '09/06/2024',
      'condamné',
      'par défaut',
      '2 ans',
      '1 an 8 mois',
    ],
  ])
  expect(asked).toEqual([])
  expect(list[0]).toMatchObject({
    accused_name: 'Wump Moonpocket',
    sex: 'male',
    registered_on: '2024-01-28',
    decided_on: '2024-06-09',
    presence: 'in_absentia',
    sentence_months: '24',
    suspended_months: '20',
  })
})
