/** What a register does not say of its rows, and what it says in its own way: a service without its kind, an entry book's own numbers, the list of a half year. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { country, readBook, readLists } from '../../../../../../test/helpers/read-lists.ts'
import { tellingCodes, codesOf } from '../../../../country/find.ts'

describe('what a row is found by as well', () => {
  it.each(['File no|Date of visit|Sex', 'Client code|Date begun|Sex'])(
    '%s: the kind of a service that the book never kept is not written',
    (heads) => {
      const { of } = readLists('service-return', [[heads, 'C-01|03-02-2024|F', 'C-02|04-02-2024|M', 'C-03|09-02-2024|F'].join('\n')])
      expect(of('service_type')).toEqual(['not_written', 'not_written', 'not_written'])
    },
  )
  it('and of a book that keeps it, in the rows that leave it out', () => {
    const rows = ['C-01|03-02-2024|counselling', 'C-02|04-02-2024|', 'C-03|09-02-2024|medical', 'C-04|10-02-2024|legal aid']
    const { of, silent } = readLists('service-return', [['Client code|Date begun|Service', ...rows].join('\n')])
    expect(of('service_type')).toEqual(['psychosocial', 'not_written', 'medical', 'legal'])
    expect(silent.get('service_type')).toEqual({ cells: 1, kept: 'not_written' })
  })
  it('and a cell that is asked about, or was answered to say nothing, is not told as empty', () => {
    const rows = ['C-01|03-02-2024|counselling', 'C-02|04-02-2024|zorbing', 'C-03|09-02-2024|medical', 'C-04|10-02-2024|legal aid']
    const list = [['Client code|Date begun|Service', ...rows].join('\n')]
    const open = readLists('service-return', list)
    expect([open.asked.includes('word:service_type:zorbing'), open.silent.get('service_type')]).toEqual([true, undefined])
    expect(readLists('service-return', list, { 'word:service_type:zorbing': '' }).silent.get('service_type')).toBeUndefined()
  })
  it('and where services were needed, nothing is said of any that was given', () => {
    const book = ['Client code|Date begun|Sex|Service needed', 'C-01|03-02-2024|F|medical', 'C-02|04-02-2024|M|legal aid'].join('\n')
    const left = readLists('service-return', [book], { 'column:service needed': '' })
    expect(left.asked.filter((id) => id.startsWith('rule:given'))).toEqual(['rule:given:service needed'])
    expect(left.rows).toEqual([])
    const given = readLists('service-return', [book], { 'column:service needed': 'service_type', 'rule:given:service needed': 'yes' })
    expect(given.of('service_type')).toEqual(['medical', 'legal'])
  })
  it('a place is no such answer, and what is promised or offered never is', () => {
    expect(codesOf(country, 'provinces').map((c) => c.code)).not.toContain('not_written')
    expect(codesOf(country, 'service-types').map((c) => c.code)).toContain('not_written')
    expect(tellingCodes(country, 'service-types').map((c) => c.code)).not.toContain('not_written')
  })
})

describe('the numbers of an entry book', () => {
  const rows = ['1|14-01-2024|charged', '2|16-02-2024|charged', '3|01-03-2024|charged', '4|21-03-2024|charged']
  const register = (heading: string, answers = {}, ...more: readonly string[]) =>
    readLists('dossier-return', [[`${heading}|Received on|Decision`, ...rows, ...more].join('\n')], {
      'rule:stands': 'received_on',
      ...answers,
    })
  it.each(['លេខចូល', 'លេខ ចូល', 'លេខចូលបញ្ជី'])('%s: run on from 1, and are asked about once', (heading) => {
    expect(register(heading).asked).toContain('rule:own-year')
    expect(register(heading, { 'rule:own-year': 'yes' }).of('case_number')).toEqual(['1/2024', '2/2024', '3/2024', '4/2024'])
    expect(register(heading, { 'rule:own-year': 'no' }).of('case_number')).toEqual(['1', '2', '3', '4'])
  })
  it.each([
    ['investigation-return', 'Case no|Date opened|Offence|Suspects', '|05/01/2024|sex trafficking|2', '|06/02/2024|forced labour|1'],
  ] as const)('are no case of the next month’s, however few they are: %s', (form, heads, january, february) => {
    const list = (row: string, answers = {}) => readLists(form, [[heads, `1${row}`].join('\n')], answers)
    for (const row of [january, february]) expect([list(row).asked, list(row).of('case_number')]).toEqual([['rule:own-year'], ['']])
    const by = (row: string) => list(row, { 'rule:own-year': 'month' }).of('case_number')[0]
    expect([by(january), by(february)]).toEqual(['1/2024-01', '1/2024-02'])
    expect(list(january, { 'rule:own-year': 'no' }).of('case_number')).toEqual(['1'])
    expect(readLists(form, [[heads, `1/24${january}`, `12345${february}`].join('\n')]).asked).toEqual([])
  })
  it('of a book that begins with a day of the month before are asked about, or are of the month in its title', () => {
    const february = ['1|31-01-2024|charged', '2|16-02-2024|charged', '3|21-02-2024|charged', '4|22-02-2024|charged']
    const of = (answers = {}, title: readonly string[] = []) =>
      readLists('dossier-return', [[...title, 'លេខចូល|Received on|Decision', ...february].join('\n')], {
        'rule:stands': 'received_on',
        'rule:own-year': 'month',
        ...answers,
      })
    expect(of().asked).toEqual(['rule:own-time'])
    expect(of().of('case_number')).toEqual(['', '2/2024-02', '3/2024-02', '4/2024-02'])
    expect(of({ 'rule:own-time': 'book' }).of('case_number')[0]).toBe('1/2024-02')
    expect(of({ 'rule:own-time': 'day' }).of('case_number')[0]).toBe('1/2024-01')
    const titled = of({}, ['ខែកុម្ភៈ ឆ្នាំ២០២៤'])
    expect([titled.asked, titled.of('case_number')[0]]).toEqual([[], '1/2024-02'])
  })
  it('of several months, each begun anew, are each of their own', () => {
    const months = ['1|14-01-2024|charged', '2|16-01-2024|charged', '1|01-02-2024|charged', '2|21-02-2024|charged']
    const { of, asked } = readLists('dossier-return', [['លេខចូល|Received on|Decision', ...months].join('\n')], {
      'rule:stands': 'received_on',
      'rule:own-year': 'month',
    })
    expect([asked, of('case_number')]).toEqual([[], ['1/2024-01', '2/2024-01', '1/2024-02', '2/2024-02']])
  })
  it('are none under words that number the rows', () => expect(register('ល.រ').of('case_number')).toEqual(['', '', '', '']))
  it('and where nobody wrote a number, the day with the place stands for it if somebody says so', () => {
    const book = [
      'Received on|Decision|Decided on',
      '14-01-2024|charged|20-01-2024',
      '16-02-2024|charged|22-02-2024',
      '01-03-2024|charged|05-03-2024',
    ]
    const answers = { 'rule:stands': 'received_on' }
    expect(readLists('dossier-return', [book.join('\n')], answers).asked).toContain('rule:numbered')
    const { of } = readLists('dossier-return', [book.join('\n')], { ...answers, 'rule:numbered': 'yes' })
    expect(of('case_number')).toEqual(['2024-01-14/1', '2024-02-16/2', '2024-03-01/3'])
  })
})

describe('the older list of a book', () => {
  const NEW = [
    'No|Date received|Name|Sex|Age|Disability|Handed over on',
    '1|11-01-2024|Wump Moonpocket|F|19||08-02-2024',
    '2|16-01-2024|Gobbet Sockdrawer|M|10||12-03-2024',
    '3|20-01-2024|Late Comer|M|31||',
    '4|30-01-2024|Third One|F|13|yes|',
    '5|03-08-2024|Fourth One|F|15|no|',
  ]
  const OLD = [
    'No|Date received|Name|Sex|Age|Handed over on',
    '1|11-01-2024|Wump Moonpocket|F|19|08-02-2024',
    '2|16-01-2024|Gobbet Sockdrawer|M|10|',
  ]
  const read = (...old: readonly string[]) => readBook('encounter', { '2024 new': NEW, 2024: [...OLD, ...old] }, { 'rule:numbered': 'yes' })
  it('has a column less, other numbers, cells that were still empty and a sum of its own: nobody is in it twice', () => {
    const { rows, notes } = read('3|30-01-2024|Third One|F|13|', '|Total|3|||')
    expect([rows.length, notes.filter((n) => n.code === 'sheet-copied').length]).toEqual([5, 1])
  })
  it.each(['3|30-01-2024|Third One|F|14|', '3|30-01-2024|Third One|F|13|09-09-2024', '3|02-02-2024|Somebody Else|F|13|'])(
    '%s: with a row that says something else it is no copy',
    (row) => expect(read(row).rows.length).toBe(8),
  )
  it('is none where it has a column that the other lacks', () => {
    const old = ['No|Date received|Name|Sex|Age|Height', '1|11-01-2024|Wump Moonpocket|F|19|150', '2|16-01-2024|Gobbet Sockdrawer|M|10|130']
    expect(readBook('encounter', { '2024 new': NEW, 2024: old }, { 'rule:numbered': 'yes' }).rows.length).toBe(7)
  })
})

describe('groups of a list that is divided by the day', () => {
  const list = (line: string, n: number) =>
    readLists(
      'encounter',
      [
        [
          'No|Name|Sex|Age',
          'Day 21/01/2025 – 2 persons',
          '1|Wump Moonpocket|F|19',
          '2|Gobbet Sockdrawer|M|10',
          'Day 08/03/2025 – 1 person',
          '1|Third One|F|13',
          line,
          ...Array.from({ length: n }, (_, i) => `${i + 1}|Other ${'ABCDE'[i]}|M|2${i}`),
          'Total|7||',
        ].join('\n'),
      ],
      { 'rule:numbered': 'yes' },
    ).of('encountered_day')
  it.each(['Arrival 13/06/2025 : 3 pers. from far', '2025-06-13, came 3 people', 'មកដល់ ១៣/០៦/២០២៥ ចំនួន ៣ នាក់'])(
    '%s: in other words, with as many people as stand below it',
    (line) => expect(list(line, 3)).toEqual(['2025-01-21', '2025-01-21', '2025-03-08', '2025-06-13', '2025-06-13', '2025-06-13']),
  )
  it.each([
    ['Arrival 13/06/2025 : 3 pers.', 2],
    ['Sent on 13/06/2025 to 15/06/2025 : 3 pers.', 3],
    ['Left 13/06/2025, back until 20 June : 3 pers.', 3],
  ])('%s with %d rows: nobody knows', (line, n) => expect(new Set(list(line, n).slice(3))).toEqual(new Set([''])))
})

describe('a vowel that is typed before the subscript of its letter', () => {
  it.each(['បទល្មើស', 'បទលើ្មស'])('%s: is one word', (word) => {
    const { of } = readLists('investigation-return', [
      [`Case number|Date opened|${word}`, '01/24|02-01-2024|forced labour', '02/24|03-01-2024|begging'].join('\n'),
    ])
    expect(of('form_of_exploitation')).toEqual(['FORCED_LABOUR', 'FORCED_BEGGING'])
  })
})

describe('an export of a form tool', () => {
  const rows = (status: string) => [
    'client_code|visit_date|service_type|note|_id|_validation_status',
    'S-1|2025-02-13|medical|a|71|',
    'S-2|2025-02-19|medical|b|72|validation_status_approved',
    'S-3|2025-02-20|legal aid|c|73|',
    'S-3|2025-02-20|legal aid|c|74|' + status,
    'S-4|2025-02-25|medical|d|75|validation_status_on_hold',
  ]
  const read = (status: string, answers = {}) => readLists('service-return', [rows(status).join('\n')], answers)
  it.each(['validation_status_not_approved', 'Not approved'])('%s: whether such an entry counts is asked once', (status) => {
    expect(read(status).asked).toContain('rule:voided')
    expect(read(status, { 'rule:voided': 'yes' }).of('file_number')).toEqual(['S-1', 'S-2', 'S-3', 'S-4'])
    expect(read(status, { 'rule:voided': 'no' }).of('file_number').length).toBe(5)
  })
  it.each(['ReviewState', 'reviewState'])('and under the heading of another tool: %s', (heading) => {
    const list = rows('rejected').join('\n').replace('_validation_status', heading).replaceAll('validation_status_', '')
    expect(readLists('service-return', [list]).asked).toContain('rule:voided')
  })
  it.each(['', 'validation_status_approved'])('and of no other: %s', (status) => expect(read(status).asked).not.toContain('rule:voided'))
})
