/** Entries in the order of the log, in pieces, for verify and rebuild. One read-only snapshot, so nothing moves while it is read. */
import type { Asked } from './connect.ts'

export type StoredEntry = {
  /** Below zero for what still waits in the outbox. */
  readonly idx: number
  readonly agency_id: string
  readonly entry_id: string
  readonly leaf: Buffer
  /** Null, like the four after it, when the entry itself is gone. */
  readonly stub: string | null
  readonly kind: string | null
  readonly stub_salt: Buffer
  readonly commitments: Buffer
  /** `YYYY-MM-DD HH:MM:SS.ffffff+00` */
  readonly recorded_at: string | null
  /** Null after an erasure, or when somebody removed it. */
  readonly coded: string | null
  readonly coded_salt: Buffer
  readonly sealed: string
  readonly sealed_salt: Buffer
  readonly signature: string | null
  readonly signature_salt: Buffer
  /** Set for what waits in the outbox: somebody put it there again. */
  readonly isLogged?: boolean
}

/** Whole microseconds in UTC. What to_char would print like another instant (infinity as nothing, BC as AD) is printed as it is. */
export const INSTANT = (column: string): string =>
  `case when isfinite(${column}) and ${column} >= timestamptz '0001-01-01 00:00:00+00'
        then to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' else ${column}::text end`
const PIECE = 2000
const PARTS = `e.stub, e.kind, e.stub_salt, e.commitments, ${INSTANT('e.recorded_at')} as recorded_at,
            p.coded, p.coded_salt, p.sealed, p.sealed_salt, p.signature, p.signature_salt`

export async function* readEntries(client: Asked, size: number = PIECE): AsyncGenerator<readonly StoredEntry[]> {
  await client.query(
    `declare entries_in_order no scroll cursor for
     select l.idx, l.agency_id, l.entry_id, l.leaf, ${PARTS}
       from saksi.log_leaves l
       left join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
       left join saksi.entry_parts p on p.agency_id = l.agency_id and p.entry_id = l.entry_id
      order by l.idx`,
  )
  for (;;) {
    const { rows } = await client.query<StoredEntry>(`fetch ${size} from entries_in_order`)
    if (rows.length === 0) break
    yield rows
  }
  await client.query('close entries_in_order')
}

/** The same, of which the next piece is asked for while the last is worked on. @param client answers in turn (`inTurn`). */
export async function* readAhead(client: Asked, size?: number): AsyncGenerator<readonly StoredEntry[]> {
  const pieces = readEntries(client, size)
  let coming = pieces.next()
  try {
    for (;;) {
      const piece = await coming
      if (piece.done === true) return
      coming = pieces.next()
      yield piece.value
    }
  } finally {
    // Nothing is left asking on a connection that goes back; what it failed of is said by whoever broke off.
    await coming.catch(() => undefined)
  }
}

/** What waits for the sequencer: little, or the sequencer stands still. */
export async function readOutbox(client: Asked): Promise<StoredEntry[]> {
  const { rows } = await client.query<StoredEntry>(
    `select -1 as idx, o.agency_id, o.entry_id, o.leaf, ${PARTS},
            exists (select 1 from saksi.log_leaves l where l.agency_id = o.agency_id and l.entry_id = o.entry_id) as "isLogged"
       from saksi.log_outbox o
       left join saksi.entries e on e.agency_id = o.agency_id and e.entry_id = o.entry_id
       left join saksi.entry_parts p on p.agency_id = o.agency_id and p.entry_id = o.entry_id
      order by o.oid`,
  )
  return rows
}
