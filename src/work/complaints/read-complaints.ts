/** Complaints as they are on record: for the body that they were left for, and for whoever comes back with a code. */
import { fromBase64Url } from '../../core/bytes.ts'
import { parseObject } from '../../core/canonical.ts'
import { COMPLAINT_PAGE } from '../../core/complaint/complaint.ts'
import type { ComplaintLeft } from '../../core/entry/kinds/complaint-left.ts'
import type { ComplaintStep } from '../../core/entry/kinds/complaints-answered.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** Without a decision: a list of its own each, so that what somebody looks at hides nothing that waits. */
export const COMPLAINT_LISTS_OF = ['left', 'taken'] as const
export type ComplaintList = (typeof COMPLAINT_LISTS_OF)[number]
export const COMPLAINT_ORDERS = ['oldest', 'newest'] as const
type Asked = {
  readonly which: ComplaintList
  readonly order: (typeof COMPLAINT_ORDERS)[number]
  /** From 0. */
  readonly page: number
}

export type Complaint = Omit<ComplaintLeft, 'kind' | 'mark' | 'to'> & {
  readonly id: string
  /** ISO day of UTC. The moment would name a telephone to whoever has a dormitory's router, so within a day they stand in no order of time. */
  readonly on: string
  /** Base64url: the words and the fee, under the body's key. */
  readonly words: string
  readonly is: ComplaintList
}

/** The newest word on a complaint `c`, by the body that it is for. */
const STEP = `left join lateral (
  select a.step from saksi.complaint_answers a where a.agency_id = c.to_agency and a.complaint = c.entry_id
   order by a.recorded_at desc, a.nth desc limit 1) s on true`

/** The newest word of the body `$1` on each complaint that it said anything of: read along its index, however many complaints there are. */
const NEWEST = `(select distinct on (a.complaint) a.complaint, a.step from saksi.complaint_answers a
  where a.agency_id = $1 order by a.complaint desc, a.recorded_at desc, a.nth desc)`
/** Of each list its complaints. Of twenty thousand most are decided, or none is: neither is asked of one by one. */
const LISTED: Readonly<Record<ComplaintList, string>> = {
  left: `saksi.complaints_left c where c.to_agency = $1
    and not exists (select from saksi.complaint_answers a where a.agency_id = $1 and a.complaint = c.entry_id)`,
  taken: `${NEWEST} s join saksi.complaints_left c on c.agency_id = '${INSTALLATION}' and c.entry_id = s.complaint
    where c.to_agency = $1 and s.step = 'taken'`,
}

/** One page. @param agency whose. */
export async function listComplaints(reader: Db, agency: string, { which, order, page }: Asked): Promise<readonly Complaint[]> {
  const way = order === 'newest' ? 'desc' : 'asc'
  const { rows } = await reader.query<{ stub: string; sealed: string | null; on: string }>(
    `select e.stub, p.sealed, l.left_on::text as on
       from (select c.agency_id, c.entry_id, c.left_on from ${LISTED[which]}
              order by c.left_on ${way}, c.entry_id ${way} limit $2 offset $3) l
       join saksi.entries e using (agency_id, entry_id) left join saksi.entry_parts p using (agency_id, entry_id)
      order by l.left_on ${way}, l.entry_id ${way}`,
    [agency, COMPLAINT_PAGE, page * COMPLAINT_PAGE],
  )
  return rows.flatMap(({ stub: text, sealed, on }): readonly Complaint[] => {
    const stub = JSON.parse(text) as Stub
    if (stub.kind !== 'complaint.left') return []
    const { id, about, against, corridor, province, fee } = stub
    return [{ id, on, about, against, corridor, province, fee, words: wordsIn(sealed), is: which }]
  })
}

/** How many there are without a decision. */
export async function countComplaints(reader: Db, agency: string): Promise<Readonly<Record<ComplaintList, number>>> {
  const { rows } = await reader.query<{ left: number; taken: number }>(
    `select (select count(*) from saksi.complaints_left c where c.to_agency = $1)::int - count(*)::int as left,
            count(*) filter (where s.step = 'taken')::int as taken
       from ${NEWEST} s join saksi.complaints_left c on c.agency_id = '${INSTALLATION}' and c.entry_id = s.complaint where c.to_agency = $1`,
    [agency],
  )
  return rows[0] ?? { left: 0, taken: 0 }
}

/** The same with the day of the oldest that nobody has looked at: what stands on the day's first page, without a word of any. */
export async function waitingComplaints(
  reader: Db,
  agency: string,
): Promise<Readonly<Record<ComplaintList, number>> & { readonly oldest: string | null }> {
  const [counts, { rows }] = await Promise.all([
    countComplaints(reader, agency),
    reader.query<{ on: string }>(`select c.left_on::text as on from ${LISTED.left} order by c.left_on, c.entry_id limit 1`, [agency]),
  ])
  return { ...counts, oldest: rows[0]?.on ?? null }
}

/** @returns whether all of them are there, and this body's. @param ids each once. */
export async function areComplaintsOf(reader: Db, agency: string, ids: readonly string[]): Promise<boolean> {
  const { rows } = await reader.query<{ n: number }>(
    'select count(*)::int as n from saksi.complaints_left where agency_id = $1 and entry_id = any($2::uuid[]) and to_agency = $3',
    [INSTALLATION, ids, agency],
  )
  return rows[0]?.n === ids.length
}

/** What a code comes back to: undefined where nothing was left under it. @param mark as `complaintMark` makes it. */
export async function findByMark(
  reader: Db,
  mark: string,
): Promise<{ readonly to: string; readonly is: ComplaintStep | 'left' } | undefined> {
  const { rows } = await reader.query<{ to: string; is: ComplaintStep | null }>(
    `select c.to_agency as to, s.step as is from saksi.complaints_left c ${STEP} where c.mark = $1`,
    [mark],
  )
  return rows[0] && { to: rows[0].to, is: rows[0].is ?? 'left' }
}

/** None where they are forgotten: taken up again after that, it stands in a list all the same. */
function wordsIn(sealed: string | null): string {
  const said = sealed === null ? undefined : parseObject(sealed)
  return typeof said?.words === 'string' && fromBase64Url(said.words).length > 0 ? said.words : ''
}
