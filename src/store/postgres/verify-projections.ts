/** The rows that are counted, against the rows that a fresh fold of the entries gives; and rows that no entry gives. */
import type { Fault, Report } from '../../../verify/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Superseded } from '../../core/entry/fold.ts'
import type { TableRow } from '../../core/entry/rows.ts'
import type { Asked } from './connect.ts'
import { endedRows, listProjections, rowKey, type Projection } from './projections.ts'
import { INSTANT, type StoredEntry } from './read-entries.ts'
import { parseStub } from './verify-entry.ts'

type Stored = Readonly<Record<string, unknown>>
/** A row as an entry gives it, and where a fault of it is. */
type Wanted = {
  readonly projection: Projection
  readonly row: TableRow['row']
  readonly name: string
  readonly key: string
  /** Where its entry is, in words that only a fault needs. */
  readonly entry: Place
  readonly isAltered: boolean
}
export type Place = () => Omit<Fault, 'what'>
const placeOf = ({ projection: { table }, key, entry, isAltered }: Wanted, column?: string): Omit<Fault, 'what'> => {
  const of = entry()
  const from = `from ${of.where}${isAltered ? ', which was altered itself' : ''}`
  return { ...of, table, row: key, where: `${table}, ${key}, ${column === undefined ? '' : `${column}, `}${from}` }
}

/** What the entries of a piece say of rows, in their order. */
type Said = { readonly gives: Wanted } | { readonly ends: string; readonly at: string; readonly fault: () => Fault }

/**
 * Rows that are not what the entries say. Entries must come in the order of the log, a piece at a time.
 *
 * A table is asked by its key for the rows that the entries of a piece give in it, and for no others, or a record of a million would ask each of its hundred
 * tables five hundred times for nothing. Rows that no entry gives are found by counting: a table that holds more than was given is gone
 * through once more, by `findStrays`.
 */
export class ProjectionCheck {
  readonly #client: Asked
  readonly #report: Report
  #said: Said[] = []
  #judged: Promise<void> = Promise.resolve()
  /** How many rows of each table were found where an entry gives one. */
  readonly #found = new Map<string, number>()
  /** Tables in which something is wrong: then their number says nothing. */
  readonly #doubted = new Set<string>()
  /** Rows that say they have ended, and which no entry has ended yet. Few at a time: an end follows its beginning in the log. */
  readonly #ended = new Map<string, { fault: Fault; at: unknown }>()
  /** How many cells each aggregate return had that still stands. */
  readonly #cells = new Map<string, number>()

  constructor(client: Asked, report: Report) {
    this.#client = client
    this.#report = (fault) => {
      if (fault.table !== undefined) this.#doubted.add(fault.table)
      report(fault)
    }
  }

  /** @param isAltered the entry itself is not what it was, so its rows may be right and differ from it all the same. */
  expect(rows: readonly TableRow[], id: string, entry: Place, isAltered: boolean): void {
    for (const { table, row } of rows) {
      const projection = listProjections().find((p) => p.table === table) as Projection
      const key = rowKey(projection, row)
      this.#said.push({ gives: { projection, row, name: `${table} ${key}`, key, entry, isAltered } })
      if (table === 'aggregate_cells') this.#cells.set(id, Number(row.cell) + 1)
    }
  }

  end(supersedes: Superseded | null, stub: Stub, at: string, entry: Place): void {
    if (!supersedes) return
    for (const { projection, key } of endedRows(supersedes, stub.agency, (e) => this.#cells.get(e) ?? 0)) {
      const { table } = projection
      const fault = (): Fault => {
        const of = entry()
        const where = `${table}, ${key}, superseded_at, ended by ${of.where}`
        return { what: 'projection.altered', ...of, table, row: key, column: 'superseded_at', where }
      }
      this.#said.push({ ends: `${table} ${key}`, at, fault })
    }
    if ('entries' in supersedes) for (const over of supersedes.entries) this.#cells.delete(over)
  }

  /**
   * What the piece's entries say is held against the tables. @returns when the piece before it was: the next one may be read and folded while the
   * database finds this one's rows.
   */
  async close(): Promise<void> {
    const [said, before] = [this.#said, this.#judged]
    this.#said = []
    this.#judged = this.#judge(said, before)
    // Whoever breaks off before the next piece has heard of what broke it.
    this.#judged.catch(() => undefined)
    await before
  }

  async #judge(all: readonly Said[], before: Promise<void>): Promise<void> {
    const found = new Map<string, Stored>()
    const wanted = all.flatMap((said) => ('gives' in said ? [said.gives] : []))
    for (const [projection, rows] of Map.groupBy(wanted, (w) => w.projection)) {
      const stored = await readByKey(this.#client, projection, rows)
      for (const row of stored) found.set(`${projection.table} ${rowKey(projection, row)}`, row)
      this.#found.set(projection.table, (this.#found.get(projection.table) ?? 0) + stored.length)
    }
    await before
    for (const said of all) {
      if ('ends' in said) this.#judgeEnd(said.ends, said.at, said.fault)
      else {
        const actual = found.get(said.gives.name)
        if (actual) this.#compare(said.gives, actual)
        else this.#report({ what: 'projection.missing', ...placeOf(said.gives) })
      }
    }
  }

  #compare(wanted: Wanted, actual: Stored): void {
    const { row, name } = wanted
    const compare = (column: string, value: unknown, now: unknown): void => {
      if (isSame(value, now)) return
      const fault: Fault = { what: 'projection.altered', ...placeOf(wanted, column), column }
      if (column === 'superseded_at' && value === null) this.#ended.set(name, { fault, at: now })
      else this.#report(fault)
    }
    for (const column in row) compare(column, row[column] ?? null, actual[column] ?? null)
    // A column that no entry fills stays empty: whatever stands in it was put there.
    for (const column in actual) if (!(column in row)) compare(column, null, actual[column] ?? null)
  }

  #judgeEnd(name: string, at: string, fault: () => Fault): void {
    const ended = this.#ended.get(name)
    this.#ended.delete(name)
    if (ended?.at !== at) this.#report(fault())
  }

  /** @returns the tables that hold a row which no entry gives, or may: none in a record that nobody touched. */
  async finish(): Promise<ReadonlySet<Projection>> {
    await this.#judged
    for (const { fault } of this.#ended.values()) this.#report(fault)
    const more = new Set<Projection>()
    for (const projection of listProjections()) {
      const { table } = projection
      // What waits for the log has its rows already.
      const { rows } = await this.#client.query<{ n: number; waits: number }>(
        `select (select count(*)::int from saksi.${table}) as n,
                (select count(*)::int from saksi.log_outbox o join saksi.${table} t using (agency_id, entry_id)
                  where not exists (select 1 from saksi.log_leaves l where l.agency_id = o.agency_id and l.entry_id = o.entry_id)) as waits`,
      )
      const { n = 0, waits = 0 } = rows[0] ?? {}
      if (this.#doubted.has(table) || n !== waits + (this.#found.get(table) ?? 0)) more.add(projection)
    }
    return more
  }
}

