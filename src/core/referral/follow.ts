/**
 * Where a referral stands: a fold of its steps in the order of the record. A step that may not follow is passed over,
 * so that two people who act at one moment (one accepts, the other withdraws) end at one state, the same for everybody.
 */
import { ASKED_STEPS, type ReferralStep } from '../entry/kinds/referral-moved.ts'
import type { ReferralBed, ToldField } from '../entry/kinds/referral-offered.ts'

export type Offer = {
  /** The entry of the offer. */
  readonly offer: string
  readonly of: string
  readonly to: string
  readonly office: string
  /** Token of the offering body's own referral record: what names are opened by. */
  readonly record: string
  readonly reason: string
  readonly bed: ReferralBed
  readonly agreed: readonly string[]
  readonly told: Readonly<Partial<Record<ToldField, string>>>
  /** ISO instant. */
  readonly at: string
}
export type Step = {
  readonly by: string
  readonly step: ReferralStep
  /** `none` where the step has none. */
  readonly reason: string
  readonly at: string
}
/** An offer and its steps, in the order of the record. */
export type Referral = Offer & { readonly steps: readonly Step[] }
export type ReferralState = 'offered' | 'seen' | 'accepted' | 'declined' | 'arrived' | 'withdrawn'
export type Followed = {
  readonly state: ReferralState
  /** ISO instant since when it is so. */
  readonly since: string
  /** Why it was declined or withdrawn; else `none`. */
  readonly reason: string
  /** The newest reminder that nobody has answered; null where there is none. */
  readonly reminded: string | null
  /** When each state began. */
  readonly reached: Readonly<Partial<Record<ReferralState, string>>>
}

/** State → the steps that may follow. */
const NEXT: Readonly<Record<ReferralState, readonly ReferralStep[]>> = {
  offered: ['seen', 'accepted', 'declined', 'reminded', 'withdrawn'],
  seen: ['accepted', 'declined', 'reminded', 'withdrawn'],
  accepted: ['arrived', 'declined', 'reminded', 'withdrawn'],
  // Consent may be taken back after the arrival as well.
  arrived: ['withdrawn'],
  declined: [],
  withdrawn: [],
}

/** The steps that this party may take now. */
export const stepsFor = (state: ReferralState, party: 'offerer' | 'asked'): readonly ReferralStep[] =>
  NEXT[state].filter((s) => (ASKED_STEPS as readonly string[]).includes(s) === (party === 'asked'))

export const isOpen = (state: ReferralState): boolean => state === 'offered' || state === 'seen' || state === 'accepted'

/** @param steps of this offer, in the order of the record. */
export function follow(offer: Offer, steps: readonly Step[]): Followed {
  let now: Followed = { state: 'offered', since: offer.at, reason: 'none', reminded: null, reached: { offered: offer.at } }
  for (const { by, step, reason, at } of steps) {
    const party = by === offer.of ? 'offerer' : by === offer.to ? 'asked' : undefined
    if (!party || !stepsFor(now.state, party).includes(step)) continue
    now =
      step === 'reminded'
        ? { ...now, reminded: at }
        : { state: step, since: at, reason, reminded: null, reached: { ...now.reached, [step]: at } }
  }
  return now
}

/** Hours in which an offer is answered, and in which the person is in a safe place. */
export const ANSWER_HOURS = 24
export const SAFE_PLACE_HOURS = 72

export type Clock = {
  readonly hours: number
  /** Whole minutes since the offer, at most until it was met or ended. */
  readonly minutes: number
  readonly state: 'running' | 'met' | 'late' | 'ended'
}
export type Clocks = { readonly answer: Clock; readonly place: Clock | null }

/**
 * @param now ISO instant.
 * @returns `place` is null where no bed was asked for. `late` means that the hours have passed, met afterwards or not.
 */
export function clocksOf(offer: Offer, { state, reached }: Followed, now: string): Clocks {
  const answered = reached.accepted ?? reached.declined
  const ended = state === 'withdrawn' || state === 'declined' ? (reached[state] ?? now) : undefined
  return {
    answer: clock(offer.at, ANSWER_HOURS, answered, ended, now),
    place: offer.bed === 'none' ? null : clock(offer.at, SAFE_PLACE_HOURS, reached.arrived, ended, now),
  }
}

function clock(from: string, hours: number, met: string | undefined, ended: string | undefined, now: string): Clock {
  const minutes = Math.max(0, Math.floor((Date.parse(met ?? ended ?? now) - Date.parse(from)) / 60_000))
  if (minutes > hours * 60) return { hours, minutes, state: 'late' }
  return { hours, minutes, state: met !== undefined ? 'met' : ended !== undefined ? 'ended' : 'running' }
}
