/** Slips beside what all other rows have. Everything is invented. */
import { describe, expect, it } from 'vitest'
import { listGaps } from './unlike-gaps.ts'

const ROWS = Array.from({ length: 12 }, (_, i) => i + 2)
const column = (at: number, name: string, texts: readonly string[]) => ({
  column: at,
  name,
  texts,
  numbers: texts.map((t) => (/^\d+$/.test(t) ? Number(t) : undefined)),
})
const gaps = (...columns: ReturnType<typeof column>[]) => {
  const counts = columns.map((c) => (c.numbers.some((n) => n !== undefined) ? c : undefined))
  return listGaps(columns, counts, new Set(), ROWS).map((u) => `${u.row} ${u.kind} ${u.columns.join()}`)
}

describe('the one row without an answer', () => {
  const of = (at: number, text: string) => ROWS.map((_, i) => (i === at ? text : (['USD', 'KHR', 'THB'][i % 3] ?? '')))
  it('is told, of a column of a few words', () => expect(gaps(column(0, 'Currency', of(4, '')))).toEqual(['6 left-empty Currency']))
  it('is none where another is empty as well, or each is another word', () => {
    expect(gaps(column(0, 'Currency', of(4, '').with(7, '')))).toEqual([])
    expect(
      gaps(
        column(
          0,
          'Remark',
          ROWS.map((n) => (n === 5 ? '' : `word ${n}`)),
        ),
      ),
    ).toEqual([])
  })
  it('is not told of what the form asks for', () =>
    expect(listGaps([column(0, 'Sex', of(4, ''))], [undefined], new Set([0]), ROWS)).toEqual([]))
})

describe('a number of another size', () => {
  const homes = column(
    0,
    'hh_size',
    ROWS.map(() => '4'),
  )
  const abroad = (text: string) =>
    column(
      1,
      'n_migrated',
      ROWS.map((n) => (n === 7 ? text : '2')),
    )
  it('is told where no other row has more than the column beside it', () => {
    expect(gaps(homes, abroad('99'))).toEqual(['7 beyond-whole n_migrated,hh_size'])
    expect(gaps(homes, abroad('5'))).toEqual([])
    expect(
      gaps(
        homes,
        column(
          1,
          'n',
          ROWS.map((n) => (n < 9 ? '99' : '2')),
        ),
      ),
    ).toEqual([])
  })
})

describe('a letter of its own', () => {
  const visit = (n: number, at = -1) =>
    column(
      n,
      `Visit ${n} / Result`,
      ROWS.map((_, i) => (i === at ? 'E' : ('ABCD'[i % 4] ?? ''))),
    )
  it('is told among letters that all come again, in columns under one word', () => {
    expect(gaps(visit(1), visit(2, 5))).toEqual(['7 own-letter Visit 2 / Result'])
    expect(gaps(visit(1, 2), visit(2, 5))).toEqual([])
    expect(gaps(visit(1), visit(2))).toEqual([])
  })
})
