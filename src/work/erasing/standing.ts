/** What stands in the way of an erasure, read from the whole record: its versions, orders, stops, and whatever is still open. */
import type { Country } from '../../core/country/index.ts'
import type { SteadyClock } from '../../core/clock.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { HOLD_DAYS, namesSame } from '../../core/entry/erasing.ts'
import { OPEN_MATTERS } from '../../core/entry/open-matters.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { INSTANT } from '../../store/postgres/read-entries.ts'
import { RecordClock } from '../../store/postgres/record-clock.ts'

type Of<K extends Stub['kind']> = Extract<Stub, { kind: K }>
export type Order = {
  readonly act: Of<'erasure.ordered'>
  readonly at: string
  /** First day on which it may be carried out. */ readonly due: string
}
export type ErasureState = Order & {
  /**
   * `due`: the hold is over and two must sign again. `signed`: they did, and something is still there. `overtaken`: the record has a
   * version that the order does not name; it would be erased without thirty days of its own.
   */
  readonly state: 'held' | 'due' | 'overtaken' | 'stopped' | 'signed' | 'erased'
  readonly erased: Of<'record.erased'> | null
  /** When the deed was recorded, and its line in the log. */
  readonly done: { readonly at: string; readonly line: number } | null
}
/** By the clock that the record goes by: one that jumped a month makes nothing due. */
type Place = { readonly pools: { readonly saksi_reader: Db }; readonly clock: Pick<SteadyClock, 'now'> }
type RecordRef = { readonly agency: string; readonly record: string }

async function readActs<K extends Stub['kind']>(reader: Db, kind: K): Promise<{ act: Of<K>; at: string; idx: number | null }[]> {
  const { rows } = await reader.query<{ stub: string; at: string; idx: number | null }>(
    `select e.stub, ${INSTANT('e.recorded_at')} as at, l.idx from saksi.entries e left join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind = $1 order by e.recorded_at`,
    [kind],
  )
  return rows.map((r) => ({ act: JSON.parse(r.stub) as Of<K>, at: r.at, idx: r.idx }))
}

/** The record's own time: the newest entry's, where the machine's clock is behind it. ISO instant. */
export async function readNow({ pools, clock }: Place): Promise<string> {
  const newest = (await new RecordClock(pools.saksi_reader).newest())?.replace(' ', 'T') ?? ''
  const now = new Date(clock.now()).toISOString()
  return newest > now ? newest : now
}

const dueOf = (at: string): string =>
  new Date(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) + (HOLD_DAYS + 1) * 86_400_000).toISOString().slice(0, 10)

/** Every order there ever was, and what became of it, oldest first. */
export async function listErasures(place: Place): Promise<ErasureState[]> {
  const [reader, now] = [place.pools.saksi_reader, await readNow(place)]
  const [orders, stops, done] = [
    await readActs(reader, 'erasure.ordered'),
    await readActs(reader, 'erasure.stopped'),
    await readActs(reader, 'record.erased'),
  ]
  const { rows } = await reader.query<{ key: string }>(
    `select agency_id || ' ' || entry_id as key from saksi.entry_parts where entry_id = any($1::uuid[])`,
    [done.flatMap((d) => d.act.entries)],
  )
  const there = new Set(rows.map((r) => r.key))
  const out: ErasureState[] = []
  for (const { act, at } of orders) {
    const isStopped = stops.some((s) => s.act.of === act.agency && s.act.order === act.id)
    const deed = done.find((d) => d.act.agency === act.agency && d.act.record === act.record && d.at > at && d.idx !== null)
    const erased = deed?.act ?? null
    const order = { act, at, due: dueOf(at), erased, done: deed && deed.idx !== null ? { at: deed.at, line: deed.idx } : null }
    if (erased) out.push({ ...order, state: erased.entries.some((e) => there.has(`${act.agency} ${e}`)) ? 'signed' : 'erased' })
    else if (isStopped) out.push({ ...order, state: 'stopped' })
    else if (!namesSame(await rowsOf(reader, act, act.type), act.entries)) out.push({ ...order, state: 'overtaken' })
    else out.push({ ...order, state: now.slice(0, 10) < order.due ? 'held' : 'due' })
  }
  return out
}

