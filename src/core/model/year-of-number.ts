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
 * Whether a case's number says its year. `17`, `7 ក.ច`, `No 0015` are bare: nothing in them can be a year. `5-17`, `2 ក 45`, `12/20`, `00018` are open: at a first look there is a
 * year in it, or it counts on, and it is none of the row's time; whether there is one is for somebody to say. Of several figures one may be the year of registration by its last two as
 * well (`PSP-24-0005`); and where they are as many as five, an office has put the year before them, or counts on. Noughts before a number are none of them (`00018 ក.ច`); directly behind letters a
 * program counts on (`KRT00042`).
 * @param registered the day or year of its registration, where that is known
 * @param days the row's own, where it is known when it was registered: two last figures (`5-17`) are then a year where they are one of theirs, or the one before; where only
 * other days are known, one of the three before
 */
export function yearSaid(number: string, registered: string | undefined, days: readonly string[] = []): 'bare' | 'said' | 'open' {
  const figures = figuresOf(number)
  const counts = figures.some((of) => of.length >= LONG_RUN)
  if (figures.length === 0 || lengthsOf(number).some((length) => length >= LONG_RUN)) return 'said'
  const near = shortYears(days, registered === undefined ? BEFORE_OTHERS : 1)
  const of = yearOfNumber(number)
  if (of !== undefined && (near.size === 0 || !figures.includes(of.slice(2)) || figures.some((n) => near.has(n)))) return 'said'
  // Of no day at all nobody knows which two figures are those of its time.
  const isOpen = of !== undefined || counts || (registered === undefined && near.size === 0 && figures.length > 1)
  const short = registered === undefined ? [] : [0, BUDDHIST].map((era) => String(Number(registered.slice(0, 4)) + era).slice(2))
  const own = new Set(isOpen || registered === undefined ? [...short, ...near] : short)
  if (figures.length > 1 && figures.some((n) => FULL_YEAR.test(n) || own.has(n))) return 'said'
  return isOpen ? 'open' : 'bare'
}

const [LONG_RUN, BUDDHIST, BUDDHIST_AFTER_MAY] = [5, 543, 544]
/** A judgment is given within so many years of the case. */
const BEFORE_OTHERS = 3
const FULL_YEAR = /^(?:19|20|24|25)\d{2}$/
const figuresOf = (number: string): readonly string[] => toLatinDigits(number).match(/\d+/g) ?? []
/** How many figures each has without noughts before it; with them where letters, and the marks on them, stand directly before. */
const lengthsOf = (number: string): readonly number[] =>
  [...toLatinDigits(number).matchAll(/(\p{L}\p{M}*)?(0*)(\d*)/gu)].map(
    ([, letter, noughts = '', rest = '']) => rest.length + (letter === undefined ? 0 : noughts.length),
  )

/** The last two figures of the years of these days, and of so many years before. */
function shortYears(days: readonly string[], before: number): ReadonlySet<string> {
  const years = days.flatMap((day) => /^\d{4}/.exec(day)?.map(Number) ?? [])
  const eras = [0, BUDDHIST, BUDDHIST_AFTER_MAY]
  const all = years.flatMap((year) => Array.from({ length: before + 1 }, (_, back) => year - back))
  return new Set(all.flatMap((year) => eras.map((era) => String(year + era).slice(2))))
}
