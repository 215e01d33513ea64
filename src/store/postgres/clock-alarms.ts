/** What the log says of the server's clock. */
import { clockSpans, type ClockSpan } from '../../core/clock.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { ClockAlarm } from '../../core/entry/kinds/clock-alarm.ts'
import type { Db } from './connect.ts'

/** Which entries were made while it was wrong, oldest first. @param reader a pool of the reader's role. */
export async function readClockSpans(reader: Db): Promise<readonly ClockSpan[]> {
  const { rows } = await reader.query<{ idx: number; stub: string }>(
    `select l.idx, e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.agency_id = $1 and e.kind = 'clock.alarm' order by l.idx`,
    [INSTALLATION],
  )
  return clockSpans(rows.map((r) => ({ index: r.idx, alarm: JSON.parse(r.stub) as ClockAlarm })))
}
