/**
 * Entry, parts, projection and outbox in ONE transaction. After the commit the entries are acknowledged as recorded;
 * a crash before it leaves nothing, a crash after it leaves leaves in the outbox that the sequencer takes at the next
 * start.
 */
import { getRecordKind } from '../../core/model/kinds.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../core/entry/kinds.ts'
import { Fold, recordKey, type Aggregate, type Superseded } from '../../core/entry/fold.ts'
import type { Head, Row } from '../../core/entry/project.ts'
import { stampLeaf } from '../../core/ledger/leaf.ts'
import { readyOf, type Appended, type Ready } from '../../core/entry/ready.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { parsePeriod } from '../../core/model/dates.ts'
import type { WholeReturn } from '../../flow/ports.ts'
import { nodeRandom } from '../node-random.ts'
import { checkSigned } from './signed-entries.ts'
import { INSTANT } from './read-entries.ts'
import { asAgency, inTransaction, type Client, type Db } from './connect.ts'

export class EntryIdConflict extends Error {
  override name = 'EntryIdConflict'
}

const CHUNK = 1000

export type AppendRules = {
  /** A demo takes software keys. */
  readonly isDemo: boolean
  /** The time of the newest entry so far, `YYYY-MM-DD HH:MM:SS.ffffff+00`; null where there is none. */
  readonly after: string | null
}
/** `recordedAt` is never before `rules.after`, whatever the clock says; `clock` is what it said. */
export type Recorded = Appended & { readonly recordedAt: string; readonly clock: string }

/**
 * All or nothing. Rows whose content stands already are passed over; when no row of a return is new, nothing is added.
 * @throws EntryIdConflict when an id is known with other content.
 */
export function appendEntries(
  db: Db,
  agency: string,
  entries: readonly Ready[],
  whole: WholeReturn | null,
  rules: AppendRules,
  onProgress?: (done: number) => void,
): Promise<Recorded> {
  return inTransaction(db, async (client) => {
    await asAgency(client, agency)
    // Versions of one agency's records are numbered one writer at a time; agencies do not wait for each other.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`saksi.append.${agency}`])
    const { now, clock } = await readTime(client, rules.after)
    const fresh = await dropKnown(client, agency, entries)
    await checkSigned(client, fresh, rules.isDemo)
    const withdrawn = whole ? await findLeftOut(client, agency, fresh, whole) : []
    const plan = await planVersions(client, agency, [...fresh, ...withdrawn], now)
    if (!plan.keep.some((e) => e.stub.kind !== 'return.received') && plan.unchanged > 0)
      return { added: [], unchanged: plan.unchanged, superseded: 0, conflicts: 0, recordedAt: now, clock }
    // The next piece is written out while the database works on the last one.
    let running: Promise<unknown> = Promise.resolve()
    for (let i = 0; i < plan.keep.length; i += CHUNK) {
      const payload = printPayload(plan.keep.slice(i, i + CHUNK), now)
      await running
      onProgress?.(i)
      running = insertEntries(client, agency, payload, now)
    }
    await running
    onProgress?.(plan.keep.length)
    await markSuperseded(client, agency, plan.supersede, now)
    for (const [table, list] of plan.rows)
      for (let i = 0; i < list.length; i += CHUNK) await insertRows(client, table, list.slice(i, i + CHUNK))
    const { unchanged, superseded, conflicts } = plan
    return { added: plan.keep.map((e) => e.stub.id), unchanged, superseded, conflicts, recordedAt: now, clock }
  })
}

/** Read after the lock: a transaction's own time may be older than what the one before it recorded while this one waited. */
async function readTime(client: Client, after: string | null): Promise<{ now: string; clock: string }> {
  const { rows } = await client.query<{ now: string; clock: string }>(
    `select ${INSTANT(`greatest(t, $1::timestamptz + interval '1 microsecond')`)} as now, ${INSTANT('t')} as clock from clock_timestamp() t`,
    [after],
  )
  if (!rows[0]) throw new Error('impossible: a clock without a time')
  return rows[0]
}

