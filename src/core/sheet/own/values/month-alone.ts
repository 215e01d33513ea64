/** `5/2022` where the day of somebody's life stands, which may be known to the month alone. */
import type { Field } from '../../../country/country.ts'
import { isSealedClass } from '../../../model/fields.ts'
import { aboutWhenOf } from '../../../text/dates.ts'

/** A day that the record may hold as it was said. */
export const mayBeMonth = ({ type, granularity, privacy, last }: Field): boolean =>
  type === 'date' && granularity === undefined && (isSealedClass(privacy) || last !== undefined)

/** @returns `2022-05~`, as this record writes some day of that month */
export function monthAlone(text: string): string | undefined {
  const when = aboutWhenOf(text)
  return when !== undefined && /^\d{4}-\d{2}~$/.test(when) ? when : undefined
}
