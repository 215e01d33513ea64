/** How offices number their rows, and write their sums and days. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook, readLists } from '../../../../../../test/helpers/read-lists.ts'
import { isMonthFirstThroughout } from '../../values/day.ts'

const DAYS = ['03/02/2024', '04/02/2024', '19/02/2024', '21/03/2024', '30/03/2024', '02/04/2024']

describe('a number by which a client is found again', () => {
  const clients = (own: string, numberOf: (i: number) => string, names: readonly string[]): string =>
    [`${own}|Date opened|Clients (sex, age)|Court`, ...DAYS.map((day, i) => `${numberOf(i)}|${day}|${names[i] ?? ''}|Phnom Penh`)].join(
      '\n',
    )
  const NAMES = ['Du Wump', 'Sry Gobbet', 'Bun Frell', 'Tha Quib', 'Nak Zorn', 'Ly Plim']
  it.each([
    ['in brackets', NAMES.map((n, i) => `${n} (F, ${20 + i})`)],
    ['one after another', NAMES.map((n, i) => (i % 2 ? `${n} (M, 3${i}); Vo Wump (F, 17)` : `${n} (F, l7)`))],
    ['with sex and age behind', NAMES.map((n, i) => `${n}, F ${20 + i}`)],
    ['with years behind', NAMES.map((n, i) => `${n} ${20 + i} ans`)],
  ])('is no name, however it is described: %s', (_, names) => {
    const { of, asked } = readLists('counsel-return', [clients('Our ref', (i) => `LA/2024/0${i}`, names)])
    expect(of('file_number')).toEqual(DAYS.map((_, i) => `LA/2024/0${i}`))
    expect(asked).toEqual([])
  })
  it('is no answer of a form of the web that was ticked', () => {
    const list = [
      'date_interview|risks|risks/no_id|risks/debt|name|sex',
      '2024-02-26|no_id|1|0|Du Wump|F',
      '2024-02-28|debt|0|1|Sry Wump|M',
      '2024-03-01|no_id debt|1|1|Bun Gobbet|F',
      '2024-03-04||0|0|Tha Frell|M',
    ]
    expect(readLists('screening', [list.join('\n')]).of('file_number')).toEqual(['', '', '', ''])
  })
  it('is asked about under a word that nobody knows, before the day and the place in the list are', () => {
    const { asked } = readLists('counsel-return', [clients('Wumpet', (i) => `LA/2024/0${i}`, NAMES)])
    expect(asked).toEqual(['column:wumpet'])
  })
  it('has a letter typed for a figure beside it, which is named', () => {
    const names = NAMES.map((n, i) => `${n} (F, ${i === 3 ? 'l7' : 20 + i})`)
    const { notes } = readLists('counsel-return', [clients('Our ref', (i) => `LA/2024/0${i}`, names)])
    expect(notes.flatMap((n) => (n.code === 'unlike' ? [[n.row, n.kind]] : []))).toEqual([[5, 'no-number']])
  })
  it('is no telephone and no number that comes again', () => {
    for (const numberOf of [(i: number) => `012 345 67${i}`, () => 'LA/2024/01'])
      expect(readLists('counsel-return', [clients('Wumpet', numberOf, NAMES)]).asked).not.toContain('column:wumpet')
  })
})

describe('an age, a year or a day of birth in one column', () => {
  const ages = (cells: readonly string[]): readonly string[] =>
    readLists('shelter-return', [`Code|DOB / age|In\n${cells.map((c, i) => `C-${10 + i}|${c}|0${i + 1}-03-2024`).join('\n')}`]).of(
      'age_band',
    )
  it('is what its own word says', () => {
    expect(ages(['b. 1983', 'abt 33', 'born 1990', '21/06/1995', 'b.2009', 'កើត ១៩៨៣'])).toEqual(['18+', '18+', '18+', '18+', '<18', '18+'])
  })
  it('and is unknown where nobody can say on which side of eighteen', () => {
    expect(ages(['abt 19', 'b. 2006', 'b. 83', 'bed 1983', '21/06/1995'])).toEqual(['', 'Unknown', '', '', '18+'])
  })
})

describe('a sum in one of two columns', () => {
  const sums = (heads: string, ...cells: readonly string[]): string =>
    [`No|Code|${heads}|Paid on`, ...cells.map((sum, i) => `${i + 1}|VF-0${i + 1}|${sum}|${DAYS[i] ?? ''}`)].join('\n')
  const CELLS = ['400000|', '|500', '2000000|', '|250', '800000|200']
  it.each(['រៀល KHR|ដុល្លារ USD', 'Riel|USD', 'Amount (KHR)|Amount (USD)', 'រៀល|ដុល្លារ'])('is of riel in that of riel alone: %s', (heads) => {
    const { of, faults, asked } = readLists('fund-payment', [sums(heads, ...CELLS)])
    expect(of('amount')).toEqual(['400000', '', '2000000', '', ''])
    expect(faults).toEqual(['amount other-currency', 'amount other-currency', 'amount other-currency'])
    expect(asked).toEqual([])
  })
  it('is of no riel where dollars stand alone', () => {
    const { of, faults } = readLists('fund-payment', [sums('USD', '500', '250', '200', '100')])
    expect([of('amount').join(''), faults.length]).toEqual(['', 4])
  })
  it('of one month is another payment where its day is another, and the same line once more is none', () => {
    const twice = (day: string): string =>
      [
        'No|Code|Riel|Paid on',
        '1|VF-01|400000|03/02/2024',
        `2|VF-01|400000|${day}`,
        '3|VF-02|400000|05/02/2024',
        '4|VF-03|400000|06/02/2024',
      ].join('\n')
    expect(readLists('fund-payment', [twice('17/02/2024')]).asked).toEqual(['rule:again'])
    expect(readLists('fund-payment', [twice('03/02/2024')]).asked).toEqual([])
  })
})

describe('days with the month first', () => {
  const turned = ['1/26/2024', '2/27/2024', '3/14/2024', '4/2/2024', '5/18/2024', '6/30/2024']
  it('are asked about only while they do not prove it', () => {
    expect(isMonthFirstThroughout([turned])).toBe(true)
    expect(isMonthFirstThroughout([turned, ['7/13/2024', '7/15/2024', '8/8/2024']])).toBe(true)
    for (const contrary of [
      [turned.slice(0, 4)],
      [[...turned, '26/1/2024']],
      [turned, ['4/2/2024', '5/8/2024']],
      [[...turned, '2024-03-04', '2024-05-06']],
    ])
      expect(isMonthFirstThroughout(contrary)).toBe(false)
  })
  it('are read so, and that is told', () => {
    const list = ['Call no|Date|Caller|Subject', ...turned.map((day, i) => `C-0${i}|${day}|neighbour|wrong number`)].join('\n')
    const { of, asked, notes } = readLists('hotline', [list])
    expect(of('received_on')[0]).toBe('2024-01-26')
    expect(of('received_on')[3]).toBe('2024-04-02')
    expect(asked).not.toContain('rule:month-first')
    expect(notes.map((n) => n.code)).toContain('month-first')
  })
})

describe('days that begin with their year, in two digits', () => {
  const calls = (days: readonly string[]) =>
    readBook(
      'hotline',
      { Export: ['CallID|When|Length', ...days.map((day, i) => `H24-${i}|${day}|12:27`)] },
      { 'column:when': 'received_on' },
    ).of('received_on')
  it('are known by the days of the month that stand last, with their hour or without', () => {
    const days = ['24-01-01 13:47', '24-01-05 20:43', '24-02-09 06:18', '24-03-14 08:31', '24-04-27 13:25', '24-05-30 10:00']
    expect(calls(days)).toEqual(['2024-01-01', '2024-01-05', '2024-02-09', '2024-03-14', '2024-04-27', '2024-05-30'])
  })
  it('and are not read at all where the last of them may be years', () => {
    const days = ['24-01-20', '24-02-21', '24-03-22', '24-04-23', '24-05-24', '24-06-25']
    expect(calls(days)).toEqual(days)
  })
  it('nor where the first are the days of a month', () => {
    expect(calls(['01-01-24', '05-02-24', '19-03-24', '23-04-24', '27-05-24', '30-06-24'])[5]).toBe('2024-06-30')
  })
})

describe('a month where the day of somebody stands', () => {
  const list = (cell: string) =>
    readBook('shelter-return', {
      Clients: ['Client no|Sex|Date admitted|Date left', 'C-1|F|16-02-2022|01-09-2022', `C-2|F|${cell}|`, 'C-3|M|12-03-2022|'],
    })
  it.each([
    ['5/2022', '2022-05~'],
    ['May 2022', '2022-05~'],
    ['ឧសភា ២០២២', '2022-05~'],
  ])('%s: is kept as some day of that month, and said', (cell, when) => {
    expect([list(cell).of('entered_day')[1], list(cell).faults]).toEqual([when, ['entered_day month-alone']])
  })
  it('of which a whole column is, under a word that nobody knows, is asked about', () => {
    const said = (months: readonly string[]) =>
      readBook('shelter-return', {
        Clients: ['Client no|Sex|Age|Date left|Zzz', ...months.map((m, i) => `C-${i}|F|2${i}|0${i + 1}-09-2022|${m}`)],
      }).asked
    expect(said(['1/2022', '2/2022', 'មីនា ២០២២', '4/2022'])).toContain('column:zzz')
    expect(said(['1', '2', '3', '4'])).not.toContain('column:zzz')
  })
  it('a year alone is not', () => expect(list('2022').of('entered_day')[1]).toBe('2022'))
})
