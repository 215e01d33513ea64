import { describe, expect, it } from 'vitest'
import { statement } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const letter = (own: Partial<Statement>): Statement => statement({ about: 'letter', subject_no: 1, ...own })
const asked = letter({ fact: 'waiting', answer: 'answer', on_day: '2024-01-20' })
const later = { paper: 'B 2', paper_on: '2024-03-01' }
const ask = (all: readonly Statement[], own: Partial<Written> = {}) =>
  answerQuestion(
    all,
    readQuestion({ term: ':::waiting', where: {}, by: ['matter', 'about', 'subject_no', 'answer'], isCount: true, ...own }, () => true),
  )

describe('who still waits', () => {
  it('is at least those of whom a paper shows it, each since when', () => {
    const { told, cells } = ask([asked, statement({ fact: 'waiting', answer: 'appeal' })])
    expect(told).toMatchObject({ value: 2, qualifier: 'at_least' })
    expect(cells.map((c) => [c.by.about, c.answer])).toEqual([
      ['letter', '2024-01-20'],
      ['matter', undefined],
    ])
    expect(ask([]).told).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('waits no more once a paper says that it is over, or a later one says that it is there', () => {
    expect(ask([asked, letter({ ...later, fact: 'waiting', said: 'over', answer: 'answer' })]).told.value).toBeNull()
    expect(ask([asked, letter({ ...later, fact: 'answered', on_day: '2024-02-28' })])).toMatchObject({ told: { value: null }, cells: [] })
    const appeal = statement({ fact: 'waiting', answer: 'appeal', on_day: '2024-01-20' })
    expect(ask([appeal, statement({ ...later, fact: 'outcome', answer: 'confirmed' })]).told.value).toBeNull()
  })
  it('still waits where what is said was before, is of another, or leaves it open', () => {
    const before = letter({ fact: 'answered', on_day: '2024-01-10', paper: 'C 3', paper_on: '2023-12-01' })
    expect(ask([asked, before]).told.value).toBe(1)
    expect(ask([asked, letter({ ...later, subject_no: 2, fact: 'answered', on_day: '2024-02-28' })]).told.value).toBe(1)
    expect(ask([asked, letter({ ...later, fact: 'was_answered', answer: 'no' })]).told.value).toBe(1)
    expect(ask([asked, letter({ ...later, fact: 'answered', said: 'not_known' })]).told.value).toBe(1)
  })
  it('is asked for several kinds at once', () => {
    const all = [asked, statement({ fact: 'waiting', answer: 'appeal' }), statement({ fact: 'waiting', answer: 'hearing', line: 2 })]
    expect(ask(all, { where: { answer: 'appeal/hearing' } }).told.value).toBe(2)
    expect(ask(all, { where: { answer: 'trial' } }).told.value).toBeNull()
  })
})
