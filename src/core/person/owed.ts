/**
 * What is owed to a person and not done yet, by what her office recorded: the calendar of what was promised to her. Each follows from clear values of
 * her records, has the day by which it is due where something says one, and goes when a record says that it was done. A decision that somebody is no
 * victim after all takes nothing from this list.
 */
import { ANSWER_HOURS, clocksOf, follow, isOpen, SAFE_PLACE_HOURS, type Referral } from '../referral/follow.ts'
import type { Care, Plan } from './care.ts'
import { clockOf, isDecision, isIndication } from './clock.ts'
import { counselOf, isAnswered } from './counsel.ts'
import { officeOf, numberOf, wordOf, type PersonRecord, type PersonRef } from './record.ts'
import { listAgreed } from './agreed.ts'
import { CHILD, listGrown, listTold } from './told.ts'
import { isClosed } from './over.ts'
import { listUnstopped, type Consent } from './unstopped.ts'
import { isReliable, screenedOf, waitOf } from './watch.ts'

export const OWED = [
  'stop_sharing',
  'allowance',
  'referral_answer',
  'safe_place',
  'screening',
  'decision',
  'second_opinion',
  'recognition',
  'stay_permit',
  'need',
  'custody',
  'own_consent',
  'other_guardian',
  'child_counsel',
  'counsel',
  'protection',
  'fear_question',
  'follow_up',
  'plan_step',
  'plan_word',
  'plan_again',
  'hand_over',
] as const
export type Owed = {
  readonly owed: (typeof OWED)[number]
  /** ISO day or instant by which; null where nothing says one. */
  readonly by: string | null
  /** ISO day or instant since when. */
  readonly since: string | null
  readonly isLate: boolean
  readonly source: PersonRef
  readonly office: string | null
  /** A need, an allowance: a code of its record. */
  readonly what: string | null
  /** What is still owed, in riel. */
  readonly amount: number | null
  /** The referral that it is about. */
  readonly offer: string | null
}

/**
 * `today`: ISO day. `now`: ISO instant, for clocks of hours; a demonstration's day stands still, and its referrals' hours do not. `home`: the code of the
 * country's own citizens; where it is not said nobody is taken for a foreigner.
 */
export type At = { readonly today: string; readonly now: string; readonly home?: string }

/** What waits for a word within the office, and stands on the file's own page. */
export const OF_CARE: ReadonlySet<Owed['owed']> = new Set(['plan_step', 'plan_word', 'plan_again', 'hand_over'])

/** What is owed of a person: her records in order of time; her office's own referrals of these; who answers for her. */
export type OwedOf = {
  readonly records: readonly PersonRecord[]
  /** Every version of a consent that stands: of two, either may have been taken back. */
  readonly consents: readonly Consent[]
  readonly offers: readonly Referral[]
  readonly care: Care
}

export function listOwed({ records, consents: given, offers, care }: OwedOf, at: At): readonly Owed[] {
  const { today, now } = at
  const of = (kind: string): readonly PersonRecord[] => records.filter((r) => r.kind === kind)
  const found = [
    ...of('entitlement').flatMap((r) => allowance(r, today)),
    ...offers.flatMap((o) => answer(o, now)),
    ...screening(records),
    ...decision(records, today),
    ...secondOpinion(records),
    ...of('recognition').flatMap((r) => pending(r, 'recognition')),
    ...stayPermit(records, at),
    ...of('stay_permit').flatMap((r) => pending(r, 'stay_permit')),
    ...of('service_need').flatMap((r) => need(r, of('service_episode'))),
    ...custody(records),
    ...consents(records),
    ...childCounsel(records, care),
    ...of('victim_participation').flatMap((r) => (wordOf(r, 'has_counsel') === 'no' ? [owed('counsel', r)] : [])),
    ...of('protection_measure').flatMap((r) => pending(r, 'protection')),
    ...of('repatriation').flatMap((r) => fear(r, today)),
    ...followUp(of('reintegration')),
    ...planned(care, records, today),
  ]
  // What ends first; then what waits longest. Never by gravity. Before all what others may still open: a press ends it.
  const inTime = found.toSorted((a, b) => (a.by ?? '9').localeCompare(b.by ?? '9') || (a.since ?? '9').localeCompare(b.since ?? '9'))
  return [...stopSharing(given, care, today), ...inTime]
}

type More = Partial<Pick<Owed, 'by' | 'isLate' | 'what' | 'amount' | 'offer' | 'since'>>
const owed = (what: Owed['owed'], r: PersonRecord, more: More = {}): Owed => ({
  owed: what,
  by: null,
  since: r.on,
  isLate: false,
  source: { agency: r.agency, kind: r.kind, record: r.record },
  office: officeOf(r),
  what: null,
  amount: null,
  offer: null,
  ...more,
})

