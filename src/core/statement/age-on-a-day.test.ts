/** How old somebody was on a day is counted from a day of birth, which is sealed: the answer says of which day it is asked, and which records hold it. */
import { expect, it } from 'vitest'
import { statement as say } from '../../../test/helpers/made-statement.ts'
import { answerQuestion, BadQuestion, readQuestion, type Written } from './question.ts'

const read = (term: string, own: Partial<Written> = {}) => readQuestion({ term, where: {}, by: [], isCount: false, ...own }, () => true)
const age = say({ about: 'person', subject_no: 1, fact: 'age', age_band: '<18', basis: 'proof', agency: 'mfaic', record: 'r1' })

it('an age that is asked as of a day says so, and stays sealed', () => {
  const { told } = answerQuestion([age], read('1/2024:person:1:age', { at: '2024-08-11' }))
  expect(told).toMatchObject({ value: null, sealed: 'age_years', at: '2024-08-11', papers: [{ says: null, records: [{ record: 'r1' }] }] })
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

const onDay = (age_band: string, on_day: string, paper = 'A 1'): typeof age => ({ ...age, basis: null, age_band, on_day, paper })
const at = (day: string, ...all: readonly (typeof age)[]) => answerQuestion(all, read('1/2024:person:1:age', { at: day })).told

it('child or adult is shown of the very day that is asked, and of no other', () => {
  const says = (day: string) => at(day, onDay('<18', '2023-05-01')).papers.map((p) => p.says)
  expect(says('2023-05-01')).toEqual(['<18'])
  for (const day of ['2026-01-01', '2023-05-02', '2023-04-30']) expect(says(day), day).toEqual([null])
  expect(at('2023-05-01', { ...onDay('<18', '2023-05-01'), day_kind: 'month' }).papers.map((p) => p.says)).toEqual([null])
})
it('a child of one day and an adult of a later one contradict each other about none; of one day they do', () => {
  const told = at('2023-06-01', onDay('<18', '2023-05-01'), onDay('18+', '2024-09-01', 'B 2'))
  expect(told).toMatchObject({ why: ['withheld'], sealed: 'age_years', papers: [{ says: null }, { says: null }] })
  expect(at('2023-06-01', onDay('<18', '2023-05-01'), onDay('18+', '2023-05-01', 'B 2')).why).toEqual(['withheld', 'contradicted'])
  // Without a day they are two words about one person, as before.
  const both = [onDay('<18', '2023-05-01'), onDay('18+', '2024-09-01', 'B 2')]
  expect(answerQuestion(both, read('1/2024:person:1:age')).told.why).toContain('contradicted')
})
it.each<readonly [string, Partial<Written>]>([
  ['--count', { isCount: true }],
  ['--count with a band', { isCount: true, where: { age_band: '<18' } }],
  ['a band alone', { where: { age_band: '<18' } }],
  ['--by', { by: ['age_band'] }],
  ['--whether', { isWhether: true }],
  ['--when', { isWhen: true }],
  ['--minus', { minus: '1/2024:person:2:age' }],
  ['--of', { of: '1/2024:person:2:age' }],
  ['--per', { per: '1/2024:person:2:age' }],
  ['--than', { than: { from: '2024-01-01', until: '2024-12-31' } }],
  ['--days-to', { daysTo: '2024-12-31' }],
])('%s goes by the day of each paper, and is refused of another', (_, own) => {
  expect(() => read('1/2024:person:1:age', { at: '2026-01-01', ...own })).toThrow(BadQuestion)
})
