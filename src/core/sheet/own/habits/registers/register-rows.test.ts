/** By what a row of an office's own list is found again, what is no number of anybody's, and what is a row at all. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { findForm as findOf } from '../../read/find-form.ts'
import type { SheetGrid } from '../../grid/grid.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')

/** A table whose cells are parted by `|`. */
const read = (id: string, lines: readonly string[], answers: Answers = {}, merges: SheetGrid['merges'] = []) => {
  const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) })))
  const grid: SheetGrid = { sheet: 'List', rows, ...(merges ? { merges } : {}) }
  const said = readOwnSheets([grid], { form: findForm(country, id) as Form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') return undefined
  return {
    rows: [...said.rows].map((r) => r.cells),
    asked: said.questions.map((q) => q.id),
    offered: said.questions.flatMap((q) => (q.kind === 'column' ? q.likely.map((c) => `${q.about.heading} ${c.value}`) : [])),
    leftOut: said.leftOut.map((c) => c.heading),
    unlike: said.notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : [])),
  }
}

describe('people who stand under the number of their case', () => {
  const lines = [
    'Case no | Name | Sex | Date met',
    'B-02/23 | SAMPLE One | F | 2023-02-04',
    '〃 | SAMPLE Two | F | 2023-02-04',
    '〃 | SAMPLE Three | M | 2023-02-04',
    'B-05/23 | SAMPLE Four | M | 2023-03-14',
  ]
  const numbers = (answers: Answers) => read('encounter', lines, answers)?.rows.map((r) => r['file_number'])
  it('are each found again by it and their place, if somebody says so', () => {
    expect(read('encounter', lines)?.asked).toContain('rule:within')
    expect(numbers({ 'rule:within': 'yes' })).toEqual(['B-02/23', 'B-02/23/2', 'B-02/23/3', 'B-05/23'])
  })
  it('have the one number where somebody says that they are not, and are then told as being there twice', () => {
    expect(numbers({ 'rule:within': 'no' })).toEqual(['B-02/23', 'B-02/23', 'B-02/23', 'B-05/23'])
  })
  it('are so in a cell that is merged over their rows', () => {
    const merged = lines.map((line) => line.replace('〃', ''))
    const merges = [{ top: 2, bottom: 4, left: 0, right: 0 }]
    const { rows } = read('encounter', merged, { 'rule:within': 'yes' }, merges) ?? { rows: [] }
    expect(rows.map((r) => r['file_number'])).toEqual(['B-02/23', 'B-02/23/2', 'B-02/23/3', 'B-05/23'])
  })
  it('are not asked about where each has a number: the same one twice is a slip', () => {
    const own = lines.map((line, i) => line.replace('〃', `B-02/23-${i}`))
    expect(read('encounter', own)?.asked).not.toContain('rule:within')
    const twice = lines.map((line) => line.replace('〃', 'B-02/23'))
    expect(read('encounter', twice)?.asked).not.toContain('rule:within')
  })
})

describe('what is no number of anybody’s', () => {
  it('is a name under the word for a client, though the form asks for no name', () => {
    const lines = ['Client | Opened | Court', ...['One', 'Two', 'Three', 'Four'].map((n, i) => `SAMPLE ${n} | 0${i + 1}/02/2024 | Kandal`)]
    for (const answers of [{}, { 'column:client': 'file_number' }]) {
      const said = read('counsel-return', lines, answers)
      expect(said?.leftOut).toContain('Client')
      expect(said?.rows.map((r) => r['file_number'])).toEqual(['', '', '', ''])
    }
  })
  it('is what a program numbers by itself, where whoever filled in the form has one', () => {
    const lines = [
      'client_code | sex | visit_date | _id',
      ...[1, 2, 3, 4].map((n) => `RC-04${n % 2} | female | 2024-06-1${n} | 31820041${n}`),
    ]
    expect(read('service-return', lines)?.rows.map((r) => r['file_number'])).toEqual(['RC-041', 'RC-040', 'RC-041', 'RC-040'])
  })
})

describe('answers of a form of the web, a column each', () => {
  const lines = (option: string) => [
    `client_code | sex | visit_date | needs | needs/${option} | needs/legal`,
    ...[1, 2, 3, 4].map((n) => `RC-04${n} | female | 2024-06-1${n} | ${option} legal | 1 | 1`),
  ]
  it('are not read for the one that somebody knows', () => {
    const { rows, leftOut } = read('service-return', lines('xyzzy')) ?? { rows: [], leftOut: [] }
    expect(leftOut).toEqual(expect.arrayContaining(['needs/legal', 'needs/xyzzy']))
    expect(rows.map((r) => r['service_type'])).not.toContain('legal')
  })
})