/** Entries sent twice: the same id and leaf is the same act, already done. */
async function dropKnown(client: Client, agency: string, entries: readonly Ready[]): Promise<Ready[]> {
  const byId = new Map<string, Ready>()
  for (const e of entries) {
    const twin = byId.get(e.stub.id)
    if (twin && twin.commitments !== e.commitments) throw new EntryIdConflict()
    byId.set(e.stub.id, e)
  }
  const { rows } = await client.query<{ entry_id: string; commitments: Buffer }>(
    'select entry_id, commitments from saksi.entries where agency_id = $1 and entry_id = any($2::uuid[])',
    [agency, [...byId.keys()]],
  )
  for (const row of rows) {
    if (row.commitments.toString('hex') !== byId.get(row.entry_id)?.commitments) throw new EntryIdConflict()
    byId.delete(row.entry_id)
  }
  return [...byId.values()]
}

type Plan = {
  keep: Ready[]
  rows: Map<string, Row[]>
  supersede: Superseded[]
  unchanged: number
  superseded: number
  conflicts: number
  records: number
}

async function planVersions(client: Client, agency: string, entries: readonly Ready[], now: string): Promise<Plan> {
  const plan: Plan = { keep: [], rows: new Map(), supersede: [], unchanged: 0, superseded: 0, conflicts: 0, records: 0 }
  const conflicts: Ready[] = []
  const fold = new Fold(await findHeads(client, agency, entries), await findAggregates(client, agency, entries))
  for (const entry of entries) {
    const standing = entry.stub.kind === 'record.version' ? fold.heads.get(recordKey(agency, entry.stub.record))?.entry : undefined
    const step = fold.step(entry.stub, entry.mac, entry.other, now)
    if (step.isUnchanged) {
      if (entry.stub.kind === 'record.version') plan.unchanged++
      continue
    }
    plan.keep.push(entry)
    if (entry.stub.kind === 'record.version') plan.records++
    if (step.isConflict && entry.stub.kind === 'record.version') conflicts.push(conflictOf(entry.stub, standing))
    if (step.supersedes) plan.supersede.push(step.supersedes)
    if (step.supersedes && 'record' in step.supersedes) plan.superseded++
    for (const { table, row } of step.rows) (plan.rows.get(table) ?? plan.rows.set(table, []).get(table))?.push(row)
  }
  plan.conflicts = conflicts.length
  plan.keep.push(...conflicts)
  return plan
}

/** Written when it is found, beside the version that is in conflict. Where nothing stands any more, its own parent is named. */
function conflictOf(stub: Extract<Stub, { kind: 'record.version' }>, standing: string | undefined): Ready {
  const parent = standing || (stub.replaces === 'latest' ? '' : (stub.replaces[0] ?? ''))
  return ownEntry(stub.agency, { kind: 'record.conflict', type: stub.type, record: stub.record, between: [parent, stub.id] })
}

/** An entry of the program itself, among an agency's rows. */
function ownEntry(agency: string, body: EntryBody): Ready {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: INSTALLATION }
  return readyOf(makeEntry(head, body, {}, {}, nodeRandom.bytes), { stub: { v: 1, ...head, ...body }, other: {} })
}

