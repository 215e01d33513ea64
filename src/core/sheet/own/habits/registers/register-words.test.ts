/** What the cells and headings of other offices' books hold beside a bare word or number, and what is never made of it. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { plainDay } from '../../values/day.ts'
import { countPeople } from '../../values/people-counted.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const read = (lines: readonly (readonly string[])[], id: string) => {
  const form = findForm(country, id) as Form
  const rows = Lines.of(lines.map((cells, i) => ({ row: i + 1, cells })))
  const said = readOwnSheets([{ sheet: 'x', rows }], { form, country, words, answers: {}, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return {
    list: [...said.rows].map((r) => r.cells),
    columns: said.columns.flatMap((c) => c.fields),
    asked: said.questions.map((q) => q.id),
    faults: said.faults.map((f) => `${f.row} ${f.field} ${f.fault}`),
    summed: said.notes.flatMap((n) => (n.code === 'summed' ? n.rows : [])),
  }
}

describe('a number of people', () => {
  it.each([
    ['៤៥នាក់', 45],
    ['មាន ៣', 3],
    ['45នាក់ (ស្រី 7)', 45],
    ['2 (ប1 ស1)', 2],
    ['12 persons', 12],
  ])('%s', (cell, people) => expect(countPeople(cell, 'x')).toBe(people))
  it.each(['3 (ស5)', '3 (ប1 ស1)'])('%s contradicts itself', (cell) => expect(countPeople(cell, 'x')).toBe('part-beyond'))
  it('with the women behind a stroke is read only where the heading says which is which', () => {
    expect(countPeople('៥/៣', 'ជនរងគ្រោះសរុប/ស្រី')).toBe(5)
    expect(countPeople('5/3', 'Victims (total/female)')).toBe(5)
    expect(countPeople('3/5', 'Victims total/F')).toBe('part-beyond')
    expect(countPeople('5/3', 'Victims')).toBeUndefined()
  })
  it.each(['over 100', '4 families', 'about 5', '2-3', '1,5'])('%s is none', (cell) => expect(countPeople(cell, 'x')).toBeUndefined())
})

describe('a day', () => {
  it.each([
    ['១២-០១-២៣ ម៉ោង ០៩:៣០', '១២-០១-២៣'],
    ['ថ្ងៃទី១២ មករា ២៣ វេលាម៉ោង ២១ និង១០នាទី', 'ថ្ងៃទី១២ មករា ២៣'],
    ['០១/០១/២៣ ៨:១៥ ព្រឹក', '០១/០១/២៣'],
    ['០១/០១/២៣ យប់ម៉ោង១០', '០១/០១/២៣'],
  ])('is read without its hour: %s', (cell, day) => expect(plainDay(cell)).toBe(day))
  it('keeps what is no hour', () => expect(plainDay('០១/០១/២៣ ឬ ០២/០១/២៣')).toBe('០១/០១/២៣ ឬ ០២/០១/២៣'))
})

const CLIENTS = ['Client code', 'Date admitted', 'Sex', 'Age']
const client = (n: number, age: string): string[] => [`C-${n}`, `1${n}/03/2024`, 'F', age]

describe('what is never made of a cell', () => {
  it('an age that may lie on either side of eighteen is no child', () => {
    const { list } = read([CLIENTS, client(1, '15+'), client(2, '17'), client(3, '20'), client(4, '18+')], 'shelter-return')
    expect(list.map((r) => r['age_band'])).toEqual(['', '<18', '18+', '18+'])
  })
  it('a sum in brackets is no payment', () => {
    const rows = [1, 2, 3].map((n) => [`V-${n}`, `1${n}/03/2024`, n === 2 ? '(500.000)' : '400.000'])
    expect(read([['Client code', 'Date paid', 'Amount'], ...rows], 'fund-payment').faults).toEqual(['3 amount amount'])
  })
  it('whose people somebody is of is no citizenship, unless somebody says so', () => {
    const { columns, asked } = read(
      [
        ['លេខសំណុំរឿង', 'ឈ្មោះ', 'ថ្ងៃចាប់ខ្លួន', 'ភេទ', 'ជនជាតិ'],
        ...['ខ្មែរ', 'ចាម', 'ចិន'].map((of, n) => [`1${n}/24`, `គំរូ ${n}`, `1${n}/03/2024`, 'ប', of]),
      ],
      'suspect-return',
    )
    expect(columns).not.toContain('citizenship')
    expect(asked).toContain('column:ជនជាតិ')
  })
  it('a day on which somebody is to be let go is no day of having been', () => {
    const rows = [1, 2, 3].map((n) => [`P-${n}`, `1${n}/03/2024`, 'F', `1${n}/03/2031`])
    expect(read([['Prisoner no', 'Detained on', 'Sex', 'Release date (exp.)'], ...rows], 'detention').columns).not.toContain('released_day')
  })
})

it('lines that sum others are known as such, and a label alone is nobody', () => {
  const { summed, list } = read([CLIENTS, client(1, '15'), client(2, '17'), client(3, '20'), ['Total', '', '', '']], 'shelter-return')
  expect(list).toHaveLength(3)
  expect(summed).toEqual([5])
})

it('a second list whose words nobody knows is not read, and that is said', () => {
  const form = findForm(country, 'shelter-return') as Form
  const sheet = (name: string, lines: readonly (readonly string[])[]) => ({
    sheet: name,
    rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
  })
  const other = [['Wump', 'Yink', 'Zans'], ...[1, 2, 3, 4].map((n) => [`w${n}`, `1${n}/03/2024`, `z${n}`])]
  const legend = [
    ['Short', 'Means'],
    ['F', 'female'],
  ]
  const said = readOwnSheets(
    [sheet('Clients', [CLIENTS, ...[1, 2, 3].map((n) => client(n, '17'))]), sheet('Others', other), sheet('Codes', legend)],
    {
      form,
      country,
      words,
      answers: {},
      today: '2026-02-01',
    },
  )
  const unread = said && said !== 'counts' ? said.notes.flatMap((n) => (n.code === 'list-unread' ? [n.sheet] : [])) : []
  expect(unread).toEqual(['Others'])
})
