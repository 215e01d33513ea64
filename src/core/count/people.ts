/** What is said of a person in several records: what she is, and what happened to her. */
import { codesOf, findList } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { Dimension, Indicator } from '../country/indicator.ts'
import { silenceOf } from '../model/lists/silence.ts'
import { dimensionOf } from './dimensions.ts'
import type { CountQuery } from './query.ts'

/** Columns of what a person is, and not of what happened to her: two values of one cannot both be right. */
export const OF_A_PERSON: readonly string[] = ['sex', 'age_band', 'citizenship']
/** Columns of what a whole case is about, in the kinds of which a record is a whole case: an accused, or a charge, has its own. */
export const OF_A_CASE: readonly string[] = ['law_basis', 'form_of_exploitation', 'site_type']
export const WHOLE_CASES: readonly string[] = ['investigation', 'dossier', 'proceeding', 'campaign_case']
export const isOfPerson = (indicator: Indicator, id: string): boolean => OF_A_PERSON.includes(dimensionOf(indicator, id).column)

/** True where it matters what a person's other records say. */
export const isOfPeople = ({ indicator, by, where }: CountQuery): boolean =>
  indicator.measure?.type === 'persons' && (by.length > 0 || Object.keys(where).some((id) => isOfPerson(indicator, id)))

/** Codes of a dimension that say nothing. */
export function silentCodes(d: Dimension, country: Country): readonly string[] {
  const list = findList(country, d.list)
  return ['unknown', ...(list ? codesOf(country, d.list).flatMap(({ code }) => (silenceOf(list, code) ? [code] : [])) : [])]
}
