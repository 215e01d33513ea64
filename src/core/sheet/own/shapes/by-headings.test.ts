/** Records on several lines under headings on as many. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { Merge } from '../grid/grid.ts'
import { headingsOf } from '../heading/heading.ts'
import { readOwnSheets } from '../read/read-sheets.ts'
import { foldRecords } from './by-headings.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form
const headings = headingsOf(form, country, words)

const gridOf = (lines: readonly string[], merges: readonly Merge[] = [], struck: readonly number[] = []) => ({
  sheet: 'List',
  rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
  merges,
  struckRows: new Set(struck),
})
const read = (lines: readonly string[], merges: readonly Merge[] = []) => {
  const said = readOwnSheets([gridOf(lines, merges)], { form, country, words, answers: {}, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { rows: [...said.rows].map((r) => r.cells), notes: said.notes.map((n) => n.code), asked: said.questions.map((q) => q.id) }
}
const folds = (lines: readonly string[], struck: readonly number[] = []) =>
  foldRecords(gridOf(lines, [], struck), headings, form) !== undefined

const TITLE = 'Court of Kampot, Law of 2008'
const HEADS = [
  'No|Case|Name|Sex|Article|Judgment date|Sentence|Fine',
  '|Registered|Latin|Age|Nationality|Charged on|Suspended|Compensation',
]
const ONE = ['1|1/24|សាកល្បង ដី|F|10|2025-01-17|7 years|-', '|2024-05-01|TESTING Dei|37|Khmer|2024-05-02|-|5,000,000 riel']
const TWO = ['2|2/24|គំរូ ទឹក|M|12|2025-02-17|4 years|4,000,000 riel', '|2024-06-01|SAMPLE Tuek|41|Thai|2024-06-02|1 year|-']

describe('everybody on two lines', () => {
  it.each([
    ['Charge (1)', 'Charge (2)'],
    ['Offence 1', 'Offence 2'],
  ])('has %s over %s, which is one more of the same', (one, other) => {
    const heads = [HEADS[0]?.replace('Article', one) ?? '', HEADS[1]?.replace('Nationality', other) ?? '']
    const lines = [...ONE, ...TWO].map((line, i) => (i % 2 === 1 ? line.replace(/Khmer|Thai/, i === 1 ? 'art. 19' : '') : line))
    const { rows, notes } = read([TITLE, ...heads, ...lines])
    expect(notes).toContain('on-several-lines')
    expect(rows.map((r) => [r['offence'], r['other_offences']])).toEqual([
      ['L2008-10', 'L2008-19'],
      ['L2008-12', ''],
    ])
  })
  it('with one thing said on both lines, whose people somebody is of over whose state', () => {
    const heads = ['ល.រ|លេខរឿង|ឈ្មោះ (ខ្មែរ)|ភេទ|ជនជាតិ|បទល្មើស|ថ្ងៃចោទ|លទ្ធផល', '|ថ្ងៃចូល|ឈ្មោះ (ឡាតាំង)|អាយុ|សញ្ជាតិ|មាត្រា|ថ្ងៃសម្រេច|ទោស']
    const one = ['១|៩/២០២៤|សាកល្បង ដី|ស្រី|វៀតណាម|ការលក់មនុស្ស|2024-05-02|ផ្តន្ទាទោស', '|2024-05-01|TESTING Dei|៣៧|ខ្មែរ|១៥|2025-01-17|៧ ឆ្នាំ']
    const two = ['២|១០/២០២៤|គំរូ ទឹក|ប្រុស|ខ្មែរ|ការលក់មនុស្ស|2024-06-02|ផ្តន្ទាទោស', '|2024-06-01|SAMPLE Tuek|៤១|ថៃ|១៥|2025-02-17|៤ ឆ្នាំ']
    expect(read(['សាលាដំបូងខេត្តកំពត', ...heads, ...one, ...two]).rows).toMatchObject([
      {
        citizenship: 'KHM',
        sex: 'female',
        registered_on: '2024-05-01',
        charged_on: '2024-05-02',
        decided_on: '2025-01-17',
        sentence_months: '84',
      },
      {
        citizenship: 'THA',
        sex: 'male',
        registered_on: '2024-06-01',
        charged_on: '2024-06-02',
        decided_on: '2025-02-17',
        sentence_months: '48',
      },
    ])
  })
  it('is one row, with what both say', () => {
    const { rows, notes, asked } = read([TITLE, ...HEADS, ...ONE, ...TWO, '', '|Done by TESTING Clerk'])
    expect(asked).toEqual([])
    expect(notes).toContain('on-several-lines')
    expect(rows).toMatchObject([
      {
        case_number: '1/24',
        accused_name: 'សាកល្បង ដី',
        accused_name_latin: 'TESTING Dei',
        sex: 'female',
        age_band: '18+',
        registered_on: '2024-05-01',
        charged_on: '2024-05-02',
        decided_on: '2025-01-17',
        sentence_months: '84',
        suspended_months: '',
        fine: '',
        compensation: '5000000',
      },
      {
        case_number: '2/24',
        citizenship: 'THA',
        registered_on: '2024-06-01',
        sentence_months: '48',
        suspended_months: '12',
        fine: '4000000',
        compensation: '',
      },
    ])
  })
  it('under headings that come again on the next page, and beside what is of a section', () => {
    expect(read([TITLE, ...HEADS, 'Judge A', ...ONE, ...HEADS, ...TWO, 'Total|2 persons']).rows).toHaveLength(2)
  })
  it('or under headings of which each cell holds both', () => {
    const heads = HEADS.map((line) => line.split('|'))
    const inOne = (heads[0] ?? []).map((upper, i) => [upper, heads[1]?.[i] ?? ''].filter((h) => h !== '').join('\n')).join('|')
    const { rows, notes } = read([TITLE, inOne, ...ONE, ...TWO])
    expect(notes).toContain('on-several-lines')
    expect(rows).toMatchObject([
      { case_number: '1/24', registered_on: '2024-05-01', citizenship: 'KHM', charged_on: '2024-05-02', decided_on: '2025-01-17' },
      { case_number: '2/24', registered_on: '2024-06-01', citizenship: 'THA', suspended_months: '12' },
    ])
  })
  it('or on three', () => {
    const heads = ['No|Case|Name|Sex', '|Registered|Latin|Age', '|Charged on|Nationality|Article']
    const lines = [
      '1|1/24|សាកល្បង ដី|F',
      '|2024-05-01|TESTING Dei|37',
      '|2024-05-02|Khmer|10',
      '2|2/24|គំរូ ទឹក|M',
      '|2024-06-01|SAMPLE Tuek|41',
      '|2024-06-02|Thai|12',
    ]
    expect(read([TITLE, ...heads, ...lines]).rows).toMatchObject([
      { case_number: '1/24', accused_name: 'សាកល្បង ដី', citizenship: 'KHM', charged_on: '2024-05-02' },
      { case_number: '2/24', accused_name: 'គំរូ ទឹក', citizenship: 'THA', charged_on: '2024-06-02' },
    ])
  })
})

describe('is no such list', () => {
  it('where somebody has a line too few, or two lines of a number', () => {
    expect(folds([TITLE, ...HEADS, ...ONE, TWO[0] ?? '', '3|3/24|គំរូ ពីរ|M|12|2025-02-17|4 years|-'])).toBe(false)
    expect(folds([TITLE, ...HEADS, ...ONE, '|2024-05-01|TESTING Three|37|Khmer|2024-05-02|-|', ...TWO])).toBe(false)
  })
  it('where something stands below no heading', () => {
    expect(folds([TITLE, ...HEADS, `${ONE[0]}|x`, ONE[1] ?? '', ...TWO])).toBe(false)
  })
  it('where the days are the other way round', () => {
    const turned = ['|1/24|TESTING Dei|37|Khmer|7 years|-|', '1|2024-05-01|សាកល្បង ដី|F|10|F|2025-01-17|-']
    expect(folds([TITLE, ...HEADS, ...ONE.toReversed(), ...TWO.toReversed()])).toBe(false)
    expect(folds([TITLE, ...HEADS, ...turned, ...turned])).toBe(false)
  })
  it('where half of somebody is struck out', () => {
    expect(folds([TITLE, ...HEADS, ...ONE, ...TWO])).toBe(true)
    expect(folds([TITLE, ...HEADS, ...ONE, ...TWO], [4, 5])).toBe(true)
    expect(folds([TITLE, ...HEADS, ...ONE, ...TWO], [4])).toBe(false)
  })
  it('where headings say the same in two languages', () => {
    const heads = ['ល.រ|លេខសំណុំរឿង|ឈ្មោះ|ភេទ|អាយុ|ថ្ងៃចុះបញ្ជី', '|Case|Name|Sex|Age|Registered']
    expect(folds([...heads, '1|1/24|គំរូ ដី|F|37|2024-05-01', '|||||', '2|2/24|គំរូ ទឹក|M|41|2024-05-02', '|||||'])).toBe(false)
  })
})
