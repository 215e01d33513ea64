/**
 * Rows of records put straight into their tables, for tests of how they are counted: no form, no entry, no log. The road
 * itself is tested elsewhere; a figure must come out right from whatever the tables hold.
 */
import { insertRows } from '../../src/store/postgres/append/write.ts'
import { inTransaction, type Db } from '../../src/store/postgres/connect.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'

export type Planted = Readonly<Record<string, string | number | null>> & {
  readonly agency?: string
  readonly form?: string
  readonly recorded?: string
  readonly superseded?: string
  readonly version?: number
}

/** A record's id as 32 hex digits, from any short word. */
export const recordId = (word: string): string => Buffer.from(word).toString('hex').padEnd(32, '0').slice(0, 32)
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
let made = 0

/** @param rows id → columns; recorded long ago unless said otherwise. */
export function plant(owner: Db, kindId: string, rows: Readonly<Record<string, Planted>>): Promise<void> {
  const kind = getRecordKind(kindId)
  return inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    const list = Object.entries(rows).map(
      ([word, { agency = 'moj', recorded = '2020-01-01', superseded, version = 1, form = 'planted', ...values }]) => ({
        agency_id: agency,
        record_id: recordId(word),
        version,
        entry_id: uuid(++made),
        form,
        content_mac: recordId(word),
        recorded_at: `${recorded} 00:00:00+00`,
        superseded_at: superseded ? `${superseded} 00:00:00+00` : null,
        is_conflict: false,
        ...Object.fromEntries(kind.columns.map((c) => [c.id, values[c.id] ?? null])),
      }),
    )
    await insertRows(client, kind.table, list)
  })
}
