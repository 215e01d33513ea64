/** What stands before a group is added: ids that are known, the heads of its records, the aggregate returns in force. */
import { aggregateKey, aggregateOf, recordKey, type Aggregate } from '../../../core/entry/fold.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import { Waits } from '../../../core/entry/waits.ts'
import type { Head } from '../../../core/entry/project.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { stateField } from '../../../core/model/lifecycles.ts'
import type { Client } from '../connect.ts'

/** Commitments (hex) of those ids that are on record. */
export async function findKnown(client: Client, agency: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ entry_id: string; commitments: Buffer }>({
    name: 'append-known',
    text: 'select entry_id, commitments from saksi.entries where agency_id = $1 and entry_id = any($2::uuid[])',
    values: [agency, ids],
  })
  return new Map(rows.map((r) => [r.entry_id, r.commitments.toString('hex')]))
}

/** Of the one version that stands; null where the last one was withdrawn. Each row is read once: of a join the planner makes twenty seconds where it has no figures of the table yet. */
const standing = (column: string, as = column): string => `(array_agg("${column}") filter (where superseded_at is null))[1] as "${as}"`

export async function findHeads(client: Client, agency: string, entries: readonly Ready[]): Promise<Map<string, Head>> {
  const wanted = new Map<string, { records: string[]; state: string | undefined }>()
  for (const { stub } of entries) {
    if (stub.kind !== 'record.version' && stub.kind !== 'record.withdrawn') continue
    const { table } = getRecordKind(stub.type)
    const list = wanted.get(table)
    if (list) list.records.push(stub.record)
    else wanted.set(table, { records: [stub.record], state: stateField(stub.type) })
  }
  const heads = new Map<string, Head>()
  for (const [table, { records, state }] of wanted) {
    const { rows } = await client.query<{
      record_id: string
      version: number | null
      entry_id: string | null
      content_mac: string | null
      last: number
      state: string | null
    }>({
      name: `append-heads-${table}`,
      text: `select record_id, max(version) as last, ${standing('version')}, ${standing('entry_id')}, ${standing('content_mac')},
                    ${state === undefined ? 'null as state' : standing(state, 'state')}
         from saksi.${table} where agency_id = $1 and record_id = any($2) group by record_id`,
      values: [agency, records],
    })
    for (const r of rows)
      heads.set(recordKey(agency, r.record_id), {
        version: r.version,
        entry: r.entry_id ?? '',
        mac: r.content_mac ?? '',
        last: r.last,
        state: r.state,
      })
  }
  return heads
}

/** Of the rows that these entries bring or speak of, those that wait. */
export async function findWaits(client: Client, agency: string, entries: readonly Ready[]): Promise<Waits> {
  const tokens = entries.flatMap(({ stub }) => {
    if (stub.kind === 'record.version') return [stub.record]
    return stub.kind === 'return.received' ? [...(stub.came ?? []), ...(stub.waiting ?? []).map(([token]) => token)] : []
  })
  if (tokens.length === 0) return new Waits()
  const { rows } = await client.query<{ record_id: string; entry: string; form: string; slots: string[] }>({
    name: 'append-waits',
    text: `select w.record_id, w.entry_id as entry, w.form, array_agg(w.office || ' ' || w.period) as slots from saksi.waiting_rows w
            where w.agency_id = $1 and w.record_id = any($2) and not exists (select 1 from saksi.waiting_rows_over o
                    where o.agency_id = w.agency_id and o.return_id = w.entry_id and o.record_id = w.record_id)
            group by w.record_id, w.entry_id, w.form`,
    values: [agency, tokens],
  })
  return new Waits(rows.map(({ record_id: token, ...wait }) => [agency, token, wait] as const))
}

/** The return that brought the newest of these rows: its receipt is the one that was given for them. Undefined where none of them came with a return. */
export async function findReturnOf(client: Client, agency: string, rows: readonly string[]): Promise<string | undefined> {
  // What came together was recorded at one time; the batch tells apart what other returns of the group brought.
  const { rows: found } = await client.query<{ entry_id: string }>(
    `select r.entry_id from saksi.entries e
       join saksi.returns t on t.agency_id = e.agency_id and t.recorded_at = e.recorded_at
       join saksi.entries r on r.agency_id = t.agency_id and r.entry_id = t.entry_id and r.stub::json->>'batch' = e.stub::json->>'batch'
      where e.agency_id = $1 and e.entry_id = any($2::uuid[]) order by r.recorded_at desc limit 1`,
    [agency, rows],
  )
  return found[0]?.entry_id
}

/** Which aggregates stand: read from the entries, which are never altered. */
export async function findAggregates(
  client: Client,
  agency: string,
  entries: readonly Ready[],
): Promise<Map<string, readonly Aggregate[]>> {
  const out = new Map<string, Aggregate[]>()
  const indicators = entries.flatMap(({ stub }) => (isAggregate(stub) ? [stub.indicator] : []))
  if (indicators.length === 0) return out
  const { rows } = await client.query<{ stub: string }>(
    `select stub from saksi.entries e
      where agency_id = $1 and entry_id in (
        select c.entry_id from saksi.aggregate_cells c where c.agency_id = $1 and c.indicator = any($2) and c.superseded_at is null)`,
    [agency, [...new Set(indicators)]],
  )
  for (const r of rows) {
    const stub = JSON.parse(r.stub) as Stub
    if (!isAggregate(stub)) continue
    const key = aggregateKey(stub)
    const about = out.get(key)
    if (about) about.push(aggregateOf(stub))
    else out.set(key, [aggregateOf(stub)])
  }
  return out
}

const isAggregate = (stub: Stub): stub is Extract<Stub, { kind: 'aggregate.return' | 'aggregate.stated' }> =>
  stub.kind === 'aggregate.return' || stub.kind === 'aggregate.stated'
