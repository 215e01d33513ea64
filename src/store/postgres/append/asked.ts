/** Nobody is asked twice on one day for the same return, whoever asks. */
import { slotName } from '../../../core/due/locks.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { AppendRefused } from '../../../errors.ts'
import type { Client } from '../connect.ts'
import { openReviews } from './locks.ts'

/** @param today ISO day, UTC, as the entry will be dated. @throws AppendRefused naming the slot. */
export async function checkAsked(client: Client, entries: readonly Ready[], today: string): Promise<void> {
  for (const [i, { stub }] of entries.entries()) {
    if (stub.kind !== 'return.asked') continue
    await openReviews(client)
    const { rows } = await client.query<{ office: string; period: string }>(
      `select v.office, v.period from saksi.return_reviews v join json_to_recordset($3::json) as x(office text, period text)
           on v.office = x.office and v.period = x.period
        where v.verdict = 'asked' and v.of_agency = $1 and v.form = $2 and v.recorded_at >= $4::timestamp at time zone 'UTC'`,
      [stub.of, stub.form, JSON.stringify(stub.slots.map(([office, period]) => ({ office, period }))), today],
    )
    if (rows[0]) throw new AppendRefused('return.asked-today', slotName(rows[0].office, rows[0].period), i)
  }
}
