/**
 * A country as a coalition keeps it alone, before any ministry joins (DESIGN 8.11): its own bodies, the forms that they owe, and the figures that
 * come of these. Policies and protocols stay as they are: they are what a vault folds by, and whom they name besides has no device here.
 *
 * Where ministries keep the record, all of its NGOs are one agency and all embassies another, and bodies within one agency read each other's records.
 * Here each of them is an agency of its own: whom one of them asks for by name is nobody else's to know.
 */
import type { Agency, Country, Observatory } from './country.ts'

/**
 * Each member a body of its own · `true`: one agency for all of a kind, as records were begun before members were told apart. What was recorded under
 * one agency stays its own.
 */
export type Kept = 'apart' | true

/** The country's agencies, forms and figures cut down to those of its observatory. @throws when the country's folder has none. */
export function asObservatory(whole: Country, kept: Kept): Country {
  const { observatory } = whole
  if (!observatory) throw new Error(`impossible: ${whole.id} has no observatory`)
  const country = kept === 'apart' ? withMembers(whole) : whole
  const bodies = new Set([...observatory.bodies, ...observatory.members.map((m) => (kept === 'apart' ? m.id : m.of))])
  const seen = new Set(kept === 'apart' ? seenBy(observatory) : [])
  const forms = country.forms.filter((f) => observatory.forms.includes(f.id) || seen.has(f.id))
  const sent = new Set(forms.map((f) => f.id))
  const isHere = ({ placeOf }: { readonly placeOf?: string }): boolean => placeOf === undefined || bodies.has(placeOf)
  const own = new Set(
    country.lists.filter((l) => observatory.offices.includes(l.id)).flatMap((l) => l.codes.filter(isHere).map((c) => c.code)),
  )
  const owing = new Set(forms.map((f) => f.slot.list))
  const { sheetWords: words } = country
  // A list is split into what this record takes, whole or not at all: the part that no form here takes would be lost.
  // Workers leave complaints for whoever is here to read them, and where nobody is there is no such page.
  const { complaints, ...rest } = country
  const readers = complaints?.to.filter((agency) => bodies.has(agency)) ?? []
  const recipes = words?.recipes.filter((recipe) => recipe.records.every(({ form }) => sent.has(form))) ?? []
  return {
    ...rest,
    ...(readers.length > 0 ? { complaints: { to: readers } } : {}),
    ...(words ? { sheetWords: { ...words, recipes } } : {}),
    agencies: country.agencies.filter((a) => bodies.has(a.id)).map((a) => ({ ...a, sends: a.sends.filter((form) => sent.has(form)) })),
    forms,
    // A form that a ministry's offices owe elsewhere is owed by nobody here: who was never asked is not late.
    lists: country.lists.map((l) => (owing.has(l.id) ? { ...l, codes: l.codes.filter((c) => own.has(c.code)) } : l)),
    // A lead counts by whoever handed it over, where the offices that took it are not there.
    indicators: country.indicators.flatMap((i) => {
      const isOfOffices = i.where?.office !== undefined
      const form = sent.has(i.form) ? i.form : isOfOffices ? undefined : forms.find((f) => f.kind === i.kind)?.id
      if (form === undefined) return []
      return [{ ...i, form, ...(observatory.seen && seen.has(form) ? { caveat: observatory.seen.caveat } : {}) }]
    }),
    requirements: [],
    namedBodies: whole.agencies.map((a) => a.id),
    isObservatory: true,
  }
}

/** The country with every member of its observatory as an agency, in each list that has an office of the agency that it stands for. */
export function withMembers(country: Country): Country {
  const { observatory, agencies, lists } = country
  if (!observatory) return country
  const { members } = observatory
  return {
    ...country,
    forms: [...country.forms, ...(observatory.seen?.forms ?? [])],
    agencies: [...agencies, ...members.map((member) => agencyOf(member, agencies, seenBy(observatory)))],
    lists: [
      ...lists.map((list) => {
        const more = members.filter(({ of }) => list.codes.some((c) => c.placeOf === of))
        return more.length === 0 ? list : { ...list, codes: [...list.codes, ...more.map((m) => m.office)] }
      }),
      ...members.map(({ id, office }) => ({ id: officesOf(id), words: office.words, codes: [office] })),
    ],
  }
}

const officesOf = (id: string): string => `${id}-offices`

const seenBy = ({ seen }: Observatory): readonly string[] => seen?.forms.map((f) => f.id) ?? []

function agencyOf({ id, of, office }: Observatory['members'][number], agencies: readonly Agency[], seen: readonly string[]): Agency {
  const kind = agencies.find((a) => a.id === of)
  if (!kind) throw new Error(`impossible: ${id} is a member in place of ${of}, which is no agency`)
  return { ...kind, id, words: office.words, offices: [officesOf(id)], sends: [...kind.sends, ...seen] }
}

/** The country by which the edge of this body reads and checks: a member's is its observatory's. */
export const asKeptBy = (country: Country, agency: string | undefined): Country =>
  country.observatory?.members.some((m) => m.id === agency) === true ? asObservatory(country, 'apart') : country
