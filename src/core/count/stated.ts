/**
 * Totals that were stated from a document, beside the records of the same time. Which of several stand, and whether a
 * total or the records under it answer, is decided here and nowhere else:
 *
 *  1  Of totals that overlap (a year and its quarters, an office and the whole country, two agencies), one stands: the one
 *     of the longest interval, then of the whole country, then of the body that owes the form. Nothing is added twice.
 *  2  Records win once every return due of that office in that time is in; until then the total stands, and its records are
 *     passed over, because nobody knows how many are still to come.
 *  3  Whichever stands, the other is shown beside it with the difference. A total of another definition is never used.
 */
import type { Interval } from '../model/dates.ts'
import { ALL_OFFICES } from '../entry/aggregate-kinds.ts'
import type { AggregateRow, Inexact } from './aggregates.ts'
import type { Except } from './query.ts'

export type StatedTotal = Interval & {
  readonly agency: string
  readonly entry: string
  readonly office: string
  readonly source: string
  readonly isSigned: boolean
  readonly cells: readonly AggregateRow[]
}
export type Slot = Interval & { readonly office: string; readonly isReceived: boolean }

/** A total beside what the records of the same office and time say. */
export type Comparison = Interval & {
  readonly office: string
  readonly agency: string
  readonly source: string
  readonly signed: boolean
  readonly aggregate: number
  /** Left out where the total is exact. */
  readonly qualifier?: Inexact
  readonly records: number | null
  readonly difference: number | null
  readonly stands: 'aggregate' | 'records' | 'another total'
}

export type Judged = { readonly total: StatedTotal; readonly stands: Comparison['stands'] }

/** @param rank of an agency: the lower, the more it is its own figure. */
export function judgeTotals(totals: readonly StatedTotal[], slots: readonly Slot[], rank: (agency: string) => number): readonly Judged[] {
  const chosen: StatedTotal[] = []
  const order = [...totals].sort(
    (a, b) =>
      days(b) - days(a) ||
      Number(b.office === ALL_OFFICES) - Number(a.office === ALL_OFFICES) ||
      rank(a.agency) - rank(b.agency) ||
      (a.entry < b.entry ? -1 : 1),
  )
  return order.map((total) => {
    if (chosen.some((c) => overlaps(c, total))) return { total, stands: 'another total' }
    chosen.push(total)
    return { total, stands: isComplete(total, slots) ? 'records' : 'aggregate' }
  })
}

const days = ({ from, to }: Interval): number => Date.parse(to) - Date.parse(from)
const sameOffice = (a: string, b: string): boolean => a === b || a === ALL_OFFICES || b === ALL_OFFICES
const overlaps = (a: StatedTotal, b: StatedTotal): boolean => sameOffice(a.office, b.office) && a.from < b.to && b.from < a.to

/** True when returns were due in that time, and every one of them is in. */
function isComplete(total: StatedTotal, slots: readonly Slot[]): boolean {
  const own = slots.filter((s) => sameOffice(total.office, s.office) && s.from < total.to && s.to > total.from)
  return own.length > 0 && own.every((s) => s.isReceived)
}

export const spanOf = ({ from, to, office }: StatedTotal): Except => ({ from, to, ...(office === ALL_OFFICES ? {} : { office }) })

/** True where a standing total answers for a slot that has not reported. */
export const isCovered = (slot: Slot, standing: readonly StatedTotal[]): boolean =>
  standing.some((t) => sameOffice(t.office, slot.office) && t.from <= slot.from && t.to >= slot.to)
