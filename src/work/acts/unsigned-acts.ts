/** What an agency said by command or program and no device has signed yet. */
import { UNSIGNED_ACTS } from '../../core/entry/unsigned-acts.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { INSTANT } from '../../store/postgres/read-entries.ts'
import { RecordClock } from '../../store/postgres/record-clock.ts'

/**
 * `stub`: the entry's own text, which a window reads and makes the hash of. `ends`: of a withdrawal, the text of what it takes back, null where there is none.
 */
export type UnsignedEntry = { readonly id: string; readonly stub: string; readonly on: string; readonly ends: string | null }
/** The oldest first. */
export type ListUnsigned = (agency: string, limit: number) => Promise<readonly UnsignedEntry[]>

/**
 * For a server's life. A signature is never taken back, and time on record does not go back: what is older than an agency's oldest act
 * without one is signed for good. The years before it are looked through once, and not again for each opening of the list.
 */
export function openUnsignedActs(reader: Db): ListUnsigned {
  const signedBefore = new Map<string, string>()
  return async (agency, limit) => {
    const newest = await new RecordClock(reader).newest()
    const { rows } = await reader.query<UnsignedEntry>(LIST, [agency, limit, signedBefore.get(agency) ?? '-infinity'])
    const all = rows[0]?.on ?? newest
    if (all !== null) signedBefore.set(agency, all)
    return rows
  }
}

/** An hour less: two that were recorded side by side may be committed, and seen, in the other order. */
const LIST = `select e.entry_id::text as id, e.stub, ${INSTANT('e.recorded_at')} as on,
    (select w.stub from saksi.entries w where e.kind = 'statement.withdrawn' and w.kind = 'statement.noted' and w.agency_id = e.agency_id
        and w.entry_id::text = e.stub::json->>'statement') as ends
  from saksi.entries e
  where e.agency_id = $1 and e.kind in (${UNSIGNED_ACTS.map((k) => `'${k}'`).join(', ')})
    and e.stub::json->>'author' like 'unsigned:%' and e.recorded_at >= $3::timestamptz - interval '1 hour'
    and not exists (select 1 from saksi.act_countersigns c where c.agency_id = e.agency_id and c.act_id = e.entry_id)
  order by e.recorded_at limit $2`
