/**
 * What the returns behind a figure let it say: whether a zero is borne, what stands against its being whole, and which of the nine published
 * states it has (DESIGN 10). The state and how the number is known are two things, and both are printed.
 */
import type { Why } from './amount.ts'
import type { Grounds, Reading } from './figure.ts'
import { isCovered, type Group, type Slot } from './stated.ts'

/** `isUnsigned`: in, and some of what is in nobody has signed yet. `isAwaited`: not due yet, and not in. `isNil`: in, and it says that there is nothing.
 * `rowsWait`: how many rows wait to be mended that are of it, or may be, whether anything of it is in or not. */
export type CoveredSlot = Slot & {
  readonly isContradicted: boolean
  readonly isUnsigned: boolean
  readonly isAwaited: boolean
  readonly isNil: boolean
  readonly rowsWait: number
  /** Before the record: nobody was asked for it. What came of it all the same counts, and covers it. */
  readonly isBefore: boolean
  /** Of an office that owes this record nothing; it is here because something came. It counts, and makes no figure whole. */
  readonly isOwedByNobody?: true
}

export const FIGURE_STATES = [
  'reported',
  'aggregate',
  'reported_zero',
  'nil_contradicted',
  'reported_not_disaggregated',
  'partial',
  'not_collected',
  'withheld_for_privacy',
  'late',
] as const
export type FigureState = (typeof FIGURE_STATES)[number]

/**
 * @param isAllTotals stated totals answer for the whole interval, where no return is due.
 * @param over whether the time that is asked for was over: whoever handed in early can hand in more of it.
 */
export function groundsOf(slots: readonly CoveredSlot[], standing: readonly Group[], isAllTotals: boolean, over: boolean): Grounds {
  const open = slots.filter((s) => !isCovered(s, standing))
  const doubts: Why[] = []
  if ((slots.every((s) => s.isOwedByNobody) && !isAllTotals) || open.some(isUnasked)) doubts.push('not_collected')
  if (!over && !isAllTotals) doubts.push('not_over')
  if (open.some((s) => s.isAwaited)) doubts.push('not_due')
  if (open.some((s) => !s.isReceived && !s.isContradicted && !s.isAwaited && !s.isBefore)) doubts.push('late')
  if (open.some((s) => s.isContradicted)) doubts.push('contradicted')
  if (open.some((s) => s.isUnsigned)) doubts.push('unsigned')
  if (open.some((s) => s.rowsWait > 0)) doubts.push('rows_wait')
  const isNil = open.length > 0 && open.every((s) => s.isNil)
  return { doubts, bearer: isNil ? 'nil_return' : 'complete' }
}

/** Before the record, and nothing of it came. */
export const isUnasked = (s: CoveredSlot): boolean => s.isBefore && !s.isReceived && !s.isContradicted

export type Standing = {
  readonly reading: Reading
  readonly slots: readonly CoveredSlot[]
  readonly standing: readonly Group[]
  /** Nothing but totals inside returns makes the figure. */
  readonly isOnlyTotals: boolean
  readonly isDisaggregated: boolean
  /** A total of none that a record disproves. */
  readonly isContradicted: boolean
}

export function stateOf(of: Standing): FigureState {
  const { slots, standing, isOnlyTotals, isDisaggregated, isContradicted } = of
  const { amount } = of.reading
  const isRunning = amount.why.includes('not_over')
  const hasSome = amount.least > 0 && amount.least !== -Infinity
  const isZero = amount.least === 0 && amount.most === 0
  const due = slots.filter((s) => !s.isAwaited && !isUnasked(s))
  if (!hasSome && (isContradicted || slots.some((s) => s.isContradicted))) return 'nil_contradicted'
  if (due.length === 0 && standing.length === 0) return !hasSome ? 'not_collected' : slots.length > 0 || isRunning ? 'partial' : 'reported'
  if (!hasSome && standing.length === 0 && !isOnlyTotals && !due.some((s) => s.isReceived)) return 'late'
  // What nobody answers for yet counts, and lets no figure say that it is whole; no more does a return that some rows are not in yet.
  if (isRunning || slots.some((s) => (!isCovered(s, standing) && (!s.isReceived || s.rowsWait > 0)) || s.isUnsigned)) return 'partial'
  if (!isDisaggregated || (!hasSome && amount.why.includes('not_recorded'))) return 'reported_not_disaggregated'
  if (standing.length > 0) return 'aggregate'
  if (isZero) return 'reported_zero'
  return isOnlyTotals ? 'aggregate' : 'reported'
}
