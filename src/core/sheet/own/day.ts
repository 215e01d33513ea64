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
}
export type DayRead = { readonly day: string } | { readonly open: 'era' } | undefined

/** No register of this kind is older. */
const EARLIEST = '1990-01-01'

export function readDay(text: string, { today, era, isMonthFirst }: DayRules): DayRead {
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