/** By the day on which it was recorded: no hour of it is in clear. */
const stopSharing = (consents: readonly Consent[], care: Care, today: string): readonly Owed[] =>
  [...new Map(listUnstopped(consents, care).map((r) => [r.record, r])).values()]
    .toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn))
    .map((r) => owed('stop_sharing', r, { by: r.recordedOn, since: r.recordedOn, isLate: r.recordedOn < today }))

/** Due within its month: late from the first day of the next. */
function allowance(r: PersonRecord, today: string): readonly Owed[] {
  const amount = numberOf(r, 'amount_due') - numberOf(r, 'amount_paid')
  if (amount <= 0) return []
  const by = r.on === null ? null : lastDayOf(r.on)
  return [owed('allowance', r, { by, isLate: by !== null && by < today, what: wordOf(r, 'entitlement_type') ?? null, amount })]
}

const lastDayOf = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
const hoursAfter = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** What she was promised when another body was asked: an answer, then a safe place. */
function answer(o: Referral, now: string): readonly Owed[] {
  const followed = follow(o, o.steps)
  if (!isOpen(followed.state)) return []
  const { answer: clock, place } = clocksOf(o, followed, now)
  const source = { agency: o.of, kind: 'referral', record: o.record }
  const base = { since: o.at, source, office: o.office, what: o.reason, amount: null, offer: o.offer } as const
  if (followed.state !== 'accepted')
    return [{ ...base, owed: 'referral_answer', by: hoursAfter(o.at, ANSWER_HOURS), isLate: clock.state === 'late' }]
  return place ? [{ ...base, owed: 'safe_place', by: hoursAfter(o.at, SAFE_PLACE_HOURS), isLate: place.state === 'late' }] : []
}

/** Nobody has asked, as the queue of those who wait says; or never in private with an end: "none found" there means little, and "not completed" nothing. */
function screening(records: readonly PersonRecord[]): readonly Owed[] {
  const all = records.filter((r) => r.kind === 'screening')
  const last = all.at(-1)
  if (last && !all.some((r) => isReliable(screenedOf(r)))) return [owed('screening', last)]
  const wait = waitOf(records)
  const source = wait && wait.wait !== 'refer' && records.find((r) => r.kind === wait.source.kind && r.record === wait.source.record)
  return source ? [owed('screening', source, { since: wait.since })] : []
}

/** Since the first indication that no decision has answered. */
function decision(records: readonly PersonRecord[], today: string): readonly Owed[] {
  const clock = clockOf(records, today)
  const first = clock && records.find((r) => r.kind === clock.from.kind && r.record === clock.from.record)
  return clock?.decided === null && first ? [{ ...owed('decision', first), office: clock.office }] : []
}

/**
 * A no to somebody of whom something was found is one body's: it is asked of another, until that one has decided too. What the second decides stands like
 * any decision; the first is not taken back by asking. A no from before the newest indication, or from before a yes, is of something else and no opinion on this.
 */
function secondOpinion(records: readonly PersonRecord[]): readonly Owed[] {
  const at = records.findLastIndex(isDecision)
  const last = records[at]
  if (!last || !isNo(last) || !records.some(isIndication)) return []
  const before = records.slice(0, at)
  const since = before.slice(before.findLastIndex((r) => isIndication(r) || (isDecision(r) && !isNo(r))) + 1)
  const isAnother = (r: PersonRecord): boolean => isDecision(r) && isNo(r) && wordOf(r, 'authority_type') !== wordOf(last, 'authority_type')
  return since.some(isAnother) ? [] : [owed('second_opinion', last)]
}
const isNo = (r: PersonRecord): boolean => wordOf(r, 'status') === NO
const NO = 'not_victim'

const pending = (r: PersonRecord, what: Owed['owed']): readonly Owed[] =>
  ['pending', undefined].includes(wordOf(r, 'decision')) && r.values.decided_on === undefined ? [owed(what, r)] : []

/**
 * Beside the letter of somebody who is no citizen, and who is or may be a victim: that a permit to stay is asked for, until a need of one is recorded, whatever
 * came of it. Nobody is taken for a foreigner of whom no record says so, or of whom one says otherwise; and whoever has left needs none.
 */
function stayPermit(records: readonly PersonRecord[], { home, today }: At): readonly Owed[] {
  const first = records.find((r) => isIndication(r) || (isDecision(r) && !isNo(r)))
  // Found to be none, and no second opinion is waited for.
  const last = records.findLast((r) => isIndication(r) || isDecision(r))
  const isNone = last !== undefined && isDecision(last) && isNo(last) && secondOpinion(records).length === 0
  const said = listTold(records).find((t) => t.field === 'citizenship')
  if (home === undefined || !first || isNone || !said || said.is === 'refused' || said.answers.some((a) => a.value === home)) return []
  const isSettled = records.some((r) => r.kind === 'stay_permit' || (r.kind === 'service_need' && wordOf(r, 'need') === STAY))
  const hasLeft = records.some(
    (r) => (r.kind === 'repatriation' || r.kind === 'removal') && r.on !== null && r.on.slice(0, 7) < today.slice(0, 7),
  )
  return isSettled || hasLeft ? [] : [owed('stay_permit', first)]
}
const STAY = 'stay_permit'
/** Asked for of others who decide: that somebody helps with it is no answer. */
const DECIDED_ELSEWHERE: ReadonlySet<string | null> = new Set([STAY, 'protection'])

