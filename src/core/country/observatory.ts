/**
 * A country as a coalition keeps it alone, before any ministry joins (DESIGN 8.11): its own bodies, the forms that they owe, and the figures that
 * come of these. Policies and protocols stay as they are: they are what a vault folds by, and whom they name besides has no device here.
 */
import type { Country } from './country.ts'

/** The country's agencies, forms and figures cut down to those of its observatory. @throws when the country's folder has none. */
export function asObservatory(country: Country): Country {
  const { observatory } = country
  if (!observatory) throw new Error(`impossible: ${country.id} has no observatory`)
  const forms = country.forms.filter((f) => observatory.forms.includes(f.id))
  const kept = new Set(forms.map((f) => f.id))
  const own = new Set(country.lists.filter((l) => observatory.offices.includes(l.id)).flatMap((l) => l.codes.map((c) => c.code)))
  const owing = new Set(forms.map((f) => f.slot.list))
  const { sheetWords: words } = country
  // A list is split into what this record takes, whole or not at all: the part that no form here takes would be lost.
  const recipes = words?.recipes.filter((recipe) => recipe.records.every(({ form }) => kept.has(form))) ?? []
  return {
    ...country,
    ...(words ? { sheetWords: { ...words, recipes } } : {}),
    agencies: country.agencies
      .filter((a) => observatory.bodies.includes(a.id))
      .map((a) => ({ ...a, sends: a.sends.filter((form) => kept.has(form)) })),
    forms,
    // A form that a ministry's offices owe elsewhere is owed by nobody here: who was never asked is not late.
    lists: country.lists.map((l) => (owing.has(l.id) ? { ...l, codes: l.codes.filter((c) => own.has(c.code)) } : l)),
    // A lead counts by whoever handed it over, where the offices that took it are not there.
    indicators: country.indicators.flatMap((i) => {
      const isOfOffices = i.where?.office !== undefined
      const form = kept.has(i.form) ? i.form : isOfOffices ? undefined : forms.find((f) => f.kind === i.kind)?.id
      return form === undefined ? [] : [{ ...i, form }]
    }),
    requirements: [],
    namedBodies: country.agencies.map((a) => a.id),
    isObservatory: true,
  }
}
