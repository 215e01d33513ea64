/** What the edge works out from what was typed, so that a sealed day leaves only its month. */
import { firstDayOf, spanOfDay, type RowValues } from '../../src/core/country/index.ts'

type Cell = RowValues[string]

/** The one month or quarter that a day lies in, by its first day; null where a day that is known about leaves more than one. */
function periodOf(day: Cell | undefined, length: 'month' | 'quarter'): string | null {
  const { first, last } = (typeof day === 'string' ? spanOfDay(day) : undefined) ?? {}
  if (first === undefined || last === undefined) return null
  const begins = firstDayOf(first, length)
  return begins === firstDayOf(last, length) ? begins : null
}

/** First day of the month; null stays null. */
export const monthOf = (day: Cell | undefined): string | null => periodOf(day, 'month')

/**
 * Whether act, means and purpose of the Palermo Protocol, article 3, are all on record. A child needs no means
 * (article 3(c)). What is not recorded is insufficient, never a no.
 */
export function palermoConform(row: RowValues): string {
  const has = (field: string): boolean => typeof row[field] === 'string' && row[field] !== ''
  if (!has('acts') || !(has('forms') || has('form_of_exploitation'))) return 'insufficient'
  return row.age_band === '<18' || has('means') ? 'yes' : 'insufficient'
}

/** First day of the quarter; null stays null. */
export const quarterOf = (day: Cell | undefined): string | null => periodOf(day, 'quarter')

/** Whole days from one ISO day to another; null where one is missing or known about only, or the second stands before the first. */
export function daysBetween(from: Cell | undefined, to: Cell | undefined): number | null {
  if (typeof from !== 'string' || typeof to !== 'string' || to < from) return null
  if ([from, to].some((day) => !isOneDay(day))) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const isOneDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day)

const TIMES = [
  [1, 'within_24h'],
  [7, 'days_2_7'],
  [30, 'days_8_30'],
  [90, 'days_31_90'],
  [365, 'days_91_365'],
] as const

/** Band of the time between two days; days are all that is known, so the next day still counts as within 24 hours. */
export function timeBand(from: Cell | undefined, to: Cell | undefined): string {
  if (typeof from !== 'string') return 'unknown'
  if (typeof to !== 'string') return 'never'
  const days = daysBetween(from, to)
  if (days === null) return 'unknown'
  return TIMES.find(([most]) => days <= most)?.[1] ?? 'over_a_year'
}

/** The same in hours, for screening: a same-day screening may be within six hours, and no day can say so. */
export function screeningBand(from: Cell | undefined, to: Cell | undefined): string {
  const days = daysBetween(from, to)
  if (typeof to !== 'string') return typeof from === 'string' ? 'never' : 'unknown'
  if (days === null) return 'unknown'
  return days <= 1 ? 'within_24h' : days <= 3 ? 'within_72h' : 'over_72h'
}

/** Whether both are known as known: the completeness of a lead. */
export function completenessOf(row: RowValues): string {
  const [person, place] = [row.person_known === 'yes', row.place_known === 'yes']
  return person && place ? 'who_and_where' : person ? 'who_only' : place ? 'where_only' : 'neither'
}

/** A removal needs a second screening, in private and with an interpreter (DESIGN 8.3); what is not on record was not done. */
export const wasRemovedUnscreened = (row: RowValues): string =>
  ['second_screening', 'second_private', 'second_interpreter'].every((f) => row[f] === 'yes') ? 'no' : 'yes'

/** Yes or no in the states of an answer: within a day, later, or not known. */
export function withinADay(from: Cell | undefined, to: Cell | undefined): string {
  const days = daysBetween(from, to)
  return days === null ? (typeof from === 'string' && to === null ? 'no' : 'unknown') : days <= 1 ? 'yes' : 'no'
}

/** Months from the order to the day when it can be had: the ordered day, else the end of the sentence (domain: 2008 law). */
export function monthsToWait(row: RowValues): number | null {
  const days = daysBetween(row.ordered_on, row.payable_from ?? row.sentence_ends_on)
  return days === null ? null : Math.round(days / 30.44)
}
