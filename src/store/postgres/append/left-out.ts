/** What a whole return no longer holds. */
import type { RowPlace } from '../../../core/due/locks.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { parsePeriod } from '../../../core/model/dates.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { Client } from '../connect.ts'
import { ownEntry } from './own-entry.ts'

/**
 * Records of the return's own periods that a whole return no longer holds: each gets an entry that ends it. The return
 * that says so is named in it; its author signed for the whole.
 */
export async function findLeftOut(client: Client, agency: string, entries: readonly Ready[], whole: RowPlace): Promise<Ready[]> {
  const received = entries.find((e) => e.stub.kind === 'return.received')?.stub
  if (received?.kind !== 'return.received') return []
  const kept = entries.flatMap((e) => (e.stub.kind === 'record.version' ? [e.stub.record] : []))
  const out: Ready[] = []
  for (const [, period] of received.slots) {
    const span = parsePeriod(period)
    if (!span) continue
    const { rows } = await client.query<{ record_id: string; entry_id: string }>(
      `select record_id, entry_id from saksi.${getRecordKind(whole.type).table}
        where agency_id = $1 and form = $2 and "${whole.date}" >= $3::date and "${whole.date}" < $4::date and superseded_at is null and not record_id = any($5)`,
      [agency, received.form, span.from, span.to, kept],
    )
    for (const row of rows) {
      const about = { type: whole.type, form: received.form, record: row.record_id, replaces: [row.entry_id] }
      out.push(ownEntry(agency, { kind: 'record.withdrawn', ...about, because: received.id }))
    }
  }
  return out
}
