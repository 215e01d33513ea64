/**
 * How people call what stands in a release's files under an id: a definition, a dimension, a code. A definition within another is a
 * dimension of its own there (`docs/spec/yearly.md`), and a coarser list a level whose name says what it kept.
 */
import { allGroupings, codesOf, countedAsOne, findCode, findIndicator, findList } from '../../country/find.ts'
import type { CodeList, Country, Dimension, Indicator } from '../../country/index.ts'
import { sourceOf } from '../../country/indicator-source.ts'
import type { Release } from '../../disclosure.ts'
import { SEVERAL } from '../../count/dimensions.ts'
import { standsInOne } from '../../count/units.ts'
import { isGrouped, levelBelow, REST } from '../../protect/merge-codes.ts'
import type { Words } from '../../model/fields.ts'
import { NAMES } from './names.ts'
import { SHARE_UNIT } from '../asked.ts'
import { printDay } from '../../text/print-day.ts'
import { fillWords, inEach, languageOf, sameInEach, sayIn } from '../../text/languages.ts'

/** A definition's own name, and the indicator it counts by: `id`, `id, of` (what a share is of), `id CODE…` (where a column holds these). */
export function findDefinition(country: Country, id: string): { readonly words: Words; readonly indicator: Indicator } | undefined {
  const [name = '', ...codes] = id.replace(/, of$/, '').split(' ')
  const indicator = findIndicator(country, name)
  if (!indicator) return undefined
  const isShare = indicator.measure?.type === 'share'
  const said = isShare ? fill(id.endsWith(', of') ? NAMES.whole : NAMES.part, indicator.words) : indicator.words
  const where = codes.map((code) => codeAnywhere(country, indicator, code))
  return {
    indicator: isShare ? { ...indicator, unit: SHARE_UNIT } : indicator,
    words: where.length === 0 ? said : joinWords(said, 'colon', listWords(where)),
  }
}

/** True where a column of a release tells definitions apart, and no dimension's codes. */
export const isDefinitionLevel = (country: Country, level: string): boolean =>
  level.split(' | ').every((id) => findDefinition(country, id) !== undefined)

/** A dimension by the name of the field it cuts by. `of`: the definition whose table it is; a dimension of one of its family may be no dimension of its own. */
export function levelWords(country: Country, of: Indicator, level: string): Words {
  const below = levelBelow(level)
  const words = dimensionWords(country, of, findDimension(country, of, below)) ?? sameInEach(below.replaceAll('_', ' '))
  if (below === level) return words
  return fill(isGrouped(level) ? NAMES.groups : NAMES.largest, words)
}

function dimensionWords(country: Country, of: Indicator, dimension: Dimension | undefined): Words | undefined {
  if (!dimension) return undefined
  if (dimension.period && dimension.period !== 'day') return NAMES[dimension.period]
  const source = sourceOf(of)
  const field = source?.type === 'records' ? source.kind.fields.find((f) => f.id === dimension.column) : undefined
  if (dimension.parent) {
    const above = listAbove(country, dimension.list)?.words
    // Whose province it is: the court's, and not of the people or of what was done.
    return above && field ? fillWords(NAMES.above, { above, of: field.words }) : above
  }
  return field?.words ?? findList(country, dimension.list)?.words
}

/** Of what one person, or one case, is but one of: who has two has them by records that differ. */
function isOfOneThing(country: Country, of: Indicator, level: string): boolean {
  const column = findDimension(country, of, levelBelow(level))?.column
  const id = Object.entries(of.dimensions).find(([, d]) => d.column === column)?.[0]
  return id !== undefined && standsInOne(of, id)
}

export function codeWords(country: Country, of: Indicator, level: string, code: string): Words {
  if (code === 'unknown') return NAMES['not-stated']
  if (code === SEVERAL) return isOfOneThing(country, of, level) ? NAMES.differing : NAMES.several
  if (code === REST) return NAMES.rest
  const dimension = findDimension(country, of, levelBelow(level))
  const list = dimension?.parent ? (listAbove(country, dimension.list)?.id ?? '') : (dimension?.list ?? '')
  if (isGrouped(level)) return groupWords(country, list, code) ?? codeWords(country, of, levelBelow(level), code)
  const found = findList(country, list)
  const joined = found && countedAsOne(found).find((t) => t.code === code)
  return joined?.words ?? findCode(country, list, code)?.words ?? agencyWords(country, code)
}

