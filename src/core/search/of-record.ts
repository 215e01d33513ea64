/** Which fields of a record name a person who may be sought, by whom, and when he was born. */
import { SEEN_BY, sideOf } from '../access/side-of.ts'
import type { Country, Field, Form, RowValues } from '../country/country.ts'
import { getRecordKind } from '../model/kinds.ts'
import { spanOfDay } from '../text/about-when.ts'
import { around, type Sought } from './inputs.ts'

/** Persons whom somebody works with or for. Whoever an allegation names is sought by nobody: it is oversight's alone. */
const NAMES = [
  'person_name',
  'person_name_latin',
  'accused_name',
  'accused_name_latin',
  'suspect_name',
  'suspect_name_latin',
  'suspect_names',
  'person_names',
]
const BIRTH = 'birth_date'

const namesSomebody = (fields: readonly Pick<Field, 'id' | 'privacy'>[]): boolean =>
  fields.some((f) => NAMES.includes(f.id) && f.privacy === 'identity')

/**
 * Whether this agency may ever find its records of this form by a name. Of what it hands in across the wall it keeps nothing to
 * find it by: no search of it is lawful, and a block would serve an insider with a copy of the database alone.
 */
export function isFindable(country: Pick<Country, 'agencies'>, agency: string, { kind, fields }: Pick<Form, 'kind' | 'fields'>): boolean {
  const side = sideOf(country, agency)
  return side !== undefined && SEEN_BY[getRecordKind(kind).side].includes(side) && namesSomebody(fields)
}

export function soughtOf(values: RowValues): Sought {
  const born = spanOfDay(String(values[BIRTH] ?? ''))
  const year = born?.first?.slice(0, 4) === born?.last?.slice(0, 4) ? Number(born?.first?.slice(0, 4)) : Number.NaN
  const names = NAMES.flatMap((id) => (typeof values[id] === 'string' ? [values[id]] : []))
  return { names, years: Number.isInteger(year) ? [year] : [] }
}

/** What somebody types who looks for a person: the year he believes in, and one either way. */
export const soughtBy = (names: readonly string[], year: number | null): Sought => ({ names, years: year === null ? [] : around(year) })
