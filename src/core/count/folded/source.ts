/** The rows of an indicator's source that fall into the interval and meet its own conditions. */
import { isOfOneDay, untilOf } from '../measures.ts'
import { findForm } from '../../country/find.ts'
import type { Indicator, LinkRelation } from '../../country/indicator.ts'
import type { Interval } from '../../model/dates.ts'
import { impliedDayOf, lastDayOf, sourceOf, type SourceColumn } from '../../country/indicator-source.ts'
import { mayBeAhead } from '../../country/slot-day.ts'
import { OPEN_END } from '../../text/about-when.ts'
import type { CountQuery, Except } from '../query.ts'
import { Table, type Book, type Value } from './book.ts'
import { isBefore, isCounted, isStanding, rowsWhere, type Moment, type Test } from './moment.ts'
import { testWhere } from './tests.ts'

export type Source = { readonly table: Table; readonly columns: readonly SourceColumn[]; readonly rows: readonly number[] }

export function sourceRows(query: CountQuery, book: Book, moment: Moment): Source {
  const { interval, except = [] } = query
  return except.length > 0
    ? findRows(query, book, moment)
    : book.once(query.indicator, JSON.stringify([interval, moment, query.mayBe ?? false]), () => findRows(query, book, moment))
}

function findRows(query: CountQuery, book: Book, moment: Moment): Source {
  const { indicator } = query
  const source = sourceOf(indicator)
  if (!source) throw new Error(`impossible: ${indicator.id} has no source, and the country was checked`)
  const { columns } = source
  const pick = (table: Table, tests: readonly Test[]): Source => {
    const all = [...tests, testWhere(indicator.where, columns, table)]
    return { table, columns, rows: rowsWhere(table, (row) => all.every((test) => test(row))) }
  }
  switch (source.type) {
    case 'records': {
      const table = book.table(source.kind.table)
      return pick(table, [testInterval(query, table), isCounted(table, moment.known), ...testExcept(query, table)])
    }
    case 'returns': {
      const table = slotsReported(indicator.form, book, moment)
      const from = table.column('period_from') as readonly string[]
      return pick(table, [(row) => isIn(from[row], query.interval)])
    }
    case 'entries': {
      const kinds = new Set<string>(indicator.measure?.type === 'entries' ? indicator.measure.kinds : [])
      const table = new Table()
      const all = book.table('entries')
      const [agency, kind, at] = ['agency', 'kind', 'recorded_at'].map((id) => all.column(id) as readonly string[])
      for (const row of rowsWhere(all, isBefore(all, moment.known)))
        if (kinds.has(kind?.[row] ?? '')) {
          const own = agency?.[row] ?? ''
          table.add({ agency_id: own, agency: own, kind: kind?.[row] ?? '', recorded_on: (at?.[row] ?? '').slice(0, 10) })
        }
      const on = table.column('recorded_on') as readonly string[]
      return pick(table, [(row) => isIn(on[row], query.interval)])
    }
    default:
      return source satisfies never
  }
}

const isIn = (day: unknown, { from, to }: CountQuery['interval']): boolean => typeof day === 'string' && day >= from && day < to

function testInterval(query: CountQuery, table: Table): Test {
  const { indicator, interval, mayBe = false } = query
  const date = table.column(indicator.date)
  const lasts = lastsIn(table, indicator, indicator.date)
  const unwritten = mayBe ? testUnwrittenIn(indicator, interval, table) : undefined
  if (!isOfOneDay(indicator))
    return (row) => {
      if (unwritten?.(row)) return true
      const [first, last] = [date[row], lasts[row] ?? null]
      if (!mayBe) return isIn(first, interval) && (last === null || last < interval.to)
      return typeof first === 'string' && first < interval.to && (last ?? first) >= interval.from
    }
  const stands = testStands(query, table, mayBe)
  return (row) => {
    const [began, last] = [date[row] ?? null, lasts[row] ?? null]
    const isSure = last === null || last < interval.to
    return began !== null && began < interval.to && (isSure || mayBe) && stands(row)
  }
}

/** That it had not ended by the interval's last day: of an ending that is known about only for certain, or as it may be. */
function testStands({ indicator, interval }: CountQuery, table: Table, mayBe: boolean): Test {
  const ending = untilOf(indicator.measure)
  if (ending === undefined) return () => true
  const [until, lasts] = [table.column(ending), mayBe ? lastsIn(table, indicator, ending) : []]
  return (row) => {
    const over = lasts[row] ?? until[row] ?? null
    return over === null || over >= interval.to
  }
}

