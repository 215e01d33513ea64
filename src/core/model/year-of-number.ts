/** The year that a case's number says, and whether it says one. */
import { toLatinDigits } from '../text/digits.ts'

/** `12/2024`, `12/24`, `PSN-CR-2024-0019`: the year of a case's number, where one number in it can be that. */
export function yearOfNumber(text: string): string | undefined {
  const numbers = toLatinDigits(text).match(/\d+/g) ?? []
  const years = numbers.filter((n) => /^20\d\d$/.test(n))
  if (years.length > 0) return years.length === 1 ? years[0] : undefined
  const last = numbers.length > 1 ? numbers.at(-1) : undefined
  return last?.length === 2 ? `20${last}` : undefined
}

/**
 * `17`, `7 ក.ច`, `No 0015`: nothing in it can be a year. Of several figures one may be, that of its registration by its last two as well (`PSP-24-0005`); and where they
 * are as many as five, an office has put the year before them, or counts on. Noughts before a bare number are none
 * of them (`00018`); behind letters a program counts on (`KRT00042`).
 * @param days the row's own, where it is known when it was registered: two last figures (`5-17`) are then a year where they are one of theirs, or the one before
 */
export function isWithoutYear(number: string, registered: string | undefined, days: readonly string[] = []): boolean {
  const figures = figuresOf(number)
  if (figures.length === 0 || figures.some((of) => lengthOf(of, number) >= LONG_RUN)) return false
  const near = shortYears(days)
  const of = yearOfNumber(number)
  if (of !== undefined && (near.size === 0 || !figures.includes(of.slice(2)) || figures.some((n) => near.has(n)))) return false
  const short = registered === undefined ? [] : [0, BUDDHIST].map((era) => String(Number(registered.slice(0, 4)) + era).slice(2))
  const own = new Set(mayHoldYear(number) ? [...short, ...near] : short)
  return figures.length < 2 || !figures.some((n) => FULL_YEAR.test(n) || own.has(n))
}

/** `5-17`, `2 ក 45`, `00018`: at a first look there is a year in it, or it counts on. Whether there is none is for somebody to say. */
export const mayHoldYear = (number: string): boolean =>
  yearOfNumber(number) !== undefined || figuresOf(number).some((of) => of.length >= LONG_RUN)

const [LONG_RUN, BUDDHIST, BUDDHIST_AFTER_MAY] = [5, 543, 544]
const FULL_YEAR = /^(?:19|20|24|25)\d{2}$/
const figuresOf = (number: string): readonly string[] => toLatinDigits(number).match(/\d+/g) ?? []
const lengthOf = (figures: string, number: string): number => (/\p{L}/u.test(number) ? figures : figures.replace(/^0+/, '')).length

/** The last two figures of the years of these days, and of the years before. */
function shortYears(days: readonly string[]): ReadonlySet<string> {
  const years = days.flatMap((day) => /^\d{4}/.exec(day)?.map(Number) ?? [])
  const eras = [0, BUDDHIST, BUDDHIST_AFTER_MAY]
  return new Set(years.flatMap((year) => eras.flatMap((era) => [year, year - 1].map((y) => String(y + era).slice(2)))))
}
