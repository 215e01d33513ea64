/**
 * From when on a record asks for returns. A form says since when there is something to report; a record that begins years later owes nothing of
 * what was before it: that was not collected, and is neither late nor none.
 */
import type { Asked, Country, Form } from './country.ts'

/** The country as this record goes by it. One that has said nothing asks for all that its forms ask. */
export function askedFrom(country: Country, asked: Asked | undefined): Country {
  if (asked === undefined || asked.said.length === 0) return country
  return { ...country, forms: country.forms.map((form): Form => ({ ...form, slot: { ...form.slot, asked } })) }
}

/**
 * Whether a return is owed to the record, as known on a day. What fell due to the record before a day was said stays owed: nobody is excused for
 * what is late by saying another day.
 * @param period its first day. @param due ISO day. @param asOf ISO day: what was said after it was not known then; of a day before there was a record, what was said on its first
 */
export function isAsked({ slot: { asked } }: Form, period: string, due: string, asOf: string): boolean {
  if (asked === undefined) return true
  const day = asOf < asked.since ? asked.since : asOf
  const known = asked.said.filter(({ on }) => on <= day)
  return known.reduce((was, { from, on }) => period >= from || (was && due >= asked.since && due < on), true)
}
