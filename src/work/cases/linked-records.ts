/**
 * Records that assertions of one relation tie together: of one case, or about one place. Which there are is found as the reader; what is in
 * them is shown as saksi_desk, which shows another agency's record only where the transaction names it (migrations/000016-cases.sql).
 */
import type { LinkRelation } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import type { LinkedPair, StoryRef, StoryVersion } from '../../core/story/record.ts'
import type { LinkedRecords } from '../../road/ports.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type DeskPools = { readonly saksi_reader: Db; readonly saksi_desk: Db }

/** @param kinds those that are shown; a record of another is not there. */
export function openLinkedRecords(pools: DeskPools, relation: LinkRelation, kinds: readonly RecordKind[]): LinkedRecords {
  const text = versionsOf(kinds)
  return {
    assertions: async (of) => {
      const { rows } = await pools.saksi_reader.query<{ stub: string }>({
        name: `assertions-${relation}`,
        // Which kinds the two are, the entry says: it is in the log. Either end has an index of its own.
        text: `select e.stub from (
               select l.agency_id, l.entry_id from unnest($1::text[], $2::text[]) as w(agency, record)
                 join saksi.link_assertions l on l.a_agency = w.agency and l.a_record = w.record where l.relation = $3 and l.superseded_at is null
               union
               select l.agency_id, l.entry_id from unnest($1::text[], $2::text[]) as w(agency, record)
                 join saksi.link_assertions l on l.b_agency = w.agency and l.b_record = w.record where l.relation = $3 and l.superseded_at is null
             ) as l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id`,
        values: [of.map((r) => r.agency), of.map((r) => r.record), relation],
      })
      return rows.flatMap(({ stub }) => pairOf(JSON.parse(stub) as Stub))
    },

    versions: (reader, refs) =>
      inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, reader, {
          'saksi.case': refs.map((r) => `${r.agency} ${r.record}`).join(','),
          // A plan for every kind is made once for a connection, not for each case.
          plan_cache_mode: 'force_generic_plan',
        })
        const asked = kinds.flatMap(({ id }) => {
          const own = refs.filter((r) => r.kind === id)
          return [own.map((r) => r.agency), own.map((r) => r.record)]
        })
        const { rows } = await client.query<Row>({ name: `versions-${relation}`, text, values: asked })
        return rows.map(versionOf)
      }),
  }
}

function pairOf(said: Stub): readonly LinkedPair[] {
  if (said.kind !== 'link.asserted') return []
  const [a, b] = [said.a, said.b].map(([agency, kind, record]): StoryRef => ({ agency, kind, record }))
  return a && b ? [{ ends: [a, b], basis: said.basis, by: { agency: said.agency, entry: said.id } }] : []
}

/** Records of every kind in one statement: for each kind two lists, whose and which, in step. */
const versionsOf = (kinds: readonly RecordKind[]): string =>
  `${kinds
    .map(({ id, table, columns }, i) => {
      const values = columns.map((c) => `'${c.id}', t."${c.id}"`).join(', ')
      return `select '${id}' as kind, t.agency_id::text as agency, t.record_id::text as record, t.version, (t.recorded_at at time zone 'UTC')::date as on,
                 t.is_conflict, t.superseded_at is null as stands, json_build_object(${values}) as values
            from unnest($${2 * i + 1}::text[], $${2 * i + 2}::text[]) as w(agency, record)
            join saksi.${table} t on t.agency_id = w.agency and t.record_id = w.record`
    })
    .join(' union all ')} order by 1, 2, 3, 4`

type Row = {
  readonly kind: string
  readonly agency: string
  readonly record: string
  readonly version: number
  readonly on: string
  readonly is_conflict: boolean
  readonly stands: boolean
  readonly values: Record<string, string | number | null>
}

const versionOf = (r: Row): StoryVersion => ({
  agency: r.agency,
  kind: r.kind,
  record: r.record,
  version: r.version,
  recordedOn: r.on,
  isConflict: r.is_conflict,
  isStanding: r.stands,
  values: Object.fromEntries(Object.entries(r.values).filter((e): e is [string, string | number] => e[1] !== null)),
})
