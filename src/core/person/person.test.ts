import { describe, expect, it } from 'vitest'
import type { Referral } from '../referral/follow.ts'
import type { StoryVersion } from '../story/record.ts'
import type { CareAct } from './care.ts'
import { personKinds } from './kinds.ts'
import { inOrder, listStanding, withDay } from './record.ts'
import { tellFile } from './tell.ts'
import { watch } from './watch.ts'

const AT = { today: '2024-02-01', now: '2024-02-01T10:00:00.000Z' }
let made = 0
const put = (kind: string, values: StoryVersion['values'], more: Partial<StoryVersion> = {}): StoryVersion => ({
  agency: 'mosavy',
  kind,
  record: `r${++made}`,
  version: 1,
  recordedOn: '2023-12-01',
  isConflict: false,
  isStanding: true,
  values: { office: 'SOC-X1', ...values },
  ...more,
})
const tell = (...versions: readonly StoryVersion[]) => tellFile(versions, [], AT)
const owedOf = (...versions: readonly StoryVersion[]) => tell(...versions).owed.map((o) => o.owed)

describe('assessments over time', () => {
  const found = (...versions: readonly StoryVersion[]) => tell(...versions).assessed
  const risk = (month: string, risk_level: string, more: Partial<StoryVersion> = {}) =>
    put('reintegration', { started_month: month, stage: 'monitoring', risk_level }, more)
  it('are compared with the one before: two records, and one that was sent anew', () => {
    expect(found(risk('2023-06-01', 'low'), risk('2023-02-01', 'high')).risk).toMatchObject({
      is: 'less',
      findings: [
        { value: 'high', on: '2023-02-01' },
        { value: 'low', on: '2023-06-01' },
      ],
    })
    const one = { record: 'again' }
    const anew = found(
      risk('2023-02-01', 'low', { ...one, isStanding: false }),
      risk('2023-02-01', 'low', { ...one, version: 2, isStanding: false, recordedOn: '2023-07-03' }),
      risk('2023-02-01', 'high', { ...one, version: 3, recordedOn: '2023-09-09' }),
    )
    // What was found at first stays found, and what was only sent again is no finding.
    expect(anew.risk).toMatchObject({ is: 'more', findings: [{ value: 'low' }, { value: 'high', on: '2023-09-09' }] })
  })
  it('what was written over on its own day was a slip of the pen, and no finding', () => {
    const one = { record: 'slip', recordedOn: '2023-07-03' }
    const mended = found(risk('2023-02-01', 'high', { ...one, isStanding: false }), risk('2023-02-01', 'low', { ...one, version: 2 }))
    expect(mended.risk).toEqual({ is: 'once', findings: [{ value: 'low', on: '2023-02-01', record: 'slip' }] })
    // Of two that stand neither is a slip.
    expect(found(risk('2023-02-01', 'high', one), risk('2023-02-01', 'low', { ...one, version: 2 })).risk?.findings).toHaveLength(2)
  })
  it('once is once, and what is no grade is compared with nothing', () => {
    expect(found(risk('2023-02-01', 'high')).risk?.is).toBe('once')
    expect(found(risk('2023-02-01', 'high'), risk('2023-03-01', 'not_assessed')).risk?.is).toBe('unknown')
    expect(found(risk('2023-02-01', 'high'), risk('2023-03-01', 'high')).risk?.is).toBe('same')
    expect(found(put('screening', {}))).toEqual({ risk: null, needs: null })
  })
  it('say how much of what she asked for came', () => {
    expect(found(put('service_need', { need: 'legal', met: 'no' }), put('service_need', { need: 'medical', met: 'yes' })).needs).toEqual({
      stated: 2,
      met: 1,
    })
  })
})

describe('a file', () => {
  it('is of nobody who is accused, and of nothing of the enforcement side', () => {
    expect(personKinds().filter((k) => k.concerns !== 'victim' || k.side === 'enforcement' || k.side === 'oversight')).toEqual([])
    expect(personKinds().map((k) => k.id)).not.toContain('paper_statement')
    expect(personKinds().length).toBeGreaterThan(20)
  })
  it('stands in order of time, whatever order its records came in', () => {
    const file = tell(
      put('reintegration', { started_month: '2023-11-01', stage: 'closed' }),
      put('encountered_person', { encountered_month: '2023-01-01' }),
      put('shelter_stay', { entered_month: '2023-03-01', stay_band: 'still_there' }),
    )
    expect(file.records.map((r) => r.kind)).toEqual(['encountered_person', 'shelter_stay', 'reintegration'])
    expect(file.responsible).toEqual([{ by: 'stay', office: 'SOC-X1', since: '2023-03-01' }])
  })
  it('shows the version that stands, and says where two do: two workers at one record', () => {
    const record = { record: 'two' }
    const file = tell(
      put('service_need', { need: 'legal', met: 'no' }, { ...record, isStanding: false }),
      put('service_need', { need: 'legal', met: 'yes' }, { ...record, version: 2 }),
      put('service_need', { need: 'medical', met: 'no' }, { ...record, version: 3, isConflict: true }),
    )
    expect([file.records.length, file.records[0]?.version, file.undecided]).toEqual([1, 3, ['two']])
  })
})

