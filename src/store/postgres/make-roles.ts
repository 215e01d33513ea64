/** The roles of an installation in their cluster: who may make them, what is made, and whose they are already. */
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Client, Db } from './connect.ts'
import { IS_TIED, IS_USED, roleName, ROLES, type Role, type Roles } from './roles.ts'
import { scramVerifier } from './scram.ts'

/** The database's user, and what there is to be said of him. */
export type Keeper = {
  readonly user: string
  readonly database: string
  readonly mayMakeRoles: boolean
  readonly ownsDatabase: boolean
}

export async function readKeeper(admin: Pick<Db, 'query'>): Promise<Keeper> {
  const { rows } = await admin.query<Keeper>(
    `select current_user::text as user, d.datname::text as database, r.rolsuper or r.rolcreaterole as "mayMakeRoles",
            r.rolsuper or pg_has_role(current_user, d.datdba, 'usage') as "ownsDatabase"
       from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
  )
  return rows[0] as Keeper
}

/** @throws Failure 'database.in-use' where the database holds an installation, or half of one. */
export async function refuseUsed(admin: Pick<Db, 'query'>): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select current_database()::text as name where to_regnamespace('saksi') is not null or to_regclass('public.saksi_migrations') is not null`,
  )
  if (rows[0]) throw new Failure('database.in-use', { database: rows[0].name })
}

/** Whoever lacks CREATEROLE hands its administrator these. */
export const statementOf = (name: string, password: string): string =>
  `create role ${name} login password '${scramVerifier(password, nodeRandom.bytes(16))}'`
export const grantOwner = (owner: string, user: string): string => `grant ${owner} to "${user}"`

/**
 * `isUsed`: something rests on it in some database of the cluster; `isTied`: somebody is in it, or it is in another;
 * `isHere`: something rests on it in this one, or it may do something in it.
 */
type Found = { readonly name: string; readonly isUsed: boolean; readonly isTied: boolean; readonly isHere: boolean }

/** Those of these names that the cluster has. */
export async function findRoles(client: Pick<Db, 'query'>, names: readonly string[]): Promise<readonly Found[]> {
  const { rows } = await client.query<Found>(
    `select r.rolname::text as name, ${IS_USED} as "isUsed", ${IS_TIED} as "isTied", exists (
        select 1 from pg_shdepend d join pg_database b on b.datname = current_database()
          and (b.oid = d.dbid or d.classid = 'pg_database'::regclass and d.objid = b.oid)
         where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid) as "isHere"
       from pg_roles r where r.rolname = any($1)`,
    [names],
  )
  return rows
}

/**
 * Makes those that are not there. One that this database rests on already, or that may do something in it, is left as it is; one that belongs to nothing is what the administrator
 * made for it, or what is left of an installation that is gone, and gets its password where it may.
 * @throws Failure 'database.roles-taken' for those of another installation: with another password it would stand before a closed door.
 */
export async function makeRoles(client: Client, { prefix, passwords }: Roles): Promise<void> {
  const keeper = await readKeeper(client)
  const nameOf = (role: Role): string => roleName(prefix, role)
  const wanted = ROLES.filter((role) => passwords[role] !== '')
  const rows = await findRoles(client, wanted.map(nameOf))
  const found = new Map(rows.map((row) => [row.name, row]))
  // What an administrator made for one that may make none is as he says; whoever gives a found role another password must know that nobody is in it.
  const taken = rows.filter((row) => !row.isHere && (row.isUsed || (keeper.mayMakeRoles && row.isTied))).map((row) => row.name)
  if (taken.length > 0) throw new Failure('database.roles-taken', { roles: taken.join(', '), database: keeper.database })
  for (const role of wanted) {
    const name = nameOf(role)
    const standing = found.get(name)
    if (standing?.isHere === true) continue
    const statement = statementOf(name, passwords[role])
    if (keeper.mayMakeRoles) await client.query(standing ? statement.replace('create', 'alter') : statement)
    else if (!standing) throw lacksRight(keeper, 'CREATEROLE', statement)
  }
  const owner = nameOf('saksi_owner')
  if (keeper.mayMakeRoles) await client.query(`grant ${owner} to current_user`)
  const { rows: may } = await client.query<{ serves: boolean; creates: boolean }>(
    `select pg_has_role(current_user, $1::name, 'member') as serves, has_database_privilege($1::name, current_database(), 'create') as creates`,
    [owner],
  )
  // A role that nothing here rests on, and that its administrator did not make this user a member of, is another's: nobody is advised to grant it.
  if (may[0]?.serves !== true && found.get(owner)?.isHere !== true)
    throw new Failure('database.roles-taken', { roles: owner, database: keeper.database })
  if (may[0]?.serves !== true) throw lacksRight(keeper, `MEMBER (${owner})`, grantOwner(owner, keeper.user))
  if (!may[0].creates)
    await client.query(`do $$ begin execute format('grant create on database %I to ${owner}', current_database()); end $$`)
}

export const lacksRight = ({ user }: Keeper, right: string, give: string): Failure =>
  new Failure('database.lacks-right', { user, right, give })
