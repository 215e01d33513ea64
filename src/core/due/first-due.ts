import { addDays } from '../count/coverage.ts'
import type { Country } from '../country/index.ts'
import { listPeriods, parsePeriod } from '../model/dates.ts'

/**
 * The day on which the first of a country's returns falls due, where they are owed from a day on.
 * @param from ISO day @returns ISO day; undefined where nobody sends any
 */
export function firstDue({ agencies, forms }: Pick<Country, 'agencies' | 'forms'>, from: string): string | undefined {
  const sent = forms.filter((f) => f.slot.isOwed !== false && agencies.some((a) => a.sends.includes(f.id)))
  const days = sent.flatMap(({ slot }) => {
    // Of the longest period the next one begins within a year.
    const begin = slot.from > from ? slot.from : from
    const [period] = listPeriods({ from: begin, to: addDays(begin, 367) }, slot.period)
    const span = period === undefined ? undefined : parsePeriod(period)
    return span ? [addDays(span.to, slot.dueDays)] : []
  })
  return days.toSorted()[0]
}
