/** The rows that are counted, against the rows that a fresh fold of the entries gives; and rows that no entry gives. */
import type { Fault, Report } from '../../../verify/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Superseded } from '../../core/entry/fold.ts'
import type { TableRow } from '../../core/entry/rows.ts'
import type { Client } from './connect.ts'
import { endedRows, listProjections, rowKey, type Projection } from './projections.ts'
import { INSTANT, type StoredEntry } from './read-entries.ts'
import { parseStub } from './verify-entry.ts'

type Stored = Readonly<Record<string, unknown>>
/** A row as an entry gives it, and where a fault of it is. */
type Wanted = {
  readonly projection: Projection
  readonly row: TableRow['row']
  readonly name: string
  readonly place: Omit<Fault, 'what'>
  readonly where: string
  readonly from: string
}

/** Rows that are not what the entries say. Entries must come in the order of the log, a piece at a time. */
export class ProjectionCheck {
  readonly #client: Client
  readonly #report: Report
  /** Rows of this piece that no entry has claimed yet. */
  #unclaimed = new Map<string, { projection: Projection; row: Stored }>()
  /** Rows that this piece's entries gave and that were not found by their entry. */
  #missing: Wanted[] = []
  /** Rows that say they have ended, and which no entry has ended yet. Few at a time: an end follows its beginning in the log. */
  readonly #ended = new Map<string, { fault: Fault; at: unknown }>()
  readonly #strays = new Set<string>()
  /** How many cells each aggregate return had that still stands. */
  readonly #cells = new Map<string, number>()

  constructor(client: Client, report: Report) {
    this.#client = client
    this.#report = report
  }

