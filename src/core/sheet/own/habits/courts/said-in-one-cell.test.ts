/** What one cell or one column says though its heading alone is about something else. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { country, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { saidOfEach } from '../../lines/said-of-each.ts'
import { columnId } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

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

it('months in brackets beside months are counted alike, and beside years they are not', () => {
  const row = (n: number, cell: string): string => `${n}|${n}/24|SAMPLE Name${'abcd'[n]}|F|37|10|2024-05-01|2025-01-17|guilty|${cell}`
  const { rows } = read([
    'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Imprisonment',
    ...['24 months (12 suspended)', '36 months', '2 years (6 suspended)'].map((cell, i) => row(i + 1, cell)),
  ])
  expect([rows[0]?.['sentence_months'], rows[0]?.['suspended_months']]).toEqual(['24', '12'])
  expect(rows[2]?.['suspended_months'] ?? '').not.toMatch(/^(?:6|72)$/)
})

it.each(['លេខ/ថ្ងៃចុះបញ្ជី', 'No./date of registration'])('a number and its day under %s are both', (heading) => {
  const { rows, asked } = read([
    `No|${heading}|Name|Sex|Age|Law 2008, art.|Judgment|Result|Sentence`,
    '1|11 ចុះ 10-06-2024|SAMPLE One|F|37|10|2025-01-17|guilty|7 years',
    '2|14 ចុះ 12-08-2024|SAMPLE Two|F|38|10|2025-01-17|guilty|7 years',
    '3|2 ចុះ 15-01-2025|SAMPLE Three|F|39|10|2025-03-17|guilty|7 years',
  ])
  expect(asked).toEqual([])
  expect(rows.map((r) => [r['case_number'], r['registered_on']])).toEqual([
    ['11/2024', '2024-06-10'],
    ['14/2024', '2024-08-12'],
    ['2/2025', '2025-01-15'],
  ])
})

it.each(['លេខ និងថ្ងៃចុះបញ្ជីសំណុំរឿង', 'លេខ/ថ្ងៃចុះបញ្ជី'])('under %s a number before a day in words is not lost', (heading) => {
  const { rows, asked } = read([
    `No|${heading}|Name|Sex|Age|Law 2008, art.|Judgment|Result|Sentence`,
    '1|លេខ ១២ ចុះថ្ងៃទី២ ខែកុម្ភៈ ឆ្នាំ២០២៤|SAMPLE One|F|37|10|2025-01-17|guilty|7 years',
    '2|លេខ ១៣ ចុះថ្ងៃទី២៤ ខែមីនា ឆ្នាំ២០២៤|SAMPLE Two|F|38|10|2025-01-17|guilty|7 years',
  ])
  expect(asked).toEqual([])
  expect(rows.map((r) => [r['case_number'], r['registered_on']])).toEqual([
    ['12/2024', '2024-02-02'],
    ['13/2024', '2024-03-24'],
  ])
})

it.each(['Received at registry (d/m/yyyy)', 'Received at registry d/m/yy', 'Registered (D/M/YYYY)'])(
  'how its days are written names nothing else in %s',
  (heading) => {
    const { rows, asked } = read([
      `Case|${heading}|Name|Sex|Age|Law 2008, art.|Judgment|Result|Sentence`,
      'K11/2024|10/6/2024|SAMPLE One|F|37|10|2025-01-17|guilty|7 years',
      'K14/2024|22/8/2024|SAMPLE Two|F|38|10|2025-01-17|guilty|7 years',
    ])
    expect(asked).toEqual([])
    expect(rows.map((r) => [r['case_number'], r['registered_on']])).toEqual([
      ['K11/2024', '2024-06-10'],
      ['K14/2024', '2024-08-22'],
    ])
  },
)

it('columns whose very headings a sheet of codes explains are of the lists that it says', () => {
  const { rows, asked } = read(
    [
      'No|CaseNo|Name|Sex|Age|Law 2008, art.|DateReg|DateJdg|PresCode|ResultCode|SentM',
      '1|1/24|SAMPLE One|F|37|10|2024-05-01|2025-01-17|1|10|24',
      '2|2/24|SAMPLE Two|F|37|12|2024-05-01|2025-01-17|2|20|',
      '3|3/24|SAMPLE Three|F|37|12|2024-05-01|||99|',
      '4|4/24|SAMPLE Four|F|37|12|2024-05-01|2025-01-17|1|20|',
      '5|5/24|SAMPLE Five|F|37|12|2024-05-01|2025-01-17|2|20|',
    ],
    [
      'FieldName|Code|Meaning',
      'PresCode|1|present at judgment',
      'PresCode|2|in absentia',
      'ResultCode|10|convicted',
      'ResultCode|20|acquitted',
      'ResultCode|99|pending',
    ],
  )
  expect(asked).toEqual([])
  expect(rows.slice(0, 3).map((r) => [r['presence'], r['outcome'] ?? ''])).toMatchObject([
    ['in_person', 'convicted'],
    ['in_absentia', 'acquitted'],
    [expect.anything(), ''],
  ])
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

describe('of a victim, what no form asks for', () => {
  const of = (id: string, heading: string, ...cells: readonly string[]) =>
    readBook(id, {
      List: [
        `File no|Name of victim|Sex|Age|${heading}|Nationality|Date identified|Status`,
        ...cells.map((cell, i) => `${i + 1}/24|SAMPLE Name${'abcde'[i]}|F|3${i}|${cell}|Khmer|0${i + 1}/02/2024|victim`),
      ],
    })
  it.each([
    ['identification', 'form_of_exploitation', 'ស្ថានភាពគ្រួសារ', ['រៀបការ', 'រៀបការ', 'រៀបការ', 'រៀបការ', 'មេម៉ាយ']],
    ['identification', 'form_of_exploitation', 'Profession of mother', ['fishing', 'fishing', 'fishing']],
    ['identification', 'form_of_exploitation', 'មុខរបរមុនចេញដំណើរ', ['នេសាទ', 'នេសាទ', 'នេសាទ']],
    ['identification', 'form_of_exploitation', 'Marital status', ['forced marriage', 'forced marriage', 'forced marriage']],
    ['identification', 'authority_type', 'Entered by', ['police', 'NGO', 'police']],
    ['identification', 'authority_type', 'អ្នកបញ្ចូល', ['ប៉ូលីស', 'ប៉ូលីស', 'ប៉ូលីស']],
    ['recruitment-complaint', 'tip_indicator', 'សះជា', ['បាទ', 'ទេ', 'បាទ']],
    ['recruitment-complaint', 'tip_indicator', 'Settled?', ['yes', 'no', 'yes']],
    ['need-return', 'met', 'Wants referral', ['yes', 'no', 'yes']],
    ['victim-episode', 'in_debt', 'Has a telephone', ['yes', 'no', 'yes']],
    ['victim-episode', 'form_of_exploitation', 'How the family lives', ['fishing', 'fishing', 'fishing', 'fishing']],
    ['identification', 'form_of_exploitation', 'ការងាររបស់ឪពុក', ['នេសាទ', 'នេសាទ', 'នេសាទ']],
    ['victim-episode', 'form_of_exploitation', 'Job', ['fishing', 'fishing', 'fishing', 'fishing']],
    ['service-return', 'form_of_exploitation', 'Occupation of father', ['fishing', 'fishing', 'fishing']],
    ['referral', 'form_of_exploitation', 'មុខរបរ', ['នេសាទ', 'នេសាទ', 'នេសាទ']],
    ['hotline', 'form_of_exploitation', 'Occupation', ['fishing', 'fishing', 'fishing']],
    ['encounter', 'site_type', 'Address', ['factory', 'factory', 'factory']],
    ['encounter', 'site_type', 'Profession', ['factory', 'factory', 'factory', 'student']],
  ] as const)('is not what was done to her, nor who found her: of %s no %s is taken under %s', (id, field, heading, cells) => {
    const { of: read, asked, left } = of(id, heading, ...cells)
    expect(read(field).filter((code) => !['', 'unknown', 'not_written'].includes(code))).toEqual([])
    expect([...asked, ...left]).toContain(asked.includes(columnId(heading)) ? columnId(heading) : heading)
  })
  it('and what somebody answers of it is taken', () => {
    const lines = [
      'File no|Name of victim|Sex|Age|Occupation|Nationality|Date identified|Status',
      ...[1, 2, 3].map((n) => `${n}/24|SAMPLE Name${n}|F|3${n}|fishing|Khmer|0${n}/02/2024|victim`),
    ]
    const answers = { [columnId('Occupation')]: 'form_of_exploitation' }
    expect(readBook('identification', { List: lines }).asked).toEqual([columnId('Occupation')])
    expect(readBook('identification', { List: lines }, answers).of('form_of_exploitation')).toEqual(Array(3).fill('FORCED_LABOUR'))
  })
})

describe('what is said of each', () => {
  const each = (text: string): string | undefined => saidOfEach(text, words.each, 3, words)
  it('is the same sentence', () => expect([each('the same: 8 years'), each('ស្មើគ្នា ៨ឆ្នាំ')]).toEqual(['8 years', '៨ឆ្នាំ']))
  it.each(['4,000,000 riel to the same victim', 'not the same: 5 years', 'served at the same time 5 years', 'មិនស្មើគ្នា ៥ឆ្នាំ', 'មិនដូចគ្នា ៥ឆ្នាំ'])(
    'is not what is the same of something else, or not the same: %s',
    (text) => expect(each(text)).toBeUndefined(),
  )
  it.each([
    'each victim 2,000,000 riel',
    '4,000,000 riel for every one of them: each plaintiff',
    '2 victims each 4,000,000 riel',
    'to the children 1,000,000 riel each',
    '2,000,000 riel chacune des victimes',
    'សងជនរងគ្រោះម្នាក់ៗ ៤លានរៀល',
    'ជនរងគ្រោះ ២នាក់ ម្នាក់ៗ ៤លានរៀល',
    'សងដើមបណ្តឹងរដ្ឋប្បវេណីម្នាក់ៗ ១លានរៀល',
    'កូនម្នាក់ៗ ៥០០០០០រៀល',
  ])('nor what each of others is to have: %s', (text) => expect(each(text)).toBeUndefined())
  it('and such an award of several accused is asked about', () => {
    const lines = (paid: string) => [
      'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Sentence|Compensation',
      ...[1, 2, 3].map(
        (n) =>
          `${n}|${n}/24|1. SAMPLE Dara${n} 2. SAMPLE Mony${n}|1. M 2. F|1. 30 2. 31|10|2024-05-01|2025-01-17|guilty|8 years each|${paid}`,
      ),
    ]
    for (const paid of ['សងជនរងគ្រោះម្នាក់ៗ ៤លានរៀល', 'each victim 4,000,000 riel', '4,000,000 riel, each victim']) {
      const { asked } = readBook('court-return', { List: lines(paid) })
      expect(asked).toContain('rule:each')
    }
    const own = readBook('court-return', { List: lines('4,000,000 riel each') })
    expect([own.asked, own.of('compensation')]).toEqual([[], Array(6).fill('4000000')])
  })
})

it('a name ends before the sex and the age in brackets behind it, in figures of either script', () => {
  const { rows } = read([
    'Case|អ្នកជាប់ចោទ|Law 2008, art.|Registered|Judgment|Result',
    '1/24|គំរូ ក្រូច (ស ២៨ឆ្នាំ)|10|12/02/2024|15/08/2024|guilty',
    '2/24|គំរូ បួន (ប 49ឆ្នាំ)|10|12/02/2024|15/08/2024|guilty',
  ])
  expect(rows.map((r) => [r['accused_name'], r['sex'], r['age_band']])).toEqual([
    ['គំរូ ក្រូច', 'female', '18+'],
    ['គំរូ បួន', 'male', '18+'],
  ])
})

it.each(['គំរូ ក្រូច ២ គំរូ បួន', 'គំរូ ក្រូច (២) គំរូ បួន', 'គំរូ ក្រូច +២', 'គំរូ ក្រូច ២នាក់'])(
  'a Khmer figure that is no age ends no name: somebody else may stand behind it: %s',
  (cell) => {
    const { rows } = read(['Case|អ្នកជាប់ចោទ|Law 2008, art.|Registered|Judgment|Result', `1/24|${cell}|10|12/02/2024|15/08/2024|guilty`])
    expect(rows.map((r) => r['accused_name'])).toEqual([cell])
  },
)

describe('“not yet” beside where a case stands', () => {
  const of = (cell: string) =>
    read([
      'No|Case|Name|Sex|Age|Law 2008, art.|Registered|សាលក្រម',
      '1|1/24|SAMPLE Pond|F|37|10|2024-05-01|17/01/2025',
      `2|2/24|SAMPLE Reed|M|28|10|2024-05-01|${cell}`,
    ])
  it.each(['មិនទាន់ កំពុងស៊ើបសួរ', 'មិនទាន់ (កំពុងស៊ើបសួរ)', 'not yet, under investigation'])('denies nothing that is going on: %s', (cell) => {
    const { rows, asked } = of(cell)
    expect({ asked, stages: rows.map((r) => r['stage']) }).toEqual({ asked: [], stages: ['decided', 'investigating_judge'] })
  })
  it.each(['មិនទាន់ស៊ើបសួរ', 'not yet investigated', 'មិនទាន់ជាប់ពិរុទ្ធ'])('and what it denies is asked: %s', (cell) => {
    const { rows, asked } = of(cell)
    expect({ asked: asked.length, stage: rows[1]?.['stage'] }).not.toMatchObject({ stage: 'investigating_judge' })
    expect(asked).toHaveLength(1)
  })
})
