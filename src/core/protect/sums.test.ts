/** Codes that hold the people of others: everybody would be counted twice, and a reader could subtract. */
import { describe, expect, it } from 'vitest'
import { smallTables } from '../../../test/helpers/small-tables.ts'
import { mulberry32 } from '../seeded.ts'
import { findSums } from './sums.ts'
import { protectTables } from './protect.ts'
import type { TableSet } from './table.ts'
import { calledTotal, isPartial } from './total-words.ts'

type Rows = readonly (readonly [string, string, number])[]
const set = (rows: Rows, more: Partial<TableSet> = {}): TableSet => {
  const [towns, codes] = [0, 1].map((c) => [...new Set(rows.map((r) => r[c] as string))]) as [string[], string[]]
  return {
    dimensions: [
      { levels: ['town'], leaves: towns.map((t) => [t]) },
      { levels: ['who'], leaves: codes.map((c) => [c]) },
    ],
    rows: rows.map(([t, c, count]) => ({ leaves: [towns.indexOf(t), codes.indexOf(c)], count })),
    tables: [{ id: 'table-1', by: ['town', 'who'] }],
    unit: 'people',
    population: 'p',
    ...more,
  }
}
const TOWNS: readonly (readonly [string, number, number])[] = [
  ['A', 17, 12],
  ['B', 17, 31],
  ['C', 9, 14],
  ['D', 2, 1],
  ['E', 1, 1],
]
const both = (name: string): Rows => TOWNS.flatMap(([t, m, f]) => [[t, 'M', m] as const, [t, 'F', f] as const, [t, name, m + f] as const])

describe('a sum among codes', () => {
  it.each(['Both', 'Zusammen', 'x'])('whatever it is called: %s', (name) => {
    expect(findSums(set(both(name)))).toMatchObject([{ level: 'who', code: name, of: ['M', 'F'], agrees: 5, asked: 5 }])
  })
  it('with a mistake in one row of ten, and with a row that is not there', () => {
    const more = (code: string): number => ({ M: 2, F: 5, x: 7 })[code] ?? 0
    const twice = [...both('x'), ...both('x').map(([t, c, n]) => [`${t}2`, c, n + more(c) + (t === 'A' && c === 'x' ? 1 : 0)] as const)]
    expect(findSums(set(twice)).map((s) => s.code)).toEqual(['x'])
    expect(findSums(set(both('x').filter(([t, c]) => t !== 'D' || c !== 'M'))).map((s) => s.code)).toEqual([])
    expect(findSums(set(both('Both').filter(([t, c]) => t !== 'D' || c !== 'M'))).map((s) => s.code)).toEqual(['Both'])
  })
  it('of some of the codes, beside each other or not, and of two sums, one in the other', () => {
    const rows = TOWNS.flatMap(([t, a, b], i) => {
      const [c, d] = [5 + 3 * i, 7 + ((5 * i) % 11)]
      return Object.entries({ a, c, north: a + b, b, d, south: c + d, all: a + b + c + d }).map(([code, n]) => [t, code, n] as const)
    })
    expect(findSums(set(rows)).map((s) => [s.code, s.of.toSorted().join('')])).toEqual([
      ['north', 'ab'],
      ['south', 'cd'],
      ['all', expect.any(String)],
    ])
  })
  it('that stands beside no part of it: of both sexes only where all ages are', () => {
    const towns = ['A', 'B', 'C']
    const dimensions = [
      { levels: ['town'], leaves: towns.map((t) => [t]) },
      { levels: ['sex'], leaves: [['m'], ['f'], ['x']] },
      { levels: ['age'], leaves: [['child'], ['adult'], ['y']] },
    ]
    const rows = towns.flatMap((_, t) => {
      const n = [7 + t, 21 - t, 9 + 2 * t, 16 + t]
      const cells = n.map((count, i) => ({ leaves: [t, i >> 1, i & 1], count }))
      return [...cells, { leaves: [t, 2, 2], count: n.reduce((a, b) => a + b, 0) }]
    })
    expect(findSums({ dimensions, rows }).map((s) => s.level)).toEqual(['sex', 'age'])
  })
  it('by what it is called alone, where no number says it', () => {
    const wrong = both('Both sexes').map(([t, c, n]) => [t, c, c === 'Both sexes' ? n + 40 : n] as const)
    expect(findSums(set(wrong))).toMatchObject([{ code: 'Both sexes', of: [] }])
    expect(findSums(set(wrong.map(([t, c, n]) => [t, c === 'Both sexes' ? 'Both parents' : c, n] as const)))).toEqual([])
  })
  it('is asked about no more once it is said that nobody is under two', () => {
    expect(findSums(set(both('x'), { apart: ['who'] }))).toEqual([])
    expect(findSums(set(both('x'), { apart: true }))).toEqual([])
  })
  it('by chance: of 2,000 tables without one, few are asked about', () => {
    expect([...smallTables(2_000)].filter((t) => findSums(t).length > 0).length).toBeLessThan(20)
  })
})

it('is never protected: of 150 tables with an unnamed sum none is printed', () => {
  const random = mulberry32(11)
  const number = (): number => Math.floor(-Math.log(1 - random()) * 12)
  let asked = 0
  for (let t = 0; t < 150; t++) {
    const rows = ['A', 'B', 'C', 'D'].flatMap((town) => {
      const [m, f] = [number(), number()]
      return [[town, 'M', m] as const, [town, 'F', f] as const, [town, 'x', m + f] as const]
    })
    // It is refused before anything is solved.
    const done = protectTables(set(rows), { threshold: 5, solver: { name: 'none', withModel: () => expect.unreachable() } })
    if (!done.ok && done.message.includes('whoever knows that can subtract')) asked++
  }
  expect(asked).toBe(150)
})

it('what a total is called, in the words of offices', () => {
  for (const word of [
    'Total',
    'TOTALS',
    'Grand total',
    'Both sexes',
    'All ages',
    'N total',
    'Sub-total',
    'សរុប',
    'Overall',
    '(Total)',
    '_T',
  ])
    expect([word, calledTotal(word)]).toEqual([word, 'sure'])
  for (const word of ['Both', 'All', 'Persons', 'All women', 'Total blindness']) expect([word, calledTotal(word)]).toEqual([word, 'maybe'])
  for (const word of ['All others', 'Any other', 'Totally blind', 'Female', 'Bothe', 'Allergy', 'Sum Ang'])
    expect([word, calledTotal(word)]).toEqual([word, undefined])
  expect(['North total', 'Total, North', 'Grand total', 'Total'].map(isPartial)).toEqual([true, true, false, false])
})
