/**
 * What figures are counted from, folded in memory out of the entries' own bytes. No table of the database takes part: whoever changed one,
 * or what answers for it, cannot change this.
 *
 * Columns are kept apart and short texts once each, so that a million records take some hundred megabytes.
 */
import type { Step, Superseded } from '../../entry/fold.ts'
import type { Stub } from '../../entry/kinds.ts'
import { listRecordKinds } from '../../model/kinds.ts'

export type Value = string | number | boolean | null
/** Instants as the ledger prints them, so that text compares as time does: `2024-01-31 09:00:00.000000+00`. */
export type Instant = string

/** Rows of one table: each column a list, all of one length. */
export class Table {
  readonly #columns = new Map<string, Value[]>()
  size = 0

  add(row: Readonly<Record<string, Value>>): number {
    for (const [id, value] of Object.entries(row)) {
      let column = this.#columns.get(id)
      if (!column) this.#columns.set(id, (column = Array.from({ length: this.size }, () => null)))
      column.push(value)
    }
    for (const column of this.#columns.values()) if (column.length === this.size) column.push(null)
    return this.size++
  }

  /** @returns the values in the order of the rows; none of a column that no row ever had. */
  column(id: string): readonly Value[] {
    return this.#columns.get(id) ?? []
  }

  set(id: string, row: number, value: Value): void {
    const column = this.#columns.get(id)
    if (column) column[row] = value
  }
}

const BOOKS = new Set([
  'returns',
  'return_countersigns',
  'act_countersigns',
  'aggregate_cells',
  'link_members',
  'return_reviews',
  'waiting_rows',
  'waiting_rows_over',
  'pair_judgements',
  'people_samples',
  'people_resolved',
])
/** What no figure asks of a record's row. */
const UNASKED = new Set(['version', 'entry_id', 'form', 'content_mac'])

/** Now, and before the first question was asked. */
const MOST_MADE = 2

export class Book {
  readonly #records = new Set(listRecordKinds().map((k) => k.table))
  readonly #tables = new Map<string, Table>()
  readonly #texts = new Map<string, string>()
  /** What was last made of the rows, and of what. */
  #made: { readonly of: object; readonly each: Map<string, unknown> } | undefined
  /** Where the row stands that the next version, statement or link ends: by what names it. */
  readonly #standing = new Map<string, number[]>()

  table(id: string): Table {
    const found = this.#tables.get(id)
    if (found) return found
    const made = new Table()
    this.#tables.set(id, made)
    return made
  }

  /** Made once while it is asked for the same, one after the other, and no entry comes: a figure is of the same rows whole and by each dimension. */
  once<T>(of: object, how: string, make: () => T): T {
    if (this.#made?.of !== of) this.#made = { of, each: new Map() }
    const { each } = this.#made
    if (!each.has(how)) {
      // A day on which much was recorded is asked at each of its moments.
      if (each.size === MOST_MADE) each.clear()
      each.set(how, make())
    }
    return each.get(how) as T
  }

  /** One entry, in the order of the log. */
  take(stub: Stub, step: Step, recordedAt: Instant): void {
    this.#made = undefined
    this.table('entries').add({ agency_id: stub.agency, agency: stub.agency, kind: stub.kind, recorded_at: recordedAt })
    if (step.supersedes) this.#end(step.supersedes, stub.agency, recordedAt)
    for (const { table, row } of step.rows) {
      if (this.#records.has(table)) this.#addRecord(table, row as Readonly<Record<string, Value>>)
      else if (BOOKS.has(table)) this.#addOther(table, row)
    }
  }

  #addRecord(table: string, row: Readonly<Record<string, Value>>): void {
    const kept = Object.fromEntries(Object.entries(row).flatMap(([id, v]) => (UNASKED.has(id) ? [] : [[id, this.#once(v)]])))
    const at = this.table(table).add(kept)
    if (row['is_conflict'] !== true) this.#standing.set(`${table} ${String(row['agency_id'])} ${String(row['record_id'])}`, [at])
  }

  #addOther(table: string, row: Readonly<Record<string, unknown>>): void {
    const kept = Object.entries(row).map(([id, v]): [string, Value] => [
      id,
      typeof v === 'object' && v !== null ? JSON.stringify(v) : this.#once(v as Value),
    ])
    const at = this.table(table).add(Object.fromEntries<Value>([['superseded_at', null], ...kept]))
    const key =
      table === 'link_members'
        ? `link ${String(row['relation'])} ${String(row['of_agency'])} ${String(row['record_id'])}`
        : `${table} ${String(row['agency_id'])} ${String(row['entry_id'])}`
    const known = table === 'aggregate_cells' ? this.#standing.get(key) : undefined
    if (known) known.push(at)
    else if (table === 'link_members' || table === 'aggregate_cells') this.#standing.set(key, [at])
  }

  #end(ended: Superseded, agency: string, at: Instant): void {
    if ('members' in ended) {
      for (const m of ended.members) this.#endRows('link_members', `link ${m.relation} ${m.agency} ${m.record}`, at)
      return
    }
    if ('credential' in ended) return
    for (const key of 'entries' in ended ? ended.entries : [ended.record]) this.#endRows(ended.table, `${ended.table} ${agency} ${key}`, at)
  }

  #endRows(table: string, key: string, at: Instant): void {
    for (const row of this.#standing.get(key) ?? []) this.table(table).set('superseded_at', row, at)
    this.#standing.delete(key)
  }

  #once(value: Value): Value {
    if (typeof value !== 'string' || value.length > 24) return value
    const known = this.#texts.get(value)
    if (known !== undefined) return known
    this.#texts.set(value, value)
    return value
  }
}
