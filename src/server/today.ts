/** The day by which a return is late, and the year that a page about returns opens at. */
import { addDays } from '../core/count/coverage.ts'
import type { Asked } from '../core/country/country.ts'
import { listPeriods, parsePeriod, type PeriodLength } from '../core/model/dates.ts'
import { DEMO_DAY } from '../work/demonstration/demo-time.ts'

export const todayOf = (isDemo: boolean): string => (isDemo ? DEMO_DAY : new Date().toISOString().slice(0, 10))

/** The year before, of which all is due by now; of a record that asks for returns only since, the year from which it does: before it nothing is missing. */
export function wholeYear(today: string, asked: Asked | undefined): number {
  const from = asked?.said.at(-1)?.from
  return Math.max(Number(today.slice(0, 4)) - 1, from === undefined ? 0 : Number(from.slice(0, 4)))
}

/** That of the newest period that is over; in a demonstration the last whole one, of which there is most to see. */
export function openingYear(period: PeriodLength, isDemo: boolean): number {
  const today = isDemo ? `${DEMO_DAY.slice(0, 4)}-01-01` : todayOf(false)
  const over = listPeriods({ from: addDays(today, -800), to: today }, period).filter((p) => (parsePeriod(p)?.to ?? '9') <= today)
  return Number((over.at(-1) ?? today).slice(0, 4))
}
