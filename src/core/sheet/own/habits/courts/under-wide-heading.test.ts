/** One heading in a cell over several columns, which have none of their own: none of them is left out in silence. Every person is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form

/** @param wide columns over which one heading lies, from which to which */
const read = (lines: readonly string[], wide: readonly (readonly [left: number, right: number])[], answers: Answers = {}) => {
  const rows = lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))
  const merges = wide.map(([left, right]) => ({ top: 1, bottom: 1, left, right }))
  const said = readOwnSheets([{ sheet: 'List', rows: Lines.of(rows), merges }], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { rows: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id), left: said.leftOut.map((c) => c.column) }
}

const DAYS = [
  'No|Case|Name|Sex|Age|Law 2008, art.|Dates|||Result|Prison',
  '1|1/24|SAMPLE One|F|37|10|13/02/2024|15/02/2024|22/08/2024|guilty|7 years',
  '2|2/24|SAMPLE Two|M|27|10|14/02/2024|17/02/2024|23/08/2024|guilty|7 years',
  '3|3/24|SAMPLE Three|M|29|10|15/02/2024|18/02/2024|24/08/2024|guilty|8 years',
]
describe('days', () => {
  it('are asked about, each column by itself', () => {
    const { asked, left } = read(DAYS, [[6, 8]])
    expect([asked, left]).toEqual([['column:dates', 'column:dates (2)', 'column:dates (3)'], []])
  })
  it('are kept as somebody says', () => {
    const answers = { 'column:dates': 'registered_on', 'column:dates (2)': 'charged_on', 'column:dates (3)': 'decided_on' }
    const { rows, asked } = read(DAYS, [[6, 8]], answers)
    expect(asked).toEqual([])
    expect(rows[0]).toMatchObject({ registered_on: '2024-02-13', charged_on: '2024-02-15', decided_on: '2024-08-22' })
  })
  it('beside a heading that is not so wide are of none', () => {
    const { asked } = read(DAYS, [])
    expect(asked).not.toContain('column:dates (2)')
  })
})

it('names in both letters under one heading are each what their letters are', () => {
  const { rows, asked } = read(
    [
      'No|Case|ឈ្មោះជនជាប់ចោទ||Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison',
      '1|1/24|សាកល្បង ដី|SAMPLE Dei|F|37|10|13/02/2024|22/08/2024|guilty|7 years',
      '2|2/24|គំរូ ទឹក|SAMPLE Tuek|M|27|10|14/02/2024|23/08/2024|guilty|7 years',
    ],
    [[2, 3]],
  )
  expect([asked, rows.map((r) => [r['accused_name'], r['accused_name_latin']])]).toEqual([
    [],
    [
      ['សាកល្បង ដី', 'SAMPLE Dei'],
      ['គំរូ ទឹក', 'SAMPLE Tuek'],
    ],
  ])
})

it('a column that is empty below its part of the heading is none', () => {
  const { asked } = read(
    [
      'No|Case|Name||Sex|Age|Law 2008, art.|Registered|Judgment|Result|Prison',
      '1|1/24|SAMPLE Dei||F|37|10|13/02/2024|22/08/2024|guilty|7 years',
      '2|2/24|SAMPLE Tuek||M|27|10|14/02/2024|23/08/2024|guilty|7 years',
    ],
    [[2, 3]],
  )
  expect(asked).toEqual([])
})

