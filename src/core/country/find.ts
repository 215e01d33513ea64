import type { Country, Form } from './country.ts'
import type { Indicator } from './indicator.ts'
import type { Code, CodeList, Together } from '../model/lists/define.ts'

/** Asked for each dimension of each indicator: looked for once. */
const listsOf = new WeakMap<readonly CodeList[], ReadonlyMap<string, CodeList>>()

export function findList({ lists }: Pick<Country, 'lists'>, id: string): CodeList | undefined {
  const known = listsOf.get(lists) ?? new Map(lists.toReversed().map((l) => [l.id, l]))
  listsOf.set(lists, known)
  return known.get(id)
}
export const findForm = (country: Country, id: string): Form | undefined => country.forms.find((f) => f.id === id)
export const findIndicator = (country: Country, id: string): Indicator | undefined => country.indicators.find((i) => i.id === id)
export const codesOf = (country: Country, list: string): readonly Code[] => findList(country, list)?.codes ?? []
export const findCode = (country: Country, list: string, code: string): Code | undefined =>
  codesOf(country, list).find((c) => c.code === code)

/** @param asOf ISO day of knowledge. @returns what releases of that day count as one. */
export const joinedOn = (country: Country, list: string, asOf: string): readonly Together[] =>
  inForce(findList(country, list)?.together ?? [], asOf)

/** @param day ISO, as in validity: from its first day to before its last. */
export const inForce = (together: readonly Together[], day: string): readonly Together[] =>
  together.filter(({ validFrom, validTo }) => (validFrom === undefined || validFrom <= day) && (validTo === undefined || day < validTo))

/** The code under which a release counts another, by what it counts as one. */
export const releasedCode = (joined: readonly Pick<Together, 'code' | 'of'>[], code: string): string =>
  joined.find(({ of }) => of.includes(code))?.code ?? code