describe('a matter that is over for now', () => {
  const closed = (more: StoryVersion['values'] = {}, at: Partial<StoryVersion> = {}) =>
    put(
      'reintegration',
      { started_month: '2023-03-01', stage: 'closed', followed_up: 'yes', decision: 'home', ...more },
      { recordedOn: '2024-01-10', ...at },
    )
  const overOf = (...versions: readonly StoryVersion[]) => tell(...versions).over
  it('was closed, with nothing still to be done', () => {
    const [met, end] = [put('service_episode', { started_month: '2023-01-01', service_type: 'legal' }), closed()]
    expect(overOf(met, end)).toEqual({
      source: { agency: 'mosavy', kind: 'reintegration', record: end.record },
      on: '2024-01-10',
      decision: 'home',
    })
    expect(overOf(met)).toBeNull()
    expect(overOf(met, closed({ stage: 'monitoring' }))).toBeNull()
    // Closed, and nobody said whether she was asked since how she is.
    expect(overOf(met, closed({ followed_up: 'unknown' }))).toBeNull()
    expect(overOf(met, end, put('service_need', { stated_month: '2023-05-01', need: 'legal', met: 'no' }))).toBeNull()
  })
  it('is opened again by whatever is recorded since, and closed again by the same record where it said something else between', () => {
    const end = closed()
    const since = put('service_episode', { started_month: '2023-12-01', service_type: 'legal' }, { recordedOn: '2024-01-11' })
    expect(overOf(end, since)).toBeNull()
    const was = { ...end, isStanding: false }
    const monitored = { ...was, version: 2, recordedOn: '2024-01-15', values: { ...end.values, stage: 'monitoring' } }
    expect(overOf(was, since, monitored, { ...end, version: 3, recordedOn: '2024-01-20' })?.on).toBe('2024-01-20')
    // A slip put right in the record that closed it is no new end: she came again before that.
    expect(overOf(was, since, { ...end, version: 2, recordedOn: '2024-01-20' })).toBeNull()
    expect(overOf(was, { ...end, version: 2, recordedOn: '2024-01-20' })?.on).toBe('2024-01-10')
    // Of a month after it, though it came before.
    expect(
      overOf(end, put('service_episode', { started_month: '2024-02-01', service_type: 'legal' }, { recordedOn: '2024-01-02' })),
    ).toBeNull()
  })
  it('is not over by a day on which something else was recorded after it, or may have been', () => {
    const [at, later] = ['2024-01-10T09:00:00.000Z', '2024-01-10T15:00:00.000Z']
    const came = (more: Partial<StoryVersion>) =>
      put('service_episode', { started_month: '2023-12-01', service_type: 'legal' }, { recordedOn: '2024-01-10', ...more })
    expect(overOf(closed({}, { recordedAt: at }), came({ recordedAt: later }))).toBeNull()
    expect(overOf(closed({}, { recordedAt: later }), came({ recordedAt: at }))?.on).toBe('2024-01-10')
    expect(overOf(closed(), came({}))).toBeNull()
  })
})

describe('a plan that binds', () => {
  const said = { record: 'r', person: 'ann', isHead: false, at: '2023-11-20T09:00:00.000Z' }
  const plan = { ...said, entry: 'p', act: 'planned', over: [], steps: [{ what: 'legal', by: '2024-01-31' }] } as const
  const yes = { ...said, entry: 'y', person: 'hed', isHead: true, act: 'approved', plan: 'p' } as const
  const owedBy =
    (...acts: readonly CareAct[]) =>
    (versions: readonly StoryVersion[]) =>
      tellFile(versions, [], AT, acts).owed.map((o) => [o.owed, o.what, o.by, o.isLate])
  const need = put('recognition', { decision: 'granted' })
  it('is owed by its days, until a service of its kind began in its month or later', () => {
    expect(owedBy(plan)([need])).toEqual([['plan_word', null, null, false]])
    expect(owedBy(plan, yes)([need])).toEqual([['plan_step', 'legal', '2024-01-31', true]])
    const service = (started: string, type: string) => put('service_episode', { service_type: type, started_month: started })
    expect(owedBy(plan, yes)([need, service('2023-10-01', 'legal'), service('2023-12-01', 'medical')])).toHaveLength(1)
    expect(owedBy(plan, yes)([need, service('2023-11-01', 'legal')])).toEqual([])
  })
})

