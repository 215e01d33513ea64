import { describe, expect, it } from 'vitest'
import { listDeadlines } from './deadlines.ts'
import type { StoryRecord } from './record.ts'

const law = { en: '', km: '' }
const ADULT_FELON = [
  { column: 'age_band', is: ['18+'] },
  { column: 'offence', is: ['L2008-10'] },
]
const LIMITS = {
  'detained-before-trial': { months: 6, law, only: ADULT_FELON },
  appeal: { months: 1, law, only: [{ column: 'level', is: ['trial'] }] },
}
const AT = { court: 'CFI-X1', case_number: '12/2023', accused_no: 1 }
let made = 0
const of = (kind: string, values: StoryRecord['values']): StoryRecord => ({
  agency: 'moj',
  kind,
  record: String(++made).padStart(32, '0'),
  version: 1,
  recordedOn: '2023-01-01',
  values: { ...AT, ...values },
})
const told = (...records: StoryRecord[]) => listDeadlines(records, LIMITS).map((d) => `${d.deadline} ${d.accused} ${d.since} ${d.due}`)
const HELD = { charged_on: '2023-08-31', custody: 'pre_trial_detention', age_band: '18+', offence: 'L2008-10' }
const held = of('accused_episode', HELD)
const SPOKEN = { decided_on: '2023-09-26', act_no: 1, level: 'trial' }
const verdict = of('verdict', SPOKEN)
const reviewed = (...records: StoryRecord[]) => listDeadlines(records, LIMITS).map((d) => d.isReviewed)

describe('a time of the law', () => {
  it('runs from its day and ends by the calendar, the next first', () => {
    expect(told(held, of('verdict', { ...SPOKEN, accused_no: 2 }))).toEqual([
      'appeal 2 2023-09-26 2023-10-26',
      'custody 1 2023-08-31 2024-02-29',
    ])
  })
  it('of custody ends with a verdict on this accused, and not with one on another', () => {
    expect(told(held, verdict)).toEqual(['appeal 1 2023-09-26 2023-10-26'])
    expect(told(of('accused_episode', { ...HELD, custody: 'free' }))).toEqual([])
    expect(told(of('accused_episode', { ...HELD, decided_on: '2023-09-26' }))).toEqual([])
  })
  it('of an appeal ends with a verdict that took the place of this one, and stands whoever else appealed: no record says who filed', () => {
    const second = of('verdict', { ...SPOKEN, act_no: 2, decided_on: '2023-09-27' })
    expect(reviewed(verdict, of('review', { filed_on: '2023-10-01' }))).toEqual([true])
    expect(reviewed(verdict, of('review', { filed_on: '2023-10-01', of_verdict: 1 }))).toEqual([true])
    expect(reviewed(verdict, of('review', { filed_on: '2023-10-01', of_verdict: 2 }))).toEqual([false])
    expect(reviewed(verdict, second, of('review', { filed_on: '2023-10-01' }))).toEqual([false, false])
    expect(told(verdict, of('verdict', { ...SPOKEN, decided_on: '2023-10-20', act_no: 2, supersedes: 1 }))).toEqual([
      'appeal 1 2023-10-20 2023-11-20',
    ])
  })
  it.each([
    ['a minor', { age_band: '<18' }],
    ['whose age nobody wrote', { age_band: 'unknown' }],
    ['accused of soliciting, six days at most', { offence: 'L2008-24' }],
  ])('of custody is not told of %s: the law that is read says nothing of it', (_, values) => {
    expect(told(of('accused_episode', { ...HELD, ...values }))).toEqual([])
  })
  it('of custody is not told where the record says neither age nor article', () => {
    expect(told(of('accused_episode', { charged_on: '2023-08-31', custody: 'pre_trial_detention' }))).toEqual([])
  })
  it.each(['appeal', 'cassation', 'opposition_retrial', undefined])('of an appeal is not told of a verdict at the level %s', (level) => {
    const { level: _, ...rest } = SPOKEN
    expect(told(of('verdict', level === undefined ? rest : { ...rest, level }))).toEqual([])
  })
  it('of one accused without a number is not ended by a verdict of another without one', () => {
    const nobody = (kind: string, values: StoryRecord['values']): StoryRecord => {
      const { accused_no: _, ...rest } = of(kind, values).values
      return { ...of(kind, values), values: rest }
    }
    expect(told(nobody('accused_episode', HELD), nobody('verdict', { ...SPOKEN, level: 'appeal' }))).toEqual([
      'custody null 2023-08-31 2024-02-29',
    ])
  })
  it('that the country does not state is none, and nobody is told of one', () => {
    expect(listDeadlines([held, verdict])).toEqual([])
    expect(told(of('supervision', { started_on: '2023-01-01' }))).toEqual([])
    expect(listDeadlines([of('supervision', { started_on: '2023-01-01' })], { supervisions: { months: 12, law } })).toMatchObject([
      { deadline: 'supervision', due: '2024-01-01' },
    ])
  })
})
