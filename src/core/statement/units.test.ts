import { describe, expect, it } from 'vitest'
import { statement } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { tell } from './tell.ts'
import { sayInYears } from './units.ts'

const paid = (quantity: number, unit: string, own: Partial<Statement> = {}): Statement =>
  statement({ about: 'victim', subject_no: 1, fact: 'wage_paid', quantity, unit, ...own })
const PAID = { matter: '1/2024', facts: ['wage_paid'] }

describe('amounts in several currencies', () => {
  it('are contradicted where two voices differ in one that both name, and each is said whole', () => {
    const own = { said_by: 'self' }
    const told = tell([paid(300, 'USD', own), paid(1000, 'MYR', own), paid(2000, 'MYR', { said_by: 'employer' })], PAID)
    expect(told).toMatchObject({ value: null, qualifier: null, why: ['contradicted'] })
    expect(told.papers.map((p) => [p.said_by, p.says])).toEqual([
      ['self', '300 USD and 1000 MYR'],
      ['employer', '2000 MYR'],
    ])
  })
  it('stand side by side where nobody knows the rate, where they agree, and where they are of two people', () => {
    expect(tell([paid(300, 'USD'), paid(1_200_000, 'KHR', { paper: 'B 2' })], PAID).why).toEqual(['not_broken_down'])
    const again = [paid(300, 'USD'), paid(5, 'MYR'), paid(300, 'USD', { paper: 'B 2' })]
    expect(tell(again, PAID).why).toEqual(['not_broken_down'])
    expect(tell([paid(300, 'USD'), paid(5, 'MYR'), paid(200, 'USD', { subject_no: 2, paper: 'B 2' })], PAID).why).toEqual([
      'not_broken_down',
    ])
    const least = paid(200, 'USD', { qualifier: 'at_least', paper: 'B 2' })
    expect(tell([paid(300, 'USD'), paid(5, 'MYR'), least], PAID).why).toEqual(['not_broken_down'])
  })
})

it.each([
  [126, '10 years 6 months'],
  [13, '1 year 1 month'],
  [84, '7 years'],
  [11, undefined],
  [12.5, undefined],
])('%d months of prison are told in years too', (months, words) => {
  expect(sayInYears(months)).toBe(words)
})
