/** Headings of other offices' lists: of whom a column is, what stands in brackets or in another language beside it, and what is never taken from that. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { headingsOf } from '../../heading/heading.ts'
import { columnId, type Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const formOf = (id: string): Form => findForm(country, id) as Form
const said = (id: string, heading: string) => headingsOf(formOf(id), country, words).read(heading)
const fields = (id: string, heading: string): readonly string[] => {
  const { concepts, unread } = said(id, heading)
  return unread === '' ? concepts.map((c) => `${c.fields[0]}${c.isLikely ? '?' : ''}`) : ['unread']
}

describe('of whom a column is', () => {
  it.each([
    ['suspect-return', 'ភេទជនសង្ស័យ', ['sex']],
    ['suspect-return', 'Age of the suspect', ['age_band']],
    ['inmate-list', 'សញ្ជាតិអ្នកទោស', ['citizenship']],
    ['inmate-list', "Prisoner's sex", ['sex']],
    ['encounter', 'អាយុ ជនរងគ្រោះ', ['age_band']],
    ['shelter-return', 'client_sex', ['sex']],
    ['hotline', 'លេខពាក្យបណ្តឹង', ['lead_number']],
    ['shelter-return', 'Age (at entry)', ['age_band']],
    ['detention', 'Name (passport)', ['person_name_latin']],
    ['encounter', 'ឈ្មោះក្នុងលិខិតឆ្លងដែន', ['person_name_latin']],
    // Nobody need have come on it.
    ['service-return', 'Appointment date', ['started_day?']],
    // She may be the child of whoever stays there.
    ['shelter-return', 'Sex of child', ['sex?']],
  ])('%s: %s', (id, heading, own) => expect(fields(id, heading)).toEqual(own))
  it.each([
    ['suspect-return', 'Victim sex'],
    ['suspect-return', 'អាយុជនរងគ្រោះ'],
    ['encounter', 'ភេទជនសង្ស័យ'],
    ['encounter', 'Name of suspect'],
    ['encounter', 'Suspect nationality'],
  ])('of somebody else nothing is asked: %s, %s', (id, heading) => {
    expect(said(id, heading)).toMatchObject({ concepts: [], isNotAsked: true })
  })
})

describe('what stands beside the word', () => {
  it.each([
    ['shelter-return', 'Sex (F/M/O)', ['sex']],
    ['screening', '១. ភេទ', ['sex']],
    ['screening', 'Q2. Age', ['age_band']],
    ['screening', '៣ក) សញ្ជាតិ', ['citizenship']],
    ['inspection', 'ឈ្មោះសហគ្រាស/Undertaking', ['site_name']],
  ])('says nothing more: %s, %s', (id, heading, own) => expect(fields(id, heading)).toEqual(own))
  it.each([
    ['shelter-return', 'ថ្ងៃចូល/Bamboozled'],
    ['shelter-return', 'Sex (of the dog)'],
    ['shelter-return', 'Sex / Bamboozled'],
    ['inspection', 'Undertaking/ឈ្មោះសហគ្រាស និងម្ចាស់'],
  ])('is asked about: %s, %s', (id, heading) => expect(fields(id, heading)).toEqual(['unread']))
  it.each([
    ['screening', 'A_person/name', ['person_name']],
    ['screening', 'B2_travel/sex', ['sex']],
  ])('is the last of its groups, whatever letter they begin with: %s, %s', (id, heading, own) => expect(fields(id, heading)).toEqual(own))
  it('is an answer to what nobody asks: means_of_control/debt_bondage', () => {
    expect(said('service-return', 'means_of_control/debt_bondage')).toMatchObject({ concepts: [], codes: [], isNotAsked: true })
  })
})

describe('a list whose day is not said for sure', () => {
  const heads = ['Surname and name', 'Given on', 'M/F', 'Born on', 'Home']
  const lines = [1, 2, 3].map((n) => [`TESTING ${n}`, `0${n}/02/2024`, 'F', '01/01/1990', 'Kandal'])
  const read = (answers: Answers) => {
    const rows = Lines.of([heads, ...lines].map((cells, i) => ({ row: i + 1, cells })))
    const own = readOwnSheets([{ sheet: 'x', rows }], { form: formOf('mission-contact'), country, words, answers, today: '2026-02-01' })
    if (!own || own === 'counts') throw new Error('no table was found')
    return own
  }
  it('is read where somebody says whose form it is: the day is asked, and taken for nothing before', () => {
    const { questions, columns } = read({})
    expect(columns.flatMap((c) => c.fields)).toEqual(['sex'])
    expect(questions.find((q) => q.id === columnId('Given on'))?.likely[0]?.value).toBe('received_month')
  })
  it('keeps the day that was said', () => {
    const [first] = read({ [columnId('Given on')]: 'received_month' }).rows
    expect(first?.cells['received_month']).toBe('2024-02-01')
  })
})

describe('a cell that is empty in few rows', () => {
  const read = (id: string, heads: readonly string[], lines: readonly (readonly string[])[]) => {
    const rows = Lines.of([heads, ...lines].map((cells, i) => ({ row: i + 1, cells })))
    const own = readOwnSheets([{ sheet: 'x', rows }], { form: formOf(id), country, words, answers: {}, today: '2026-02-01' })
    if (!own || own === 'counts') throw new Error('no table was found')
    return [...own.silent.keys()]
  }
  const many = (last: readonly string[], row: (n: number) => readonly string[]) => [...Array.from({ length: 20 }, (_, n) => row(n)), last]
  it('is said to be kept as not recorded where the form may lack it', () => {
    const lines = many(['99', '15/03/2024', 'Sample House', ''], (n) => [`${n}`, '12/03/2024', `Sample ${n}`, 'karaoke'])
    expect(read('inspection', ['Inspection no', 'Visit date', 'Workplace', 'Type of workplace'], lines)).toEqual(['site_type'])
  })
  it('is not where no row is kept without it', () => {
    const lines = many(['', 'medical', '15/03/2024', 'F'], (n) => [`C-${n}`, 'medical', '12/03/2024', 'F'])
    expect(read('service-return', ['Client code', 'Service', 'Service date', 'Sex'], lines)).toEqual([])
  })
})

describe('what a heading is not', () => {
  it.each([
    ['repatriation-return', 'Purpose', 'form_of_exploitation'],
    ['service-return', 'Purpose of travel', 'form_of_exploitation'],
    ['investigation-return', 'Purpose of call', 'form_of_exploitation'],
    ['investigation-return', 'Form no', 'form_of_exploitation'],
    ['detention', 'Detained from', 'detained_day'],
    ['detention', 'Violation', 'ground'],
    ['reparation-return', 'Recovered', 'paid'],
    ['reparation-return', 'Collected', 'paid'],
    ['screening', 'Date closed', 'outcome'],
    ['mission-contact', 'Date closed', 'outcome'],
    ['identification', "Name of victim's mother", 'person_name'],
    ['identification', "Name of victim's mother", 'sex'],
    ['hotline', 'Contact no.', 'lead_number'],
    ['hotline', 'Client ID', 'lead_number'],
    ['hotline', 'លេខហៅទូរស័ព្ទ', 'lead_number'],
    ['hotline', 'លេខសម្គាល់ឯកសារ', 'lead_number'],
    ['operation-return', 'Contact number', 'operation_number'],
  ])('%s: %s is no %s', (id, heading, field) => expect(fields(id, heading)).not.toContain(field))
})

describe('a number that is kept in clear', () => {
  const taken = (id: string, heading: string, cells: readonly string[], answers: Answers = {}) => {
    const day = formOf(id).fields.find((f) => f.type === 'date' && f.required)?.words.en ?? ''
    const heads = [heading, day, 'Province', 'Kind of place']
    const lines = cells.map((cell, n) => [cell, `1${n}/03/2024`, 'Kandal', 'Karaoke bar'])
    const rows = Lines.of([heads, ...lines].map((row, i) => ({ row: i + 1, cells: row })))
    const own = readOwnSheets([{ sheet: 'x', rows }], { form: formOf(id), country, words, answers, today: '2026-02-01' })
    if (!own || own === 'counts') return []
    return [...own.rows].flatMap((r) => Object.values(r.cells)).filter((cell) => cells.includes(cell))
  }
  const PHONES = ['012 345 678', '097 1234567', '088-765-4321']
  const PAPERS = ['010203040', 'N1234567', '020304050']
  it.each([
    ['hotline', 'Contact no.', PHONES],
    ['hotline', 'លេខហៅទូរស័ព្ទ', PHONES],
    ['hotline', 'Call no', PHONES],
    ['hotline', 'Call number', ['+855 12 345 678', '+66812345678', '0961234567']],
    ['hotline', 'Client ID', PAPERS],
    ['hotline', 'ID of victim', PAPERS],
    ['operation-return', 'Contact number', PHONES],
    ['suspect-return', 'លេខឯកសារ', PAPERS],
    ['suspect-return', 'Case no', PAPERS],
    ['investigation-return', 'Case no', PHONES],
  ] as const)('is by its shape no number of a person, unless somebody says so: %s, %s', (id, heading, cells) => {
    expect(taken(id, heading, cells)).toEqual([])
  })
  it('is a paper’s by shape where somebody says that it is the case’s, and never a telephone’s', () => {
    const papers = ['110203040', 'N1234567', '250304050']
    expect(taken('hotline', 'Call no', papers)).toEqual([])
    expect(taken('hotline', 'Call no', papers, { [columnId('Call no')]: 'lead_number' })).toEqual(papers)
    expect(taken('hotline', 'Call no', PHONES, { [columnId('Call no')]: 'lead_number' })).toEqual([])
  })
  it('is an office’s own in any other shape', () => {
    expect(taken('hotline', 'Call no', ['H23-001', 'H23-002', 'H23-003'])).toEqual(['H23-001', 'H23-002', 'H23-003'])
  })
})
