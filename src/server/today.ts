/**
 * The day by which a return is late. A demonstration stands still at the day after its last return fell due: the years since
 * then hold nothing, and would show every invented office late for ever.
 */
import { addDays } from '../core/count/coverage.ts'
import { listPeriods, parsePeriod, type PeriodLength } from '../core/model/dates.ts'

const DEMO_DAY = '2024-02-01'

export const todayOf = (isDemo: boolean): string => (isDemo ? DEMO_DAY : new Date().toISOString().slice(0, 10))

/** The year of the newest period that is over: what a page about returns opens at. */
export function newestYear(period: PeriodLength, today: string): number {
  const over = listPeriods({ from: addDays(today, -800), to: today }, period).filter((p) => (parsePeriod(p)?.to ?? '9') <= today)
  return Number((over.at(-1) ?? today).slice(0, 4))
}
