/** Entries that the installation wrote itself, of one kind, oldest first. They are few; agency_id leads the key that finds them. */
import { INSTALLATION, type EntryBody, type Stub } from '../../core/entry/kinds.ts'
import { INSTANT } from './read-entries.ts'
import type { Db } from './connect.ts'

type Of<K extends EntryBody['kind']> = Extract<Stub, { kind: K }>

/** @param reader a pool of the reader's role. */
export async function readOwn<K extends EntryBody['kind']>(reader: Db, kind: K): Promise<readonly { stub: Of<K>; recordedAt: string }[]> {
  const { rows } = await reader.query<{ stub: string; at: string }>(
    `select stub, ${INSTANT('recorded_at')} as at from saksi.entries where agency_id = $1 and kind = $2 order by recorded_at`,
    [INSTALLATION, kind],
  )
  return rows.map((r) => ({ stub: JSON.parse(r.stub) as Of<K>, recordedAt: r.at }))
}
