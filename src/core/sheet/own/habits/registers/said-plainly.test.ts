/** What an office writes plainly and a reader may take for something else: at what hour, that there are none, that somebody is still there. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'

describe('at what hour somebody rang', () => {
  const DAYS = [1, 2, 7, 9, 12, 21]
  const HOURS = ['16.25', '13.15', '9.50', '12.05', '15.20', '8.35']
  const list = (day: string, hour: string, hours: readonly string[]) => [
    ['ខែតុលា ឆ្នាំ២០២៤', `${day}|${hour}|អ្នកហៅ|រឿង|ខេត្ត`, ...hours.map((at, i) => `${DAYS[i]}|${at}|ម្តាយ|ជួញដូរ|កំពត`)].join('\n'),
  ]
  it.each([
    ['ថ្ងៃ', 'ម៉ោង'],
    ['Date', 'Hour'],
  ])('is no number of the call, and no day of it: under %s and %s', (day, hour) => {
    const { asked, of } = readLists('hotline', list(day, hour, HOURS))
    expect(asked.filter((id) => id.startsWith('column:'))).toEqual([])
    expect(of('received_on')).toEqual(DAYS.map((day) => `2024-10-${String(day).padStart(2, '0')}`))
  })
  it('and days under a word for an hour are asked about, where no other column says the day', () => {
    const { asked } = readLists('hotline', [
      ['ម៉ោង|អ្នកហៅ|រឿង|ខេត្ត', ...['03.10.2024', '04.10.2024', '05.10.2024'].map((at) => `${at}|ម្តាយ|ជួញដូរ|កំពត`)].join('\n'),
    ])
    expect(asked).toContain('column:ម៉ោង')
  })
})

describe('none under a number of people', () => {
  const of = (...cells: readonly string[]) =>
    readLists('inspection', [
      [
        'ល.រ|ថ្ងៃចុះ|ទីតាំង|ខេត្ត|ប្រភេទ|កម្មករ|ក្រោម ១៨',
        ...cells.map((cell, i) => `${i + 1}|0${i + 3}/05/2024|គំរូ ${i + 1}|កណ្តាល|រោងចក្រ|${i + 20}|${cell}`),
      ].join('\n'),
    ]).of('children_found')
  it.each(['គ្មាន', 'none', 'nil', 'អត់មាន'])('is how many there are: %s', (none) =>
    expect(of('5', none, '2', '1')).toEqual(['5', '0', '2', '1']),
  )
  it.each(['-', '', 'n/a'])('is not said by %o', (cell) => expect(of('5', cell, '2', '1')[1]).toBe(''))
})

describe('whoever is still there', () => {
  const of = (cell: string, title = 'Residents') =>
    readLists('shelter-return', [
      [
        title,
        'No|Code|Sex|Age|In|Out',
        '1|SR-01|F|24|2024-02-03|2024-06-03',
        '2|SR-02|F|31|2024-03-04|2024-07-03',
        `3|SR-03|M|28|2024-04-05|${cell}`,
        '4|SR-04|F|19|2024-05-06|2024-09-03',
      ].join('\n'),
    ])
  it.each(['still', 'still here', 'lives here today'])('has no day of leaving: %s', (cell) => {
    const { of: field, asked, faults } = of(cell, 'still = lives here today')
    expect({ day: field('left_day')[2], asked, faults }).toEqual({ day: '', asked: [], faults: [] })
  })
  it('and what nobody knows is no day either', () => expect(of('stilts').of('left_day')[2]).not.toBe(''))
})

describe('a formula that is broken', () => {
  const rows = (cell: string) =>
    readLists('shelter-return', [
      ['Code|Sex|Age|In|Class', ...['1', '2', cell, '3', '2', '1'].map((own, i) => `SR-0${i}|F|2${i}|2024-02-0${i + 1}|${own}`)].join('\n'),
    ]).notes.filter((n) => n.code === 'unlike' && n.kind === 'formula-broken')
  it.each(['#REF!', '#N/A', '#DIV/0!'])('is named in a column of which nothing is asked: %s', (cell) =>
    expect(rows(cell)).toMatchObject([{ row: 4, columns: ['Class'] }]),
  )
  it('and a sign that is none is not', () => expect(rows('# 4')).toEqual([]))
})

describe('a number with a letter behind it', () => {
  const again = (numbers: readonly string[]) =>
    readLists('shelter-return', [
      [
        'File no|Sex|Date of birth|Date in',
        ...numbers.map((n, i) => `${n}|F|0${(i % 9) + 1}/05/2010|0${(i % 9) + 1}/0${(i % 8) + 2}/2022`),
      ].join('\n'),
    ]).notes.filter((n) => n.code === 'unlike' && n.kind === 'number-again')
  const NUMBERS = ['201T', '202T', '203R', '204R', '205R', '206T', '207T', '208T', '209R', '210T', '211T']
  it('that stands there twice is named', () => expect(again([...NUMBERS, '211T'])).toHaveLength(1))
  it('and each once is not', () => expect(again([...NUMBERS, '212T'])).toEqual([]))
})
