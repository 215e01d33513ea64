/** A day as a court's sheet has it: with the country's era and a year of two digits turned into the one year that it can be. */
import { toLatinDigits } from '../../../text/digits.ts'
import { parseDay } from '../../../text/dates.ts'
import { fold } from '../../../text/fold.ts'
import { listMonthNames } from '../../../text/months.ts'

/** `khmer`: as the Cambodian calendar counts, whose year turns in May: 543 before, 544 after, and of May nobody says. */
export type Era = 543 | 544 | 'khmer'

export type DayRules = {
  /** ISO day; no act of an office is later. */
  readonly today: string
  /** Years that are taken off a Buddhist one, as somebody has said of this file. */
  readonly era?: Era | undefined
  /** Years of two digits are those of the Buddhist era in this list: they can be no others. */
  readonly isShortEra?: boolean
  /** `24-01-27`: the year, in two digits, stands first in this list; `open`: it may. */
  readonly yearFirst?: 'yes' | 'open' | undefined
  /** Somebody has said that the month stands before the day in this file. */
  readonly isMonthFirst?: boolean
  /** Some days of the list can only have the month first, and some only the day: of any other nobody knows. */
  readonly isMixed?: boolean
  /** How such days are read, as somebody has said; `unknown`: as some day from the one to the other. */
  readonly mixedAs?: string | undefined
  /** A program took days of the first twelve of a month for the other way round: they are turned back, or nobody knows. */
  readonly exchanged?: 'turned' | 'open' | undefined
  /** `2023-10`: days without a year lie in the twelve months that begin there, as somebody has said. */
  readonly yearFrom?: string | undefined
}
/** `either`: day and month may stand either way round, and nobody says how. */
export type DayRead = { readonly day: string; readonly isSpan?: true } | { readonly open: 'era' | 'year' | 'mixed' } | undefined

const MAY = 5
/** No register of this kind is older. */
const EARLIEST = '1990-01-01'

