/** Rows that do not keep what nearly all others keep are named; where a list keeps nothing of the kind, nobody is. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { Answers } from '../questions/questions.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const read = (lines: readonly (readonly string[])[], id: string, sheet = 'List', answers: Answers = {}) => {
  const form = findForm(country, id) as Form
  const rows = Lines.of(lines.map((cells, i) => ({ row: i + 1, cells })))
  const said = readOwnSheets([{ sheet, rows }], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return said
}
const HEADS = ['Date of inspection', 'Sector', 'Workers', 'Women', 'Men', 'Fine', 'Paid on', 'Hour', 'Report']
const visit = (n: number, changed: Readonly<Record<number, string>> = {}): string[] =>
  [
    `2025-03-${String(n).padStart(2, '0')}`,
    'factory',
    String(5 + n),
    String(n),
    '5',
    '400',
    `2025-04-${String(n).padStart(2, '0')}`,
    `0${n % 9}:30`,
    `R-0${n}`,
  ].map((cell, column) => changed[column] ?? cell)
const list = (changed: Readonly<Record<number, string>>, rows = 11): string[][] => [
  HEADS,
  ...Array.from({ length: rows }, (_, i) => visit(i + 1, i === 4 ? changed : {})),
]
const named = (lines: readonly (readonly string[])[]) =>
  read(lines, 'inspection').notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : []))

describe('a row that does not keep what nearly all keep', () => {
  it.each([
    [{ 6: '2025-01-05' }, '6 days-turned'],
    [{ 6: '2052-04-05' }, '6 year-far'],
    [{ 6: '2025-02-30' }, '6 no-such-day'],
    [{ 2: '12' }, '6 sum-differs'],
    [{ 3: '40' }, '6 beyond-whole'],
    [{ 7: '25:10' }, '6 no-such-hour'],
    [{ 2: '10+' }, '6 no-number'],
    [{ 4: '', 2: '5' }, '6 left-empty'],
    [{ 8: 'R-04' }, '6 number-again'],
  ] as const)('%o: %s', (changed, said) => {
    expect(named(list(changed as Readonly<Record<number, string>>))).toContain(said)
  })
  it('is named where it is its neighbour once more', () => {
    const lines = list({})
    expect(named([...lines.slice(0, 4), lines[3] as string[], ...lines.slice(4)])).toContain('5 as-above')
  })
  it('is nobody where the list does not keep it, or is too short to say', () => {
    expect(named(list({}))).toEqual([])
    expect(named(list({ 3: '40', 2: '45' }))).toEqual([])
    const loose = list({}).map((cells, i) => (i % 2 === 0 ? cells : cells.with(6, '2025-01-05')))
    expect(named(loose)).not.toContain('2 days-turned')
    expect(named(list({ 6: '2025-01-05' }, 4))).toEqual([])
  })
})

describe('a birth far from those of all others', () => {
  const heads = ['Ref', 'Name', 'Born', 'First contact']
  const born = (odd: string, others = 1985) => [
    heads,
    ...Array.from({ length: 12 }, (_, i) => [
      `GZ-0${i}`,
      'Wump',
      i === 6 ? odd : `${others + i}-03-0${(i % 9) + 1}`,
      `2024-0${(i % 9) + 1}-11`,
    ]),
  ]
  const far = (lines: readonly (readonly string[])[]) => named(lines).filter((t) => t.endsWith('year-far'))
  it('is named in a list of grown people, and in none of anybody', () => {
    expect(far(born('2019-06-03'))).toEqual(['8 year-far'])
    expect(far(born('2007-06-03'))).toEqual([])
    expect(far(born('2019-06-03', 2005))).toEqual([])
  })
})

describe('a title that says who is listed', () => {
  const heads = ['Name', 'Sex', 'Age', 'Date of arrival', 'Record ID']
  const people = (age: string, title = 'Children received at the centre'): string[][] => [
    [title],
    heads,
    ...[7, 9, 11, 12, 14, 15, 16].map((years, i) => ['Testing Wump', i % 2 ? 'F' : 'M', String(years), `2025-03-0${i + 1}`, `K-${i}`]),
    ['Testing Gox', 'F', age, '2025-03-09', 'K-9'],
  ]
  it('names somebody who is none of them, and keeps what the row says', () => {
    const { rows, faults } = read(people('34'), 'encounter')
    expect(faults.map((f) => [f.field, f.fault])).toEqual([['age_band', 'not-of-list']])
    expect([...rows].map((r) => r.cells['age_band'])).toEqual([...Array<string>(7).fill('<18'), '18+'])
    expect(read(people('13'), 'encounter').faults).toEqual([])
  })
  it.each([
    'Shelter for women and children, 2025',
    'Department of Women and Children Protection',
    'Juvenile protection office',
    'National Council for Children',
    'Mothers and their children',
    'មជ្ឈមណ្ឌលស្ត្រី និងកុមារ',
    'ការិយាល័យការពារអនីតិជន',
  ])('says nothing of all where others are of it, or it is an office: %s', (title) => {
    const { rows, faults } = read(people('34', title), 'encounter')
    expect(faults).toEqual([])
    expect([...rows].at(-1)?.cells['age_band']).toBe('18+')
  })
})

describe('a column whose word may mean something else', () => {
  const screened = (heading: string, cells: readonly string[], answers: Answers = {}) =>
    read(
      [
        ['Client no', 'Date of screening', 'Sex', 'Age', 'Outcome', heading],
        ...cells.map((cell, i) => [`S-0${i + 1}`, `2025-03-0${i + 1}`, 'F', '24', 'no signs', cell]),
      ],
      'screening',
      'Screening',
      answers,
    )
  const said = ({ rows }: ReturnType<typeof screened>, field: string) => [...rows].map((r) => r.cells[field] ?? '')
  it.each([
    ['Passport', ['yes', 'no', 'yes'], 'documents_retained'],
    ['Passport', ['yes', 'no', 'yes'], 'passport_held'],
    ['Debt', ['1', '0', '1'], 'debt_bondage'],
  ] as const)('%s, %s: says nothing of %s', (heading, cells, field) => {
    expect(said(screened(heading, cells), field)).toEqual(['', '', ''])
  })
  it.each([
    ['Locked', 'cannot_leave'],
    ['Beaten', 'violence'],
  ])('is asked about, and read once somebody said what it is: %s', (heading, field) => {
    const asked = screened(heading, ['1', '0', '1'])
    expect(said(asked, field)).toEqual(['', '', ''])
    const question = asked.questions.find((q) => q.about.heading === heading)
    expect(question?.likely[0]?.value).toBe(field)
    expect(said(screened(heading, ['1', '0', '1'], { [question?.id ?? '']: field }), field)).toEqual(['yes', 'no', 'yes'])
  })
  it('is what it says under a question about what went wrong', () => {
    expect(said(screened('exp/problems/passport', ['1', '0', '1']), 'documents_retained')).toEqual(['yes', 'no', 'yes'])
    expect(said(screened('exp/papers/passport', ['1', '0', '1']), 'documents_retained')).toEqual(['', '', ''])
  })
  it('takes one and nought for yes and no only where its heading says nothing else', () => {
    expect(said(screened('Papers kept', ['1', '0', '1']), 'documents_retained')).toEqual(['yes', 'no', 'yes'])
    expect(said(screened('No. of papers kept', ['1', '0', '1']), 'documents_retained')).not.toContain('yes')
  })
})

describe('a sheet of one flight', () => {
  const flight = [['No', 'Name', 'Sex', 'Age'], ...['1', '2', '3'].map((n) => [n, 'Testing Wump', 'F', '24'])]
  it('has the day of its name where somebody says so', () => {
    expect(read(flight, 'repatriation-return', 'Flight 14.03.24').questions.map((q) => q.id)).toContain('rule:title-day')
    const said = read(flight, 'repatriation-return', 'Flight 14.03.24', { 'rule:title-day': 'yes' })
    expect([...said.rows].map((r) => r.cells['travelled_day'])).toEqual(['2024-03-14', '2024-03-14', '2024-03-14'])
  })
})
