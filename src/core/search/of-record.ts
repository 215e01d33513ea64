/** Which fields of a record name a person who may be sought, and when he was born. */
import type { Field, RowValues } from '../country/index.ts'
import { around, type Sought } from './inputs.ts'

/** Persons whom somebody works with or for. Whoever an allegation names is sought by nobody: it is oversight's alone. */
const NAMES = ['person_name', 'accused_name']
const BIRTH = 'birth_date'

export const isFindable = (fields: readonly Pick<Field, 'id' | 'privacy'>[]): boolean =>
  fields.some((f) => NAMES.includes(f.id) && f.privacy === 'identity')

export function soughtOf(values: RowValues): Sought {
  const year = Number(/^(\d{4})-/.exec(String(values[BIRTH] ?? ''))?.[1])
  const names = NAMES.flatMap((id) => (typeof values[id] === 'string' ? [values[id]] : []))
  return { names, years: Number.isInteger(year) ? [year] : [] }
}

/** What somebody types who looks for a person: the year he believes in, and one either way. */
export const soughtBy = (names: readonly string[], year: number | null): Sought => ({ names, years: year === null ? [] : around(year) })
