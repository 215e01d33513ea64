/**
 * Places that a country keeps for bodies it cannot name: a trustee, an oversight body, a coalition. They are invented so that a demonstration
 * has somebody there; a real record says who it is, and gives power to none that nobody has named.
 */
import type { Words } from '../model/fields.ts'
import type { Code, CodeList, Former } from '../model/lists/define.ts'
import { digitsIn } from '../text/languages.ts'
import type { Country } from './country.ts'

export type Body = { readonly id: string; readonly words: Words }
/** By the body's id; null: it has no part in this record. */
export type BodyNames = Readonly<Record<string, Words | null>>
/** By the body's id: what it was called before, the oldest first. */
export type FormerNames = Readonly<Record<string, readonly Former[]>>

/** Every body that may hold a device: the agencies and the trustee. */
const bodiesOf = (country: Country): (Body & { readonly fictional?: boolean })[] => [...country.agencies, country.trustee]

/** Those that nobody has named yet. */
export const listPlaceholders = (country: Country): Body[] =>
  bodiesOf(country)
    .filter((body) => body.fictional === true)
    .map(({ id, words }) => ({ id, words }))

/**
 * Those of these bodies that somebody may sit for: whom somebody has named. Where nobody has named any, as in an invented country and in an observatory that is
 * tried out, there is nobody else, and it is all of them.
 */
export function seated<T extends { readonly fictional?: boolean }>(bodies: readonly T[]): readonly T[] {
  const named = bodies.filter((body) => body.fictional !== true)
  return named.length > 0 ? named : bodies
}

/** The country with its places named; what is named is a place no more. Ids stay as they are: they are on record. */
export function withNames(country: Country, names: BodyNames, former: FormerNames = {}): Country {
  const named = <T extends Body & { readonly fictional?: boolean }>(body: T): T => {
    const words = Object.hasOwn(names, body.id) ? names[body.id] : undefined
    if (!words) return body
    const { fictional: _, ...real } = body
    return { ...real, words } as T
  }
  const before = new Map(country.agencies.map((a) => [a.id, a.words.en]))
  const nameOffice = (code: Code): Code => {
    const body = code.placeOf ?? ''
    const words = Object.hasOwn(names, body) ? names[body] : undefined
    if (!words) return code
    // A body that has one office, called as the body is, gives it its name: nobody looks for an office of some other name. Of several each has its number.
    const calledSo = (of: Words): Words => (code.words.en === before.get(body) ? of : numbered(of, code))
    const formerly = (Object.hasOwn(former, body) ? (former[body] ?? []) : []).map((one) => ({ ...one, words: calledSo(one.words) }))
    return { ...code, words: calledSo(words), ...(formerly.length > 0 ? { formerly } : {}) }
  }
  const lists = country.lists.map((l) => {
    const codes = l.codes.map(nameOffice)
    if (codes.every((code, i) => code === l.codes[i])) return l
    const body = country.agencies.find((a) => a.words.en === l.words.en)
    return { ...l, codes, words: body ? named(body).words : l.words }
  })
  return { ...country, lists, agencies: country.agencies.map(named), trustee: named(country.trustee) }
}
/** `A coalition · 2`: by the number that its code ends in. */
function numbered(words: Words, { code }: Code): Words {
  const number = /\d+$/.exec(code)?.[0] ?? code
  return Object.fromEntries(Object.entries(words).map(([lang, name]) => [lang, `${name} · ${digitsIn(number, lang)}`])) as Words
}

/** The former names once these bodies are called otherwise. What one is called again it is called, and not formerly. @param day ISO, on which it is said. */
export function formerly(before: BodyNames, after: BodyNames, former: FormerNames, day: string): FormerNames {
  const isSame = (a: Words, b: Words): boolean =>
    JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())
  const of = (id: string): readonly Former[] => (Object.hasOwn(former, id) ? (former[id] ?? []) : [])
  const ids = [...new Set([...Object.keys(former), ...Object.keys(after)])].toSorted()
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [was, is] = [before, after].map((names) => (Object.hasOwn(names, id) ? names[id] : undefined))
      const all = was && is && !isSame(was, is) ? [...of(id), { words: was, until: day }] : of(id)
      const kept = is ? all.filter(({ words }) => !isSame(words, is)) : all
      return kept.length > 0 ? [[id, kept]] : []
    }),
  )
}

/** Whether a real record has this office: it is no invention, and if it is one of a body that the country cannot name, somebody is there. */
const isReal = ({ isOnlyInDemo, placeOf }: Code, names: BodyNames): boolean =>
  isOnlyInDemo !== true && (placeOf === undefined || (Object.hasOwn(names, placeOf) && names[placeOf] !== null))

/** The country without what only a demonstration has, for whoever chooses in a real record: no list offers a court that does not exist. */
export function withoutInvented(country: Country, names: BodyNames): Country {
  const real = (list: CodeList): CodeList => {
    const codes = list.codes.filter((code) => isReal(code, names))
    return codes.length < list.codes.length ? { ...list, codes } : list
  }
  return { ...country, lists: country.lists.map(real) }
}

/**
 * The country as a real record counts in it: what only a demonstration has owes nothing, so no figure waits for it and nobody is reminded. The codes
 * stay: a sheet that names one is on record as what somebody signed.
 */
export function owingNothingInvented(country: Country, names: BodyNames): Country {
  const marked = (list: CodeList): CodeList => ({
    ...list,
    codes: list.codes.map((code) => (isReal(code, names) ? code : { ...code, owesNothing: true as const })),
  })
  return { ...country, lists: country.lists.map((list) => (list.codes.every((code) => isReal(code, names)) ? list : marked(list))) }
}

/**
 * Whose people may be the first two registrars: of two bodies that do not answer to each other, and that somebody has named. The one that
 * receives the returns and the trustee; where the trustee is a place, a body that cares for people. Who keeps an observatory is its members: the first
 * of them is the second one.
 */
export function firstSeats(country: Country): readonly [string, string] {
  const real = seated(country.agencies)
  const first = real.find((a) => a.type === 'oversight') ?? real[0]
  const others = real.filter((a) => a.id !== first?.id)
  // A country of one body has nobody else.
  const cares =
    country.isObservatory === true || country.trustee.fictional === true
      ? (others.find((a) => a.type === 'social') ?? others[0])
      : undefined
  if (!first) throw new Error(`impossible: ${country.id} has no agency`)
  return [first.id, (cares ?? country.trustee).id]
}