export function readDay(written: string, rules: DayRules): DayRead {
  const text = rules.yearFirst === 'yes' ? withWholeYear(written) : written
  if (rules.yearFirst === 'open' && SHORT_DAY.test(toLatinDigits(text))) return undefined
  const { today, era, isMonthFirst, isMixed, exchanged, yearFrom, isShortEra, mixedAs } = rules
  const [, ofYear, month, date] = (exchanged && MADE.exec(toLatinDigits(text))) ?? []
  if (month !== undefined && date !== undefined && month !== date && Number(date) <= 12) {
    const turned = `${ofYear}-${date}-${month}`
    return exchanged === 'open' ? spanOf(`${ofYear}-${month}-${date}`, turned) : { day: turned }
  }
  if (isWithoutYear(text)) return yearFrom === undefined ? { open: 'year' } : readDay(inYear(text, yearFrom, isMonthFirst), rules)
  const [, first = '', second = ''] = NUMERIC.exec(toLatinDigits(text)) ?? []
  const mayBeEither = isMixed && first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  if (mayBeEither && mixedAs === undefined) return { open: 'mixed' }
  if (mayBeEither && mixedAs !== 'day-first' && mixedAs !== 'month-first') {
    const [one, other] = [false, true].map((turned) => readDay(text, { ...rules, isMixed: false, isMonthFirst: turned }))
    return one && other && 'day' in one && 'day' in other ? spanOf(one.day, other.day) : undefined
  }
  const isTurned = isMonthFirst === true || (isMixed === true && (Number(second) > 12 || (mayBeEither && mixedAs === 'month-first')))
  const parsed = parseDay(isTurned ? toLatinDigits(text).replace(NUMERIC, '$2/$1/$3') : text)
  if (parsed.ok) return { day: parsed.day }
  if (parsed.reason === 'two-digit-year') {
    const possible = parsed.fixes.filter((day) => day >= EARLIEST && day <= today)
    if (possible.length === 1 && possible[0] !== undefined) return { day: possible[0] }
    const [, of = '', yearOf = ''] = isShortEra && possible.length === 0 ? (SHORT_YEAR.exec(toLatinDigits(text)) ?? []) : []
    return yearOf === '' ? undefined : readDay(`${of}25${yearOf}`, rules)
  }
  if (parsed.reason !== 'buddhist-year' || !parsed.read) return undefined
  if (era === undefined) return { open: 'era' }
  const { day, month: inMonth, year } = parsed.read
  if (era === 'khmer' && inMonth === MAY) return undefined
  const iso = `${year - (era === 'khmer' ? (inMonth < MAY ? 543 : 544) : era)}-${String(inMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return parsed.fixes.some((fix) => fix.slice(5) === iso.slice(5)) ? { day: iso } : undefined
}

/** Some day from the one to the other, both in: as the record writes a day that is not known (text/about-when.ts). */
const spanOf = (...days: readonly [string, string]): DayRead => ({ day: days.toSorted().join('/'), isSpan: true })

/** `12/05/66`: a day whose year has two digits. */
const SHORT_YEAR = /^(\s*\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})\s*$/
/** Years back in which a case of a list may have been registered: 2554 to 2569 of the Buddhist era, seen from 2026. */
const LONGEST_BACK = 15
/**
 * Whether the years of a list can only be of the Buddhist era, with their last two digits alone: `66`, in a list of 2023. One such day among others is a slip of
 * the pen.
 */
export function areShortEra(texts: Iterable<string>, today: string): boolean {
  const now = Number(today.slice(0, 4)) + 543
  const years = Array.from(texts, (text) => SHORT_YEAR.exec(toLatinDigits(text))?.[2] ?? '').filter((year) => year !== '')
  const isOfEra = (year: string): boolean => Number(year) > now - 2500 - LONGEST_BACK && Number(year) <= now - 2500
  return years.length >= FEWEST_SHORT && years.every(isOfEra)
}
const FEWEST_SHORT = 4

/**
 * Whether days of three numbers of two digits begin with their year: in a list of a year or two the first is one of two that follow each other, and the last runs
 * through the days of the month, beyond any year that could be. Read the other way round all of it would have happened on one or two days of the month, in many years;
 * where every last number may be a year, nobody knows.
 */
export function yearFirstIn(texts: Iterable<string>, today: string): 'yes' | 'open' | undefined {
  const [firsts, lasts] = [new Set<number>(), new Set<number>()]
  for (const text of texts) {
    const [, first, month, last] = SHORT_DAY.exec(toLatinDigits(plainDay(text))) ?? []
    if (first === undefined) continue
    if (Number(month) > 12 || Number(last) > 31) return undefined
    firsts.add(Number(first))
    lasts.add(Number(last))
  }
  const now = Number(today.slice(2, 4))
  const [earliest, latest] = [Math.min(...firsts), Math.max(...firsts)]
  const isOfFew = lasts.size >= FEWEST_LASTS && firsts.size <= 2 && latest - earliest <= 1 && latest <= now
  return isOfFew ? (Math.max(...lasts) > now ? 'yes' : 'open') : undefined
}
const FEWEST_LASTS = 5
const SHORT_DAY = /^\s*(\d{2})[-/.](\d{2})[-/.](\d{2})\s*$/
/** `24-01-27` as `2024-01-27`; whatever else it is stays. */
export const withWholeYear = (text: string): string => {
  const plain = plainDay(text)
  return SHORT_DAY.test(toLatinDigits(plain)) ? `20${toLatinDigits(plain).trim().replace(/[/.]/g, '-')}` : text
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

/** The hour, and the zone, behind a day. */
const HOUR = /(?<=\d)[T ]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?))?$/i
/** `ម៉ោង 9:30`, `វេលាម៉ោង 21 និង10នាទី`, `8:15 ព្រឹក`, `យប់ម៉ោង10`: the same in words, before or behind the part of the day. */
const PART_OF_DAY = '(?:ព្រឹក|ព្រលឹម|ថ្ងៃត្រង់|រសៀល|ល្ងាច|យប់)'
const HOUR_SAID = new RegExp(
  `(?<=\\d)[\\s,]*(?:វេលា|នៅ)?\\s*${PART_OF_DAY}?\\s*(?:ម៉ោង\\s*\\d{1,2}(?:[:.h]\\d{2}|\\s*(?:និង)?\\s*\\d{1,2}\\s*នាទី)?|(?<=\\s)\\d{1,2}[:h]\\d{2}(?=\\s*${PART_OF_DAY}))\\s*${PART_OF_DAY}?$`,
  'u',
)
/** A day without its hour, as a machine writes it or somebody has said it: `2023/06/15 08:00:00 +0700`, `2024/02/09 2:40:29 PM GMT+8`, `20231224`. */
export function plainDay(text: string): string {
  const hour = HOUR_SAID.exec(toLatinDigits(text.trim()))
  // Digits of both scripts are one letter each.
  const day = withoutOwnNumber(withoutLunar((hour ? text.trim().slice(0, hour.index) : text.trim()).replace(HOUR, '').replace(/\\/g, '/')))
  const [, year, month, date] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/.exec(toLatinDigits(day)) ?? []
  return year === undefined ? day : `${year}-${month}-${date}`
}

/** A day of the lunar calendar or a year of the Buddhist era, with the day of the other that it falls on behind it: only that is read. */
const LUNAR = /^.*(?:កើត|រោច|ព\.?\s?ស|ពុទ្ធសករាជ|\bB\.?\s?E\b).*(?:ត្រូវ(?:នឹង|និង|ជា|ទៅនឹង)?|corresponding to|equivalent to)\s*/isu
const withoutLunar = (text: string): string => text.replace(LUNAR, '')

/** `No. 43 of 12 May 2025`: a judgment's own number before its day. */
const OWN_NUMBER = /^(?:(?:សាលក្រម|ដីកា)?\s*លេខ|nos?\.?|n°)\s*[៖:]?\s*\S{1,12}\s*(?:,|ចុះ|នៃ|of|dated|on|du)?\s*(?=\S)/iu
function withoutOwnNumber(text: string): string {
  const rest = text.replace(OWN_NUMBER, '')
  return rest !== text && parseDay(rest).ok ? rest : text
}

export function inYear(text: string, from: string, isMonthFirst = false): string {
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
    const plain = fold(text)
    const months = monthsIn(plain)
    const [first, last] = [months[0], months.at(-1)]
    if (first !== undefined && last !== undefined && first < last && last < `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`)
      starts.push(first)
    for (const [year] of plain.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)) starts.push(`${year}-01`)
  }
  return [...new Set(starts)]
}

/** `2024-07`, where texts speak of just one month of one year: a sheet for each month need not say it again in its days. */
export function monthOf(texts: Iterable<string>): string | undefined {
  const months = new Set([...texts].flatMap((text) => monthsIn(fold(text))))
  return months.size === 1 ? [...months][0] : undefined
}

/** `December`, `សរុបខែធ្នូ`: a month is named, of whatever year. */
export const namesMonth = (text: string): boolean => MONTH_NAME.test(fold(text))

const monthsIn = (plain: string): readonly string[] =>
  [...plain.matchAll(MONTH_AND_YEAR)].map(
    ([, name = '', year]) => `${year}-${String(MONTHS.get(fold(name)) ?? Number(name)).padStart(2, '0')}`,
  )

const MONTHS = new Map(listMonthNames().map(([name, month]) => [fold(name), month]))
/** `10/2023`, `October 2023`, `ខែតុលា ឆ្នាំ២០២៣`; Khmer is written on without a gap. The first quarter, or half, of a year is no January. */
const MONTH_AND_YEAR = new RegExp(
  `((?<!\\d|(?:ត្រីមាស|ឆមាស|quarter|trimester|semester|half)(?:\\s*ទី)?\\s*|(?<![a-z])[qsh])(?:0?[1-9]|1[0-2])|${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})[\\s.,/-]*(?:ឆ្នាំ\\s*)?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)

