/** The records of places, and the persons whom their leads name, for people (migrations/000039-places.sql). */
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { PLACE_KINDS } from '../../core/entry/linkable.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { PlannedOperation } from '../../core/place/place-file.ts'
import type { PlaceStore } from '../../road/ports.ts'
import { asPersonOf, inTransaction } from '../../store/postgres/connect.ts'
import { openLinkedRecords, type DeskPools } from '../cases/linked-records.ts'

export function openPlaceStore(pools: DeskPools): PlaceStore {
  const { columns, table } = getRecordKind('named_person')
  const values = columns.map((c) => `'${c.id}', t."${c.id}"`).join(', ')
  return {
    ...openLinkedRecords(pools, 'same_place', PLACE_KINDS.map(getRecordKind)),

    named: (reader, requests) =>
      inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, reader)
        const { rows } = await client.query<{
          record: string
          version: number
          on: string
          values: Record<string, string | number | null>
        }>({
          name: 'place-named',
          text: `select t.record_id::text as record, t.version, (t.recorded_at at time zone 'UTC')::date as on, json_build_object(${values}) as values
                   from unnest($2::text[], $3::text[]) as w(office, number)
                   join saksi.${table} t on t.agency_id = $1 and t.office = w.office and t.lead_number = w.number
                  where t.superseded_at is null and not t.is_conflict order by t.record_id`,
          values: [reader.agency, requests.map((r) => r.office), requests.map((r) => r.number)],
        })
        return rows.map((r) => ({
          agency: reader.agency,
          kind: 'named_person',
          record: r.record,
          version: r.version,
          recordedOn: r.on,
          values: Object.fromEntries(Object.entries(r.values).filter((e): e is [string, string | number] => e[1] !== null)),
        }))
      }),

    planned: async (reader, operations) => {
      const shown = await inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, reader, { 'saksi.case': operations.map((r) => `${r.agency} ${r.record}`).join(',') })
        const { rows } = await client.query<{ agency: string; record: string; opened: string; back: string | null; reason: string | null }>(
          {
            name: 'place-planned',
            // Said twice and taken back once it still stands.
            text: `select p.agency_id::text as agency, p.record_id::text as record, p.opened,
                        case when bool_and(b.entry_id is not null) then max((b.recorded_at at time zone 'UTC')::date)::text end as back,
                        case when bool_and(b.entry_id is not null) then (array_agg(b.reason::text order by b.recorded_at desc, b.entry_id))[1] end as reason
                   from unnest($1::text[], $2::text[]) as w(agency, record)
                   join saksi.plan_operations p on p.agency_id = w.agency and p.record_id = w.record
                   left join saksi.plan_operation_ends b on b.agency_id = p.agency_id and b.acted = p.entry_id and b.record_id = p.record_id
                  group by 1, 2, 3`,
            values: [operations.map((r) => r.agency), operations.map((r) => r.record)],
          },
        )
        return rows
      })
      if (shown.length === 0) return []
      const { rows } = await pools.saksi_reader.query<Omit<PlannedOperation, 'takenBack'> & { back: string | null; reason: string | null }>(
        {
          name: 'place-planned-since',
          // The same plan said twice of one operation is one plan. Since when the log has it, the padding entry says, which is the installation's.
          text: `select distinct w.agency, w.record, w.back, w.reason, (o.recorded_at at time zone 'UTC')::date::text as "openedOn",
                      (s.recorded_at at time zone 'UTC')::date::text as "sealedOn"
                 from unnest($1::text[], $2::text[], $3::uuid[], $5::text[], $6::text[]) as w(agency, record, opened, back, reason)
                 join saksi.entries o on o.agency_id = w.agency and o.entry_id = w.opened and o.kind = 'plan.opened'
                 join saksi.entries s on s.agency_id = $4 and s.entry_id = (o.stub::json->>'padded')::uuid
                order by 6, 5, 1, 2, 3, 4`,
          values: [
            shown.map((r) => r.agency),
            shown.map((r) => r.record),
            shown.map((r) => r.opened),
            INSTALLATION,
            shown.map((r) => r.back),
            shown.map((r) => r.reason),
          ],
        },
      )
      return rows.map(({ back, reason, ...plan }) => ({ ...plan, takenBack: back === null ? null : { on: back, reason: reason ?? '' } }))
    },

    placed: async (reader, readable, most) => {
      const { rows } = await pools.saksi_reader.query<{ kind: string; record: string }>({
        name: 'place-placed',
        // Of which kind either end is, the entry says. A link with an end that may not be read is none: it neither adds a record nor takes the room of one.
        text: `with l as (
                 select (e.stub::json->'a'->>0) || ' ' || (e.stub::json->'a'->>1) as a, l.a_record::text as a_record,
                        (e.stub::json->'b'->>0) || ' ' || (e.stub::json->'b'->>1) as b, l.b_record::text as b_record
                   from saksi.link_assertions l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
                  where l.relation = 'same_place' and l.superseded_at is null and (l.a_agency = $1 or l.b_agency = $1)
               ), seen as (select * from l where a = any($2) and b = any($2))
               select distinct split_part(w.ref, ' ', 2) as kind, w.record
                 from (select a as ref, a_record as record from seen union all select b, b_record from seen) w
                where split_part(w.ref, ' ', 1) = $1 order by 2, 1 limit $3`,
        values: [reader.agency, readable.map((r) => `${r.agency} ${r.kind}`), most],
      })
      const sites = await inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, reader)
        return client.query<{ record: string }>({
          name: 'place-sites',
          text: 'select record_id::text as record from saksi.sites where agency_id = $1 and superseded_at is null order by 1 limit $2',
          values: [reader.agency, most],
        })
      })
      const all = [...sites.rows.map(({ record }) => ({ kind: 'site', record })), ...rows]
      return [...new Map(all.map((r) => [`${r.kind} ${r.record}`, { agency: reader.agency, ...r }])).values()].slice(0, most)
    },
  }
}
