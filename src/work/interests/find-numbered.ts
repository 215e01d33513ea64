/** Which records of an agency stand under a number of its own books, of every kind that has one. Tokens alone: nothing that is in them. */
import { listRecordKinds } from '../../core/model/kinds.ts'
import { registerOf } from '../../core/register.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** @returns in a fixed order, none twice. */
export async function findNumbered(reader: Db, agency: string, number: string, most: number): Promise<readonly string[]> {
  const asked = listRecordKinds().flatMap((kind) =>
    (registerOf(kind)?.numbers ?? []).map(
      (column) =>
        `select record_id::text as record from saksi.${kind.table} where agency_id = $1 and "${column}"::text = $2 and superseded_at is null`,
    ),
  )
  const { rows } = await reader.query<{ record: string }>(
    `select distinct record from (${asked.join(' union all ')}) as found order by 1 limit $3`,
    [agency, number, most],
  )
  return rows.map((r) => r.record)
}