  async open(piece: readonly StoredEntry[]): Promise<void> {
    this.#unclaimed = new Map()
    const asked = keysOf(piece)
    for (const projection of listProjections())
      for (const row of await readRows(this.#client, projection, asked))
        this.#unclaimed.set(`${projection.table} ${rowKey(projection, row)}`, { projection, row })
  }

  /** @param isAltered the entry itself is not what it was, so its rows may be right and differ from it all the same. */
  expect(rows: readonly TableRow[], entry: Omit<Fault, 'what'>, isAltered: boolean): void {
    for (const { table, row } of rows) {
      const projection = listProjections().find((p) => p.table === table) as Projection
      const key = rowKey(projection, row)
      const name = `${table} ${key}`
      const actual = this.#unclaimed.get(name)?.row
      this.#unclaimed.delete(name)
      const from = `from ${entry.where}${isAltered ? ', which was altered itself' : ''}`
      const wanted = { projection, row, name, place: { ...entry, table, row: key }, where: `${table}, ${key}`, from }
      if (table === 'aggregate_cells' && entry.id !== undefined) this.#cells.set(entry.id, Number(row.cell) + 1)
      if (actual) this.#compare(wanted, actual)
      else this.#missing.push(wanted)
    }
  }

  #compare({ row, name, place, where, from }: Wanted, actual: Stored): void {
    // A column that no entry fills stays empty: whatever stands in it was put there.
    for (const column of new Set([...Object.keys(row), ...Object.keys(actual)])) {
      const [value, now] = [row[column] ?? null, actual[column] ?? null]
      if (isSame(value, now)) continue
      const fault: Fault = { what: 'projection.altered', ...place, column, where: `${where}, ${column}, ${from}` }
      if (column === 'superseded_at' && value === null) this.#ended.set(name, { fault, at: now })
      else this.#report(fault)
    }
  }

  end(supersedes: Superseded | null, stub: Stub, at: string, entry: Omit<Fault, 'what'>): void {
    if (!supersedes) return
    for (const { projection, key } of endedRows(supersedes, stub.agency, (e) => this.#cells.get(e) ?? 0)) {
      const { table } = projection
      const name = `${table} ${key}`
      const ended = this.#ended.get(name)
      this.#ended.delete(name)
      if (ended?.at === at) continue
      const where = `${table}, ${key}, superseded_at, ended by ${entry.where}`
      this.#report({ what: 'projection.altered', ...entry, table, row: key, column: 'superseded_at', where })
    }
    if ('entries' in supersedes) for (const over of supersedes.entries) this.#cells.delete(over)
  }

  /** Rows that were not found by their entry: gone, or given to another entry. And what this piece's entries have rows for and did not make. */
  async close(): Promise<void> {
    for (const projection of listProjections()) {
      const wanted = this.#missing.filter((w) => w.projection === projection)
      if (wanted.length === 0) continue
      const found = new Map(
        (await readByKey(this.#client, projection, wanted)).map((row) => [`${projection.table} ${rowKey(projection, row)}`, row]),
      )
      for (const w of wanted) {
        const actual = found.get(w.name)
        this.#strays.add(w.name) // whose it says it is was named with its other columns
        if (actual) this.#compare(w, actual)
        else this.#report({ what: 'projection.missing', ...w.place, where: `${w.where}, ${w.from}` })
      }
    }
    this.#missing = []
    for (const { projection, row } of this.#unclaimed.values()) this.#stray(projection, row)
  }

  async finish(): Promise<void> {
    for (const { fault } of this.#ended.values()) this.#report(fault)
    for (const projection of listProjections()) await this.#findStrays(projection)
  }

  #stray(projection: Projection, row: Stored): void {
    const key = rowKey(projection, row)
    const name = `${projection.table} ${key}`
    if (this.#strays.has(name)) return
    this.#strays.add(name)
    this.#report({
      what: 'projection.without-entry',
      where: `${projection.table}, ${key}, entry ${String(row['entry_id'])}`,
      table: projection.table,
      row: key,
      agency: String(row['agency_id']),
      id: String(row['entry_id']),
    })
  }

  /** Rows whose entry is not in the log, or whose record is another than their entry's. What waits in the outbox is no fault. */
  async #findStrays(projection: Projection): Promise<void> {
    const { table, isRecord } = projection
    const waits = `exists (select 1 from saksi.log_outbox o where o.agency_id = t.agency_id and o.entry_id = t.entry_id)`
    const inLog = `exists (select 1 from saksi.log_leaves l where l.agency_id = t.agency_id and l.entry_id = t.entry_id)`
    const { rows } = await this.#client.query<Stored>(`select t.* from saksi.${table} t where not ${waits} and not ${inLog}`)
    for (const row of rows) this.#stray(projection, row)
    if (!isRecord) return
    const foreign = await this.#client.query<Stored>(
      `select t.* from saksi.${table} t join saksi.entries e on e.agency_id = t.agency_id and e.entry_id = t.entry_id
        where ${inLog} and strpos(e.stub, t.record_id) = 0`,
    )
    for (const row of foreign.rows) this.#stray(projection, row)
  }
}

/** What a piece's rows are asked for by, as PostgreSQL writes arrays: made once for the hundred tables that are asked. */
type Asked = { readonly agencies: string; readonly entries: string; readonly records: string | undefined }
function keysOf(piece: readonly StoredEntry[]): Asked {
  const records = piece.flatMap(({ stub }) => recordOf(stub))
  return {
    agencies: asArray(new Set(piece.map((e) => e.agency_id))),
    entries: asArray(piece.map((e) => e.entry_id)),
    records: records.length > 0 ? asArray(records) : undefined,
  }
}
/** Whatever somebody wrote into a stub is one element. */
const asArray = (texts: Iterable<string>): string => `{${Array.from(texts, (t) => `"${t.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`

/** Asks by the tables' keys, so that a long record is not read whole for each piece of it. */
async function readRows(client: Client, projection: Projection, asked: Asked): Promise<Stored[]> {
  const { table, isRecord } = projection
  if (isRecord && asked.records === undefined) return []
  const where = `agency_id = any($1::text[]) and entry_id = any($2::uuid[])${isRecord ? ' and record_id = any($3::text[])' : ''}`
  const { rows } = await client.query<Stored>(`select ${columns(projection)} from saksi.${table} t where ${where}`, [
    asked.agencies,
    asked.entries,
    ...(isRecord ? [asked.records] : []),
  ])
  return rows
}

async function readByKey(client: Client, projection: Projection, wanted: readonly Wanted[]): Promise<Stored[]> {
  const { table, key } = projection
  const { rows } = await client.query<Stored>(
    `select ${columns(projection)} from saksi.${table} t join json_populate_recordset(null::saksi.${table}, $1::json) k
        on ${key.map((c) => `t."${c}" = k."${c}"`).join(' and ')}`,
    [JSON.stringify(wanted.map((w) => Object.fromEntries(key.map((c) => [c, w.row[c]]))))],
  )
  return rows
}

const columns = ({ ends, isTimeless }: Projection): string =>
  `t.*${isTimeless ? '' : `, ${INSTANT('t.recorded_at')} as recorded_at`}${ends ? `, ${INSTANT('t.superseded_at')} as superseded_at` : ''}`

/** What no table can hold is not asked for: an altered stub may say anything, and PostgreSQL refuses some of it. */
const TOKEN = /^[0-9a-f]{32}$/
function recordOf(stub: string | null): string[] {
  const read = stub === null ? undefined : parseStub(stub)
  return read?.kind === 'record.version' && TOKEN.test(read.record) ? [read.record] : []
}

function isSame(expected: unknown, now: unknown): boolean {
  return expected !== null && typeof expected === 'object' ? sorted(expected) === sorted(now) : now === expected
}
const sorted = (x: unknown): string => JSON.stringify(Object.entries((x ?? {}) as object).sort(([p], [q]) => (p < q ? -1 : 1)))
