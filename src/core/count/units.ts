/** What is said of one person, or one case, in several records: what she is, and what happened to her. */
import { codesOf, findList } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { Dimension, Indicator, Where } from '../country/indicator.ts'
import { listOfColumn } from '../country/list-of-column.ts'
import { silenceOf } from '../model/lists/silence.ts'
import { CONTRADICTED, dimensionOf, isSeveral } from './dimensions.ts'
import { relationOf } from './measures.ts'
import type { CountQuery } from './query.ts'

/** Columns of what a person is, and not of what happened to her: two values of one cannot both be right. */
export const OF_A_PERSON: readonly string[] = ['sex', 'age_band', 'citizenship']
/** Columns of what a whole case is about, in the kinds of which a record is a whole case: an accused, or a charge, has its own. */
export const OF_A_CASE: readonly string[] = ['law_basis', 'form_of_exploitation', 'site_type']
export const WHOLE_CASES: readonly string[] = ['investigation', 'dossier', 'proceeding', 'campaign_case']

/** True of a dimension of which one person, or one case, has one value: two of them cannot both be right. */
export function isOfOne(indicator: Indicator, id: string): boolean {
  const relation = relationOf(indicator.measure)
  const { column } = dimensionOf(indicator, id)
  if (relation === 'same_person') return OF_A_PERSON.includes(column)
  return relation === 'same_case' && OF_A_CASE.includes(column) && WHOLE_CASES.includes(indicator.kind)
}

/** The same of a dimension of which no single record has several. */
export const standsInOne = (indicator: Indicator, id: string): boolean =>
  isOfOne(indicator, id) && !isSeveral(indicator, dimensionOf(indicator, id).column)

/** What is asked of the person, or the case: it is asked of all her records together. What is asked of a record, or of what one record has several of, is asked of each. */
export const askedOfOne = ({ indicator, where }: CountQuery): readonly (readonly [id: string, code: string])[] =>
  Object.entries(where).filter(([id]) => standsInOne(indicator, id))

/** The question with the rest of what is asked, and cut by all that is asked of the whole unit as well. */
export function cutForUnits(query: CountQuery): CountQuery {
  const asked = askedOfOne(query).map(([id]) => id)
  return {
    ...query,
    by: [...query.by, ...asked.filter((id) => !query.by.includes(id))],
    where: Object.fromEntries(Object.entries(query.where).filter(([id]) => !asked.includes(id))),
  }
}

/** Codes of a column, of which what a whole case is said to be must be some; and those that say nothing. */
export type OfCase = { readonly column: string; readonly codes: readonly string[]; readonly silent: readonly string[] }

/** Conditions, parted: what each record must hold, and what is asked of the case, of all its records together. Of what is no case all is asked of each record. */
export function partOfCase(
  where: Where,
  { indicator, country }: CountQuery,
): { readonly ofRecord: Where; readonly ofCase: readonly OfCase[] } {
  if (indicator.measure?.type !== 'cases' || !WHOLE_CASES.includes(indicator.kind)) return { ofRecord: where, ofCase: [] }
  const all = Object.entries(where)
  const ofCase = all.flatMap(([column, codes]): readonly OfCase[] => {
    if (!isList(codes) || !OF_A_CASE.includes(column) || isSeveral(indicator, column)) return []
    const list = listOfColumn(indicator.kind, column, country.forms) ?? ''
    return [{ column, codes, silent: silentCodes({ column, list }, country) }]
  })
  return { ofRecord: Object.fromEntries(all.filter(([column]) => !ofCase.some((c) => c.column === column))), ofCase }
}
const isList = (condition: Where[string]): condition is readonly string[] => Array.isArray(condition)

/** That a case is what is asked of it: all of its records that say something say one of these codes. @param said what each of its records says in this column */
export function isOfCase({ codes, silent }: OfCase, said: readonly string[]): boolean {
  const known = said.filter((code) => !silent.includes(code))
  return known.length > 0 ? known.every((code) => codes.includes(code)) : said.some((code) => codes.includes(code))
}

/** Of what the records of one unit say in a dimension: the cells that it stands in, in the order of their codes. Never none. */
export function placesOf({ indicator, country }: CountQuery, id: string): (said: readonly string[]) => readonly string[] {
  const silent = new Set(silentCodes(dimensionOf(indicator, id), country))
  const isOne = standsInOne(indicator, id)
  return (said) => {
    const codes = [...new Set(said)].toSorted()
    const known = codes.filter((code) => !silent.has(code))
    if (known.length === 0) return codes.slice(0, 1)
    return isOne && known.length > 1 ? [CONTRADICTED] : known
  }
}

/** True where anything is asked of the person, or the case: of all her records together. */
export const isAskedOfUnits = (query: CountQuery): boolean =>
  ['persons', 'cases'].includes(query.indicator.measure?.type ?? '') &&
  (askedOfOne(query).length > 0 || partOfCase(query.indicator.where ?? {}, query).ofCase.length > 0)

/** True where it matters what the other records of a person, or of a case, say. */
export const areCollated = (query: CountQuery): boolean =>
  isAskedOfUnits(query) || (['persons', 'cases'].includes(query.indicator.measure?.type ?? '') && query.by.length > 0)

/** Codes of a dimension that say nothing. */
export function silentCodes(d: Dimension, country: Country): readonly string[] {
  const list = findList(country, d.list)
  return ['unknown', ...(list ? codesOf(country, d.list).flatMap(({ code }) => (silenceOf(list, code) ? [code] : [])) : [])]
}
