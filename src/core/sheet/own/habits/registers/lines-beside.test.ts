/** Lines beside the rows of a register, and cells that say something else than their heading: none of it refuses the rows. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { leftOutOf, readBook, readLists } from '../../../../../../test/helpers/read-lists.ts'

describe('words where a day would stand', () => {
  const arrests = (cell: string) =>
    readLists('suspect-return', [
      [
        'Case number|Name of suspect|Sex|Arrested on|Sent to the prosecutor on',
        '01/24|Wump Moonpocket|F|03-02-2024|05-02-2024',
        `02/24|Third One|M|${cell}|06-03-2024`,
      ].join('\n'),
    ])
  it.each(['at large', 'គេច', 'fled abroad'])('%s: are left out and told, where a row may lack the day', (cell) => {
    const { of, faults } = arrests(cell)
    expect([of('arrested_on'), faults]).toEqual([['2024-02-03', ''], ['arrested_on no-day']])
  })
  it.each(['32-02-2024', '02-2024x'])('%s: what has figures is a day that cannot be read', (cell) => {
    const { of, faults } = arrests(cell)
    expect([of('arrested_on')[1], faults]).toEqual([cell, []])
  })
  it.each(['last week', 'Monday', 'mid January', 'arrested', 'ពាក់កណ្តាលខែ'])(
    '%s: says that it has happened, and stays until somebody says the day',
    (cell) => {
      const { of, faults } = arrests(cell)
      expect([of('arrested_on')[1], faults]).toEqual([cell, []])
    },
  )
  const ENDS = [
    ['shelter-return', 'Client no|Sex|Age|Date admitted|Date left', 'left_day', ['ran away', 'died', 'last week', 'fled', 'គេចខ្លួន']],
    ['detention', 'File no|Name|Sex|Date detained|Date released', 'released_day', ['released', 'deported', 'escaped']],
    [
      'investigation-return',
      'Case no|Offence|Stage|Date opened|Date closed',
      'closed_on',
      ['closed', 'sent to prosecutor', 'closed last week'],
    ],
  ] as const
  it.each(ENDS)('under the day of an end no word makes it open again: %s', (form, heads, field, words) => {
    for (const word of words) {
      const row = (n: number, end: string): string =>
        heads.split('|').length === 5 ? `${n}0/24|${n === 1 ? 'F' : 'M'}|x|0${n}/01/2024|${end}` : ''
      const { of } = readLists(form, [[heads, row(1, '01/03/2024'), row(2, word), row(3, '03/03/2024')].join('\n')])
      expect([word, of(field)[1]]).toEqual([word, word])
    }
  })
  it('and where the row must have it, it is at fault', () => {
    const { of, faults } = readLists('encounter', [['File number|Sex|Date received', 'C-1|F|03-02-2024', 'C-2|M|about noon'].join('\n')])
    expect([of('encountered_day')[1], faults]).toEqual(['about noon', []])
  })
})

describe('lines that carry a sum on', () => {
  const book = (...between: readonly string[]) =>
    readLists(
      'operation-return',
      [
        [
          'No|Date|Province|People rescued|Arrested',
          '1|09-01-2024|Kandal|6|1',
          '2|21-01-2024|Takeo|2|0',
          '3|05-02-2024|Kandal|15|2',
          ...between,
          '4|18-02-2024|Takeo|9|1',
          '|TOTAL||32|4',
        ].join('\n'),
      ],
      { 'rule:numbered': 'yes', 'column:people rescued': 'persons_identified' },
    )
  it.each([
    ['|À reporter||23|3', '|Report||23|3'],
    ['|Carried forward||23|3', '|Brought forward||23|3'],
  ])('%s: are no rows', (...lines) =>
    expect(book(...lines).of('operated_day')).toEqual(['2024-01-09', '2024-01-21', '2024-02-05', '2024-02-18']),
  )
  it('with words beside they are rows like the others', () => expect(book('|Report|Takeo|23|seen by all').rows.length).toBe(5))
})

describe('sums of several currencies', () => {
  const fund = (...sums: readonly string[]) =>
    readLists('fund-payment', [
      [
        'Client code|Sex|Date paid|Amount|Currency',
        'V-1|F|03-01-2024|400000|KHR',
        'V-2|F|13-01-2024|50|USD',
        'V-3|M|23-01-2024|300000|KHR',
        'V-4|M|25-01-2024|100|USD',
        ...sums,
      ].join('\n'),
    ])
  it('each below the rows are held against none of them', () => {
    const { rows, notes } = fund('|Total (KHR)||700000|', '|Total ($)||150|')
    expect([rows.length, notes.filter((n) => n.code === 'total-disagrees')]).toEqual([4, []])
  })
  it('the second on a line of its own, with the sign alone, is no payment', () =>
    expect(fund('|Total 2024||700000|R', '|||150|$').rows.length).toBe(4))
  it('and of one currency a sum that differs is told', () => {
    const one = [
      'Client code|Sex|Date paid|Amount|Currency',
      'V-1|F|03-01-2024|400000|KHR',
      'V-3|M|23-01-2024|300000|KHR',
      '|Total||900000|',
    ]
    expect(readLists('fund-payment', [one.join('\n')]).notes.filter((n) => n.code === 'total-disagrees').length).toBe(1)
  })
})

describe('letters that are explained below a list', () => {
  const list = (...below: readonly string[]) =>
    readLists('suspect-return', [
      [
        'No|Case number|Name of suspect|Sex|Arrested on',
        '1|01/24|Wump Moonpocket|F|03-02-2024',
        '2|02/24|Third One|M|04-03-2024',
        ...below,
      ].join('\n'),
    ])
  it.each([
    ['|A|forced labour||', '|B|begging||'],
    ['|ក|ពលកម្ម||', '|ខ|សុំទាន||'],
  ])('%s: are no cases', (...lines) => {
    const { rows, notes } = list('Note:||||', ...lines)
    expect([rows.length, leftOutOf(notes)]).toEqual([2, [4, 5, 6]])
  })
  it('a number is one', () => expect(list('|03/24|Fourth One||').rows.length).toBe(3))
})

describe('rows without a number in a book of several sheets', () => {
  const sheet = (day: string) => ['Name|Sex|Detained on', `Wump ${day.slice(0, 2)}|F|${day}`, `Third ${day.slice(0, 2)}|M|14-02-2024`]
  it('have one of their own, though place and day are the same', () => {
    const { of } = readBook('detention', { Jan: sheet('03-01-2024'), Feb: sheet('05-02-2024') }, { 'rule:numbered': 'yes' })
    expect(of('file_number')).toEqual(['2024-01-03/1', '2024-02-14/2', '2024-02-05/1', '2024-02-14/2/2'])
  })
})

describe('two columns of one day', () => {
  const calls = (answers = {}) =>
    readLists(
      'hotline',
      [
        [
          'Timestamp|Date of call|Caller is|Province',
          '2024-01-16 06:19|15-01-2024|neighbour|Kandal',
          '2024-02-18 10:19|17-02-2024|victim|Takeo',
        ].join('\n'),
      ],
      { 'rule:numbered': 'yes', ...answers },
    )
  it('the one that somebody has named is it', () =>
    expect(calls({ 'column:date of call': 'received_on' }).of('received_on')).toEqual(['2024-01-15', '2024-02-17']))
  it('and one that is called by the day itself is never left out for an answer to another list', () => {
    const rows = (day: (n: number) => string) => [1, 2, 3].map((n) => `${n}0/25|SAMPLE ${'abc'[n - 1]}na|F|${day(n)}|victim`)
    const answers = { 'column:interview date': 'identified_day' }
    const alone = ['File no|Name of victim|Sex|Interview date|Status', ...rows((n) => `1${n}/01/2025`)]
    expect(readLists('identification', [alone.join('\n')], answers).of('identified_day')[0]).toBe('2025-01-11')
    const both = ['File no|Name of victim|Sex|Date identified|Interview date|Status', ...rows((n) => `0${n}/01/2025|1${n}/03/2025`)]
    const { faults, left } = readLists('identification', [both.join('\n')], answers)
    // No row goes in with two days.
    expect([faults, left]).toEqual([[1, 2, 3].map(() => 'identified_day two-answers'), []])
  })
})

describe('a line above the headings of each block', () => {
  const heads = 'No|Name|Sex|Age|File'
  const person = (n: number): string => `${n}|Du Wump ${n}|F|1${n}|F-0${n}`
  const list = (...above: readonly string[]): string =>
    above.flatMap((line, i) => [...(line === '' ? [] : [`${line}||||`]), heads, person(2 * i + 1), person(2 * i + 2), '']).join('\n')
  const days = (...above: readonly string[]) => {
    const { of, asked } = readLists('encounter', [list(...above)])
    return [of('encountered_day'), asked.includes('rule:title-day')]
  }
  it('says the day of its rows, whatever else it says', () => {
    expect(days('Wump estate 1 – visit of 14.05.2024', 'Gobbet, north – visit of 06.06.2024', 'Quib: 19.09.2024')).toEqual([
      ['2024-05-14', '2024-05-14', '2024-06-06', '2024-06-06', '2024-09-19', '2024-09-19'],
      false,
    ])
  })
  it('of one that says none nobody knows the day, and that of the first is none of the others’', () => {
    expect(days('Wump estate – 14.05.2024', 'Gobbet estate', 'Quib estate – 19.09.2024')[0]).toEqual([
      '2024-05-14',
      '2024-05-14',
      '',
      '',
      '2024-09-19',
      '2024-09-19',
    ])
    expect(days('Wump estate', 'Gobbet estate – 06.06.2024', 'Quib estate – 19.09.2024')[0]).toEqual([
      '',
      '',
      '2024-06-06',
      '2024-06-06',
      '2024-09-19',
      '2024-09-19',
    ])
  })
  it('where one alone says a day it is of no row unasked', () => {
    expect(days('Wump estate – 14.05.2024', 'Page 2')[0]).toEqual(['', '', '', ''])
  })
})