async function findHeads(client: Client, agency: string, entries: readonly Ready[]): Promise<Map<string, Head>> {
  const wanted = new Map<string, string[]>()
  for (const { stub } of entries) {
    if (stub.kind !== 'record.version' && stub.kind !== 'record.withdrawn') continue
    const { table } = getRecordKind(stub.type)
    const list = wanted.get(table)
    if (list) list.push(stub.record)
    else wanted.set(table, [stub.record])
  }
  const heads = new Map<string, Head>()
  for (const [table, records] of wanted) {
    const { rows } = await client.query<{
      record_id: string
      version: number | null
      entry_id: string | null
      content_mac: string | null
      last: number
    }>(
      `select m.record_id, h.version, h.entry_id, h.content_mac, m.last
         from (select record_id, max(version) as last from saksi.${table} where agency_id = $1 and record_id = any($2) group by record_id) m
         left join saksi.${table} h on h.agency_id = $1 and h.record_id = m.record_id and h.superseded_at is null`,
      [agency, records],
    )
    for (const r of rows)
      heads.set(recordKey(agency, r.record_id), { version: r.version, entry: r.entry_id ?? '', mac: r.content_mac ?? '', last: r.last })
  }
  return heads
}

/**
 * Records of the return's own periods that a whole return no longer holds: each gets an entry that ends it. The return
 * that says so is named in it; its author signed for the whole.
 */
async function findLeftOut(client: Client, agency: string, entries: readonly Ready[], whole: WholeReturn): Promise<Ready[]> {
  const received = entries.find((e) => e.stub.kind === 'return.received')?.stub
  if (received?.kind !== 'return.received') return []
  const kept = entries.flatMap((e) => (e.stub.kind === 'record.version' ? [e.stub.record] : []))
  const out: Ready[] = []
  for (const [, period] of received.slots) {
    const span = parsePeriod(period)
    if (!span) continue
    const { rows } = await client.query<{ record_id: string; entry_id: string }>(
      `select record_id, entry_id from saksi.${getRecordKind(whole.type).table}
        where agency_id = $1 and form = $2 and "${whole.date}" >= $3::date and "${whole.date}" < $4::date and superseded_at is null and not record_id = any($5)`,
      [agency, received.form, span.from, span.to, kept],
    )
    for (const row of rows) {
      const about = { type: whole.type, form: received.form, record: row.record_id, replaces: [row.entry_id] }
      out.push(ownEntry(agency, { kind: 'record.withdrawn', ...about, because: received.id }))
    }
  }
  return out
}

/** The JSON that insertEntries takes. */
function printPayload(entries: readonly Ready[], now: string): string {
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

async function insertEntries(client: Client, agency: string, payload: string, now: string): Promise<void> {
  await client.query(
    `with input as (
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
    [payload, agency, now],
  )
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
  await client.query(`insert into saksi.${table} (${list}) select ${list} from json_populate_recordset(null::saksi.${table}, $1::json)`, [
    JSON.stringify(rows),
  ])
}

/** Which aggregate return stands for an indicator, office and period: read from the entries, which are never altered. */
async function findAggregates(client: Client, agency: string, entries: readonly Ready[]): Promise<Map<string, Aggregate>> {
  const out = new Map<string, Aggregate>()
  if (!entries.some((e) => e.stub.kind === 'aggregate.return')) return out
  const { rows } = await client.query<{ key: string; entry_id: string; stub: string }>(
    `select agency_id || ' ' || (stub::json->>'indicator') || ' ' || (stub::json->>'office') || ' ' || (stub::json->>'period') as key, entry_id, stub
       from saksi.entries e
      where agency_id = $1 and kind = 'aggregate.return'
        and exists (select 1 from saksi.aggregate_cells c where c.agency_id = e.agency_id and c.entry_id = e.entry_id and c.superseded_at is null)`,
    [agency],
  )
  for (const r of rows) out.set(r.key, { entry: r.entry_id, content: canonical((JSON.parse(r.stub) as { cells: Json }).cells) })
  return out
}

/** The end of a version's time; the version itself stays as it was. */
export async function markSuperseded(client: Client, agency: string, list: readonly Superseded[], at: string): Promise<void> {
  const records = new Map<string, { record: string; version: number }[]>()
  const [aggregates, credentials]: [string[], string[]] = [[], []]
  for (const s of list) {
    if ('entry' in s) aggregates.push(s.entry)
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
