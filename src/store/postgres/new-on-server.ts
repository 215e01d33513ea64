/** A new installation on an operator's own PostgreSQL: whether it can be made there, asked before anything is; and what takes it back when it failed. */
import { Failure } from '../../errors.ts'
import { inTransaction, openPool, type Db } from './connect.ts'
import { findRoles, grantOwner, lacksRight, readKeeper, refuseUsed, statementOf, type Keeper } from './make-roles.ts'
import { findFreePrefix, roleName, roleNames, ROLES, type RolePrefix, type Roles } from './roles.ts'
import { openOperatorServer } from './server/operator-server.ts'

async function withAdmin<T>(url: string, work: (admin: Db) => Promise<T>): Promise<T> {
  const server = await openOperatorServer(url)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  try {
    return await work(admin)
  } finally {
    await admin.end()
    await server.close()
  }
}

const takeDatabase = ({ database, user }: Keeper): string => `alter database "${database}" owner to "${user}"`

/**
 * @param ready the roles that its administrator made beforehand, where the user may not make them (`saksi roles`).
 * @returns with what the names of its roles begin: those of another installation in the cluster stay what they are.
 * @throws Failure 'database.lacks-right' that names the right and how it is given, 'database.in-use' for a database that has an installation,
 * 'database.roles-taken' where neither kind of names is free.
 */
export const refuseUnfit = (url: string, ready?: Roles): Promise<RolePrefix> => withAdmin(url, (admin) => fitPrefix(admin, ready))

/** The same of a database that is open. */
export async function fitPrefix(admin: Db, ready?: Roles): Promise<RolePrefix> {
  const keeper = await readKeeper(admin)
  if (!keeper.mayMakeRoles && !ready) throw lacksRight(keeper, 'CREATEROLE', `ALTER ROLE "${keeper.user}" CREATEROLE`)
  if (!keeper.ownsDatabase) throw lacksRight(keeper, `OWNER (${keeper.database})`, takeDatabase(keeper))
  await refuseUsed(admin)
  return ready ? ready.prefix : freePrefix(admin)
}

async function freePrefix(admin: Db): Promise<RolePrefix> {
  const found = await findFreePrefix(admin)
  if ('prefix' in found) return found.prefix
  throw new Failure('database.roles-taken', { roles: found.taken.join(', '), database: found.database })
}

/**
 * What the administrator of a managed PostgreSQL runs once, where nobody else may make roles. No password is in it. All of it or nothing is done: where a role that
 * it makes is there meanwhile, it is another installation's, and the user becomes a member of none.
 * @param ready as an earlier call made them; where another installation has their names since, others are made. @param isStanding the record that has them is in
 * this database. @param make new ones. @returns the roles that it makes, and the statements.
 */
export const askAdministrator = (
  url: string,
  ready: Roles | undefined,
  isStanding: boolean,
  make: (prefix: RolePrefix) => Roles,
): Promise<{ readonly roles: Roles; readonly statements: readonly string[] }> =>
  withAdmin(url, async (admin) => {
    const keeper = await readKeeper(admin)
    const roles = ready && (isStanding || !(await isAnothers(admin, ready.prefix))) ? ready : make(await freePrefix(admin))
    const there = new Map((await findRoles(admin, roleNames(roles.prefix))).map((role) => [role.name, role]))
    const lacking = ROLES.map((role) => ({ name: roleName(roles.prefix, role), password: roles.passwords[role] })).filter(
      ({ name, password }) => !there.has(name) && password !== '',
    )
    const owner = roleName(roles.prefix, 'saksi_owner')
    const statements = [
      ...lacking.map(({ name, password }) => statementOf(name, password)),
      ...((await isMember(admin, owner)) || there.get(owner)?.isHere === false ? [] : [grantOwner(owner, keeper.user)]),
      ...(keeper.ownsDatabase ? [] : [takeDatabase(keeper)]),
    ]
    return { roles, statements: statements.length === 0 ? [] : ['begin', ...statements, 'commit'] }
  })

/** What was printed for this one is run whole or not at all: names that are there, and whose owner's member its user is not, another came to have first. */
async function isAnothers(admin: Db, prefix: RolePrefix): Promise<boolean> {
  const there = await findRoles(admin, roleNames(prefix))
  return (
    there.some((role) => role.isUsed && !role.isHere) || (there.length > 0 && !(await isMember(admin, roleName(prefix, 'saksi_owner'))))
  )
}
async function isMember(admin: Db, owner: string): Promise<boolean> {
  const { rows } = await admin.query<{ is: boolean }>(
    `select coalesce((select pg_has_role(current_user, r.oid, 'member') from pg_roles r where r.rolname = $1), false) as is`,
    [owner],
  )
  return rows[0]?.is === true
}

/** Only what `migrate` made of a new installation: nothing of it was there before. @param madeRoles false for those that the administrator made. */
export const takeBackFrom = (url: string, prefix: RolePrefix, madeRoles: boolean): Promise<void> =>
  withAdmin(url, (admin) => takeBack(admin, prefix, madeRoles))

export const takeBack = (admin: Db, prefix: RolePrefix, madeRoles: boolean): Promise<void> =>
  inTransaction(admin, async (client) => {
    await client.query('drop schema if exists saksi cascade')
    await client.query('drop table if exists public.saksi_migrations')
    if (!madeRoles) {
      // Theirs to drop, who made them. What was granted to the owner would say of them that another installation uses them.
      await client.query(
        `do $$ begin execute format('revoke create on database %I from ${roleName(prefix, 'saksi_owner')}', current_database()); end $$`,
      )
      return
    }
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [roleNames(prefix)])
    for (const { rolname } of rows) {
      await client.query(`grant ${rolname} to current_user`)
      await client.query(`drop owned by ${rolname}`)
      await client.query(`drop role ${rolname}`)
    }
  })