const NUMERIC = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})\s*$/

/** A day as a spreadsheet holds it, which has made one of what was typed. */
const MADE = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/

/**
 * Whether a spreadsheet that puts the month first has made days of what somebody typed with the day first: it takes what it can, days of the first twelve, and
 * leaves all others as they were typed. So none that it made has a day above twelve, and none that was left has one below.
 */
export function areExchanged(texts: Iterable<string>): boolean {
  let [made, typed] = [0, 0]
  for (const text of texts) {
    const plain = toLatinDigits(text)
    const [, , month = '', date = ''] = MADE.exec(plain) ?? []
    const [, first = ''] = NUMERIC.exec(plain) ?? []
    if (Number(date) > 12 || (first !== '' && Number(first) <= 12)) return false
    if (first !== '') typed++
    else if (date !== month) made++
  }
  return made >= FEWEST_MADE && typed >= FEWEST_TYPED
}
const [FEWEST_MADE, FEWEST_TYPED] = [3, 4]

/**
 * How numeric days are written, where the day does not come first: a second number above twelve says so, and a first one above twelve says the
 * contrary. Where none is above twelve, in so many different days of several months that one of them would be, nothing says it: either. A list of
 * the first days of one month is no such list.
 */
export function orderOf(texts: Iterable<string>): 'day-first' | 'month-first' | 'mixed' | 'either' | undefined {
  let [monthFirst, dayFirst] = [0, 0]
  const open = new Map<string, string>()
  for (const text of texts) {
    const [, first = '', second = ''] = NUMERIC.exec(toLatinDigits(text)) ?? []
    if (Number(first) > 12) dayFirst++
    else if (Number(second) > 12) monthFirst++
    else if (first !== '' && Number(first) !== Number(second)) open.set(text.trim(), second)
  }
  if (monthFirst === 0)
    return dayFirst > 0 ? 'day-first' : open.size >= FEWEST_OPEN && new Set(open.values()).size >= FEWEST_MONTHS ? 'either' : undefined
  // One among many is a slip of the pen, and named as one.
  return dayFirst === 0 ? 'month-first' : monthFirst >= FEWEST_TURNED && monthFirst * MOST_STRAIGHT >= dayFirst ? 'mixed' : undefined
}
const [FEWEST_TURNED, MOST_STRAIGHT] = [2, 4]
/** Of six days of a year that all lie among the first twelve of a month there is one list in three hundred. */
const [FEWEST_OPEN, FEWEST_MONTHS] = [6, 3]

