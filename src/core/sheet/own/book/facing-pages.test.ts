/** The right page of a book, of which nothing is asked, held against the left one. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../test/helpers/read-lists.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1)
const read = (left: readonly string[], right: readonly string[]) =>
  readBook('encounter', { Left: left, Right: right }, { 'rule:numbered': 'yes' }).notes.flatMap((n) =>
    n.code === 'unlike' && n.sheet === 'Right' ? [[n.row, n.kind, ...(n.first === undefined ? [] : [n.first])]] : [],
  )
const PAGES = [
  { name: 'Khmer', heads: ['ល.រ|ថ្ងៃទទួល|ភេទ|អាយុ', 'ល.រ|រឿង|អ្នកទទួលបន្ទុក|ថ្ងៃបញ្ជូន'] },
  { name: 'English', heads: ['No|Date received|Sex|Age', 'No|Matter|Officer|Sent on'] },
] as const

describe.each(PAGES)('the right page, in $name,', ({ heads: [first, second] }) => {
  const left = [first, ...NUMBERS.map((n) => `${n}|${two(n)}/03/2023|${n % 2 ? 'F' : 'M'}|${20 + n}`)]
  const right = (numbers: readonly number[] = NUMBERS, days: Readonly<Record<number, string>> = {}) => [
    second,
    ...numbers.map((n, i) => `${n}|glonk|wump|${days[i] ?? (n % 2 ? `${two(n)}/04/2023` : '')}`),
  ]
  it('says nothing against the left one', () => expect(read(left, right())).toEqual([]))
  it('has a number twice in place of another: that is told, and of whom it is nobody says', () => {
    expect(read(left, right(NUMBERS.map((n) => (n === 8 ? 7 : n))))).toEqual([[9, 'number-again', 8]])
  })
  it('has a day before that of the left page', () => {
    expect(read(left, right(NUMBERS, { 4: '01/02/2023' }))).toEqual([[6, 'days-turned']])
  })
  it('of another list says nothing: other numbers, or days that lie anyhow', () => {
    expect(read(left, right(NUMBERS.map((n) => n + 40)))).toEqual([])
    const anyhow = Object.fromEntries(NUMBERS.map((n) => [n - 1, n % 3 ? '01/02/2023' : '01/05/2023']))
    expect(read(left, right(NUMBERS, anyhow))).toEqual([])
  })
  it('with a second line for some of its rows has a habit, and no slip', () => {
    expect(read(left, right([...NUMBERS, 3, 5, 7]))).toEqual([])
  })
})
