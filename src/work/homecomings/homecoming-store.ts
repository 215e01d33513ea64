/** Calls from abroad and how those who called come home, for the body whose they are, read as saksi_desk: the wall is PostgreSQL's (migrations/000065-homecomings.sql). */
import type { Reader } from '../../core/access/reader.ts'
import type { HomeMoved, Homecoming } from '../../core/homecoming/follow.ts'
import { modelKind } from '../../core/model/kinds.ts'
import { asPersonOf, inTransaction, type Client, type Db } from '../../store/postgres/connect.ts'

export type HomecomingStore = {
  /** Those that are open, by the month in which they came. It may hold some that are over (`listHomecomings` leaves them out). */
  open(reader: Reader, limit: number): Promise<readonly Homecoming[]>
  /** Those that ended at the desk, the newest first. */
  over(reader: Reader, limit: number): Promise<readonly Homecoming[]>
  /** Undefined where it is not there, is another's, or is closed to whoever asks. */
  find(reader: Reader, record: string): Promise<Homecoming | undefined>
}

const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const VALUES = `json_build_object(${modelKind('mission_contact')
  .columns.map((c) => `'${c.id}', c."${c.id}"`)
  .join(', ')})`
const CALL = `c.record_id as record, json_strip_nulls(${VALUES}) as values,
  (select ${at('min(f.recorded_at)')} from saksi.mission_contacts f where f.agency_id = c.agency_id and f.record_id = c.record_id) as came`
const STANDS = 'c.agency_id = $1 and c.superseded_at is null'

type Call = Omit<Homecoming, 'steps'>

export const openHomecomingStore = (desk: Db): HomecomingStore => ({
  open: (reader, limit) =>
    as(desk, reader, async (client) => {
      const { rows } = await client.query<Call>({
        name: 'homecomings-open',
        text: `select ${CALL} from saksi.mission_contacts c
                where ${STANDS} and (c.outcome is null or c.outcome = 'open')
                  and coalesce((select s.step from saksi.homecoming_steps s
                                 where s.agency_id = c.agency_id and s.record_id = c.record_id and s.step in ('handed', 'stopped', 'reopened')
                                 order by s.recorded_at desc, s.place desc limit 1), 'reopened') = 'reopened'
                order by c.received_month, c.record_id limit $2`,
        values: [reader.agency, limit],
      })
      return withSteps(client, reader.agency, rows)
    }),
  over: (reader, limit) =>
    as(desk, reader, async (client) => {
      const { rows } = await client.query<{ record: string }>({
        name: 'homecomings-over',
        text: `select record_id as record from saksi.homecoming_steps where agency_id = $1 and step in ('handed', 'stopped')
                group by 1 order by max(recorded_at) desc, 1 limit $2`,
        values: [reader.agency, limit],
      })
      const calls = await callsOf(
        client,
        reader.agency,
        rows.map((r) => r.record),
      )
      const known = new Map(calls.map((c) => [c.record, c]))
      return withSteps(
        client,
        reader.agency,
        rows.flatMap((r) => known.get(r.record) ?? []),
      )
    }),
  find: (reader, record) =>
    as(desk, reader, async (client) => (await withSteps(client, reader.agency, await callsOf(client, reader.agency, [record])))[0]),
})

const as = <T>(desk: Db, reader: Reader, work: (client: Client) => Promise<T>): Promise<T> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, reader)
    return work(client)
  })

async function callsOf(client: Client, agency: string, records: readonly string[]): Promise<readonly Call[]> {
  // A conflict leaves several versions standing; the newest is shown.
  const { rows } = await client.query<Call>({
    name: 'homecomings-of',
    text: `select distinct on (c.record_id) ${CALL} from saksi.mission_contacts c where ${STANDS} and c.record_id = any ($2) order by c.record_id, c.version desc`,
    values: [agency, records],
  })
  return rows
}

async function withSteps(client: Client, agency: string, calls: readonly Call[]): Promise<readonly Homecoming[]> {
  const { rows } = await client.query<HomeMoved & { readonly record: string }>({
    name: 'homecoming-steps',
    text: `select record_id as record, step, said, to_body as to, ${at('recorded_at')} as at from saksi.homecoming_steps
            where agency_id = $1 and record_id = any ($2) order by recorded_at, place`,
    values: [agency, calls.map((c) => c.record)],
  })
  const ofCall = Map.groupBy(rows, (s) => s.record)
  return calls.map((call) => ({
    ...call,
    steps: (ofCall.get(call.record) ?? []).map(({ step, said, to, at: when }) => ({ step, said, to, at: when })),
  }))
}
