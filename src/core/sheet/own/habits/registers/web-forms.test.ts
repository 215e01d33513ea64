/** Answers of a form of the web, whose columns are called by its questions, and other short ways to head a column. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, readBook, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { headingsOf } from '../../heading/heading.ts'
import { personsNumber } from '../../values/persons-number.ts'

knowIt()
const headings = headingsOf(findForm(country, 'court-return') as Form, country, words)
const fieldOf = (heading: string): string | undefined => {
  const { concepts, unread, isNotAsked } = headings.read(heading)
  return unread !== '' ? undefined : isNotAsked ? 'not asked' : concepts.map((c) => c.fields[0]).join('+')
}
const read = (...lines: readonly string[]) => readBook('court-return', { '': lines })

describe('a question as a heading', () => {
  it.each([
    ['5. How old is the accused?', 'age_band'],
    ['What age was the defendant', 'age_band'],
    ['8. On what day was the case registered?', 'registered_on'],
    ['When was the file opened?', 'registered_on'],
    ['9) When was he or she charged?', 'charged_on'],
    ['On which date was the verdict pronounced? (leave empty if none)', 'decided_on'],
    ['12. What did the court decide?', 'outcome'],
    ['How did the case end?', 'outcome'],
    ['Where is the case now?', 'stage'],
    ['Was the accused present at the trial?', 'presence'],
    ['Which articles of the 2008 Law on Suppression of Human Trafficking and Sexual Exploitation? (tick all)', 'offence'],
    ['How many months are suspended?', 'suspended_months'],
    ['15. Prison: months (besides the years)', 'sentence_months'],
    ['18. Anything else?', 'not asked'],
    ['Timestamp', 'not asked'],
    ['Name of the accused in Khmer', 'accused_name'],
  ])('%s asks for %s', (heading, field) => expect(fieldOf(heading)).toBe(field))
  it.each(['How old is the victim?', 'When was the victim rescued?', 'How many accused are there?'])(
    '%s is none of the accused’s',
    (heading) => expect(['age_band', 'registered_on', 'charged_on', 'sentence_months']).not.toContain(fieldOf(heading)),
  )
  it('over the day of sending, the years and the months beside them', () => {
    const { rows, asked } = read(
      'Timestamp|1. Case number|2. Name of the accused|3. Sex|4. How old is the accused?|5. Which articles of the 2008 TIP law? (tick all)|6. When was the case registered?|7. On what day was the judgment given?|8. What did the court decide?|9. Prison: years|10. Prison: months (besides the years)|11. Anything else?',
      '2026/01/26 8:10:31 AM GMT+7|KC-9/2024|SAMPLE Dara|Male|34|Article 10|2024-01-15|2024-07-08|Convicted|7|6|thank you',
      '2026/01/26 8:13:46 AM GMT+7|KC-10/2024|SAMPLE Srey|Female|29|Article 12|2024-01-23|2024-07-09|Acquitted|||no',
    )
    expect(asked).toEqual([])
    expect(rows.map((r) => [r['sentence_months'], r['outcome'], r['registered_on']])).toEqual([
      ['90', 'convicted', '2024-01-15'],
      ['', 'acquitted', '2024-01-23'],
    ])
  })
})

describe('a word cut short', () => {
  it.each([
    ['ថ.ចុះ', 'registered_on'],
    ['ថ.ចោទ', 'charged_on'],
    ['ថ.សាល.', 'decided_on'],
    ['ល.រឿង', 'case_number'],
    ['Jgt', 'decided_on'],
    ['sent_years', 'sentence_months'],
    ['SENT_MON', 'sentence_months'],
  ])('%s is %s', (heading, field) => expect(fieldOf(heading)).toBe(field))
  it('is the row’s own number as before', () => expect(headings.read('ល.រ').isRowNumber).toBe(true))
})

describe('a year of registration', () => {
  const list = (...years: readonly string[]) =>
    read(
      'លេខរឿង|ឆ្នាំចុះបញ្ជី|Accused|Sex|Age|Art. TIP law|Charged on',
      ...years.map((year, i) => `TB.${i + 1}/2024|${year}|SAMPLE Dara|M|34|10|13/05/2024`),
    )
  it('that the case numbers say as well is no day, and the charge stands for it, told', () => {
    const { of, asked, left, notes } = list('2024', '2024')
    expect([asked, left, of('registered_on')]).toEqual([[], ['ឆ្នាំចុះបញ្ជី'], ['2024-05-13', '2024-05-13']])
    expect(notes.map((n) => n.code)).toContain('day-stands')
  })
  it('that they do not say is not left out', () => expect(list('2024', '2023').left).toEqual([]))
})

it('a known word in the middle of a name takes nothing from it', () => {
  const { of } = read(
    'Case|Name / sex|Age|Art. TIP law|Registered',
    '1/24|គំរូ ព្រះអាទិត្យ, ប្រុស|34|10|12/02/2024',
    '2/24|គំរូ ទឹក, ស្រី|31|12|13/02/2024',
  )
  expect(of('accused_name')).toEqual(['គំរូ ព្រះអាទិត្យ', 'គំរូ ទឹក'])
})

it('numbers of letters, a year and a figure are of a register; a few may be passports', () => {
  expect(personsNumber(['KC20240010', 'KC20240015', 'KC20240015', 'KC20250002', 'KC20250007'], true)).toBeUndefined()
  expect(personsNumber(['KC20240010', 'KC20240015'], true)).toBe('document')
  expect(personsNumber(['N20241234', 'N01938471', 'N20249999', 'N20248888', 'N20247777'], true)).toBe('document')
  expect(personsNumber(['C2013451', 'C2014452', 'C2015453', 'C2016454', 'C2017455'])).toBe('document')
})

describe('the passports of workers who complained', () => {
  const calls = (number: (n: number) => string, heading: string) =>
    readLists('labour-complaint', [
      [
        `${heading}|Date|Name of worker|Sex|Nationality|What happened`,
        ...[1, 2, 3, 4, 5, 6].map((n) => `${number(n)}|0${n}/02/2024|SAMPLE ${'abcdef'[n - 1]}na|F|VNM|not paid`),
      ].join('\n'),
    ])
  it.each(['ID', 'ID number', 'Code', 'Ref', 'Number', 'លេខ'])('are no number of the complaint before somebody says so: %s', (heading) => {
    for (const of of [(n: number) => `C20${12 + n}45${n}`, (n: number) => `N20${30 + (n % 3)}45${n}`])
      expect([...new Set(calls(of, heading).of('lead_number'))]).toEqual([''])
  })
  it('while those of the year of their day are', () =>
    expect(calls((n) => `KC2024000${n}`, 'Complaint no').of('lead_number')[0]).toBe('KC20240001'))
})

describe('the number that a form tool gives each submission', () => {
  const list = (head: string, key: (i: number) => string): string =>
    [`today|enum_code|sex|age|${head}`, ...[1, 2, 3, 4, 5, 6].map((i) => `2024-08-0${i}|E${i % 2}|F|3${i}|${key(i)}`)].join('\n')
  const uuid = (i: number): string => `uuid:f6cd56d75ed${i}`
  it.each(['KEY', 'meta-instanceID', '_uuid'])('%s is asked about, where no other column says it', (head) => {
    const id = `column:${head.toLowerCase().replace(/[-_]/g, ' ').trim()}`
    expect(readLists('screening', [list(head, uuid)]).asked).toEqual([id])
    const said = readLists('screening', [list(head, uuid)], { [id]: 'file_number' })
    expect([said.of('file_number'), said.asked]).toEqual([[1, 2, 3, 4, 5, 6].map(uuid), []])
  })
  it('is none of a few codes, nor anything beside the office’s own', () => {
    expect(readLists('screening', [list('KEY', (i) => `K${i % 2}`)]).asked).not.toContain('column:key')
    const both = readLists('screening', [list('Case number|KEY', (i) => `C-0${i}|${uuid(i)}`)])
    expect([both.of('file_number')[0], both.asked.includes('column:key')]).toEqual(['C-01', false])
  })
})
