/**
 * Silent edits, as somebody makes them who is the database's superuser: every table and every column that the catalogue
 * knows, and rows taken out, put in and changed about. Each says by which fault it must be named.
 */
import { listProjections, rowKey } from '../../../src/store/postgres/projections.ts'
import type { Client } from '../../../src/store/postgres/connect.ts'
import type { Fault } from '../../../verify/index.ts'

export type Edit = {
  readonly what: string
  apply(client: Client): Promise<void>
  isNamed(faults: readonly Fault[]): boolean
}
type Row = Readonly<Record<string, unknown>>
type TableColumn = { readonly table: string; readonly column: string; readonly type: string; readonly nullable: boolean }
type Place = { readonly table: string; readonly row: Row; readonly where: string; readonly params: unknown[] }

const OF_THE_LOG: Readonly<Record<string, readonly string[]>> = {
  entries: ['agency_id', 'entry_id'],
  entry_parts: ['agency_id', 'entry_id'],
  log_leaves: ['idx'],
  log_outbox: ['oid'],
}
/** Asked when it is needed: a country's own kinds have tables too, and are known once its folder has been read. */
const keyOf = (table: string): readonly string[] | undefined => OF_THE_LOG[table] ?? listProjections().find((p) => p.table === table)?.key
/**
 * An outbox row’s number binds only the order in which what waits goes in; the head is tried on its own; anchors open to leaves of the other log;
 * whether a drop stands where its padding says, its own device checks. What waits for two registrars and passwords have attacks of their own
 * (test/walls/who-may-act.test.ts).
 */
const NOT_TRIED = [
  'log_outbox.oid',
  'log_head.',
  'log_lease.',
  'log_anchors.',
  'log_drops.',
  'log_drop_trees.',
  'enrolment_requests.',
  'suspended_devices.',
  'fallbacks.',
]

export class Tampering {
  readonly #client: Client
  readonly #chance: () => number
  readonly #used = new Set<string>()
  readonly #pools = new Map<string, Record<string, unknown>[]>()
  /** @param chance numbers from 0 up to, not including, 1: the same ones give the same edits. */
  constructor(client: Client, chance: () => number) {
    this.#client = client
    this.#chance = chance
  }

