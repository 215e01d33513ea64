/** A referral goes a step on: by the body that was asked, or by the one that offered. */
import { findCode } from '../../country/find.ts'
import type { Country } from '../../country/country.ts'
import { code, oneOf, uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'

export const ASKED_STEPS = ['seen', 'accepted', 'declined', 'arrived'] as const
export const OFFERER_STEPS = ['reminded', 'withdrawn'] as const
export type ReferralStep = (typeof ASKED_STEPS)[number] | (typeof OFFERER_STEPS)[number]

const WITHDRAWAL_REASONS = ['consent_withdrawn', 'placed_elsewhere', 'sent_in_error']

export const referralMoved = entryKind(
  {
    kind: 'referral.moved',
    door: 'act',
    members: {
      /** The body that offered, the entry of its offer, and the body that was asked. */
      of: code,
      offer: uuid,
      to: code,
      step: oneOf(...ASKED_STEPS, ...OFFERER_STEPS),
      /** Of `decline-reasons` where declined, of WITHDRAWAL_REASONS where withdrawn; else `none`. */
      reason: code,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      const isAsked = ASKED_STEPS.some((step) => step === stub.step)
      if (stub.agency !== (isAsked ? stub.to : stub.of)) return 'stub.step'
      if (stub.of === stub.to) return 'stub.to'
      return isReason(stub.step, stub.reason, country) ? undefined : 'stub.reason'
    },
    rows: (stub, recordedAt) => {
      const about = { of_agency: stub.of, offer: stub.offer, to_agency: stub.to }
      const row = { agency_id: stub.agency, entry_id: stub.id, ...about, step: stub.step, reason: stub.reason, recorded_at: recordedAt }
      return [{ table: 'referral_steps', row }]
    },
  },
)
export type ReferralMoved = BodyOf<typeof referralMoved>

function isReason(step: string, reason: string, country: Country): boolean {
  if (step === 'declined') return findCode(country, 'decline-reasons', reason) !== undefined
  return step === 'withdrawn' ? WITHDRAWAL_REASONS.includes(reason) : reason === 'none'
}
