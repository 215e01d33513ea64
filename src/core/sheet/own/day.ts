/** A day as a court's sheet has it: with the country's era and a year of two digits turned into the one year that it can be. */
import { toLatinDigits } from '../../text/digits.ts'
import { parseDay } from '../../text/dates.ts'

export type DayRules = {
  /** ISO day; no act of an office is later. */
  readonly today: string
  /** Years that are taken off a Buddhist one, as somebody has said of this file. */
  readonly era?: 543 | 544 | undefined
  /** Somebody has said that the month stands before the day in this file. */
  readonly isMonthFirst?: boolean
  /** `2023-10`: days without a year lie in the twelve months that begin there, as somebody has said. */
  readonly yearFrom?: string | undefined
}
export type DayRead = { readonly day: string } | { readonly open: 'era' | 'year' } | undefined

/** No register of this kind is older. */
const EARLIEST = '1990-01-01'

export function readDay(text: string, rules: DayRules): DayRead {
  const { today, era, isMonthFirst, yearFrom } = rules
  if (isWithoutYear(text)) return yearFrom === undefined ? { open: 'year' } : readDay(inYear(text, yearFrom, isMonthFirst), rules)
  const parsed = parseDay(isMonthFirst ? text.replace(NUMERIC, '$2/$1/$3') : text)
  if (parsed.ok) return { day: parsed.day }
  if (parsed.reason === 'two-digit-year') {
    const possible = parsed.fixes.filter((day) => day >= EARLIEST && day <= today)
    return possible.length === 1 && possible[0] !== undefined ? { day: possible[0] } : undefined
  }
  if (parsed.reason !== 'buddhist-year' || !parsed.read) return undefined
  if (era === undefined) return { open: 'era' }
  const { day, month, year } = parsed.read
  const iso = `${year - era}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return parsed.fixes.some((fix) => fix.slice(5) === iso.slice(5)) ? { day: iso } : undefined
}

/** `12 March`, `12/3`: a day and its month, and no year. */
export const isWithoutYear = (text: string): boolean => {
  const plain = toLatinDigits(text).trim()
  return (/^\d{1,2}\s*[-/.]\s*\d{1,2}$/.test(plain) || isNamedWithoutYear(plain)) && !parseDay(plain).ok
}

/** With the month in letters nothing else can be meant. */
export const isNamedWithoutYear = (text: string): boolean =>
  /^\D{0,10}\d{1,2}\D{3,}$/u.test(toLatinDigits(text).trim()) && parseDay(`${text} ${LEAP_YEAR}`).ok
const LEAP_YEAR = 2024

function inYear(text: string, from: string, isMonthFirst = false): string {
  const plain = toLatinDigits(text).trim()
  const [, first = '', second = ''] = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(plain) ?? []
  const [year, start] = from.split('-').map(Number) as [number, number]
  const named = parseDay(`${plain} ${LEAP_YEAR}`)
  const month = first === '' ? Number(named.ok ? named.day.slice(5, 7) : 0) : Number(isMonthFirst ? first : second)
  const own = month >= start ? year : year + 1
  return first === '' ? `${plain} ${own}` : `${first}/${second}/${own}`
}

/** Starts of twelve months that texts speak of, the likeliest first: `10-2023 to 9-2024`, `the year 2024`, `២០២៤`. */
export function yearStarts(texts: Iterable<string>): readonly string[] {
  const starts: string[] = []
  for (const text of texts) {
    const plain = toLatinDigits(text)
    const months = [...plain.matchAll(/(\d{1,2}|\p{L}[\p{L}\p{M}]+)[\s,./-]*((?:19|20)\d{2})(?!\d)/gu)].flatMap(([, name = '', year]) => {
      const month = monthOf(name)
      return month === undefined ? [] : [`${year}-${String(month).padStart(2, '0')}`]
    })
    const [first, last] = [months[0], months.at(-1)]
    if (first !== undefined && last !== undefined && first < last && last < `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`)
      starts.push(first)
    for (const [year] of plain.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) starts.push(`${year}-01`)
  }
  return [...new Set(starts)]
}

/** `10`, `October`, `តុលា`. */
function monthOf(name: string): number | undefined {
  const parsed = parseDay(/^\d/.test(name) ? `1/${name}/${LEAP_YEAR}` : `1 ${name} ${LEAP_YEAR}`)
  return parsed.ok ? Number(parsed.day.slice(5, 7)) : undefined
}

const NUMERIC = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})\s*$/

/** Whether numeric days can only have the month first: some second number is no month, and no first one says otherwise. */
export function looksMonthFirst(texts: Iterable<string>): boolean {
  let isSeen = false
  for (const text of texts) {
    const [, first = '', second = ''] = NUMERIC.exec(toLatinDigits(text)) ?? []
    if (Number(first) > 12) return false
    if (Number(second) > 12) isSeen = true
  }
  return isSeen
}
