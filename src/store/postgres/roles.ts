/**
 * The roles of an installation. They belong to the whole cluster and not to a database, so where one cluster holds several installations each
 * has five of its own: `saksi_app` of the one is `saksi_observatory_app` of the other. Their names are the keys of `secrets/roles.json`.
 *
 * Migrations, grants and policies are written for `saksi`; where an installation's roles begin with another word, what is run is the same text
 * with its own names in it.
 */
import type { Db } from './connect.ts'

export type Role = 'saksi_owner' | 'saksi_app' | 'saksi_sequencer' | 'saksi_reader' | 'saksi_desk'
export const ROLES: readonly Role[] = ['saksi_owner', 'saksi_app', 'saksi_sequencer', 'saksi_reader', 'saksi_desk']

/** With which their names begin: `saksi`, or `saksi_` and the name of the database. */
export type RolePrefix = string
/** A role that an older installation does not have yet has the password ''. */
export type Roles = { readonly prefix: RolePrefix; readonly passwords: Readonly<Record<Role, string>> }

const FIRST: RolePrefix = 'saksi'
/** PostgreSQL keeps 63 bytes of a name; the longest ending is `_sequencer`. */
const LONGEST_PREFIX = 63 - '_sequencer'.length
const NAME = /\bsaksi_(owner|app|sequencer|reader|desk)\b/g

/** `saksi_app` → `saksi_observatory_app`. */
export const roleName = (prefix: RolePrefix, role: Role): string => prefix + role.slice(FIRST.length)
export const roleNames = (prefix: RolePrefix): string[] => ROLES.map((role) => roleName(prefix, role))
/** SQL that names the roles of the first installation, with this one's names in it. */
export const withRoles = (prefix: RolePrefix, sql: string): string => sql.replaceAll(NAME, `${prefix}_$1`)

export const newRoles = (prefix: RolePrefix, makePassword: () => string): Roles => ({
  prefix,
  passwords: Object.fromEntries(ROLES.map((role) => [role, makePassword()])) as Record<Role, string>,
})

/** As they stand in `secrets/roles.json`: name → password. */
export const printRoles = ({ prefix, passwords }: Roles): string =>
  JSON.stringify(Object.fromEntries(ROLES.map((role) => [roleName(prefix, role), passwords[role]])))

/** @throws Error for what is no list of one installation's roles. */
export function parseRoles(named: Readonly<Record<string, string>>): Roles {
  const names = Object.keys(named)
  const prefix = /^(saksi(?:_[a-z0-9_]+)?)_(?:owner|app|sequencer|reader|desk)$/.exec(names[0] ?? '')?.[1]
  if (prefix === undefined || names.some((name) => !roleNames(prefix).includes(name))) throw new Error('no roles of one installation')
  return {
    prefix,
    passwords: Object.fromEntries(ROLES.map((role) => [role, named[roleName(prefix, role)] ?? ''])) as Record<Role, string>,
  }
}

/** That of role `r` something is owned, granted or said in some database of the cluster. */
export const IS_USED = `exists (select 1 from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid)`

/**
 * That role `r`, though nothing belongs to it, is more than a name: somebody other than who asks is a member of it, it is a member of another, or it has a
 * right, a limit or a setting that no new role has. Another password takes none of that away, and an installation's tables would be open to whoever is in it.
 */
export const IS_TIED = `(r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication or not r.rolinherit
  or r.rolconnlimit <> -1 or coalesce(r.rolvaliduntil, 'infinity') <> 'infinity'
  or exists (select 1 from pg_db_role_setting s where s.setrole = r.oid)
  or exists (select 1 from pg_auth_members m join pg_roles who on who.oid = m.member
              where m.member = r.oid or m.roleid = r.oid and who.rolname <> current_user))`

type Standing = { readonly database: string; readonly taken: readonly string[] }

/**
 * With what the roles of a new installation begin: those of the first one, or where a cluster has these already, others with the database's name in
 * theirs. What belongs to no database any more, in which nobody else is, and which may be given another password by who asks, was left behind by one that is gone,
 * and is free.
 *
 * @param admin of the database in which it will be. @returns the prefix, or whose names stand in the way of both.
 */
export async function findFreePrefix(admin: Pick<Db, 'query'>): Promise<{ readonly prefix: RolePrefix } | Standing> {
  const { rows: here } = await admin.query<{ name: string }>('select current_database()::text as name')
  const database = here[0]?.name ?? ''
  const own = `${FIRST}_${database.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_')}`.slice(0, LONGEST_PREFIX)
  let taken: string[] = []
  for (const prefix of [FIRST, own]) {
    const { rows } = await admin.query<{ name: string }>(
      `select r.rolname::text as name from pg_roles r
        where r.rolname = any($1) and (${IS_USED} or ${IS_TIED}
           or not (pg_has_role(current_user, r.oid, 'member with admin option')
                   or current_setting('server_version_num')::int < 160000 and (select u.rolcreaterole from pg_roles u where u.rolname = current_user)))
        order by 1`,
      [roleNames(prefix)],
    )
    taken = rows.map((r) => r.name)
    if (taken.length === 0) return { prefix }
  }
  return { database, taken }
}
