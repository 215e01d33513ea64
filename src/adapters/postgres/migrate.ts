/**
 * Forward-only migrations: numbered SQL files, each in one transaction with its own mark, so that a crash leaves a file
 * wholly applied or not at all. Roles are made here, because CREATE ROLE belongs to the cluster and not to a schema.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTransaction, ROLES, type Db, type Role } from './connect.ts'

export const MIGRATIONS = join(import.meta.dirname, '../../../migrations')

/** @param admin a pool that may create roles and schemas. */
export async function migrate(admin: Db, passwords: Readonly<Record<Role, string>>, folder = MIGRATIONS): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((f) => /^\d{6}-.+\.sql$/.test(f)).sort()
  return inTransaction(admin, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('saksi.migrate'))`)
    for (const role of ROLES) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
      const verb = rowCount === 0 ? 'create' : 'alter'
      await client.query(`${verb} role ${role} login password ${quote(passwords[role])}`)
    }
    await client.query(
      'create table if not exists public.saksi_migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from public.saksi_migrations')
    const done = new Set(rows.map((r) => r.name))
    const known = new Set(files)
    const newer = [...done].find((name) => !known.has(name))
    if (newer) throw new Error(`this database was migrated by a newer Saksi (it has ${newer}); use that program`)
    const pending = files.filter((f) => !done.has(f))
    await client.query('grant saksi_owner to current_user')
    await client.query(`do $$ begin execute format('grant create on database %I to saksi_owner', current_database()); end $$`)
    for (const file of pending) {
      await client.query('set local role saksi_owner')
      await client.query(await readFile(join(folder, file), 'utf8'))
      await client.query('reset role')
      await client.query('insert into public.saksi_migrations (name) values ($1)', [file])
    }
    return pending
  })
}

/** Passwords are our own random base64url; anything else is a bug, not something to escape. */
function quote(password: string): string {
  if (!/^[A-Za-z0-9_-]{20,}$/.test(password)) throw new Error('impossible: a role password of foreign characters')
  return `'${password}'`
}
