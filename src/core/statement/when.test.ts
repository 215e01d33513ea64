/** On which day an act was that is counted. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, BadQuestion, readQuestion, type Answer, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const read = (term: string, own: Partial<Written>) => readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true)
const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}): Answer => answerQuestion(all, read(term, own))
const victim = { about: 'victim', subject_no: 6 }
const home = say({ ...victim, fact: 'returned_home', quantity: 1, unit: 'persons', on_day: '2025-03-04' })
const HOME = '1/2024:victim:6:returned_home'

describe('on which day', () => {
  it('is the day beside the number; what bears none is not known, and a none is none', () => {
    expect(ask([home], HOME, { isWhen: true })).toMatchObject({ told: { answer: '2025-03-04', value: null }, cells: [] })
    expect(ask([{ ...home, on_day: null }], HOME, { isWhen: true }).told).toMatchObject({ value: null, why: ['not_recorded'] })
    const none = say({ ...victim, fact: 'returned_home', said: 'none' })
    expect(ask([none], HOME, { isWhen: true }).told.state).toBe('reported_zero')
  })
  it('of two papers that differ neither is picked; of nothing that came, the answer says so', () => {
    const other = { ...home, paper: 'B 2', on_day: '2025-03-05' }
    expect(ask([home, other], HOME, { isWhen: true }).told).toMatchObject({ value: null, why: ['contradicted'] })
    expect(ask([home], '9/2024:victim:6:returned_home', { isWhen: true }).unborne).toEqual([
      { dimension: 'matter', code: '9/2024', bears: [] },
    ])
  })
  it('a fact that is a day answers as it does without', () => {
    const raid = say({ fact: 'happened', on_day: '2025-02-12' })
    expect(ask([raid], '1/2024:matter::happened', { isWhen: true }).told.answer).toBe('2025-02-12')
  })
  it('days are counted from it and to it', () => {
    const raid = say({ fact: 'happened', on_day: '2025-02-12' })
    const paid = say({ ...victim, fact: 'sum_paid', quantity: 350, unit: 'USD', on_day: '2025-03-03' })
    expect(ask([raid, home], '1/2024:matter::happened', { daysTo: HOME }).told).toMatchObject({ value: 20, unit: 'days' })
    expect(ask([paid, home], '1/2024:victim:6:sum_paid', { daysTo: 'returned_home' }).told.value).toBe(1)
    expect(ask([paid], '1/2024:victim:6:sum_paid', { daysTo: '2025-03-13' }).told.value).toBe(10)
  })
  it.each([{ by: ['sex'] }, { isCount: true }, { isWhether: true }, { minus: 'died' }])('is asked alone: %o', (own) => {
    expect(() => read(HOME, { isWhen: true, ...own })).toThrow(BadQuestion)
  })
})
