/** What the record counts of itself, as returns and acts, beside what offices owe: on what each figure stands. */
import type { Indicator } from '../../core/country/index.ts'
import { findForm } from '../../core/country/find.ts'
import { isOver } from '../../core/count/coverage.ts'
import { OWN_BOOK, type Grounds } from '../../core/count/figure.ts'
import { groundsOf, stateOf, type CoveredSlot, type FigureState, type Standing } from '../../core/count/grounds.ts'
import type { CountQuery } from '../../core/count/query.ts'
import { coversAll } from '../../core/count/stated.ts'
import type { Totals } from './totals.ts'

/** What the system did itself it knows whole; nobody owes it a return. */
export const isOwnBook = ({ measure }: Indicator): boolean => measure?.type === 'entries' || measure?.type === 'returns'
/** What returns say is told by those that are in: how many say it among those that are not, no book knows. */
const isToldByReturns = ({ measure }: Indicator): boolean => measure?.type === 'returns' && measure.of === 'nil'

/** That nothing came in nobody has signed: it is no reported zero, but what the book says of itself. */
export function ownState(indicator: Indicator, standing: Omit<Standing, 'isDisaggregated'>): FigureState {
  const { amount } = standing.reading
  if (amount.least > 0 || amount.most === 0) return 'reported'
  return isToldByReturns(indicator) ? stateOf({ ...standing, isDisaggregated: true }) : 'not_collected'
}

/** A return came in, though rows of it have not: it is received, and that they wait is said. A nil return has none. */
const hasWaiting = ({ measure }: Indicator, slots: readonly CoveredSlot[]): boolean =>
  measure?.type === 'returns' && measure.of !== 'nil' && slots.some((s) => s.isReceived && s.rowsWait > 0)

export function groundsFor(query: CountQuery, slots: readonly CoveredSlot[], { standing }: Totals): Grounds {
  const { indicator, interval, where, asOf } = query
  if (isToldByReturns(indicator)) {
    const { doubts } = groundsOf(slots, [], false, true)
    return { ...OWN_BOOK, doubts: doubts.filter((d) => d === 'late' || d === 'not_due') }
  }
  if (isOwnBook(indicator)) return hasWaiting(indicator, slots) ? { ...OWN_BOOK, beside: ['rows_wait'] } : OWN_BOOK
  const office = findForm(query.country, indicator.form)?.slot.office
  const isOfOffice = Object.keys(where).some((d) => indicator.dimensions[d]?.column === office)
  return groundsOf(slots, standing, coversAll(interval, standing, isOfOffice), isOver(interval, asOf))
}
