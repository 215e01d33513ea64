/** What a lead tells the form that follows it: an investigation, a screening, a call from abroad, one's own line in the register of leads. Codes of one list go over under the same name. */
import type { Form } from '../country/country.ts'
import { getRecordKind } from '../model/kinds.ts'

/** Kinds that follow a lead, and what is then said to have come of it; of who is brought home, nothing more than that it was acted on. */
export const FOLLOWS = { investigation: 'investigation', screening: 'screening', mission_contact: 'none' } as const
export type FollowKind = keyof typeof FOLLOWS

const NAMED_BY: readonly string[] = ['office', 'lead_number']

/** Of a kind, the field that says where it came from, and the one of the day on which it began. */
const DAY: Readonly<Record<string, string>> = {
  investigation: 'opened_on',
  screening: 'screened_day',
  mission_contact: 'received_month',
  lead: 'received_on',
}

/**
 * @param known clear values of the lead by field id, as far as they are known here.
 * @param today ISO day.
 * @returns cells of the form as they are typed.
 */
export function beginFrom(known: Readonly<Record<string, string | number>>, form: Form, today: string): Readonly<Record<string, string>> {
  const lead = getRecordKind('lead')
  const day = DAY[form.kind]
  const cells = form.fields.flatMap((field): readonly (readonly [string, string])[] => {
    if (field.id === day) return [[field.id, today.split('-').toReversed().join('-')]]
    const own = lead.fields.find((f) => f.id === field.id)
    const value = known[field.id]
    // Whom a request names is said under the request's own number, by whoever made it.
    if (form.kind === 'named_person' && NAMED_BY.includes(field.id)) return value === undefined ? [] : [[field.id, String(value)]]
    const list = getRecordKind(form.kind).fields.find((f) => f.id === field.id)?.list
    return own?.list !== undefined && own.list === list && typeof value === 'string' ? [[field.id, value]] : []
  })
  return Object.fromEntries(cells)
}
