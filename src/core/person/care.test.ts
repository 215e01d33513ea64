import { describe, expect, it } from 'vitest'
import { isSaid, listCalls, mayFollow, tellCare, type CareAct } from './care.ts'

let n = 0
const at = (hour: number): string => new Date(Date.UTC(2026, 10, 24, hour)).toISOString()
const said = (person: string, isHead = false) => ({ entry: `e${++n}`, record: 'r', person, isHead, at: at(n) })
const moved = (
  person: string,
  act: Extract<CareAct, { colleague: string | null }>['act'],
  colleague: string | null = null,
  isHead = false,
) => ({ ...said(person, isHead), act, colleague }) as const
const planned = (person: string, over: readonly string[] = [], what = 'legal') =>
  ({ ...said(person), act: 'planned', over, steps: [{ what, by: '2026-12-31' }] }) as const
const judged = (person: string, plan: string, act: 'approved' | 'sent_back' = 'approved') => ({ ...said(person, true), act, plan }) as const
const workerOf = (...acts: readonly CareAct[]) => tellCare(acts).worker?.person ?? null

describe('who answers for a person', () => {
  it('is one: of two who take her on at one moment the first of the record', () => {
    expect(workerOf(moved('ann', 'taken'), moved('bo', 'taken'))).toBe('ann')
  })
  it('stays who she is until the colleague has accepted', () => {
    const [taken, offered] = [moved('ann', 'taken'), moved('ann', 'offered', 'bo')]
    expect(workerOf(taken, offered)).toBe('ann')
    expect(tellCare([taken, offered]).offered?.to).toBe('bo')
    expect(workerOf(taken, offered, moved('bo', 'accepted'))).toBe('bo')
    expect(tellCare([taken, offered, moved('bo', 'declined')])).toMatchObject({ worker: { person: 'ann' }, offered: null })
  })
  it('is nobody by another’s word: not a third one’s, not after it was taken back', () => {
    const [taken, offered] = [moved('ann', 'taken'), moved('ann', 'offered', 'bo')]
    expect(workerOf(taken, offered, moved('cy', 'accepted'))).toBe('ann')
    expect(workerOf(taken, offered, moved('ann', 'taken_back'), moved('bo', 'accepted'))).toBe('ann')
    expect(workerOf(taken, moved('bo', 'offered', 'bo'), moved('bo', 'accepted'))).toBe('ann')
    expect(mayFollow(tellCare([taken]), moved('ann', 'offered', 'ann'))).toBe(false)
  })
  it('is let go by that worker or by the head, for whoever has left hands nothing over', () => {
    expect(workerOf(moved('ann', 'taken'), moved('bo', 'let_go'))).toBe('ann')
    expect(workerOf(moved('ann', 'taken'), moved('hed', 'let_go', null, true))).toBeNull()
    expect(workerOf(moved('ann', 'taken'), moved('ann', 'let_go'), moved('bo', 'taken'))).toBe('bo')
  })
  it('says alone, or the head says, that a record meets what was owed: not a colleague, nor whoever answered before', () => {
    const answeredBy = (...acts: readonly CareAct[]) => tellCare(acts).answers.map((a) => a.record)
    const taken = moved('ann', 'taken')
    expect(answeredBy(taken, moved('ann', 'answered'))).toEqual(['r'])
    expect(answeredBy(moved('hed', 'answered', null, true))).toEqual(['r'])
    expect([answeredBy(moved('bo', 'answered')), answeredBy(taken, moved('bo', 'answered'))]).toEqual([[], []])
    expect(answeredBy(taken, moved('ann', 'let_go'), moved('ann', 'answered'))).toEqual([])
    expect(answeredBy(taken, moved('ann', 'answered'), moved('ann', 'let_go'))).toEqual(['r'])
  })
  it('is taken back by anybody of the office what was said wrongly, and both are seen; said anew, it stands anew', () => {
    const [taken, said, back] = [moved('ann', 'taken'), moved('ann', 'answered'), moved('bo', 'answer_taken_back')]
    const answersBy = (...acts: readonly CareAct[]) => tellCare([taken, ...acts]).answers
    expect(answersBy(back, said)).toMatchObject([{ record: 'r', by: 'ann', takenBack: null }])
    expect(answersBy(said, back)).toMatchObject([{ record: 'r', by: 'ann', takenBack: { by: 'bo' } }])
    expect(isSaid(tellCare([taken, said, back]), 'r')).toBe(false)
    const [anew, again] = [moved('ann', 'answered'), moved('ann', 'answered')]
    expect(answersBy(said, back, anew, again)).toMatchObject([{ takenBack: { by: 'bo' } }, { takenBack: null }])
    expect(isSaid(tellCare([taken, said, back, anew]), 'r')).toBe(true)
    expect(mayFollow(tellCare([taken, said]), again)).toBe(false)
  })
})

