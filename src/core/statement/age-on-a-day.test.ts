/** How old somebody was on a day is counted from a day of birth, which is sealed: the answer says of which day it is asked, and which records hold it. */
import { expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, BadQuestion, readQuestion, type Written } from './question.ts'

const read = (term: string, own: Partial<Written> = {}) => readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true)
const age = say({ about: 'person', subject_no: 1, fact: 'age', age_band: '<18', basis: 'proof', agency: 'mfaic', record: 'r1' })

it('an age that is asked as of a day says so, and stays sealed', () => {
  const { told } = answerQuestion([age], read('1/2024:person:1:age', { at: '2024-08-11' }))
  expect(told).toMatchObject({ value: null, sealed: 'age_years', at: '2024-08-11', papers: [{ says: '<18', records: [{ record: 'r1' }] }] })
  expect(answerQuestion([age], read('1/2024:person:1:age')).told.at).toBeUndefined()
})
it('of what nobody says there is nothing to count from', () => {
  expect(answerQuestion([{ ...age, said: 'not_asked' }], read('1/2024:person:1:age', { at: '2024-08-11' })).told).toMatchObject({
    value: null,
    why: ['not_collected'],
  })
})
it.each(['1/2024:person:1:name', '1/2024:person:1:age+1/2024:person:2:age', '1/2024:matter::found'])('%s has no day', (term) => {
  expect(() => read(term, { at: '2024-08-11' })).toThrow(BadQuestion)
})
