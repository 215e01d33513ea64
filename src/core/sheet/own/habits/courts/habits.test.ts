/** Habits of lists that could put the wrong thing into the record: each is asked about, left out and said, or named; none is guessed. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { splitYears } from '../../values/duration.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'
import type { SheetGrid } from '../../grid/grid.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const form = findForm(country, 'court-return') as Form
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

const gridOf = (lines: readonly (readonly string[])[], sheet = 'List'): SheetGrid => ({
  sheet,
  rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
})
const readAll = (grids: readonly SheetGrid[], answers: Answers = {}) => {
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
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
  it('whatever the column is called, and where the mark says "as above"; what it is, is asked', () => {
    const rows = [
      [...HEADS, 'Kind'],
      [...WUMP, 'accused'],
      [...GOBBET, 'victim'],
      [...withCell(GOBBET, 1, 'Third One'), 'ditto'],
    ]
    expect(read(rows)).toMatchObject({ names: ['Wump Moonpocket'], asked: ['column:kind'] })
    expect(read(rows, { 'column:kind': 'roles' })).toMatchObject({ names: ['Wump Moonpocket'], asked: [] })
  })
  it('but an accused whose judgment the prosecutor has appealed stays one', () => {
    const rows = [
      [...HEADS, 'Appealed by'],
      [...WUMP, 'accused'],
      [...GOBBET, 'prosecutor'],
    ]
    expect(read(rows)).toMatchObject({ asked: [], names: ['Wump Moonpocket', 'Gobbet Sockdrawer'] })
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
    const { faults, asked } = read([[...HEADS, 'Remarks'], WUMP, withCell(WUMP, 1, 'Third One'), [...GOBBET, 'victim']])
    expect(asked).toEqual(['column:remarks'])
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
  it('and a lawyer’s name is left out, or asked about, and not taken for the accused’s', () => {
    const { leftOut, asked } = read([
      [...HEADS, 'Lawyer of accused', 'Driver of accused'],
      [...WUMP, 'Some Lawyer', 'Some Driver'],
    ])
    expect([leftOut.map((c) => c.heading), asked]).toEqual([['Lawyer of accused'], ['column:driver of accused']])
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
  it('is no case of a line that has more to its number than a number, or no day where one belongs', () => {
    for (const odd of [line.replace('TST', 'TST, of three women in Kep'), line.replace('10/01/2024', 'sometime')])
      expect(read([heads, [line], one, [odd], one]).list.map((r) => r['case_number'])).toEqual(['3/2024 TST', ''])
  })
  it('below a line that nobody reads, nothing is as above', () => {
    const { list } = read([HEADS, WUMP, ['the second matter'], withCell(GOBBET, 0, '')], { 'rule:above': 'yes' })
    expect(list[1]).toMatchObject({ case_number: '' })
  })
})

describe('a cell that says more than its column is named', () => {
  const faultsOf = (at: number, cell: string) => read([HEADS, withCell(WUMP, at, cell)]).faults.map((f) => [f.field, f.fault])
  it.each(['6-7 May 2024', '5/6/2024 or 6/6/2024', 'before 2024-05-06', '2024-05-06?'])('a day: %s', (cell) =>
    expect(read([HEADS, withCell(WUMP, 5, cell), withCell(WUMP, 0, 'TST 2/24')]).list[0]).toMatchObject({ registered_on: cell }),
  )
  it('but an hour behind a day says nothing of it', () =>
    expect(read([HEADS, withCell(WUMP, 5, '2024-05-06 10:30')]).list[0]).toMatchObject({ registered_on: '2024-05-06' }))
  it.each(['10 or 12', 'not 10', 'ex 12 now 10', '10bis', 'fisheries law art. 10', '10 (dropped), 12'])('an article: %s', (cell) =>
    expect(faultsOf(4, cell)).toEqual([['offence', 'unread']]),
  )
  it('an article of a law that nobody knows is not of the law that was answered for the others', () => {
    const heads = HEADS.map((h) => (h.startsWith('Law') ? 'Charge' : h))
    const charged = (cell: string) => read([heads, withCell(WUMP, 4, cell)], { 'rule:law': 'L2008' })
    for (const cell of ['art. 10 fisheries law', 'ច្បាប់ជលផល មាត្រា ៤០']) expect(charged(cell).faults).toHaveLength(1)
    expect(charged('ដកយកមនុស្សដោយខុសច្បាប់ដោយមានគោលបំណង មាត្រា១០')).toMatchObject({ faults: [], list: [{ offence: 'L2008-10' }] })
  })
  it.each(['>17', '17-18', '~17', '37?'])('an age: %s', (cell) => expect(faultsOf(3, cell).map(([field]) => field)).toEqual(['age_band']))
  it('a verdict in doubt is asked about, and one that is still to come is not read out of a sentence', () => {
    expect(read([HEADS, withCell(WUMP, 7, 'guilty?')]).asked).toEqual(['word:outcome:guilty?'])
    for (const cell of ['pending', 'no', '-'])
      expect(read([HEADS, withCell(WUMP, 7, cell), withCell(WUMP, 0, 'TST 2/24')]).list[0]).toMatchObject({ outcome: '' })
    expect(read([HEADS, withCell(WUMP, 7, '')]).list[0]).toMatchObject({ outcome: 'convicted' })
  })
  it('a code of the sheet’s own is no age', () => {
    const { list, asked } = read([HEADS, withCell(withCell(WUMP, 2, '2'), 3, '')])
    expect([list[0]?.['age_band'], asked]).toEqual(['unknown', ['word:sex:2']])
  })
  it.each(['Wump Moonpocket and Gobbet Sockdrawer', 'Wump Moonpocket & Gobbet Sockdrawer', 'Wump Moonpocket and 2 others'])(
    'two people: %s',
    (cell) => expect(faultsOf(1, cell)).toEqual([['accused_name', 'two-answers']]),
  )
  it.each(['Gobbet Sockdrawer (victim)', 'ជនរងគ្រោះ៖ សាកល្បង ទឹក'])('somebody who is no accused: %s', (cell) =>
    expect(faultsOf(1, cell)).toEqual([['accused_name', 'unread']]),
  )
  it.each(['4m', '10 years', '4'])('a fine: %s', (cell) => {
    const { list, faults } = read([[...HEADS.slice(0, 8), 'Fine'], withCell(WUMP, 8, cell)])
    expect(list[0]).toMatchObject({ fine: cell, sentence_months: '' })
    expect(faults.length).toBeLessThan(2)
  })
})

it('a list of a form about victims keeps its victims', () => {
  const victims = {
    ...form,
    kind: 'identification',
    fields: form.fields.map((f) => (f.id === 'accused_name' ? { ...f, id: 'victim_name' } : f)),
  }
  const said = readOwnSheets(
    [
      gridOf(
        [
          [...HEADS.map((h) => (h === 'Name' ? 'victim_name' : h)), 'Role'],
          [...WUMP, 'victim'],
        ],
        'Victims',
      ),
    ],
    {
      form: victims,
      country,
      words,
      answers: {},
      today: '2026-02-01',
    },
  )
  expect(said === 'counts' ? said : said?.rows.length).toBe(1)
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
  expect([names.length, notes]).toEqual([
    2,
    [
      { code: 'total-fits', sheet: 'List', row: 5 },
      { code: 'summed', sheet: 'List', rows: [5] },
    ],
  ])
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

describe('days that a list does not write whole', () => {
  const OPEN = ['TST 2/24', 'Kettleby Raincollar', 'M', '34', '10', '12 តុលា', '', 'pending', '']
  it('have the year that somebody says, of those that the title speaks of', () => {
    const rows = [['Cases received, 10-2023 to 9-2024'], HEADS, withCell(withCell(WUMP, 5, '5 ខែមីនា'), 6, '7/5'), OPEN]
    const { questions } = read(rows)
    expect(questions.map((q) => q.id)).toEqual(['rule:year'])
    expect(questions[0]?.likely.map((l) => l.value)).toEqual(['2023-10', '2023-01', '2024-01'])
    const { list } = read(rows, { 'rule:year': '2023-10' })
    expect(list.map((r) => [r['registered_on'], r['decided_on']])).toEqual([
      ['2024-03-05', '2024-05-07'],
      ['2023-10-12', ''],
    ])
  })
  it('stay as they stand where no such day is', () => {
    const { list } = read([HEADS, withCell(WUMP, 5, '31/4')], { 'rule:year': '2024-01' })
    expect(list[0]?.['registered_on']).toBe('31/4')
  })
})

describe('a number of money that may be two', () => {
  const heads = [...HEADS, 'Fine']
  it.each(['4.000', '4,000', '12.500', '4'])('%s, alone, is named', (cell) => {
    expect(read([heads, [...WUMP, cell]]).faults).toMatchObject([{ field: 'fine', fault: 'amount' }])
  })
  it.each([
    ['4.000.000', '4000000'],
    ['4.000 រៀល', '4000'],
    ['400.000', '400000'],
    ['50000', '50000'],
  ])('%s is one', (cell, value) => {
    const { list, faults } = read([heads, [...WUMP, cell]])
    expect([faults, list[0]?.['fine']]).toEqual([[], value])
  })
})

describe('several people in one cell', () => {
  it.each(['វុំពិចនិងកូបិត', 'វុំពិច និង កូបិត', 'Wump and Gobbet', 'Wump Moonpocket & Gobbet'])('%s', (name) => {
    expect(read([HEADS, withCell(WUMP, 1, name)]).faults).toMatchObject([{ field: 'accused_name', fault: 'two-answers' }])
  })
  it.each(['វុំពិច និង្គ', 'Wump Andrews', 'Moonpocket, Wump'])('and one in %s', (name) => {
    expect(read([HEADS, withCell(WUMP, 1, name)]).faults).toEqual([])
  })
})

describe('a result column in which only "pending" stands', () => {
  it('is read: of whom it says so, nobody was convicted by the sentence beside it', () => {
    const { list, faults } = read([HEADS, withCell(WUMP, 7, 'pending'), withCell(GOBBET, 0, 'TST 2/24')])
    expect(list[0]?.['outcome']).toBe('')
    expect(faults).toMatchObject([{ field: 'outcome', fault: 'two-answers' }])
  })
})

describe('charges of two laws in one cell', () => {
  const heads = HEADS.map((h) => (h === 'Law 2008, art.' ? 'Articles' : h))
  const of = (cell: string, answers: Answers = {}) => {
    const { list, asked } = read([heads, withCell(WUMP, 4, cell)], answers)
    return [list[0]?.['offence'], list[0]?.['other_offences'] ?? '', ...asked]
  }
  it.each([
    ['មាត្រា៣០ ច្បាប់ជួញដូរមនុស្ស និងមាត្រា៣៨ ច្បាប់ប្រឆាំងការសម្អាតប្រាក់', 'L2008-30', 'OT-OTHER'],
    ['ម.១០ ច.ជួញដូរ; ម.២៥៣ ក.ព្រ', 'L2008-10', 'CC-DETENTION'],
    ['10 TIP + 253 PC', 'L2008-10', 'CC-DETENTION'],
    ['TIP 10 TIP 17', 'L2008-10', 'L2008-17'],
    ['ម.១២, ១៧ ច.ជួញដូរ', 'L2008-12', 'L2008-17'],
  ])('%s', (cell, first, second) => expect(of(cell)).toEqual([first, second]))
  it('and an article before one of a law that is only named beside has no law of its own', () => {
    expect(of('12, 38 AML')).toEqual(['', '', 'rule:law'])
    expect(of('12, 38 AML', { 'rule:law': 'L2008' })).toEqual(['L2008-12', 'OT-OTHER'])
  })
  it('stand for the rows below, where a line holds nothing else', () => {
    const without = (row: readonly string[]): string[] => row.filter((_, i) => i !== 4)
    const rows = [['Cases under the 2008 law'], without(HEADS), ['Article 12'], without(WUMP), ['Article 10'], without(GOBBET)]
    expect(read(rows).list.map((r) => r['offence'])).toEqual(['L2008-12', 'L2008-10'])
  })
})

describe('several accused, a line each', () => {
  const row = (sex: string, prison: string): string[] => [
    'TST 1/24',
    'Wump Moonpocket, 37\nGobbet Sockdrawer, 19',
    sex,
    '',
    '10',
    '2024-05-06',
    '2025-01-17',
    'guilty',
    prison,
  ]
  const prisonOf = (prison: string, answers: Answers = {}) => {
    const { list, asked, faults } = read([HEADS, row('F\nM', prison)], answers)
    return { list: list.map((r) => [r['accused_name'], r['sex'], r['sentence_months']]), asked, faults: faults.map((f) => f.field) }
  }
  it('have what their own line says, and what is said of each', () => {
    expect(prisonOf('each 7').list).toEqual([
      ['Wump Moonpocket', 'female', '84'],
      ['Gobbet Sockdrawer', 'male', '84'],
    ])
    expect(prisonOf('7\n3').list.map((r) => r[2])).toEqual(['84', '36'])
  })
  it('and one thing that is said of all is asked about', () => {
    expect(prisonOf('7').asked).toEqual(['rule:each'])
    expect(prisonOf('7', { 'rule:each': 'yes' }).list.map((r) => r[2])).toEqual(['84', '84'])
    expect(prisonOf('7', { 'rule:each': 'no' }).faults).toContain('sentence_months')
  })
})

it('a sheet explains its own numbers, of one column', () => {
  const rows = [
    HEADS,
    withCell(withCell(WUMP, 7, '1'), 2, '2'),
    withCell(withCell(GOBBET, 7, '4'), 2, '1'),
    ['Sex: 1=male 2=female'],
    ['Result: 1=guilty 4=pending'],
  ]
  const { list, asked } = read(rows)
  expect([asked, ...list.map((r) => [r['sex'], r['outcome']])]).toEqual([[], ['female', 'convicted'], ['male', '']])
})

it('words in an old font are read where its headings are, and all of them is then known', () => {
  const heads = ['Case', 'eQµaH', 'ePT', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Result', 'Prison (years)']
  const { list } = read([heads, withCell(WUMP, 2, 'RsI'), withCell(GOBBET, 2, 'Rbus')])
  expect(list.map((r) => [r['accused_name'], r['sex']])).toEqual([
    ['Wump Moonpocket', 'female'],
    ['Gobbet Sockdrawer', 'male'],
  ])
})

it('years of the Buddhist era as the Khmer calendar counts them turn in May, and of May nobody says', () => {
  const on = (day: string): string | undefined => read([HEADS, withCell(WUMP, 5, day)], { 'rule:era': 'khmer' }).list[0]?.['registered_on']
  expect(['៧ មីនា ព.ស.២៥៦៦', '៧ មិថុនា ព.ស.២៥៦៦', '៧ ឧសភា ព.ស.២៥៦៦'].map(on)).toEqual(['2023-03-07', '2022-06-07', '៧ ឧសភា ព.ស.២៥៦៦'])
})

it('a number that does not run on may be the case’s, and is asked about', () => {
  const heads = withCell(HEADS, 0, 'N°')
  const rows = ['25', '32', '47', '61'].map((n, i) => withCell(withCell(WUMP, 0, n), 1, `Wump ${'Moonpocket '.repeat(i + 1).trim()}`))
  expect(read([heads, ...rows]).asked).toEqual(['column:n°'])
  expect(read([heads, ...rows.map((r, i) => withCell(r, 0, String(i + 1)))]).asked).toEqual([])
})

it('a name ends where the sex begins, in brackets as well', () => {
  const row = withCell(withCell(WUMP, 1, '1. វុំពិច មូនភក់ (ប្រុស, ៣៧ឆ្នាំ)\n2. កូបិត សុក (ស្រី, ១៩ឆ្នាំ)'), 2, '')
  expect(read([HEADS, withCell(row, 3, '')], { 'rule:each': 'yes' }).names).toEqual(['វុំពិច មូនភក់', 'កូបិត សុក'])
})

describe('a word that turns another round', () => {
  const result = (cell: string) => read([HEADS, withCell(withCell(WUMP, 7, cell), 8, '')])
  it.each(['មិនទាន់ជាប់ពិរុទ្ធ', 'not yet convicted', 'waiting for guilty verdict', 'no guilty'])('%s is no conviction, and asked', (cell) => {
    const { list, asked } = result(cell)
    expect(list[0]?.['outcome']).not.toBe('convicted')
    expect(asked.some((id) => id.startsWith('word:outcome:'))).toBe(true)
  })
  it.each(['not yet 18', 'មិនទាន់ ១៨', '18?', '1987?'])('%s is nobody of eighteen', (cell) => {
    expect(read([HEADS, withCell(WUMP, 3, cell)]).faults).toContainEqual({ row: 2, field: 'age_band', fault: 'unread' })
  })
  it('and in a name the same word is a part of it', () => {
    const name = ['Case', 'Accused', 'Law 2008, art.', 'Registered']
    const { list, faults } = read([name, ['TST 1/24', 'ឃុន គ្មានពិត ភេទប្រុស អាយុ២៩ឆ្នាំ', '10', '2024-05-06']])
    expect([list[0]?.['sex'], list[0]?.['age_band'], faults]).toEqual(['male', '18+', []])
  })
  it.each(['10?', '10→12', '10 ?'])('%s under "article" is not sure', (cell) => {
    expect(read([HEADS, withCell(WUMP, 4, cell)]).faults).toContainEqual({ row: 2, field: 'offence', fault: 'unread' })
  })
})

describe('half of something', () => {
  const sentence = (cell: string) => read([HEADS, withCell(WUMP, 8, cell)]).list[0]?.['sentence_months']
  it.each([
    ['1 ½ years', '18'],
    ['1 1/2 year', '18'],
    ['7 years and a half', '90'],
    ['½ year', '6'],
    ['កន្លះឆ្នាំ', '6'],
  ])('%s', (cell, months) => {
    expect(sentence(cell)).toBe(months)
  })
  it.each([
    ['5 លានកន្លះ', '5500000'],
    ['5 ½ million', '5500000'],
    ['half a million', '500000'],
  ])('%s riel', (cell, riel) => {
    expect(
      read([
        [...HEADS, 'Fine'],
        [...WUMP, cell],
      ]).list[0]?.['fine'],
    ).toBe(riel)
  })
})

describe('a time or an amount with words beside it', () => {
  const withSentence = (cell: string, answers: Answers = {}) => read([HEADS, withCell(WUMP, 8, cell)], answers)
  it('years and months may be joined by a word', () => {
    for (const cell of ['7 years and 6 months', '៧ ឆ្នាំ និង ០៦ ខែ']) expect(withSentence(cell).list[0]?.['sentence_months']).toBe('90')
    expect(withSentence('7 years and 6 months suspended').list[0]).toMatchObject({ sentence_months: '84', suspended_months: '6' })
  })
  it('a remark behind it is asked once, and before it changes what it says', () => {
    const { asked, list } = read([HEADS, withCell(WUMP, 8, '7 years upheld'), withCell(GOBBET, 8, '3 years upheld')])
    expect([asked, list.map((r) => r['sentence_months'])]).toEqual([['word:sentence_months:upheld'], ['84', '36']])
    expect(withSentence('7 years upheld', { 'word:sentence_months:upheld': '' }).asked).toEqual([])
    for (const cell of ['min 7 years', 'reduced from 15 to 10 years', '7 years?', '7 years, 5 suspended']) {
      const said = withSentence(cell)
      expect([said.asked, said.list[0]?.['sentence_months']]).toEqual([[], cell])
    }
  })
  it.each(['5,000,000 suspended', '20 million to victim', '012 345 678'])('a fine of %s is no fine of so much', (cell) => {
    expect(
      read([
        [...HEADS, 'Fine'],
        [...WUMP, cell],
      ]).list[0]?.['fine'],
    ).toBe(cell)
  })
  it('under "million" an amount that is written out is not multiplied', () => {
    const { list, faults } = read([
      [...HEADS, 'Fine (million riel)'],
      [...WUMP, '5'],
      [...GOBBET, '5,000,000'],
    ])
    expect([list[0]?.['fine'], faults.map((f) => [f.row, f.fault])]).toEqual(['5000000', [[3, 'amount']]])
  })
})

describe('a cell of a result that holds something else', () => {
  it.each([
    [7, 'suspended', 'outcome'],
    [7, 'fined', 'outcome'],
    [2, '☺', 'sex'],
  ])('column %i, %s', (at, cell, field) => {
    expect(read([HEADS, withCell(WUMP, at, cell)]).asked).toEqual([`word:${field}:${cell}`])
  })
  it.each(['√', 'x', 'in jail'])('%s under "presence" says nothing by itself', (cell) => {
    expect(
      read([
        [...HEADS, 'Presence'],
        [...WUMP, cell],
      ]).asked,
    ).toEqual([`word:presence:${cell}`])
  })
})

describe('ages that are not written as one number', () => {
  it.each([
    ['about 37', '18+'],
    ['~40', '18+'],
    ['30s', '18+'],
    ['៣០ ជាង', '18+'],
    ['17.5', '<18'],
    ['17 ½', '<18'],
    ['16/17', '<18'],
    ['37 (1987)', '18+'],
  ])('%s', (cell, band) => {
    expect(read([HEADS, withCell(WUMP, 3, cell)]).list[0]?.['age_band']).toBe(band)
  })
  it.each(['about 18', '17/18', '17 (now 19)', '37 (2015)'])('%s is named', (cell) => {
    expect(read([HEADS, withCell(WUMP, 3, cell)]).faults.map((f) => f.field)).toEqual(['age_band'])
  })
})

describe('articles with their parts', () => {
  it.each(['10 para 2', '10(2)', '10 § 2', '១០ កថាខណ្ឌ ២', 'paragraph 2 of article 10', '១០ កថាខណ្ឌទី២'])('%s is article 10', (cell) => {
    expect(read([HEADS, withCell(WUMP, 4, cell)]).list[0]?.['offence']).toBe('L2008-10')
  })
  it('a word beside the one article is asked once', () => {
    const { asked, faults } = read([HEADS, withCell(WUMP, 4, '10 (attempt)'), withCell(GOBBET, 4, 'attempt 10')])
    expect([asked, faults]).toEqual([['word:offence:attempt'], []])
    expect(read([HEADS, withCell(WUMP, 4, '10 (attempt)')], { 'word:offence:attempt': '' }).list[0]?.['offence']).toBe('L2008-10')
    for (const cell of ['10 or 12', '10 dropped', '12 (was 10)']) expect(read([HEADS, withCell(WUMP, 4, cell)]).faults).toHaveLength(1)
  })
})

describe('what is parted over columns', () => {
  it('a day in three', () => {
    const { list } = read([
      ['Case', 'Name', 'Sex', 'Law 2008, art.', 'Registered', '', ''],
      ['', '', '', '', 'D', 'M', 'Y'],
      ['TST 1/24', 'Wump Moonpocket', 'F', '10', '6', '5', '2024'],
      ['TST 2/24', 'Gobbet Sockdrawer', 'M', '10', '7', '', '2024'],
    ])
    expect(list.map((r) => r['registered_on'])).toEqual(['2024-05-06', '7/2024'])
  })
  it('years and months of a sentence, though a form calls its own column months', () => {
    const heads = [...HEADS.slice(0, 8), 'Years', 'Months']
    expect(read([heads, [...WUMP.slice(0, 8), '7', '6'], [...WUMP.slice(0, 8), '5', '']]).list.map((r) => r['sentence_months'])).toEqual([
      '90',
      '60',
    ])
  })
  it('results in ticks; two of them are named', () => {
    const heads = [...HEADS.slice(0, 7), 'Guilty', 'Acquitted']
    const row = (name: string, ...ticks: string[]) => [...withCell(WUMP, 1, name).slice(0, 7), ...ticks]
    const { list, faults } = read([heads, row('One', 'x', ''), row('Two', '', 'x'), row('Three', 'x', 'x')])
    expect(list.slice(0, 2).map((r) => r['outcome'])).toEqual(['convicted', 'acquitted'])
    expect(faults).toMatchObject([
      { row: 4, field: 'outcome', fault: 'two-answers', told: [{ heading: 'Guilty' }, { heading: 'Acquitted' }] },
    ])
  })
  it('and a day with the result in one cell', () => {
    const row = (cell: string) => [...WUMP.slice(0, 6), cell]
    const { list } = read([HEADS.slice(0, 7), row('17/01/2025 guilty'), row('acquitted 18/01/2025'), row('19/01/2025, guilty')])
    expect(list.map((r) => [r['decided_on'], r['outcome']])).toEqual([
      ['2025-01-17', 'convicted'],
      ['2025-01-18', 'acquitted'],
      ['2025-01-19', 'convicted'],
    ])
  })
})

describe('what stands beside a name', () => {
  it('a sex in brackets behind a name is no part of it, nor a name in Latin letters', () => {
    const { list } = read([
      HEADS,
      withCell(withCell(WUMP, 1, 'ជា ស៊ន (F)'), 2, ''),
      withCell(withCell(GOBBET, 1, 'Gobbet Sockdrawer (M)'), 2, ''),
    ])
    expect(list.map((r) => [r['accused_name'], r['accused_name_latin'] ?? '', r['sex']])).toEqual([
      ['ជា ស៊ន', '', 'female'],
      ['Gobbet Sockdrawer', '', 'male'],
    ])
  })
})

it('Khmer typed in another order is read as it looks', () => {
  const { list } = read([HEADS, withCell(withCell(WUMP, 8, '7 ឆ្នំា'), 2, 'ស្រីី')])
  expect(list[0]).toMatchObject({ sentence_months: '84', sex: 'female' })
})

it.each(['May 6, 2024', '6th of May 2024', 'Monday 6 May 2024', 'ច័ន្ទ ៦ ឧសភា ២០២៤', '6,5,2024', '06/05/2024 08h30'])(
  '%s is a day',
  (cell) => {
    expect(read([HEADS, withCell(WUMP, 5, cell)]).list[0]?.['registered_on']).toBe('2024-05-06')
  },
)

describe('headings that are an answer', () => {
  it.each([
    ['Absent?', ['yes', 'no'], 'presence', ['in_absentia', 'in_person']],
    ['Minor?', ['no', 'yes'], 'age_band', ['18+', '<18']],
  ])('%s over yes and no', (heading, cells, field, codes) => {
    const without = field === 'age_band' ? HEADS.map((h) => (h === 'Age' ? 'Telephone' : h)) : HEADS
    const { list, asked } = read([[...without, heading], ...[WUMP, GOBBET].map((row, i) => [...row, cells[i] ?? ''])])
    expect([list.map((r) => r[field]), asked]).toEqual([codes, []])
  })
  it('and somebody who says what the column is does not turn its no into a yes', () => {
    const rows = [
      [...HEADS, 'Absent?'],
      [...WUMP, 'yes'],
      [...GOBBET, 'no'],
    ]
    expect(read(rows, { 'column:absent?': 'presence' }).list.map((r) => r['presence'])).toEqual(['in_absentia', 'in_person'])
  })
  it('numbers under the word of a list are counted days, and no codes', () => {
    const { leftOut, asked } = read([
      [...HEADS, 'Custody (days)'],
      [...WUMP, '36'],
      [...GOBBET, '141'],
    ])
    expect([leftOut.map((c) => c.heading), asked]).toEqual([['Custody (days)'], []])
  })
  it('a number under "Age (M)" is no month', () => {
    expect(read([HEADS.map((h) => (h === 'Age' ? 'Age (M)' : h)), WUMP]).asked).toEqual(['column:age (m)'])
  })
})

describe('two columns for one thing', () => {
  it('the one that is called so is it, and what has more in its name is asked', () => {
    const { list, asked } = read([
      [...HEADS, 'Registered at police'],
      [...WUMP, '2024-01-02'],
    ])
    expect([list[0]?.['registered_on'], asked]).toEqual(['2024-05-06', ['column:registered at police']])
  })
  it('"prison suspended" beside "prison" is the suspended part', () => {
    const { list } = read([
      [...HEADS.slice(0, 8), 'ពន្ធនាគារ', 'ពន្ធនាគារព្យួរ'],
      [...WUMP.slice(0, 8), '៥ឆ្នាំ', '២ឆ្នាំ ៦ខែ'],
    ])
    expect(list[0]).toMatchObject({ sentence_months: '60', suspended_months: '30' })
  })
  it('of the court that tried first and the one above it, those of the court that sends the list count, and the others are said', () => {
    const list = (title: string) =>
      read([
        [title],
        [...HEADS.slice(0, 6), 'First instance', '', 'Court of appeal', ''],
        ['', '', '', '', '', '', 'Result', 'Prison', 'Result', 'Prison'],
        [...WUMP.slice(0, 6), 'guilty', '7 years', 'acquitted', ''],
      ])
    const first = list('Some Provincial Court of First Instance')
    expect([first.list[0]?.['outcome'], first.list[0]?.['sentence_months'], first.asked]).toEqual(['convicted', '84', []])
    expect(first.leftOut.map((c) => c.heading)).toEqual(['Court of appeal / Result', 'Court of appeal / Prison'])
    expect(list('Some Court of Appeal').list[0]?.['outcome']).toBe('acquitted')
  })
})

it('headings in two languages, a row each: either may be the one that is known', () => {
  const { columns, asked } = read([
    ['លេខសំណុំរឿង', 'ជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'ថ្ងៃចុះបញ្ជី'],
    ['Case', 'Accused', 'Zorp', 'Age', 'Brump'],
    ['TST 1/24', 'Wump Moonpocket', 'F', '37', '2024-05-06'],
    ['TST 2/24', 'Gobbet Sockdrawer', 'M', '19', '2024-05-07'],
  ])
  expect([columns.map((c) => c.fields.join()), asked]).toEqual([['case_number', 'accused_name', 'sex', 'age_band', 'registered_on'], []])
})

describe('lists of other offices', () => {
  const other = (id: string, lines: readonly (readonly string[])[], answers: Answers = {}) => {
    const of = findForm(country, id) as Form
    const said = readOwnSheets([gridOf(lines)], { form: of, country, words, answers, today: '2026-02-01' })
    if (!said || said === 'counts') throw new Error('no table was found')
    return { ...said, list: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id) }
  }
  const call = (i: number, ...more: string[]) => [`C4${10 + i}`, `0${1 + i}/07/2025`, 'ខ្លួនឯង', 'សួរព័ត៌មាន', ...more]
  const calls = (heads: string[], of: (i: number) => string[]) => [heads, ...Array.from({ length: 8 }, (_, i) => of(i))]
  it('a bare "number" that tells the rows apart is their number', () => {
    const { list, asked } = other(
      'hotline',
      calls(['លេខ', 'ថ្ងៃ', 'អ្នកហៅ', 'រឿង'], (i) => call(i)),
    )
    expect([list[0]?.['lead_number'], asked]).toEqual(['C410', []])
  })
  it('a line with a province and nothing else stands for the rows below it', () => {
    const rows = calls(['លេខ', 'ថ្ងៃ', 'អ្នកហៅ', 'រឿង'], (i) => call(i))
    const { list } = other('hotline', [...rows.slice(0, 3), ['ខេត្តក្រចេះ / Kratie'], ...rows.slice(3, 6), ['Takeo'], ...rows.slice(6)])
    expect(list.map((r) => r['province'])).toEqual(['', '', 'KH-10', 'KH-10', 'KH-10', 'KH-21', 'KH-21', 'KH-21'])
  })
  it('"place" over nothing but provinces is the province, and over anything else it is the place', () => {
    const heads = ['លេខ', 'ថ្ងៃ', 'អ្នកហៅ', 'រឿង', 'Place']
    const list = (last: string) =>
      other(
        'hotline',
        calls(heads, (i) => call(i, i < 7 ? 'Takeo' : last)),
      ).list[0]
    expect(list('Kratie')?.['province']).toBe('KH-21')
    expect(list('behind the moon')).toMatchObject({ province: '', place: 'Takeo' })
  })
  it('days that another office would not be asked for are asked about, where the form must have a day and no heading says it', () => {
    const rows = [0, 1, 2, 3].map((i) => [`INV ${i + 1}/25`, `0${i + 1}/07/2025`, 'Takeo'])
    const { asked } = other('investigation-return', [['Case number', 'ថ្ងៃឃុំខ្លួន', 'Province'], ...rows])
    expect(asked).toContain('column:ថ្ងៃឃុំខ្លួន')
  })
  it('an hour before the one that it begins with is named, and one after midnight is not', () => {
    const { notes } = other(
      'hotline',
      calls(['លេខ', 'ថ្ងៃ', 'អ្នកហៅ', 'រឿង', 'From', 'To'], (i) =>
        call(i, ...(i === 3 ? ['15:40', '15:04'] : i === 4 ? ['23:50', '00:10'] : ['09:00', '09:20'])),
      ),
    )
    expect(notes.filter((n) => n.code === 'unlike').map((n) => [n.row, n.kind])).toEqual([[5, 'hours-turned']])
  })
  it('a line that shows how to fill the form in, in both languages, is nobody', () => {
    const rows = calls(['លេខ', 'ថ្ងៃ', 'អ្នកហៅ', 'រឿង'], (i) => call(i))
    expect(other('hotline', [...rows.slice(0, 1), ['ឧ. Ex.', '01/01/2025', 'ខ្លួនឯង', 'សួរព័ត៌មាន'], ...rows.slice(1)]).list).toHaveLength(8)
  })
})

describe('two columns of one accused that contradict each other', () => {
  const rows = (stage: string, result: string) =>
    read([
      [...HEADS, 'Stage'],
      [...withCell(withCell(WUMP, 7, result), 8, ''), stage],
    ])
  it('keep both words and where they stand, and nobody becomes either', () => {
    const { list, faults } = rows('convicted', 'acquitted')
    expect(list[0]?.['outcome']).toBe('acquitted / convicted')
    expect(faults).toEqual([
      {
        row: 2,
        field: 'outcome',
        fault: 'two-answers',
        told: [
          { heading: 'Result', text: 'acquitted', code: 'acquitted' },
          { heading: 'Stage', text: 'convicted', code: 'convicted' },
        ],
      },
    ])
  })
  it('was decided, whichever of them it was', () => {
    expect(rows('convicted', 'acquitted').list[0]).toMatchObject({ stage: 'decided', presence: 'unknown' })
  })
})

describe('marks under the case and the name of the row above', () => {
  const MARKED = ['〃', '〃', '', '', '12', '', '', '', '']
  it('are the same person’s next charge', () => {
    const { list, asked } = read([HEADS, WUMP, MARKED])
    expect([list.length, asked]).toEqual([1, []])
    expect(list[0]?.['other_offences']).not.toBe('')
  })
  it('are another person where the clerk has said so, of whom no sentence is made up', () => {
    const { list } = read([HEADS, WUMP, MARKED], { 'rule:same-person': 'no' })
    expect(list.map((r) => r['sentence_months'] ?? '')).toEqual(['84', ''])
  })
  it('are another person where nobody knows whom they stand for', () => {
    expect(read([HEADS, withCell(WUMP, 1, 'unknown'), MARKED]).list).toHaveLength(2)
  })
})

it.each(['Final', 'Trial', 'Charged', 'Prosecution', 'Verdict'])('a sheet that is called %s says the stage of no row', (sheet) => {
  const stage = (name: string) => readAll([gridOf([HEADS, WUMP, GOBBET], name)]).list.map((r) => r['stage'])
  expect(stage(sheet)).toEqual(stage('List'))
  expect(stage('Appeals')).toEqual(['appeal', 'appeal'])
})
