/** What one cell or one column says though its heading alone is about something else. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../store/files/load-country.ts'
import { findForm } from '../../country/find.ts'
import type { Form } from '../../country/country.ts'
import { Lines } from '../lines.ts'
import { saidOfEach } from './lines/said-of-each.ts'
import { readOwnSheets } from './read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form
const gridOf = (sheet: string, lines: readonly string[]) => ({
  sheet,
  rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
})
const read = (lines: readonly string[], codes: readonly string[] = []) => {
  const said = readOwnSheets([gridOf('List', lines), gridOf('Codes', codes)], { form, country, words, answers: {}, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { rows: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id), left: said.leftOut.map((c) => c.heading) }
}

describe('years, months and days in one cell', () => {
  const of = (heading: string, ...cells: readonly string[]) =>
    read([
      `No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|${heading}`,
      ...cells.map((cell, i) => `${i + 1}|${i + 1}/24|SAMPLE Name${'abcd'[i]}|F|37|10|2024-05-01|2025-01-17|guilty|${cell}`),
    ])
  it.each(['Sentence (years-months-days)', 'ទោស (ឆ្នាំ-ខែ-ថ្ងៃ)', 'Sentence years/months/days'])(
    'under %s are a time, though they look like a day',
    (heading) => {
      const { rows, asked } = of(heading, '7-6-15', '5-0-0', '8.6.0')
      expect(asked).toEqual([])
      expect(rows.map((r) => [r['sentence_months'], r['sentence_days']])).toMatchObject([
        ['90', '15'],
        ['60', expect.anything()],
        ['102', expect.anything()],
      ])
    },
  )
  it('and where the heading says years alone they are none', () => {
    expect(of('Sentence (years)', '7-6-15', '5-0-0', '8-6-0').rows[0]?.['sentence_months']).not.toBe('90')
  })
})

it('a figure that the sheet explains for a law is no law among years', () => {
  const { rows, asked } = read(
    [
      'No|CaseNo|Name|Sex|Age|LawCode|ArtNo|DateReg|DateJdg|Result|SentY|SentM',
      '1|1/24|SAMPLE One|F|37|1|10|2024-05-01|2025-01-17|guilty|2|0',
      '2|2/24|SAMPLE Two|F|37|2|377|2024-05-01|2025-01-17|guilty|2|6',
      '3|3/24|SAMPLE Three|F|37|1|12|2024-05-01|2025-01-17|guilty|1|0',
    ],
    ['FieldName|Code|Meaning', 'LawCode|1|law on suppression of human trafficking 2008', 'LawCode|2|criminal code'],
  )
  expect(asked).toEqual([])
  expect(rows.slice(0, 3).map((r) => [r['offence'], r['sentence_months']])).toEqual([
    ['L2008-10', '24'],
    ['CC-FRAUD', '30'],
    ['L2008-12', '12'],
  ])
})

describe('a heading of what no form asks', () => {
  const of = (heading: string, ...cells: readonly string[]) =>
    read([
      `No|Case|Name|Sex|Age|Law 2008, art.|${heading}|Registered|Judgment|Result|Sentence`,
      ...cells.map((cell, i) => `${i + 1}|${i + 1}/24|SAMPLE Name${'abcd'[i]}|F|37|10|${cell}|2024-05-01|2025-01-17|guilty|7 years`),
    ])
  it.each([
    ['គោលដៅ', 'ពលកម្មដោយបង្ខំ', 'អាជីវកម្មផ្លូវភេទ', 'សុំទានដោយបង្ខំ'],
    ['ស្ថានភាពគ្រួសារ', 'រៀបការ', 'រៀបការ', 'រៀបការ'],
    ['មុខរបរ', 'នេសាទ', 'នេសាទ', 'នេសាទ'],
  ])('%s over words for what people were used for may be that, and is asked about', (head, ...cells) => {
    const { rows, asked } = of(head, ...cells)
    expect(asked.some((id) => id.startsWith('column:'))).toBe(true)
    expect(new Set(rows.map((r) => r['form_of_exploitation']))).not.toContain('FORCED_MARRIAGE')
    expect(new Set(rows.map((r) => r['form_of_exploitation']))).not.toContain('FORCED_LABOUR')
  })
  it.each([
    ['ថៃ', 'ចិន', 'ម៉ាឡេស៊ី'],
    ['ភ្នំពេញ', 'ប៉ោយប៉ែត', 'បាងកក'],
  ])('over places it stays left out: %s, %s, %s', (...cells) => {
    const { rows, left } = of('គោលដៅ', ...cells)
    expect([rows.map((r) => r['form_of_exploitation']), left]).toEqual([
      Array.from({ length: 3 }, () => rows[0]?.['form_of_exploitation']),
      ['គោលដៅ'],
    ])
    expect(rows[0]?.['form_of_exploitation']).not.toBe('SEXUAL_EXPLOITATION')
  })
})

describe('what is said of each', () => {
  const each = (text: string): string | undefined => saidOfEach(text, words.each, 3, words)
  it('is the same sentence', () => expect([each('the same: 8 years'), each('ស្មើគ្នា ៨ឆ្នាំ')]).toEqual(['8 years', '៨ឆ្នាំ']))
  it.each(['4,000,000 riel to the same victim', 'not the same: 5 years', 'served at the same time 5 years', 'មិនស្មើគ្នា ៥ឆ្នាំ', 'មិនដូចគ្នា ៥ឆ្នាំ'])(
    'is not what is the same of something else, or not the same: %s',
    (text) => expect(each(text)).toBeUndefined(),
  )
})
