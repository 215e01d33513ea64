/**
 * Where a lead stands: a fold of its steps in the order of the record. No state ends it but a decision, acted on or no action because; what is
 * handed on waits at both bodies until it is answered. A step that may not follow is passed over, so two people who act at one moment end at one state.
 */
import type { LeadStep } from '../entry/kinds/lead-moved.ts'

export type Step = {
  readonly by: string
  readonly step: LeadStep
  readonly to: string
  /** `none` where the step has none. */
  readonly reason: string
  /** ISO instant from which it is one: of what is told across the wall, the fixed hour (lead-moved.ts). */
  readonly at: string
}
/** A lead as one of its two bodies sees it, with the steps that this body sees, in the order of the record. */
export type Lead = {
  readonly of: string
  readonly record: string
  /** Clear values of one's own register; null where it is another's. */
  readonly values: Readonly<Record<string, string | number>> | null
  /** What went with it when it was handed over last: field → code. */
  readonly told: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}
/** `decided` by those who protect, across the wall: by what, is not told. */
export type LeadState = 'received' | 'handed' | 'accepted' | 'returned' | 'acted' | 'no_action' | 'decided'
export type Followed = {
  readonly state: LeadState
  /** ISO instant since when it is so; null where nothing was done with it yet. */
  readonly since: string | null
  /** Credibility, once it was sorted. */
  readonly sorted: string | null
  /** Office of one's own to which it was given. */
  readonly office: string | null
  /** The other body, where it was handed to one. */
  readonly body: string | null
  /** Why it came back, what came of it, or why no action; else `none`. */
  readonly reason: string
  /** Who decided. */
  readonly decidedBy: string | null
}

const UNTOUCHED: Followed = { state: 'received', since: null, sorted: null, office: null, body: null, reason: 'none', decidedBy: null }

export const isDecided = ({ state }: Pick<Followed, 'state'>): boolean => state === 'acted' || state === 'no_action' || state === 'decided'
const isElsewhere = ({ state }: Followed): boolean => state === 'handed' || state === 'accepted'

/** The steps that this party may take now. Whoever handed a lead on calls it back before deciding it, so that nobody works on what is over. */
export function stepsFor(now: Followed, party: 'owner' | 'asked' | 'across'): readonly LeadStep[] {
  if (party === 'owner') {
    if (isDecided(now)) return ['reopened']
    return isElsewhere(now) ? ['called_back'] : ['sorted', 'given', 'handed', 'acted', 'no_action']
  }
  if (!isElsewhere(now)) return []
  const [take, ...end]: readonly LeadStep[] =
    party === 'across' ? ['acknowledged', 'handed_back', 'decided'] : ['accepted', 'returned', 'acted', 'no_action']
  return now.state === 'handed' && take !== undefined ? [take, ...end] : end
}

/**
 * @param of the body whose lead it is.
 * @param steps of this lead, in the order of the record: all that its owner sees, or what the other body does.
 */
export const follow = (of: string, steps: readonly Step[]): Followed =>
  steps.reduce(
    (now, step) => ({ ...now, ...(step.by === of ? owned(now, step) : step.by === now.body ? asked(now, step) : {}) }),
    UNTOUCHED,
  )

/** More than the door lets in: a decision is one whoever was quicker, and so is a hand-over after it; none of the two may fall between. */
function owned(now: Followed, { step, to, reason, at, by }: Step): Partial<Followed> {
  switch (step) {
    case 'sorted':
      return { sorted: reason }
    case 'given':
      return isDecided(now) ? {} : { office: to }
    case 'handed':
      return { state: 'handed', since: at, body: to, reason: 'none', decidedBy: null }
    case 'called_back':
      // What it says after this is of a lead that it has no more.
      return to === now.body && now.decidedBy !== by ? { state: 'received', since: at, body: null, reason: 'none', decidedBy: null } : {}
    case 'acted':
    case 'no_action':
      return { state: step, since: at, reason, decidedBy: by }
    case 'reopened':
      return isDecided(now) ? { state: 'received', since: at, reason: 'none', decidedBy: null } : {}
    default:
      return {}
  }
}

function asked(now: Followed, { step, reason, at, by }: Step): Partial<Followed> {
  if (now.state === 'returned') return {}
  switch (step) {
    case 'accepted':
    case 'acknowledged':
      return now.state === 'handed' ? { state: 'accepted', since: at } : {}
    case 'returned':
    case 'handed_back':
      return { state: 'returned', since: at, reason, decidedBy: null }
    case 'acted':
    case 'no_action':
    case 'decided':
      return { state: step, since: at, reason, decidedBy: by }
    default:
      return {}
  }
}

/** Days in which a lead is decided, and hours in which a body answers that was handed one. */
export const DECIDE_DAYS = 7
export const ANSWER_HOURS = 72

/** Whether an answer is late. @param now ISO instant. */
export const isAnswerLate = ({ state, since }: Followed, now: string): boolean =>
  state === 'handed' && since !== null && Date.parse(now) - Date.parse(since) > ANSWER_HOURS * 3_600_000
