/**
 * When somebody was born, as an interval of days: an age is a year of days, a day of birth one, and "about thirty" more.
 * Days are counted from 1970-01-01, of the Gregorian calendar; an age is in full years.
 *
 * That ages are said in fives and tens is what Whipple's index measures (heaping); a digit in its neighbour's place is a slip of Damerau's (1964).
 */
import type { Comparison } from './comparison.ts'
import { isWithinOneEdit } from './likeness.ts'

export type Birth = {
  /** The first and the last day that are possible, both in. */
  readonly from: number
  readonly to: number
  /** Somebody's guess, not a paper and not the person's own word. */
  readonly isEstimated: boolean
  /** Made from an age that ends in 0 or 5, which people say for the ages around it ("heaping"). */
  readonly isHeaped: boolean
  /** The digits YYYYMMDD as they were written, where a whole date was; a slip of one digit is seen in them. */
  readonly digits?: string
}

const DAY = 86_400_000
const YEAR = 365.2425

const dayNumber = (year: number, month: number, day: number): number => {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY
}

/**
 * @param text YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY. A 1 January is a year whose day nobody knew. A date that cannot be
 *   (30 February) keeps its digits and is taken for its year; anything else is nothing.
 */
export function bornOn(text: string): Birth | undefined {
  const m = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?$/.exec(text)
  if (!m) return undefined
  const [year, month, day] = [Number(m[1]), m[2] === undefined ? 0 : Number(m[2]), m[3] === undefined ? 0 : Number(m[3])]
  const whole = m[3] === undefined ? {} : { digits: `${m[1]}${m[2]}${m[3]}` }
  const base = { isEstimated: false, isHeaped: false }
  const first = dayNumber(year, 1, 1)
  const last = dayNumber(year, 12, 31)
  if (month < 1 || month > 12 || (month === 1 && day === 1)) return { from: first, to: last, ...base, ...(month === 1 ? {} : whole) }
  const lastOfMonth = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1
  if (day === 0) return { from: dayNumber(year, month, 1), to: lastOfMonth, ...base }
  const born = dayNumber(year, month, day)
  return born > lastOfMonth ? { from: first, to: last, ...base, ...whole } : { from: born, to: born, ...base, ...whole }
}

/** The same day of a calendar so many years before; of 29 February the last of that month, for whoever is born on 1 March is no year older on it. */
function yearsBefore(day: number, years: number): number {
  const date = new Date(day * DAY)
  const [month, ofMonth] = [date.getUTCMonth(), date.getUTCDate()]
  const before = dayNumber(date.getUTCFullYear() - years, month + 1, ofMonth)
  return new Date(before * DAY).getUTCMonth() === month ? before : before - 1
}

/**
 * @param age in full years. @param on YYYY-MM-DD on which it was said; with the year alone the interval is a year wider.
 * @throws RangeError for an age that nobody has, or a day that is none.
 */
export function bornByAge(age: number, on: string, isEstimated = false): Birth {
  const said = bornOn(on)
  if (!Number.isInteger(age) || age < 0 || age > 130) throw new RangeError(`an age of ${age} is none`)
  if (!said) throw new RangeError(`"${on}" is no day and no year`)
  return {
    from: yearsBefore(said.from, age + 1) + 1,
    to: yearsBefore(said.to, age),
    isEstimated,
    isHeaped: age > 0 && age % 5 === 0,
  }
}

/** What an interval may be wide, in days, and still count as knowing the year. */
const A_YEAR = 367

const LEVELS = [
  'not known',
  'same day',
  'one digit or place off',
  'same within a year',
  'same, by an age ending in 0 or 5',
  'possible',
  'a year apart',
  'three years apart',
  'five years apart, one of them estimated',
  'different',
] as const

/** Levels of two intervals. A wide one says little: it overlaps with many. */
export function compareBirths(a: Birth | undefined, b: Birth | undefined): number {
  if (!a || !b) return 0
  const isDayA = a.from === a.to
  const isDayB = b.from === b.to
  if (isDayA && isDayB && a.from === b.from) return 1
  if (a.digits !== undefined && b.digits !== undefined && (isWithinOneEdit(a.digits, b.digits) || isSwapped(a.digits, b.digits))) return 2
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  if (gap <= 0 && !(isDayA && isDayB)) {
    if (a.isHeaped || b.isHeaped) return 4
    return Math.max(a.to - a.from, b.to - b.from) <= A_YEAR ? 3 : 5
  }
  if (gap <= 366) return 6
  if (gap <= 3 * YEAR) return 7
  if (gap <= 5 * YEAR && (a.isEstimated || b.isEstimated)) return 8
  return 9
}

/** Day and month in each other's place. */
const isSwapped = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)

/** @param births one a record, undefined where nothing is known. */
export function births(name: string, all: readonly (Birth | undefined)[]): Comparison {
  const days = new Map<number, number>()
  let known = 0
  for (const b of all) if (b && b.from === b.to) known = (days.set(b.from, (days.get(b.from) ?? 0) + 1), known + 1)
  return {
    name,
    levels: LEVELS,
    compare: (i, j) => compareBirths(all[i], all[j]),
    share: (i, _j, level) => (level === 1 && known > 0 ? (days.get(all[i]?.from ?? Number.NaN) ?? 0) / known : 0),
  }
}
