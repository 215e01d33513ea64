/** What a record is called: its kind, its month and its number or office, as people speak of it; never by the digits of its pointer. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import { periodOf, type Granularity } from '../../../core/model/dates.ts'
import { findRecordKind, getRecordKind } from '../../../core/model/kinds.ts'
import { registerOf } from '../../../core/register.ts'
import { joinSpan, printAboutWhen } from '../../../core/text/about-when.ts'
import { joinCount, printCountSaid } from '../../../core/text/count-span.ts'
import { printMonth } from '../../../core/text/print-day.ts'
import { digits, formatDay, formatDecimal, formatNumber, type Lang } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { FIND } from './words.ts'

export type Values = Readonly<Record<string, string | number>>
export type Listed = {
  readonly record: string
  readonly form: string
  readonly version: number
  readonly values: Values
  /** Something else stands in its place now. */
  readonly isSuperseded?: true
}
export type Page = { readonly records: readonly Listed[]; readonly next: string | null }

/** `Lead or complaint, May 2023, 12/2023`. @param kind of a record that was listed. */
export function callRecord(country: Country, kind: string, values: Values, lang: Lang): string {
  const register = registerOf(getRecordKind(kind))
  const day = register && values[register.day]
  const number = numberOf(kind, values)
  const office = register?.office === undefined ? undefined : values[register.office]
  return [
    pick(getRecordKind(kind).words, lang),
    ...(typeof day === 'string' ? [sayMonth(kind, register?.day ?? '', day, lastOf(kind, register?.day, values), lang)] : []),
    ...(number !== undefined
      ? [digits(number, lang)]
      : office === undefined
        ? []
        : [sayValue(country, kind, register?.office ?? '', office, lang)]),
  ].join(' · ')
}

/**
 * The same with what tells records of one number apart in a list of them: the office, and the place in its case (`Accused number 2`). Never a name.
 */
export function callApart(country: Country, kind: string, values: Values, lang: Lang): string {
  const office = registerOf(getRecordKind(kind))?.office
  const ordinal = country.forms.find((f) => f.kind === kind)?.ordinal
  const place = ordinal === undefined ? undefined : values[ordinal]
  return [
    callRecord(country, kind, values, lang),
    // Without a number the office is in it already.
    ...(office === undefined || values[office] === undefined || numberOf(kind, values) === undefined
      ? []
      : [sayValue(country, kind, office, values[office], lang)]),
    ...(ordinal === undefined || place === undefined ? [] : [`${sayColumn(country, kind, ordinal, lang)} ${digits(String(place), lang)}`]),
  ].join(' · ')
}

/** So many of the values that differ are enough to know one of a few apart, and a line holds no more. */
const MOST_APART = 4

/**
 * Those of one list. Where several are called alike, because their number is sealed with the names, each says its day and what else in clear differs
 * among them: else one is opened after the other to find the right one, and each counts as a person whose name was opened.
 */
export function callEach(country: Country, kind: string, records: readonly Pick<Listed, 'values'>[], lang: Lang): readonly string[] {
  const calls = records.map(({ values }) => callApart(country, kind, values, lang))
  const like = Map.groupBy(records, (_, i) => calls[i] ?? '')
  return records.map(({ values }, i) => {
    const group = like.get(calls[i] ?? '') ?? []
    if (group.length < 2) return calls[i] ?? ''
    const differs = (say: (of: Values) => string): boolean => new Set(group.map((one) => say(one.values))).size > 1
    const day = (of: Values): string => sayDay(kind, of, lang)
    const columns = allColumns(country, kind).filter((column) => differs((of) => String(of[column] ?? '')))
    const said = columns
      .slice(0, MOST_APART)
      .flatMap((c) =>
        values[c] === undefined ? [] : [`${sayColumn(country, kind, c, lang)}: ${sayOfRecord(country, kind, c, values, lang)}`],
      )
    return [calls[i], ...(differs(day) ? [day(values)] : []), ...said].join(' · ')
  })
}

/** All that is known in clear of one that was chosen from a list: whatever told it from its neighbours there is in it. */
export function callWhole(country: Country, kind: string, values: Values, lang: Lang): readonly string[] {
  const day = registerOf(getRecordKind(kind))?.day
  const ordinal = country.forms.find((f) => f.kind === kind)?.ordinal
  const columns = [...(day === undefined ? [] : [day]), ...allColumns(country, kind)]
  return columns.flatMap((c) =>
    values[c] === undefined || c === ordinal
      ? []
      : [`${sayColumn(country, kind, c, lang)}: ${sayOfRecord(country, kind, c, values, lang)}`],
  )
}

export function numberOf(kind: string, values: Values): string | undefined {
  const found = registerOf(getRecordKind(kind))?.numbers.find((column) => values[column] !== undefined)
  return found === undefined ? undefined : String(values[found])
}

/** The day of a record as far as it is known: a month that stands for its first day is a month. */
export function sayDay(kind: string, values: Values, lang: Lang): string {
  const column = registerOf(getRecordKind(kind))?.day
  const day = column === undefined ? undefined : values[column]
  if (column === undefined || typeof day !== 'string') return speaker(FIND, lang)('list-no-day')
  return sayDated(kind, column, values, day, lang)
}