  async columns(): Promise<readonly TableColumn[]> {
    const { rows } = await this.#client.query<TableColumn>(
      `select table_name::text as "table", column_name::text as "column", coalesce(domain_name, udt_name)::text as type, is_nullable = 'YES' as nullable
         from information_schema.columns where table_schema = 'saksi' order by 1, ordinal_position`,
    )
    return rows.filter((c) => !NOT_TRIED.some((name) => `${c.table}.${c.column}`.startsWith(name)))
  }

  /** @throws when a table of the catalogue is in no list here: it would go untried. */
  async changeValue({ table, column, type }: TableColumn): Promise<Edit | undefined> {
    const place = await this.#place(table)
    if (!place) return undefined
    const to = this.#otherValue(type, column, keyOf(table)?.includes(column) === true)
    return {
      what: `change ${table}.${column}`,
      apply: async (client) => {
        await dropChecks(client, table)
        const { rowCount } = await client.query(`update saksi.${table} t set "${column}" = ${to} where ${place.where}`, place.params)
        if (rowCount !== 1) throw new Error(`${table}.${column}: ${rowCount} rows were changed`)
      },
      isNamed: (faults) => faults.some((f) => names(f, place, keyOf(table)?.includes(column) ? undefined : column)),
    }
  }

  async takeOut(table: string): Promise<Edit | undefined> {
    const place = await this.#place(table)
    if (!place) return undefined
    return {
      what: `delete from ${table}`,
      apply: async (client) => void (await client.query(`delete from saksi.${table} t where ${place.where}`, place.params)),
      isNamed: (faults) => faults.some((f) => names(f, place, undefined)),
    }
  }

  /** A copy of a row, under a key of its own. */
  async putIn(table: string, columns: readonly TableColumn[]): Promise<Edit | undefined> {
    const place = await this.#place(table)
    if (!place) return undefined
    const id = `00000000-0000-4000-8000-${Math.floor(this.#chance() * 2 ** 48)
      .toString(16)
      .padStart(12, '0')}`
    const idx = 5_000_000 + Math.floor(this.#chance() * 1e9)
    const key = keyOf(table)?.includes('record_id') && this.#chance() < 0.5 ? 'record_id' : 'entry_id'
    const fresh: Row =
      key === 'record_id' ? { record_id: id.replaceAll('-', '') } : { entry_id: id, ...(table === 'log_leaves' ? { idx } : {}) }
    // Keys that hold no entry's id need another one of their own.
    const extras: Readonly<Record<string, Row>> = {
      missed_returns: { office: `z${idx}` },
      credentials: { credential: id.replaceAll('-', '') },
      waiting_rows_over: { return_id: id },
    }
    const extra: Row = extras[table] ?? {}
    const versioned: Row = key === 'entry_id' && 'version' in place.row ? { version: 100 + Math.floor(this.#chance() * 1e6) } : {}
    const added: Row = { ...place.row, ...fresh, ...extra, ...versioned }
    const list = columns.filter((c) => c.table === table).map((c) => `"${c.column}"`)
    const values = list.map((name) => {
      const column = name.slice(1, -1)
      return column in { ...fresh, ...extra, ...versioned } ? `'${String(added[column])}'` : `t.${name}`
    })
    return {
      what: `insert into ${table}`,
      apply: async (client) =>
        void (await client.query(
          `insert into saksi.${table} (${list.join(', ')}) select ${values.join(', ')} from saksi.${table} t where ${place.where}`,
          place.params,
        )),
      isNamed: (faults) => faults.some((f) => names(f, { ...place, row: added }, undefined)),
    }
  }

  /** Two rows exchange what they say. */
  async changeAbout({ table, column }: TableColumn): Promise<Edit | undefined> {
    const [a, b] = [await this.#place(table), await this.#place(table)]
    if (!a || !b || keyOf(table)?.includes(column)) return undefined
    if (String(a.row[column]) === String(b.row[column])) return undefined
    return {
      what: `swap ${table}.${column}`,
      apply: async (client) => {
        const read = `select "${column}"::text as v from saksi.${table} t where`
        const [x, y] = [
          await client.query<{ v: string }>(`${read} ${a.where}`, a.params),
          await client.query<{ v: string }>(`${read} ${b.where}`, b.params),
        ]
        for (const [place, value] of [
          [a, y.rows[0]?.v],
          [b, x.rows[0]?.v],
        ] as const)
          await client.query(`update saksi.${table} t set "${column}" = $${place.params.length + 1} where ${place.where}`, [
            ...place.params,
            value ?? null,
          ])
      },
      isNamed: (faults) => [a, b].every((place) => faults.some((f) => names(f, place, column))),
    }
  }

  /** A row that no other edit touches, nor an edit of the same entry or record. */
  async #place(table: string): Promise<Place | undefined> {
    const key = keyOf(table)
    if (!key) throw new Error(`no key is known for the table ${table}: add it to test/ledger/tampering/edits.ts`)
    const pool = this.#pools.get(table) ?? (await this.#fill(table))
    for (let found = pool.pop(); found; found = pool.pop()) {
      const { stub, ...row } = found
      const of = (pattern: RegExp): string => pattern.exec(String(stub))?.[1] ?? ''
      const record = `${of(/"type":"([^"]*)"/)} ${of(/"record":"([0-9a-f]{32})"/)}`
      const slot = `slot ${of(/"kind":"aggregate.return".*"office":"([^"]*)"/)}`
      const names = [String(row['entry_id']), record, slot].filter((n) => !n.endsWith(' '))
      if (names.some((n) => this.#used.has(n))) continue
      for (const n of names) this.#used.add(n)
      return { table, row, where: key.map((k, i) => `t."${k}" = $${i + 1}`).join(' and '), params: key.map((k) => row[k]) }
    }
    return undefined
  }

  /** Rows in an order of chance. What still waits in the outbox is not held to its rows yet. */
  async #fill(table: string): Promise<Record<string, unknown>[]> {
    const inLog = `exists (select 1 from saksi.log_leaves l where l.agency_id = t.agency_id and l.entry_id = t.entry_id)`
    const { rows } = await this.#client.query<Record<string, unknown>>(
      `select ${table === 'entries' ? 't.*' : 't.*, e.stub'} from saksi.${table} t
         left join saksi.entries e on e.agency_id = t.agency_id and e.entry_id = t.entry_id
        where ${table.startsWith('log_') ? 'true' : inLog} order by md5(t.entry_id::text || $1)`,
      [String(this.#chance())],
    )
    this.#pools.set(table, rows)
    return rows
  }

  /** SQL for another value than the one that stands there, which the column's own checks take. */
  #otherValue(type: string, column: string, isKey: boolean): string {
    const c = `t."${column}"`
    const random = Math.floor(this.#chance() * 2 ** 40).toString(16)
    const one = (...choices: string[]): string => choices[Math.floor(this.#chance() * choices.length)] as string
    switch (type) {
      case 'code':
      case 'codes':
        return `'z${random}'`
      case 'token':
        return `md5('${random}')`
      case 'case_number':
        return `'987654/2099'`
      case 'deposit_number':
        return `'2099-12-31-99999-1234567'`
      case 'entry_json':
        return one(
          `'{ ' || substr(${c}, 2)`,
          `regexp_replace(${c}, '"([a-z_A-Z]+)":"', '"\\1":"x')  || case when ${c} ~ '":"' then '' else ' ' end`,
        )
      case 'note':
        return `coalesce(${c}, '') || 'x'`
      case 'base64url':
        return `case when left(${c}, 1) = 'A' then 'B' else 'A' end || substr(${c}, 2)`
      case 'host':
        return `'elsewhere.example'`
      case 'uuid':
        return 'gen_random_uuid()'
      case 'bytea': {
        const bit = `(${Math.floor(this.#chance() * 1e6)} % (8 * length(${c})))`
        return `set_bit(${c}, ${bit}, 1 - get_bit(${c}, ${bit}))`
      }
      case 'int4':
      case 'int8':
        return `coalesce(${c}, 0) + ${isKey ? 1_000_000 + Math.floor(this.#chance() * 1e8) : 1 + Math.floor(this.#chance() * 9)}`
      case 'bool':
        return `not coalesce(${c}, false)`
      case 'date':
        return one(`coalesce(${c}, '2020-01-01'::date) + 1`, `'infinity'::date`)
      case 'timestamptz':
        return one(
          `coalesce(${c}, now()) + interval '1 microsecond'`,
          `coalesce(${c}, now()) - interval '40 days'`,
          `'infinity'::timestamptz`,
        )
      case 'jsonb':
        return one(`${c} || '{"zz": "1"}'`, `'{}'`)
      default:
        throw new Error(`no other value is known for the type ${type} of ${column}: add it to test/ledger/tampering/edits.ts`)
    }
  }
}

/** Whoever owns a table is not held by its checks. */
async function dropChecks(client: Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where contype = 'c' and conrelid = ('saksi.' || $1)::regclass`,
    [table],
  )
  for (const { name } of rows) await client.query(`alter table saksi.${table} drop constraint "${name}"`)
}

/** Does the fault name the row, and the column where there is one? */
function names(f: Fault, { table, row }: Place, column: string | undefined): boolean {
  const projection = listProjections().find((p) => p.table === table)
  if (projection) return f.table === table && f.row === rowKey(projection, row) && (column === undefined || f.column === column)
  const isPlace = f.id === String(row['entry_id']) || (table === 'log_leaves' && f.entry === Number(row['idx']))
  const isColumn = column === undefined || table.startsWith('log_') || (f.column ?? '').includes(column)
  return isPlace && isColumn
}
