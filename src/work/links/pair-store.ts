/** What is on record of one agency's pairs of its own records: said by whom, and which of its records are one by links that stand. */
import { parseObject } from '../../core/canonical.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { isSignedBy } from '../../core/entry/author.ts'
import type { Said } from '../../core/review/pairs.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type PairStore = {
  /** The newest of so many entries, in the order of the log. @param records where given, of pairs of these alone */
  said(agency: string, records?: readonly string[]): Promise<readonly Said[]>
  /** Record → its cluster, of the agency's own records that are in one. */
  clusters(agency: string, records: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Links of one person that stand and that reviews of this agency made, the newest first. */
  links(agency: string, limit: number): Promise<readonly { readonly link: string; readonly a: LinkedRecord; readonly b: LinkedRecord }[]>
  /** All own records of these clusters. */
  members(agency: string, clusters: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
}

/** Entries that one desk looks back at: at forty pairs an hour more than anybody says in ten years. */
const MOST = 50_000

export const openPairStore = (reader: Db): PairStore => ({
  said: async (agency, records) => {
    const { rows } = await reader.query<{ stub: string; person: string | null }>(
      `select e.stub, c.person::text as person from (
          select agency_id, entry_id, max(recorded_at) as at from saksi.pair_judgements where agency_id = $1 and a_agency = $1 and b_agency = $1
              and ($3::text[] is null or (a_record = any($3::text[]) and b_record = any($3::text[])))
           group by 1, 2 order by 3 desc, 2 desc limit $2) j
         join saksi.entries e on e.agency_id = j.agency_id and e.entry_id = j.entry_id
         left join saksi.credentials c on c.credential = e.stub::json->>'author'
        order by j.at, j.entry_id`,
      [agency, MOST, records ?? null],
    )
    return rows.flatMap(({ stub: text, person }) => saidIn(parseObject(text) as Stub | undefined, agency, person))
  },
  clusters: async (agency, records) => {
    const { rows } = await reader.query<{ record: string; cluster: string }>(
      `select record_id::text as record, cluster::text as cluster from saksi.link_members
        where relation = 'same_person' and superseded_at is null and of_agency = $1 and record_id = any($2::text[])`,
      [agency, records],
    )
    return new Map(rows.map((r) => [r.record, r.cluster]))
  },
  links: async (agency, limit) => {
    const { rows } = await reader.query<{ link: string; stub: string }>(
      `select l.entry_id::text as link, e.stub from saksi.link_assertions l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
        where l.agency_id = $1 and l.a_agency = $1 and l.b_agency = $1 and l.relation = 'same_person' and l.basis = 'match-reviewed' and l.superseded_at is null
        order by l.recorded_at desc, l.entry_id limit $2`,
      [agency, limit],
    )
    return rows.flatMap(({ link, stub }) => {
      const said = parseObject(stub) as Stub | undefined
      return said?.kind === 'link.asserted' ? [{ link, a: said.a, b: said.b }] : []
    })
  },
  members: async (agency, clusters) => {
    const { rows } = await reader.query<{ record: string; cluster: string }>(
      `select record_id::text as record, cluster::text as cluster from saksi.link_members
        where relation = 'same_person' and superseded_at is null and of_agency = $1 and cluster = any($2::text[]) order by 1`,
      [agency, clusters],
    )
    return new Map([...Map.groupBy(rows, (r) => r.cluster)].map(([cluster, own]) => [cluster, own.map((r) => r.record)]))
  },
})

/** Of pairs of the agency's own records alone: what it said of another's is no matter of this desk. */
function saidIn(stub: Stub | undefined, agency: string, person: string | null): readonly Said[] {
  if (stub?.kind === 'pair.judged') {
    const { a, b, verdict, bits, model } = stub
    if (verdict === 'likely')
      return [{ a, b, by: undefined, said: verdict, ...(bits === null ? {} : { bits }), ...(model === null ? {} : { model }) }]
    return [{ a, b, by: byOf(stub, person), said: verdict }]
  }
  if (stub?.kind !== 'people.reviewed') return []
  return stub.pairs.flatMap(({ a, b, said }) => (a[0] === agency && b[0] === agency ? [{ a, b, by: byOf(stub, person), said }] : []))
}
/** Whoever has several devices is one person; without a device it is the agency's own word. */
const byOf = ({ author }: Stub, person: string | null): string => (isSignedBy(author) ? (person ?? author) : author)
