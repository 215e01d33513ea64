/** Sums in two currencies set against each other: never as if they were one, and each currency by itself. */
import { describe, expect, it } from 'vitest'
import { statement } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Answer, type Written } from './question.ts'
import { inCurrency } from './rates.ts'
import type { Rate, Statement } from './statement.ts'

const sum = (no: number, fact: string, quantity: number, unit: string, own: Partial<Statement> = {}): Statement =>
  statement({ about: 'person', subject_no: no, fact, quantity, unit, paper: `${fact} ${no}`, ...own })
const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}): Answer =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const cellsOf = ({ cells }: Answer): unknown => cells.map((c) => [Object.values(c.by).join(' '), c.value, c.qualifier])
const NO_SUM = { value: null, qualifier: null, why: ['not_broken_down'] }

const promised = sum(1, 'sum_promised', 100, 'USD')
const paid = sum(1, 'sum_paid', 120_000, 'KHR')
const PROMISED = '1/2024:person:1:sum_promised'

describe('two currencies', () => {
  it('have no difference, and none in their cells', () => {
    const left = ask([promised, paid], PROMISED, { minus: 'sum_paid' })
    expect(left.told).toMatchObject(NO_SUM)
    expect(left.told.unit).toBeUndefined()
    const each = ask([promised, paid], '1/2024:person::sum_promised', { minus: 'sum_paid', by: ['subject_no'] })
    expect(each.told).toMatchObject(NO_SUM)
    expect(each.cells).toMatchObject([{ by: { subject_no: '1' }, ...NO_SUM }])
  })
  it('have what is left of each, where both are said in it', () => {
    const more = [promised, sum(1, 'sum_promised', 400_000, 'KHR', { line: 2 }), paid, sum(1, 'sum_paid', 30, 'USD', { line: 2 })]
    const left = ask(more, PROMISED, { minus: 'sum_paid' })
    expect(left.told).toMatchObject(NO_SUM)
    expect(cellsOf(left)).toEqual([
      ['KHR', 280_000, 'exact'],
      ['USD', 70, 'exact'],
    ])
    // What was paid in riel says nothing of how much came off the dollars.
    expect(cellsOf(ask([promised, paid], PROMISED, { minus: 'sum_paid' }))).toEqual([['USD', null, null]])
  })
  it('a whole that has no sum is not at least less than nothing once a part came off', () => {
    const two = [promised, sum(1, 'sum_promised', 400_000, 'KHR', { line: 2 }), sum(1, 'sum_paid', 30, 'USD')]
    expect(ask(two, PROMISED, { minus: 'sum_paid' }).told).toMatchObject({ value: null, qualifier: null })
    expect(ask(two.slice(2), PROMISED, { minus: 'sum_paid' }).told).toMatchObject({ value: null, qualifier: null })
  })
  it('have no sum of whole terms: each is said', () => {
    const both = `${PROMISED}+1/2024:person:2:sum_promised`
    const told = ask([promised, sum(2, 'sum_promised', 120_000, 'KHR')], both)
    expect(told.told).toMatchObject(NO_SUM)
    expect(cellsOf(told)).toEqual([
      ['KHR', 120_000, 'exact'],
      ['USD', 100, 'exact'],
    ])
    const off = '1/2024:person:1:sum_paid+1/2024:person:2:sum_paid'
    const paidTwice = [promised, sum(1, 'sum_paid', 10, 'USD'), sum(2, 'sum_paid', 40_000, 'KHR')]
    expect(ask(paidTwice, PROMISED, { minus: off }).told).toMatchObject(NO_SUM)
  })
  it('have no share and no change', () => {
    expect(ask([promised, paid], '1/2024:person:1:sum_paid', { of: 'sum_promised' }).told).toMatchObject(NO_SUM)
    const year = (y: number, unit: string): Statement =>
      sum(1, 'sum_paid', 100, unit, { from_on: `${y}-01-01`, until_on: `${y}-12-31`, paper: `P ${y}` })
    const change = { span: { from: '2024-01-01', until: '2024-12-31' }, than: { from: '2023-01-01', until: '2023-12-31' } }
    expect(ask([year(2023, 'USD'), year(2024, 'THB')], '1/2024:person:1:sum_paid', change).told).toMatchObject(NO_SUM)
    expect(ask([year(2023, 'USD'), year(2024, 'USD')], '1/2024:person:1:sum_paid', change).told).toMatchObject({ qualifier: 'exact' })
  })
  it('are set against each other by a published rate', () => {
    const rate: Rate = { currency: 'USD', from: '2024-01-01', until: '2024-01-31', rate: 4000, source: 'Bank of Exampleland 1/2024' }
    const left = ask(inCurrency([promised, paid], 'KHR', [rate]), PROMISED, { minus: 'sum_paid' })
    expect(left.told).toMatchObject({ value: 280_000, unit: 'KHR', qualifier: 'exact' })
  })
  it('a none without a currency comes off any', () => {
    const none = { ...paid, said: 'none', quantity: null, unit: null }
    expect(ask([promised, none], PROMISED, { minus: 'sum_paid' }).told).toMatchObject({ value: 100, unit: 'USD', qualifier: 'exact' })
  })
})

describe('two units that are no money', () => {
  const n = (fact: string, quantity: number, unit: string): Statement => statement({ fact, quantity, unit, paper: fact })
  it('people and times are counted by ones, and months and days are not', () => {
    const all = [n('came', 74, 'times'), n('returns', 9, 'persons'), n('prison', 12, 'months'), n('prison_suspended', 10, 'days')]
    expect(ask(all, '1/2024:matter::came', { minus: 'returns' }).told).toMatchObject({ value: 65, qualifier: 'exact' })
    expect(ask(all, '1/2024:matter::prison', { minus: 'prison_suspended' }).told).toMatchObject(NO_SUM)
  })
})

describe('a part that is above its whole', () => {
  const PAID = '1/2024:person:1:sum_paid'
  it.each<[string, Partial<Statement>]>([
    ['exactly', {}],
    ['at least', { qualifier: 'at_least' }],
    ['between two numbers', { qualifier: 'between', quantity_most: 200 }],
  ])('is contradicted, %s, and so are the others of the whole', (_, own) => {
    const share = ask([promised, sum(1, 'sum_paid', 120, 'USD', own)], PAID, { of: 'sum_promised' })
    expect(share.told).toMatchObject({ value: null, qualifier: null, why: expect.arrayContaining(['contradicted']) })
    expect(share.cells.find((c) => c.by.part === 'others')).toMatchObject({ value: null, why: expect.arrayContaining(['contradicted']) })
  })
})

describe('terms that are named in a cell', () => {
  it('what is left of a matter is not made of another that is named beside it', () => {
    const n = (matter: string, fact: string, quantity: number): Statement =>
      statement({ matter, fact, quantity, unit: 'persons', paper: `${fact} ${matter}` })
    const all = [n('1/2024', 'came', 9), n('1/2024', 'left', 2), n('2/2024', 'came', 5), n('2/2024', 'left', 1)]
    const left = ask(all, '1/2024:matter::came+2/2024:matter::came', { minus: 'left', by: ['matter'] })
    expect(left.told).toMatchObject({ value: 11, qualifier: 'exact' })
    expect(cellsOf(left)).toEqual([
      ['1/2024', 7, 'exact'],
      ['2/2024', 4, 'exact'],
    ])
  })
})
