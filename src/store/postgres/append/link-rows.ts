/** Links in the database: opened only while one is recorded, one writer at a time, whole clusters at once. */
import type { LinkRelation } from '../../../core/country/index.ts'
import { Links, type Assertion, type EndedLinks, type Member } from '../../../core/entry/links.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import type { Client } from '../connect.ts'

const isLink = ({ stub }: Ready): boolean => stub.kind === 'link.asserted' || stub.kind === 'link.revoked'

/** Clusters reach across agencies: the lock is the country's, and the two tables are open in this transaction alone. */
export async function openLinks(client: Client, entries: readonly Ready[]): Promise<void> {
  if (!entries.some(isLink)) return
  await client.query(`select set_config('saksi.linking', 'on', true), pg_advisory_xact_lock(hashtext('saksi.links'))`)
}

type AssertionRow = {
  readonly agency_id: string
  readonly entry_id: string
  readonly relation: LinkRelation
  readonly a_agency: string
  readonly a_record: string
  readonly b_agency: string
  readonly b_record: string
}
type MemberRow = {
  readonly agency_id: string
  readonly entry_id: string
  readonly relation: LinkRelation
  readonly of_agency: string
  readonly record_id: string
  readonly cluster: string
}

/** Every cluster that these entries touch, whole: what a fold over all entries would know of them. */
export async function findLinks(client: Client, entries: readonly Ready[]): Promise<Links> {
  const touched = entries.flatMap(({ stub }) => {
    if (stub.kind !== 'link.asserted') return []
    return [stub.a, stub.b].map(([agency, , record]) => ({ relation: stub.relation, agency, record }))
  })
  const revoked = entries.flatMap(({ stub }) => (stub.kind === 'link.revoked' ? [{ agency: stub.of, entry: stub.link }] : []))
  if (touched.length === 0 && revoked.length === 0) return new Links()
  const named = await client.query<AssertionRow>(
    `select a.* from saksi.link_assertions a join json_to_recordset($1::json) as x(agency text, entry uuid)
         on a.agency_id = x.agency and a.entry_id = x.entry where a.superseded_at is null`,
    [JSON.stringify(revoked)],
  )
  const seeds = [...touched, ...named.rows.map((r) => ({ relation: r.relation, agency: r.a_agency, record: r.a_record }))]
  const members = await client.query<MemberRow>(
    `select distinct m.* from json_to_recordset($1::json) as x(relation text, agency text, record text)
       join saksi.link_members s on s.of_agency = x.agency and s.record_id = x.record and s.relation = x.relation and s.superseded_at is null
       join saksi.link_members m on m.cluster = s.cluster and m.relation = s.relation and m.superseded_at is null`,
    [JSON.stringify(seeds)],
  )
  const assertions = await client.query<AssertionRow>(
    `select a.* from json_to_recordset($1::json) as x(relation text, agency text, record text)
       join saksi.link_assertions a on a.a_agency = x.agency and a.a_record = x.record and a.relation = x.relation and a.superseded_at is null`,
    [JSON.stringify(members.rows.map((m) => ({ relation: m.relation, agency: m.of_agency, record: m.record_id })))],
  )
  return new Links(assertions.rows.map(assertionOf), members.rows.map(memberOf))
}

const assertionOf = (r: AssertionRow): Assertion => ({
  agency: r.agency_id,
  entry: r.entry_id,
  relation: r.relation,
  a: { agency: r.a_agency, record: r.a_record },
  b: { agency: r.b_agency, record: r.b_record },
})
const memberOf = (r: MemberRow): Member => ({
  agency: r.of_agency,
  record: r.record_id,
  relation: r.relation,
  cluster: r.cluster,
  by: { agency: r.agency_id, entry: r.entry_id },
})

export async function endLinks(client: Client, { assertion, members }: EndedLinks, at: string): Promise<void> {
  if (assertion)
    await client.query('update saksi.link_assertions set superseded_at = $3::timestamptz where agency_id = $1 and entry_id = $2', [
      assertion.agency,
      assertion.entry,
      at,
    ])
  if (members.length === 0) return
  await client.query(
    `update saksi.link_members m set superseded_at = $2::timestamptz from json_to_recordset($1::json) as x(agency text, entry uuid, of text, record text)
      where m.agency_id = x.agency and m.entry_id = x.entry and m.of_agency = x.of and m.record_id = x.record`,
    [JSON.stringify(members.map((m) => ({ agency: m.by.agency, entry: m.by.entry, of: m.agency, record: m.record }))), at],
  )
}
