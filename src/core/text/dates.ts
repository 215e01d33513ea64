/**
 * Days as people write them. Day before month, as in Cambodia and the United Kingdom. Nothing is guessed: a year of two
 * digits, a Buddhist-era year and a day that does not exist are refused, with what was likely meant offered as a fix.
 */
import { daysInMonth } from '../model/dates.ts'
import { isAboutWhen } from './about-when.ts'
import { fold } from './fold.ts'
import { listMonthNames, monthNamed } from './months.ts'

export type ParsedDay =
  | { readonly ok: true; readonly day: string }
  | {
      readonly ok: false
      readonly reason: 'not-a-date' | 'about' | 'no-such-day' | 'no-such-month' | 'two-digit-year' | 'buddhist-year' | 'out-of-range'
      /** Day, month, year as read, where they could be told apart. */
      readonly read?: { readonly day: number; readonly month: number; readonly year: number }
      /** ISO days, the likeliest first. */
      readonly fixes: readonly string[]
    }

const MONTHS = new Map(listMonthNames().map(([name, month]) => [fold(name), month]))
/** Words that a written Khmer date carries around its parts: day the, month, year, and the era's short form. */
const FILLERS = /ថ្ងៃទី|ថ្ងៃ|ខែ|ឆ្នាំ|គ\.ស\.?|គស|ព\.?ស\.?\s*(?=2[4-9]\d\d)/g
/** Words of somebody who does not know the day. */
const ABOUT = /^(?:about|approx(?:imately|\.)?|around|circa|ca?\.|early|mid|late|~|ប្រហែល|ប្រមាណ|ប្រហាក់ប្រហែល)/
const FIRST_SERIAL = 36_526 // 2000-01-01
const LAST_SERIAL = 73_050 // 2099-12-31

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The day of a spreadsheet's serial number (1900 system, for days after its false leap day). */
export function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

/** Reads an ISO day, `dd-mm-yyyy` with - / . or spaces, a date with a month's name between any of them, or a bare spreadsheet serial. */
export function parseDay(text: string): ParsedDay {
  const plain = fold(text).replace(FILLERS, ' ').replace(/\s+/g, ' ').trim()
  const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(plain)
  if (isoLike) return judge(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]))
  const numeric = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(plain)
  if (numeric) return judgeYearText(Number(numeric[1]), Number(numeric[3]), numeric[4] ?? '')
  const named = /^(\d{1,2})[\s/.-]*(\p{L}[\p{L}\p{M}]*)\.?,?[\s/.-]*(\d{4}|\d{2})$/u.exec(plain)
  const month = named ? monthNamed(named[2] ?? '') : undefined
  if (named && month) return judgeYearText(Number(named[1]), month, named[3] ?? '')
  if (/^\d{5}$/.test(plain)) {
    const serial = Number(plain)
    if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return { ok: true, day: dayOfSerial(serial) }
  }
  const turned = inPlainOrder(plain)
  if (turned !== undefined) return parseDay(turned)
  return { ok: false, reason: isAbout(plain) ? 'about' : 'not-a-date', fixes: [] }
}

const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|ចន្ទ|ច័ន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ)[,\s]*(?:ទី\s*)?(?=\S)/iu
/** `Tue 9 January 2024`, `ថ្ងៃអង្គារ ទី៩ …`: the same without the day of the week. */
export const withoutWeekday = (text: string): string => {
  const rest = text.replace(/^\s*ថ្ងៃ(?=\S)/u, '').replace(WEEKDAY, '')
  return WEEKDAY.test(text.replace(/^\s*ថ្ងៃ(?=\S)/u, '')) ? rest : text
}
const YEAR_FIRST = /^(\d{4})[\s/-]*(\p{L}[\p{L}\p{M}]*)\.?[\s/-]*(\d{1,2})$/u
const NAMED_FIRST = /^(\p{L}[\p{L}\p{M}]*)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er)?(?:\s+of)?\s+(?=\p{L})/u
/** `May 6, 2024`, `2024-May-06`, `6th of May 2024`, `Monday 6 May 2024`, `6,5,2024`: with the month in letters, or nothing but commas, only one day is meant. */
function inPlainOrder(plain: string): string | undefined {
  const day = plain.replace(WEEKDAY, '')
  const [, name = '', number, year] = NAMED_FIRST.exec(day) ?? []
  if (number !== undefined && MONTHS.has(name)) return `${number} ${name} ${year}`
  const [, first, month = '', last] = YEAR_FIRST.exec(day) ?? []
  if (first !== undefined && MONTHS.has(month)) return `${last} ${month} ${first}`
  const commas = /^(\d{1,2}),\s?(\d{1,2}),\s?(\d{4})$/.exec(day)
  if (commas) return commas.slice(1).join('/')
  const other = day.replace(ORDINAL, '$1 ')
  return other === plain ? undefined : other
}

