/**
 * Destroys the sealed words of complaints two years after they were decided (core/complaint/kept.ts): first it is on record which, then they go. What is counted of them, and
 * the hash by which a code finds its answer, stay. By the record's own clock, which no machine's jump takes forward alone.
 */
import { parseObject } from '../../core/canonical.ts'
import { DECISIONS, FORGOTTEN_AT_ONCE, KEPT_DAYS } from '../../core/complaint/kept.ts'
import { INSTALLATION, type Stub } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { UUID } from '../../core/shape.ts'
import type { Random } from '../../road/ports.ts'
import { inTransaction, type Asked } from '../../store/postgres/connect.ts'
import { readNow } from '../erasing/standing.ts'
import type { Installation } from '../installation/installation.ts'

/** The office's last word on a complaint `c`, up to a moment. */
const WORD = (until: string): string => `join lateral (
  select a.step, a.recorded_at from saksi.complaint_answers a
   where a.agency_id = c.to_agency and a.complaint = c.entry_id and a.recorded_at <= ${until}
   order by a.recorded_at desc, a.nth desc limit 1) s on s.step = any($1::text[])`
const KEPT = `make_interval(hours => ${KEPT_DAYS * 24})`
/** Those that an entry in the log names, two years after they were decided: as `saksi verify` judges it. What names others, whoever wrote it, destroys nothing. */
const NAMED = `select c.agency_id, c.entry_id from unnest($2::uuid[], $3::timestamptz[]) as x(id, at)
  join saksi.complaints_left c on c.entry_id = x.id ${WORD('x.at')}
  where x.at >= s.recorded_at + ${KEPT}`

/** What stands in `NAMED`: which complaints the entries name, and when each entry was recorded. */
async function readNamed(client: Asked): Promise<readonly [string[], string[]]> {
  const { rows } = await client.query<{ stub: string; at: string }>(
    `select e.stub, e.recorded_at::text as at from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind = 'complaints.forgotten'`,
  )
  // An altered stub may hold anything in place of the list: verify names it, and every other erasure is carried out.
  const named = rows.flatMap(({ stub, at }) => {
    const ids = parseObject(stub)?.['complaints']
    return Array.isArray(ids) ? ids.flatMap((id) => (typeof id === 'string' && UUID.test(id) ? [{ id, at }] : [])) : []
  })
  return [named.map((n) => n.id), named.map((n) => n.at)]
}

/** @returns of how many the words were destroyed now. */
export async function forgetComplaints(installation: Installation, random: Random): Promise<number> {
  const { store } = installation
  const due = await listDue(installation)
  for (let from = 0; from < due.length; from += FORGOTTEN_AT_ONCE) {
    const head = { id: uuidFrom(random.bytes(16)), agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
    const complaints = due.slice(from, from + FORGOTTEN_AT_ONCE)
    const parts = makeEntry(head, { kind: 'complaints.forgotten', complaints }, {}, {}, random.bytes)
    await store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
    // What is destroyed is named in the log before.
    await store.receiptFor(INSTALLATION, head.id)
  }
  return destroyForgotten(installation)
}

/** What the log names, and is there: after a crash, or put back out of a backup of before. @returns of how many the words were destroyed. */
export async function destroyForgotten(installation: Installation): Promise<number> {
  const owner = installation.owner()
  const gone = await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    const { rowCount } = await client.query(
      `delete from saksi.entry_parts p using (${NAMED}) n where p.agency_id = n.agency_id and p.entry_id = n.entry_id`,
      [DECISIONS, ...(await readNamed(client))],
    )
    return rowCount ?? 0
  })
  // As with an erasure: a crash before this leaves dead rows on the disk, which the database's own vacuum takes later.
  if (gone > 0) await owner.query('vacuum (full) saksi.entry_parts')
  return gone
}

async function listDue(installation: Installation): Promise<readonly string[]> {
  const reader = installation.pools.saksi_reader
  const { rows } = await reader.query<{ id: string }>(
    `select c.entry_id::text as id from saksi.complaints_left c ${WORD('$4::timestamptz')}
       join saksi.entry_parts p on p.agency_id = c.agency_id and p.entry_id = c.entry_id
      where s.recorded_at <= $4::timestamptz - ${KEPT} and (c.agency_id, c.entry_id) not in (${NAMED})
      order by c.left_on, c.entry_id`,
    [DECISIONS, ...(await readNamed(reader)), await readNow(installation)],
  )
  return rows.map((r) => r.id)
}
