/** Of which period's return a row is, by its day. */
import { getRecordKind } from '../model/kinds.ts'
import { joinSpan, slotDayOf } from '../text/about-when.ts'
import type { RowValues } from './country.ts'

// Who was released is out: of a release that is planned it is said so.
const AHEAD = /due|until|expir|ends|planned|valid|next|scheduled|release(?!d)|target|deadline/
/** Whether a day in this column may be still to come; what an office has done is not dated ahead. */
export const mayBeAhead = (column: string): boolean => AHEAD.test(column)

/** ISO day; of a row whose day is known about only, the last that it may have been. Undefined where the row has none. @param date the column that its form counts by */
export function slotDayIn(values: RowValues, kind: string, date: string): string | undefined {
  const { day, last } = spanIn(values, kind, date)
  return day === undefined ? undefined : slotDayOf(day, last)
}

/** A day of a record as it is known: an ISO day, or an "about when". Undefined where the record has none. */
export function whenIn(values: RowValues, kind: string, date: string): string | undefined {
  const { day, last } = spanIn(values, kind, date)
  return day === undefined || last === undefined ? day : joinSpan(day, last)
}

/** True where the two may be of one day: both have the same one, what is known of both leaves one open, or neither has any. */
export function mayBeOneDay(a: Recorded, b: Recorded, date: string): boolean {
  const [x, y] = [a, b].map(({ values, kind }) => spanIn(values, kind, date)) as [Span, Span]
  if (x.day === undefined || y.day === undefined) return x.day === y.day
  return x.day <= (y.last ?? y.day) && y.day <= (x.last ?? x.day)
}
/** True where the day is known to a month: whoever knows the year alone may mean another act of it. */
export function isKnownToMonth({ values, kind }: Recorded, date: string): boolean {
  const { day, last = day } = spanIn(values, kind, date)
  return day === undefined || last === undefined || Date.parse(last) - Date.parse(day) < 31 * 86_400_000
}
type Recorded = { readonly values: RowValues; readonly kind: string }
type Span = { readonly day?: string; readonly last?: string }

function spanIn(values: RowValues, kind: string, date: string): Span {
  const last = getRecordKind(kind).columns.find((c) => c.id === date)?.last
  const [day, until] = [values[date], last === undefined ? null : values[last]]
  return { ...(typeof day === 'string' ? { day } : {}), ...(typeof until === 'string' ? { last: until } : {}) }
}
