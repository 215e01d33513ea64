/** The same list in the words of another clerk: what is meant is read, or asked; no habit of writing makes another value of it. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { headingsOf } from '../../heading/heading.ts'

knowIt()

const HEADS = [
  'No',
  'Case number',
  'Accused name',
  'Citizenship',
  'Age',
  'Date registered',
  'Offence',
  'Date of judgment',
  'Outcome',
  'Presence',
  'Fine',
]
const NAMES = ['Sok Dara', 'Chan Thy', 'Ly Hour', 'Mao Sophea']
type Of = Readonly<Record<string, string>>
const list = (rows: readonly Of[], called: Of = {}): readonly string[] => [
  HEADS.map((h) => called[h] ?? h).join('|'),
  ...rows.map((own, i) => {
    const day = String(10 + i)
    const said: Of = {
      No: String(i + 1),
      'Case number': `${11 + i}/2024`,
      'Accused name': NAMES[i] ?? '',
      Citizenship: 'Cambodian',
      Age: '24',
      'Date registered': `${day}/05/2024`,
      Offence: 'Art. 11 TIP law 2008',
      'Date of judgment': `${day}/11/2024`,
      Outcome: 'convicted',
      Presence: 'present',
      Fine: '',
      ...own,
    }
    return HEADS.map((h) => said[h] ?? '').join('|')
  }),
]
const read = (lines: readonly string[]) => readBook('court-return', { List: lines })
const column = (lines: readonly string[], field: string): readonly string[] => {
  const said = read(lines)
  expect(said.asked).toEqual([])
  return said.of(field)
}

describe('an amount in figures, and once more in words', () => {
  it.each([
    ['៤លានរៀល (បួនលានរៀល)', '4000000'],
    ['4 million riel (four million riel)', '4000000'],
    ['4,000,000 riel (four million riel)', '4000000'],
    ['១៥លាន ៥សែនរៀល', '15500000'],
  ])('%s is %s', (fine, riel) => {
    expect(column(list([{ Fine: fine }, {}, {}]), 'fine')[0]).toBe(riel)
  })
  it('of which one is another names the cell', () => {
    const said = read(list([{ Fine: '4 million riel (five million riel)' }, {}, {}]))
    expect(said.faults).toEqual(['fine amount'])
    expect(said.of('fine')[0]).not.toMatch(/^\d+$/)
  })
})

describe('short forms and blanks', () => {
  it('a country in two letters is no mark for what stands above', () => {
    const rows = [{ Citizenship: 'KH' }, { Citizenship: 'VN' }, { Citizenship: 'ID' }, { Citizenship: 'KH' }]
    expect(column(list(rows), 'citizenship')).toEqual(['KHM', 'VNM', 'IDN', 'KHM'])
  })
  it('id. among names of countries is what stands above', () => {
    const rows = [{ Citizenship: 'Cambodian' }, { Citizenship: 'Vietnamese' }, { Citizenship: 'id.' }]
    expect(column(list(rows), 'citizenship')).toEqual(['KHM', 'VNM', 'VNM'])
  })
  it('none under presence is an absence of whoever was tried, and nothing of whoever was not', () => {
    const open = { Presence: 'គ្មាន', Outcome: '', 'Date of judgment': '' }
    expect(column(list([{}, { Presence: 'គ្មាន' }, open]), 'presence')).toEqual(['in_person', 'in_absentia', 'not_applicable'])
  })
})

describe('days', () => {
  it('the first of a month in French is a day', () => {
    expect(column(list([{ 'Date of judgment': '1er novembre 2024' }, {}, {}]), 'decided_on')[0]).toBe('2024-11-01')
  })
})

describe('headings', () => {
  const headings = headingsOf(findForm(country, 'court-return') as Form, country, words)
  const fieldOf = (heading: string): string | undefined => {
    const { concepts, unread } = headings.read(heading)
    return unread === '' && concepts.length === 1 ? concepts[0]?.fields[0] : undefined
  }
  it.each([
    ['ភេទជនជាប់ចោទ', 'sex'],
    ['Nationality of the accused', 'citizenship'],
    ['Defendant’s name', 'accused_name'],
    ['Age at time of charge', 'age_band'],
    ['Nom de l’accusé', 'accused_name'],
    ['Date d’enregistrement', 'registered_on'],
    ['Date d’inculpation', 'charged_on'],
    ['Réf. du dossier', 'case_number'],
    ['Montant de l’amende', 'fine'],
    ['Date of charging', 'charged_on'],
    ['Full name of the accused', 'accused_name'],
  ])('%s is %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field)
  })
  it('of the accused says whose sex it is, and in brackets that both stand there', () => {
    expect(headings.read('Accused (sex)').concepts.map((c) => c.fields[0])).toEqual(['accused_name', 'sex'])
  })
  it('the number of a row is no slip for the number of a case', () => {
    expect(headings.read('លេខរៀង')).toMatchObject({ concepts: [], isRowNumber: true })
  })
  it('a letter of a word with accents is no word', () => {
    expect(headings.read('Réf. du dossier').codes).toEqual([])
  })
  it('how old somebody was then keeps the law of the charges', () => {
    expect(column(list([{}, { Age: '17' }, {}], { Age: 'Age at time of charge' }), 'age_band')).toEqual(['18+', '<18', '18+'])
  })
})

describe('a line that numbers the columns', () => {
  it('makes no headings of a row of small numbers', () => {
    const lines = [
      'Date of inspection|Sector|Workers|Women|Men',
      '1|2|3|4|5',
      '2025-03-01|factory|5|3|2',
      '2025-03-02|factory|4|1|3',
      '2025-03-03|farm|9|4|5',
    ]
    expect(readBook('inspection', { List: lines }).rows).toHaveLength(3)
  })
  it('need not be there where the headings come again', () => {
    const [head = '', ...rows] = list([{}, { 'Case number': '"' }, {}, {}])
    const numbers = HEADS.map((_, i) => String(i + 1)).join('|')
    const [one = '', two = '', three = '', four = ''] = rows
    const said = read([head, numbers, one, head, two, three, four])
    expect(said.asked).toEqual([])
    expect(said.of('case_number')).toEqual(['11/2024', '11/2024', '13/2024', '14/2024'])
  })
})
