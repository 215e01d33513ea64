/** How long a country's law gives. */
import type { Words } from '../model/fields.ts'
import { daysInMonth } from '../model/dates.ts'

export type Limit = {
  readonly days?: number
  readonly months?: number
  /**
   * For which records the law says this: in each of these columns one of these codes stands. All hold together; a record that does not say so, or says nothing,
   * has no last day. A day that may be wrong holds somebody longer, or lets a right pass, because the record said so.
   */
  readonly only?: readonly Said[]
  /** A lawyer of the country has confirmed it. Until then whoever is shown a day is told that nobody has. */
  readonly isConfirmed?: true
  /** The law, in words. */
  readonly law: Words
}

export type Said = { /** Clear column. */ readonly column: string; /** Codes of its list. */ readonly is: readonly string[] }

/** Whether the law's time is of this record. */
export const isOf = ({ only = [] }: Pick<Limit, 'only'>, values: Readonly<Record<string, string | number>>): boolean =>
  only.every(({ column, is }) => is.includes(String(values[column] ?? '')))

/** A file under limits/. */
export type LimitFile = Limit & { /** Id of a list of open work, or `appeal`. */ readonly of: string }

/** As PostgreSQL reads an interval, whose sum with a day is that of `endOf`. */
export const printLimit = ({ days = 0, months = 0 }: Limit): string => `${months} months ${days} days`

/** The last day, as ISO: months by the calendar, of which the last day stands for one that a month does not have; then days. */
export function endOf(since: string, { days = 0, months = 0 }: Pick<Limit, 'days' | 'months'>): string {
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const toDay = Math.min(day, daysInMonth(toYear, toMonth))
  return new Date(Date.UTC(toYear, toMonth - 1, toDay + days)).toISOString().slice(0, 10)
}
