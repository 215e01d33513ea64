/** What is said of a slot after it was due: waived, asked for, accepted, sent back, locked, opened again, a nil return withdrawn. One table holds them all. */
import type { Country } from '../country/country.ts'
import { isReviewer } from './bodies.ts'
import { isNamedTwice, type ReviewedSlots } from './owed-slots.ts'
import type { TableRow } from './rows.ts'

/** What each kind of word comes to, as the table of reviews holds it. */
export const VERDICTS = {
  'return.waived': 'waived',
  'return.asked': 'asked',
  'return.accepted': 'accepted',
  'return.sent_back': 'sent_back',
  'return.locked': 'locked',
  'return.reopened': 'reopened',
  'return.withdrawn': 'withdrawn',
} as const
export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS]

type Said = { readonly kind: keyof typeof VERDICTS; readonly id: string; readonly agency: string; readonly reason?: string }
/** @property return of the slots; a waiver and a reminder speak of slots for which nothing came, and so of a form. */
type Of = { readonly of?: string; readonly return?: string; readonly form?: string }

/** What was said of the cells of a return stays in the entry. */
export function reviewRows(
  stub: Said & Of & ({ readonly slots: ReviewedSlots } | { readonly office: string; readonly period: string }),
  recordedAt: string,
): readonly TableRow[] {
  const said = { verdict: VERDICTS[stub.kind], reason: stub.reason ?? null, recorded_at: recordedAt }
  const of = { of_agency: stub.of ?? null, return_id: stub.return ?? null, form: stub.form ?? null }
  const slots = 'slots' in stub ? stub.slots : [[stub.office, stub.period] as const]
  return slots.map(([office, period]) => ({
    table: 'return_reviews',
    row: { agency_id: stub.agency, entry_id: stub.id, office, period, ...of, ...said },
  }))
}

/** Whoever reviews sends none of it himself, and names each slot once. */
export function reviewFault(
  stub: { readonly agency: string; readonly of: string; readonly slots: ReviewedSlots },
  country: Country,
): string | undefined {
  if (!isReviewer(country, stub.agency)) return 'stub.agency'
  if (stub.of === stub.agency || !country.agencies.some((a) => a.id === stub.of)) return 'stub.of'
  return isNamedTwice(stub.slots) ? 'stub.slots' : undefined
}
