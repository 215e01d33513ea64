import { describe, expect, it } from 'vitest'
import { listDeadlines } from './deadlines.ts'
import type { StoryRecord } from './record.ts'

const law = { en: '', km: '' }
const LIMITS = { 'detained-before-trial': { months: 6, law }, appeal: { months: 1, law } }
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
const held = of('accused_episode', { charged_on: '2023-08-31', custody: 'pre_trial_detention' })
const verdict = of('verdict', { decided_on: '2023-09-26', act_no: 1 })

describe('a time of the law', () => {
  it('runs from its day and ends by the calendar, the next first', () => {
    expect(told(held, of('verdict', { accused_no: 2, decided_on: '2023-09-26', act_no: 1 }))).toEqual([
      'appeal 2 2023-09-26 2023-10-26',
      'custody 1 2023-08-31 2024-02-29',
    ])
  })
  it('of custody ends with a verdict on this accused, and not with one on another', () => {
    expect(told(held, verdict)).toEqual(['appeal 1 2023-09-26 2023-10-26'])
    expect(told(of('accused_episode', { charged_on: '2023-08-31', custody: 'free' }))).toEqual([])
    expect(told(of('accused_episode', { charged_on: '2023-08-31', custody: 'pre_trial_detention', decided_on: '2023-09-26' }))).toEqual([])
  })
  it('of an appeal ends with an appeal, and with a verdict that took the place of this one; an appeal against another verdict ends nothing', () => {
    expect(told(verdict, of('review', { filed_on: '2023-10-01' }))).toEqual([])
    expect(told(verdict, of('review', { filed_on: '2023-10-01', of_verdict: 1 }))).toEqual([])
    expect(told(verdict, of('review', { filed_on: '2023-10-01', of_verdict: 2 }))).toHaveLength(1)
    expect(told(verdict, of('verdict', { decided_on: '2023-10-20', act_no: 2, supersedes: 1 }))).toEqual(['appeal 1 2023-10-20 2023-11-20'])
  })
  it('that the country does not state is none, and nobody is told of one', () => {
    expect(listDeadlines([held, verdict])).toEqual([])
    expect(told(of('supervision', { started_on: '2023-01-01' }))).toEqual([])
    expect(listDeadlines([of('supervision', { started_on: '2023-01-01' })], { supervisions: { months: 12, law } })).toMatchObject([
      { deadline: 'supervision', due: '2024-01-01' },
    ])
  })
})
