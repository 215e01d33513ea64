/** A zero or an empty figure is asked about once more before it is said: nobody meets a zero that no return bears. */
import { findIndicator } from '../../core/country/find.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import { between, notKnown } from '../../core/count/amount.ts'
import { addDays } from '../../core/count/coverage.ts'
import type { Indicator } from '../../core/country/index.ts'
import type { Reading } from '../../core/count/figure.ts'
import { mayBeOpen } from '../../core/count/measures.ts'
import type { CountQuery } from '../../core/count/query.ts'
import type { CountStore } from '../ports.ts'
import { isOwnBook } from './own-book.ts'

/**
 * A zero that complete returns seem to bear, asked once more: records that may be of the question are no zero, nor is a book that had not
 * begun. Only then is it asked, and of a figure in which nothing is counted, so that any other costs no more.
 */
export async function doubtNone(reading: Reading, query: CountQuery, store: CountStore): Promise<Reading> {
  if (isNothing(reading) && !isOwnBook(query.indicator)) return noteUnfilled(reading, query, store)
  if (!isZero(reading)) return reading
  if (isOwnBook(query.indicator)) {
    // A return for an earlier period may come to a book that began since; an act of its own may not.
    const isOfEntries = query.indicator.measure?.type === 'entries'
    const before = isOfEntries ? query.interval.to : addDays(query.asOf, 1)
    const [row] = await store.ask('begun', { before, asOf: query.asOf })
    return row?.begun === 1 ? reading : { ...reading, amount: notKnown('nothing_returned') }
  }
  const denied = await readDenied(query, store)
  if (denied > 0) return { ...reading, amount: between(0, denied, 'contradicted') }
  const many = await countOpen(query, store)
  return many === 0 ? reading : { ...reading, amount: between(0, many, 'not_recorded') }
}

/** Records are there, and in no figure, because what it asks for is not in them: whoever handed them in would look for them in it. */
async function noteUnfilled(reading: Reading, query: CountQuery, store: CountStore): Promise<Reading> {
  const many = await countOpen(query, store)
  return many === 0 ? reading : { ...reading, amount: notKnown(...reading.amount.why, 'not_recorded') }
}

/** Records that may be of the question: what it asks for is empty in them, or said not to be known. */
async function countOpen(query: CountQuery, store: CountStore): Promise<number> {
  const [row] = mayBeOpen(query) ? await store.ask('doubts', query) : []
  return Number(row?.n ?? 0)
}

/** Whether what is asked for is of several kinds that have no sum. */
export async function areUnlike(query: CountQuery, store: CountStore): Promise<boolean> {
  const { unlike } = query.indicator
  if (unlike === undefined || Object.hasOwn(query.where, unlike)) return false
  return (await store.ask('cells', { ...query, except: [], by: [unlike] })).length > 1
}

/** Nothing is counted, and nobody knows whether there is nothing. */
const isNothing = ({ amount }: Reading): boolean => amount.least === 0 && amount.most === Infinity
const isZero = ({ amount }: Reading): boolean => amount.least === 0 && amount.most === 0

export const isDenied = ({ amount }: Reading): boolean => amount.least === 0 && amount.most > 0 && amount.why.includes('contradicted')

/**
 * How much another office says beside this zero that has come in nowhere, neither in the interval nor since. Asked of a part that the other book
 * does not have (an office, a month of paying), it may be all of that part's. Where both books have the number of the case, what came in of one
 * case says nothing of another.
 */
async function readDenied(query: CountQuery, store: CountStore): Promise<number> {
  const { country, indicator, interval, where, asOf } = query
  const other = indicator.deniedBy === undefined ? undefined : findIndicator(country, indicator.deniedBy)
  if (other?.measure?.type !== 'ratio') return 0
  const shared = whereOfBoth(where, indicator, other)
  const haveCases = [indicator, other].every((i) => sourceOf(i)?.columns.some((c) => c.id === CASE))
  const { except: _, everyDayKnown: __, ...plain } = { ...query, by: haveCases ? [CASE] : [], subsets: [], where: shared }
  const sumsOf = async (asked: CountQuery): Promise<ReadonlyMap<string, number>> => {
    const dimensions = { ...asked.indicator.dimensions, [CASE]: { column: CASE, list: '' } }
    const rows = await store.ask('cells', { ...asked, indicator: { ...asked.indicator, dimensions } })
    return new Map(rows.map((row) => [String(row['d0']), Number(row.n ?? 0)]))
  }
  const measure = { type: 'sum', column: other.measure.part } as const
  const [sure, maySay, came] = await Promise.all([
    sumsOf({ ...plain, indicator: { ...other, measure } }),
    sumsOf({ ...plain, indicator: { ...other, measure }, mayBe: true }),
    sumsOf({ ...plain, interval: { from: interval.from, to: addDays(asOf, 1) } }),
  ])
  const said = new Set([...sure.keys(), ...maySay.keys()])
  return [...said].reduce((n, key) => n + Math.max(0, (sure.get(key) ?? 0) + (maySay.get(key) ?? 0) - (came.get(key) ?? 0)), 0)
}
export const CASE = 'case_number'

/** What is asked of a figure, as far as another's records can be asked it too. */
export function whereOfBoth(where: CountQuery['where'], indicator: Indicator, other: Indicator): CountQuery['where'] {
  const isOfBoth = (id: string): boolean => {
    const [own, others] = [indicator.dimensions[id], other.dimensions[id]]
    return own !== undefined && others !== undefined && own.column === others.column && own.parent === others.parent
  }
  return Object.fromEntries(Object.entries(where).filter(([id]) => isOfBoth(id)))
}