describe('words in each place under the wide headings, and none beside them,', () => {
  const WIDE = [
    [1, 2],
    [4, 5],
    [8, 9],
    [10, 12],
    [13, 15],
  ] as const
  const KHMER = [
    'ល.រ|សំណុំរឿង||ជនជាប់ចោទ|ភេទ||អាយុ|សញ្ជាតិ|មាត្រា||ដំណាក់កាល|||លទ្ធផល|||ថ្ងៃសម្រេច|ទោស (ខែ)',
    '|លេខ|ថ្ងៃចូល||ប្រុស|ស្រី|||ច្បាប់ជួញដូរមនុស្ស|ក្រមព្រហ្មទណ្ឌ|ស៊ើបសួរ|ជំនុំជម្រះ|សម្រេចរួច|ពិរុទ្ធ|រួចផុត|លើកលែងចោទ||',
    '1|14-2024|11/03/2024|គំរូ ទឹក||√|27|ខ្មែរ|28|||√|||||||',
    '2|27-2024|26/07/2024|គំរូ ថ្ម|√||23|ខ្មែរ|15|253|||√|√|||24/02/2025|144',
    '3|27-2024|26/07/2024|គំរូ ភ្នំ|√||57|ឡាវ|15||||√||√||24/02/2025|',
    '4|30-2024|27/07/2024|គំរូ បឹង||√|41|ខ្មែរ|15||√|||||||',
    'សរុប||||2|2|||||1|1|2|1|1|0||',
  ]
  const ENGLISH = [
    'No|Case||Accused|Sex||Age|Nationality|Articles||Stage|||Result|||Decided|Sentence (months)',
    '|Number|Registered||Male|Female|||TIP law|Criminal Code|Investigation|Trial|Judged|Guilty|Acquitted|Dismissed||',
    ...KHMER.slice(2).map((line) => line.replace('សរុប', 'Total').replaceAll('ខ្មែរ', 'Khmer').replace('ឡាវ', 'Lao').replace('គំរូ', 'SAMPLE')),
  ]
  it.each([
    ['Khmer', KHMER],
    ['English', ENGLISH],
  ])('are a second row of headings, and the ticks below are theirs: %s', (_, lines) => {
    const { rows, asked } = read(lines, WIDE)
    const said = rows.map((r) => ['case_number', 'sex', 'offence', 'other_offences', 'stage', 'outcome'].map((id) => r[id] ?? '').join(' '))
    expect({ asked, said }).toEqual({
      asked: [],
      said: [
        '14-2024 female L2008-28  trial ',
        expect.stringMatching(/^27-2024 male (?:L2008-15 CC-DETENTION|CC-DETENTION L2008-15) decided convicted$/),
        '27-2024 male L2008-15  decided acquitted',
        '30-2024 female L2008-15  investigating_judge ',
      ],
    })
  })
  it.each([
    ['one place is empty', (line: string) => line.replace('រួចផុត', '')],
    ['something stands beside them', (line: string) => line.replace('||ប្រុស|ស្រី|', '|គំរូ ខ្លា|ប្រុស|ស្រី|')],
    ['a day stands among them', (line: string) => line.replace('ថ្ងៃចូល', '11/03/2024')],
  ])('are none where %s: nobody is lost, and each column is asked about', (_, change) => {
    const { asked } = read(
      KHMER.map((line, i) => (i === 1 ? change(line) : line)),
      WIDE,
    )
    expect(asked.length).toBeGreaterThan(3)
  })
})

describe('years, months and days under the sentence', () => {
  const of = (...units: readonly string[]) =>
    read(
      [
        'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment date|Result|ទោសពន្ធនាគារ / Prison||',
        `|||||||||${units.join('|')}`,
        '1|1/24|SAMPLE One|F|37|10|13/02/2024|22/08/2024|guilty|7|6|',
        '2|2/24|SAMPLE Two|M|27|10|14/02/2024|23/08/2024|guilty|1||15',
      ],
      [[9, 11]],
    )
  it.each([
    ['in one language', ['Years', 'Months', 'Days']],
    ['in two', ['ឆ្នាំ Y', 'ខែ M', 'ថ្ងៃ D']],
    ['with a stroke between', ['ឆ្នាំ / years', 'ខែ / months', 'ថ្ងៃ (days)']],
  ])('%s', (_, units) => {
    const { rows, asked } = of(...units)
    expect({ asked, said: rows.map((r) => [r['sentence_months'], r['sentence_days'] ?? '']) }).toEqual({
      asked: [],
      said: [
        ['90', expect.anything()],
        ['12', '15'],
      ],
    })
  })
  it('and a word that is of two units is none', () => expect(of('ឆ្នាំ ខែ', 'ខែ', 'ថ្ងៃ').rows[0]?.['sentence_months']).not.toBe('90'))
})
