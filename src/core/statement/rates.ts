/**
 * Sums in one currency, where a published table gives the day. Papers keep their own currencies; nothing is converted unless it is asked for, and what the table
 * does not give stays as it is: then the answer says each currency, and no sum.
 */
import { isDay } from '../model/dates.ts'
import type { Rate, Statement } from './statement.ts'

/** A rate that an answer rests on, and the days whose sums it was used for. */
export type UsedRate = Rate & { readonly days: readonly string[] }

export const RATE_COLUMNS = ['currency', 'from', 'until', 'rate', 'source'] as const

/**
 * @param rows a table under RATE_COLUMNS, its heading first. @param isCurrency whether the country's list of units has it, and it is money
 * @returns the rates, or what is wrong with them, each line with its row
 */
export function readRates(
  rows: readonly (readonly string[])[],
  isCurrency: (code: string) => boolean,
): { readonly rates: readonly Rate[] } | { readonly wrong: readonly string[] } {
  const [heading = [], ...lines] = rows
  if (RATE_COLUMNS.some((column, i) => heading[i]?.trim() !== column))
    return { wrong: [`row 1: the columns are ${RATE_COLUMNS.join(', ')}`] }
  const wrong: string[] = []
  const rates = lines.flatMap((line, i): readonly Rate[] => {
    const [currency = '', from = '', until = '', rate = '', source = ''] = line.map((cell) => cell.trim())
    const fault = !isCurrency(currency)
      ? `"${currency}" is no currency of the list statement-units`
      : !isDay(from) || !isDay(until) || from > until
        ? `from and until are two days, written 2024-03-31, the first not after the second`
        : !/^\d{1,9}(\.\d{1,6})?$/.test(rate) || Number(rate) === 0
          ? `"${rate}" is no rate: a number above 0, with a point before its decimals`
          : source === ''
            ? 'source says where it was published'
            : undefined
    if (fault !== undefined) wrong.push(`row ${i + 2}: ${fault}`)
    return fault === undefined ? [{ currency, from, until, rate: Number(rate), source }] : []
  })
  for (const [currency, list] of Map.groupBy(rates, (r) => r.currency)) {
    const sorted = list.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const twice = sorted.find((r, i) => r.from <= (sorted[i - 1]?.until ?? ''))
    if (twice) wrong.push(`two rates for one ${currency} on ${twice.from}`)
  }
  return wrong.length > 0 ? { wrong } : { rates }
}

/** The day as of which a sum is said: its own where that is exact, else its paper's; null of a day that is only about, or of a month. */
const dayOfSum = ({ on_day: day, day_kind: kind, paper_on: paperOn }: Statement): string | null =>
  day === null ? paperOn : kind === null || kind === 'exact' ? day : null

/**
 * @returns the same statements, with the sums of which the table gives the day in the wanted currency, in whole units of it. A sum too small for one unit
 * keeps its own currency: a nought would say that nothing was paid, which no paper says.
 */
export function inCurrency(all: readonly Statement[], wanted: string, rates: readonly Rate[]): readonly Statement[] {
  return all.map((s) => {
    const rate = rateOf(s, wanted, rates)
    if (!rate) return s
    const changed = (n: number | null): number | null => (n === null ? null : Math.round(n * rate.rate))
    const quantity = changed(s.quantity)
    if (quantity === 0 && s.quantity !== 0) return s
    return { ...s, quantity, quantity_most: changed(s.quantity_most), unit: wanted, rate }
  })
}

/** What was changed among these, and at which rate: an answer in another currency says so. */
export const ratesUsed = (own: readonly Statement[]): readonly UsedRate[] =>
  [
    ...Map.groupBy(
      own.filter((s) => s.said === 'said'),
      (s) => s.rate,
    ),
  ].flatMap(([rate, list]) => (rate ? [{ ...rate, days: [...new Set(list.map(dayOfSum))].flatMap((day) => day ?? []).toSorted() }] : []))

function rateOf(s: Statement, wanted: string, rates: readonly Rate[]): Rate | undefined {
  if (s.quantity === null || s.unit === null || s.unit === wanted) return undefined
  const day = dayOfSum(s)
  return day === null ? undefined : rates.find((r) => r.currency === s.unit && r.from <= day && day <= r.until)
}
