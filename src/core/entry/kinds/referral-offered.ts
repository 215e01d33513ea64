/**
 * A referral between two bodies of the protection side begins: one offers, the other answers. Codes only: whom it is about stays sealed in the
 * offering body's own referral record. Whether the act fits what stands in the record, work/referrals/refer.ts asks.
 */
import { findCode } from '../../country/find.ts'
import { code, listOf, oneOf, someOf, token, unique } from '../../shape.ts'
import { HELPING_OFFICES, helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'

/** Whose bed is asked for; `none` where help is asked for and no bed. */
export const REFERRAL_BEDS = ['women', 'men', 'children', 'none'] as const
export type ReferralBed = (typeof REFERRAL_BEDS)[number]

/** What the person has told once, and is not asked again. Nationality is not among it (DESIGN 8.4). */
export const TOLD_FIELDS = ['sex', 'age_at_exploitation', 'subject_status', 'form_of_exploitation', 'province'] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

export const referralOffered = entryKind(
  {
    kind: 'referral.offered',
    door: 'act',
    members: {
      /** The offering body's own referral record. */
      record: token,
      to: code,
      /** The office that is asked, of `service-offices`. */
      office: code,
      /** Of `referral-reasons`. */
      reason: code,
      bed: oneOf(...REFERRAL_BEDS),
      /** Purposes the person agreed to, of `consent-purposes`; `referral` is always among them. */
      agreed: unique(listOf(code, 1, 10)),
      told: someOf(TOLD_FIELDS, code),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country, recordKinds }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      if (stub.to === stub.agency || !helps(country, stub.to)) return 'stub.to'
      if (!findCode(country, HELPING_OFFICES, stub.office)) return 'stub.office'
      if (!findCode(country, 'referral-reasons', stub.reason) || stub.reason === 'criminal') return 'stub.reason'
      // No referral without it; refusing it changes no service (DESIGN 8.4).
      if (!stub.agreed.includes('referral') || !stub.agreed.every((p) => findCode(country, 'consent-purposes', p))) return 'stub.agreed'
      const fields = recordKinds.find((k) => k.id === 'referral')?.fields ?? []
      const isCode = ([field, told]: readonly [string, string]): boolean => {
        const list = fields.find((f) => f.id === field)?.list
        return list !== undefined && findCode(country, list, told) !== undefined
      }
      return Object.entries(stub.told).every(isCode) ? undefined : 'stub.told'
    },
    rows: (stub, recordedAt) => {
      const asked = { to_agency: stub.to, to_office: stub.office, reason: stub.reason, bed: stub.bed }
      const known = { agreed: stub.agreed.toSorted().join(' '), told: printTold(stub.told), recorded_at: recordedAt }
      return [{ table: 'referral_offers', row: { agency_id: stub.agency, entry_id: stub.id, record_id: stub.record, ...asked, ...known } }]
    },
  },
)
export type ReferralOffered = BodyOf<typeof referralOffered>

/** `sex:female province:KH-1`; null where nothing was told. */
function printTold(told: Readonly<Partial<Record<ToldField, string>>>): string | null {
  const pairs = Object.entries(told).map((pair) => pair.join(':'))
  return pairs.length === 0 ? null : pairs.toSorted().join(' ')
}