/** About when, or a month and year alone: no day may be made up for it. */
const isAbout = (plain: string): boolean => {
  if (ABOUT.test(plain) || isAboutWhen(plain) || /^(?:\d{1,2}[-/. ]\d{4}|\d{4}[-/. ]\d{1,2}|(?:19|20)\d{2})$/.test(plain)) return true
  const named = /^(\p{L}[\p{L}\p{M}]*)\.?,?[\s/.-]*\d{4}$/u.exec(plain)
  return named !== null && MONTHS.has(named[1] ?? '')
}

/** `May 2024`, `5/2024`, `about 2024`, `2024-05`: as this record writes about when; undefined for anything else. */
export function aboutWhenOf(text: string): string | undefined {
  const plain = fold(text).replace(FILLERS, ' ').replace(ABOUT, ' ').replace(/\s+/g, ' ').trim()
  const [, name = '', ofName] = /^(\p{L}[\p{L}\p{M}]*|\d{1,2})\.?,?[\s/.-]*(\d{4})$/u.exec(plain) ?? []
  const [, ofNumber, number] = /^(\d{4})[-/. ](\d{1,2})$/.exec(plain) ?? []
  const [year, month] = [ofName ?? ofNumber ?? plain, number ?? (ofName === undefined ? undefined : String(MONTHS.get(name) ?? name))]
  const written = month === undefined ? `${year}~` : `${year}-${month.padStart(2, '0')}~`
  return isAboutWhen(written) ? written : undefined
}

function judgeYearText(day: number, month: number, yearText: string): ParsedDay {
  if (yearText.length === 4) return judge(Number(yearText), month, day)
  const year = Number(yearText)
  const fixes = [2000 + year, 1900 + year].flatMap((y) => existing(y, month, day))
  // 31/11/26 is of no century: the day is what is wrong.
  if (fixes.length === 0) return judge(2000 + year, month, day)
  return { ok: false, reason: 'two-digit-year', read: { day, month, year }, fixes }
}

function judge(year: number, month: number, day: number): ParsedDay {
  const read = { day, month, year }
  if (year > 2400)
    return { ok: false, reason: 'buddhist-year', read, fixes: gregorianYears(year, month).flatMap((y) => existing(y, month, day)) }
  if (month < 1 || month > 12) return { ok: false, reason: 'no-such-month', read, fixes: existing(year, day, month) }
  const last = daysInMonth(year, month)
  if (day < 1 || day > last) {
    const next = month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1)
    return { ok: false, reason: 'no-such-day', read, fixes: day > last && day <= 31 ? [iso(year, month, last), next] : [] }
  }
  if (year < 1900 || year > 2199) return { ok: false, reason: 'out-of-range', read, fixes: [] }
  return { ok: true, day: iso(year, month, day) }
}

/**
 * The Cambodian Buddhist year turns in May, the day after Visakh Bochea, so one Buddhist year lies in two Gregorian
 * ones; which is a question for the writer. Offered, never applied.
 */
const gregorianYears = (year: number, month: number): readonly number[] =>
  month <= 5 ? [year - 543, year - 544] : [year - 544, year - 543]

const existing = (year: number, month: number, day: number): string[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1900 && year <= 2199 ? [iso(year, month, day)] : []
