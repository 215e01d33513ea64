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
 * are as many as five, an office has put the year before them, or counts on.
 */
export function isWithoutYear(number: string, registered: string | undefined): boolean {
  const figures = toLatinDigits(number).match(/\d+/g) ?? []
  const year = Number(registered?.slice(0, 4))
  const short = registered === undefined ? [] : [year, year + BUDDHIST].map((y) => String(y).slice(2))
  const isYear = (of: string): boolean => /^(?:19|20|24|25)\d{2}$/.test(of) || short.includes(of)
  if (figures.length === 0 || figures.some((of) => of.length >= LONG_RUN)) return false
  return yearOfNumber(number) === undefined && !(figures.length > 1 && figures.some(isYear))
}
const [LONG_RUN, BUDDHIST] = [5, 543]
