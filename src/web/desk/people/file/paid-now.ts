/** What was paid of an allowance, for its form: what was paid before stays paid, and what is known is not asked again. Pure. */
import type { Form } from '../../../../core/country/index.ts'
import type { PersonRecord } from '../../../../core/person/record.ts'
import { parseWholeNumber } from '../../../../core/text/numbers.ts'

type Values = PersonRecord['values']
/** What the record says in clear. */
const KNOWN = ['office', 'due_month', 'entitlement_type', 'months', 'amount_due', 'paid_month', 'province'] as const

const sumOf = (values: Values, id: string): number => (values[id] === undefined ? 0 : Number(values[id]))
export const sumsOf = (values: Values): { readonly due: number; readonly paid: number } => ({
  due: sumOf(values, 'amount_due'),
  paid: sumOf(values, 'amount_paid'),
})

/** @param most what is still owed. @returns undefined for what is no whole sum beyond doubt, none, or more than is owed. */
export function readPaid(typed: string, most: number): number | undefined {
  const read = parseWholeNumber(typed)
  return read.ok && read.value > 0 && read.value <= most ? read.value : undefined
}

export const payCells = (form: Form, values: Values, now: number): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    KNOWN.flatMap((id) => (values[id] === undefined || !form.fields.some((f) => f.id === id) ? [] : [[id, String(values[id])]])),
  ),
  amount_paid: String(sumsOf(values).paid + now),
})
