import type { Country } from '../../core/country/index.ts'
import { owingNothingInvented, withNames } from '../../core/country/name-bodies.ts'
import { asObservatory } from '../../core/country/observatory.ts'
import type { Settings } from '../../store/files/settings.ts'

type Kept = Pick<Settings, 'names' | 'formerNames' | 'observatory' | 'demo'>
/** Of so many ways to keep one country each is remembered; then all are forgotten. A server has one, until a body is named anew. */
const MOST = 8
const known = new WeakMap<Country, Map<string, Country>>()

/**
 * The country as an installation keeps it: its places named, an observatory's bodies, nothing owed by who is invented. The same settings give the same object for as long as its
 * folder stays as it is: what is worked out of a country, its policies judged and its words laid out, is remembered by it, and takes a second.
 */
export function countryAsKept(country: Country, { names = {}, formerNames, observatory, demo }: Kept): Country {
  const ways = known.get(country) ?? new Map<string, Country>()
  known.set(country, ways)
  const way = JSON.stringify([names, formerNames ?? {}, observatory ?? '', demo])
  const before = ways.get(way)
  if (before) return before
  const named = withNames(observatory ? asObservatory(country, observatory) : country, names, formerNames)
  const made = demo ? named : owingNothingInvented(named, names)
  if (ways.size >= MOST) ways.clear()
  ways.set(way, made)
  return made
}
