/**
 * The database against the log: every entry's bytes make its commitments, its commitments make its leaf, its leaf is
 * in the signed tree, and the projections are what a fresh fold gives. A superuser can change a row; he cannot make
 * it fit again without the log's key and the witnesses.
 */
import { equalBytes, utf8 } from '../../core/bytes.ts'
import { Fold, recordKey } from '../../core/entry/fold.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Row } from '../../core/entry/project.ts'
import { commitPart, printLeaf, stampLeaf } from '../../core/ledger/leaf.ts'
import { isPolicyKind } from '../../core/entry/kinds.ts'
import { RECORD_KINDS } from '../../core/model/kinds.ts'
import type { Fault } from '../../../verify/log.ts'
import { microsOf } from './append-store.ts'
import type { Client } from './connect.ts'
import { INSTANT, readEntries, type StoredEntry } from './read-entries.ts'

const PROJECTIONS: readonly string[] = ['returns', 'missed_returns', 'aggregate_cells', 'credentials', ...RECORD_KINDS.map((k) => k.table)]
type Stored = Readonly<Record<string, unknown>>

export type RecordCheck = { readonly entries: number; readonly faults: readonly Fault[] }

/** @param leafAt the leaf that the log's own tiles hold at an index. */
export async function verifyRecord(
  client: Client,
  leafAt: (idx: number) => Uint8Array | undefined,
  onProgress?: (done: number) => void,
): Promise<RecordCheck> {
  const faults: Fault[] = []
  const fold = new Fold()
  /** Versions not yet replaced: where the database must say so, and what it says. */
  const open = new Map<string, { table: string; id: string; superseded: unknown }>()
  const seen = new Map(PROJECTIONS.map((t) => [t, 0]))
  let entries = 0
  for await (const piece of readEntries(client)) {
    const stored = await readProjections(client, piece)
    for (const entry of piece) {
      if (entry.idx !== entries) faults.push({ what: 'log.gap', where: `log position ${entries}` })
      entries = entry.idx + 1
      faults.push(...checkEntry(entry, leafAt(entry.idx)))
      const stub = entry.stub === null ? undefined : parseStub(entry.stub)
      if (!stub) continue
      const coded = parseCoded(entry.coded)
      const step = fold.step(stub, coded.mac, coded.values, entry.recorded_at)
      for (const { table, row } of step.rows) {
        const actual = stored.get(rowId(table, row))
        seen.set(table, (seen.get(table) ?? 0) + 1)
        faults.push(...compareRow(table, row, actual, entry))
        const version = openVersion(table, stub, row)
        if (version) open.set(version, { table, id: rowId(table, row), superseded: actual?.superseded_at ?? null })
      }
      if (step.supersedes) closeVersions(open, stub.agency, step.supersedes, entry.recorded_at, faults)
    }
    onProgress?.(entries)
  }
  for (const version of open.values())
    if (version.superseded !== null) faults.push({ what: 'projection.altered', where: `${version.table}, ${version.id}, superseded_at` })
  faults.push(...(await findStrays(client, seen)))
  return { entries, faults }
}

/** The name of a version that nothing has replaced yet; undefined for rows that are never replaced. */
function openVersion(table: string, stub: Stub, row: Row): string | undefined {
  if (stub.kind === 'aggregate.return') return `${table} ${stub.id} ${JSON.stringify(row.cell)}`
  if (table === 'credentials') return `${table} ${JSON.stringify(row.credential)}`
  if (stub.kind !== 'record.version' || row.superseded_at !== null) return undefined
  return `${table} ${recordKey(stub.agency, stub.record)} ${JSON.stringify(row.version)}`
}

function closeVersions(
  open: Map<string, { table: string; id: string; superseded: unknown }>,
  agency: string,
  s: NonNullable<ReturnType<Fold['step']>['supersedes']>,
  at: string,
  faults: Fault[],
): void {
  const prefix = 'entry' in s ? `aggregate_cells ${s.entry} ` : undefined
  const keys = prefix
    ? [...open.keys()].filter((k) => k.startsWith(prefix))
    : [
        'record' in s
          ? `${s.table} ${recordKey(agency, s.record)} ${s.version}`
          : 'credential' in s
            ? `${s.table} ${JSON.stringify(s.credential)}`
            : '',
      ]
  for (const key of keys) {
    const version = open.get(key)
    open.delete(key)
    if (version && version.superseded !== at)
      faults.push({ what: 'projection.altered', where: `${version.table}, ${version.id}, superseded_at` })
  }
}

function checkEntry(e: StoredEntry, inLog: Uint8Array | undefined): Fault[] {
  const where = `entry ${e.entry_id} of ${e.agency_id}, log position ${e.idx}`
  if (e.stub === null) return [{ what: 'entry.missing', where }]
  const faults: Fault[] = []
  const c = {
    stub: e.commitments.subarray(0, 32),
    coded: e.commitments.subarray(32, 64),
    sealed: e.commitments.subarray(64, 96),
    signature: e.commitments.subarray(96, 128),
  }
  if (!equalBytes(commitPart('stub', e.stub_salt, utf8(e.stub)), c.stub)) faults.push({ what: 'entry.altered', where: `${where}, stub` })
  if (e.coded === null) faults.push({ what: 'entry.parts-missing', where })
  else {
    if (!equalBytes(commitPart('coded', e.coded_salt, utf8(e.coded)), c.coded))
      faults.push({ what: 'entry.altered', where: `${where}, coded values` })
    if (!equalBytes(commitPart('sealed', e.sealed_salt, utf8(e.sealed)), c.sealed))
      faults.push({ what: 'entry.altered', where: `${where}, ciphertext` })
    if (!equalBytes(commitPart('signature', e.signature_salt, utf8(e.signature ?? '')), c.signature))
      faults.push({ what: 'entry.altered', where: `${where}, signature` })
  }
  const stub = parseStub(e.stub)
  const made = stub && stampLeaf(printLeaf(c, isPolicyKind(stub.kind), e.signature !== null), microsOf(e.recorded_at))
  if (!made || !equalBytes(made, e.leaf)) faults.push({ what: 'entry.leaf-differs', where: `${where}, commitments or time of recording` })
  if (inLog && !equalBytes(inLog, e.leaf)) faults.push({ what: 'log.leaf-differs', where })
  return faults
}

