/** Slots of a form that an agency owes: an office of the form's list, a period of its length, once it is asked for. */
import { codesOf } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import { parsePeriod } from '../model/dates.ts'
import { code, isPeriod, listOf, tuple, type Of } from '../shape.ts'

export const slot = tuple(code, isPeriod)
/** Office and period. Which of a return's slots are spoken of: one file often holds those of many offices. */
export const reviewedSlots = listOf(slot, 1, 1_000)
export type ReviewedSlots = Of<typeof reviewedSlots>

export const isNamedTwice = (slots: ReviewedSlots): boolean => new Set(slots.map((s) => s.join(' '))).size < slots.length

/** Every slot is one that the sender owes, and is named once. @returns where not. */
export function owedFault(
  slots: ReviewedSlots,
  { agency, form }: { readonly agency: string; readonly form: string },
  country: Country,
  version?: number,
): string | undefined {
  if (isNamedTwice(slots)) return 'stub.slots'
  for (const [office, period] of slots) {
    const fault = slotFault({ agency, form, office, period }, country, (sends) => sends.includes(form), version)
    if (fault) return fault
  }
  return undefined
}

export function slotFault(
  stub: { readonly agency: string; readonly form: string; readonly office: string; readonly period: string },
  country: Country,
  may: (sends: readonly string[]) => boolean,
  version?: number,
): string | undefined {
  const form = country.forms.find((f) => f.id === stub.form)
  if (!form || (version !== undefined && version !== form.version)) return 'stub.form'
  if (!may(country.agencies.find((a) => a.id === stub.agency)?.sends ?? [])) return 'stub.agency'
  if (!codesOf(country, form.slot.list).some((c) => c.code === stub.office)) return 'stub.office'
  const length = /^\d{4}$/.test(stub.period) ? 'year' : stub.period.includes('Q') ? 'quarter' : 'month'
  const span = parsePeriod(stub.period)
  return span && length === form.slot.period && span.to > form.slot.from ? undefined : 'stub.period'
}
