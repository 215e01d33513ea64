/**
 * A day of somebody's life that is not known to the day. Written in the part of EDTF (ISO 8601-2:2019) that this record
 * needs: `2023-05~` about May 2023, `2023-34~` about its second quarter, `2023~` about that year, `../2023-05-17` that day or
 * before, `2023-05/..` in that month or after, `2023-05-02/2023-05-17` from the one to the other, both in. Nothing finer is ever made of it. A sealed
 * field holds it as it was said; of a clear day the first and the last day that it may have been are kept (`splitSpan`).
 */
import { daysInMonth, isDay, parsePeriod } from '../model/dates.ts'
import type { Lang } from '../model/fields.ts'
import { digitsIn, fillPattern, languageOf } from './languages.ts'
import { printDay } from './print-day.ts'

/** The first and the last ISO day that it may have been; an open end is absent. */
export type DaySpan = { readonly first?: string; readonly last?: string }

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** What EDTF calls the four quarters. */
const QUARTER = /^(\d{4})-3([3-6])$/

/** `2023`, `2023-05`, `2023-34` or `2023-05-17`, as the days it covers. */
function whole(text: string): Required<DaySpan> | undefined {
  const year = Number(text.slice(0, 4))
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined
  if (isDay(text)) return { first: text, last: text }
  const quarter = QUARTER.exec(text)
  const period = parsePeriod(quarter ? `${quarter[1]}-Q${Number(quarter[2]) - 2}` : /Q/.test(text) ? '' : text)
  if (!period) return undefined
  const month = quarter ? (Number(quarter[2]) - 2) * 3 : text.length === 4 ? 12 : Number(text.slice(5, 7))
  return { first: period.from, last: `${text.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}` }
}

/** The days that an ISO day or an "about when" may mean; undefined when the text is neither. */
export function spanOfDay(text: string): DaySpan | undefined {
  if (isDay(text)) return { first: text, last: text }
  if (text.endsWith('~')) return text.length > 9 ? undefined : whole(text.slice(0, -1))
  if (text.startsWith('../')) {
    const end = QUARTER.test(text.slice(3)) ? undefined : whole(text.slice(3))
    return end && { last: end.last }
  }
  const [one = '', other, ...more] = text.split('/')
  if (isDay(one) && other !== undefined && isDay(other) && more.length === 0) return one < other ? { first: one, last: other } : undefined
  if (!text.endsWith('/..')) return undefined
  const start = QUARTER.test(text.slice(0, -3)) ? undefined : whole(text.slice(0, -3))
  return start && { first: start.first }
}

/** What is kept of a span that nothing ends: the last day of all that is written. */
export const OPEN_END = `${LAST_YEAR}-12-31`
/** And of one that nothing begins: the first. */
export const OPEN_START = `${FIRST_YEAR}-01-01`

/** A clear day that is known about only, as the first day that it may have been and the last. */
export function splitSpan(text: string): Required<DaySpan> | undefined {
  const span = isDay(text) ? undefined : spanOfDay(text)
  return span && { first: span.first ?? OPEN_START, last: span.last ?? OPEN_END }
}

/** The text that `splitSpan` takes apart into these two. */
export function joinSpan(first: string, last: string): string {
  if (first === OPEN_START) return `../${last}`
  return last === OPEN_END ? `${first}/..` : `${first}/${last}`
}

/** By which day a record is of a period's return: the last that it may have been, by which its office knew of it; of what nothing ends, the first. */
export const slotDayOf = (first: string, last: string | null | undefined): string => (last && last !== OPEN_END ? last : first)

/** By which day it was, of a day or an "about when": the last that it may have been, or the first where nothing ends it. Any other text as it is. */
export const endOfWhen = (text: string): string => {
  const span = spanOfDay(text)
  return span?.last ?? span?.first ?? text
}

/** True for an "about when" as this record writes it; false for an exact day. */
export const isAboutWhen = (text: string): boolean => !isDay(text) && spanOfDay(text) !== undefined

/** `about May 2023`, `ប្រហែលខែឧសភា ២០២៣`. An exact day is printed as a day; any other text comes back as it is. */
export function printAboutWhen(text: string, lang: Lang): string {
  if (!spanOfDay(text)) return text
  const { patterns } = languageOf(lang)
  const say = (pattern: string, part: string): string => digitsIn(fillPattern(pattern, { when: printPart(part, lang) }), lang)
  if (text.endsWith('~')) return say(patterns.about, text.slice(0, -1))
  if (text.startsWith('../')) return say(patterns.before, text.slice(3))
  if (text.endsWith('/..')) return say(patterns.after, text.slice(0, -3))
  if (text.includes('/')) {
    const [from = '', to = ''] = text.split('/').map((day) => printPart(day, lang))
    return digitsIn(fillPattern(patterns.between, { from, to }), lang)
  }
  return printDay(text, lang)
}

function printPart(part: string, lang: Lang): string {
  if (isDay(part)) return printDay(part, lang, 'latin')
  const { months, patterns } = languageOf(lang)
  const [year = '', rest] = part.split('-')
  if (rest === undefined) return fillPattern(patterns.aboutYear, { year })
  const n = Number(rest)
  if (n > 12) return fillPattern(patterns.aboutQuarter, { quarter: n - 32, year })
  return fillPattern(patterns.aboutMonth, { month: months[n - 1] ?? '', year })
}
