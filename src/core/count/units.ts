/** What is said of one person, or one case, in several records: what she is, and what happened to her. */
import { codesOf, findList } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { Dimension, Indicator } from '../country/indicator.ts'
import { silenceOf } from '../model/lists/silence.ts'
import { dimensionOf, isSeveral } from './dimensions.ts'
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

/** What is asked of the person, or the case: it is asked of all her records together. What is asked of a record is asked of each. */
export const askedOfOne = ({ indicator, where }: CountQuery): readonly (readonly [id: string, code: string])[] =>
  Object.entries(where).filter(([id]) => isOfOne(indicator, id))

/** The question with the rest of what is asked, and cut by all that is asked of the whole unit as well. */
export function cutForUnits(query: CountQuery): CountQuery {
  const asked = askedOfOne(query).map(([id]) => id)
  return {
    ...query,
    by: [...query.by, ...asked.filter((id) => !query.by.includes(id))],
    where: Object.fromEntries(Object.entries(query.where).filter(([id]) => !asked.includes(id))),
  }
}

/** True where it matters what the other records of a person, or of a case, say. */
export const areCollated = (query: CountQuery): boolean =>
  ['persons', 'cases'].includes(query.indicator.measure?.type ?? '') && (query.by.length > 0 || askedOfOne(query).length > 0)

/** Codes of a dimension that say nothing. */
export function silentCodes(d: Dimension, country: Country): readonly string[] {
  const list = findList(country, d.list)
  return ['unknown', ...(list ? codesOf(country, d.list).flatMap(({ code }) => (silenceOf(list, code) ? [code] : [])) : [])]
}
