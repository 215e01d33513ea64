/**
 * How many rows a day the door takes from whoever comes: a hard bound, for what is in the log stays for good and lies on the disk that every office writes to.
 * Of the day's room some is kept for each hour, so that who fills it in the morning does not shut the door until tomorrow.
 */
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** A row is one size, some five kilobytes with its place in the log: three megabytes a day at most, and a gigabyte a year. */
export const DAY_ROWS = 600
/** Of these, so many of each hour: one note of the longest, and a short one. */
export const HOUR_ROWS = 10
const SHARED = DAY_ROWS - 24 * HOUR_ROWS

/** Rows by hour, `2026-11-30T14` (UTC), of the day that begins it. */
export type ByHour = ReadonlyMap<string, number>
export const hourOf = (now: number): string => new Date(now).toISOString().slice(0, 13)
export const dayOf = (hour: string): string => hour.slice(0, 10)

/** Whether so many more fit into this hour. */
export function fits(came: ByHour, hour: string, more: number): boolean {
  const today = [...came].filter(([h]) => dayOf(h) === dayOf(hour) && h !== hour).map(([, n]) => n)
  const beyond = [...today, (came.get(hour) ?? 0) + more].reduce((all, n) => all + Math.max(0, n - HOUR_ROWS), 0)
  return beyond <= SHARED
}

/**
 * What a door that opens anew begins from: all oversight rows on record today. Nobody can tell which of them are notes, so openings count as well: after a
 * restart there is less room, and never more.
 */
export async function rowsToday(reader: Db, day: string): Promise<ByHour> {
  const { rows } = await reader.query<{ hour: string; rows: number }>(
    `select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24') as hour, count(*)::int as rows from saksi.entries
      where agency_id = $1 and kind = 'oversight.row' and recorded_at >= $2::timestamptz group by 1`,
    [INSTALLATION, `${day}T00:00:00Z`],
  )
  return new Map(rows.map((r) => [r.hour, r.rows]))
}
