/** What rows and cells say of themselves: that nothing came of them, that others stand beside a name, whose book a number is of, what was not done. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import { withoutOthers } from '../../cell/others-beside.ts'
import { toldUndone, beyondPaid } from '../../unlike/unlike-steps.ts'
import { yesAndNo } from '../../words/vocabulary.ts'

const RAIDS = 'No|Date|Province|Kind of place|People found|Victims identified|Suspects arrested|Remarks'
const raid = (n: number, remark = ''): string => `${n}|1${n}/01/2023|Koh Kong|karaoke|1${n}|2|3|${remark}`

describe('a short row that says that nothing came of it', () => {
  it.each([
    'POSTPONED - did not take place, see No 5',
    'Cancelled',
    'លើកពេល',
    'entered twice (is No 2)',
    'ยกเลิก',
    'ANNULE',
    'Reporte au 15',
    'annulé',
    'HỦY',
    'Trùng',
  ])('is asked about: %s', (remark) => {
    const list = [RAIDS, raid(1), raid(2), `3|13/01/2023|Koh Kong||||| ${remark}`, raid(4), raid(5)].join('\n')
    const { asked, rows } = readLists('operation-return', [list])
    expect([asked.includes('rule:voided'), rows.length]).toEqual([true, 5])
    const said = readLists('operation-return', [list], { 'rule:voided': 'yes' })
    expect([said.rows.length, said.notes.filter((n) => n.code === 'rows-voided').map((n) => ('rows' in n ? n.rows : []))]).toEqual([
      4,
      [[4]],
    ])
    expect(readLists('operation-return', [list], { 'rule:voided': 'no' }).rows.length).toBe(5)
  })
  it.each([
    ['service_implemented', 'implemented', 'not_implemented'],
    ['ការអនុវត្ត', 'បានអនុវត្ត', 'មិនបានអនុវត្ត'],
  ])(
    'is one however full where %s says what of the plan was not done, and the day of the plan is no day of the service',
    (heading, done, not) => {
      const list = [
        `Client code|Service|Service appointment date|${heading}|Service implemented day|Remarks`,
        ...[1, 2, 3, 4].map((n) => `C-${n}|medical|0${n}/01/2024|${done}|1${n}/01/2024|a`),
        `C-5|medical|05/01/2024|${not}||b`,
      ].join('\n')
      expect(readLists('service-return', [list]).asked).toContain('rule:voided')
      const said = readLists('service-return', [list], { 'rule:voided': 'yes' })
      expect(said.of('started_day')).toEqual(['2024-01-11', '2024-01-12', '2024-01-13', '2024-01-14'])
      const [other, ...rest] = list.split('\n')
      expect(
        readLists('service-return', [[other, ...rest.map((row) => row.replace(`|${done}`, '|perhaps'))].join('\n')]).asked,
      ).not.toContain('rule:voided')
    },
  )
  it.each(['cancelled flight was booked again', 'never postponed', 'victims said the trip was cancelled'])(
    'is none where it is full: %s',
    (remark) => {
      const list = [RAIDS, raid(1), raid(2), raid(3, remark), raid(4), raid(5)].join('\n')
      expect(readLists('operation-return', [list]).asked).not.toContain('rule:voided')
    },
  )
  it('is none for a name that is such a word without its accents', () => {
    const met = (n: number): string => `${n}/24|SAMPLE Du|F|2${n}|VNM|0${n}/02/2024`
    for (const name of ['Trung Sample', 'Trùng Sample', 'Hoan Sample', 'Hoãn Sample', 'Huy Sample', 'Error Sample'])
      for (const heading of ['Name of the victim', 'ឈ្មោះជនរងគ្រោះ']) {
        const list = [`File no|${heading}|Sex|Age|Citizenship|Date met`, ...[1, 2, 3, 4].map(met), `5/24|${name}||||`]
        expect(readLists('encounter', [list.join('\n')]).asked).not.toContain('rule:voided')
      }
  })
  it.each(['Void', 'CANCELLED', 'មោឃៈ', 'annule'])('and is asked about where nothing but it stands in place of a name: %s', (word) => {
    const met = (n: number): string => `${n}/24|SAMPLE Du|F|2${n}|VNM|0${n}/02/2024`
    const list = ['File no|Name of the victim|Sex|Age|Citizenship|Date met', ...[1, 2, 3, 4].map(met), `5/24|${word}||||`]
    expect(readLists('encounter', [list.join('\n')]).asked).toContain('rule:voided')
  })
  it('is none for being short', () => {
    const list = [RAIDS, raid(1), raid(2), '3|13/01/2023|Koh Kong||||| never cancelled', raid(4), raid(5)].join('\n')
    expect(readLists('operation-return', [list]).asked).not.toContain('rule:voided')
  })
})

describe('people beside a name', () => {
  it.each([
    ['Sample Veasna + 10 others', 'Sample Veasna'],
    ['ប្រឌិត បូរី + ១ នាក់ទៀត', 'ប្រឌិត បូរី'],
    ['សាកល្បង តេស្ត និង ២នាក់ទៀត', 'សាកល្បង តេស្ត'],
    ['Sample Dara (and 3 other workers)', 'Sample Dara'],
    ['Sample Dara & 2', 'Sample Dara'],
    ['Sample Du, plus two friends', 'Sample Du'],
    ['Nguyễn Mẫu và 2 người khác', 'Nguyễn Mẫu'],
    ['Sample Dara and family', 'Sample Dara'],
    ['นาย ตัวอย่าง และอีก 3 คน', 'นาย ตัวอย่าง'],
    ['张三等3人', '张三'],
  ])('are no part of it: %s', (cell, name) => expect(withoutOthers(cell, words)).toBe(name))
  it.each(['Sample Dara', 'Sample Dara & Sample Ra', 'Sok, Dara', 'Sample Dara, 34', 'Sample And', 'គំរូ និងសុខ', 'Sample D2', 'Dara + Ra'])(
    'are none where a cell names them, or speaks of none: %s',
    (cell) => expect(withoutOthers(cell, words)).toBeUndefined(),
  )
  it('are told, and the name is kept without them', () => {
    const list = ['File no|Name of the victim|Sex|Date met', '1/24|SAMPLE Du + 2 others|F|12/02/2024', '2/24|SAMPLE Ra|F|13/02/2024'].join(
      '\n',
    )
    const { of, faults } = readLists('encounter', [list])
    expect([of('person_name'), faults]).toEqual([['SAMPLE Du', 'SAMPLE Ra'], ['person_name others-unnamed']])
  })
})

describe('letters before the number of every licence', () => {
  const list = (numbers: readonly string[]): string =>
    ['Agency|Licence no|Issued|Valid until', ...numbers.map((n, i) => `Agency Sample ${i}|${n}|1${i}/09/2022|1${i}/09/2025`)].join('\n')
  const readNumbers = (all: readonly string[], lettered?: 'yes' | 'no') =>
    readBook('licence-register', { L: list(all).split('\n') }, lettered ? { 'rule:lettered:l-': lettered } : {})
  const numbers = (...all: readonly string[]) => readNumbers(all, 'yes').of('number')
  it('are of the book where somebody says that there is no other, and are asked about: the next file may have the same behind others', () => {
    expect(numbers('L-200', 'L-203', 'L-២០៦')).toEqual(['200', '203', '206'])
    const all = ['L-200', 'L-203', 'L-206']
    expect([readNumbers(all).asked.includes('rule:lettered:l-'), readNumbers(all).of('number')]).toEqual([true, all])
    const { of, notes } = readNumbers(all, 'no')
    expect(of('number')).toEqual(all)
    // No number of the form is so written: whoever hands it in is told how one is made.
    expect(notes).toContainEqual({ code: 'of-books', sheet: 'L', heading: 'Licence no' })
  })
  it('are asked of each letters by themselves, and are a part of the number where another list of the book has others', () => {
    expect(readNumbers(['M-200', 'M-203', 'M-206'], 'yes').asked).toContain('rule:lettered:m-')
    const book = { A: list(['L-200', 'L-203', 'L-206']).split('\n'), B: list(['M-201', 'M-204', 'M-207']).split('\n') }
    const { of, asked, notes } = readBook('licence-register', book, { 'rule:lettered:l-': 'yes', 'rule:lettered:m-': 'yes' })
    expect(of('number')).toEqual(['L-200', 'L-203', 'L-206', 'M-201', 'M-204', 'M-207'])
    expect([asked.filter((a) => a.startsWith('rule:lettered')), notes.filter((n) => n.code === 'of-books').length]).toEqual([[], 2])
    const two = { ...book, B: list(['L-210', 'L-211']).split('\n') }
    expect(readBook('licence-register', two, { 'rule:lettered:l-': 'yes' }).of('number').slice(0, 3)).toEqual(['200', '203', '206'])
  })
  it('are left where one has others, or none: two books may have one number', () => {
    expect(numbers('L-200', 'M-200', 'L-206')).toEqual(['L-200', 'M-200', 'L-206'])
    expect(numbers('L-200', '200', 'L-206')).toEqual(['L-200', '200', 'L-206'])
  })
})

describe('a step that was not taken', () => {
  const of = (screened: readonly string[], result: readonly string[]) =>
    toldUndone(
      [
        { column: 0, name: 'Screened', texts: screened },
        { column: 1, name: 'Result', texts: result },
      ],
      screened.map((_, i) => i + 2),
      yesAndNo(words),
    )
  const many = (n: number, text: string): readonly string[] => Array.from({ length: n }, () => text)
  it('has no result: the one row that has is named', () =>
    expect(of([...many(6, 'Y'), ...many(6, 'N')], [...many(6, 'V'), 'V', ...many(5, '')])).toEqual([
      { row: 8, kind: 'told-undone', columns: ['Result', 'Screened'] },
    ]))
  it('is not meant where many who were not screened have one, or few who were', () => {
    expect(of([...many(6, 'Y'), ...many(6, 'N')], [...many(6, 'V'), ...many(3, 'V'), ...many(3, '')])).toEqual([])
    expect(of([...many(6, 'Y'), ...many(6, 'N')], [...many(2, 'V'), ...many(4, ''), 'V', ...many(5, '')])).toEqual([])
  })
})

describe('what was paid', () => {
  const amounts = (...counts: readonly (number | undefined)[]) =>
    counts.map((count) => (count === undefined ? undefined : { count, unit: '$' }))
  const of = (heading: string, paid: ReturnType<typeof amounts>, awarded: ReturnType<typeof amounts>) =>
    beyondPaid(
      [
        { column: 0, name: 'Awarded', texts: [], amounts: awarded },
        { column: 1, name: heading, texts: [], amounts: paid },
      ],
      [2, 3, 4],
      words,
    )
  it('is no more than what was awarded', () =>
    expect(of('Paid so far', amounts(2_500, 100, undefined), amounts(2_000, 100, 50))).toEqual([
      { row: 2, kind: 'beyond-whole', columns: ['Paid so far', 'Awarded'] },
    ]))
  it('is not held against an award in another currency, nor is what was claimed', () => {
    expect(of('Paid so far', [{ count: 4_000_000, unit: '៛' }, undefined, undefined], amounts(2_000, 100, 50))).toEqual([])
    expect(of('Claimed', amounts(2_500, 100, undefined), amounts(2_000, 100, 50))).toEqual([])
  })
})

it('a day of a line over rows that is still to come is told at the line', () => {
  const truck = (n: number, day: string): readonly string[] => [
    `TRUCK ${n} - ${day} - 2 persons`,
    ...[1, 2].map((m) => `${n}${m}|Testing ${n}${m}|F|2${m}|N`),
  ]
  const { notes } = readLists('encounter', [
    ['No|Name|Sex|Age|Screened', ...truck(1, '03/02/2024'), ...truck(2, '14/02/2024'), ...truck(3, '19/03/2042')].join('\n'),
  ])
  expect(notes.flatMap((n) => (n.code === 'unlike' ? [[n.row, n.kind]] : []))).toContainEqual([8, 'to-come'])
})

describe('a line of a day and a number of people over rows', () => {
  const group = (line: string, n: number): readonly string[] => [line, ...[1, 2].map((m) => `${n}${m}|Testing ${n}${m}|F|2${m}|N`)]
  const days = (...lines: readonly string[]) =>
    readLists('encounter', [['No|Name|Sex|Age|Screened', ...lines.flatMap((line, i) => group(line, i + 1))].join('\n')]).of(
      'encountered_day',
    )
  it('may be drawn around', () =>
    expect(days('>> 09 Jan 2025 – 2 pers. from Thai immigration', '>> 23 Jan 2025 – 2 pers. from Thai immigration')).toEqual([
      '2025-01-09',
      '2025-01-09',
      '2025-01-23',
      '2025-01-23',
    ]))
  it('ends the day above also where its own is not read', () =>
    expect(days('ថ្ងៃទី 21/01/2025 – 2 នាក់', 'ថ្ងៃទី 08/03/2025 – 2 នាក់', 'Arrival 13/06/2025 : 3 pers. from Sa Kaeo')).toEqual([
      '2025-01-21',
      '2025-01-21',
      '2025-03-08',
      '2025-03-08',
      '',
      '',
    ]))
  it('is none where it says no number of people: what a note says ends nothing', () =>
    expect(days('ថ្ងៃទី 21/01/2025 – 2 នាក់', 'ថ្ងៃទី 08/03/2025 – 2 នាក់', 'Visit of the minister 13/06/2025')[5]).toBe('2025-03-08'))
})

it('a sum of people below a list of matters is none of its rows', () => {
  const dossiers = ['1', '2', '3'].map((n) => `${n}/24|1${n}/02/2024|Sample ${n}A; Sample ${n}B|charged`)
  const { notes } = readLists('dossier-return', [['File no|Received|Accused names|Decision', ...dossiers, 'Total||6 people|'].join('\n')])
  expect(notes.filter((n) => n.code === 'total-disagrees')).toEqual([])
})

describe('an amount with a word that nobody knows', () => {
  const paid = (cell: string) => {
    const lines = [1, 2, 3, 4].map((n) => `${n}/24|SAMPLE Name${n}|5000000|${n === 3 ? cell : '500000'}|0${n}/02/2024`)
    const { of, faults } = readBook('reparation-return', { List: ['File no|Name|Amount awarded|Amount paid|Date paid', ...lines] })
    return { cell: of('paid')[2], isEmptied: faults.includes('paid no-currency') }
  }
  it.each(['500 ea', '300 pcs', '12 pers', 'ca 500', 'abt 500'])('stands as it is, for whoever mends it: %s', (cell) =>
    expect(paid(cell)).toEqual({ cell, isEmptied: false }),
  )
  it.each(['RM 4,800', '4800 Rp', '500 SGD', '500 元'])('is of a currency where its mark looks like one: %s', (cell) =>
    expect(paid(cell).cell).toBe(''),
  )
})

const unlike = (...lines: readonly string[]): unknown =>
  readLists('court-return', [lines.join('\n')]).notes.flatMap((n) => (n.code === 'total-disagrees' ? [[n.row, n.stated, n.counted]] : []))

it('a section’s total of ticks is of that section, and of no other', () => {
  const heads = 'Case|Name|Sex / M|Sex / F|Age|Law 2008, art.|Registered|Judgment|Result|Prison'
  const row = (n: number, sex: string): string => `${n}/24|Sample ${'Abcdefgh'.slice(0, n)}|${sex}|30|10|1/2/2024|3/4/2024|guilty|7 years`
  const first = [row(1, '1|'), row(2, '1|'), row(3, '|1'), '|Subtotal 3|2|1']
  const second = [row(4, '1|'), row(5, '|1'), row(6, '|1'), '|Subtotal 3|1|2']
  expect(unlike(heads, ...first, ...second, '|Total 6|3|3')).toEqual([])
  expect(unlike(heads, ...first, ...second.slice(0, 3), '|Subtotal 3|2|2')).toEqual([[9, 2, 6]])
})

it('a total of people under a column that is not read counts that column, also in lines that are of no accused', () => {
  const heads =
    'Case|Accused / name|Accused / sex|Accused / age|Law 2008, art.|Victims / name|Victims / sex|Registered|Judgment|Result|Prison'
  const rows = [
    '1/24|Sample Aaa|M|30|10|Testing Baa|F|1/2/2024|3/4/2024|guilty|7 years',
    '|||||Testing Caa|F|||||',
    '2/24|Sample Daa|M|31|10|Testing Eaa|F|1/2/2024|3/4/2024|guilty|7 years',
  ]
  expect(unlike(heads, ...rows, '|Total 2 persons||||Total 3 persons')).toEqual([])
  expect(unlike(heads, ...rows, '|Total 3 persons||||Total 4 persons')).toEqual([
    [5, 3, 2],
    [5, 4, 2],
  ])
})
