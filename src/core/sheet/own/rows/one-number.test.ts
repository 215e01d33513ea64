/** One number in several rows, and what stands together in all rows but one. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

const unlike = ({ notes }: ReturnType<typeof readLists>): readonly string[] =>
  notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : []))

describe('a number that is written in several ways', () => {
  const visits = (numbers: readonly string[], answers = {}) =>
    readLists(
      'service-return',
      [['Client code|Date of visit|Service', ...numbers.map((n, i) => `${n}|${i + 1}-02-2024|medical`)].join('\n')],
      answers,
    )
  it.each([
    [
      ['SMP-104', 'smp-104', 'SMP-104'],
      ['SMP-104', 'SMP-104', 'SMP-104'],
    ],
    [
      ['SMP 108', 'SMP-108', 'SMP-108', 'smp108'],
      ['SMP-108', 'SMP-108', 'SMP-108', 'SMP-108'],
    ],
    [
      ['SMP-104', 'SMP 109', 'SMP-109', 'SMP 109', 'SMP-105'],
      ['SMP-104', 'SMP-109', 'SMP-109', 'SMP-109', 'SMP-105'],
    ],
    [
      ['ក-១២', 'ក ១២', 'ក-១២'],
      ['ក-១២', 'ក-១២', 'ក-១២'],
    ],
  ])('%j: is asked about once, and taken in the way in which it mostly stands', (numbers, one) => {
    expect(visits(numbers).asked.filter((id) => id === 'rule:spelled')).toEqual(['rule:spelled'])
    expect(visits(numbers, { 'rule:spelled': 'yes' }).of('file_number')).toEqual(one)
    expect(visits(numbers, { 'rule:spelled': 'no' }).of('file_number')).toEqual(numbers)
  })
  it.each([[['C-1-12', 'C-11-2', 'C-112']], [['SMP-104', 'SMP-105', 'SMP-106']], [['A-1', 'B-1', 'A-1']]])(
    '%j: are different numbers',
    (numbers) => expect(visits(numbers).asked).not.toContain('rule:spelled'),
  )
})

describe('a number that stands there twice', () => {
  const HEADS = 'File number|Name|Sex|Date received|Age'
  const list = (second: string, answers = {}) =>
    readLists(
      'encounter',
      [[HEADS, 'VT-04|Wump Moonpocket|F|03-02-2024|19', 'VT-05|Third One|M|04-02-2024|22', second].join('\n')],
      answers,
    )
  it.each(['VT-04|Wump Moonpocket|F|13-06-2024|19', 'VT-04|Wump Moonpocket|F|03-02-2024|12', 'VT-04||F|13-06-2024|'])(
    '%s: of the same person is asked about once',
    (row) => {
      expect(list(row).asked).toContain('rule:again')
      expect(list(row, { 'rule:again': 'yes' }).of('file_number')).toEqual(['VT-04', 'VT-05', 'VT-04/2'])
      expect(list(row, { 'rule:again': 'no' }).of('file_number')).toEqual(['VT-04', 'VT-05', 'VT-04'])
    },
  )
  it.each(['VT-04|Gobbet Sockdrawer|F|13-06-2024|19', 'VT-04|Wump Moonpocket|F|03-02-2024|19', 'VT-06|Wump Moonpocket|F|03-02-2024|19'])(
    '%s: another name, the same line again and another number are not',
    (row) => expect(list(row).asked).not.toContain('rule:again'),
  )
  it('takes no number that another row has', () => {
    const rows = ['VT-04|Wump Moonpocket|F|13-06-2024|19', 'VT-04/2|Fourth One|M|14-06-2024|30'].join('\n')
    expect(list(rows, { 'rule:again': 'yes' }).of('file_number')).toEqual(['VT-04', 'VT-05', 'VT-04/3', 'VT-04/2'])
  })
  it('and of whoever is found by the day as well, only on that day', () => {
    const rows = (day: string) =>
      ['Client code|Date of visit|Service|Province', 'C-1|03-02-2024|medical|Kandal', `C-1|${day}|medical|Takeo`].join('\n')
    expect(readLists('service-return', [rows('04-02-2024')]).asked).not.toContain('rule:again')
    expect(readLists('service-return', [rows('03-02-2024')]).asked).toContain('rule:again')
  })
})

describe('what stands in two columns, or in none', () => {
  const row = (n: number, end: string, why: string) => `C-${n}|0${(n % 9) + 1}-0${(n % 8) + 1}-2024|F|${end}|${why}`
  const list = (end: string, why: string) =>
    [
      'File number|Date received|Sex|Exit Date|Exit Reason',
      ...Array.from({ length: 7 }, (_, i) => row(i + 1, `1${i}-10-2024`, i % 2 ? 'went home' : 'moved')),
      ...Array.from({ length: 5 }, (_, i) => row(i + 8, '', '')),
      row(13, end, why),
    ].join('\n')
  it.each([
    ['19-10-2024', '', ['14 unpaired']],
    ['', 'moved', ['14 unpaired']],
    ['19-10-2024', '-', ['14 unpaired']],
    ['', '', []],
    ['19-10-2024', 'moved', []],
  ])('“%s” beside “%s”', (end, why, told) => expect(unlike(readLists('encounter', [list(end, why)]))).toEqual(told))
})

it('a dash among numbers is none of them', () => {
  const passport = (n: number): string => (n % 4 === 0 ? '-' : n === 11 ? 'TEST00210' : `TEST002${String(n).padStart(2, '0')}`)
  const rows = Array.from({ length: 16 }, (_, i) => `C-${i + 1}|${(i % 9) + 1}-02-2024|F|${passport(i + 1)}`)
  expect(unlike(readLists('encounter', [['File number|Date received|Sex|Passport N°', ...rows].join('\n')]))).toEqual(['12 number-again'])
})

describe('a number of whoever comes again', () => {
  const stays = (last: string) => {
    const names = ['Wump Moonpocket', 'Third One', 'Gobbet Sockdrawer', 'Fourth One', 'Fifth One', 'Sixth One', 'Seventh One', 'Eighth One']
    const first = names.map((name, i) => `H00${i + 1}|${name}|F|0${i + 1}-02-2024`)
    const again = names.slice(0, 4).map((name, i) => `H00${i + 1}|${name}|F|0${i + 1}-05-2024`)
    return unlike(readLists('shelter-return', [['Client ID|Name|Sex|Date of entry', ...first, ...again, last].join('\n')]))
  }
  it('is told where another name stands under it', () => expect(stays('H008|Ninth One|F|09-06-2024')).toEqual(['14 number-again']))
  it.each(['H008|Eighth One|F|09-06-2024', 'H009|Ninth One|F|09-06-2024'])('%s: and nowhere else', (row) => expect(stays(row)).toEqual([]))
})
