/** Whose paper it is: offices that a sheet names above its headings, in its own name or in the file's. */
import { spellingsOf } from '../../../country/spellings.ts'
import { codesOf } from '../../../country/find.ts'
import type { Country, Form } from '../../../country/country.ts'
import type { Code } from '../../../model/lists/define.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../words/once.ts'

/** Letters and digits alone: a letterhead is spaced and broken as it looks best. */
const close = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Letters of a name that is looked for inside other text; a shorter one would be found in words that mean something else. */
const SHORTEST = 8

/** @returns codes, in the order of the list. Where one name lies inside another, the longer one is meant. */
export function findOffices(texts: readonly string[], form: Form, country: Country): readonly string[] {
  const offices = codesOf(country, form.slot.list)
  const places = placesOf(offices, country)
  return search(
    texts,
    offices.flatMap((o) => {
      const own = namesOf(o).filter((name) => name.length >= SHORTEST && !places.has(name))
      const parent = country.lists.flatMap((list) => list.codes.filter((c) => c.code === o.parent)).flatMap(namesOf)
      return [...own, ...own.flatMap((name) => parent.flatMap((place) => withPlaceElsewhere(name, place)))].map((name) => ({
        name,
        code: o.code,
      }))
    }),
  )
}

/** In English an office's place stands first, or last, or behind "of": Kandal Provincial Court, Provincial Court of Kandal, of the Province of Kandal. */
function withPlaceElsewhere(name: string, place: string): readonly string[] {
  const rest = name.startsWith(place) ? name.slice(place.length) : name.endsWith(place) ? name.slice(0, -place.length) : ''
  if (rest.length < SHORTEST || !/^[a-z]+$/.test(rest)) return []
  return [
    ...['', 'of', 'in', 'oftheprovinceof', 'ofprovinceof'].map((between) => rest + between + place),
    place + rest,
    `${place}province${rest}`,
  ]
}

/** In the name of a file or sheet a place stands for its office, where each place has one. */
export function findByPlace(texts: readonly string[], form: Form, country: Country): readonly string[] {
  const offices = codesOf(country, form.slot.list)
  const names = offices.flatMap((o) => namesOf(o).flatMap((name) => ([...name].length < 3 ? [] : [{ name, code: o.code }])))
  const shared = new Set(names.filter((n) => names.some((o) => o.name === n.name && o.code !== n.code)).map((n) => n.name))
  return search(
    texts,
    names.filter((n) => !shared.has(n.name)),
  )
}

function search(texts: readonly string[], names: readonly { readonly name: string; readonly code: string }[]): readonly string[] {
  const text = texts.map(close).join('\n')
  const found = names.filter(({ name }) => text.includes(name))
  return [...new Set(found.filter((f) => !found.some((o) => o.name !== f.name && o.name.includes(f.name))).map((f) => f.code))]
}

/** A place's bare name says no office: a letter from anywhere may be dated "Phnom Penh". */
function placesOf(offices: readonly Code[], country: Country): ReadonlySet<string> {
  const parents = new Set(offices.flatMap((c) => c.parent ?? []))
  return new Set(country.lists.flatMap((list) => list.codes.filter((c) => parents.has(c.code)).flatMap(namesOf)))
}

const namesOf = once((code: Code): readonly string[] => spellingsOf(code).map(close))