describe('a call', () => {
  it('is anybody’s of the office, as often as it is made, and changes nothing else; of another record it is another', () => {
    const [taken, first] = [moved('ann', 'taken'), moved('bo', 'rang_unreached')]
    const then = moved('ann', 'rang_agreed')
    const care = tellCare([taken, first, then])
    expect(care.calls).toEqual([
      { record: 'r', by: 'bo', at: first.at, is: 'unreached' },
      { record: 'r', by: 'ann', at: then.at, is: 'agreed' },
    ])
    expect({ ...care, calls: [] }).toEqual(tellCare([taken]))
    expect(mayFollow(care, moved('cy', 'rang_later'))).toBe(true)
    expect(listCalls([taken, { ...first, record: 's' }]).map((c) => c.record)).toEqual(['s'])
  })
})

describe('a plan', () => {
  it('binds once somebody else has approved it, and never by its writer’s own word', () => {
    const plan = planned('ann')
    expect(tellCare([plan]).plans).toMatchObject([{ is: 'waits' }])
    expect(tellCare([plan, judged('ann', plan.entry)]).plans).toMatchObject([{ is: 'waits', judgedBy: null }])
    expect(tellCare([plan, judged('hed', plan.entry)]).plans).toMatchObject([{ is: 'approved', judgedBy: 'hed' }])
  })
  it('is judged once: of two supervisors at one moment the first one’s word stands, and what was approved is sent back by nobody', () => {
    const plan = planned('ann')
    const [yes, no] = [judged('hed', plan.entry), judged('rev', plan.entry, 'sent_back')]
    expect(tellCare([plan, yes, no]).plans).toMatchObject([{ is: 'approved', judgedBy: 'hed' }])
    expect(tellCare([plan, no, yes]).plans).toMatchObject([{ is: 'sent_back', judgedBy: 'rev' }])
  })
  it('over which another is written meanwhile is not approved any more', () => {
    const plan = planned('ann')
    const next = planned('bo', [plan.entry], 'medical')
    expect(tellCare([plan, next, judged('hed', plan.entry)]).plans).toMatchObject([{ plan: next.entry, is: 'waits' }])
  })
  it('is judged on the record that it names', () => {
    const plan = planned('ann')
    expect(tellCare([plan, { ...judged('hed', plan.entry), record: 'another' }]).plans).toMatchObject([{ is: 'waits' }])
  })
  it('that was approved binds on while the one written over it waits, and no longer', () => {
    const first = planned('ann')
    const yes = judged('hed', first.entry)
    const next = planned('ann', [first.entry], 'medical')
    expect(tellCare([first, yes, next]).plans.map((p) => p.is)).toEqual(['approved', 'waits'])
    expect(tellCare([first, yes, next, judged('hed', next.entry, 'sent_back')]).plans.map((p) => p.is)).toEqual(['approved', 'sent_back'])
    expect(tellCare([first, yes, next, judged('hed', next.entry)]).plans.map((p) => p.plan)).toEqual([next.entry])
  })
  it('of two workers who write at once: both stand and it is said, until one is written over both', () => {
    const [a, b] = [planned('ann'), planned('bo', [], 'medical')]
    expect(tellCare([a, b])).toMatchObject({ isTwo: true, plans: [{ by: 'ann' }, { by: 'bo' }] })
    const both = planned('ann', [a.entry, b.entry])
    expect(tellCare([a, b, both])).toMatchObject({ isTwo: false, plans: [{ plan: both.entry }] })
  })
  it('that names itself, or what comes after it, ends none', () => {
    const later = 'e-later'
    const plan = planned('ann', [later])
    const after = { ...planned('bo', [plan.entry]), entry: later }
    expect(tellCare([plan, after]).plans.map((p) => p.plan)).toEqual([later])
    expect(tellCare([{ ...plan, over: [plan.entry] }]).plans).toHaveLength(1)
  })
})
