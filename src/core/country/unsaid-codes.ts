/** Codes of a list under which somebody stands of whom nothing is said: no code at all, those of the list that say so, and what counts such as one. */
import { silenceOf } from '../model/lists/silence.ts'
import type { Country } from './country.ts'
import { countedAsOne, findList } from './find.ts'

/** @param also others that say nothing, where they stand. */
export function unsaidCodes(country: Country, id: string, also: readonly string[] = []): readonly string[] {
  const list = findList(country, id)
  const own = ['unknown', ...also, ...(list?.codes ?? []).flatMap(({ code }) => (list && silenceOf(list, code) ? [code] : []))]
  const joined = (list ? countedAsOne(list) : []).flatMap(({ code, of }) => (of.every((one) => own.includes(one)) ? [code] : []))
  return [...new Set([...own, ...joined])]
}
