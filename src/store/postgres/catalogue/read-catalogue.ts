/** The catalogue of a database as text: each object's name, and a line of what it is. The same migrations give the same text everywhere. */
import { createHash } from 'node:crypto'
import type { Client } from '../connect.ts'
import type { RolePrefix } from '../roles.ts'
import { BUILT_IN, NEWEST } from './built-in.ts'
import { OBJECTS } from './objects.ts'

export type Catalogue = {
  /** Of the PostgreSQL that answered. */
  readonly major: number
  /** `policy saksi.entries.read_all` → what it is. */
  readonly objects: ReadonlyMap<string, string>
}

/**
 * @param client inside a transaction; from here on it finds nothing without its schema’s name but what is PostgreSQL's own.
 * @param prefix with which the roles of this installation begin.
 */
export async function readCatalogue(client: Client, prefix: RolePrefix): Promise<Catalogue> {
  const { rows: own } = await client.query<{ path: string; version: string; admin: number | null }>(
    `select pg_catalog.current_setting('search_path') as path, pg_catalog.current_setting('server_version_num') as version,
            (select c.relowner from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and c.relname = 'saksi_migrations') as admin`,
  )
  const major = Math.floor(Number(own[0]?.version) / 10_000)
  // So names come out whole: a function of the same name in another schema is told from PostgreSQL's own.
  await client.query(`select pg_catalog.set_config('search_path', 'pg_catalog', true)`)
  const objects = new Map<string, string>([['setting search_path', `is ${own[0]?.path}`]])
  const { rows } = await client.query<{ name: string; said: string }>(OBJECTS, [own[0]?.admin ?? 0, prefix])
  for (const { name, said } of rows) {
    const line = said.replaceAll(/\s+/g, ' ').trim()
    objects.set(name, objects.has(name) ? `${objects.get(name)} | ${line}` : line)
  }
  for (const { kind, sql } of BUILT_IN) {
    const { rows: lines } = await client.query<{ line: string }>(sql)
    const text = lines
      .map((row) => row.line)
      .toSorted()
      .join('\n')
    objects.set(`built-in ${kind} of ${major}`, createHash('sha256').update(text).digest('hex').slice(0, 32))
  }
  return { major, objects }
}

/** The rows of a built-in kind that were written last, after the cluster was made: so a hash that differs gets a name. */
export async function findNewest(client: Client, object: string): Promise<readonly string[]> {
  const found = BUILT_IN.find(({ kind }) => object.startsWith(`built-in ${kind} of `))
  if (!found) return []
  const { rows } = await client.query<{ name: string }>(NEWEST(found.table, found.name))
  return rows.map((row) => row.name)
}
