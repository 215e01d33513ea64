/** The records of places, and the persons whom their leads name, for people (migrations/000039-places.sql). */
import { PLACE_KINDS } from '../../core/entry/linkable.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { StoryRef } from '../../core/story/record.ts'
import type { PlaceStore } from '../../road/ports.ts'
import { asPersonOf, inTransaction } from '../../store/postgres/connect.ts'
import { openLinkedRecords, type DeskPools } from '../cases/linked-records.ts'

/** An office follows no more places than this; who has more sees those whose records come first. */
const MOST_SITES = 2_000

export function openPlaceStore(pools: DeskPools): PlaceStore {
  const { columns, table } = getRecordKind('named_person')
  const values = columns.map((c) => `'${c.id}', t."${c.id}"`).join(', ')
  return {
    ...openLinkedRecords(pools, 'same_place', PLACE_KINDS.map(getRecordKind)),

    named: ({ agency, side }, requests) =>
      inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, agency, side)
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
          values: [agency, requests.map((r) => r.office), requests.map((r) => r.number)],
        })
        return rows.map((r) => ({
          agency,
          kind: 'named_person',
          record: r.record,
          version: r.version,
          recordedOn: r.on,
          values: Object.fromEntries(Object.entries(r.values).filter((e): e is [string, string | number] => e[1] !== null)),
        }))
      }),

    placed: async ({ agency, side }) => {
      const { rows } = await pools.saksi_reader.query<{ record: string }>({
        name: 'place-placed',
        text: `select distinct w.record from (
                 select a_record::text as record from saksi.link_assertions where relation = 'same_place' and superseded_at is null and a_agency = $1
                 union select b_record::text from saksi.link_assertions where relation = 'same_place' and superseded_at is null and b_agency = $1
               ) w order by 1 limit $2`,
        values: [agency, MOST_SITES],
      })
      const sites = await inTransaction(pools.saksi_desk, async (client) => {
        await asPersonOf(client, agency, side)
        return client.query<{ record: string }>({
          name: 'place-sites',
          text: 'select record_id::text as record from saksi.sites where agency_id = $1 and superseded_at is null order by 1 limit $2',
          values: [agency, MOST_SITES],
        })
      })
      // Of which kind a linked record is, its table says: each is asked for under every kind, and is there under one.
      const linked = rows.flatMap(({ record }) => PLACE_KINDS.map((kind): StoryRef => ({ agency, kind, record })))
      return [...linked, ...sites.rows.map(({ record }): StoryRef => ({ agency, kind: 'site', record }))]
    },
  }
}
