/** Entries in the order of the log, in pieces, for verify and rebuild. One read-only snapshot, so nothing moves while it is read. */
import type { Client } from './connect.ts'

export type StoredEntry = {
  readonly idx: number
  readonly agency_id: string
  readonly entry_id: string
  readonly leaf: Buffer
  /** Null when the entry itself is gone. */
  readonly stub: string | null
  readonly stub_salt: Buffer
  readonly commitments: Buffer
  /** `YYYY-MM-DD HH:MM:SS.ffffff+00` */
  readonly recorded_at: string
  /** Null after an erasure, or when somebody removed it. */
  readonly coded: string | null
  readonly coded_salt: Buffer
  readonly sealed: string
  readonly sealed_salt: Buffer
  readonly signature: string | null
  readonly signature_salt: Buffer
}

export const INSTANT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00'`
const PIECE = 2000

export async function* readEntries(client: Client): AsyncGenerator<readonly StoredEntry[]> {
  await client.query(
    `declare entries_in_order no scroll cursor for
     select l.idx, l.agency_id, l.entry_id, l.leaf, e.stub, e.stub_salt, e.commitments, ${INSTANT('e.recorded_at')} as recorded_at,
            p.coded, p.coded_salt, p.sealed, p.sealed_salt, p.signature, p.signature_salt
       from saksi.log_leaves l
       left join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
       left join saksi.entry_parts p on p.agency_id = l.agency_id and p.entry_id = l.entry_id
      order by l.idx`,
  )
  for (;;) {
    const { rows } = await client.query<StoredEntry>(`fetch ${PIECE} from entries_in_order`)
    if (rows.length === 0) break
    yield rows
  }
  await client.query('close entries_in_order')
}
