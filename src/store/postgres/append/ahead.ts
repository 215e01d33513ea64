/**
 * A row whose day is known about only is no return of a period that has not begun: whoever could hand one in would owe nothing when it is over. An exact day
 * is the edge's to judge: a journey of next month has one.
 */
import { addDays } from '../../../core/count/coverage.ts'
import { mayBeAhead, slotDayIn } from '../../../core/country/slot-day.ts'
import type { RowPlace } from '../../../core/due/locks.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { parsePeriod, periodOf } from '../../../core/model/dates.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { AppendRefused } from '../../../errors.ts'

/** @param today ISO day, UTC; where the office is it may be tomorrow already. @throws AppendRefused naming the day's column */
export function checkAhead(entries: readonly Ready[], place: RowPlace | null, today: string): void {
  const last = place ? getRecordKind(place.type).columns.find((c) => c.id === place.date)?.last : undefined
  if (!place || last === undefined || mayBeAhead(place.date)) return
  const tomorrow = addDays(today, 1)
  for (const [i, { stub, other }] of entries.entries()) {
    if (stub.kind !== 'record.version' || stub.values[last] === undefined) continue
    const day = slotDayIn({ ...place.constants, ...stub.values, ...other }, place.type, place.date)
    const period = day === undefined ? undefined : parsePeriod(periodOf(day, place.period))
    if (period && period.from > tomorrow) throw new AppendRefused('return.not-sealed', `stub.values.${place.date}`, i)
  }
}
