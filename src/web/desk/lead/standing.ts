/** A lead as one of its two bodies sees it: what it is called, where it stands, whether it waits for them, and since when. Pure. */
import { DECIDE_DAYS, follow, isAnswerLate, isDecided, type Followed, type Lead } from '../../../core/lead/follow.ts'
import type { LEAD } from './words.ts'

export type Listed = {
  readonly today: string
  readonly waiting: readonly Lead[]
  readonly decided: readonly Lead[]
  readonly isMore: boolean
}
export type Standing = {
  readonly lead: Lead
  readonly isOwn: boolean
  readonly followed: Followed
  readonly words: keyof typeof LEAD
  readonly waitsForMe: boolean
  /** Whole days since it came, of one's own; since it was handed over, of another's. */
  readonly days: number
  readonly isLate: boolean
  /** One's own that the other body lets lie. */
  readonly isAnswerLate: boolean
}

const DAY_MS = 86_400_000
const days = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS))

/** @param now ISO instant, of this machine's clock: what the server answers does not move by itself. @param today ISO day, as the record has it. */
export function standingOf(lead: Lead, agency: string, { now, today }: { readonly now: string; readonly today: string }): Standing {
  const isOwn = lead.of === agency
  const followed = follow(lead.of, lead.steps)
  const { state, sorted, office, since } = followed
  const came = lead.values?.['received_on']
  const waited = isOwn ? (typeof came === 'string' ? days(came, today) : 0) : since === null ? 0 : days(since, now)
  const isSilent = isOwn && isAnswerLate(followed, now)
  const words =
    state === 'acted' || state === 'no_action' || state === 'decided'
      ? state
      : !isOwn
        ? (`in-${state === 'accepted' ? 'accepted' : 'handed'}` as const)
        : state !== 'received'
          ? (`own-${state}` as const)
          : office !== null
            ? 'own-given'
            : sorted === null
              ? 'own-received'
              : 'own-sorted'
  // What another body has waits for them; what it lets lie waits for whoever gave it.
  const waitsForMe = !isDecided(followed) && (isOwn ? state === 'received' || state === 'returned' || isSilent : true)
  return {
    lead,
    isOwn,
    followed,
    words,
    waitsForMe,
    days: waited,
    isLate: !isDecided(followed) && waited > DECIDE_DAYS,
    isAnswerLate: isSilent,
  }
}

/** What waits for me first, and of that the longest wait; never by gravity. */
export const inOrder = (all: readonly Standing[]): readonly Standing[] =>
  all.toSorted((a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || b.days - a.days || a.lead.record.localeCompare(b.lead.record))

/** What two bodies call it on the telephone: the first letters of its token, nothing of the person. */
export const handleOf = (record: string): string => `${record.slice(0, 4)}-${record.slice(4, 8)}`.toUpperCase()

/** Of what workers left without an account, how much waits (src/server/routes/complaints.ts). */
export type WaitingComplaints = { readonly left: number; readonly taken: number; readonly oldest: string | null }
