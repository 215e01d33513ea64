/** What waits for somebody, gathered from the pages where it is ended; each line has one act that ends it. Pure: who asks, and when, is given. */
import type { CaseWait } from '../../../core/story/case-wait.ts'
import type { WaitFor } from '../../../core/story/waits.ts'
import type { Clock, Referral } from '../../../core/referral/follow.ts'
import { inOrder, standingOf as leadStanding, type Listed as Leads, type Standing as LeadStanding } from '../lead/standing.ts'
import { standingOf, type Standing } from '../referral/standing.ts'

export type Line =
  | { readonly is: 'referral'; readonly standing: Standing; readonly clock: Clock; readonly minutesLeft: number }
  | {
      readonly is: 'case'
      readonly record: string
      readonly number: string
      readonly wait: WaitFor
      readonly accused: number | null
      readonly since: string
    }

/** Referrals that have a clock first, what ends first before all; then cases, the longest wait first. Never by gravity. */
export function linesOf(
  { referrals, waits }: { readonly referrals: readonly Referral[]; readonly waits: readonly CaseWait[] },
  agency: string,
  now: string,
): readonly Line[] {
  const asked = referrals.flatMap((r): Line[] => {
    const standing = standingOf(r, agency, now)
    if (!standing.waitsForMe) return []
    const { answer, place } = standing.clocks
    const clock = place && standing.followed.state === 'accepted' ? place : answer
    return [{ is: 'referral', standing, clock, minutesLeft: clock.hours * 60 - clock.minutes }]
  })
  const cases = waits.flatMap(({ own, isMine, wait, accused, since }): Line[] =>
    own && isMine ? [{ is: 'case', record: own.record, number: own.number, wait, accused, since }] : [],
  )
  return [
    ...asked.toSorted((a, b) => (a.is === 'referral' && b.is === 'referral' ? a.minutesLeft - b.minutesLeft : 0)),
    ...cases.toSorted((a, b) => (a.is === 'case' && b.is === 'case' ? a.since.localeCompare(b.since) : 0)),
  ]
}

const DAY_MS = 86_400_000
/** Whole days between two ISO days. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** What the other body has done with one's own referrals since this time yesterday, the newest first. */
export const answeredOf = (referrals: readonly Referral[], agency: string, now: string): readonly Standing[] =>
  referrals
    .map((r) => standingOf(r, agency, now))
    .filter((s) => {
      const last = s.referral.steps.at(-1)
      return (
        s.side === 'out' &&
        last !== undefined &&
        last.by !== agency &&
        Date.parse(now) - Date.parse(last.at) < DAY_MS &&
        // That they have looked at it is no answer.
        (s.followed.state === 'accepted' || s.followed.state === 'arrived')
      )
    })
    .toSorted((a, b) => b.followed.since.localeCompare(a.followed.since))

/** Leads that wait for a decision or an answer of this body, the longest first. @param now ISO instant. */
export const leadsOf = (leads: Leads, agency: string, now: string): readonly LeadStanding[] =>
  inOrder(leads.waiting.map((l) => leadStanding(l, agency, { now, today: leads.today }))).filter((s) => s.waitsForMe)
