/**
 * A referral between two bodies of the protection side, act by act: one offers, the other answers. Each act is signed by
 * the device of whoever does it. Codes only: whom it is about stays sealed in the offering body's own referral record.
 */

/** Whose bed is asked for; `none` where help is asked for and no bed. */
export const REFERRAL_BEDS = ['women', 'men', 'children', 'none'] as const
export type ReferralBed = (typeof REFERRAL_BEDS)[number]

/** What the person has told once, and is not asked again. Nationality is not among it (DESIGN 8.4). */
export const TOLD_FIELDS = ['sex', 'age_at_exploitation', 'subject_status', 'form_of_exploitation', 'province'] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

export type ReferralOffered = {
  readonly kind: 'referral.offered'
  /** The offering body's own referral record. */
  readonly record: string
  readonly to: string
  /** The office that is asked, of `service-offices`. */
  readonly office: string
  /** Of `referral-reasons`. */
  readonly reason: string
  readonly bed: ReferralBed
  /** Purposes the person agreed to, of `consent-purposes`; `referral` is always among them. */
  readonly agreed: readonly string[]
  readonly told: Readonly<Partial<Record<ToldField, string>>>
}

/** Who takes which step: the body that was asked, or the one that offered. */
export const ASKED_STEPS = ['seen', 'accepted', 'declined', 'arrived'] as const
export const OFFERER_STEPS = ['reminded', 'withdrawn'] as const
export type ReferralStep = (typeof ASKED_STEPS)[number] | (typeof OFFERER_STEPS)[number]

export const WITHDRAWAL_REASONS = ['consent_withdrawn', 'placed_elsewhere', 'sent_in_error'] as const

export type ReferralMoved = {
  readonly kind: 'referral.moved'
  /** The body that offered, the entry of its offer, and the body that was asked. */
  readonly of: string
  readonly offer: string
  readonly to: string
  readonly step: ReferralStep
  /** Of `decline-reasons` where declined, of WITHDRAWAL_REASONS where withdrawn; else `none`. */
  readonly reason: string
}

/** Beds that are free in one office now, as it says itself. The newest statement stands. No address is in it, ever. */
export type BedsStated = {
  readonly kind: 'beds.stated'
  readonly office: string
  readonly women: number
  readonly men: number
  readonly children: number
}

export type ReferralAct = ReferralOffered | ReferralMoved | BedsStated
