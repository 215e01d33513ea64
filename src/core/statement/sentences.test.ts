import { describe, expect, it } from 'vitest'
import { statement } from '../../../test/helpers/made-statement.ts'
import type { Statement } from './statement.ts'
import { tell } from './tell.ts'

const prison = (own: Partial<Statement>): Statement =>
  statement({ about: 'accused', subject_no: 1, fact: 'prison', unit: 'years', quantity: 8, is_of_court: true, ...own })
const suspended = (own: Partial<Statement>): Statement =>
  statement({ about: 'accused', subject_no: 1, fact: 'prison_suspended', unit: 'years', quantity: 2, is_of_court: true, ...own })
const ASKED = { matter: '1/2024', about: 'accused', no: 1, facts: ['prison_suspended'] }

describe('what a sentence leaves unsaid', () => {
  it('is not suspended, where a court pronounces it; in any other paper the same silence says nothing', () => {
    expect(tell([prison({})], ASKED)).toMatchObject({ value: 0, why: ['complete'], state: 'reported_zero' })
    expect(tell([prison({ is_of_court: false })], ASKED)).toMatchObject({ value: null, state: 'not_collected' })
    expect(tell([prison({ said_by: 'prison' })], ASKED)).toMatchObject({ value: null })
    expect(tell([prison({ said: 'not_known', quantity: null })], ASKED)).toMatchObject({ value: null })
    expect(tell([], ASKED)).toMatchObject({ value: null, state: 'not_collected' })
  })
  it('stands as it is said: suspended in part, not known, or struck out', () => {
    expect(tell([prison({}), suspended({})], ASKED)).toMatchObject({ value: 24, unit: 'months' })
    expect(tell([prison({}), suspended({ said: 'not_known', quantity: null })], ASKED)).toMatchObject({
      value: null,
      why: ['not_recorded'],
    })
    expect(tell([prison({ is_of_court: false }), suspended({ said: 'struck' })], ASKED)).toMatchObject({ value: 0, why: ['complete'] })
  })
  it('is that of the sentence that stands: one that was replaced says nothing more', () => {
    const later = { paper: 'B 2', paper_on: '2024-06-01' }
    const first = [prison({ quantity: 10 }), suspended({ quantity: 3 })]
    expect(tell([...first, prison({ ...later, corrects: 'A 1' })], ASKED)).toMatchObject({ value: 0 })
    const silent = [prison({ quantity: 10 }), prison({ ...later, corrects: 'A 1' }), suspended({ ...later })]
    expect(tell(silent, ASKED)).toMatchObject({ value: 24, qualifier: 'exact' })
    // Another judgment, of which nobody says that it takes the first one's place, contradicts it.
    expect(tell([...first, prison(later)], ASKED)).toMatchObject({ value: null, why: ['contradicted'] })
  })
})
