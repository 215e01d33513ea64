/** Columns of one table, provinces and their offices, and parts of a matter that its paper speaks of apart. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const HALF = { from: '2025-01-01', until: '2025-06-30' }
const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  ).told

describe('the columns of one table', () => {
  const line = (fact: string, own: Partial<Statement>): Statement =>
    say({
      about: 'office',
      holder: 'PCC-17',
      fact,
      unit: fact === 'cases' ? 'times' : 'persons',
      basis: 'total',
      from_on: HALF.from,
      until_on: HALF.until,
      ...own,
    })
  const kinds = ['FORCED_BEGGING', 'FORCED_MARRIAGE', 'FORCED_LABOUR']
  const column = (fact: string, numbers: readonly number[]): readonly Statement[] => [
    ...numbers.map((quantity, i) => line(fact, { quantity, form_of_exploitation: kinds[i] ?? null, line: i })),
    line(fact, { said: 'none', unit: null, form_of_exploitation: 'SURROGACY', line: 8 }),
  ]
  const sum = (fact: string, quantity: number): Statement => line(fact, { quantity, basis: 'sum', line: 9 })
  const cases = [...column('cases', [2, 3, 1]), sum('cases', 6)]
  const bySex = [13, 8, 3].map((quantity, i) => line('victims', { quantity, sex: ['female', 'male', 'unknown'][i] ?? null, line: 20 + i }))

  it('have the same rows: where one makes its sum and another does not, that is contradicted, and gives both', () => {
    const told = ask([...cases, ...column('victims', [9, 3, 10]), sum('victims', 24), ...bySex], ':office::victims')
    expect(told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.part, p.says])).toEqual([
      ['sum', 24],
      ['rows', 22],
    ])
    expect(ask([...cases, ...column('victims', [9, 3, 12]), sum('victims', 24), ...bySex], ':office::victims')).toMatchObject({ value: 24 })
  })
  it('are not known to be all of it, where no column says so: two kinds of 24 may be two of several', () => {
    const some = [...column('victims', [9, 3, 10]), sum('victims', 24), ...bySex]
    expect(ask(some, ':office::victims')).toMatchObject({ value: 24, qualifier: 'exact' })
    const others = [...column('cases', [2, 3, 1]), sum('cases', 7), ...some]
    expect(ask(others, ':office::victims')).toMatchObject({ value: 24, qualifier: 'exact' })
    const fewer = [...cases, ...column('victims', [9, 3]), sum('victims', 24), ...bySex]
    expect(ask(fewer, ':office::victims')).toMatchObject({ value: 24, qualifier: 'exact' })
  })
})

describe('what is counted of a province, whichever office says it', () => {
  const SIEM_REAP = { about: 'office', fact: 'complaints_officers', province: 'KH-17' }
  const none = say({ ...SIEM_REAP, said: 'none', none_word: 'km', from_on: HALF.from, until_on: HALF.until, paper: 'P 392' })
  const one = say({
    ...SIEM_REAP, holder: 'POL-17', quantity: 1, qualifier: 'at_least', unit: 'times', on_day: '2025-03-03', paper: 'L 19',
  }) // prettier-ignore
  const asked = (all: readonly Statement[]) => ask(all, ':office::complaints_officers', { where: { province: 'KH-17' }, span: HALF })
  it('is contradicted by one of an office there', () => {
    expect(asked([one])).toMatchObject({ value: 1, qualifier: 'at_least' })
    expect(asked([none])).toMatchObject({ value: 0, state: 'reported_zero' })
    expect(asked([none, one])).toMatchObject({ value: null, why: expect.arrayContaining(['contradicted']) })
    expect(asked([none, one]).papers.map((p) => [p.paper, p.says])).toEqual([
      ['P 392', 0],
      ['L 19', 1],
    ])
  })
  it('has the offices in it, and is never added to them', () => {
    const of = (quantity: number, own: Partial<Statement>): Statement =>
      say({ ...SIEM_REAP, quantity, unit: 'times', basis: 'total', from_on: HALF.from, until_on: HALF.until, ...own })
    const five = of(5, { paper: 'P 392' })
    const four = of(4, { holder: 'POL-17', paper: 'L 19' })
    const two = of(2, { holder: 'CFI-17', paper: 'K 3' })
    expect(asked([five, four])).toMatchObject({ value: 5, qualifier: 'exact' })
    expect(asked([five, four, two])).toMatchObject({ value: null, why: ['contradicted'] })
    expect(asked([four, two])).toMatchObject({ value: 6, qualifier: 'exact' })
    // An office elsewhere is none of it.
    const elsewhere = of(3, { holder: 'POL-1', province: 'KH-1', paper: 'M 1' })
    expect(ask([five, four, elsewhere], ':office::complaints_officers', { span: HALF })).toMatchObject({ value: 8 })
  })
})

describe('a part of a matter that its paper speaks of apart', () => {
  const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ fact: 'children', quantity, unit: 'persons', ...own })
  const total = of(23, { basis: 'total', from_on: '2025-01-20', until_on: '2025-03-31' })
  it('makes the count of a period that the whole is no count of one operation', () => {
    expect(ask([total, of(2, { subject_no: 2, line: 2 })], '1/2024:matter::children')).toMatchObject({ value: 23, state: 'aggregate' })
    // Of no time, the parts are what it is made of.
    expect(ask([of(23, { basis: 'total' }), of(2, { subject_no: 2, line: 2 })], '1/2024:matter::children')).toMatchObject({
      state: 'reported',
    })
    expect(ask([of(23), of(2, { subject_no: 2, basis: 'total', line: 2 })], '1/2024:matter::children')).toMatchObject({ state: 'reported' })
  })
})
