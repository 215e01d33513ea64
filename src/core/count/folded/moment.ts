/** Which rows of a folded book stood at a moment: the two times that every figure is of. */
import { addDays } from '../coverage.ts'
import type { Instant, Table, Value } from './book.ts'

/** Both are the first instant that is out. */
export type Moment = {
  /** The end of the day of knowledge, or `asked` where that is earlier. */
  readonly known: Instant
  /** When the question was asked: what was recorded later was not there. */
  readonly asked: Instant
}

/** After everything. */
export const NOW: Instant = '9999-12-31 23:59:59.999999+00'

/** @param asOf ISO day; what was recorded on it is in. */
export function momentOf(asOf: string, asked: Instant = NOW): Moment {
  const end = `${addDays(asOf, 1)} 00:00:00.000000+00`
  return { known: end < asked ? end : asked, asked }
}

export type Test = (row: number) => boolean

/** Recorded by then. */
export function isBefore(table: Table, end: Instant): Test {
  const recorded = table.column('recorded_at') as readonly string[]
  return (row) => (recorded[row] as string) < end
}

/** Recorded by then, and not yet replaced. */
export function isStanding(table: Table, end: Instant): Test {
  const recorded = table.column('recorded_at') as readonly string[]
  const ended = table.column('superseded_at') as readonly (string | null)[]
  return (row) => {
    const over = ended[row]
    return (recorded[row] as string) < end && (over === null || over === undefined || over >= end)
  }
}

/** Standing, and not one of two versions that contradict each other. */
export function isCounted(table: Table, end: Instant): Test {
  const [stands, conflict] = [isStanding(table, end), table.column('is_conflict')]
  return (row) => stands(row) && conflict[row] !== true
}

export const rowsWhere = (table: Table, test: Test): number[] => {
  const out: number[] = []
  for (let row = 0; row < table.size; row++) if (test(row)) out.push(row)
  return out
}

/** A day of the calendar as a number of days; null where there is none. */
export const dayNumber = (day: Value | undefined): number | null =>
  typeof day === 'string' ? Math.round(Date.parse(day) / 86_400_000) : null
