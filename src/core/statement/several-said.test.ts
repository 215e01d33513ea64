/** Of charges one person has several; of a return the later day says whether it is in; and a guess beside the same word without a number is that guess. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )

describe('two charges of one letter', () => {
  const of = (answer: string | null, own: Partial<Statement> = {}): Statement =>
    say({ about: 'accused', subject_no: 3, matter: '1/2024', fact: 'accused_of', answer, ...own })
  const two = [of('recruiting'), of('laundering', { line: 2 })]
  const CHARGE = '1/2024:accused:3:accused_of'

  it('are both said, and each has its cell', () => {
    expect(ask(two, CHARGE).told).toMatchObject({ value: null, answer: 'laundering recruiting', qualifier: 'exact', why: [] })
    const { cells } = ask(two, CHARGE, { by: ['answer'] })
    expect(cells.map((c) => [c.by['answer'], c.value])).toEqual([
      ['laundering', 1],
      ['recruiting', 1],
    ])
  })
  it('stand where another voice knows of one, and are contradicted where it says a third alone', () => {
    expect(ask([...two, of('recruiting', { paper: 'B 2' })], CHARGE).told.answer).toBe('laundering recruiting')
    expect(ask([...two, of('holding', { paper: 'B 2' })], CHARGE).told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(ask([of('recruiting'), of('holding', { paper: 'B 2' })], CHARGE).told.why).toEqual(['contradicted'])
  })
  it('two outcomes of one judgment stay a contradiction', () => {
    const outcomes = [of('guilty', { fact: 'outcome' }), of('acquitted', { fact: 'outcome', line: 2 })]
    expect(ask(outcomes, '1/2024:accused:3:outcome').told.why).toEqual(['contradicted'])
  })
  it('asked whether it is one of them: yes, no where it is denied, not known where it is open, and no “no” for want of a word', () => {
    const guilty = of('recruiting', { fact: 'convicted_of' })
    const open = of('laundering', { fact: 'convicted_of', said: 'not_known', line: 2 })
    const denied = of('holding', { fact: 'convicted_of', said: 'none', line: 3 })
    const whether = (answer: string, ...all: readonly Statement[]) =>
      ask(all, '1/2024:accused:3:convicted_of', { isWhether: true, where: { answer } }).told
    expect(whether('recruiting', guilty, open, denied).answer).toBe('yes')
    expect(whether('holding', guilty, open, denied).answer).toBe('no')
    expect(whether('laundering', guilty, open, denied)).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
    expect(whether('laundering', guilty).answer).toBeUndefined()
    expect(whether('laundering', guilty)).toMatchObject({ value: null, state: 'not_collected' })
  })
})

describe('a return that was not in', () => {
  const of = (answer: string, on_day: string, own: Partial<Statement> = {}): Statement =>
    say({
      about: 'office',
      fact: 'is_in',
      answer,
      holder: 'PCC-24',
      province: 'KH-24',
      from_on: '2025-01-01',
      until_on: '2025-06-30',
      on_day,
      paper: on_day,
      paper_on: on_day,
      ...own,
    })
  const missing = (...all: readonly Statement[]) =>
    ask(all, ':office::is_in', { isCount: true, isInPapers: true, where: { answer: 'not_in' } }).told
  const late = of('not_in', '2025-07-31')

  it('is in once a later paper says so, and no more among those that are not', () => {
    expect(missing(late).value).toBe(1)
    expect(missing(late, of('in', '2025-08-01', { day_kind: 'month', paper_on: '2025-12-22' })).value ?? 0).toBe(0)
  })
  it('of another time, another province, or of a month that may have been before, is another', () => {
    expect(missing(late, of('in', '2025-08-04', { until_on: '2025-03-31' })).value).toBe(1)
    expect(missing(late, of('in', '2025-08-04', { holder: 'PCC-11', province: 'KH-11' })).value).toBe(1)
    const odd = ask([late, of('in', '2025-07-01', { day_kind: 'month', paper_on: '2025-12-22' })], ':office::is_in').told
    expect(odd).toMatchObject({ value: null, why: ['contradicted'] })
  })
})

it('“about 12” of a child is an age, though the same paper describes the child without one', () => {
  const of = (own: Partial<Statement>): Statement =>
    say({ about: 'person', subject_no: 1, matter: 'H-209', age_band: '<18', agency: 'ngo', ...own })
  const described = of({ fact: 'person', record: 'a' })
  const guess = of({ fact: 'age', qualifier: 'about', record: 'b', line: 2 })
  const { told } = ask([described, guess], 'H-209:person:1:age')
  expect(told).toMatchObject({ sealed: 'age_years', why: ['withheld'] })
  expect(told.papers.flatMap((p) => p.records?.map((r) => r.record))).toEqual(['a', 'b'])
  // A number that somebody has outweighs the guess as before.
  const sure = of({ fact: 'age', record: 'c', paper: 'B 2' })
  expect(ask([described, guess, sure], 'H-209:person:1:age').told.papers.flatMap((p) => p.records?.map((r) => r.record))).toEqual(['c'])
})

it('of three who are named, and of each of whom the age is said, none under eighteen is 0', () => {
  const of = (no: number, own: Partial<Statement> = {}): Statement =>
    say({ about: 'victim', subject_no: no, matter: '1/2024', fact: 'was_heard', answer: 'yes', ...own })
  const age = (no: number, band: string | null): Statement => of(no, { fact: 'person', answer: null, age_band: band, line: 9 })
  const minors = (numbers: string, ...all: readonly Statement[]) =>
    ask(all, '1/2024:victim::was_heard', { isCount: true, where: { subject_no: numbers, age_band: '<18' } }).told
  const three = [1, 2, 3].map((no) => of(no))
  const adults = [1, 2, 3].map((no) => age(no, '18+'))
  expect(minors('1/2/3', ...three, ...adults)).toMatchObject({ value: 0, qualifier: 'exact', state: 'reported_zero' })
  // Of one nothing is said of age; a fourth was not heard as far as anybody says.
  expect(minors('1/2/3', ...three, ...adults.slice(1)).value).toBeNull()
  expect(minors('1/2/3/4', ...three, ...adults).value).toBeNull()
  expect(minors('1/2/3', ...three, ...adults.slice(1), age(1, '<18'))).toMatchObject({ value: 1, qualifier: 'exact' })
})
