/**
 * Throws away everything derived and folds the entries again, in one transaction: after a crash the old projections
 * are there, whole. It must end at the same bytes; the two digests say whether it did.
 */
import { Fold } from '../../core/entry/fold.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Row } from '../../core/entry/rows.ts'
import { insertRows, markSuperseded } from './append/write.ts'
import { inTransaction, type Client, type Db } from './connect.ts'
import { listProjections } from './projections.ts'
import { readEntries } from './read-entries.ts'

export type Rebuilt = { readonly entries: number; readonly before: string; readonly after: string }

/** @param owner a pool of the owner's role: no other may empty a projection. */
export function rebuild(owner: Db, onProgress?: (done: number) => void): Promise<Rebuilt> {
  return inTransaction(owner, async (client) => {
    const names = listProjections()
      .map((p) => `saksi.${p.table}`)
      .join(', ')
    await client.query('set local row_security = off')
    await client.query(`lock table ${names} in exclusive mode`)
    const before = await digest(client)
    await client.query(`truncate ${names}`)
    const fold = new Fold()
    let entries = 0
    for await (const piece of readEntries(client)) {
      const rows = new Map<string, Row[]>()
      const marks: (() => Promise<void>)[] = []
      for (const e of piece) {
        const stub = JSON.parse(e.stub ?? 'null') as Stub | null
        if (!stub || e.recorded_at === null) throw new Error(`entry ${e.entry_id} at log position ${e.idx} is missing; run saksi verify`)
        const coded = JSON.parse(e.coded ?? '{}') as { mac?: string; values?: Record<string, string | number> }
        const step = fold.step(stub, coded.mac, coded.values ?? {}, e.recorded_at)
        for (const { table, row } of step.rows) (rows.get(table) ?? rows.set(table, []).get(table))?.push(row)
        const { supersedes } = step
        const at = e.recorded_at
        if (supersedes) marks.push(() => markSuperseded(client, stub.agency, [supersedes], at))
        entries++
      }
      for (const [table, list] of rows) await insertRows(client, table, list)
      for (const mark of marks) await mark()
      onProgress?.(entries)
    }
    return { entries, before, after: await digest(client) }
  })
}

/** SHA-256 over every projected row, in key order. */
async function digest(client: Client): Promise<string> {
  const parts: string[] = []
  for (const { table, key } of listProjections()) {
    const { rows } = await client.query<{ d: string }>(
      `select encode(sha256(convert_to(coalesce(string_agg(md5(t::text), '' order by ${key.join(', ')}), ''), 'UTF8')), 'hex') as d from saksi.${table} t`,
    )
    parts.push(`${table}:${rows[0]?.d ?? ''}`)
  }
  return parts.join(' ')
}
