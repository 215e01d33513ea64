/** The cells of a figure: of records, of stated totals, and of offices that had nothing to report, each on the returns that know it. */
import { findForm } from '../../core/country/find.ts'
import { add, exactly, notKnown, say } from '../../core/count/amount.ts'
import { keyOf } from '../../core/count/aggregates.ts'
import { narrowSlots } from '../../core/count/coverage.ts'
import { readRow, sayReading, type FigureRow, type Grounds, type Reading } from '../../core/count/figure.ts'
import type { CoveredSlot, FigureState } from '../../core/count/grounds.ts'
import { isOfOneDay } from '../../core/count/measures.ts'
import type { CountQuery } from '../../core/count/query.ts'
import type { CountedCell } from '../stages.ts'
import { widen, type MayBe } from './may-be.ts'
import { groundsFor, isOwnBook } from './own-book.ts'
import type { Reviewed } from './reviewed.ts'
import type { Totals } from './totals.ts'

type Rows = readonly FigureRow[]

/** A cell is known by the returns of its own office and period, where its dimensions name one. @param leaving how it is said where it leaves */
export function mergeCells(
  rows: Rows,
  query: CountQuery,
  by: readonly string[],
  slots: readonly CoveredSlot[],
  totals: Totals,
  reviewed: Reviewed['cell'],
  mayBe: MayBe['cells'],
  leaving: (reading: Reading) => Reading,
): CountedCell[] {
  if (by.length === 0) return []
  const { indicator, country } = query
  const known = new Map<string, Grounds>()
  const groundsIn = (cell: Readonly<Record<string, string>>): Grounds => {
    const own = narrowSlots(slots, cell, indicator, country)
    const key = own === slots ? '' : JSON.stringify(own.map((s) => [s.office, s.from]))
    const found = known.get(key) ?? groundsFor({ ...query, where: { ...query.where, ...cell } }, own, totals)
    known.set(key, found)
    return found
  }
  const cells = rows.flatMap((row) => {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    const { amount: links, of } = readRow(indicator.measure, row, groundsIn(cell))
    const amount = reviewed(cell, links)
    return amount === undefined ? [] : [{ by: cell, reading: { amount, of }, state: 'reported' as FigureState }]
  })
  const merged = new Map(cells.map((c) => [keyOf(c.by), c]))
  for (const row of mayBe) {
    const cell = Object.fromEntries(by.map((d, i) => [d, String(row[`d${i}`])]))
    const there = merged.get(keyOf(cell))
    // An estimate left the cell out: what may be taken from it takes nothing.
    if (!there && Number(row.n ?? 0) === 0) continue
    const own = there ?? {
      by: cell,
      reading: readRow(indicator.measure, undefined, groundsIn(cell)),
      state: 'reported' as FigureState,
    }
    merged.set(keyOf(cell), { ...own, reading: widen(indicator.measure, own.reading, row) })
  }
  for (const { by: cell, amount } of totals.answer.cells) {
    const own = merged.get(keyOf(cell))
    const reading: Reading = own ? { ...own.reading, amount: add(own.reading.amount, amount) } : { amount, of: {} }
    merged.set(keyOf(cell), { by: cell, reading, state: own?.state ?? 'aggregate' })
  }
  return [...merged.values()].map(({ by: cell, reading, state }) => ({ by: cell, ...sayReading(leaving(reading)), state }))
}

export const CONTRADICTED_NIL = { ...say(notKnown('contradicted')), state: 'nil_contradicted' } as const

/** Asked by office of what is of an interval, an office whose returns are nil has a cell of its own: it says so, and where one is contradicted it has no number. */
export function officeCells({ country, indicator, by }: CountQuery, slots: readonly CoveredSlot[]): CountedCell[] {
  // A nil return is no zero of what counts returns or acts.
  if (isOwnBook(indicator) || isOfOneDay(indicator)) return []
  const [only] = by
  const office = findForm(country, indicator.form)?.slot.office
  const d = only === undefined ? undefined : indicator.dimensions[only]
  if (by.length !== 1 || only === undefined || d?.column !== office || d?.parent) return []
  return [...Map.groupBy(slots, (s) => s.office)].flatMap(([code, own]): CountedCell[] => {
    const cell = { by: { [only]: code } }
    if (own.some((s) => s.isContradicted)) return [{ ...cell, ...CONTRADICTED_NIL }]
    return own.every((s) => s.isNil) ? [{ ...cell, ...say(exactly(0, 'nil_return')), state: 'reported_zero' }] : []
  })
}
