import type { Country, Form } from './country.ts'
import type { Indicator } from './indicator.ts'
import type { Code, CodeList, Together } from '../model/lists/define.ts'
import { silenceOf } from '../model/lists/silence.ts'

/** Asked for each dimension of each indicator: looked for once. */
const listsOf = new WeakMap<readonly CodeList[], ReadonlyMap<string, CodeList>>()

export function findList({ lists }: Pick<Country, 'lists'>, id: string): CodeList | undefined {
  const known = listsOf.get(lists) ?? new Map(lists.toReversed().map((l) => [l.id, l]))
  listsOf.set(lists, known)
  return known.get(id)
}
export const findForm = (country: Country, id: string): Form | undefined => country.forms.find((f) => f.id === id)
export const findIndicator = (country: Country, id: string): Indicator | undefined => country.indicators.find((i) => i.id === id)
/** The figures that one is made of: of a rate both, of any other itself. @throws where one is none: it was looked for when the country was loaded */
export function figuresIn(country: Country, indicator: Indicator): readonly Indicator[] {
  const { measure } = indicator
  if (measure?.type !== 'rate') return [indicator]
  return [measure.of, measure.per].map((id) => {
    const found = findIndicator(country, id)
    if (!found) throw new Error(`impossible: ${id} was looked for when the country was loaded`)
    return found
  })
}
export const codesOf = (country: Country, list: string): readonly Code[] => findList(country, list)?.codes ?? []
export const findCode = (country: Country, list: string, code: string): Code | undefined =>
  codesOf(country, list).find((c) => c.code === code)

/** Whether an office, of whichever form's list, is one that a demonstration made up. */
export const isInvented = (country: Country, office: string): boolean =>
  country.forms.some((f) => findCode(country, f.slot.list, office)?.fictional === true)

/** @param asOf ISO day of knowledge. @returns what releases of that day count as one. */
export const joinedOn = (country: Country, list: string, asOf: string): readonly Together[] =>
  inForce(findList(country, list)?.together ?? [], asOf)

/** @param asOf ISO day of knowledge. @returns in which order codes are counted as one, where the row by this list alone goes out whole; undefined where it need not. */
export function wholeOn(country: Country, list: string, asOf: string): readonly Together[] | undefined {
  const whole = findList(country, list)?.whole
  return whole && (whole.validFrom === undefined || whole.validFrom <= asOf) ? inForce(whole.order, asOf) : undefined
}

/** What a release may count as one under a name: always, or where a number is small. Whenever it ended. */
export const countedAsOne = ({ together = [], whole }: Pick<CodeList, 'together' | 'whole'>): readonly Together[] => [
  ...together,
  ...(whole?.order ?? []),
]

/**
 * How a list's codes are put together where they are too many, the finest first: by the codes that they stand under, then in groups of its own, then as the list
 * above is put together, ended ones too.
 * @param asOf ISO day of knowledge: a code that begins later is in none, whatever its list says by now. Left out, all are.
 */
export function allGroupings(country: Country, list: string, asOf?: string): readonly (readonly Together[])[] {
  const begins = ({ validFrom }: Code): boolean => asOf !== undefined && validFrom !== undefined && asOf < validFrom
  const codes = codesOf(country, list).filter((c) => !begins(c))
  const later = new Set(codesOf(country, list).flatMap((c) => (begins(c) ? [c.code] : [])))
  const own = (findList(country, list)?.groupings ?? []).map((groups) =>
    groups.map((g) => ({ ...g, of: g.of.filter((code) => !later.has(code)) })).filter(({ of }) => of.length > 0),
  )
  const parents = new Set(codes.flatMap(({ parent }) => parent ?? []))
  const hold = country.lists.filter((l) => l.codes.some(({ code }) => parents.has(code)))
  // Several lists may have them; one says how they go together.
  const above = hold.find((l) => l.groupings !== undefined) ?? hold[0]
  const below = (held: readonly string[]): string[] => [
    ...codes.flatMap(({ code, parent }) => (parent !== undefined && held.includes(parent) ? [code] : [])),
    ...held.filter((code) => !above?.codes.some((c) => c.code === code)),
  ]
  const lists = above
    ? [
        above.codes.filter((c) => !begins(c)).map(({ code, words }) => ({ code, words, of: [code] })),
        ...allGroupings(country, above.id, asOf),
      ]
    : []
  const [byParent = [], ...higher] = lists.map((groups) => groups.map((g) => ({ ...g, of: below(g.of) })).filter(({ of }) => of.length > 0))
  return [byParent, ...own, ...higher]
}

/** @param asOf ISO day of knowledge. */
export const groupingsOn = (country: Country, list: string, asOf: string): readonly (readonly Together[])[] =>
  allGroupings(country, list, asOf)
    .map((groups) => inForce(groups, asOf))
    .filter((groups) => groups.some(({ of }) => of.length > 1))

/** @param day ISO, as in validity: from its first day to before its last. */
export const inForce = (together: readonly Together[], day: string): readonly Together[] =>
  together.filter(({ validFrom, validTo }) => (validFrom === undefined || validFrom <= day) && (validTo === undefined || day < validTo))

/** The code under which a release counts another, by what it counts as one. */
export const releasedCode = (joined: readonly Pick<Together, 'code' | 'of'>[], code: string): string =>
  joined.find(({ of }) => of.includes(code))?.code ?? code

/** Codes that say something: what is promised or offered is never that nothing is written of it. */
export const tellingCodes = (country: Country, list: string): readonly Code[] => {
  const found = findList(country, list)
  return found ? found.codes.filter((c) => silenceOf(found, c.code) === undefined) : []
}
