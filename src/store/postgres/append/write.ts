/** The statements that add: entries with their parts and outbox rows, projected rows, the ends of versions. */
import type { Superseded } from '../../../core/entry/fold.ts'
import type { Row } from '../../../core/entry/rows.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { stampLeaf } from '../../../core/ledger/leaf.ts'
import type { Client } from '../connect.ts'
import { endLinks } from './link-rows.ts'

/** The JSON that insertEntries takes. */
export function printPayload(entries: readonly Ready[], now: string): string {
  const micros = microsOf(now)
  const payload = entries.map((e) => ({
    id: e.stub.id,
    kind: e.stub.kind,
    stub: e.parts.stub,
    coded: e.parts.coded,
    sealed: e.parts.sealed,
    signature: e.parts.signature,
    s0: hex(e.parts.salts.stub),
    s1: hex(e.parts.salts.coded),
    s2: hex(e.parts.salts.sealed),
    s3: hex(e.parts.salts.signature),
    c: e.commitments,
    leaf: Buffer.from(stampLeaf(Buffer.from(e.leaf, 'hex'), micros)).toString('hex'),
  }))
  return JSON.stringify(payload)
}

export async function insertEntries(client: Client, agency: string, payload: string, now: string): Promise<void> {
  await client.query({
    name: 'append-entries',
    text: `with input as (
       select * from json_to_recordset($1::json) as x(id uuid, kind text, stub text, coded text, sealed text, signature text,
         s0 text, s1 text, s2 text, s3 text, c text, leaf text)
     ), e as (
       insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
       select $2, id, kind, stub, decode(s0, 'hex'), decode(c, 'hex'), $3::timestamptz from input
     ), p as (
       insert into saksi.entry_parts (agency_id, entry_id, coded, coded_salt, sealed, sealed_salt, signature, signature_salt)
       select $2, id, coded, decode(s1, 'hex'), sealed, decode(s2, 'hex'), signature, decode(s3, 'hex') from input
     )
     insert into saksi.log_outbox (agency_id, entry_id, leaf) select $2, id, decode(leaf, 'hex') from input`,
    values: [payload, agency, now],
  })
}

/** Microseconds since 1970 of `YYYY-MM-DD HH:MM:SS[.ffffff]+00`, exactly. */
export function microsOf(instant: string): bigint {
  const m = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(instant)
  if (!m) throw new Error('impossible: an instant that is not in UTC')
  return BigInt(Date.parse(`${m[1]}T${m[2]}Z`)) * 1000n + BigInt((m[3] ?? '').padEnd(6, '0'))
}

const hex = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex')

/** Columns come from the row's own keys, which come from the model: no name here is a caller's. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const list = columns.map((c) => `"${c}"`).join(', ')
  await client.query({
    name: `append-${table}`,
    text: `insert into saksi.${table} (${list}) select ${list} from json_populate_recordset(null::saksi.${table}, $1::json)`,
    values: [JSON.stringify(rows)],
  })
}

/** The end of a version's time; the version itself stays as it was. */
export async function markSuperseded(client: Client, agency: string, list: readonly Superseded[], at: string): Promise<void> {
  const records = new Map<string, { record: string; version: number }[]>()
  const [aggregates, credentials]: [string[], string[]] = [[], []]
  for (const s of list) {
    if ('members' in s) await endLinks(client, s, at)
    else if ('entries' in s) aggregates.push(...s.entries)
    else if ('credential' in s) credentials.push(s.credential)
    else (records.get(s.table) ?? records.set(s.table, []).get(s.table))?.push({ record: s.record, version: s.version })
  }
  for (const [table, versions] of records) {
    await client.query(
      `update saksi.${table} t set superseded_at = $3::timestamptz
         from json_to_recordset($2::json) as x(record text, version int)
        where t.agency_id = $1 and t.record_id = x.record and t.version = x.version`,
      [agency, JSON.stringify(versions), at],
    )
  }
  if (credentials.length > 0)
    await client.query(
      `update saksi.credentials set superseded_at = $3::timestamptz where agency_id = $1 and credential = any($2) and superseded_at is null`,
      [agency, credentials, at],
    )
  if (aggregates.length === 0) return
  await client.query(
    'update saksi.aggregate_cells set superseded_at = $3::timestamptz where agency_id = $1 and entry_id = any($2::uuid[])',
    [agency, aggregates, at],
  )
}
