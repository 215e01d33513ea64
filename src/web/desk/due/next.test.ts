import { expect, test } from 'vitest'
import type { Overview } from './model.ts'
import { nextOf } from './next.ts'

const form = (due: number, next: string | null): Overview['forms'][number] => ({
  form: 'court-return',
  period: 'quarter',
  received: due,
  due,
  contradicted: 0,
  sentBack: 0,
  toAccept: 0,
  asked: null,
  next,
  waits: null,
})

test('what is to come is the first only where nothing of the year was due before, of any form', () => {
  expect(nextOf([form(0, '2027-01-20'), form(0, '2027-01-10'), form(0, '2027-01-10')])).toEqual({
    day: '2027-01-10',
    forms: 2,
    isFirst: true,
  })
  // Three quarters are in: the office reads in October of the fourth.
  expect(nextOf([form(3, '2027-01-10'), form(0, '2027-01-20')])).toEqual({ day: '2027-01-10', forms: 1, isFirst: false })
  expect(nextOf([form(3, null)])).toBeUndefined()
})
