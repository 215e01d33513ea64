/** A part of a thing, set against the thing itself: what narrows the one does not narrow the other. */
import { describe, expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, readQuestion, type Answer, type Written } from './question.ts'
import type { Statement } from './statement.ts'

const of = (quantity: number, own: Partial<Statement> = {}): Statement => say({ quantity, unit: 'persons', ...own })
const ask = (all: readonly Statement[], term: string, own: Partial<Written> = {}): Answer =>
  answerQuestion(
    all,
    readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true),
  )
const found = [
  of(38),
  of(26, { sex: 'male', line: 2 }),
  of(12, { sex: 'female', line: 3 }),
  of(5, { sex: 'female', age_band: '<18', line: 4 }),
]
const FOUND = '1/2024:matter::found'

describe('a share of itself', () => {
  it('is of all of it, and brings those and the others', () => {
    const share = ask(found, FOUND, { where: { sex: 'female' }, of: 'found' })
    expect(share.told).toMatchObject({ value: 31.6, unit: 'percent' })
    expect(share.cells.map((c) => [c.by['part'], c.value])).toEqual([
      ['those', 12],
      ['others', 26],
    ])
    expect(ask(found, FOUND, { where: { sex: 'female', age_band: '<18' }, of: 'found' }).told.value).toBe(13.2)
  })
  it('of another thing is of those of the same sex', () => {
    const left = [of(19, { fact: 'left', line: 5 }), of(6, { fact: 'left', sex: 'female', line: 6 })]
    expect(ask([...found, ...left], '1/2024:matter::left', { where: { sex: 'female' }, of: 'found' }).told.value).toBe(50)
  })
  it('keeps of what kind they are where it is asked of whom, and whose where it is asked of what kind', () => {
    const office = { about: 'office', fact: 'contacts', unit: 'times', holder: 'NGO-X1', from_on: '2025-01-01', until_on: '2025-03-31' }
    const calls = [
      of(200, office),
      of(40, { ...office, answer: 'trafficking', line: 2 }),
      of(10, { ...office, answer: 'trafficking', sex: 'male', line: 3 }),
      of(600, { ...office, holder: 'NGO-X2', line: 4 }),
    ]
    const share = (where: Readonly<Record<string, string>>) => ask(calls, ':office::contacts', { where, of: 'contacts' }).told.value
    expect(share({ holder: 'NGO-X1', answer: 'trafficking', sex: 'male' })).toBe(25)
    expect(share({ holder: 'NGO-X1', answer: 'trafficking' })).toBe(20)
    expect(share({ holder: 'NGO-X1' })).toBe(25)
    expect(share({})).toBe(100)
  })
  it('of a total without records is one as well, in its cells too; of two totals of two things it is a number that is known', () => {
    const month = { about: 'office', fact: 'victims', holder: 'PCC-6', from_on: '2025-02-01', until_on: '2025-02-28', basis: 'total' }
    const all = [of(5, month), of(3, { ...month, sex: 'female', line: 2 }), of(2, { ...month, sex: 'male', line: 3 })]
    const asked = (own: Partial<Written>) => ask(all, ':office::victims', { of: 'victims', ...own })
    expect(asked({ where: { sex: 'female' } }).told).toMatchObject({ value: 60, state: 'aggregate' })
    expect(asked({ by: ['sex'] }).cells.map((c) => [c.value, c.state])).toEqual([
      [60, 'aggregate'],
      [40, 'aggregate'],
    ])
    const screened = [...all, of(4, { ...month, fact: 'screened', line: 4 })]
    expect(ask(screened, ':office::screened', { of: 'victims' }).told).toMatchObject({ value: 80, state: 'reported' })
  })
  it('of people who are counted is of all of whom it is said', () => {
    const taken = (no: number, answer: string): Statement => say({ about: 'victim', subject_no: no, fact: 'classified', answer, line: no })
    const all = [taken(1, 'victim'), taken(2, 'not_victim'), taken(3, 'victim'), taken(4, 'not_victim')]
    const share = ask(all, '1/2024:victim::classified', { where: { answer: 'victim' }, of: 'classified', isCount: true, isInPapers: true })
    expect(share.told.value).toBe(50)
  })
})