/** A no of oversight that stands: to this ask, by this body, until one of it says otherwise. */
export type Decline = { readonly of: string; readonly record: string; readonly ask: string; readonly by: string }

export async function listDeclines(reader: Db): Promise<readonly Decline[]> {
  const standing = new Map<string, Decline>()
  for (const { act } of await readActs(reader, 'erasure.declined'))
    if (act.says === 'again') standing.delete(act.ask)
    else standing.set(act.ask, { of: act.of, record: act.record, ask: act.ask, by: act.agency })
  return [...standing.values()]
}

/** Whoever speaks for the person in an order that comes after a stopped one: the same body, for it knows of the stop. Undefined where any may. */
export function advocateAfterStop(own: readonly ErasureState[], { agencies }: Pick<Country, 'agencies'>): string | undefined {
  const stopped = own.findLast(({ state }) => state === 'stopped')?.act.advocate
  return agencies.some(({ id }) => id === stopped) ? stopped : undefined
}

/** Entries of a record by the rows that are counted, which are found by their record: for a list that stands on the day's first page. */
export async function rowsOf(reader: Db, { agency, record }: RecordRef, type: string): Promise<string[]> {
  const table = findRecordKind(type)?.table
  if (table === undefined) return []
  const { rows } = await reader.query<{ entry_id: string }>(`select entry_id from saksi.${table} where agency_id = $1 and record_id = $2`, [
    agency,
    record,
  ])
  return rows.map((r) => r.entry_id)
}

/**
 * Ids of all versions of a record, in the order of their arrival; none where it is not this agency's. Those of its rows, each looked at as an entry by its key: no index
 * holds what a stub says, and to read all of an agency's for one record keeps the record's only reader. That a row is missing, `verify` says.
 */
export async function versionsOf(reader: Db, { agency, record }: RecordRef, type: string): Promise<string[]> {
  const ids = await rowsOf(reader, { agency, record }, type)
  const { rows } = await reader.query<{ entry_id: string }>(
    `select entry_id from saksi.entries where agency_id = $1 and entry_id = any($4::uuid[]) and kind = 'record.version'
        and stub::json->>'record' = $2 and stub::json->>'type' = $3 order by recorded_at, entry_id`,
    [agency, record, type, ids],
  )
  return rows.map((r) => r.entry_id)
}

/** What is open in a record or in any that is linked to it, by a person or a case, near or far. */
export async function findOpenMatter(reader: Db, record: RecordRef): Promise<'case' | 'appeal' | 'allegation' | undefined> {
  const linked = await reachLinked(reader, record)
  for (const { kind, column, states, is } of OPEN_MATTERS) {
    const table = findRecordKind(kind)?.table
    if (table === undefined) throw new Error(`impossible: the model has no ${kind}`)
    const { rows } = await reader.query(
      `select 1 from saksi.${table} t join json_to_recordset($1::json) as x(agency text, record text) on t.agency_id = x.agency and t.record_id = x.record
        where t.superseded_at is null and t."${column}" = any($2) limit 1`,
      [JSON.stringify(linked), states],
    )
    if (rows.length > 0) return is
  }
  return undefined
}

/** Clusters of persons lead to cases and back: followed until nothing new is reached. */
async function reachLinked(reader: Db, start: RecordRef): Promise<RecordRef[]> {
  const { rows } = await reader.query<RecordRef>(
    `with recursive reached(agency, record) as (
       select $1::text, $2::text
       union
       select m.of_agency::text, m.record_id::text from reached r
         join saksi.link_members s on s.of_agency = r.agency and s.record_id = r.record and s.superseded_at is null
         join saksi.link_members m on m.cluster = s.cluster and m.relation = s.relation and m.superseded_at is null
     ) select agency, record from reached`,
    [start.agency, start.record],
  )
  return rows
}
