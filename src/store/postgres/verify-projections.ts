/** The rows that are counted, against the rows that a fresh fold of the entries gives; and rows that no entry gives. */
import type { Fault, Report } from '../../../verify/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Superseded } from '../../core/entry/fold.ts'
import type { TableRow } from '../../core/entry/rows.ts'
import type { Asked } from './connect.ts'
import { endedRows, listProjections, projectionOf, rowKey, type Projection } from './projections.ts'
import { INSTANT, type StoredEntry } from './read-entries.ts'

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
      // It may say what another entry says too, and then one row is found twice.
      if (isAltered) this.#doubted.add(table)
      const projection = projectionOf(table)
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
    const { row } = wanted
    for (const column in row) if (!isSame(row[column] ?? null, actual[column] ?? null)) this.#differs(wanted, column, actual)
    // A column that no entry fills stays empty: whatever stands in it was put there.
    for (const column in actual) if ((actual[column] ?? null) !== null && !(column in row)) this.#differs(wanted, column, actual)
  }

  #differs(wanted: Wanted, column: string, actual: Stored): void {
    const fault: Fault = { what: 'projection.altered', ...placeOf(wanted, column), column }
    if (column === 'superseded_at' && (wanted.row[column] ?? null) === null)
      this.#ended.set(wanted.name, { fault, at: actual[column] ?? null })
    else this.#report(fault)
  }

  #judgeEnd(name: string, at: string, fault: () => Fault): void {
    const ended = this.#ended.get(name)
    this.#ended.delete(name)
    if (ended?.at !== at) this.#report(fault())
  }

  /**
   * All entries have been taken, those that wait for the log among them.
   * @returns the tables that hold a row which no entry gives, or may, each with how many rows more it has than were found: none in a record that nobody
   * touched.
   */
  async finish(): Promise<ReadonlyMap<Projection, number>> {
    await this.#judged
    for (const { fault } of this.#ended.values()) this.#report(fault)
    const more = new Map<Projection, number>()
    for (const projection of listProjections()) {
      const { table } = projection
      const { rows } = await this.#client.query<{ n: number }>(`select count(*)::int as n from saksi.${table}`)
      const surplus = (rows[0]?.n ?? 0) - (this.#found.get(table) ?? 0)
      if (this.#doubted.has(table) || surplus !== 0) more.set(projection, surplus)
    }
    return more
  }
}

/**
 * Rows of some tables that no entry gives: a second way through the entries. Each row names one entry. That of the log or of the outbox is in one piece, and
 * its piece is asked for every row that names it, whatever record the row says it is of; the others name an entry that is in neither.
 */
export class StrayRows {
  readonly #client: Asked
  readonly #surplus: ReadonlyMap<Projection, number>
  /** Rows of which no entry of their piece gives one; and those that an entry gives and that say they are another's, which are named with their columns. */
  readonly #unclaimed = new Map<string, { projection: Projection; row: Stored }>()
  readonly #elsewhere = new Set<string>()

  /** @param surplus the tables, each with how many such rows it has at the least. */
  constructor(client: Asked, surplus: ReadonlyMap<Projection, number>) {
    this.#client = client
    this.#surplus = surplus
  }

  /** @param given the rows that the piece's entries give. */
  async take(piece: readonly StoredEntry[], given: readonly TableRow[]): Promise<void> {
    const named = [asArray(new Set(piece.map((e) => e.agency_id))), asArray(piece.map((e) => e.entry_id))]
    for (const projection of this.#surplus.keys()) {
      const { table } = projection
      const nameOf = (row: Stored): string => `${table} ${rowKey(projection, row)}`
      const sql = `select ${columns(projection)} from saksi.${table} t where agency_id = any($1::text[]) and entry_id = any($2::uuid[])`
      const { rows } = await this.#client.query<Stored>(sql, named)
      const stored = new Map(rows.map((row) => [nameOf(row), row]))
      for (const name of given.filter((g) => g.table === table).map((g) => nameOf(g.row)))
        if (!stored.delete(name)) this.#elsewhere.add(name)
      for (const [name, row] of stored) this.#unclaimed.set(name, { projection, row })
    }
  }

  async report(report: Report): Promise<void> {
    for (const projection of this.#surplus.keys()) await this.#findOutside(projection)
    const unnamed = new Map(this.#surplus)
    for (const [name, { projection, row }] of this.#unclaimed) {
      if (this.#elsewhere.has(name)) continue
      unnamed.set(projection, (unnamed.get(projection) ?? 0) - 1)
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
    // Whatever hid it from the search: the table has more rows than its entries give, and nobody says that it is whole.
    for (const [{ table }, count] of unnamed)
      if (count > 0) report({ what: 'projection.without-entry', where: `${table}, ${count} of its rows`, table, count })
  }

  /** Rows whose entry is neither in the log nor waits for it. */
  async #findOutside(projection: Projection): Promise<void> {
    const { table } = projection
    const isIn = (other: string): string =>
      `exists (select 1 from saksi.${other} x where x.agency_id = t.agency_id and x.entry_id = t.entry_id)`
    const { rows } = await this.#client.query<Stored>(
      `select t.* from saksi.${table} t where not ${isIn('log_leaves')} and not ${isIn('log_outbox')}`,
    )
    for (const row of rows) this.#unclaimed.set(`${table} ${rowKey(projection, row)}`, { projection, row })
  }
}

/** As PostgreSQL writes arrays: made once for the tables that are asked. */
const asArray = (texts: Iterable<string>): string => `{${Array.from(texts, (t) => `"${t.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`

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

function isSame(expected: unknown, now: unknown): boolean {
  return expected !== null && typeof expected === 'object' ? sorted(expected) === sorted(now) : now === expected
}
const sorted = (x: unknown): string => JSON.stringify(Object.entries((x ?? {}) as object).sort(([p], [q]) => (p < q ? -1 : 1)))
