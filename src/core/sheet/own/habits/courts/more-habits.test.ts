/** How lists say in another way what the form asks; and what may mean two things is asked or named. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { findForm as findFormOf } from '../../read/find-form.ts'
import { Lines } from '../../../lines.ts'
import { bandOfRange } from '../../values/age-range.ts'
import { monthOf } from '../../values/day.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import { isNumbers } from '../../heading/table.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (lines: readonly (readonly string[])[], sheet = 'List'): SheetGrid => ({
  sheet,
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
})
const read = (lines: readonly (readonly string[])[], answers: Answers = {}, sheet = 'List', id = 'court-return') => {
  const form = findForm(country, id) as Form
  const said = readOwnSheets([gridOf(lines, sheet)], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { ...said, list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id) }
}

const HEADS = ['Case', 'Name', 'Sex', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Result', 'Prison']
const WUMP = ['TST 1/24', 'Wump Moonpocket', 'F', '37', '10', '2024-05-06', '2025-01-17', 'guilty', '7 years']
const withCell = (row: readonly string[], at: number, cell: string): string[] => row.map((c, i) => (i === at ? cell : c))

describe('headings', () => {
  it('numbered in a line of their own, in either digits, are followed by people and not by that line', () => {
    const numbers = ['(១)', '(២)', '(៣)', '(៤)', '(៥)', '(៦)', '(៧)', '(៨)', '(៩)']
    expect(read([HEADS, numbers, WUMP]).list.map((r) => r['accused_name'])).toEqual(['Wump Moonpocket'])
    expect(isNumbers(['1', '2', '4', '5'])).toBe(true)
    for (const none of [
      ['3', '4', '5', '6'],
      ['1', '2', '3'],
      ['1', '9', '10', '11'],
      ['1', 'x', '3', '4'],
    ])
      expect(isNumbers(none)).toBe(false)
  })
  it('with a slip of the pen are known; a day is not, since "changed on" is no "charged on"', () => {
    const heads = withCell(withCell(HEADS, 8, 'Imprisonement'), 2, 'Gendre')
    expect(read([heads, WUMP]).list[0]).toMatchObject({ sentence_months: '84' })
    expect(read([withCell(HEADS, 6, 'Chargd'), WUMP]).asked).toEqual(['column:chargd'])
  })
  it('of parts of a sentence are that beside one another, and asked about where something else may be meant', () => {
    const heads = [...HEADS.slice(0, 8), 'Yrs', 'Mths']
    const rows = [
      [...WUMP.slice(0, 8), '5', '6'],
      [...withCell(WUMP, 1, 'Gobbet Sockdrawer').slice(0, 8), '3', ''],
    ]
    expect(read([heads, ...rows]).list.map((r) => r['sentence_months'])).toEqual(['66', '36'])
    expect(read([[...HEADS.slice(0, 8), 'Yrs'], ...rows.map((r) => r.slice(0, 9))]).asked).toEqual(['column:yrs'])
    expect(read([heads, [...WUMP.slice(0, 8), '2024', '6']]).asked).toContain('column:yrs')
  })
  it('of ages from and to are bands, where all of one lie on one side of eighteen', () => {
    const heads = ['Case', 'Name', 'Sex', '<18', '18-30', '31+', ...HEADS.slice(4)]
    const row = [...WUMP.slice(0, 3), '', 'x', '', ...WUMP.slice(4)]
    expect(read([heads, row]).list[0]).toMatchObject({ age_band: '18+' })
    expect(['<18', '០-១៧', '18-30', '46+', 'under 18', '>17', '17-18', '16+', '<21'].map(bandOfRange)).toEqual([
      '<18',
      '<18',
      '18+',
      '18+',
      '<18',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('of a letter over ticks are no field that has a column of its own', () => {
    const heads = [...HEADS, 'F']
    expect(read([heads, [...withCell(WUMP, 2, 'M'), 'x']]).list[0]).toMatchObject({ sex: 'male' })
  })
})

describe('a sentence', () => {
  const prison = (cell: string, heading = 'Prison') => {
    const { list, faults, asked } = read([withCell(HEADS, 8, heading), withCell(WUMP, 8, cell)])
    return [list[0]?.['sentence_months'], list[0]?.['suspended_months'], ...faults.map((f) => f.fault), ...asked]
  }
  it('is said with the part that is suspended, in one cell', () => {
    expect(prison('5y incl. 6m suspended')).toEqual(['60', '6'])
    expect(prison('3y6m of which 2y suspended')).toEqual(['42', '24'])
    expect(prison('2 years / 18 months suspended')).toEqual(['24', '18'])
    expect(prison('5 years / 6 months suspended')).toEqual(['60', '6'])
    expect(prison('5 ans dont 6 mois avec sursis')).toEqual(['60', '6'])
  })
  it('of years and months with a stroke is as its heading says, and of one number is asked about', () => {
    expect(prison('១២/០', 'Prison (years/months)')).toEqual(['144', ''])
    expect(prison('12', 'Prison (years/months)').at(-1)).toBe('unit:prison (years/months)')
  })
  it('that is a word says how it ended, or is asked about', () => {
    expect(read([HEADS.filter((h) => h !== 'Result'), withCell(WUMP, 8, 'acquitted').filter((_, i) => i !== 7)]).list[0]).toMatchObject({
      outcome: 'acquitted',
    })
    expect(prison('wumpled').at(-1)).toBe('word:sentence_months:wumpled')
  })
  it('"same" beside another sentence is not the one above', () => {
    const heads = [...HEADS, 'Prison 1st inst.']
    const rows = [
      [...WUMP, '7 years'],
      [...withCell(withCell(WUMP, 1, 'Gobbet Sockdrawer'), 8, 'same'), '3 years'],
    ]
    expect(read([heads, ...rows], { 'column:prison 1st inst.': '' }).list[1]?.['sentence_months']).not.toBe('84')
  })
  it('which a word beside it changes keeps its years while the word is asked about', () => {
    const row = withCell(withCell(WUMP, 7, 'wumpled to 5 years'), 8, '')
    expect(read([HEADS, row]).asked).toEqual(['word:outcome:wumpled'])
    expect(read([HEADS, row], { 'word:outcome:wumpled': 'outcome=convicted' }).list[0]).toMatchObject({
      outcome: 'convicted',
      sentence_months: '60',
    })
  })
})

it('a fine in millions is one with a great M; with a small m it may be months', () => {
  const fine = (cell: string) =>
    read([
      [...HEADS, 'Fine'],
      [...WUMP, cell],
    ]).list[0]?.['fine']
  expect([fine('4M'), fine('4m')]).toEqual(['4000000', '4m'])
})

it('a person with sex, age and citizenship in one cell: a letter is a sex there, and in a name it is none', () => {
  const heads = HEADS.filter((h) => h !== 'Sex' && h !== 'Age').map((h) => (h === 'Name' ? 'Accused (sex, age, nationality)' : h))
  const { list } = read([heads, [WUMP[0] ?? '', 'WUMP M. Moonpocket (F, 17, KHM)', ...WUMP.slice(4)]])
  expect(list[0]).toMatchObject({ accused_name: 'WUMP M. Moonpocket', sex: 'female', age_band: '<18', citizenship: 'KHM' })
})

it('a line over the people of a case says its charge and its form between strokes', () => {
  const heads = ['Name', 'Sex', 'Age', 'Judgment', 'Result', 'Prison']
  const rows = [
    ['Case no. 0021 registered 15.01.2024 – Sexual exploitation – Article 10, law of 2008'],
    ['Wump Moonpocket', 'F', '37', '2025-01-17', 'guilty', '7 years'],
  ]
  expect(read([heads, ...rows]).list[0]).toMatchObject({
    case_number: '0021/2024',
    registered_on: '2024-01-15',
    form_of_exploitation: 'SEXUAL_EXPLOITATION',
    offence: 'L2008-10',
  })
})

it('a sheet of one month has days without it; a sheet of two has not', () => {
  const rows = (title: string) => [[title], withCell(HEADS, 6, 'Day'), withCell(WUMP, 6, '7')]
  const answers = { 'column:day': 'decided_on' }
  expect(read(rows('ខែសីហា / Aug 2024'), answers).list[0]).toMatchObject({ decided_on: '2024-08-07' })
  expect(read(rows('Aug 2024 to Sep 2024'), answers).list[0]).toMatchObject({ decided_on: '7' })
  expect([monthOf(['2024']), monthOf(['Aug 2024', '08/2024'])]).toEqual([undefined, '2024-08'])
})

it('a line that only counts, and one that shows how to fill in, are no people', () => {
  const { list } = read([HEADS, ['e.g.', ...WUMP.slice(1)], WUMP, ['1 case', '', '', '1 accused']])
  expect(list).toHaveLength(1)
})

it('a title explains its short forms the other way round as well', () => {
  const heads = withCell(HEADS, 4, 'Article')
  const { list } = read([['Cases (law of 2008 = W.L. / Criminal Code = K.C.)'], heads, withCell(WUMP, 4, 'art. 10 W.L.')])
  expect(list[0]).toMatchObject({ offence: 'L2008-10' })
})

describe('books of other offices', () => {
  const heads = ['Police file', 'Date opened', 'Offence', 'Suspects', 'Victims', 'Status']
  it('count women in brackets, and no more of them than people', () => {
    const rows = [
      ['1/24', '2024-01-05', 'forced labour', '2', '5(ស3)', 'ongoing'],
      ['2/24', '2024-01-06', 'forced labour', '2', '2(ស4)', 'ongoing'],
    ]
    const { list, faults } = read([heads, ...rows], {}, 'List', 'investigation-return')
    expect(list.map((r) => r['victims_identified'])).toEqual(['5', ''])
    expect(faults).toEqual([{ row: 3, field: 'victims_identified', fault: 'part-beyond' }])
  })
  it('are divided by day, and nobody in them is still to be born', () => {
    const lists = [['ខែកុម្ភៈ ២០២៤'], ['ឈ្មោះ', 'ភេទ', 'កើត'], ['ថ្ងៃទី ៥'], ['Wump', 'ប', '1995'], ['ថ្ងៃទី ៧'], ['Gobbet', 'ស', '2040']]
    const { list, faults } = read(lists, {}, 'List', 'encounter')
    expect(list.map((r) => r['encountered_day'])).toEqual(['2024-02-05', '2024-02-07'])
    expect(faults).toEqual([{ row: 6, field: 'age_band', fault: 'age' }])
  })
  it('have an office’s letters behind the number', () => {
    const rows = ['100 K.B/PRA', '101 K.B/PRA'].map((n) => [n, 'Wump Co.', '2024-01-05', 'valid'])
    const { list } = read([['Licence', 'Agency', 'Issued', 'Status'], ...rows], {}, 'List', 'licence-register')
    expect(list.map((r) => r['number'])).toEqual(['100', '101'])
  })
  it('list the parts of a number beside it, and a row in which they add up to another is named', () => {
    const rows = Array.from({ length: 8 }, (_, i) => [`${i + 1}/24`, '2024-01-05', 'forced labour', `${i + 3}`, `${i} Thai, 3 Chinese`])
    const wrong = rows.map((r, i) => (i === 2 ? withCell(r, 3, '9') : r))
    const faultsOf = (list: readonly (readonly string[])[]) =>
      read([[...heads.slice(0, 4), 'Nationalities'], ...list], {}, 'List', 'investigation-return').faults
    expect(faultsOf(wrong)).toEqual([{ row: 4, field: 'suspects', fault: 'part-beyond' }])
    expect([faultsOf(rows), faultsOf(wrong.slice(0, 4))]).toEqual([[], []])
  })
  it('of one kind of service say it in their title alone, and whether every row is that is asked', () => {
    const rows = ['W-1', 'W-2', 'W-1'].map((code, i) => [`2024-01-0${i + 1}`, code, 'far'])
    const lists = [['Health centre of Wumpshire: patients'], ['Consultation date', 'Patient code', 'Village'], ...rows]
    expect(read(lists, {}, 'List', 'service-return').asked).toEqual(['rule:title-code'])
    const typesOf = (answer: string) =>
      read(lists, { 'rule:title-code': answer }, 'List', 'service-return').list.map((r) => r['service_type'])
    expect(typesOf('medical')).toEqual(['medical', 'medical', 'medical'])
    expect(typesOf('no')).not.toContain('medical')
    // Where a column says it, or the title has the words of two, nobody is asked.
    const said = lists.map((r, i) => (i === 0 ? r : [...r, i === 1 ? 'Service' : 'legal advice']))
    expect(read(said, {}, 'List', 'service-return').asked).toEqual([])
    const two = lists.with(0, ['Patients, and follow-up visits'])
    expect(read(two, {}, 'List', 'service-return').asked).not.toContain('rule:title-code')
  })
  it('have a day under a bare "Date", and it is no number of a case', () => {
    const rows = ['1/24', '2/24', '3/24'].map((n, i) => [n, `2024-01-0${i + 1}`, 'forced labour', '2'])
    const { list } = read([['Police file', 'Date', 'Offence', 'Suspects'], ...rows], {}, 'List', 'investigation-return')
    expect(list[1]).toMatchObject({ case_number: '2/24', opened_on: '2024-01-02' })
  })
  it('whose words nobody knows are asked about, column by column, where days or numbers stand under words', () => {
    const rows = Array.from({ length: 5 }, (_, i) => [`W-${i + 1}/24`, `2024-01-0${i + 1}`, 'ongoing', `${i + 3}`])
    const { asked } = read([['A book of wumps'], ['Wump', 'Gobbet', 'Sock', 'Drawer'], ...rows], {}, 'List', 'investigation-return')
    expect(asked).toEqual(['column:wump', 'column:gobbet'])
  })
})

describe('what courts write in fewer letters', () => {
  it('accused lettered in Khmer are people, each with what stands behind their letter', () => {
    const names = 'ក. តេស្ត ស្ករ ភេទស្រី អាយុ ៤៣ ឆ្នាំ\nខ. គំរូ ទន្លេ ភេទប្រុស អាយុ ៣១ ឆ្នាំ'
    const heads = ['Case', 'Name (sex, age)', ...HEADS.slice(4)]
    const list = read([heads, ['TST 1/24', names, ...withCell(WUMP, 8, 'ក. ២ ឆ្នាំ\nខ. ៧ ឆ្នាំ').slice(4)]]).list
    expect(list.map((r) => [r['sex'], r['sentence_months']])).toEqual([
      ['female', '24'],
      ['male', '84'],
    ])
  })
  it('a heading that explains its short forms is read, and so are they', () => {
    const heads = withCell(HEADS, 4, 'Articles (H = Law of 2008 on human trafficking, P = Penal code)')
    const { list, asked } = read([heads, withCell(WUMP, 4, 'H10'), withCell(WUMP, 4, 'H12').with(0, 'TST 2/24')])
    expect(asked).toEqual([])
    expect(list.every((r) => (r['offence'] ?? '') !== '')).toBe(true)
  })
  it('two days under "registered / charged" are one each, in that order', () => {
    const heads = withCell(HEADS, 5, 'Registered / charged')
    expect(read([heads, withCell(WUMP, 5, '06/05/2024\n07/05/2024')]).list[0]).toMatchObject({
      registered_on: '2024-05-06',
      charged_on: '2024-05-07',
    })
  })
  it('a list may lie on its side', () => {
    const rows = [HEADS, WUMP, withCell(WUMP, 1, 'Gobbet Sockdrawer')]
    const turned = HEADS.map((_, i) => rows.map((r) => r[i] ?? ''))
    const said = read(turned)
    expect(said.list.map((r) => r['accused_name'])).toEqual(['Wump Moonpocket', 'Gobbet Sockdrawer'])
    expect(said.notes.map((n) => n.code)).toContain('on-its-side')
  })
})

describe('a list of an office’s own staff', () => {
  const roster = (title: string, heading = 'Remarks', remark = ''): SheetGrid =>
    gridOf([
      [title],
      ['Client', 'Sex', 'Age', 'Admission', 'Exit', heading],
      ...['01', '02', '03'].map((n) => [`K-${n}`, 'F', '34', `2025-03-${n}`, '', remark]),
    ])
  it('is of no form, where the same table of clients is of one', () => {
    const forms = [findForm(country, 'shelter-return') as Form]
    expect(findFormOf([roster('Clients of the house')], forms, country, words, 'list.xlsx')).toBeDefined()
    expect(findFormOf([roster('Night duty and gate codes')], forms, country, words, 'list.xlsx')).toBeUndefined()
    expect(findFormOf([roster('Clients of the house')], forms, country, words, 'shelter_duty_roster.xlsx')).toBeUndefined()
  })
  it('is none for what is said of a client', () => {
    const forms = [findForm(country, 'shelter-return') as Form]
    for (const grid of [
      roster('Clients of the house', 'Home visit (on leave)'),
      roster('Clients of the house', 'Remarks', 'Not on payroll'),
      roster('Clients of the house', 'Remarks', 'left during night duty'),
      roster('Fortnight dutyfree clients'),
    ])
      expect(findFormOf([grid], forms, country, words, 'list.xlsx')).toBeDefined()
  })
})

describe('one cell that is not like its column', () => {
  const people = Array.from({ length: 8 }, (_, i) => [
    `TST ${i + 1}/24`,
    `Wump Moonpocket ${i}`,
    'F',
    `${30 + i}`,
    '10',
    '2024-05-06',
    '2025-01-17',
    'guilty',
    '7 years',
  ])
  const faults = (at: number, cell: string) => {
    const said = read([HEADS, ...people.map((row, i) => (i === 3 ? withCell(row, at, cell) : row))])
    return [said.faults.map((f) => [f.row, f.field, f.fault]), said.asked]
  }
  it.each([
    [2, '7', 'sex'],
    [3, '2024-03-12', 'age_band'],
    [8, 'seven?', 'sentence_months'],
    [8, '7 years?', 'sentence_months'],
  ])('is named, and nobody is asked what it may mean: column %i, "%s"', (at, cell, field) => {
    expect(faults(at, cell)).toEqual([[[5, field, 'unread']], []])
  })
  it('but where all of them are numbers, they are the office’s own codes, and asked', () => {
    const said = read([HEADS, ...people.map((row, i) => withCell(row, 2, String(3 + (i % 2))))])
    expect([said.faults, said.asked]).toEqual([[], ['word:sex:3', 'word:sex:4']])
  })
  it('a total of people may stand under any heading of words', () => {
    const total = (said: string) =>
      read([HEADS, ...people, ['', 'Total', said]])
        .notes.map((n) => n.code)
        .filter((c) => c.startsWith('total'))
    expect([total('8'), total('9')]).toEqual([['total-fits'], ['total-disagrees']])
  })
})

describe('days of which no number is above twelve', () => {
  const days = ['03/04/2025', '05/02/2025', '06/09/2025', '02/07/2025', '11/03/2025', '08/05/2025']
  const list = (of: readonly string[], answers: Answers = {}) => {
    const rows = of.map((day, i) => [`TST ${i + 1}/24`, `Wump ${i}`, 'F', '37', '10', 'ថ្ងៃទី២៤ ខែមីនា ឆ្នាំ២០២៤', day, 'guilty', '7 years'])
    return read([HEADS, ...rows], answers)
  }
  it('are asked about where they are many, and may be nobody’s to know', () => {
    expect(list(days).asked).toEqual(['rule:month-first'])
    expect(list(days, { 'rule:month-first': 'yes' }).list[0]?.['decided_on']).toBe('2025-03-04')
    expect(list(days, { 'rule:month-first': 'no' }).list[0]?.['decided_on']).toBe('2025-04-03')
    const unknown = list(days, { 'rule:month-first': 'unknown' })
    expect([unknown.asked, unknown.faults.map((f) => f.field)]).toEqual([[], days.map(() => 'decided_on')])
  })
  it('are read with the day first where one of them says so, or where they are few', () => {
    expect(list([...days.slice(1), '28/04/2025']).asked).toEqual([])
    expect(list(days.slice(1)).asked).toEqual([])
  })
})

it('years, months and days of a sentence may have a column each', () => {
  const heads = [...HEADS.slice(0, 8), 'ឆ្នាំ', 'ខែ', 'ថ្ងៃ']
  const { list, asked } = read([heads, [...WUMP.slice(0, 8), '2', '1', '15']])
  expect([list[0]?.['sentence_months'], list[0]?.['sentence_days'], asked]).toEqual(['25', '15', []])
})

it('a sheet of codes may give all of a column in one line', () => {
  const heads = withCell(HEADS, 7, 'Code')
  const form = findForm(country, 'court-return') as Form
  const grids = [
    gridOf([heads, withCell(WUMP, 7, 'C'), withCell(withCell(WUMP, 7, 'A'), 8, '')]),
    gridOf([['Code', 'C = convicted; A = acquitted; W = waiting for hearing']], 'key'),
  ]
  const said = readOwnSheets(grids, { form, country, words, answers: { 'column:code': 'outcome' }, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  expect([...said.rows].map((r) => r.cells['outcome'])).toEqual(['convicted', 'acquitted'])
})

it.each([
  ['៥ឆ', '60'],
  ['២ឆ ៦ខ', '30'],
])('"%s" is a sentence of %s months', (cell, months) => {
  expect(read([HEADS, withCell(WUMP, 8, cell)]).list[0]?.['sentence_months']).toBe(months)
})

describe('what looks like something that it is not', () => {
  const registers = (id: string, lines: readonly (readonly string[])[], answers: Answers = {}) => read(lines, answers, 'List', id)
  it('a remark that counts people makes no total of a row', () => {
    const rows = [
      [...HEADS, 'Remarks'],
      [...WUMP, ''],
      [...withCell(withCell(WUMP, 0, ''), 1, 'Gobbet Sockdrawer'), 'Number of persons harmed: 3'],
    ]
    expect(read(rows).list).toHaveLength(2)
    const book = ['INV 1/25', 'INV 2/25', 'INV 3/25'].map((n, i) => [n, `0${i + 1}/07/2025`, i === 2 ? 'ចំនួនមនុស្សរងគ្រោះ ៣' : ''])
    expect(registers('investigation-return', [['Case number', 'Opened on', 'Remarks'], ...book]).list).toHaveLength(3)
    const counted = ['ចំនួនសំណុំរឿង', '1', '', '', '', '', '', 'ចំនួនមនុស្ស', '1']
    const said = read([HEADS, WUMP, counted])
    expect([said.list.length, said.notes.map((n) => n.code).filter((c) => c.startsWith('total'))]).toEqual([1, ['total-fits']])
  })
  it('the court below is no other person', () => {
    const heads = [...HEADS.slice(0, 7), 'Result below', 'Result', 'Prison']
    const row = (name: string, ...cells: string[]) => [...withCell(WUMP, 1, name).slice(0, 7), ...cells]
    const rows = [row('Wump Moonpocket', 'guilty', 'acquitted', ''), row('Gobbet Sockdrawer', 'guilty', 'same', '7 years')]
    const appeal = read([['Some Court of Appeal'], heads, ...rows])
    expect([appeal.list[1]?.['outcome'], appeal.asked]).toEqual(['convicted', ['word:outcome:same']])
  })
  it('a term that is reduced by two years is no sentence of two years', () => {
    const said = read([HEADS, withCell(withCell(WUMP, 7, 'upheld, term reduced by 2 years'), 8, '')])
    expect(said.asked).toEqual(['word:outcome:upheld', 'word:outcome:term reduced'])
  })
  it('one letter is asked about where it is no unit', () => {
    const said = read([
      [...HEADS, 'Nationality'],
      [...WUMP, 'ខ'],
    ])
    expect(said.asked).toEqual(['word:citizenship:ខ'])
  })
  it('the name of a caller is no province', () => {
    const rows = ['Battambang', 'Takeo', 'Takeo'].map((name, i) => [`C-${i}`, `0${i + 1}/07/2025`, name])
    expect(registers('hotline', [['Call no', 'Date', 'Name of caller'], ...rows]).list.map((r) => r['province'] ?? '')).toEqual([
      '',
      '',
      '',
    ])
  })
  it('what two legends say differently is asked', () => {
    const form = findForm(country, 'court-return') as Form
    const list = (code: string, key: string, sheet: string) =>
      gridOf([[key], withCell(HEADS, 7, 'Code'), withCell(withCell(withCell(WUMP, 7, code), 1, `Wump ${sheet}`), 8, '')], sheet)
    const grids = [list('1', 'Code: 1 = guilty 2 = acquitted', 'A'), list('1', 'Code: 1 = acquitted 2 = guilty', 'B')]
    const said = readOwnSheets(grids, { form, country, words, answers: { 'column:code': 'outcome' }, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no table was found')
    expect([...said.rows].map((r) => r.cells['outcome'])).toEqual(['', ''])
  })
  it('a sheet of the contrary order is not turned by the answer for another', () => {
    const days = ['03/04/2025', '05/02/2025', '06/09/2025', '02/07/2025', '11/03/2025', '08/05/2025']
    const rows = (of: readonly string[], name: string) =>
      of.map((day, i) => [`TST ${name}${i}/24`, `${name} ${i}`, 'F', '37', '10', 'ថ្ងៃទី២៤ ខែមីនា ឆ្នាំ២០២៤', day, 'guilty', '7 years'])
    const form = findForm(country, 'court-return') as Form
    const grids = [gridOf([HEADS, ...rows(days, 'Wump')], 'A'), gridOf([HEADS, ...rows(['03/04/2024', '25/02/2024'], 'Gobbet')], 'B')]
    const said = readOwnSheets(grids, { form, country, words, answers: { 'rule:month-first': 'yes' }, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no table was found')
    expect([...said.rows].map((r) => r.cells['decided_on'])).toEqual(expect.arrayContaining(['2025-03-04', '2024-04-03', '2024-02-25']))
  })
  it('a victim on a list of suspects is no suspect', () => {
    const rows = ['accused', 'victim', 'accused'].map((role, i) => [`${i + 1}/25`, `Wump ${i}`, 'F', `0${i + 1}/07/2025`, role])
    const said = registers('suspect-return', [['Case number', 'Name of suspect', 'Sex', 'Date of arrest', 'Role'], ...rows])
    expect(said.list.map((r) => r['suspect_name'])).toEqual(['Wump 0', 'Wump 2'])
  })
  it('the same line under another month or year is no copy', () => {
    const form = findForm(country, 'hotline') as Form
    const call = (n: number, day: string) => [`${n}`, day, 'no wages', 'Takeo']
    const heads = ['Call no', 'Date', 'Topic', 'Province']
    const rowsOf = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) => {
      const grids = Object.entries(sheets).map(([name, rows]) => gridOf([heads, ...rows], name))
      const said = readOwnSheets(grids, { form, country, words, answers: {}, today: '2026-02-01' })
      if (!said || said === 'counts') throw new Error('no table was found')
      return [[...said.rows].length, said.notes.flatMap((n) => (n.code === 'sheet-copied' ? [n.sheet] : []))]
    }
    const two = [call(1, '5'), call(2, '9')]
    expect(rowsOf({ 'January 2025': two, 'February 2025': [...two, call(3, '11')] })).toEqual([5, []])
    const dayed = [call(1, '5 March'), call(2, '9 May')]
    expect(rowsOf({ '2024': dayed, '2025': [...dayed, call(3, '11 May')] })).toEqual([5, []])
    const whole = [call(1, '2025-03-05'), call(2, '2025-05-09')]
    expect(rowsOf({ List: [...whole, call(3, '2025-05-11')], 'For the meeting': whole })).toEqual([3, ['For the meeting']])
  })
})