/** That the day is not written, was there all the same, and may lie in the interval; undefined where no answer implies it. */
export function testUnwrittenIn(indicator: Indicator, { from, to }: Interval, table: Table): Test | undefined {
  const implied = impliedDayOf(indicator)
  if (!implied) return undefined
  const [days, since] = [implied.day, implied.since].map((id) => table.column(id))
  const first = firstSaid(table, implied.answer)
  return (row) => {
    const [day, began] = [days?.[row] ?? null, since?.[row] ?? null]
    return day === null && began !== null && began < to && first(row) >= from
  }
}

/** The day on which the record of a row first said something in this column, in whichever version: what is corrected since happened no later. */
function firstSaid(table: Table, column: string): (row: number) => string {
  const [agency, record, at, said] = ['agency_id', 'record_id', 'recorded_at', column].map((id) => table.column(id))
  const known = new Map<string, string>()
  const keyOf = (row: number): string => refOf(agency?.[row], record?.[row])
  for (let row = 0; row < table.size; row++) {
    if ((said?.[row] ?? null) === null) continue
    const [key, day] = [keyOf(row), String(at?.[row] ?? '').slice(0, 10)]
    const earlier = known.get(key)
    if (earlier === undefined || day < earlier) known.set(key, day)
  }
  return (row) => known.get(keyOf(row)) ?? ''
}

/** Of what may be of the interval: that it is of it, whichever day it was. */
export function testSurelyIn(query: CountQuery, table: Table): Test {
  const { indicator, interval } = query
  const stands = isOfOneDay(indicator) ? testStands(query, table, false) : undefined
  const date = table.column(indicator.date)
  const isWritten: Test = impliedDayOf(indicator) === undefined ? () => true : (row) => (date[row] ?? null) !== null
  if (lastDayOf(indicator, indicator.date) === undefined) return stands ?? isWritten
  const lasts = lastsIn(table, indicator, indicator.date)
  return (row) => {
    const [first, last] = [date[row] ?? null, lasts[row] ?? null]
    return (last === null || last < interval.to) && (stands ? stands(row) : first !== null && first >= interval.from)
  }
}

const testExcept = (query: CountQuery, table: Table): Test[] => {
  const { except = [] } = query
  if (except.length === 0) return []
  const spans = except.map((span) => testSpan(query, span, table))
  return [(row) => !spans.some((test) => test(row))]
}

/** A form of one office has no column of it: then its records are all of that office. */
export function testSpan({ country, indicator, interval }: CountQuery, span: Except, table: Table): Test {
  const office = findForm(country, indicator.form)?.slot.office ?? ''
  const hasOffice = sourceOf(indicator)?.columns.some((c) => c.id === office) === true
  const [offices, date] = [table.column(office), table.column(indicator.date)]
  const lasts = lastsIn(table, indicator, indicator.date)
  const isTime: Test = isOfOneDay(indicator)
    ? () => span.to === interval.to
    : (row) => isIn(date[row], span) && isIn(lasts[row] ?? date[row], span)
  return (row) => isTime(row) && (!hasOffice || span.office === undefined || offices[row] === span.office)
}

/** Rows of `returns` that count: a nil return that nobody signed does not, nor one that was withdrawn or sent back, nor an earlier one of its slot. */
export function testReturns(book: Book, { known: end }: Moment): Test {
  const table = book.table('returns')
  const [known, nil, signed] = [isBefore(table, end), table.column('is_nil'), table.column('is_signed')]
  const recorded = table.column('recorded_at')
  const [back, taken] = endedIn(book, end)
  if (back.size + taken.size === 0) return (row) => known(row) && (nil[row] !== true || signed[row] === true)
  const isOnSlot = keyOf(table, ['form', 'office', 'period'])
  const isOfBody = keyOf(table, ['form', 'office', 'period', 'agency_id'])
  const isOfReturn = keyOf(table, ['agency_id', 'entry_id', 'office', 'period'])
  // When the newest nil return of each slot came that was sent back, and of each slot and body the newest that was withdrawn.
  const ended = new Map<string, string>()
  const note = (key: string, at: string): void => void (at > (ended.get(key) ?? '') && ended.set(key, at))
  for (const row of rowsWhere(table, (r) => nil[r] === true && signed[r] === true)) {
    if (back.has(isOfReturn(row))) note(isOnSlot(row), String(recorded[row]))
    if (taken.has(isOfReturn(row))) note(isOfBody(row), String(recorded[row]))
  }
  const isAfter = (row: number, key: string): boolean => String(recorded[row]) > (ended.get(key) ?? '')
  return (row) => known(row) && (nil[row] !== true || (signed[row] === true && isAfter(row, isOnSlot(row)) && isAfter(row, isOfBody(row))))
}