describe('what is owed', () => {
  it('is money until it is paid in full, late from the day after its month', () => {
    const due = { due_month: '2024-01-01', entitlement_type: 'stipend', amount_due: 120_000 }
    const file = tell(put('entitlement', { ...due, amount_paid: 20_000 }), put('entitlement', { ...due, due_month: '2024-02-01' }))
    expect(file.owed.map((o) => [o.by, o.isLate, o.amount])).toEqual([
      ['2024-01-31', true, 100_000],
      ['2024-02-29', false, 120_000],
    ])
    expect(owedOf(put('entitlement', { ...due, amount_paid: 120_000 }))).toEqual([])
  })
  it('is a need until it is met, or a service of its kind began', () => {
    const legal = put('service_need', { stated_month: '2023-05-01', need: 'legal', met: 'no' })
    expect(owedOf(legal)).toEqual(['need'])
    expect(owedOf(legal, put('service_episode', { started_month: '2023-04-01', service_type: 'legal' }))).toEqual(['need'])
    expect(owedOf(legal, put('service_episode', { started_month: '2023-06-01', service_type: 'legal' }))).toEqual([])
  })
  it('is a need until it is met, where others decide of it or nobody wants it any more: that somebody helps with it is no answer', () => {
    const asked = (need: string, more: StoryVersion['values'] = {}) =>
      put('service_need', { stated_month: '2023-05-01', need, met: 'no', ...more })
    const helped = (service_type: string) => put('service_episode', { started_month: '2023-06-01', service_type })
    expect(['legal', 'stay_permit', 'protection'].map((w) => owedOf(asked(w), helped(w)))).toEqual([[], ['need'], ['need']])
    expect(owedOf(asked('protection', { reason_unmet: 'refused' }))).toEqual(['need'])
    expect(owedOf(asked('protection', { reason_unmet: 'not_wanted' }))).toEqual([])
    expect(owedOf(asked('stay_permit', { met: 'yes' }))).toEqual([])
  })
  it('is a permit to stay of somebody who may be a victim and is of elsewhere, until a need of one is recorded or the person has left', () => {
    const from = (...versions: readonly StoryVersion[]) =>
      tellFile(versions, [], { ...AT, home: 'KH' }).owed.some((o) => o.owed === 'stay_permit')
    const screened = (more: StoryVersion['values'] = {}) =>
      put('screening', {
        screened_month: '2023-05-01',
        outcome: 'indicators',
        private: 'yes',
        screener_type: 'ngo',
        citizenship: 'VN',
        ...more,
      })
    expect(from(screened())).toBe(true)
    // Where nothing was found, of the country's own, and of whom no record says it, or two say otherwise of: nobody is taken for a foreigner.
    for (const more of [{ outcome: 'no_indicators' }, { citizenship: 'KH' }, { citizenship: 'unknown' }, { citizenship: 'refused' }])
      expect([more, from(screened(more))]).toEqual([more, false])
    expect(from(screened(), put('identification', { identified_quarter: '2023-07-01', status: 'possible', citizenship: 'KH' }))).toBe(false)
    expect(owedOf(screened())).not.toContain('stay_permit')
    // One body's no takes nothing from it; a second's does.
    const no = (authority: string) =>
      put('identification', { identified_quarter: '2023-07-01', status: 'not_victim', authority_type: authority })
    expect(from(screened(), no('ministry'), no('police'))).toBe(false)
    expect(from(screened(), put('identification', { identified_quarter: '2023-07-01', status: 'not_victim' }))).toBe(true)
    expect(from(screened(), put('service_need', { stated_month: '2023-06-01', need: 'stay_permit', met: 'no' }))).toBe(false)
    expect(from(screened(), put('stay_permit', { decided_on: '2023-06-12', decision: 'granted' }))).toBe(false)
    expect(from(screened(), put('repatriation', { travelled_month: '2023-09-01', fear_asked: 'yes' }))).toBe(false)
    // Who is to travel is here.
    expect(from(screened(), put('repatriation', { travelled_month: '2024-03-01', fear_asked: 'yes' }))).toBe(true)
  })
  it('is a screening in private, where police alone found nothing', () => {
    const said = { screened_month: '2023-05-01', outcome: 'no_indicators', private: 'yes' }
    expect(owedOf(put('screening', { ...said, screener_type: 'police' }))).toEqual(['screening'])
    expect(owedOf(put('screening', { ...said, private: 'no', screener_type: 'ngo' }))).toEqual(['screening'])
    expect(owedOf(put('screening', { ...said, screener_type: 'ngo' }))).toEqual([])
    expect(owedOf(put('screening', { ...said, outcome: 'refused', screener_type: 'ngo' }))).toEqual([])
  })
  it('is a decision since the first indication, and not since the second; one that came after a decision is a new one', () => {
    const possible = put('identification', { identified_quarter: '2023-04-01', status: 'possible' })
    const asked = put('screening', {
      office: 'SOC-X2',
      screened_month: '2023-02-01',
      outcome: 'indicators',
      private: 'yes',
      screener_type: 'ngo',
    })
    const open = tell(possible, asked)
    expect(open.owed.map((o) => [o.owed, o.since, o.office])).toEqual([['decision', '2023-02-01', 'SOC-X1']])
    expect(open.clock).toMatchObject({ from: { kind: 'screening', on: '2023-02-01' }, decided: null, months: 12, office: 'SOC-X1' })
    const decided = put('identification', { identified_quarter: '2023-07-01', status: 'identified' })
    const done = tell(possible, asked, decided)
    expect([done.owed, done.clock?.decided, done.clock?.months, done.clock?.office]).toEqual([
      [],
      { is: 'identified', on: '2023-07-01' },
      5,
      null,
    ])
    const none = put('screening', { screened_month: '2023-10-01', outcome: 'no_indicators', private: 'yes', screener_type: 'ngo' })
    expect(tell(decided, none).owed).toEqual([])
    const again = put('screening', { screened_month: '2023-11-01', outcome: 'indicators', private: 'yes', screener_type: 'ngo' })
    expect(tell(possible, asked, decided, again).clock).toMatchObject({ from: { on: '2023-11-01' }, decided: null, months: 3 })
    expect(tell(none).clock).toBeNull()
    const back = put('identification', { identified_quarter: '2023-07-01', status: 'withdrawn' })
    expect(tell(possible, asked, back).clock).toMatchObject({ from: { on: '2023-02-01' }, decided: null })
    expect(tell(back).clock).toBeNull()
  })
  it('is a second body’s opinion on a no, where something had been found; until another kind of body has decided too', () => {
    const met = put('encountered_person', { encountered_month: '2023-01-01', status: 'suspected_victim', screened: 'yes' })
    const no = (authority_type: string, more: StoryVersion['values'] = {}) =>
      put('identification', { identified_quarter: '2023-07-01', status: 'not_victim', authority_type, ...more })
    const owes = (...of: readonly StoryVersion[]) => owedOf(met, ...of).filter((o) => o === 'second_opinion')
    expect(owes(no('social_affairs'))).toEqual(['second_opinion'])
    // The same kind of body twice is one opinion.
    expect(owes(no('social_affairs'), no('social_affairs', { identified_quarter: '2023-10-01' }))).toEqual(['second_opinion'])
    expect(owes(no('social_affairs'), no('ngo', { identified_quarter: '2023-10-01' }))).toEqual([])
    expect(
      owes(no('social_affairs'), put('identification', { identified_quarter: '2023-10-01', status: 'identified', authority_type: 'ngo' })),
    ).toEqual([])
    expect(owes(put('identification', { identified_quarter: '2023-07-01', status: 'withdrawn' }))).toEqual([])
    // Of whom nothing was found nobody is asked again.
    expect(owedOf(no('social_affairs'))).toEqual([])
  })
  it('is a second opinion again where something was found since the other body’s no, or somebody said yes between the two', () => {
    const on = (identified_quarter: string, status: string, authority_type: string) =>
      put('identification', { identified_quarter, status, authority_type })
    const found = put('screening', { screened_month: '2023-02-01', outcome: 'indicators', private: 'yes', screener_type: 'ngo' })
    const owes = (...of: readonly StoryVersion[]) => owedOf(...of).filter((o) => o === 'second_opinion')
    const [old, last] = [on('2020-01-01', 'not_victim', 'ngo'), on('2023-07-01', 'not_victim', 'social_affairs')]
    expect(owes(old, found, last)).toEqual(['second_opinion'])
    expect(owes(old, found, last, on('2023-10-01', 'not_victim', 'ngo'))).toEqual([])
    const [first, yes] = [on('2023-04-01', 'not_victim', 'ngo'), on('2023-04-01', 'identified', 'court')]
    expect(owes(found, first, last)).toEqual([])
    expect(owes(found, first, yes, last)).toEqual(['second_opinion'])
  })
  it('stays owed to a person found to be no victim after all', () => {
    const file = tell(
      put('entitlement', { due_month: '2024-01-01', amount_due: 100 }),
      put('service_need', { stated_month: '2023-02-01', need: 'medical', met: 'no' }),
      put('identification', { identified_quarter: '2023-10-01', status: 'not_victim', authority_type: 'social_affairs' }),
    )
    expect(file.status).toEqual({ is: 'not_victim', on: '2023-10-01', by: 'social_affairs' })
    expect(file.owed.map((o) => o.owed)).toEqual(['allowance', 'need'])
  })
  it('is a custody order for a child in care, and none for who has turned eighteen', () => {
    const stay = put('shelter_stay', { entered_month: '2023-01-01', stay_band: 'still_there', age_band: '<18', custody_order: 'no' })
    expect(owedOf(stay)).toEqual(['custody'])
    expect(owedOf(stay, put('custody_transfer', { decided_month: '2023-02-01', status: 'ordered' }))).toEqual([])
    expect(owedOf(stay, put('service_need', { stated_month: '2023-09-01', need: 'legal', met: 'yes', age_band: '18+' }))).toEqual([])
  })
  it('is a custody order, and no consent of her own, while a record says that she may be a child after all', () => {
    const of = (month: string, age_band: string) => put('service_need', { stated_month: month, need: 'legal', met: 'yes', age_band })
    const stay = put('shelter_stay', { entered_month: '2023-03-01', stay_band: 'still_there', age_band: '<18', custody_order: 'no' })
    const guardian = put('consent', { given_month: '2023-01-01', purposes: 'service', taken_by_type: 'ngo', by_guardian: 'yes' })
    expect(owedOf(of('2023-02-01', '18+'), stay, guardian)).toEqual(['custody'])
    expect(owedOf(of('2023-03-01', '18+'), stay, guardian)).toEqual(['custody'])
    expect(owedOf(of('2023-04-01', '18+'), stay, guardian)).toEqual(['own_consent'])
    expect(owedOf(of('2023-04-01', '18+'), stay, guardian, of('2023-05-01', '<18'))).toEqual(['custody'])
  })
  it('is a screening of whom the queue has, in the same words of the same records', () => {
    const met = put('encountered_person', { encountered_month: '2023-05-01', context: 'border', screened: 'no' })
    const held = put('detention', { detained_month: '2023-05-01', facility_type: 'immigration_centre', release_reason: 'still_held' })
    const asked = put('screening', { screened_month: '2023-05-01', outcome: 'no_indicators', private: 'yes', screener_type: 'ngo' })
    expect(tell(met).owed.map((o) => [o.owed, o.since, o.source.record])).toEqual([['screening', '2023-05-01', met.record]])
    expect(owedOf({ ...met, values: { ...met.values, screened: 'yes' } })).toEqual([])
    expect(owedOf(met, asked)).toEqual([])
    expect(owedOf(held, asked)).toEqual(['screening'])
  })
  it('is her own consent once she is of age, and anybody’s but an accused guardian’s', () => {
    const given = { given_month: '2023-01-01', purposes: 'service', taken_by_type: 'ngo', by_guardian: 'yes' }
    const grown = put('service_need', { stated_month: '2023-09-01', need: 'legal', met: 'yes', age_band: '18+' })
    expect(owedOf(put('consent', given))).toEqual([])
    expect(owedOf(put('consent', given), grown)).toEqual(['own_consent'])
    // Whoever such a guardian speaks for has a lawyer of its own; taken back, the guardian is no less accused.
    expect(owedOf(put('consent', { ...given, guardian_conflict: 'yes' }))).toEqual(['other_guardian', 'child_counsel'])
    expect(owedOf(put('consent', { ...given, guardian_conflict: 'yes', withdrawn: 'yes' }))).toEqual(['stop_sharing', 'child_counsel'])
  })
  it('is a lawyer for a child whose guardian is accused, until one is said to be the child’s; and for nobody who is of age', () => {
    // Of what a consent says in clear; of an order of custody it stands sealed.
    const conflict = put('consent', {
      given_month: '2023-03-01',
      guardian_conflict: 'yes',
      withdrawn: 'yes',
      purposes: 'research',
      taken_by_type: 'ngo',
    })
    const lawyer = (on: string, counsel_type = 'legal_aid') => put('legal_representation', { assigned_on: on, counsel_type })
    const grown = (on: string) => put('service_need', { stated_month: on, need: 'medical', met: 'yes', age_band: '18+' })
    const said = { entry: 'e1', person: 'ann', isHead: true, at: '2023-12-01T00:00:00.000Z', act: 'answered', colleague: null } as const
    const saidOf = (last: StoryVersion, act: CareAct, ...more: readonly StoryVersion[]) =>
      tellFile([conflict, last, ...more], [], AT, [act]).owed.map((o) => o.owed)
    expect(owedOf(conflict)).toEqual(['child_counsel'])
    expect(owedOf({ ...conflict, values: { ...conflict.values, guardian_conflict: 'no' } })).toEqual([])
    // Whoever the lawyer on the file is may be the guardian's.
    for (const one of [
      lawyer('2023-04-01'),
      put('service_episode', { started_month: '2023-05-01', service_type: 'legal' }),
      put('victim_participation', { participated_quarter: '2023-04-01', has_counsel: 'yes' }),
    ]) {
      expect(owedOf(conflict, one)).toEqual(['child_counsel'])
      expect(saidOf(one, { ...said, record: one.record })).toEqual([])
      // Said of the wrong one and taken back, by whoever saw it: it is owed again, and to be said of another.
      const back = { ...said, entry: 'e2', person: 'bo', isHead: false, act: 'answer_taken_back', record: one.record } as const
      const withBoth = tellFile([conflict, one], [], AT, [{ ...said, record: one.record }, back])
      expect(withBoth.owed.map((o) => o.owed)).toEqual(['child_counsel'])
      expect(withBoth.care.answers).toMatchObject([{ by: 'ann', takenBack: { by: 'bo' } }])
      // By somebody who neither answers for the child nor is the head.
      expect(saidOf(one, { ...said, record: one.record, isHead: false })).toEqual(['child_counsel'])
      // Of a record that tells of no lawyer.
      expect(saidOf(one, { ...said, record: conflict.record })).toEqual(['child_counsel'])
    }
    // One from before was the guardian's as well as hers; "none" is none; and a guardian who is accused later is another's.
    for (const one of [lawyer('2023-02-01'), lawyer('2023-04-01', 'none')])
      expect(saidOf(one, { ...said, record: one.record })).toEqual(['child_counsel'])
    const [last, anew] = [lawyer('2023-04-01'), put('consent', { ...conflict.values, given_month: '2023-06-01' })]
    expect(saidOf(last, { ...said, record: last.record }, anew)).toEqual(['child_counsel'])
    expect(owedOf(conflict, grown('2023-06-01'))).toEqual([])
  })
  it('is a stop at the vaults from the day on which a consent was recorded as taken back, before all else, until somebody has signed that they heard it', () => {
    const taken = { given_month: '2023-03-01', purposes: 'service referral', taken_by_type: 'ngo', withdrawn: 'yes' }
    const late = put('entitlement', { due_month: '2023-10-01', amount_due: 100 })
    const consent = put('consent', taken, { recordedOn: '2024-02-01', version: 2 })
    expect(tell(late, consent).owed.map((o) => [o.owed, o.by, o.isLate])).toEqual([
      ['stop_sharing', '2024-02-01', false],
      ['allowance', '2023-10-31', true],
    ])
    expect(tell({ ...consent, recordedOn: '2024-01-31' }).owed).toMatchObject([{ owed: 'stop_sharing', by: '2024-01-31', isLate: true }])
    const stop = (record: string, at: string, act = 'sharing_stopped' as const): CareAct => {
      return { entry: 'e1', record, person: 'bo', isHead: false, at, act, colleague: null }
    }
    const owedAfter = (of: readonly StoryVersion[], ...acts: readonly CareAct[]) => tellFile(of, [], AT, acts).owed.map((o) => o.owed)
    // By anybody of the office; of this record, and not before it was taken back: given anew and taken back once more it is owed once more.
    expect(owedAfter([consent], stop(consent.record, '2024-02-01T00:00:00.000Z'))).toEqual([])
    expect(owedAfter([consent], stop(late.record, '2024-02-01T00:00:00.000Z'))).toEqual(['stop_sharing'])
    expect(owedAfter([consent], stop(consent.record, '2024-01-31T23:59:59.999Z'))).toEqual(['stop_sharing'])
    expect(tellFile([consent], [], AT, [stop(consent.record, '2024-02-01T08:00:00.000Z')]).care.stops).toEqual([
      { record: consent.record, by: 'bo', at: '2024-02-01T08:00:00.000Z' },
    ])
    // Given anew and taken back again on the day of a stop: that stop was of the first time.
    const again = { ...consent, recordedAt: '2024-02-01T15:00:00.000Z' }
    expect(owedAfter([again], stop(consent.record, '2024-02-01T08:00:00.000Z'))).toEqual(['stop_sharing'])
    expect(owedAfter([again], stop(consent.record, '2024-02-01T15:00:00.000Z'))).toEqual([])
    // Of two versions that stand either may have taken it back; and each consent is a line of its own.
    const other = put('consent', { ...taken, withdrawn: 'no' }, { record: consent.record, version: 3, isConflict: true })
    expect(owedOf(consent, other)).toEqual(['stop_sharing'])
    expect(owedOf({ ...consent, isStanding: false }, { ...other, isConflict: false })).toEqual([])
    expect(owedOf(consent, put('consent', taken))).toEqual(['stop_sharing', 'stop_sharing'])
  })
  it('is no stop where what was taken back opens nothing to anybody: to be counted, or part of a study', () => {
    const taken = (purposes?: string) =>
      owedOf(
        put('consent', {
          given_month: '2023-03-01',
          taken_by_type: 'ngo',
          withdrawn: 'yes',
          ...(purposes === undefined ? {} : { purposes }),
        }),
      )
    expect(taken('statistics research')).toEqual([])
    for (const purposes of ['service', 'statistics justice', 'research repatriation_partner', undefined])
      expect([purposes, taken(purposes)]).toEqual([purposes, ['stop_sharing']])
  })
  it('is a visit after going home, and once it was closed whether there was one: a no is an answer, and silence none', () => {
    const home = (stage: string, followed_up?: string) =>
      owedOf(put('reintegration', { started_month: '2023-03-01', stage, ...(followed_up === undefined ? {} : { followed_up }) }))
    expect([home('monitoring'), home('monitoring', 'no'), home('closed'), home('closed', 'unknown')]).toEqual(
      Array.from({ length: 4 }, () => ['follow_up']),
    )
    expect([home('monitoring', 'yes'), home('closed', 'yes'), home('closed', 'no')]).toEqual([[], [], []])
  })
  it('is an answer by whoever was asked, then the safe place that was promised', () => {
    const record = put('referral', { referred_period: '2024-01-01' })
    const offer: Referral = {
      offer: 'o1',
      of: 'mosavy',
      to: 'ngo',
      office: 'NGO-X1',
      record: record.record,
      reason: 'shelter',
      bed: 'women',
      agreed: ['referral'],
      told: {},
      at: '2024-01-30T08:00:00.000Z',
      steps: [],
    }
    const asked = tellFile([record], [offer], AT)
    expect(asked.owed.map((o) => [o.owed, o.by, o.isLate, o.offer])).toEqual([['referral_answer', '2024-01-31T08:00:00.000Z', true, 'o1']])
    const accepted = { ...offer, steps: [{ by: 'ngo', step: 'accepted' as const, reason: 'none', at: '2024-01-30T09:00:00.000Z' }] }
    const taken = tellFile([record], [accepted], AT)
    expect(taken.owed.map((o) => [o.owed, o.by, o.isLate])).toEqual([['safe_place', '2024-02-02T08:00:00.000Z', false]])
    expect(taken.responsible).toEqual([{ by: 'referral', office: 'NGO-X1', since: '2024-01-30T09:00:00.000Z' }])
    const two = [accepted, { ...accepted, offer: 'o2', office: 'NGO-X2' }]
    expect(tellFile([record], two, AT).responsible.map((r) => r.office)).toEqual(['NGO-X1', 'NGO-X2'])
  })
})