/** Of a release that is out, whenever its groups ended. */
const groupWords = (country: Country, list: string, code: string): Words | undefined =>
  allGroupings(country, list)
    .flat()
    .find((g) => g.code === code)?.words

/** Courts stand in provinces: the list that holds the codes above those of another; of several that do, the one that has fewest besides. */
function listAbove(country: Country, id: string): CodeList | undefined {
  const above = codesOf(country, id).flatMap(({ parent }) => parent ?? [])
  if (above.length === 0) return undefined
  return country.lists
    .filter(({ codes }) => above.every((parent) => codes.some(({ code }) => code === parent)))
    .toSorted((a, b) => a.codes.length - b.codes.length)[0]
}

/** True where the codes of a level are times, which stand in their own order. */
export const isTime = (country: Country, of: Indicator, level: string): boolean =>
  findDimension(country, of, levelBelow(level))?.period !== undefined

/**
 * The codes of a level that tells places or offices apart, in the order of their list: an order by size would rank them. Undefined for every
 * other level.
 */
export function placesOf(country: Country, of: Indicator, level: string): readonly string[] | undefined {
  const dimension = findDimension(country, of, levelBelow(level))
  const list = dimension?.parent ? listAbove(country, dimension.list)?.id : dimension?.list
  if (list === 'agencies') return country.agencies.map(({ id }) => id)
  return list !== undefined && placeLists(country).has(list) ? codesOf(country, list).map(({ code }) => code) : undefined
}

const listsOfPlaces = new WeakMap<Country, ReadonlySet<string>>()

/** The offices that send something, and what they stand in: several lists may have the same places, and none of them is ranked. */
function placeLists(country: Country): ReadonlySet<string> {
  const known = listsOfPlaces.get(country)
  if (known) return known
  const lists = new Set(country.forms.map(({ slot }) => slot.list))
  // A set gives what is added while it is gone through.
  for (const id of lists) {
    const above = codesOf(country, id).flatMap(({ parent }) => parent ?? [])[0]
    if (above === undefined) continue
    for (const list of country.lists) if (list.codes.some(({ code }) => code === above)) lists.add(list.id)
  }
  listsOfPlaces.set(country, lists)
  return lists
}

export const agencyWords = (country: Country, id: string): Words => country.agencies.find((a) => a.id === id)?.words ?? sameInEach(id)

/** A name of what is counted, with what its numbers are rounded to where they are. */
export const countedWords = (words: Words, { rounding }: Pick<Release, 'rounding'>): Words =>
  rounding ? joinWords(words, 'comma', roundedWords(NAMES.rounded, rounding.base)) : words

/** @param words with a place for the base. */
export const roundedWords = (words: Words, base: number): Words => fillWords(words, { base })

/** `2023`, `1 April 2023 to before 1 July 2023`. @param from @param to ISO days; `to` is the first that is not in it. */
export function intervalWords(from: string, to: string): Words {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${Number(year) + 1}-01-01`) return sameInEach(year)
  return fillWords(NAMES.interval, { from: inEach((lang) => printDay(from, lang)), to: inEach((lang) => printDay(to, lang)) })
}

function findDimension(country: Country, of: Indicator, id: string): Dimension | undefined {
  if (Object.hasOwn(of.dimensions, id)) return of.dimensions[id]
  return country.indicators.find((i) => i.kind === of.kind && Object.hasOwn(i.dimensions, id))?.dimensions[id]
}

function codeAnywhere(country: Country, of: Indicator, code: string): Words {
  const found = Object.values(of.dimensions).flatMap(({ list }) => codesOf(country, list).find((c) => c.code === code) ?? [])[0]
  return found?.words ?? sameInEach(code)
}

export const joinWords = (a: Words, by: 'colon' | 'comma', b: Words): Words =>
  inEach((lang) => `${sayIn(a, lang)}${languageOf(lang)[by]}${sayIn(b, lang)}`)
const listWords = (all: readonly Words[]): Words => inEach((lang) => all.map((w) => sayIn(w, lang)).join(languageOf(lang).comma))
const fill = (pattern: Words, what: Words): Words => fillWords(pattern, { what })
