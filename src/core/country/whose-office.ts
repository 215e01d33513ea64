/** Whose an office is: a body hands in for its own, and fills no slot of another body that sends the same form. */
import type { Agency, Country, Form } from './country.ts'
import type { Code } from '../model/lists/define.ts'
import { codesOf } from './find.ts'

/**
 * @returns the body whose office it is, where that body sends the form too and it is none of the sender's own. Undefined where the country does not say, and
 * for a form that nobody owes: there the office is whoever wrote a paper, which anybody may have at hand.
 */
export function ownerElsewhere(office: string, form: Form, agency: string, country: Country): Agency | undefined {
  if (form.slot.isOwed === false) return undefined
  const owners = country.agencies.filter((a) => a.sends.includes(form.id) && isOwnOffice(a, office, country))
  return owners.some((a) => a.id === agency) ? undefined : owners[0]
}

/** Offices of the form's list that this body may hand in for, its own first. */
export function officesFor(form: Form, agency: string, country: Country): readonly Code[] {
  const own = country.agencies.find((a) => a.id === agency)
  const [first, others] = [[] as Code[], [] as Code[]]
  for (const office of codesOf(country, form.slot.list)) {
    if (own && isOwnOffice(own, office.code, country)) first.push(office)
    else if (!ownerElsewhere(office.code, form, agency, country)) others.push(office)
  }
  return [...first, ...others]
}

export const isOwnOffice = ({ offices = [] }: Agency, office: string, country: Country): boolean =>
  offices.some((list) => codesOf(country, list).some((c) => c.code === office))

const offered = new WeakMap<Country, Map<string, Country>>()
/**
 * The country as a form offers it to this body: of the list of offices those that it may hand in for. A list that is another field's too stays
 * whole: to whom somebody is referred may be anybody's office. The same one every time.
 */
export function offeredTo(agency: string, form: Form, country: Country): Country {
  const { list } = form.slot
  if (form.fields.filter((f) => f.list === list).length > 1) return country
  const made = offered.get(country) ?? new Map<string, Country>()
  offered.set(country, made)
  const key = `${agency} ${form.id}`
  const known = made.get(key)
  if (known) return known
  const codes = officesFor(form, agency, country)
  const narrowed = { ...country, lists: country.lists.map((l) => (l.id === list ? { ...l, codes } : l)) }
  made.set(key, narrowed)
  return narrowed
}
