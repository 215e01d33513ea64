/**
 * The tables as text, by COPY: PostgreSQL's own format, the same in every version since 7, so that a backup of one
 * engine is restored on another. The list of tables and columns comes from the catalogue: a new table is in it by being there.
 */
import { pipeline } from 'node:stream/promises'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Client } from '../../store/postgres/connect.ts'

export type Table = { readonly name: string; readonly columns: readonly string[] }

const PIECE = 1 << 20

/**
 * Passwords and second factors stay where they are: whoever steals a backup has nothing to guess at, and the role that makes it may not
 * read them. A fallback neither opens nor signs; after a restore each is set anew. Who was writing the log is not who will write it: a restored
 * record is one server's, until it is shared anew.
 */
const NOT_KEPT = ['fallbacks', 'log_lease']

/** Every table of the schema that a backup keeps, its columns in their order; columns that the database works out are left out. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where n.nspname = 'saksi' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1)
      group by c.relname order by c.relname`,
    [NOT_KEPT],
  )
  return rows
}

/** Names come from the catalogue or were checked by `Head`; quoted all the same. */
const listed = (columns: readonly string[]): string => columns.map((c) => `"${c}"`).join(', ')

/** A table's rows in pieces of about a megabyte, as the transaction sees them. */
export async function* copyOut(client: Client, table: Table): AsyncGenerator<Uint8Array> {
  let piece: Buffer[] = []
  let length = 0
  for await (const chunk of client.query(copyTo(`copy (select ${listed(table.columns)} from saksi."${table.name}") to stdout`))) {
    piece.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length < PIECE) continue
    yield Buffer.concat(piece)
    piece = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(piece)
}

/** @throws what the database says of rows that do not fit the table. */
export const copyIn = (client: Client, table: Table, pieces: AsyncIterable<Uint8Array>): Promise<void> =>
  pipeline(pieces, client.query(copyFrom(`copy saksi."${table.name}" (${listed(table.columns)}) from stdin`)))

/** What a migration put in is replaced by what the backup has. */
export async function emptyTables(client: Client, tables: readonly Table[]): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map((t) => `saksi."${t.name}"`).join(', ')}`)
}

/** COPY writes identity columns as they were; their counters do not follow by themselves. */
export async function advanceCounters(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select c.relname as name, a.attname as column from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attidentity <> '' where n.nspname = 'saksi'`,
  )
  for (const { name, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence('saksi."${name}"', '${column}'), (select coalesce(max("${column}"), 0) + 1 from saksi."${name}"), false)`,
    )
}
