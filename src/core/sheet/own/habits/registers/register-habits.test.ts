/** How offices other than courts keep their books: years by sheets, lines over rows, codes explained beside, and slips that are told. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>
const read = (sheets: Sheets, id: string, answers: Answers = {}) => {
  const form = findForm(country, id) as Form
  const grids = Object.entries(sheets).map(([sheet, lines]): SheetGrid => ({
    sheet,
    rows: Lines.of(lines.map((cells, i) => ({ row: i + 1, cells }))),
  }))
  const said = readOwnSheets(grids, { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return {
    ...said,
    list: [...said.rows].map((r) => r.cells),
    asked: said.questions.map((q) => q.id),
    unlike: said.notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : [])),
  }
}

describe('sheets that are each named for a year', () => {
  const HEADS = ['Dossier no', 'Received', 'Decided', 'Decision']
  const sheets: Sheets = {
    '2024': [HEADS, ['001 W', '5 March', '7 March', 'charged'], ['002 W', '9 May', '11 May', 'charged']],
    '2025': [HEADS, ['001 W', '6 April', '8 April', 'charged'], ['002 W', '2 June', '4 June', 'charged']],
  }
  const all = { 'rule:year': 'sheet', 'rule:anew': 'yes', 'rule:stands': 'received_on' }
  it('have their own year in days that are written without one, and it is asked once', () => {
    expect(read(sheets, 'dossier-return').asked).toContain('rule:year')
    expect(read(sheets, 'dossier-return', all).list.map((r) => r['received_on'])).toEqual([
      '2024-03-05',
      '2024-05-09',
      '2025-04-06',
      '2025-06-02',
    ])
  })
  it('number their rows anew where somebody says so, and then no two are one', () => {
    expect(read(sheets, 'dossier-return', { 'rule:year': 'sheet' }).asked).toContain('rule:anew')
    const numbers = (answers: Answers) => read(sheets, 'dossier-return', answers).list.map((r) => r['case_number'])
    expect(numbers(all)).toEqual(['001 W/2024', '002 W/2024', '001 W/2025', '002 W/2025'])
    expect(numbers({ ...all, 'rule:anew': 'no' })).toEqual(['001 W', '002 W', '001 W', '002 W'])
  })
  it('are not asked about numbers that run on, or that have their year', () => {
    const on = { ...sheets, '2025': [HEADS, ['003 W', '6 April', '8 April', 'charged'], ['004 W', '2 June', '4 June', 'charged']] }
    expect(read(on, 'dossier-return').asked).not.toContain('rule:anew')
    const dated = Object.fromEntries(
      Object.entries(sheets).map(([year, rows]) => [year, rows.map((r, i) => (i === 0 ? r : r.with(0, `${r[0]}/2023`)))]),
    )
    expect(read(dated, 'dossier-return').asked).not.toContain('rule:anew')
  })
  it('offer no year of their own where one of them is named for none', () => {
    const years = (all: Sheets) =>
      read(all, 'dossier-return')
        .questions.find((q) => q.id === 'rule:year')
        ?.likely.map((l) => l.value)
    expect(years(sheets)?.[0]).toBe('sheet')
    expect(years({ '2024': sheets['2024'] ?? [], Later: sheets['2025'] ?? [] })).not.toContain('sheet')
  })
})

it('a sheet of other headings without the number that another has is of something else: left out, and said', () => {
  const cases = [
    ['Case number', 'Date opened', 'Victims', 'State'],
    ['1/24', '21/01/2024', '2', 'open'],
    ['2/24', '30/01/2024', '4', 'open'],
  ]
  const checks = [
    ['Date', 'Place', 'Kind', 'Men', 'Women', 'Victims'],
    ['05/02/2024', 'Hall 1', 'karaoke', '4', '12', '1'],
    ['08/02/2024', 'Hall 2', 'massage', '3', '14', '0'],
  ]
  const numbers = (sheets: Sheets) => read(sheets, 'investigation-return', { 'rule:numbered': 'yes' }).list.map((r) => r['case_number'])
  expect(numbers({ Cases: cases, Checks: checks })).toEqual(['1/24', '2/24'])
  // Without its number it is still the same list.
  const bare = cases.map((row) => row.slice(1))
  expect(numbers({ January: cases, February: bare }).length).toBe(4)
})

describe('a line over rows', () => {
  const HEADS = ['Name', 'Sex', 'Age']
  const who = (n: number): string[] => [`Testing Wump ${'abcdefgh'[n]}`, 'F', '24']
  const buses = (first: string, second: string) => ({
    List: [HEADS, [first], who(0), who(1), [second], who(2), who(3), who(4)],
  })
  const days = (sheets: Sheets) => read(sheets, 'encounter', { 'rule:numbered': 'no' }).list.map((r) => r['encountered_day'])
  it('says their day, beside what every such line says', () => {
    const said = buses('Bus 1 – arrived 3 May 2025 – 2 people', 'Bus 2 – arrived 9 June 2025 – 3 people')
    expect(days(said)).toEqual(['2025-05-03', '2025-05-03', '2025-06-09', '2025-06-09', '2025-06-09'])
    expect(read(said, 'encounter').unlike).toEqual([])
    expect(days(buses('រថយន្ត ១ – មកដល់ ៣ ឧសភា ២០២៥', 'រថយន្ត ២ – មកដល់ ៩ មិថុនា ២០២៥'))[4]).toBe('2025-06-09')
  })
  it.each([
    ['Tue 30 January 2024 - Tower A, Sangkat 3', 'Wed 21 February 2024 - Tower C, Sangkat 1'],
    ['Tue 30/01/2024 Tower A', 'Wednesday, 21/02/2024 a shop'],
    ['ថ្ងៃអង្គារ ទី៣០ ខែមករា ឆ្នាំ២០២៤ - អគារ ក', 'ថ្ងៃពុធ ទី២១ ខែកុម្ភៈ ឆ្នាំ២០២៤ - អគារ ខ'],
  ])('says their day behind whatever day of the week: %s, %s', (one, two) => {
    expect(days({ List: [HEADS, [one.replace(/30|៣០/u, '2')], who(1), [one], who(2), [two], who(3)] })).toEqual([
      '2024-01-02',
      '2024-01-30',
      '2024-02-21',
    ])
  })
  it('that is of another kind says none, and ends what the one above said where it begins with a day', () => {
    const [one, two] = ['Bus 1 – arrived 3 May 2025', 'Bus 2 – arrived 9 June 2025']
    const second = (line: string) => days({ List: [HEADS, [one], who(0), [line], who(1), [two], who(2)] })[1]
    expect(['Checked by the office on 20 May 2025', 'Checked by the office'].map(second)).toEqual(['2025-05-03', '2025-05-03'])
    const opened = ['Tue 20 May 2025, at the pier', '20/05/2025 by land', 'ថ្ងៃទី២០ ខែឧសភា ឆ្នាំ២០២៥ តាមផ្លូវគោក', '20-21 May 2025 by land']
    expect(opened.map(second)).toEqual(['', '', '', ''])
  })
  it('that says several days says none', () => {
    for (const range of ['Bus 1 – 3-4 May 2025', 'Bus 1 – 3 May to 4 May 2025', 'រថយន្ត ១ – ៣ ដល់ ៤ ឧសភា ២០២៥'])
      expect(days(buses(range, range.replace('1', '2')))).toEqual(['', '', '', '', ''])
    // Whoever has no day is taken by none until somebody says by which.
    const ranged = buses('Bus 1 – 3-4 May 2025', 'Bus 2 – 3-4 May 2025')
    expect(read(ranged, 'encounter', { 'rule:numbered': 'no' }).asked).toContain('rule:undated')
  })
  it('says their day whatever else is its own: where a flight goes to', () => {
    const said = buses('18/01/2025   Flight K6 808   to Hanoi   (2 pax)', '02/02/2025   Flight VN 921   to Bangkok (transit)   (3 pax)')
    expect(days(said)).toEqual(['2025-01-18', '2025-01-18', '2025-02-02', '2025-02-02', '2025-02-02'])
    expect(read(said, 'encounter').unlike).toEqual([])
    expect(days(buses('Bus 1 – arrived 3 May 2025 from Poipet', 'Bus 2 – arrived 9 June 2025'))[4]).toBe('2025-06-09')
  })
  it('that begins with a day and is of another kind ends what the one above said', () => {
    const [one, two] = ['18/01/2025 Flight K6 808 to Hanoi', '02/02/2025 Flight VN 921 to Hanoi']
    const other = [HEADS, [one], who(0), ['20/01/2025 and later: by land'], who(1), [two], who(2)]
    expect(days({ List: other })).toEqual(['2025-01-18', '', '2025-02-02'])
  })
  it.each([
    ['Flight of 18/01/2025 to Hanoi', 'Flight of 02/02/2025 postponed to 05/02, to Bangkok'],
    ['18/01/2025 Flight K6 808 to Hanoi', '20/01/2025 Flight cancelled, flew on 25 January'],
    ['Arrived 3 May 2025 from Poipet', 'Arrived 5 May 2025 to 9 May'],
    ['Bus 1 - 3 May 2025 from Poipet', 'Bus 2 - 5 May 2025 - 7 May'],
    ['18/01/2025 Flight K6 808', '20/01/2025 Flight VN 1 - 22/01'],
    ['Registered 18/01/2025 Poipet', 'Registered 20/01/2025, arrived 15/01'],
    ['Flight of 18/01/2025 postponed to 20/01', 'Flight of 02/02/2025 to Hanoi'],
    ['Arrived 3 May 2025 to 5 May', 'Arrived 9 May 2025 to 11 May'],
    ['មកដល់ 3 ឧសភា 2025 ដល់ថ្ងៃទី 5', 'មកដល់ 9 ឧសភា 2025 ដល់ថ្ងៃទី 11'],
  ])('that speaks of another day behind its own says none: %s, %s', (one, two) => {
    const said = buses(one, two)
    expect(days(said)).toEqual(['', '', '', '', ''])
    expect(read(said, 'encounter', { 'rule:numbered': 'no' }).asked).toContain('rule:undated')
  })
  it.each(['Flight of 20/01/2025 postponed to 22/01', 'Flight of 20/01/2025 - 22/01'])('ends what the one above said: %s', (put) => {
    const [one, two] = ['Flight of 18/01/2025 to Hanoi', 'Flight of 02/02/2025 to Hanoi']
    expect(days({ List: [HEADS, [one], who(0), [put], who(1), [two], who(2)] })).toEqual(['2025-01-18', '', '2025-02-02'])
  })
  it('that says how many people follow is held to it', () => {
    const said = buses('Bus 1 – arrived 3 May 2025 – 2 people', 'Bus 2 – arrived 9 June 2025 – 7 people')
    expect(read(said, 'encounter').unlike).toEqual(['5 count-differs'])
  })
})

describe('codes that a second sheet explains', () => {
  const HEADS = ['Call no', 'Date', 'Who', 'What']
  const rows = Array.from({ length: 8 }, (_, i) => [`C-${i + 1}/25`, `2025-03-0${i + 1}`, i % 2 === 0 ? 'V' : 'N', i % 2 === 0 ? '1' : '2'])
  const codes = [
    ['who', 'V victim, N neighbour'],
    ['what', '1 wages not paid; 2 gone far from home'],
  ]
  it('are read by what they mean, under their own heading', () => {
    const { list } = read({ Calls: [HEADS, ...rows], codes }, 'hotline')
    expect(list.slice(0, 2).map((r) => [r['reporter_type'], r['lead_type']])).toEqual([
      ['person_affected', 'LABOUR_COMPLAINT'],
      ['public', 'unknown'],
    ])
  })
  it('are asked about by what they mean, and the answer holds for all of them', () => {
    const { asked } = read({ Calls: [HEADS, ...rows], codes }, 'hotline')
    const question = 'word:lead_type:gone far from home'
    expect(asked).toContain(question)
    const { list } = read({ Calls: [HEADS, ...rows], codes }, 'hotline', { [question]: 'lead_type=TRAFFICKING' })
    expect(list.filter((r) => r['lead_type'] === 'TRAFFICKING')).toHaveLength(4)
  })
})

describe('what an office writes in its own way', () => {
  it('says no number in a word', () => {
    const rows = ['5', 'សូន្យ', 'zero', 'some'].map((n, i) => [`2025-03-0${i + 1}`, 'karaoke', n, '9'])
    const { list } = read(
      { List: [['Date of raid', 'Kind of premises', 'Persons removed', 'People found'], ...rows] },
      'operation-return',
      { 'rule:numbered': 'yes' },
    )
    expect(list.map((r) => r['persons_removed'])).toEqual(['5', '0', '0', ''])
  })
  it('puts the day before or behind what happened on it', () => {
    const days = (heading: string) =>
      read({ List: [['លេខសំណុំរឿង', heading, 'ជនសង្ស័យ'], ...['1', '2', '3'].map((n) => [`${n}/25`, `2025-03-0${n}`, '2'])] }, 'dossier-return')
        .list[0]?.['received_on']
    expect([days('ថ្ងៃទទួល'), days('ទទួលថ្ងៃ')]).toEqual(['2025-03-01', '2025-03-01'])
  })
  it('does not number its rows by what stands there again and again', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`2025-03-${String(i + 1).padStart(2, '0')}`, 'victim', 'P1'])
    const { columns } = read({ List: [['Date', 'Who', 'Ref'], ...rows] }, 'hotline')
    expect(columns.flatMap((c) => c.fields)).not.toContain('lead_number')
  })
  it('keeps a list of one country without saying which, and is asked once', () => {
    const rows = ['1', '2', '3'].map((n) => [`W-${n}`, `2025-03-0${n}`, 'F'])
    const sheets = { List: [['File', 'Contact date', 'Sex'], ...rows] }
    expect(read(sheets, 'mission-contact').asked).toContain('rule:country')
    expect(read(sheets, 'mission-contact', { 'rule:country': 'THA' }).list.map((r) => r['country'])).toEqual(['THA', 'THA', 'THA'])
    expect(read(sheets, 'mission-contact', { 'rule:country': '' }).list[0]?.['country']).not.toBe('THA')
  })
})

describe('a slip', () => {
  const HEADS = ['Client', 'Admission', 'Sex', 'Age', 'Victim?', 'Gift', 'Paper']
  const row = (n: number, changed: Readonly<Record<number, string>> = {}): string[] =>
    [
      `K-${n}`,
      `2025-03-${String(n).padStart(2, '0')}`,
      'F',
      String(20 + n),
      n % 2 === 0 ? 'so' : 'not so',
      `${n}00.000 ៛`,
      `N70${n}0000`,
    ].map((c, i) => changed[i] ?? c)
  const list = (changed: Readonly<Record<number, string>>) => ({
    List: [HEADS, ...Array.from({ length: 14 }, (_, i) => row(i + 1, i === 4 ? changed : {}))],
  })
  it.each([
    [{ 4: 'not/so' }, ['6 odd-word']],
    [{ 5: '300.000' }, ['6 no-currency']],
    [{ 6: 'N7020000' }, ['6 number-again']],
    [{}, []],
  ])('of one cell is told: %j', (changed, kinds) => {
    expect(read(list(changed), 'shelter-return').unlike).toEqual(kinds)
  })
  it('of a year of birth among ages is named, and not worked out', () => {
    const { faults, list: rows } = read(list({ 3: '1998' }), 'shelter-return')
    expect(faults.map((f) => `${f.field} ${f.fault}`)).toEqual(['age_band age'])
    expect(rows[4]?.['age_band']).toBe('1998')
    const births = { List: [HEADS.with(3, 'Year of birth'), ...Array.from({ length: 14 }, (_, i) => row(i + 1, { 3: '1998' }))] }
    expect(read(births, 'shelter-return').list[0]?.['age_band']).toBe('18+')
  })
  it.each([
    ['1991-04-02', ['age_band two-answers']],
    ['2000-04-02', []],
  ])('of an age that somebody had long before she came is named: 23, born %s', (born, said) => {
    const lines = Array.from({ length: 6 }, (_, i) => [`K-${i}`, `2024-03-0${i + 1}`, i === 4 ? born : '2001-01-01', '23'])
    const { faults } = read({ List: [['Client', 'Admission', 'Birth day', 'Age'], ...lines] }, 'shelter-return')
    expect(faults.map((f) => `${f.field} ${f.fault}`)).toEqual(said)
  })
})

describe('a column that names the currency of a row', () => {
  const LIST: Sheets = {
    claims: [
      ['Judgment no', 'Court', 'Judgment date', 'Cur.', 'Ordered', 'Paid so far'],
      ['43/2024', 'Siem Reap', '2024-01-14', 'KHR', '20000000', '5000000'],
      ['44/2024', 'Siem Reap', '2024-02-14', 'USD', '4000', '0'],
      ['45/2024', 'Siem Reap', '2024-03-14', '', '8000000', '2,000,000 KHR'],
      ['46/2024', 'Siem Reap', '2024-04-14', 'USD', '3000', '2,000,000 KHR'],
    ],
  }
  const { rows, notes: _, ...said } = read(LIST, 'reparation-return')
  it('says of which its bare amounts are: dollars are never riel, nothing is nothing in both, and an amount that says its own keeps it', () => {
    expect([...rows].map((r) => [r.cells['ordered'], r.cells['paid']])).toEqual([
      ['20000000', '5000000'],
      ['', '0'],
      ['8000000', '2000000'],
      ['', '2000000'],
    ])
    expect(said.asked.filter((id) => id.startsWith('unit:'))).toEqual([])
  })
  it('and where nearly all rows say it, the amount of one that leaves it blank is of none: it is named, and not kept', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`${i + 1}/2024`, 'Siem Reap', '2024-01-14', i === 5 ? '' : 'KHR', '20000000', ''])
    const { list, faults } = read({ claims: [LIST['claims']?.[0] ?? [], ...rows] }, 'reparation-return')
    expect(list.filter((r) => r['ordered'] === '20000000').length).toBe(11)
    expect(faults.map((f) => `${f.row} ${f.field} ${f.fault}`)).toEqual(['7 ordered no-currency'])
  })
  it('says it in two languages beside each other as well, and a heading that says more is none', () => {
    const of = (heading: string) => {
      const claims = (LIST['claims'] ?? []).map((r, i) =>
        i === 0 ? r.with(3, heading) : r.with(3, r[3] === 'USD' ? 'ដុល្លារ USD' : 'រៀល KHR'),
      )
      return [...read({ claims }, 'reparation-return').rows].map((r) => r.cells['ordered'])
    }
    expect(of('រូបិយប័ណ្ណ Currency')).toEqual(['20000000', '', '8000000', ''])
    expect(of('រូបិយប័ណ្ណ of the bank')).not.toEqual(['20000000', '', '8000000', ''])
  })
})

describe('operations in Khmer', () => {
  const LIST: Sheets = {
    ប្រតិបត្តិការ: [
      ['លទ្ធផលប្រតិបត្តិការបង្ក្រាប'],
      ['', '', '', 'មនុស្សរកឃើញ', '', ''],
      ['ល.រ', 'ថ្ងៃ', 'ទីកន្លែង', 'សរុប', 'ខ្មែរ', 'ចិន'],
      ['១', 'ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៥', 'ផ្ទះជួល', '23', '3', '20'],
      ['២', 'ថ្ងៃទី២៦ ខែមករា ឆ្នាំ២០២៥', 'អគារកាស៊ីណូ', '19', '3', '16'],
      ['៣', 'ថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០២៥', 'ផ្ទះជួល', '2', '1', '1'],
    ],
  }
  it('have their day and the kind of their place', () => {
    const said = read(LIST, 'operation-return')
    expect(said.list.map((r) => [r['operated_day'], r['site_type']])).toEqual([
      ['2025-01-12', 'PRIVATE_HOME'],
      ['2025-01-26', 'CASINO'],
      ['2025-02-11', 'PRIVATE_HOME'],
    ])
  })
})

describe('a book with a sheet for each month', () => {
  const HEADS = ['No', 'Name', 'Sex', 'Age', 'Date received', 'Code']
  const row = (n: number, day: string): string[] => [`${n}`, `Testing Wump ${'abcdef'[n]}`, 'F', '24', day, `${(n % 3) + 1}`]
  const month = (title: string, day: (n: number) => string) => [[title], [], HEADS, ...[1, 2, 3, 4, 5].map((n) => row(n, day(n)))]
  const sheets: Sheets = {
    January: month('People received, January 2024', (n) => `0${n}/01/2024`),
    February: month('People received, February 2024', (n) => `${n + 8}`),
  }
  it('takes figures under a day for days of the month that its title says', () => {
    const { list } = read(sheets, 'encounter', { 'rule:numbered': 'yes' })
    expect(list.map((r) => r['encountered_day']).slice(4, 7)).toEqual(['2024-01-05', '2024-02-09', '2024-02-10'])
    // Of no month that a title says they are days of none.
    const untitled = read({ February: month('People received', (n) => `${n + 8}`) }, 'encounter', { 'rule:numbered': 'yes' })
    expect(untitled.list.every((r) => (r['encountered_day'] ?? '') === '')).toBe(true)
  })
  it('finds no row by a code of one figure that stands in several', () => {
    const { list, asked } = read(sheets, 'encounter', { 'rule:numbered': 'yes' })
    expect(new Set(list.map((r) => r['file_number'])).size).toBe(10)
    expect(asked).not.toContain('rule:numbered')
  })
})

it.each(['File number', 'File no.', 'លេខសំណុំឯកសារ'])('a book of small numbers, one of them twice, is found by its numbers: %s', (heading) => {
  const rows = ['1', '2', '3', '3', '4'].map((n, i) => [n, `Testing Wump ${'abcde'[i]}`, '24', 'F', `2024-03-1${i}`])
  const { list } = read({ List: [[heading, 'Name', 'Age', 'Sex', 'Date identified'], ...rows] }, 'identification')
  expect(list.map((r) => r['file_number'])).toEqual(['1', '2', '3', '3', '4'])
})

describe('a moment in the time of the world', () => {
  const rows = ['2024-03-01 07:13:04', '2024-03-01 17:33:14', '2024-03-31 23:59'].map((at, n) => [`C-${n + 1}`, at, 'debt'])
  const days = (heading: string, of = rows) =>
    read({ Calls: [['Call no', heading, 'Subject'], ...of] }, 'hotline', { [`column:${heading}`]: 'received_on' }).list.map(
      (r) => r['received_on'],
    )
  it('is of the day that the country has', () => {
    expect(days('received utc')).toEqual(['2024-03-01', '2024-03-02', '2024-04-01'])
    const written = rows.map(([no, at, what]) => [no ?? '', `${(at ?? '').replace(' ', 'T')}Z`, what ?? ''])
    expect(days('received', written)).toEqual(['2024-03-01', '2024-03-02', '2024-04-01'])
  })
  it.each(['received (gmt+7)', 'received utc+07:00', 'received utc +7'])(
    'is not under a heading that says how far the hour is from it: %s',
    (heading) => expect(days(heading)).toEqual(['2024-03-01', '2024-03-01', '2024-03-31']),
  )
  it('is not where no word says that it is of that time', () => {
    expect(days('received')).toEqual(['2024-03-01', '2024-03-01', '2024-03-31'])
  })
})

describe('a month of nights', () => {
  const days = Array.from({ length: 31 }, (_, n) => `${n + 1}`)
  const nights = (of: string) => days.map(() => of)
  it('has headings of its own beside a column for each day, and a sum of beds is nobody', () => {
    const list = [
      ['Code', 'Room', 'Sex', 'Age', 'Admitted', ...days, 'Nights', 'Left on', 'Note'],
      ...['SH-101', 'SH-102', 'SH-102-a', 'SH-103'].map((code, n) => [
        code,
        'R2',
        'F',
        '24',
        `2023-08-1${n}`,
        ...nights('1'),
        '31',
        '',
        '',
      ]),
      ['Beds used', '', '', '', '', ...nights('4'), '124', '', ''],
    ]
    const { list: taken, notes } = read({ '2024-01': list }, 'shelter-return')
    expect(taken.map((r) => [r['file_number'], r['entered_day']])).toEqual([
      ['SH-101', '2023-08-10'],
      ['SH-102', '2023-08-11'],
      ['SH-102-a', '2023-08-12'],
      ['SH-103', '2023-08-13'],
    ])
    expect(notes.flatMap((n) => (n.code === 'lines-left-out' ? n.rows : []))).toEqual([6])
  })
})
