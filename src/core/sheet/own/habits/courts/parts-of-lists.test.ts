/** What stands around the rows of a list and is of them: lines of cases, hints of a form, names of sheets, who each row is. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { leftOutOf, readBook as readBookOf } from '../../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../../questions/questions.ts'
import { areCountedAnew } from '../../column/samples.ts'

const readBook = (book: Readonly<Record<string, readonly string[]>>, answers: Answers = {}) => {
  const said = readBookOf('court-return', book, answers)
  return { ...said, left: leftOutOf(said.notes) }
}
const read = (...lines: readonly string[]) => readBook({ List: lines })

describe('lines of cases', () => {
  const heads = 'No|Accused|Sex|Age|Charged on|Status'
  it('stand above the headings where each case has headings of its own', () => {
    const { rows } = read(
      'TIP Law 2008',
      'Case no. 13/2025 registered 20/01/2025 : recruiting for exploitation (art. 12)',
      heads,
      '1|SAMPLE Dara|M|34|23/01/2025|Investigation',
      '2|SAMPLE Srey|F|29|23/01/2025|Investigation',
      'Case no. 20/2025 registered 07/03/2025 : taking away (art. 11)',
      heads,
      '1|SAMPLE Mony|M|41|11/03/2025|Investigation',
    )
    expect(rows.map((r) => [r['case_number'], r['registered_on'], r['offence']])).toEqual([
      ['13/2025', '2025-01-20', 'L2008-12'],
      ['13/2025', '2025-01-20', 'L2008-12'],
      ['20/2025', '2025-03-07', 'L2008-11'],
    ])
  })
  it('say when somebody was charged, and what people were used for', () => {
    const { rows } = read(
      'ល.រ|ជនជាប់ចោទ|ភេទ|អាយុ|វត្តមាន|ទោស',
      'សំណុំរឿងលេខ ៦៦/២០២៣ ចុះបញ្ជី ២៥/១២/២០២៣ ចោទ ២៨/១២/២០២៣ មាត្រា ១៩ រឿងរៀបការដោយបង្ខំ សាលក្រម ២២/១០/២០២៤',
      '១|ឧទាហរណ៍ ដូង|ស្រី|៤៧ឆ្នាំ|ចំពោះមុខ|ដាក់គុក ៧ឆ្នាំ',
      '២|ឧទាហរណ៍ ថ្ម|ប្រុស|៥០ឆ្នាំ|ចំពោះមុខ|ដាក់គុក ១០ឆ្នាំ',
    )
    expect(rows[1]).toMatchObject({ charged_on: '2023-12-28', decided_on: '2024-10-22', form_of_exploitation: 'FORCED_MARRIAGE' })
  })
  it('number their accused anew, which is no code of anything', () => {
    expect(areCountedAnew(['1', '2', '1', '2', '3', '4', '1', '1', '2', '3'])).toBe(true)
    expect(areCountedAnew(['1', '2', '1', '1', '2', '1', '2', '2', '1', '2'])).toBe(false)
    expect(areCountedAnew(['1', '2', '3', '3', '1', '2', '3', '1', '2', '3'])).toBe(false)
  })
})

it('a line below the headings that says how to fill them in is nobody, and is said', () => {
  const list = (...rows: readonly string[]) => read('Case|Accused|Sex|Age|Art. TIP law|Registered', ...rows)
  const people = ['1/24|SAMPLE Dara|M|34|10|12/02/2024', '2/24|SAMPLE Srey|F|29|12|20/02/2024']
  expect(list('number/year|full name|M or F|in years|article|dd/mm/yyyy', ...people)).toMatchObject({ left: [2], asked: [] })
  expect(list('ex. 1/24|ex. SOK Sao|M|34|10|12/02/2024', ...people).rows).toHaveLength(2)
  // Whoever has a number and no day yet is somebody.
  expect(list('3/24|SAMPLE Mony|M|unknown|12|pending', ...people).rows).toHaveLength(3)
})

it('whoever stands first is somebody, though nothing of him is said in figures', () => {
  const { rows, left } = read(
    'Accused|Sex|Age|Charge|Charged on|Sentence',
    'Case no. 13/2025 registered 20/01/2025',
    'SAMPLE Dara|M|adult|procurement|not known|acquitted',
    'SAMPLE Srey|F|29|procurement|23/01/2025|5 years',
  )
  expect(rows.map((r) => r['accused_name'])).toEqual(['SAMPLE Dara', 'SAMPLE Srey'])
  expect(left).toEqual([])
})

describe('sheets that are each named for a stage', () => {
  const heads = 'Case|Accused|Sex|Age|Art. TIP law|Registered'
  const decided = [`${heads}|Decided on|Result`, '3/24|SAMPLE Mony|M|41|12|20/03/2024|15/08/2024|Guilty']
  it('say it of their rows', () => {
    const book = {
      Investigation: [heads, '1/24|SAMPLE Dara|M|34|10|12/02/2024'],
      'Awaiting trial': [heads, '2/24|SAMPLE Srey|F|29|12|20/02/2024'],
    }
    expect(readBook({ ...book, Decided: decided }).rows.map((r) => r['stage'])).toEqual([
      'investigating_judge',
      'awaiting_trial',
      'decided',
    ])
    // One sheet that is named for nothing, and the names say nothing of the others.
    expect(readBook({ ...book, Sheet3: decided }).rows.map((r) => r['stage'] ?? '')).toEqual(['unknown', 'unknown', 'decided'])
  })
  it('say nothing of whoever has been judged', () => {
    const rows = readBook({ Investigation: decided, 'Awaiting trial': [heads, '2/24|SAMPLE Srey|F|29|12|20/02/2024'] }).rows
    expect(rows.map((r) => r['stage'])).toEqual(['decided', 'awaiting_trial'])
  })
})

it('a foreigner who has a name in Latin letters alone is called by it', () => {
  const { rows, faults } = read(
    'Case|ឈ្មោះជនជាប់ចោទ|Latin name|Sex|Age|Art. TIP law|Registered',
    '1/24|សាកល្បង ដារា|SAMPLE Dara|M|34|10|12/02/2024',
    '2/24||TESTING Hujan|F|29|12|20/02/2024',
    '3/24|សាកល្បង មុនី|SAMPLE Mony|M|41|12|20/02/2024',
  )
  expect(rows.map((r) => [r['accused_name'], r['accused_name_latin']])).toEqual([
    ['សាកល្បង ដារា', 'SAMPLE Dara'],
    ['TESTING Hujan', ''],
    ['សាកល្បង មុនី', 'SAMPLE Mony'],
  ])
  expect(faults).toEqual([])
})

it('of two words for what people were used for, in one breath, one may be a kind of the other', () => {
  const of = (...cells: readonly string[]) =>
    read(
      'Case|Accused|Sex|Age|Art. TIP law|Registered|Purpose',
      ...['forced labour', 'sexual', 'begging', ...cells].map((cell, i) => `${i + 1}/24|SAMPLE Dara ${i}|M|34|10|12/02/2024|${cell}`),
    )
  expect(
    of('forced labour in online scam', 'sexual (child)', 'Begging (forced)')
      .rows.slice(3)
      .map((r) => r['form_of_exploitation']),
  ).toEqual(['FORCED_CRIMINALITY', 'SEXUAL_EXPLOITATION', 'FORCED_BEGGING'])
  // Two things are two.
  expect(of('forced labour; begging').faults).toEqual(['form_of_exploitation two-answers'])
  expect(of('sexual and begging').faults).toEqual(['form_of_exploitation two-answers'])
})

it('the order that sends a case to trial is no judgment', () => {
  const { rows } = read(
    'Case|Accused|Sex|Age|Art. TIP law|Registered|ដីកាបញ្ជូនទៅជំនុំជម្រះ|សាលក្រមលេខ/ថ្ងៃ|Sentence',
    ...['12', '34', '56'].map((n, i) => `${n}/24|SAMPLE Dara ${i}|M|34|10|12/02/2024|09/06/2024|លេខ ២១៥ ចុះ ២០-១១-២០២៤|12 years`),
  )
  expect(rows.map((r) => r['decided_on'])).not.toContain('2024-06-09')
})

describe('columns that are known by what cannot be', () => {
  const heads = 'Case|Accused|Sex|Age|Art. TIP law|Registered'
  const rows = (...cells: readonly string[]) => cells.map((cell, i) => `${i + 1}/24|SAMPLE Dara ${i}|M|34|10|12/02/2024|${cell}`)
  it('days to come are no day that is asked for', () =>
    expect(read(`${heads}|Remanded until`, ...rows('17/03/2026', '20/03/2026', '29/04/2026')).asked).toEqual([]))
  it('words under the name of a day are asked about', () =>
    expect(read('Case|Accused|Sex|Age|Art. TIP law|Charged on|Registered', ...rows('came', 'came', 'ran off')).asked).toContain(
      'column:registered',
    ))
  it('figures say how much is suspended, and not whether', () =>
    expect(
      read(`${heads}|Sentence (years)|Suspended (years)`, ...rows('2|1', '3|1', '4|1')).rows.map((r) => r['suspended_months']),
    ).toEqual(['12', '12', '12']))
})