describe('a line', () => {
  it('that is filled for the most part is a row, though little of it is asked for', () => {
    const lines = [
      'Day | Hour | Officer | Event | Place | People | Women | Trafficking?',
      '2/1/2025 | 07:30 | KB | met on the road | Sample | 6 | 3 | yes',
      '3/1/2025 | 08:40 | OP | asked for help | Sample | 1 | 0 | yes',
      '4/1/2025 | 09:10 | OP | accident | Invented | | | ',
      '5/1/2025 | | OP | calm | | | |',
    ]
    const days = read('hotline', lines, { 'rule:numbered': 'yes' })?.rows.map((r) => r['received_on'])
    expect(days).toEqual(['2025-01-02', '2025-01-03', '2025-01-04'])
  })
  it('of days under marks of “as above” is held against the day beside it', () => {
    const days = [4, 5, 6, 7, 8, 9].flatMap((d) => [`C-${d} | 2024-05-0${d} | 2024-06-0${d}`, `〃 | 〃 | 2024-06-1${d - 3}`])
    const lines = ['Case | Case received | Handed over | Name | Sex', ...days.map((d, i) => `${d} | SAMPLE ${'ABCDEFGHIJKL'[i]} | F`)]
    const turned = lines.map((line, i) => (i === 4 ? line.replace('2024-06-12', '2024-04-17') : line))
    expect(read('encounter', lines)?.unlike.filter((u) => u.endsWith('days-turned'))).toEqual([])
    expect(read('encounter', turned)?.unlike).toContain('5 days-turned')
  })
  it('in which more are under fifteen than under eighteen is named', () => {
    const rows = [3, 2, 0, 1, 2, 3, 4, 2].map((n, i) => `0${i + 1}/03/2024 | factory | 40 | ${n} | ${i === 3 ? 3 : Math.min(n, 1)}`)
    const { unlike } = read('inspection', ['Date of inspection | Sector | Workers | Under 18 | of which under 15', ...rows]) ?? {
      unlike: [],
    }
    expect(unlike).toEqual(['5 beyond-whole'])
  })
})

describe('a list of which somebody has said what it is', () => {
  it('is read by the little that it says, and what the form must have is asked', () => {
    const lines = ['Person | F/M | Age | Support', ...[16, 20, 31, 44].map((age) => `SAMPLE Person | F | ${age} | yes`)]
    const { asked, rows } = read('reintegration-return', lines) ?? { asked: [], rows: [] }
    expect(asked).toEqual(expect.arrayContaining(['rule:undated', 'rule:numbered']))
    expect(rows.map((r) => r['age_band'])).toEqual(['<18', '18+', '18+', '18+'])
  })
  it('of which it says one thing alone is none', () => {
    expect(read('reintegration-return', ['Person | F/M | Song', ...['a', 'b', 'c', 'd'].map((s) => `SAMPLE | F | ${s}`)])).toBeUndefined()
  })
})

describe('days of which a line over them says the month', () => {
  const row = (day: number, people: string, i: number) => `${day} | 13:45 | ប៉ូលិសថៃ | ${people} | គ្មានឯកសារ | ទៅផ្ទះ | ០${i}`
  const lines = (year: string, second = 'ខែកុម្ភៈ') => [
    `ការទទួលពលរដ្ឋ – ត្រីមាសទី១ ${year}`,
    'ថ្ងៃទី | ម៉ោង | អ្នកប្រគល់ | នាក់ | មូលហេតុ | បញ្ជូនបន្ត | កំណត់ហេតុ',
    'ខែមករា',
    ...[2, 9, 16, 17].map((day, i) => row(day, ['24', '៦ (ស្រី២ ក្មេង១)', '8', '3'][i] ?? '', i + 1)),
    'សរុបខែ | | | 41 |',
    second,
    ...[1, 7, 8, 31].map((day, i) => row(day, ['32', '9', '4', '2'][i] ?? '', i + 5)),
  ]
  const days = (all: readonly string[]) => read('encounter-count', all)?.rows.map((r) => r['encountered_month'])
  it('are of that month, and the first quarter of a year is no January', () => {
    const [january, february] = [
      [2, 9, 16, 17],
      ['01', '07', '08', '31'],
    ]
    expect(days(lines('ឆ្នាំ២០២៤'))).toEqual([
      ...january.map((d) => `2024-01-${String(d).padStart(2, '0')}`),
      ...february.map((d) => `2024-02-${d}`),
    ])
  })
  it.each([
    ['below a line that nobody knows', lines('ឆ្នាំ២០២៤', 'ក្រុមទី២')],
    ['where nobody says the year', lines('')],
  ])('are of no month %s', (_, all) => {
    expect(days(all)).toHaveLength(8)
    expect(days(all)?.filter((d) => /^\d{4}-/.test(d ?? ''))).toEqual([])
  })
  it('of women and of children are some of a group, and not all of it', () => {
    expect(read('encounter-count', lines('ឆ្នាំ២០២៤'))?.rows.map((r) => r['encountered'])).toEqual(['24', '6', '8', '3', '32', '9', '4', '2'])
  })
})