describe('what was told', () => {
  const at = (month: string, age: string) => put('service_need', { stated_month: month, met: 'yes', age_band: age })
  const ageOf = (...versions: readonly StoryVersion[]) => tell(...versions).told.find((t) => t.field === 'age_band')
  it('is not asked again; silence is no answer, and not wishing to say is one', () => {
    expect(ageOf(at('2023-01-01', 'unknown'))).toBeUndefined()
    expect(ageOf(at('2023-01-01', 'refused'))?.is).toBe('refused')
    expect(ageOf(at('2023-01-01', 'refused'), at('2023-02-01', '18+'))?.is).toBe('told')
    expect(ageOf(at('2023-01-01', '18+'), at('2023-02-01', '18+'))?.answers.map((a) => a.on)).toEqual(['2023-01-01'])
  })
  it('of a child who turned eighteen is no difference; of an adult who is a child again it is one', () => {
    expect(ageOf(at('2023-01-01', '<18'), at('2023-06-01', '18+'))).toMatchObject({
      is: 'grew',
      answers: [{ on: '2023-01-01' }, { on: '2023-06-01' }],
    })
    expect(ageOf(at('2023-01-01', '<18'), at('2023-06-01', '18+'), at('2023-07-01', '<18'))?.is).toBe('differs')
    expect(ageOf(at('2023-01-01', '18+'), at('2023-06-01', '<18'))?.is).toBe('differs')
  })
  it('of what happened is counted by how often it was asked', () => {
    const file = tell(
      put('screening', { screened_month: '2023-01-01', outcome: 'indicators' }),
      put('screening', { screened_month: '2023-01-01', outcome: 'refused' }),
      put('statement', { taken_month: '2023-02-01' }),
    )
    expect(file.tellings.map((t) => t.kind)).toEqual(['screening', 'statement'])
  })
})

