/**
 * Forward-only migrations: numbered SQL files, each in one transaction with its own mark, so that a crash leaves a file
 * wholly applied or not at all. Roles are made here, because CREATE ROLE belongs to the cluster and not to a schema.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../errors.ts'
import { missingOwn, type Own } from './own-kinds.ts'
import { inTransaction, type Db } from './connect.ts'
import { makeRoles, refuseUsed } from './make-roles.ts'
import { roleName, withRoles, type Roles } from './roles.ts'

const INSUFFICIENT_PRIVILEGE = '42501'
export const MIGRATIONS = join(import.meta.dirname, '../../../migrations')

type Migrating = { readonly folder?: string; readonly upTo?: number; readonly own?: Own; readonly isNew?: boolean }

/** The migrations that this program has, in their order. */
export const listMigrations = async (folder = MIGRATIONS): Promise<string[]> =>
  (await readdir(folder)).filter((f) => /^\d{6}-.+\.sql$/.test(f)).sort()

/**
 * @param admin a pool whose user may make roles, or whose administrator has made them (`saksi roles`). @param upTo leaves out what comes after this many migrations.
 * @param own the country whose own record kinds get their tables and columns, after the migrations. @param isNew nothing of an installation may be there.
 * @returns the migrations that were applied now, and `kinds of <country>` where its kinds got something.
 * @throws Failure 'database.in-use', 'database.roles-taken', 'database.lacks-right'; nothing was done then.
 */
export async function migrate(
  admin: Db,
  roles: Roles,
  { folder = MIGRATIONS, upTo = Number.POSITIVE_INFINITY, own, isNew = false }: Migrating = {},
): Promise<readonly string[]> {
  const files = (await listMigrations(folder)).slice(0, upTo)
  const owner = roleName(roles.prefix, 'saksi_owner')
  return inTransaction(admin, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('saksi.migrate'))`)
    if (isNew) await refuseUsed(client)
    await makeRoles(client, roles)
    await client.query(
      'create table if not exists public.saksi_migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    // A program that opens the record must see which schema it meets.
    await client.query(withRoles(roles.prefix, 'grant select on public.saksi_migrations to saksi_reader'))
    const { rows } = await client.query<{ name: string }>('select name from public.saksi_migrations')
    const done = new Set(rows.map((r) => r.name))
    const known = new Set(files)
    const newer = [...done].find((name) => !known.has(name))
    if (newer) throw new Failure('schema.newer', { migration: newer })
    const pending = files.filter((f) => !done.has(f))
    for (const file of pending) {
      await client.query(`set local role ${owner}`)
      await client.query(withRoles(roles.prefix, await readFile(join(folder, file), 'utf8')))
      await client.query('reset role')
      await client.query('insert into public.saksi_migrations (name) values ($1)', [file])
    }
    const missing = own ? await missingOwn(client, own) : ''
    if (!own || missing === '') return pending
    await client.query(`set local role ${owner}`)
    await client.query(withRoles(roles.prefix, missing))
    await client.query('reset role')
    return [...pending, `kinds of ${own.id}`]
  })
}

/** @throws Failure when the database has fewer migrations than this program or less than the country's own kinds ask for, or what they do not know. */
export async function checkSchema(reader: Db, dir: string, own: Own): Promise<void> {
  const known = await listMigrations()
  // The first version let nobody read the list; it is older by that alone.
  const done = await readMigrations(reader).catch((error: Error & { code?: string }) => {
    if (error.code === INSUFFICIENT_PRIVILEGE) return []
    throw error
  })
  const newer = done.find((name) => !known.includes(name))
  if (newer) throw new Failure('schema.newer', { migration: newer })
  if (done.length < known.length || (await missingOwn(reader, own)) !== '') throw new Failure('schema.older', { dir })
}

/** The migrations that a database has, in their order. */
export async function readMigrations(db: Pick<Db, 'query'>): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>('select name from public.saksi_migrations order by name')
  return rows.map((r) => r.name)
}
