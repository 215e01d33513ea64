/** A referral as one of its two parties sees it: where it stands, what its clocks say, and whether it waits for them. */
import type { Code, Country } from '../../../core/country/index.ts'
import { findCode } from '../../../core/country/find.ts'
import { clocksOf, follow, isOpen, stepsFor, type Clocks, type Followed, type Referral } from '../../../core/referral/follow.ts'
import type { REFERRAL } from './words.ts'

export type Listed = { readonly now: string; readonly referrals: readonly Referral[] }
export type Standing = {
  readonly referral: Referral
  readonly side: 'in' | 'out'
  readonly followed: Followed
  readonly clocks: Clocks
  /** What it is now, in this party's words. */
  readonly words: keyof typeof REFERRAL
  readonly waitsForMe: boolean
}

export function standingOf(referral: Referral, agency: string, now: string): Standing {
  const followed = follow(referral, referral.steps)
  const side = referral.of === agency ? 'out' : 'in'
  const { state } = followed
  const words = state === 'arrived' || state === 'withdrawn' ? state : (`${side}-${state}` as const)
  // Declined: whoever offered has to find another place. Else it waits for who was asked.
  const waitsForMe = state === 'declined' ? side === 'out' : isOpen(state) && side === 'in'
  return { referral, side, followed, clocks: clocksOf(referral, followed, now), words, waitsForMe }
}

/** What waits for me first, the longest wait first of all; then what is open, then the newest. */
export const inOrder = (all: readonly Standing[]): readonly Standing[] =>
  all.toSorted(
    (a, b) =>
      Number(b.waitsForMe) - Number(a.waitsForMe) ||
      Number(isOpen(b.followed.state)) - Number(isOpen(a.followed.state)) ||
      (a.waitsForMe ? a.followed.since.localeCompare(b.followed.since) : b.followed.since.localeCompare(a.followed.since)),
  )

export const mayStep = ({ side, followed }: Standing) => stepsFor(followed.state, side === 'out' ? 'offerer' : 'asked')

/** What people call it by: random letters, nothing of the person. */
export const handleOf = (offer: string): string => `${offer.slice(0, 4)}-${offer.slice(4, 8)}`.toUpperCase()

export const officeOf = (country: Country, code: string): Code =>
  findCode(country, 'service-offices', code) ?? { code, words: { en: code, km: code } }
