/** Sums in one currency: only by a rate of the day, and never by half. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import { inCurrency, RATE_COLUMNS, ratesUsed, readRates } from './rates.ts'
import type { Rate, Statement } from './statement.ts'

const HEAD = [...RATE_COLUMNS]
const isCurrency = (code: string): boolean => ['USD', 'THB', 'KHR'].includes(code)
const MARCH: Rate = { currency: 'USD', from: '2024-03-01', until: '2024-03-31', rate: 4050, source: 'Bank of Exampleland 3/2024' }
const paid = (subject_no: number, quantity: number, own: Partial<Statement> = {}): Statement =>
  say({ about: 'victim', subject_no, fact: 'award_paid', quantity, unit: 'USD', on_day: '2024-03-11', line: subject_no, ...own })
const ask = (all: readonly Statement[], rates: readonly Rate[], own: Partial<Written> = {}) =>
  answerQuestion(
    inCurrency(all, 'KHR', rates),
    readQuestion({ term: '1/2024:victim::award_paid', where: {}, by: [], isCount: false, ...own }, () => true),
  )

describe('a table of published rates', () => {
  it('is read whole, and its decimals are kept', () => {
    const rows = [HEAD, ['USD', '2024-03-01', '2024-03-31', '4050', 'Bank 3/2024'], ['THB', '2024-03-01', '2024-03-01', '112.35', 'Bank']]
    const read = readRates(rows, isCurrency)
    expect('rates' in read && read.rates.map((r) => r.rate)).toEqual([4050, 112.35])
  })
  it.each<[string, string[], RegExp]>([
    ['a currency that is none', ['persons', '2024-03-01', '2024-03-31', '1', 'x'], /row 2: "persons" is no currency/],
    ['a day that is none', ['USD', '2024-02-30', '2024-03-31', '4050', 'x'], /row 2: from and until are two days/],
    ['an end before its beginning', ['USD', '2024-03-31', '2024-03-01', '4050', 'x'], /row 2: from and until/],
    ['a rate of nothing', ['USD', '2024-03-01', '2024-03-31', '0', 'x'], /row 2: "0" is no rate/],
    ['a comma for a point', ['USD', '2024-03-01', '2024-03-31', '4,05', 'x'], /"4,05" is no rate/],
    ['a rate that nobody published', ['USD', '2024-03-01', '2024-03-31', '4050', ' '], /source says where/],
  ])('%s is named', (_, row, fault) => {
    const read = readRates([HEAD, row], isCurrency)
    expect('wrong' in read && read.wrong.join()).toMatch(fault)
  })
  it('has one rate a day', () => {
    const row = (from: string, until: string): string[] => ['USD', from, until, '4050', 'x']
    const read = readRates([HEAD, row('2024-03-01', '2024-03-31'), row('2024-03-31', '2024-04-30')], isCurrency)
    expect(read).toEqual({ wrong: ['two rates for one USD on 2024-03-31'] })
    expect(readRates([['currency', 'rate']], isCurrency)).toMatchObject({ wrong: [expect.stringContaining('row 1')] })
  })
})

describe('a sum in the country’s own currency', () => {
  it('adds what was paid in two, each at the rate of its day, and names the rates', () => {
    const all = [paid(1, 100), paid(2, 50_000, { unit: 'KHR' })]
    expect(ask(all, []).told).toMatchObject({ value: null, why: ['not_broken_down'] })
    expect(ask(all, [MARCH]).told).toMatchObject({ value: 455_000, unit: 'KHR', qualifier: 'exact' })
    expect(ratesUsed(inCurrency(all, 'KHR', [MARCH]))).toEqual([{ ...MARCH, days: ['2024-03-11'] }])
  })
  it('has no sum where the table does not give one of the days: then each currency is said', () => {
    const told = ask([paid(1, 100), paid(2, 10, { on_day: '2024-04-02' })], [MARCH])
    expect(told.told).toMatchObject({ value: null, why: ['not_broken_down'] })
    expect(told.cells.map((c) => [c.by.unit, c.value])).toEqual([
      ['KHR', 405_000],
      ['USD', 10],
    ])
  })
  it('is as of the day of its paper where the sum has none, and of no day where that is only about', () => {
    expect(ask([paid(1, 100, { on_day: null, paper_on: '2024-03-20' })], [MARCH]).told).toMatchObject({ value: 405_000 })
    for (const day_kind of ['about', 'before', 'after', 'month'])
      expect(ask([paid(1, 100, { day_kind })], [MARCH]).told, day_kind).toMatchObject({ value: 100, unit: 'USD' })
  })
  it('never makes a nought of a sum that is too small for one unit: it keeps its own currency', () => {
    const rates: readonly Rate[] = [{ ...MARCH, currency: 'KHR', rate: 0.000243 }]
    const riel = (...sums: readonly number[]) =>
      inCurrency(
        sums.map((n, i) => paid(i + 1, n, { unit: 'KHR' })),
        'USD',
        rates,
      ).map((s) => [s.quantity, s.unit])
    expect(riel(2000, 1_000_000, 0)).toEqual([
      [2000, 'KHR'],
      [243, 'USD'],
      [0, 'USD'],
    ])
  })
  it('keeps how it is known, and takes nothing that is no money of the table', () => {
    expect(ask([paid(1, 100, { qualifier: 'between', quantity_most: 200 })], [MARCH]).told).toMatchObject({ least: 405_000, most: 810_000 })
    expect(ask([paid(1, 100, { qualifier: 'at_least' })], [MARCH]).told).toMatchObject({ value: 405_000, qualifier: 'at_least' })
    const none = paid(1, 0, { said: 'none', quantity: null, unit: null })
    expect(ask([none], [MARCH]).told).toMatchObject({ value: 0, state: 'reported_zero' })
    expect(ratesUsed(inCurrency([none], 'KHR', [MARCH]))).toEqual([])
  })
  it('says what two papers contradict in it as well', () => {
    const told = ask([paid(1, 100), paid(1, 500_000, { unit: 'KHR', paper: 'B 2' })], [MARCH]).told
    expect(told).toMatchObject({ value: null, why: ['contradicted'], least: 405_000, most: 500_000 })
  })
})
