/** What a blind set of papers showed: numbers that were surer than their papers, and sums that contradicted themselves. */
import { expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion } from './question.ts'
import type { Statement } from './statement.ts'
import { tellBy } from './tell-by.ts'
import { tell } from './tell.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const ask = (term: string) => readQuestion({ term, where: {}, by: [], isCount: false }, () => true)
const Q1 = { from_on: '2025-01-01', until_on: '2025-03-31' }
const calls = (quantity: number, own: Partial<Statement> = {}): Statement =>
  of(quantity, { about: 'office', fact: 'contacts', holder: 'NGO-X2', basis: 'total', ...Q1, ...own })
const CALLS = { about: 'office', facts: ['contacts'] }
const SPAN = { from: '2025-01-01', until: '2025-03-31' }
const month = (n: number): Partial<Statement> => ({
  from_on: `2025-0${n}-01`,
  until_on: ['2025-01-31', '2025-02-28', '2025-03-31'][n - 1] ?? '',
})

it('of several cuts of a whole that only its written sum says, none is taken for the whole', () => {
  const all = [
    calls(71, month(1)),
    calls(64, month(2)),
    calls(82, month(3)),
    calls(217, { basis: 'sum' }),
    calls(23, { answer: 'trafficking' }),
    calls(96, { sex: 'female' }),
    calls(121, { sex: 'male' }),
  ]
  expect(tell(all, CALLS, {}, SPAN)).toMatchObject({ value: 217, qualifier: 'exact', state: 'aggregate' })
  expect(tellBy(all, CALLS, {}, ['month'], SPAN).map((c) => [c.by['month'], c.value])).toEqual([
    ['2025-01', 71],
    ['2025-02', 64],
    ['2025-03', 82],
  ])
  // A sum that its months do not make is still two numbers.
  expect(tell([...all.slice(0, 3), calls(200, { basis: 'sum' })], CALLS, {}, SPAN)).toMatchObject({ value: null, why: ['contradicted'] })
})

it('a written sum of people lies within its months, whatever its cells say', () => {
  const all = [
    calls(4, month(1)),
    calls(3, month(2)),
    calls(6, month(3)),
    calls(13, { basis: 'sum' }),
    calls(9, { age_band: '<18', qualifier: 'at_least' }),
  ]
  expect(tell(all, CALLS, {}, SPAN)).toMatchObject({ value: 13, qualifier: 'exact' })
})

it('a figure that merely repeats two months is a total as they are', () => {
  const span = { from: '2025-01-01', until: '2025-02-28' }
  const all = [calls(71, month(1)), calls(64, month(2)), calls(135, { from_on: span.from, until_on: span.until, basis: 'repeats' })]
  expect(tell(all, CALLS, {}, span)).toMatchObject({ value: 135, state: 'aggregate' })
})

it('cells that add up to more than their whole are of no sum: several of them are no fewer than the largest, and no more than the whole', () => {
  const forms = { SEXUAL_EXPLOITATION: 6, FORCED_LABOUR: 9, FORCED_CRIMINALITY: 11, FORCED_MARRIAGE: 2 }
  const cells = Object.entries(forms).map(([form_of_exploitation, n]) => calls(n, { answer: 'trafficking', form_of_exploitation }))
  const where = { answer: 'trafficking', form_of_exploitation: 'FORCED_LABOUR/FORCED_CRIMINALITY' }
  expect(tell([calls(23, { answer: 'trafficking' }), ...cells], CALLS, where, SPAN)).toMatchObject({
    value: null,
    qualifier: 'between',
    least: 11,
    most: 20,
  })
  // Where the largest is the whole, it is exactly that; where it is more than the whole, they contradict each other, and no sum is picked.
  const beside = (whole: number) => tell([calls(whole, { answer: 'trafficking' }), ...cells], CALLS, where, SPAN)
  expect(beside(11)).toMatchObject({ value: 11, qualifier: 'exact' })
  expect(beside(10)).toMatchObject({ value: null, qualifier: null, why: expect.arrayContaining(['contradicted']) })
  // Where they do not, they are added.
  expect(tell([calls(28, { answer: 'trafficking' }), ...cells], CALLS, where, SPAN)).toMatchObject({ value: 20, qualifier: 'exact' })
})

it('of four women of whom one is said to have paid, together they paid at least that', () => {
  const her = (subject_no: number, own: Partial<Statement>): Statement => say({ about: 'person', subject_no, matter: 'A 1', ...own })
  const all = [1, 2, 3].map((n) => her(n, { fact: 'person' }))
  const paid = her(2, { fact: 'fee', quantity: 600, unit: 'USD' })
  const FEE = { matter: 'A 1', about: 'person', facts: ['fee'] }
  expect(tell([...all, paid], FEE)).toMatchObject({ value: 600, qualifier: 'at_least' })
  expect(tell([...all.slice(1, 2), paid], FEE)).toMatchObject({ value: 600, qualifier: 'exact' })
  expect(tell([...all, paid], { ...FEE, no: 2 })).toMatchObject({ value: 600, qualifier: 'exact' })
})

it('of what two contradict, of which one is at least so many, neither is picked', () => {
  const all = [of(4), of(9, { paper: 'B 2', qualifier: 'at_least' })]
  const told = tell(all, { facts: ['found'] })
  expect(told).toMatchObject({ value: null, qualifier: null, why: expect.arrayContaining(['contradicted']) })
  expect(told.papers.map((p) => p.says)).toEqual([4, 9])
})

it('of how many papers write as grown up, one whose age nobody wrote may be another; whom one paper describes are as many as it describes', () => {
  const her = (subject_no: number, age_band: string | null): Statement =>
    say({ about: 'person', subject_no, matter: 'A 1', fact: 'person', age_band })
  const all = [her(1, '18+'), her(2, '18+'), her(3, 'unknown')]
  const asked = ask('A 1:person::person')
  expect(answerQuestion(all, { ...asked, where: { age_band: '18+' }, isInPapers: true }).told).toMatchObject({
    value: 2,
    qualifier: 'at_least',
  })
  expect(answerQuestion(all, { ...asked, paper: 'A 1' }).told).toMatchObject({ value: 3, qualifier: 'exact' })
})

it('a term of one is said as it was spoken, beside what is suspended of it', () => {
  const all = [say({ about: 'accused', subject_no: 1, matter: 'A 1', fact: 'prison', quantity: 8, unit: 'years' })]
  const { cells } = answerQuestion(all, ask('A 1:accused:1:prison'))
  expect(cells.map((c) => [c.by['part'], c.value])).toEqual([
    ['years', 8],
    ['months', 0],
    ['suspended', null],
    ['left_to_serve', null],
  ])
})
