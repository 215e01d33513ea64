/** Whether an act of a referral holds together by itself; what stands in the record, work/referrals/refer.ts asks. */
import { sideOf } from '../access/side-of.ts'
import { findCode } from '../country/find.ts'
import type { Country } from '../country/index.ts'
import { getRecordKind } from '../model/kinds.ts'
import {
  ASKED_STEPS,
  WITHDRAWAL_REASONS,
  type ReferralAct,
  type ReferralMoved,
  type ReferralOffered,
  type ToldField,
} from './referral-kinds.ts'

/** Offices that are asked for help, in every country. */
const OFFICES = 'service-offices'

/** @param agency whose act it is. @returns where it does not hold; undefined when it does. */
export function referralFault(stub: ReferralAct, agency: string, country: Country): string | undefined {
  // Nobody across the wall offers, answers or says what is free (DESIGN 8.1).
  if (!helps(country, agency)) return 'stub.agency'
  switch (stub.kind) {
    case 'referral.offered':
      return offerFault(stub, agency, country)
    case 'referral.moved':
      return stepFault(stub, agency, country)
    case 'beds.stated':
      return findCode(country, OFFICES, stub.office) ? undefined : 'stub.office'
    default:
      return stub satisfies never
  }
}

/** Those who send or take referrals: bodies of the protection side whose form it is. */
export const helps = (country: Country, agency: string): boolean =>
  sideOf(country, agency) === 'protection' && (country.agencies.find((a) => a.id === agency)?.sends.includes('referral') ?? false)

function offerFault(stub: ReferralOffered, agency: string, country: Country): string | undefined {
  if (stub.to === agency || !helps(country, stub.to)) return 'stub.to'
  if (!findCode(country, OFFICES, stub.office)) return 'stub.office'
  if (!findCode(country, 'referral-reasons', stub.reason) || stub.reason === 'criminal') return 'stub.reason'
  // No referral without it; refusing it changes no service (DESIGN 8.4).
  if (!stub.agreed.includes('referral') || !stub.agreed.every((p) => findCode(country, 'consent-purposes', p))) return 'stub.agreed'
  const { fields } = getRecordKind('referral')
  const isCode = ([field, code]: readonly [string, string]): boolean => {
    const list = fields.find((f) => f.id === (field as ToldField))?.list
    return list !== undefined && findCode(country, list, code) !== undefined
  }
  return Object.entries(stub.told).every(isCode) ? undefined : 'stub.told'
}

function stepFault(stub: ReferralMoved, agency: string, country: Country): string | undefined {
  const isAsked = (ASKED_STEPS as readonly string[]).includes(stub.step)
  if (agency !== (isAsked ? stub.to : stub.of)) return 'stub.step'
  if (stub.of === stub.to) return 'stub.to'
  switch (stub.step) {
    case 'declined':
      return findCode(country, 'decline-reasons', stub.reason) ? undefined : 'stub.reason'
    case 'withdrawn':
      return (WITHDRAWAL_REASONS as readonly string[]).includes(stub.reason) ? undefined : 'stub.reason'
    case 'seen':
    case 'accepted':
    case 'arrived':
    case 'reminded':
      return stub.reason === 'none' ? undefined : 'stub.reason'
    default:
      return stub.step satisfies never
  }
}
