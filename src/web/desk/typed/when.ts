/**
 * A day as it is typed: three boxes, or about when. What is kept while somebody types is the boxes as they stand; the edge is given
 * a day or an "about when" (src/core/text/about-when.ts), or the boxes' own text where they are no day yet, so that nothing is lost.
 */
import type { Field } from '../../../core/country/index.ts'
import { isDay } from '../../../core/model/dates.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { OPEN_END, OPEN_START } from '../../../core/text/about-when.ts'
import { parseDay } from '../../../core/text/dates.ts'
import { toLatinDigits } from '../../../core/text/digits.ts'
import { fold } from '../../../core/text/fold.ts'
import { listMonthNames } from '../../../core/text/months.ts'

/** How well a day is known. */
export const KNOWN = ['day', 'month', 'quarter', 'year', 'before', 'after', 'between', 'unwritten'] as const
export type Known = (typeof KNOWN)[number]
export type Box = 'day' | 'month' | 'year'
export type Boxes = Readonly<Record<Box, string>>
/** `to`: of what lies between two days, the later one. */
export type When = Boxes & { readonly known: Known; readonly to?: Boxes }
const NO_DAY: Boxes = { day: '', month: '', year: '' }

const MONTHS = new Map(listMonthNames().map(([name, month]) => [fold(name), month]))
const isKnown = (text: string | undefined): text is Known => KNOWN.some((k) => k === text)

/** Of an official act the day is on paper, unless the form says that it may be known about only; of a month that stands for all its days there is nothing finer to ask; a day of somebody's life may be known about only. */
export const knownOf = (field: Field): readonly Known[] =>
  field.granularity ? [field.granularity] : isSealedClass(field.privacy) || field.last !== undefined ? KNOWN : ['day']

/** The boxes that are asked for. On or before, on or after: as much of the day as is known. Where it is not written: the day of the paper, which it is not after. */
export const boxesOf = (known: Known): readonly Box[] =>
  known === 'year' ? ['year'] : known === 'month' || known === 'quarter' ? ['month', 'year'] : ['day', 'month', 'year']

/** @param text as it was kept; a draft of before, or a fix, is a day in one piece. */
export function readWhen(field: Field, text: string): When {
  const first = knownOf(field)[0] ?? 'day'
  const [known, day = '', month = '', year = '', ...end] = text.split('|')
  const [toDay = '', toMonth = '', toYear = ''] = end
  const to = known === 'between' ? { to: { day: toDay, month: toMonth, year: toYear } } : {}
  if (isKnown(known) && text.includes('|')) return { known, day, month, year, ...to }
  const parsed = parseDay(text)
  if (!parsed.ok) return { known: first, day: text, month: '', year: '' }
  const [y = '', m = '', d = ''] = parsed.day.split('-')
  return { known: first, day: d, month: m, year: y }
}

/** Empty where nothing stands in any box and nothing was said of how well it is known. */
export function keepWhen(field: Field, { known, day, month, year, to = NO_DAY }: When): string {
  const isEmpty = [day, month, year].every((box) => box.trim() === '')
  const end = known === 'between' ? [to.day, to.month, to.year] : []
  return isEmpty && known === knownOf(field)[0] ? '' : [known, day, month, year, ...end].map((part) => part.replaceAll('|', '')).join('|')
}

const plain = (box: string): string => toLatinDigits(box).trim()
const padded = (n: number): string => String(n).padStart(2, '0')

/** 1–12, by number or by name in either language. */
function monthOf(box: string): number | undefined {
  const n = /^\d{1,2}$/.test(plain(box)) ? Number(plain(box)) : MONTHS.get(fold(box))
  return n !== undefined && n >= 1 && n <= 12 ? n : undefined
}
const yearOf = (box: string): string | undefined => (/^(?:19|20|21)\d{2}$/.test(plain(box)) ? plain(box) : undefined)

/** What the edge reads. */
export function cellOfWhen(field: Field, text: string): string {
  const when = readWhen(field, text)
  const { known, day, month, year } = when
  const { to = NO_DAY } = when
  const ends = known === 'between' ? [to.day, to.month, to.year] : []
  const typed = [day, month, year, ...ends].map(plain).filter((box) => box !== '')
  if (typed.length === 0) return ''
  const asTyped = typed.join('-')
  if (known === 'day') return asTyped
  const [m, y] = [monthOf(month), yearOf(year)]
  if (known === 'month' && field.granularity) return m && y ? `${y}-${padded(m)}-01` : asTyped
  if (known === 'quarter' && field.granularity) return m && m <= 4 && y ? `${y}-${padded(m * 3 - 2)}-01` : asTyped
  if (!y) return asTyped
  if (known === 'year') return `${y}~`
  if (known === 'month') return m ? `${y}-${padded(m)}~` : asTyped
  if (known === 'quarter') return m && m <= 4 ? `${y}-${m + 32}~` : asTyped
  const point = pointOf(when, y, m)
  if (point === undefined) return asTyped
  if (known === 'between') return spanOf(point, to) ?? asTyped
  // What is on a paper without a day was not after the paper.
  return known === 'after' ? `${point}/..` : `../${point}`
}

/** From a day to a later one; undefined where either is no day, or the later is not later. */
function spanOf(from: string, to: Boxes): string | undefined {
  const [m, y] = [monthOf(to.month), yearOf(to.year)]
  const until = y === undefined ? undefined : pointOf(to, y, m)
  return until !== undefined && isDay(from) && isDay(until) && from < until ? `${from}/${until}` : undefined
}

/** As much of a day as was typed: the year, the month, or the day, without a gap. */
function pointOf({ day, month }: Boxes, y: string, m: number | undefined): string | undefined {
  if (plain(day) === '') return plain(month) === '' ? y : m === undefined ? undefined : `${y}-${padded(m)}`
  if (m === undefined || !/^\d{1,2}$/.test(plain(day))) return undefined
  const whole = `${y}-${padded(m)}-${padded(Number(plain(day)))}`
  return isDay(whole) ? whole : undefined
}

/** Days that were likely meant: a Buddhist-era year lies in two of the common era, and whoever typed it says which. */
export function likelyDays(field: Field, text: string): readonly string[] {
  const parsed = parseDay(cellOfWhen(field, text))
  return parsed.ok ? [] : parsed.fixes
}

/** The boxes that hold this ISO day. */
export function whenOfDay(day: string): When {
  const [year = '', month = '', date = ''] = day.split('-')
  return { known: 'day', day: String(Number(date)), month: String(Number(month)), year }
}

/** The boxes that hold a day of which the first and the last are known that it may have been (core/text/about-when.ts). */
export function whenOfSpan(first: string, last: string): When {
  if (first === OPEN_START) return { ...whenOfDay(last), known: 'before' }
  return last === OPEN_END ? { ...whenOfDay(first), known: 'after' } : { ...whenOfDay(first), known: 'between', to: whenOfDay(last) }
}