/**
 * Whether days prove by themselves that the month stands first: many can be nothing else, in each of their columns some, and none is the contrary. Where a
 * program has made days of all that it could, the ones that it left show that for themselves alone.
 *
 * @param columns the cells of each column of days
 */
export function isMonthFirstThroughout(columns: readonly (readonly string[])[]): boolean {
  let [proven, open] = [0, 0]
  for (const texts of columns) {
    let [own, made, late] = [0, 0, 0]
    for (const text of texts.map(toLatinDigits)) {
      const [, first = '', second = ''] = NUMERIC.exec(text) ?? []
      const [, , , date = ''] = MADE.exec(text) ?? []
      if (Number(first) > 12) return false
      if (Number(second) > 12) own++
      else if (first !== '') open++
      if (Number(date) > 12) late++
      else if (date !== '') made++
    }
    const isNumeric = texts.some((text) => NUMERIC.test(toLatinDigits(text)))
    if (isNumeric && (own < FEWEST_TURNED || (made > 0 && late === 0))) return false
    proven += own
  }
  return proven >= FEWEST_PROVEN && proven * MOST_OPEN >= open
}
/** Of days of a year three in five have a number above twelve. */
const [FEWEST_PROVEN, MOST_OPEN] = [5, 2]
const MONTH_NAME = new RegExp(`(?<![a-z])(?:${[...MONTHS.keys()].filter((name) => name !== '').join('|')})(?![a-z])`, 'u')
