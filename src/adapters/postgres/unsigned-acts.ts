/** What an agency said by command or program and no device has signed yet. */
import { UNSIGNED_ACTS } from '../../core/entry/act-kinds.ts'
import type { Db } from './connect.ts'
import { INSTANT } from './read-entries.ts'

/** `stub`: the entry's own text, which a window reads and makes the hash of. */
export type UnsignedEntry = { readonly id: string; readonly stub: string; readonly on: string }

/** The oldest first. */
export async function listUnsigned(reader: Db, agency: string, limit: number): Promise<readonly UnsignedEntry[]> {
  const { rows } = await reader.query<UnsignedEntry>(
    `select e.entry_id::text as id, e.stub, ${INSTANT('e.recorded_at')} as on from saksi.entries e
      where e.agency_id = $1 and e.kind in (${UNSIGNED_ACTS.map((k) => `'${k}'`).join(', ')})
        and e.stub::json->>'author' like 'unsigned:%'
        and not exists (select 1 from saksi.act_countersigns c where c.agency_id = e.agency_id and c.act_id = e.entry_id)
      order by e.recorded_at limit $2`,
    [agency, limit],
  )
  return rows
}