const keyOf =
  (table: Table, ids: readonly string[]): ((row: number) => string) =>
  (row) =>
    JSON.stringify(ids.map((id) => table.column(id)[row] ?? null))

/** Returns of which the newest word in a slot is that they are sent back, and those that were withdrawn from it: by agency, return, office and period. */
function endedIn(book: Book, end: string): readonly [back: ReadonlySet<string>, taken: ReadonlySet<string>] {
  const reviews = book.table('return_reviews')
  const [verdict, recorded] = [reviews.column('verdict'), reviews.column('recorded_at')]
  const words = Map.groupBy(rowsWhere(reviews, isBefore(reviews, end)), keyOf(reviews, ['of_agency', 'return_id', 'office', 'period']))
  const isBack = (rows: readonly number[]): boolean => {
    const newest = rows.map((row) => String(recorded[row])).reduce((a, b) => (b > a ? b : a))
    return rows.some((row) => recorded[row] === newest && verdict[row] === 'sent_back')
  }
  const those = (is: (rows: readonly number[]) => boolean) => new Set([...words].flatMap(([key, rows]) => (is(rows) ? [key] : [])))
  return [those(isBack), those((rows) => rows.some((row) => verdict[row] === 'withdrawn'))]
}

/** A slot (office × period) of a form once, however often its return was sent: in time when its first one was, as it says now. */
function slotsReported(form: string, book: Book, moment: Moment): Table {
  const returns = book.table('returns')
  const counts = testReturns(book, moment)
  const forms = returns.column('form')
  const value = (id: string, row: number) => returns.column(id)[row] ?? null
  const text = (id: string, row: number): string => String(value(id, row))
  const slots = Map.groupBy(
    rowsWhere(returns, (row) => forms[row] === form && counts(row)),
    (row) => `${text('office', row)} ${text('period', row)}`,
  )
  const out = new Table()
  for (const rows of slots.values()) {
    const first = rows[0] as number
    const newest = rows.reduce((a, b) => (text('recorded_at', b) > text('recorded_at', a) ? b : a))
    const least = (id: string): string => rows.map((row) => text(id, row)).reduce((a, b) => (b < a ? b : a))
    const place = { office: value('office', first), period: value('period', first) }
    const span = { period_from: value('period_from', first), period_to: value('period_to', first) }
    const said = { rows: value('rows', newest), is_nil: value('is_nil', newest) }
    out.add({ ...place, ...span, ...said, recorded_at: least('recorded_at'), agency_id: least('agency_id') })
  }
  return out
}

const refOf = (agency: unknown, record: unknown): string => `${String(agency)} ${String(record)}`

/** Which records were asserted to be one by then: `agency record` → the cluster. */
export function clustersOf(relation: LinkRelation, book: Book, moment: Moment): ReadonlyMap<string, string> {
  const links = book.table('link_members')
  const [stands, relations] = [isStanding(links, moment.known), links.column('relation')]
  const [agency, record, cluster] = ['of_agency', 'record_id', 'cluster'].map((id) => links.column(id))
  return new Map(
    rowsWhere(links, (row) => relations[row] === relation && stands(row)).map((row) => [
      refOf(agency?.[row], record?.[row]),
      String(cluster?.[row]),
    ]),
  )
}

/** The cluster that a row of records stands in; undefined where nothing is asserted of it. */
export function clusterIn(table: Table, clusters: ReadonlyMap<string, string>): (row: number) => string | undefined {
  if (clusters.size === 0) return () => undefined
  const [agency, record] = [table.column('agency_id'), table.column('record_id')]
  return (row) => clusters.get(refOf(agency[row], record[row]))
}

/** The last days that those in this column may have been: of what has no end, and cannot lie ahead, the day on which that was first said. */
export function lastsIn(table: Table, indicator: Indicator, column: string): readonly Value[] {
  const about = lastDayOf(indicator, column)
  if (about === undefined) return []
  const lasts = table.column(about)
  if (mayBeAhead(column) || !lasts.includes(OPEN_END)) return lasts
  const [days, said] = [table.column(column), firstSaid(table, about)]
  const later = (a: string, b: string): string => (a > b ? a : b)
  return lasts.map((last, row) => (last === OPEN_END ? later(String(days[row] ?? ''), said(row)) : last))
}

/** The day of a row; null where it is empty, or known about only. */
export function oneDayIn(table: Table, column: string, last: string | undefined): (row: number) => Value {
  const [days, lasts] = [table.column(column), last === undefined ? [] : table.column(last)]
  return (row) => ((lasts[row] ?? null) === null ? (days[row] ?? null) : null)
}
