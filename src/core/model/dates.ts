/**
 * Days and half-open intervals, as ISO text. Nothing here asks what day it is.
 */
export type Interval = { readonly from: string; readonly to: string }
export const PERIOD_LENGTHS = ['month', 'quarter', 'year'] as const
export type PeriodLength = (typeof PERIOD_LENGTHS)[number]
/** What a figure can be cut by: a day too, of what concerns nobody. Nothing is owed by the day. */
export type CutPeriod = PeriodLength | 'day'

/** How coarse a clear date is, where it is coarser than a day. */
export type Granularity = 'month' | 'quarter'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month of the proleptic Gregorian calendar; month is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0)

/** True for an ISO day that exists: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) return false
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Last day of the month that holds an ISO day. */
export const lastDayOf = (day: string): string => `${day.slice(0, 7)}-${pad(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))))}`

/** The period that holds a day: `periodOf('2023-05-17', 'quarter')` is `2023-Q2`. */
export function periodOf(day: string, length: CutPeriod): string {
  if (length === 'day') return day
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  if (length === 'year') return year
  if (length === 'month') return `${year}-${pad(month)}`
  return `${year}-Q${Math.ceil(month / 3)}`
}

/** First day of the month or quarter that holds an ISO day: what is left of a survivor's day in clear. */
export const firstDayOf = (day: string, granularity: Granularity): string =>
  `${day.slice(0, 4)}-${pad(granularity === 'month' ? Number(day.slice(5, 7)) : Math.ceil(Number(day.slice(5, 7)) / 3) * 3 - 2)}-01`

/** A period's half-open interval; undefined when the text is no period (`2023`, `2023-Q2`, `2023-05`). */
export function parsePeriod(text: string): Interval | undefined {
  const m = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(text)
  if (!m) return undefined
  const year = Number(m[1])
  if (m[2]) return months(year, Number(m[2]) * 3 - 2, 3)
  if (!m[3]) return months(year, 1, 12)
  const month = Number(m[3])
  return month >= 1 && month <= 12 ? months(year, month, 1) : undefined
}

/** `2024`, `2024-Q2`, `2024-05`, and from one to another, both in: `2024-01..2024-09`, `2024-03-15..2024-04-14`; undefined for anything else. */
export function parseSpan(text: string): Interval | undefined {
  const [first = '', last = first, ...more] = text.split('..')
  const [from, to] = [spanOfOne(first.trim()), spanOfOne(last.trim())]
  return from && to && more.length === 0 && from.from < to.to ? { from: from.from, to: to.to } : undefined
}
/** The time of a cut's code: a period's, or a day's. */
export const spanOfOne = (text: string): Interval | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)
    ? { from: text, to: new Date(Date.parse(text) + DAY).toISOString().slice(0, 10) }
    : parsePeriod(text)

const DAY = 86_400_000

function months(year: number, first: number, count: number): Interval {
  const last = first + count
  const to = last > 12 ? `${pad(year + 1, 4)}-${pad(last - 12)}-01` : `${pad(year, 4)}-${pad(last)}-01`
  return { from: `${pad(year, 4)}-${pad(first)}-01`, to }
}

/** All periods of one length that begin inside an interval, in order. */
export function listPeriods(interval: Interval, length: PeriodLength): string[] {
  const out: string[] = []
  let period = periodOf(interval.from, length)
  for (;;) {
    const span = parsePeriod(period)
    if (!span || span.from >= interval.to) return out
    if (span.from >= interval.from) out.push(period)
    period = periodOf(span.to, length)
  }
}

/** Every day of an interval, in order. */
export function listDays({ from, to }: Interval): string[] {
  const out: string[] = []
  const end = Date.parse(to)
  for (let at = Date.parse(from); at < end; at += DAY) out.push(new Date(at).toISOString().slice(0, 10))
  return out
}