/** Rows of some tables that no entry gives: a second way through the entries, each piece asked for whatever says it is of them. */
export class StrayRows {
  readonly #client: Asked
  readonly #projections: ReadonlySet<Projection>
  /** Rows of which no entry of their piece gives one; and those that an entry gives and that say they are another's, which are named with their columns. */
  readonly #unclaimed = new Map<string, { projection: Projection; row: Stored }>()
  readonly #elsewhere = new Set<string>()

  constructor(client: Asked, projections: ReadonlySet<Projection>) {
    this.#client = client
    this.#projections = projections
  }

  /** @param given the rows that the piece's entries give. */
  async take(piece: readonly StoredEntry[], given: readonly TableRow[]): Promise<void> {
    const asked = keysOf(piece)
    for (const projection of this.#projections) {
      const { table } = projection
      const nameOf = (row: Stored): string => `${table} ${rowKey(projection, row)}`
      const stored = new Map((await readRows(this.#client, projection, asked)).map((row) => [nameOf(row), row]))
      for (const name of given.filter((g) => g.table === table).map((g) => nameOf(g.row)))
        if (!stored.delete(name)) this.#elsewhere.add(name)
      for (const [name, row] of stored) this.#unclaimed.set(name, { projection, row })
    }
  }

  async report(report: Report): Promise<void> {
    for (const projection of this.#projections) await this.#findOutside(projection)
    for (const [name, { projection, row }] of this.#unclaimed) {
      if (this.#elsewhere.has(name)) continue
      const key = rowKey(projection, row)
      report({
        what: 'projection.without-entry',
        where: `${projection.table}, ${key}, entry ${String(row['entry_id'])}`,
        table: projection.table,
        row: key,
        agency: String(row['agency_id']),
        id: String(row['entry_id']),
      })
    }
  }

  /** Rows whose entry is not in the log, or whose record is another than their entry's. What waits in the outbox is no fault. */
  async #findOutside(projection: Projection): Promise<void> {
    const { table, isRecord } = projection
    const waits = `exists (select 1 from saksi.log_outbox o where o.agency_id = t.agency_id and o.entry_id = t.entry_id)`
    const inLog = `exists (select 1 from saksi.log_leaves l where l.agency_id = t.agency_id and l.entry_id = t.entry_id)`
    const queries = [
      `select t.* from saksi.${table} t where not ${waits} and not ${inLog}`,
      ...(isRecord
        ? [
            `select t.* from saksi.${table} t join saksi.entries e on e.agency_id = t.agency_id and e.entry_id = t.entry_id
              where ${inLog} and strpos(e.stub, t.record_id) = 0`,
          ]
        : []),
    ]
    for (const sql of queries)
      for (const row of (await this.#client.query<Stored>(sql)).rows)
        this.#unclaimed.set(`${table} ${rowKey(projection, row)}`, { projection, row })
  }
}

/** What a piece's rows are asked for by, as PostgreSQL writes arrays: made once for the hundred tables that are asked. */
type Keys = { readonly agencies: string; readonly entries: string; readonly records: string | undefined }
function keysOf(piece: readonly StoredEntry[]): Keys {
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
async function readRows(client: Asked, projection: Projection, asked: Keys): Promise<Stored[]> {
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

async function readByKey(client: Asked, projection: Projection, wanted: readonly Wanted[]): Promise<Stored[]> {
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
