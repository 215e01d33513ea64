/**
 * A lead goes a step on: sorted, given to an office, handed to another body, answered, decided. Codes only: who reported, and whom it is about,
 * stays sealed in the register of whoever received it. Whether the step fits what stands in the record, work/leads/move-lead.ts asks.
 */
import { sideOf } from '../../access/side-of.ts'
import { findCode } from '../../country/find.ts'
import type { Country } from '../../country/country.ts'
import { code, oneOf, someOf, token } from '../../shape.ts'
import { keepsLeads, takesLeads } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, type Known, entryKind } from '../define.ts'

/**
 * Steps of the body whose lead it is, of the one to which it was handed, and of one that protects where the lead is of those who enforce. Any may decide;
 * the last says that it was, and not what came of it: a screening that began, or that there is nobody, is nothing that the police learn here (DESIGN 8.1).
 */
export const OWNER_STEPS = ['sorted', 'given', 'handed', 'called_back', 'acted', 'no_action', 'reopened'] as const
export const ASKED_STEPS = ['accepted', 'returned', 'acted', 'no_action'] as const
export const HUSHED_STEPS = ['acknowledged', 'decided', 'handed_back'] as const
export type LeadStep = (typeof OWNER_STEPS)[number] | (typeof ASKED_STEPS)[number] | (typeof HUSHED_STEPS)[number]

/** Why a lead that was handed comes back. */
export const RETURN_REASONS = ['not_ours', 'too_little_known', 'no_means'] as const

/** What goes with a lead to another body: of what kind it is, and where; never who reported, nor anybody's citizenship. */
export const TOLD_FIELDS = ['lead_type', 'form_of_exploitation', 'site_type', 'province', 'language'] as const
export type ToldField = (typeof TOLD_FIELDS)[number]
/** Of that, across the wall. */
export const TOLD_ACROSS: readonly ToldField[] = ['lead_type', 'site_type', 'province']

export const leadMoved = entryKind(
  {
    kind: 'lead.moved',
    door: 'act',
    members: {
      /** The body whose lead it is, and its record. */
      of: code,
      record: token,
      step: oneOf(...OWNER_STEPS, ...ASKED_STEPS, ...HUSHED_STEPS),
      /** `given`: an office of one's own · `handed`, `called_back` and every step of the other body: that body · else `none`. */
      to: code,
      /** `sorted`: of `lead-credibility` · `returned`: of RETURN_REASONS · `acted`: of `lead-results` · `no_action`: of `no-action-reasons` · else `none`. */
      reason: code,
      told: someOf(TOLD_FIELDS, code),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, known) => {
      const { country } = known
      if (!takesLeads(country, stub.agency)) return 'stub.agency'
      if (!keepsLeads(country, stub.of)) return 'stub.of'
      const isOwner = stub.agency === stub.of
      const steps = isOwner ? OWNER_STEPS : isAcross(country, stub.agency, stub.of) ? HUSHED_STEPS : ASKED_STEPS
      if (!steps.some((step) => step === stub.step)) return 'stub.step'
      if (!isFor(stub.step, stub.to, stub.agency, isOwner, country)) return 'stub.to'
      if (!isReason(stub.step, stub.reason, country)) return 'stub.reason'
      return isTold(stub, known) ? undefined : 'stub.told'
    },
    rows: (stub, recordedAt, nth) => {
      const hushed = HUSHED_STEPS.findIndex((s) => s === stub.step)
      const when = hushed < 0 ? { recorded_at: recordedAt, place: nth } : { recorded_at: toldAt(recordedAt), place: hushed }
      const step = { of_agency: stub.of, record_id: stub.record, step: stub.step, to_body: stub.to, reason: stub.reason }
      const row = { agency_id: stub.agency, entry_id: stub.id, ...step, told: printTold(stub.told), ...when }
      return [{ table: 'lead_steps', row }]
    },
  },
)
export type LeadMoved = BodyOf<typeof leadMoved>

/** From those who protect to those who enforce. What became of somebody in care is not told there, nor when. */
export const isAcross = (country: Country, from: string, to: string): boolean =>
  sideOf(country, from) === 'protection' && sideOf(country, to) === 'enforcement'

const DAY_MS = 86_400_000

/**
 * A hushed step is one from the next 00:00 UTC on, for both bodies: what is told at a fixed hour says nothing of the hour at which anybody was met. Their order
 * at that hour is that of HUSHED_STEPS, so a lead that was handed back is open.
 */
const toldAt = (recordedAt: string): string => toldFrom(recordedAt).replace('T00:00:00.000Z', ' 00:00:00.000000+00')

/** @param instant that begins with an ISO day. @returns ISO instant from which an answer across the wall is told, that was signed then; what is no instant as it is. */
export function toldFrom(instant: string): string {
  const day = Date.parse(`${instant.slice(0, 10)}T00:00:00.000Z`)
  return Number.isNaN(day) ? instant : new Date(day + DAY_MS).toISOString()
}

function isFor(step: string, to: string, agency: string, isOwner: boolean, country: Country): boolean {
  if (!isOwner) return to === agency
  if (step === 'handed' || step === 'called_back') return to !== agency && takesLeads(country, to)
  return step === 'given' ? findCode(country, 'offices', to) !== undefined : to === 'none'
}

function isReason(step: string, reason: string, country: Country): boolean {
  const isOf = (list: string, but: string): boolean => reason !== but && findCode(country, list, reason) !== undefined
  switch (step) {
    case 'sorted':
      return isOf('lead-credibility', '')
    case 'returned':
      return RETURN_REASONS.some((r) => r === reason)
    case 'acted':
      // Whoever acts may keep what was done: an operation that is told of is one that is warned of.
      return reason === 'none' || isOf('lead-results', 'none')
    case 'no_action':
      return isOf('no-action-reasons', 'not_stated')
    default:
      return reason === 'none'
  }
}

function isTold(stub: { readonly of: string; readonly step: string; readonly to: string; readonly told: object }, known: Known): boolean {
  const told: readonly (readonly [string, unknown])[] = Object.entries(stub.told)
  if (stub.step !== 'handed') return told.length === 0
  const { country, recordKinds } = known
  const fields = recordKinds.find((k) => k.id === 'lead')?.fields ?? []
  const isWalled = sideOf(country, stub.of) !== sideOf(country, stub.to)
  return told.every(([field, value]) => {
    const list = fields.find((f) => f.id === field)?.list
    const mayGo = !isWalled || TOLD_ACROSS.some((f) => f === field)
    return mayGo && list !== undefined && typeof value === 'string' && findCode(country, list, value) !== undefined
  })
}

/** `lead_type:TRAFFICKING province:KH-1`; null where nothing was told. */
function printTold(told: Readonly<Partial<Record<ToldField, string>>>): string | null {
  const pairs = Object.entries(told).map((pair) => pair.join(':'))
  return pairs.length === 0 ? null : pairs.toSorted().join(' ')
}
