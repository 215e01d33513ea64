/** Whose paper it is: offices that a sheet names above its headings, in its own name or in the file's. */
import { spellingsOf } from '../../../country/spellings.ts'
import { codesOf } from '../../../country/find.ts'
import type { Country, Form } from '../../../country/country.ts'
import type { Code } from '../../../model/lists/define.ts'
import { fold } from '../../../text/fold.ts'
import { once, onceAWord } from '../words/once.ts'

/** Letters and digits alone: a letterhead is spaced and broken as it looks best. */
const close = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Letters of a name that is looked for inside other text; a shorter one would be found in words that mean something else. */
const SHORTEST = 8

type Named = { readonly name: string; readonly code: string }

/** @returns codes, in the order of the list. Where one name lies inside another, the longer one is meant. */
export const findOffices = (texts: readonly string[], form: Form, country: Country): readonly string[] =>
  search(texts, officesOf(country)(form))

const officesOf = once((country: Country) =>
  once((form: Form): readonly Named[] => {
    const offices = codesOf(country, form.slot.list)
    const places = placesOf(offices, country)
    return offices.flatMap((o) => {
      const own = namesOf(o).filter((name) => name.length >= SHORTEST && !places.has(name))
      const parent = country.lists.flatMap((list) => list.codes.filter((c) => c.code === o.parent)).flatMap(namesOf)
      const all = [...own, ...own.flatMap((name) => parent.flatMap((place) => withPlaceElsewhere(name, place)))]
      return all.map((name) => ({ name, code: o.code }))
    })
  }),
)

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

const LATIN = /^[a-z]+$/
/** So short a place may be how another word begins: Kep and `kept`, Takeo and `takeover`. */
const MOST_SHORT = 5

/**
 * What is said above a list, parted where it names somebody to whom it goes, or from whom it came ("Copy to: …"): what stands before is of whoever keeps it.
 * Behind a line that is nothing else, all that follows is of others.
 */
export function partAddressed(
  above: readonly string[],
  addressed: readonly string[],
): { readonly own: string[]; readonly others: string[] } {
  const [own, others]: [string[], string[]] = [[], []]
  const words = addressed.map(fold)
  let isOver = false
  for (const text of above) {
    const folded = fold(text)
    const at = Math.min(...words.map((word) => wordAt(folded, word)))
    if (isOver || at === Infinity) (isOver ? others : own).push(text)
    else {
      own.push(folded.slice(0, at))
      others.push(folded.slice(at))
      isOver = words.some((word) => close(folded.slice(at)) === close(word))
    }
  }
  return { own, others }
}

/** Where the word stands by itself; one that ends in a sign, only where the text begins. */
function wordAt(text: string, word: string): number {
  if (/[^\p{L}\p{M}.]$/u.test(word))
    return text
      .trimStart()
      .replace(/\s+(?=:)/g, '')
      .startsWith(word)
      ? 0
      : Infinity
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && !/^\p{M}/u.test(text.slice(at + word.length)))
      if (!LATIN.test(word.at(-1) ?? '') || !/^\p{L}/u.test(text.slice(at + word.length))) return at
  return Infinity
}

/** In the name of a file or sheet a place stands for its office, where each place has one. */
export const findByPlace = (texts: readonly string[], form: Form, country: Country): readonly string[] =>
  search(texts, placeNamesOf(country)(form), standsAlone)

const placeNamesOf = once((country: Country) =>
  once((form: Form): readonly Named[] => {
    const names = codesOf(country, form.slot.list).flatMap((o) =>
      namesOf(o).flatMap((name) => ([...name].length < 3 ? [] : [{ name, code: o.code }])),
    )
    const shared = new Set(names.filter((n) => names.some((o) => o.name === n.name && o.code !== n.code)).map((n) => n.name))
    return names.filter((n) => !shared.has(n.name))
  }),
)

/** `closed`: its letters and digits alone. `parted`: folded, with a space before each capital inside a word. */
type Text = { readonly closed: string; readonly parted: string }
type Holds = (text: Text, name: string) => boolean
const holds: Holds = ({ closed }, name) => closed.includes(name)

/** A short name of Latin letters stands between other signs, or at a capital; a Khmer one ends where its last letter does. */
const standsAlone: Holds = ({ closed, parted }, name) => {
  if (LATIN.test(name) && name.length > MOST_SHORT) return closed.includes(name)
  return ends(name).test(LATIN.test(name) ? parted : closed)
}
const ends = onceAWord((name) =>
  LATIN.test(name)
    ? new RegExp(`(?<![\\p{L}\\p{M}])${[...name].join('[^\\p{L}\\p{M}\\p{N}]*')}(?![\\p{L}\\p{M}])`, 'u')
    : new RegExp(`${name}(?!\\p{M})`, 'u'),
)

function search(texts: readonly string[], names: readonly Named[], isIn: Holds = holds): readonly string[] {
  const read = texts.map((text) => ({ closed: close(text), parted: fold(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')) }))
  const found = names.filter(({ name }) => read.some((text) => isIn(text, name)))
  return [...new Set(found.filter((f) => !found.some((o) => o.name !== f.name && o.name.includes(f.name))).map((f) => f.code))]
}

/** A place's bare name says no office: a letter from anywhere may be dated "Phnom Penh". */
function placesOf(offices: readonly Code[], country: Country): ReadonlySet<string> {
  const parents = new Set(offices.flatMap((c) => c.parent ?? []))
  return new Set(country.lists.flatMap((list) => list.codes.filter((c) => parents.has(c.code)).flatMap(namesOf)))
}

const namesOf = once((code: Code): readonly string[] => spellingsOf(code).map(close))
