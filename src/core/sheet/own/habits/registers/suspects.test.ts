/** Lists of suspects and arrests, as the police keep them: whom they look for, whom they arrested, when they sent him on. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { findForm as findFormOf } from '../../read/find-form.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'suspect-return') as Form
type Cells = readonly (readonly string[])[]

const gridOf = (lines: Cells, sheet = 'List'): SheetGrid => ({
  sheet,
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
})
const readAll = (grids: readonly SheetGrid[], answers: Answers = {}) => {
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { ...said, list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id) }
}
const read = (lines: Cells, answers: Answers = {}) => readAll([gridOf(lines)], answers)
const formOf = (lines: Cells, sheet = 'List', fileName = 'list.xlsx'): string => {
  const found = findFormOf([gridOf(lines, sheet)], country.forms, country, words, fileName)
  return found === undefined ? 'none' : 'form' in found ? found.form.id : `asked: ${found.question.likely.map((l) => l.value).join(', ')}`
}

const KHMER: Cells = [
  ['បញ្ជីរាយនាមជនសង្ស័យដែលបានចាប់ខ្លួន'],
  ['ល.រ', 'លេខសំណុំរឿង', 'គោត្តនាម-នាម', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'បទល្មើស', 'ថ្ងៃចាប់ខ្លួន', 'ស្ថានភាព', 'ថ្ងៃបញ្ជូនតុលាការ'],
  ['១', '០១/២៤', 'គំរូ ស្ករ', 'ប', '៣១', 'ខ្មែរ', 'មាត្រា ១០ ច្បាប់ ២០០៨', '០៥/០២/២០២៤', 'បញ្ជូនតុលាការ', '០៧/០២/២០២៤'],
  ['២', '០១/២៤', 'គំរូ អំបិល', 'ស', '១៦', 'វៀតណាម', 'មាត្រា ១២ ច្បាប់ ២០០៨', '០៥/០២/២០២៤', 'ចាប់បាន', ''],
  ['៣', '០២/២៤', 'គំរូ ទន្លេ', 'ប', '៤០', 'ចិន', 'មាត្រា ១២ ច្បាប់ ២០០៨', '២០/០៣/២០២៤', 'ដោះលែង', ''],
]
const WARRANTS: Cells = [
  ['Arrest warrants not executed, Wumpshire police'],
  [
    'Warrant no',
    'Case no',
    'Suspect',
    'Sex',
    'Year of birth',
    'Nat.',
    'Art. (law of 2008)',
    'Date of warrant',
    'Executed on',
    'Role',
    'Status',
  ],
  ['W-1/24', '7/24', 'Wump Moonpocket', 'M', '1990', 'KH', '10', '2024-01-05', '2024-01-09', 'driver', 'caught'],
  ['W-2/24', '7/24', 'Gobbet Sockdrawer', 'F', '1985', 'VN', '12', '2024-01-05', '', 'broker', 'on the run'],
  ['W-3/24', '8/24', 'Snell Kettlebin', 'M', '1979', 'KH', '12', '2024-02-11', '', 'owner', 'wanted'],
]

describe('a list of suspects', () => {
  it('is read as the police write it, in Khmer', () => {
    const { list, faults, asked } = read(KHMER)
    expect([faults, asked]).toEqual([[], []])
    expect(list[0]).toMatchObject({
      case_number: '០១/២៤',
      suspect_name: 'គំរូ ស្ករ',
      sex: 'male',
      age_band: '18+',
      citizenship: 'KHM',
      offence: 'L2008-10',
      arrested_on: '2024-02-05',
      sent_on: '2024-02-07',
      status: 'sent_to_prosecutor',
    })
    expect(list.map((r) => [r['age_band'], r['status']])).toEqual([
      ['18+', 'sent_to_prosecutor'],
      ['<18', 'arrested'],
      ['18+', 'released'],
    ])
  })
  it('may be one of warrants, in English, with whoever was never found', () => {
    const { list, faults, asked } = read(WARRANTS)
    expect([faults, asked]).toEqual([[], []])
    expect(list.map((r) => [r['status'], r['warrant_on'], r['arrested_on'], r['roles'], r['age_band']])).toEqual([
      ['arrested', '2024-01-05', '2024-01-09', 'TRANSPORTER', '18+'],
      ['at_large', '2024-01-05', '', 'RECRUITER', '18+'],
      ['wanted', '2024-02-11', '', 'OWNER', '18+'],
    ])
  })
  it('is found among all the forms of the country by its own words, and is no list of victims', () => {
    expect(formOf(KHMER)).toBe('suspect-return')
    expect(formOf(WARRANTS)).toBe('suspect-return')
    expect(formOf(KHMER.slice(1), 'ជនសង្ស័យ', 'suspects.xlsx')).toBe('suspect-return')
    const clients = [
      ['Code', 'Name', 'Sex', 'Age', 'Nationality', 'Admitted', 'Left'],
      ...[1, 2, 3].map((n) => [`C-${n}`, `Wump ${n}`, 'F', '20', 'KH', `2024-01-0${n}`, '']),
    ]
    expect(formOf(clients, 'Shelter clients')).not.toContain('suspect-return')
  })
  it('says when each was entered by its own days, the first of them', () => {
    expect(read(WARRANTS).list.map((r) => r['recorded_on'])).toEqual(['2024-01-05', '2024-01-05', '2024-02-11'])
    // Whose day nobody wrote is of the time of the list, if somebody says so; of the others nothing is asked.
    const undated = KHMER.map((r, i) => (i === 4 ? r.with(7, '').with(8, 'រត់គេច') : r))
    expect(read(undated).asked).toEqual(['rule:undated'])
    const { list } = read(undated, { 'rule:undated': '2024-01-01' })
    expect(list.map((r) => [r['recorded_on'], r['status']])).toEqual([
      ['2024-02-05', 'sent_to_prosecutor'],
      ['2024-02-05', 'arrested'],
      ['2024-01-01', 'at_large'],
    ])
  })
  it('without a column of what became of them says it by its days', () => {
    const { list } = read(KHMER.map((r) => (r.length > 1 ? r.toSpliced(8, 1) : r)))
    expect(list.map((r) => r['status'])).toEqual(['sent_to_prosecutor', 'arrested', 'arrested'])
  })
  it('keeps a name in Latin letters beside the one in Khmer, whatever the columns are called', () => {
    const heads = ['Name', 'ឈ្មោះ', 'Sex', 'File', 'Arrest']
    const { list } = read([
      heads,
      ['WUMP Moon', 'គំរូ ដី', 'M', 'SR-07/24', '2024-03-05'],
      ['GOB Sock', 'គំរូ គោ', 'F', 'SR-08/24', '2024-03-06'],
    ])
    expect(list[0]).toMatchObject({ suspect_name: 'គំរូ ដី', suspect_name_latin: 'WUMP Moon', case_number: 'SR-07/24' })
  })
  it('stands under a line for each case, and below it nothing of the case is said again', () => {
    const [title = [], heads = []] = KHMER
    const rows = KHMER.slice(2).map((r) => r.toSpliced(1, 1))
    const lines = [
      title,
      heads.toSpliced(1, 1),
      ['ករណីលេខ ០១ ន.ជ – កេងប្រវ័ញ្ចផ្លូវភេទ'],
      ...rows.slice(0, 2),
      ['ករណីលេខ ០២ ន.ជ – កេងប្រវ័ញ្ចពលកម្ម'],
      ...rows.slice(2),
    ]
    const { list } = read(lines, { 'rule:case-year': '2024' })
    expect(list.map((r) => [r['case_number'], r['form_of_exploitation']])).toEqual([
      ['០១ ន.ជ/2024', 'SEXUAL_EXPLOITATION'],
      ['០១ ន.ជ/2024', 'SEXUAL_EXPLOITATION'],
      ['០២ ន.ជ/2024', 'FORCED_LABOUR'],
    ])
    expect(formOf(lines)).toBe('suspect-return')
  })
  it('is none of people who are held and may be victims, whatever its day is called', () => {
    const heads = ['ល.រ', 'លេខសំណុំរឿង', 'ឈ្មោះជនសង្ស័យ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'ថ្ងៃឃាត់']
    const rows = [1, 2, 3].map((n) => [String(n), `${n}/24`, `គំរូ ${n}`, 'ប', '30', 'ខ្មែរ', `2024-01-0${n}`])
    expect(formOf([['អ្នកត្រូវឃាត់ខ្លួន'], heads, ...rows])).toBe('suspect-return')
    // Under a bare "Name", the same list is one of people who are held.
    expect(formOf([['អ្នកត្រូវឃាត់ខ្លួន'], heads.with(2, 'ឈ្មោះ'), ...rows])).toContain('detention')
  })
  it('may go by the numbers of its own log, or by none: then by day and place, if somebody says that they stay', () => {
    const heads = ['Log#', 'Arrested', 'Suspect', 'M/F', 'Age', 'Nationality']
    const rows = [1, 2, 3].map((n) => [`WUM/24/00${n}`, `0${n}-Jan-2024`, `Wump ${n}`, 'M', '31', 'Cambodian'])
    expect(read([heads, ...rows]).list.map((r) => r['case_number'])).toEqual(['WUM/24/001', 'WUM/24/002', 'WUM/24/003'])
    const bare = [heads, ...rows].map((r) => r.slice(1))
    expect(formOf(bare)).toBe('suspect-return')
    expect(read(bare).asked).toEqual(['rule:numbered'])
    expect(read(bare, { 'rule:numbered': 'yes' }).list.map((r) => r['case_number'])).toEqual([
      '2024-01-01/1',
      '2024-01-02/2',
      '2024-01-03/3',
    ])
  })
  it('that has the victims and witnesses of each case as well leaves them out, also under letters that the sheet explains', () => {
    const mixed: Cells = [
      ['V = ជនរងគ្រោះ victim   S = ជនសង្ស័យ suspect   W = សាក្សី witness'],
      ['Case number', 'Arrested on', 'Role', 'Name', 'Sex', 'Age'],
      ['PP-01/24', '31/01/2024', 'V', 'Wump Moonpocket', 'M', '15'],
      ['PP-01/24', '31/01/2024', 'S', 'Gobbet Sockdrawer', 'M', '42'],
      ['PP-02/24', '05/02/2024', 'S', 'Third One', 'F', '33'],
      ['PP-02/24', '05/02/2024', 'W', 'Fourth One', 'F', '30'],
    ]
    for (const lines of [mixed, mixed.slice(1).map((row) => row.map((c) => ({ V: 'victim', S: 'suspect', W: 'witness' })[c] ?? c))])
      expect(read(lines).list.map((r) => r['suspect_name'])).toEqual(['Gobbet Sockdrawer', 'Third One'])
  })
  it('one cell over the people of each case says its number of whoever is taken: two cases under one are told', () => {
    const numbers = [...Array.from({ length: 11 }, (_, i) => `PP-${i + 10}/24`), 'PP-12/24']
    const rows = numbers.flatMap((number, i) => [
      [number, `${i + 10}/01/2024`, 'victim', `Wump ${'abcdefghijkl'[i]}`, 'F', '15'],
      ['', `${i + 10}/01/2024`, 'suspect', `Gobbet ${'abcdefghijkl'[i]}`, 'M', '42'],
    ])
    const lines: Cells = [['Case number', 'Arrested on', 'Role', 'Name', 'Sex', 'Age'], ...rows]
    const merges = numbers.map((_, i) => ({ top: 2 + i * 2, bottom: 3 + i * 2, left: 0, right: 0 }))
    const { notes } = readAll([{ ...gridOf(lines), merges }])
    expect(notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : []))).toEqual(['25 number-again'])
  })
  it('of offences in everyday words is asked what they mean, once for each; and one that nobody knows stays unsaid', () => {
    const heads = ['Case no', 'Suspect', 'Sex', 'Arrested on', 'Suspected of']
    const rows = [1, 2, 3].map((n) => [
      `${n}/24`,
      `Wump ${n}`,
      'M',
      `2024-01-0${n}`,
      n < 3 ? 'carrying wumps' : 'article 10 of the law of 2008',
    ])
    const { asked, faults } = read([heads, ...rows])
    expect([asked, faults]).toEqual([['word:offence:carrying wumps'], []])
    const list = (answer: string) => read([heads, ...rows], { 'word:offence:carrying wumps': answer }).list.map((r) => r['offence'])
    expect(list('offence=L2008-12')).toEqual(['L2008-12', 'L2008-12', 'L2008-10'])
    expect(list('')).toEqual(['', '', 'L2008-10'])
  })
  it('whose age and day of birth are not of one person is told of, and nobody guesses which is right', () => {
    const heads = ['Case no', 'Suspect', 'Sex', 'DOB', 'Age', 'Arrested on']
    const { list, faults } = read([
      heads,
      ['1/25', 'Wump', 'M', '23/11/1998', '46', '13/04/2025'],
      ['2/25', 'Gob', 'F', '05/06/1998', '26', '14/04/2025'],
    ])
    expect(faults).toEqual([{ row: 2, field: 'age_band', fault: 'two-answers' }])
    expect(list.map((r) => r['age_band'])).toEqual(['', '18+'])
  })
})

describe('a sheet that is a copy', () => {
  const [title = [], heads = [], first = [], second = []] = KHMER
  const arrested: Cells = [title, heads, first, second]
  it('of rows of another sheet is left out and said, so that nobody is there twice', () => {
    const { list, notes } = readAll([gridOf(KHMER, 'All'), gridOf(arrested, 'For the meeting')])
    expect(list).toHaveLength(3)
    expect(notes).toContainEqual({ code: 'sheet-copied', sheet: 'For the meeting', of: 'All' })
    // Of two that are the same, one is read.
    expect(readAll([gridOf(KHMER, 'One'), gridOf(KHMER, 'Two')]).list).toHaveLength(3)
  })
  it('and changed in one cell is none: both stand, and whoever judges the rows names them', () => {
    const changed = arrested.map((r, i) => (i === 3 ? r.with(7, '21/03/2024') : r))
    const { list, notes } = readAll([gridOf(KHMER, 'All'), gridOf(changed, 'For the meeting')])
    expect(list).toHaveLength(5)
    expect(notes.filter((n) => n.code === 'sheet-copied')).toEqual([])
  })
})