describe('what a title says of every row and no column does', () => {
  const visits = (title: string, heading = 'Workers') => [
    title,
    `Date of inspection | Sector | ${heading} | Under 18`,
    ...[1, 2, 3, 4, 5, 6].map((d) => `0${d}/03/2024 | factory | ${heading === 'Workers' ? 40 : 'Takeo'} | 1`),
  ]
  const provinces = (lines: readonly string[], answers: Answers) =>
    new Set(read('inspection', lines, answers)?.rows.map((r) => r['province']))
  it('is asked once, and holds of each row where somebody says so', () => {
    const lines = visits('មន្ទីរការងារ ខេត្តកំពត – ផ្នែកអធិការកិច្ច')
    expect(read('inspection', lines)?.asked).toContain('rule:title-all:province=KH-7')
    expect(provinces(lines, { 'rule:title-all:province=KH-7': 'yes' })).toEqual(new Set(['KH-7']))
    for (const answers of [{}, { 'rule:title-all:province=KH-7': 'no' }]) expect(provinces(lines, answers)).toEqual(new Set(['']))
  })
  it('is not asked where a column says it, where two are named, or where it says only where the list was signed', () => {
    for (const lines of [visits('Labour office of Kampot', 'Province'), visits('Kampot and Takeo'), visits('កំពត ថ្ងៃទី៣ ខែមីនា')])
      expect(read('inspection', lines)?.asked.filter((id) => id.startsWith('rule:title-all'))).toEqual([])
  })
  it('of a house for women says who stays there', () => {
    const lines = ['Shelter for women', 'Client code | Date of entry | Age', ...[1, 2, 3, 4].map((n) => `W-0${n} | 0${n}/02/2024 | 2${n}`)]
    const sexes = (answers: Answers) => new Set(read('shelter-return', lines, answers)?.rows.map((r) => r['sex']))
    expect(sexes({ 'rule:title-all:sex=female': 'yes' })).toEqual(new Set(['female']))
    expect(sexes({})).toEqual(new Set(['']))
  })
})

describe('columns of ticks of which each row has one', () => {
  it('say two things where a row has two', () => {
    const rows = ['√ | ', ' | √', '√ | ', ' | √', '√ | √', ' | √', '√ | '].map(
      (t, i) => `TK-03${i} | SAMPLE ${'ABCDEFG'[i]} | ${t} | 2024-06-0${i + 1}`,
    )
    const lines = ['Inmate no | Name | Status / held | Status / sentenced | Detained on', ...rows]
    expect(read('inmate-list', lines)?.unlike).toEqual(['6 odd-word'])
    expect(read('inmate-list', lines.toSpliced(5, 1))?.unlike).toEqual([])
  })
})

describe('suspects of a matter', () => {
  const lines = (cells: readonly string[], victims = ['5(3)', '2(1)', '4(4)', '1(0)']) => [
    'Case no | Date opened | ជនសង្ស័យ | ជ.រ.គ. (ស្រី) | State',
    ...cells.map((who, i) => `00${i + 1}/24 | 0${i + 1}/03/2024 | ${who} | ${victims[i]} | ongoing`),
  ]
  const rows = (all: readonly string[]) => read('investigation-return', all)?.rows ?? []
  it('are counted, or named under seal where their names stand, and all victims are, not the women among them', () => {
    expect(rows(lines(['1', '2', '0', '3'])).map((r) => [r['suspects'], r['suspect_names'], r['victims_identified']])).toEqual([
      ['1', '', '5'],
      ['2', '', '2'],
      ['0', '', '4'],
      ['3', '', '1'],
    ])
    const named = rows(lines(['SAMPLE One', 'SAMPLE Two', 'TESTING Three', 'TESTING Four']))
    expect(named.map((r) => [r['suspects'], r['suspect_names']])[0]).toEqual(['', 'SAMPLE One'])
  })
})

describe('a key that says who each code is', () => {
  const find = (lines: readonly string[]) => {
    const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) })))
    const forms = country.forms.filter((f) => ['encounter', 'shelter-return', 'identification'].includes(f.id))
    return findOf([{ sheet: 'key', rows }], forms, country, words, 'key.xlsx')
  }
  const lines = ['Code | Name | Birth date', ...[1, 2, 3, 4].map((n) => `W24-0${n} | SAMPLE Wump${n} | 0${n}/02/1999`)]
  it('is no list of any form, and with what happened to each it may be', () => {
    expect(find(lines)).toBeUndefined()
    expect(find(lines.map((line, i) => `${line} | ${i === 0 ? 'Date met | Screened' : `0${i}/03/2024 | yes`}`))).toBeDefined()
  })
})

describe('letters that come again and again under a word for a number', () => {
  const list = (codes: readonly string[]) =>
    read('detention', [
      'No|Name|Sex|Detained on|Code',
      ...codes.map((code, i) => `${i + 1}|Wump ${'abcdefghijkl'[i]}|M|${String(i + 1).padStart(2, '0')}-03-2024|${code}`),
    ])
  it('are none: by what each is found is asked', () => {
    const said = list(['V', 'P', 'X', 'V', 'P', 'X', 'V', 'P', 'X', 'V'])
    expect(said?.rows.map((r) => r['file_number'] ?? '')).toEqual(Array.from({ length: 10 }, () => ''))
    expect(said?.asked).toContain('rule:numbered')
  })
  it('and where each is another they are', () =>
    expect(list(['D-1', 'D-2', 'D-3'])?.rows.map((r) => r['file_number'])).toEqual(['D-1', 'D-2', 'D-3']))
})