/** The end of a day that is known about only is said with its beginning, the most of a number with its least, and the hundredths of an amount with it. */
export const isSaidWith = (kind: string, column: string): boolean =>
  getRecordKind(kind).columns.some((c) => c.last === column || c.most === column || c.hundredths === column)

/** A clear value of a record in words; of a day that is known about only, from when to when. */
export function sayOfRecord(country: Country, kind: string, column: string, values: Values, lang: Lang): string {
  const value = values[column] ?? ''
  const hundredths = getRecordKind(kind).columns.find((c) => c.id === column)?.hundredths
  if (typeof value === 'number' && hundredths !== undefined && typeof values[hundredths] === 'number')
    return formatDecimal(value + values[hundredths] / 100, 2, lang)
  const most = getRecordKind(kind).columns.find((c) => c.id === column)?.most
  if (typeof value === 'number' && most !== undefined && typeof values[most] === 'number')
    return printCountSaid(joinCount(value, values[most]), lang)
  const isOfDay = typeof value === 'string' && lastOf(kind, column, values) !== undefined
  return isOfDay ? sayDated(kind, column, values, value, lang) : sayValue(country, kind, column, value, lang)
}

/** The last day that the one in this column may have been; undefined where it is known. */
function lastOf(kind: string, column: string | undefined, values: Values): string | undefined {
  const last = getRecordKind(kind).columns.find((c) => c.id === column)?.last
  const day = last === undefined ? undefined : values[last]
  return typeof day === 'string' ? day : undefined
}

function sayDated(kind: string, column: string, values: Values, day: string, lang: Lang): string {
  const last = lastOf(kind, column, values)
  return last === undefined ? sayDate(kind, column, day, lang) : printAboutWhen(joinSpan(day, last), lang)
}

const sayMonth = (kind: string, column: string, day: string, last: string | undefined, lang: Lang): string =>
  last === undefined || last.slice(0, 7) === day.slice(0, 7)
    ? sayPeriod(granularityOf(kind, column), day, lang)
    : printAboutWhen(joinSpan(day, last), lang)

/** Of a quarter only its first day is kept: its first month is no month of the record. */
const sayPeriod = (granularity: Granularity | undefined, day: string, lang: Lang): string =>
  granularity === 'quarter' ? longPeriod(periodOf(day, 'quarter'), lang) : printMonth(day.slice(0, 4), Number(day.slice(5, 7)), lang)
const granularityOf = (kind: string, column: string): Granularity | undefined =>
  getRecordKind(kind).columns.find((c) => c.id === column)?.granularity

function sayDate(kind: string, column: string, day: string, lang: Lang): string {
  const granularity = granularityOf(kind, column)
  return granularity === undefined ? formatDay(day, lang) : sayPeriod(granularity, day, lang)
}

/** A clear value in words: codes by the country's list, days, numbers in the reader's digits. */
export function sayValue(country: Country, kind: string, column: string, value: string | number, lang: Lang): string {
  if (typeof value === 'number') return formatNumber(value, lang)
  const type = getRecordKind(kind).columns.find((c) => c.id === column)?.type
  if (type === 'date') return sayDate(kind, column, value, lang)
  const list = listOfColumn(kind, column, country.forms)
  if (list === undefined) return digits(value, lang)
  const codes = type === 'codes' ? value.split(' ') : [value]
  return codes.map((code) => pick(findCode(country, list, code)?.words ?? { en: code }, lang)).join(', ')
}

/** Name of a column, as the country's form asks for it. */
export function sayColumn(country: Country, kind: string, column: string, lang: Lang): string {
  const asked = country.forms.find((f) => f.kind === kind)?.fields.find((f) => f.id === column)
  const words = asked?.words ?? findRecordKind(kind)?.fields.find((f) => f.id === column)?.words
  return words ? pick(words, lang) : column
}

/** Every clear column that the country's form asks for, in its order; without what the list has in columns of its own, and without what is said with another. */
export function allColumns(country: Country, kind: string): readonly string[] {
  const { columns } = getRecordKind(kind)
  const register = registerOf(getRecordKind(kind))
  const apart = [register?.day, register?.office, ...(register?.numbers ?? [])]
  const asked = country.forms.find((f) => f.kind === kind)?.fields.map((f) => f.id) ?? []
  const placeOf = (id: string): number => (asked.includes(id) ? asked.indexOf(id) : asked.length)
  return columns
    .map((c) => c.id)
    .filter((id) => !apart.includes(id) && !isSaidWith(kind, id))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Columns of codes that tell records of a kind apart, in the order in which the country asks for them; without the office. */
export function codeColumns(country: Country, kind: string): readonly string[] {
  const office = registerOf(getRecordKind(kind))?.office
  const asked = country.forms.find((f) => f.kind === kind)?.fields.map((f) => f.id) ?? []
  const columns = getRecordKind(kind)
    .columns.filter((c) => c.type === 'code' && c.id !== office && asked.includes(c.id))
    .map((c) => c.id)
  return columns.toSorted((a, b) => weightOf(a) - weightOf(b) || asked.indexOf(a) - asked.indexOf(b))
}
/** How a thing stands is asked for before what it is of. */
const weightOf = (column: string): number => (/^(?:state|status|stage|outcome|decision|result)$/.test(column) ? 0 : 1)
