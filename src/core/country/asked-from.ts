/**
 * From when on a record asks for returns. A form says since when there is something to report; a record that begins years later owes nothing of
 * what was before it: that was not collected, and is neither late nor none.
 */
import type { Country, Form } from './country.ts'

/** The country as a record that asks from this day on goes by it. @param day ISO day; undefined where nobody has said one: all that the forms ask. */
export function askedFrom(country: Country, day: string | undefined): Country {
  if (day === undefined) return country
  const forms = country.forms.map((form): Form => (form.slot.from < day ? { ...form, slot: { ...form.slot, askedFrom: day } } : form))
  return { ...country, forms }
}

/** ISO day: of a period that begins before it no return is owed. */
export const firstAsked = ({ slot }: Form): string => slot.askedFrom ?? slot.from