/** A service of that kind that began afterwards answers it, whatever the older record still says; and so does the person who does not want it any more. */
function need(r: PersonRecord, services: readonly PersonRecord[]): readonly Owed[] {
  const what = wordOf(r, 'need') ?? null
  const isGiven = services.some((s) => wordOf(s, 'service_type') === what && (s.on ?? '') >= (r.on ?? ''))
  const isAnswered = (isGiven && !DECIDED_ELSEWHERE.has(what)) || wordOf(r, 'reason_unmet') === 'not_wanted'
  return wordOf(r, 'met') === 'yes' || isAnswered ? [] : [owed('need', r, { what })]
}

/** A child in care is kept by an order. Who has turned eighteen since needs none. */
function custody(records: readonly PersonRecord[]): readonly Owed[] {
  if (listGrown(records).length > 0) return []
  const orders = records.filter((r) => r.kind === 'custody_transfer')
  const last = orders.at(-1)
  if (last && ['ordered', 'ended'].includes(wordOf(last, 'status') ?? '')) return []
  const stay = records.findLast((r) => r.kind === 'shelter_stay')
  const isKept =
    stay && wordOf(stay, 'age_band') === CHILD && wordOf(stay, 'stay_band') === 'still_there' && wordOf(stay, 'custody_order') !== 'yes'
  if (isKept) return [owed('custody', stay)]
  return last && wordOf(last, 'status') === 'asked' ? [owed('custody', last)] : []
}

/** A guardian's word ends when she is of age; one who is accused never had one to give. */
function consents(records: readonly PersonRecord[]): readonly Owed[] {
  const agreed = listAgreed(records)
  const recordOf = (is: 'of_age' | 'void'): PersonRecord | undefined => {
    const found = agreed.find((a) => a.is === is)
    return found && records.find((r) => r.kind === 'consent' && r.record === found.record)
  }
  const guardian = recordOf('of_age')
  const adult = guardian && listGrown(records).find((r) => (r.on ?? '') >= (guardian.on ?? ''))
  const isVoid = recordOf('void')
  return [
    ...(guardian && adult ? [owed('own_consent', guardian, { since: adult.on })] : []),
    ...(isVoid ? [owed('other_guardian', isVoid)] : []),
  ]
}

/** Whoever speaks for her beside an accused guardian: until somebody who may say so has said that a lawyer is the child's own. */
function childCounsel(records: readonly PersonRecord[], care: Care): readonly Owed[] {
  const counsel = counselOf(records)
  return counsel && !isAnswered(counsel, care) ? [owed('child_counsel', counsel.conflict)] : []
}

/** Before she travels somebody who is no official asks whether she is afraid to go back. */
const fear = (r: PersonRecord, today: string): readonly Owed[] =>
  wordOf(r, 'fear_asked') !== 'yes' && r.on !== null && r.on.slice(0, 7) >= today.slice(0, 7)
    ? [owed('fear_question', r, { by: r.on, what: wordOf(r, 'country') ?? null })]
    : []

/** Until somebody has been there; and where it was closed, until it is said whether somebody has: a no is an answer, and silence none. */
function followUp(all: readonly PersonRecord[]): readonly Owed[] {
  const last = all.at(-1)
  if (!last) return []
  const said = wordOf(last, 'followed_up')
  return said === 'yes' || (said === 'no' && isClosed(last)) ? [] : [owed('follow_up', last)]
}

/** What a plan that binds promises, until a service of its kind began; a plan that waits for somebody's word; and a hand-over that waits for a colleague. */
function planned({ plans, offered }: Care, records: readonly PersonRecord[], today: string): readonly Owed[] {
  const at = ({ record }: Pick<Plan, 'record'>): PersonRecord | undefined => records.find((r) => r.record === record) ?? records[0]
  const lines = plans.flatMap((plan): readonly Owed[] => {
    const source = at(plan)
    if (!source) return []
    if (plan.is !== 'approved') return [owed(plan.is === 'waits' ? 'plan_word' : 'plan_again', source, { since: plan.at })]
    return plan.steps
      .filter((s) => !records.some((r) => r.kind === 'service_episode' && wordOf(r, 'service_type') === s.what && isSince(r, plan.at)))
      .map((s) => owed('plan_step', source, { by: s.by, since: plan.at, isLate: s.by < today, what: s.what }))
  })
  const [first] = records
  return first && offered ? [...lines, owed('hand_over', first, { since: offered.since })] : lines
}
/** Months alone are in clear: what began in the month of the plan began after it. */
const isSince = ({ on }: PersonRecord, at: string): boolean => on !== null && on.slice(0, 7) >= at.slice(0, 7)
