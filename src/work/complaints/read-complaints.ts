/** Complaints as they are on record: for the body that they were left for, and for whoever comes back with a code. */
import { fromBase64Url } from '../../core/bytes.ts'
import { parseObject } from '../../core/canonical.ts'
import type { ComplaintLeft } from '../../core/entry/kinds/complaint-left.ts'
import type { ComplaintStep } from '../../core/entry/kinds/complaint-answered.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type Complaint = Omit<ComplaintLeft, 'kind' | 'mark' | 'to'> & {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  /** Base64url: the words, under the body's key. */
  readonly words: string
  readonly is: ComplaintStep | 'left'
}

/** Whom complaints can be left for: agency → key, base64url. The newest stands. */
export async function openBoxes(reader: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await reader.query<{ stub: string }>(
    `select stub from saksi.entries where kind = 'complaints.opened' order by recorded_at, agency_id, entry_id`,
  )
  const acts = rows.map(({ stub }) => JSON.parse(stub) as Stub)
  return new Map(acts.flatMap((stub) => (stub.kind === 'complaints.opened' ? [[stub.agency, stub.key] as const] : [])))
}

/** Those without a decision, the oldest first. @param agency whose. */
export async function listComplaints(reader: Db, agency: string, limit: number): Promise<readonly Complaint[]> {
  const { rows } = await reader.query<{ stub: string; sealed: string; at: string; is: ComplaintStep | null }>(
    `select e.stub, p.sealed, to_char(e.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, a.is
       from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id)
       left join lateral (
         select s.stub::json->>'is' as is from saksi.entries s
          where s.kind = 'complaint.answered' and s.agency_id = $1 and s.stub::json->>'complaint' = e.entry_id::text
          order by s.recorded_at desc, s.entry_id desc limit 1) a on true
      where e.kind = 'complaint.left' and e.agency_id = $2 and e.stub::json->>'to' = $1 and coalesce(a.is, 'left') in ('left', 'taken')
      order by e.recorded_at, e.entry_id limit $3`,
    [agency, INSTALLATION, limit],
  )
  return rows.flatMap(({ stub: text, sealed, at, is }): readonly Complaint[] => {
    const stub = JSON.parse(text) as Stub
    if (stub.kind !== 'complaint.left') return []
    const { id, about, against, corridor, province, fee } = stub
    return [{ id, at, about, against, corridor, province, fee, words: wordsIn(sealed), is: is ?? 'left' }]
  })
}

/** @returns whether one of this body's is there. */
export async function hasComplaint(reader: Db, agency: string, id: string): Promise<boolean> {
  const { rows } = await reader.query(
    `select 1 from saksi.entries where kind = 'complaint.left' and agency_id = $1 and entry_id = $2::uuid and stub::json->>'to' = $3`,
    [INSTALLATION, id, agency],
  )
  return rows.length > 0
}

/** What a code comes back to: undefined where nothing was left under it. @param mark as `complaintMark` makes it. */
export async function findByMark(reader: Db, mark: string): Promise<{ readonly to: string; readonly is: Complaint['is'] } | undefined> {
  const { rows } = await reader.query<{ to: string; is: ComplaintStep | null }>(
    `select e.stub::json->>'to' as to, (
         select s.stub::json->>'is' from saksi.entries s
          where s.kind = 'complaint.answered' and s.agency_id = e.stub::json->>'to' and s.stub::json->>'complaint' = e.entry_id::text
          order by s.recorded_at desc, s.entry_id desc limit 1) as is
       from saksi.entries e where e.kind = 'complaint.left' and e.agency_id = $1 and e.stub::json->>'mark' = $2`,
    [INSTALLATION, mark],
  )
  return rows[0] && { to: rows[0].to, is: rows[0].is ?? 'left' }
}

function wordsIn(sealed: string): string {
  const said = parseObject(sealed)
  return typeof said?.words === 'string' && fromBase64Url(said.words).length > 0 ? said.words : ''
}
