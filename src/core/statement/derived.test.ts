/** What follows from what is typed is not typed twice: a sex, who gave no name, no kind of help, a passport beside a bare word, a table's own total. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'
import { tell } from './tell.ts'

const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const child = (paper: string, sex: string | null): Statement =>
  say({ paper, about: 'person', subject_no: 2, fact: 'person', sex, agency: 'mfaic', record: paper })

describe('the sex of somebody', () => {
  it('is that of her description, and of two that differ neither', () => {
    expect(ask([child('A 1', 'female')], '1/2024:person:2:sex').told.answer).toBe('female')
    expect(ask([child('A 1', 'unknown')], '1/2024:person:2:sex').told).toMatchObject({ state: 'not_collected' })
    const two = ask([child('A 1', 'male'), child('B 2', 'female')], '1/2024:person:2:sex').told
    expect(two.why).toEqual(['contradicted'])
    expect(two.papers.map((p) => [p.paper, p.says])).toEqual([
      ['A 1', 'male'],
      ['B 2', 'female'],
    ])
  })
  it('asked as a cut has what each paper says beside the cell of neither', () => {
    const { cells } = ask([child('A 1', 'male'), child('B 2', 'female')], '1/2024:person:2:person', { by: ['sex'] })
    expect(cells.map((c) => [c.by, c.papers.map((p) => `${p.paper} ${p.says}`)])).toEqual([
      [{ sex: 'contradicted' }, ['A 1 male', 'B 2 female']],
    ])
    const others = [child('A 1', 'male'), { ...child('A 1', 'male'), subject_no: 3 }]
    expect(ask(others, '1/2024:person::person', { by: ['sex'] }).cells.map((c) => c.papers)).toEqual([[]])
  })
})

it('who gave no name is not known', () => {
  const caller = say({ about: 'contact', subject_no: 2, fact: 'identity', answer: 'not_named' })
  expect(ask([caller], '1/2024:contact:2:identity').told).toMatchObject({ value: null, why: ['not_recorded'], state: 'reported' })
  expect(ask([{ ...caller, answer: 'named' }], '1/2024:contact:2:identity').told.answer).toBe('named')
})

it('no help is no kind of help, and of a day or a code a none is no number', () => {
  const none = say({ about: 'victim', subject_no: 1, fact: 'help', said: 'none' })
  expect(ask([none], '1/2024:victim:1:help').told).toMatchObject({ value: 0, state: 'reported_zero' })
  expect(ask([{ ...none, fact: 'owner' }], '1/2024:victim:1:owner').told).toMatchObject({ value: null, why: ['said_none'] })
})

describe('an age by a passport', () => {
  const age = (paper: string, own: Partial<Statement> = {}): Statement =>
    say({ paper, about: 'victim', subject_no: 1, fact: 'age', age_band: '18+', agency: 'ahtjp', record: paper, ...own })
  const shown = (...all: readonly Statement[]) =>
    tell(all, { matter: '1/2024', about: 'victim', no: 1, facts: ['age'] }).papers.flatMap((p) => (p.isProof ? [p.paper] : []))
  const passport = age('B 2', { said_by: 'document' })

  it('goes before what an office wrote without one', () => {
    expect(shown(age('A 1'), passport)).toEqual(['B 2'])
  })
  it('that has as a child who calls herself an adult is what she is', () => {
    const child = age('B 2', { said_by: 'document', age_band: '<18' })
    expect(shown(age('A 1', { said_by: 'self' }), child)).toEqual(['B 2'])
    expect(shown(age('A 1', { said_by: 'family' }), child)).toEqual([])
  })
  it('does not make a child an adult, and does not go before what anybody says', () => {
    expect(shown(age('A 1', { age_band: '<18' }), passport)).toEqual([])
    expect(shown(age('A 1', { said_by: 'self' }), passport)).toEqual([])
    expect(shown(age('A 1', { said_by: 'book' }), passport)).toEqual([])
  })
})

describe('the table of one office', () => {
  const Q1 = { from_on: '2025-01-01', until_on: '2025-03-31' } as const
  const row = (own: Partial<Statement>): Statement =>
    say({ about: 'office', fact: 'victims', unit: 'persons', basis: 'total', ...Q1, ...own })
  const table = [
    row({ quantity: 9, province: 'KH-20', line: 1 }),
    row({ said: 'not_asked', unit: null, basis: null, province: 'KH-17', line: 2 }),
    row({ quantity: 9, basis: 'sum', line: 3 }),
  ]
  const span = { from: Q1.from_on, until: Q1.until_on }

  it('has its own total where it is asked for it alone, and says that a return is not in', () => {
    expect(ask(table, ':office::victims', { span, paper: 'A 1' }).told).toMatchObject({
      value: 9,
      qualifier: 'exact',
      why: ['not_collected'],
      state: 'aggregate',
    })
    expect(ask(table, ':office::victims', { span }).told).toMatchObject({ value: 9, qualifier: 'at_least', state: 'aggregate' })
  })
  it('is at least so many where the paper itself says at least', () => {
    const atLeast = [row({ quantity: 9, qualifier: 'at_least' })]
    expect(ask(atLeast, ':office::victims', { span, paper: 'A 1' }).told).toMatchObject({ value: 9, qualifier: 'at_least' })
  })
  it('has a share of children that rests on no records either', () => {
    const own = [row({ quantity: 23 }), row({ fact: 'children', quantity: 6 }), row({ fact: 'screened', quantity: 6 })]
    expect(ask(own, ':office::children', { span, of: ':office::victims' }).told).toMatchObject({ value: 26.1, state: 'aggregate' })
    expect(ask(own, ':office::screened', { span, of: ':office::victims' }).told).toMatchObject({ value: 26.1, state: 'reported' })
  })
})