describe('what was agreed to', () => {
  const given = (month: string, more: StoryVersion['values'] = {}) =>
    put('consent', { given_month: month, purposes: 'service referral', taken_by_type: 'ngo', ...more })
  const isOf = (...versions: readonly StoryVersion[]) => Object.fromEntries(tell(...versions).agreed.map((a) => [a.purpose, a.is]))
  it('stands by purpose until it is taken back, and may be given again', () => {
    expect(isOf(given('2023-01-01'), given('2023-02-01', { purposes: 'referral', withdrawn: 'yes' }))).toEqual({
      service: 'given',
      referral: 'withdrawn',
    })
  })
  it('taken back binds until a consent of a later month than its record; where none says which came last it is no yes', () => {
    // The record of January is sent again in March: it says when it was given, and not when it was taken back.
    const back = put(
      'consent',
      { given_month: '2023-01-01', purposes: 'service', taken_by_type: 'ngo', withdrawn: 'yes' },
      { recordedOn: '2023-03-10', version: 2 },
    )
    const serviceOf = (month: string, recordedOn: string, more: StoryVersion['values'] = {}) =>
      isOf(back, put('consent', { given_month: month, purposes: 'service', taken_by_type: 'ngo', ...more }, { recordedOn })).service
    expect(serviceOf('2023-02-01', '2023-02-05')).toBe('withdrawn')
    expect(serviceOf('2023-03-01', '2023-03-10')).toBe('withdrawn')
    expect(serviceOf('2023-04-01', '2023-03-10')).toBe('given')
    expect(serviceOf('2023-02-01', '2023-05-05')).toBe('unclear')
    expect(serviceOf('2023-03-01', '2023-03-20', { by_guardian: 'yes' })).toBe('unclear')
    expect(serviceOf('2023-02-01', '2023-05-05', { taken_by_type: 'police' })).toBe('withdrawn')
    expect(serviceOf('2023-04-01', '2023-04-02')).toBe('given')
  })
  it('taken back by one of two workers at one record is taken back', () => {
    const two = (version: number, more: StoryVersion['values']) =>
      put('consent', { given_month: '2023-01-01', purposes: 'service', taken_by_type: 'ngo', ...more }, { record: 'both', version })
    expect(isOf(two(2, { withdrawn: 'yes' }), two(3, {}))).toEqual({ service: 'withdrawn' })
  })
  it('taken back in the month in which it was given, in whatever order, is taken back', () => {
    expect(isOf(given('2023-01-01', { withdrawn: 'yes' }), given('2023-01-01'))).toEqual({ service: 'withdrawn', referral: 'withdrawn' })
  })
  it('given by a guardian ends when she is of age, and holds again once she was asked herself', () => {
    const guardian = given('2023-01-01', { by_guardian: 'yes' })
    const age = (month: string, age_band: string) => put('service_need', { stated_month: month, need: 'legal', age_band })
    expect(isOf(guardian, age('2023-06-01', '<18'))).toEqual({ service: 'guardian', referral: 'guardian' })
    expect(isOf(guardian, age('2023-06-01', '18+'))).toEqual({ service: 'of_age', referral: 'of_age' })
    expect(isOf(guardian, age('2023-06-01', '18+'), age('2023-07-01', '<18'))).toEqual({ service: 'guardian', referral: 'guardian' })
    const own = put('consent', { given_month: '2023-07-01', purposes: 'service', taken_by_type: 'ngo' })
    expect(isOf(guardian, age('2023-06-01', '18+'), own)).toEqual({ service: 'given', referral: 'of_age' })
  })
  it.each(['police', 'immigration', 'detaining_authority'])('binds nobody where %s took it', (taken_by_type) => {
    expect(isOf(given('2023-01-01', { taken_by_type }))).toEqual({ service: 'void', referral: 'void' })
  })
})

