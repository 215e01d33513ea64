/** What entries become: rows of the tables that are counted and looked up. */
import type { Json } from '../canonical.ts'
import { parsePeriod } from '../model/dates.ts'

export type Row = Readonly<Record<string, Json>>
export type TableRow = { readonly table: string; readonly row: Row }

/** Half-open, ISO days. */
export function spanOf(period: string): { period_from: string; period_to: string } {
  const span = parsePeriod(period)
  if (!span) throw new Error('impossible: an entry with no period passed the check')
  return { period_from: span.from, period_to: span.to }
}
