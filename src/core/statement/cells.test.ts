/** A whole, and cells or parts of it in its own paper that do not make it: neither is picked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerOf } from '../count/aggregates.ts'
import { say as sayAmount } from '../count/amount.ts'
import type { Statement } from './statement.ts'
import { answerQuestion, readQuestion } from './question.ts'
import { tell } from './tell.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const FOUND = { facts: ['found'] }
const parts = (told: ReturnType<typeof tell>) => told.papers.map((p) => [p.part, p.says])

describe('cells that leave nobody out', () => {
  const cells = (...n: readonly (readonly [string, number])[]): Statement[] =>
    n.map(([citizenship, quantity], i) => of(quantity, { citizenship, line: i + 2 }))

  it('and are fewer than their whole', () => {
    const told = tell([of(31), ...cells(['IDN', 12], ['KEN', 15], ['UNK', 3])], FOUND)
    expect(told).toMatchObject({ value: null, least: 30, most: 31, why: ['contradicted'] })
    expect(parts(told)).toEqual([
      ['whole', 31],
      ['rows', 30],
    ])
    expect(tell([of(30), ...cells(['IDN', 12], ['KEN', 15], ['UNK', 3])], FOUND)).toMatchObject({ value: 30, qualifier: 'exact' })
  })
  it('are those with a cell of whoever is in no other; else others may be there of whom the paper is silent', () => {
    for (const some of [
      cells(['IDN', 12], ['KEN', 15]),
      cells(['IDN', 12], ['UNK', 3]),
      cells(['UNK', 3]),
      [...cells(['IDN', 12], ['KEN', 9]), of(5, { citizenship: 'UNK', qualifier: 'at_least', line: 9 })],
      [...cells(['IDN', 12], ['KEN', 9]), of(5, { citizenship: 'UNK', qualifier: 'about', line: 9 })],
    ])
      expect(tell([of(31), ...some], FOUND)).toMatchObject({ value: 31, qualifier: 'exact' })
  })
})

describe('cells that are fewer than their whole', () => {
  const asked = (all: readonly Statement[], by: string) =>
    answerQuestion(
      all,
      readQuestion({ term: '1/2024:matter::found', where: {}, by: [by], isCount: false }, () => true),
    ).cells
  const bySex = [of(2, { sex: 'female', line: 2 }), of(2, { sex: 'male', line: 3 })]
  const counts = (cells: ReturnType<typeof asked>) => cells.map((c) => [Object.values(c.by).join(' '), c.value, c.why])

  it('leave a cell of those of whom they are silent, as a stated total does', () => {
    expect(counts(asked([of(5), ...bySex], 'sex'))).toEqual([
      ['female', 2, []],
      ['male', 2, []],
      ['unknown', 1, ['not_broken_down']],
    ])
    expect(counts(asked([of(4), ...bySex], 'sex')).length).toBe(2)
  })
  it('by two cuts leave none where the paper says one of the two of them', () => {
    const girls = of(3, { sex: 'female', age_band: '<18', line: 4 })
    const both = (all: readonly Statement[]) =>
      answerQuestion(
        all,
        readQuestion({ term: '1/2024:matter::found', where: {}, by: ['sex', 'age_band'], isCount: false }, () => true),
      ).cells
    const [women, men] = [of(6, { sex: 'female', line: 2 }), of(4, { sex: 'male', line: 3 })]
    expect(counts(both([of(10), girls]))).toEqual([
      ['female <18', 3, []],
      ['unknown unknown', 7, ['not_broken_down']],
    ])
    // Of all ten it is known whether they are women.
    expect(counts(both([of(10), women, men, girls])).map(([by]) => by)).not.toContain('unknown unknown')
  })
  it('leave none where the paper has one itself, or the whole or a cell is not exact', () => {
    expect(asked([of(6), ...bySex, of(1, { sex: 'unknown', line: 4 })], 'sex').length).toBe(3)
    expect(asked([of(6, { qualifier: 'about' }), ...bySex], 'sex').length).toBe(2)
    expect(asked([of(6), bySex[0] as Statement, of(2, { sex: 'male', qualifier: 'at_least', line: 3 })], 'sex').length).toBe(2)
    expect(asked([of(3), ...bySex], 'sex').length).toBe(2)
  })
})

describe('a paper and a stated total', () => {
  it('say the same of a whole and its cells: the one number, or both and neither', () => {
    const n = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(n, n, n, fc.integer({ min: 0, max: 9 }), (men, women, unknown, more) => {
        const cells = [['male', men] as const, ['female', women] as const, ['unknown', unknown] as const]
        const [sum, whole] = [men + women + unknown, men + women + unknown + more]
        const told = tell([of(whole), ...cells.map(([sex, q], i) => of(q, { sex, line: i + 2 }))], FOUND)
        const rows = [{ office: 'A', dims: {}, value: whole }, ...cells.map(([sex, value]) => ({ office: 'A', dims: { sex }, value }))]
        const counted = sayAmount(answerOf(rows, [], {}, 'of which', { closed: new Set(['sex']) }).amount)
        const { value, qualifier, why, least, most } = told
        expect({ value, qualifier, why, least, most }).toEqual({ least: undefined, most: undefined, ...counted })
        expect([value, ...told.papers.map((p) => p.says)]).toEqual(more === 0 ? [whole, whole] : [null, whole, sum])
      }),
    )
  })
  it.each([
    ['citizenship', ['CHN', 'VNM', 'UNK']],
    ['province', ['KH-1', 'KH-2', 'unknown']],
  ] as const)(
    'of an office and a time name the largest %s: the others are of those that nobody names, and nothing is odd',
    (cut, codes) => {
      const year = { about: 'office', holder: 'PCC-18', fact: 'victims', from_on: '2025-01-01', until_on: '2025-12-31', basis: 'total' }
      const numbers = codes.map((code, i) => [code, [60, 40, 5][i] as number] as const)
      const cells = numbers.map(([code, q], i) => of(q, { ...year, [cut]: code, line: i + 2 }))
      expect(tell([of(120, year), ...cells], { about: 'office', facts: ['victims'] })).toMatchObject({ value: 120, why: [] })
      const rows = [
        { office: 'A', dims: {}, value: 120 },
        ...numbers.map(([code, value]) => ({ office: 'A', dims: { [cut]: code }, value })),
      ]
      expect(sayAmount(answerOf(rows, [], {}, 'of which', { closed: new Set(['sex']) }).amount)).toMatchObject({ value: 120, why: [] })
    },
  )
})

describe('who is held, by where the case stands', () => {
  const office = { about: 'office', holder: 'GDP-NAT', on_day: '2025-10-31', fact: 'held', basis: 'total' }
  const stages = ['hearing', 'appeal', 'guilty'].map((answer, i) => of([9, 4, 5][i] as number, { ...office, answer, line: i + 2 }))

  it('stands in one place', () => {
    const told = tell([of(17, office), ...stages], { about: 'office', facts: ['held'] })
    expect(told).toMatchObject({ value: null, least: 17, most: 18, why: ['contradicted'] })
    expect(tell([of(18, office), ...stages], { about: 'office', facts: ['held'] })).toMatchObject({ value: 18, state: 'aggregate' })
  })
  it('whoever is helped may be helped twice', () => {
    const helped = [of(17, office), ...stages].map((s) => ({ ...s, fact: 'helped' }))
    expect(tell(helped, { about: 'office', facts: ['helped'] })).toMatchObject({ value: 17, qualifier: 'exact' })
  })
})

describe('a half year, and its quarters', () => {
  const time = (n: number, from: string, until: string, fact: string): Statement =>
    of(n, { about: 'office', holder: 'PCC-18', fact, from_on: `2025-${from}`, until_on: `2025-${until}`, basis: 'total' })
  const half = (n: number, fact: string): Statement[] => [
    time(n, '01-01', '06-30', fact),
    time(7, '01-01', '03-31', fact),
    time(3, '04-01', '06-30', fact),
  ]
  const asked = (n: number, fact: string) => tell(half(n, fact), { about: 'office', facts: [fact] })

  it.each(['victims', 'suspected', 'convicted', 'removed'])('%s: nobody is counted in both', (fact) => {
    expect(asked(9, fact)).toMatchObject({ value: null, least: 9, most: 10, why: ['contradicted'] })
    expect(parts(asked(9, fact))).toEqual([
      ['whole', 9],
      ['parts', 10],
    ])
    expect(asked(10, fact)).toMatchObject({ value: 10, qualifier: 'exact' })
  })
  it('who was helped in both is one', () => {
    expect(asked(9, 'helped')).toMatchObject({ value: 9, qualifier: 'exact' })
    expect(asked(6, 'helped').why).toContain('contradicted')
  })
})

describe('a written sum of provinces', () => {
  const year = { about: 'office', fact: 'victims', from_on: '2025-01-01', until_on: '2025-09-30' }
  const row = (province: string, n: number, line: number): Statement => of(n, { ...year, province, line, basis: 'total' })
  const late = say({ ...year, province: 'KH-1', said: 'not_asked', line: 8 })
  const rows = [row('KH-18', 12, 2), row('KH-2', 6, 3), row('KH-14', 5, 4), late]
  const sum = (n: number): Statement => of(n, { ...year, basis: 'sum' })
  const bySex = (men: number): Statement[] => [
    of(15, { ...year, sex: 'female', line: 5, basis: 'total' }),
    of(men, { ...year, sex: 'male', line: 6, basis: 'total' }),
  ]
  const asked = (all: readonly Statement[]) => tell(all, { about: 'office', facts: ['victims'] })

  it('that its provinces do not make is not made by the same people by sex', () => {
    expect(asked([sum(24), ...rows, ...bySex(9)])).toMatchObject({ value: null, why: ['contradicted'] })
    expect(parts(asked([sum(24), ...rows, ...bySex(9)]))).toEqual([
      ['sum', 24],
      ['rows', 23],
    ])
  })
  it('that they make is of those that are in: where one is not, at least that', () => {
    const whole = rows.filter((s) => s !== late)
    expect(asked([sum(23), ...whole])).toMatchObject({ value: 23, qualifier: 'exact' })
    expect(asked([sum(23), ...rows])).toMatchObject({ value: 23, qualifier: 'at_least', why: ['not_collected'], state: 'aggregate' })
    expect(asked([sum(23), ...rows, ...bySex(9)])).toMatchObject({ value: null, why: ['not_collected', 'contradicted'] })
    expect(asked([sum(23), ...whole, ...bySex(9)])).toMatchObject({ value: null, why: ['contradicted'] })
    expect(asked([sum(23), ...rows, ...bySex(8)])).toMatchObject({ value: 23, qualifier: 'at_least' })
  })
  it('and of months: calls that nobody counted are none of it', () => {
    const hotline = { about: 'office', fact: 'contacts', unit: 'times', holder: 'CNP-NAT', basis: 'total' }
    const month = (m: string, n: number): Statement =>
      say({ ...hotline, quantity: n, from_on: `2025-0${m}-01`, until_on: `2025-0${m}-28`, line: Number(m) })
    const months = [month('1', 71), { ...month('2', 0), said: 'not_asked', quantity: null }]
    const of71 = say({ ...hotline, basis: 'sum', quantity: 71, from_on: '2025-01-01', until_on: '2025-02-28', line: 9 })
    const told = tell([...months, of71], { about: 'office', facts: ['contacts'] })
    expect(told).toMatchObject({ value: 71, qualifier: 'at_least' })
    // What it is more than the others, the month may have had.
    expect(tell([...months, { ...of71, quantity: 80 }], { about: 'office', facts: ['contacts'] })).toMatchObject({ value: 80 })
  })
})