const parseStub = (text: string): Stub | undefined => {
  try {
    return JSON.parse(text) as Stub
  } catch {
    return undefined // altered, and named so by its commitment
  }
}

function parseCoded(text: string | null): { mac: string; values: Readonly<Record<string, string | number>> } {
  try {
    const coded = JSON.parse(text ?? '{}') as { mac?: string; values?: Record<string, string | number> }
    return { mac: coded.mac ?? '', values: coded.values ?? {} }
  } catch {
    return { mac: '', values: {} }
  }
}

const rowId = (table: string, row: Row | Stored): string => {
  if (table === 'returns') return `${table} ${String(row.agency_id)} ${String(row.entry_id)} ${String(row.office)} ${String(row.period)}`
  if (table === 'credentials') return `${table} ${String(row.agency_id)} ${String(row.credential)}`
  if (table === 'aggregate_cells') return `${table} ${String(row.agency_id)} ${String(row.entry_id)} ${String(row.cell)}`
  return `${table} ${String(row.agency_id)} ${String(row.entry_id)}`
}

/** Asks by the tables' keys, so that a long record is not read whole for each piece of it. */
async function readProjections(client: Client, piece: readonly StoredEntry[]): Promise<Map<string, Stored>> {
  const out = new Map<string, Stored>()
  const agencies = [...new Set(piece.map((e) => e.agency_id))]
  const entries = piece.map((e) => e.entry_id)
  const records = piece.flatMap(({ stub }) => {
    const read = stub === null ? undefined : parseStub(stub)
    return read?.kind === 'record.version' ? [read.record] : []
  })
  for (const table of PROJECTIONS) {
    const isRecord = RECORD_KINDS.some((k) => k.table === table)
    const superseded = table === 'returns' || table === 'missed_returns' ? '' : `, ${INSTANT('superseded_at')} as superseded_at`
    const where = `agency_id = any($1) and entry_id = any($2::uuid[])${isRecord ? ' and record_id = any($3)' : ''}`
    const { rows } = await client.query<Stored>(
      `select *, ${INSTANT('recorded_at')} as recorded_at${superseded} from saksi.${table} where ${where}`,
      isRecord ? [agencies, entries, records] : [agencies, entries],
    )
    for (const row of rows) out.set(rowId(table, row), row)
  }
  return out
}

function compareRow(table: string, expected: Row, actual: Stored | undefined, entry: StoredEntry): Fault[] {
  const where = `${table}, ${rowId(table, expected)}, log position ${entry.idx}`
  if (!actual) return [{ what: 'projection.missing', where }]
  return Object.entries(expected).flatMap(([column, value]) => {
    if (column === 'superseded_at' && expected.is_conflict !== true) return []
    const same = value !== null && typeof value === 'object' ? sameJson(value, actual[column]) : (actual[column] ?? null) === value
    return same ? [] : [{ what: 'projection.altered', where: `${where}, ${column}` }]
  })
}

const sameJson = (a: object, b: unknown): boolean => {
  const sorted = (x: unknown): string => JSON.stringify(Object.entries((x ?? {}) as object).sort(([p], [q]) => (p < q ? -1 : 1)))
  return sorted(a) === sorted(b)
}

/** Rows and entries that no logged entry made. What waits in the outbox is not a fault. */
async function findStrays(client: Client, seen: ReadonlyMap<string, number>): Promise<Fault[]> {
  const faults: Fault[] = []
  const unlogged = await client.query<{ agency_id: string; entry_id: string }>(
    `select agency_id, entry_id from saksi.entries e
      where not exists (select 1 from saksi.log_leaves l where l.agency_id = e.agency_id and l.entry_id = e.entry_id)
        and not exists (select 1 from saksi.log_outbox o where o.agency_id = e.agency_id and o.entry_id = e.entry_id)`,
  )
  for (const e of unlogged.rows) faults.push({ what: 'entry.not-in-log', where: `entry ${e.entry_id} of ${e.agency_id}` })
  for (const table of PROJECTIONS) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from saksi.${table} t where not exists (select 1 from saksi.log_outbox o where o.agency_id = t.agency_id and o.entry_id = t.entry_id)`,
    )
    const extra = (rows[0]?.n ?? 0) - (seen.get(table) ?? 0)
    if (extra <= 0) continue
    const strays = await client.query<Stored>(
      `select agency_id, entry_id from saksi.${table} t where not exists (select 1 from saksi.entries e where e.agency_id = t.agency_id and e.entry_id = t.entry_id) limit 20`,
    )
    for (const row of strays.rows) faults.push({ what: 'projection.without-entry', where: `${table}, entry ${String(row.entry_id)}` })
    if (strays.rows.length === 0) faults.push({ what: 'projection.without-entry', where: `${table}, ${extra} rows` })
  }
  return faults
}