describe('the watch', () => {
  const see = (...versions: readonly StoryVersion[]) => watch([inOrder(versions.map(withDay))])
  const met = put('encountered_person', { encountered_month: '2023-05-01', context: 'border', screened: 'no' })
  const held = put('detention', { detained_month: '2023-05-01', facility_type: 'immigration_centre', release_reason: 'still_held' })
  const asked = (more: StoryVersion['values']) => put('screening', { screened_month: '2023-05-01', outcome: 'no_indicators', ...more })
  const sound = { second_screening: 'yes', screener_type: 'ngo', private: 'yes', interpreter: 'yes' }
  const waitOf = (...versions: readonly StoryVersion[]) => see(...versions).waits.map((w) => w.wait)

  it('has who was met and not asked, until somebody asks; whom another body asked, that body’s record says', () => {
    expect(waitOf(met)).toEqual(['first'])
    expect(waitOf(met, asked({ screener_type: 'social_worker' }))).toEqual([])
    expect(waitOf({ ...met, values: { ...met.values, screened: 'yes' } })).toEqual([])
    expect(waitOf(met, asked({ outcome: 'incomplete' }))).toEqual(['again'])
  })
  it('has who is held until a second screening by who may, in private and with an interpreter', () => {
    expect(waitOf(held, asked({ screener_type: 'police' }))).toEqual(['second'])
    for (const lacks of [{ second_screening: 'no' }, { screener_type: 'immigration' }, { private: 'not_asked' }, { interpreter: 'no' }])
      expect(waitOf(held, asked({ ...sound, ...lacks }))).toEqual(['second'])
    expect(waitOf(held, asked(sound))).toEqual([])
    expect(waitOf(held, asked({ ...sound, outcome: 'indicators' }))).toEqual(['refer'])
  })
  it('lets go of who is out, and of nobody whose end is not known', () => {
    const ended = (release_reason: string) => ({ ...held, values: { ...held.values, release_reason } })
    expect(waitOf(ended('to_services'), asked({ screener_type: 'police' }))).toEqual([])
    expect(see(ended('unknown')).waits).toMatchObject([{ isHeld: true }])
  })
  it('puts a removal that was announced before whoever waits longer', () => {
    const announced = put('detention', { detained_month: '2023-09-01', ground: 'awaiting_removal', release_reason: 'still_held' })
    const { waits } = watch([[withDay(held)], [withDay(announced)]])
    expect(waits.map((w) => [w.isRemovalAnnounced, w.since])).toEqual([
      [true, '2023-09-01'],
      [false, '2023-05-01'],
    ])
  })
  it('lists who was removed without one, by the removal’s own word or by what the office has; and who is gone waits for nothing', () => {
    const gone = (removed_unscreened?: string) =>
      put('removal', { removed_month: '2023-06-01', ...(removed_unscreened === undefined ? {} : { removed_unscreened }) })
    expect(see(held, gone('yes'), asked(sound)).removed.length).toBe(1)
    expect(see(held, gone()).removed.length).toBe(1)
    expect(see(held, gone(), asked(sound)).removed.length).toBe(0)
    expect(see(gone('no')).removed.length).toBe(0)
    expect(waitOf(held, gone('yes'))).toEqual([])
  })
  it('has who was sent away and is held again, and takes no screening of afterwards for one of before', () => {
    const gone = put('removal', { removed_month: '2023-06-01' })
    const again = put('detention', { ...held.values, detained_month: '2023-09-01' })
    expect(see(held, asked(sound), gone, again).waits).toMatchObject([{ wait: 'first', since: '2023-09-01', isHeld: true }])
    expect(waitOf(held, gone, asked({ ...sound, screened_month: '2023-04-01' }))).toEqual([])
    const removedOf = (screened_month: string, recordedOn: string) =>
      see(held, gone, put('screening', { outcome: 'no_indicators', ...sound, screened_month }, { recordedOn })).removed.length
    expect([removedOf('2023-05-01', '2023-12-20'), removedOf('2023-06-01', '2023-12-01')]).toEqual([0, 0])
    expect([removedOf('2023-06-01', '2023-12-20'), removedOf('2023-07-01', '2023-12-01')]).toEqual([1, 1])
  })
  it('has of a record of which two versions stand the one that the file shows', () => {
    const of = (version: number, screened: string) => ({ ...met, version, values: { ...met.values, screened } })
    for (const versions of [
      [of(2, 'yes'), of(3, 'no')],
      [of(3, 'no'), of(2, 'yes')],
    ]) {
      expect(watch([listStanding(versions)]).waits.map((w) => w.wait)).toEqual(['first'])
      expect(tell(...versions).records.map((r) => r.version)).toEqual([3])
    }
  })
})
