/** A new installation on an operator's own PostgreSQL: whether it can be made there, asked before anything is; and what takes it back when it failed. */
import { Failure } from '../../errors.ts'
import { inTransaction, openPool, ROLES, type Db } from './connect.ts'
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

type Standing = {
  readonly user: string
  readonly database: string
  readonly roles: boolean
  readonly owns: boolean
  readonly taken: string[]
}

/**
 * The roles belong to the whole server: where they are there, another installation uses them, and new passwords would lock it out.
 * @throws Failure 'database.lacks-right' that names the right and how it is given, 'database.in-use' for a server that has an installation.
 */
export const refuseUnfit = (url: string): Promise<void> =>
  withAdmin(url, async (admin) => {
    const { rows } = await admin.query<Standing>(
      `select current_user::text as user, d.datname::text as database, r.rolsuper or r.rolcreaterole as roles,
              r.rolsuper or pg_has_role(current_user, d.datdba, 'usage') as owns,
              array(select rolname::text from pg_roles where rolname = any($1) order by 1) as taken
         from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
      [ROLES],
    )
    const { user, database, roles, owns, taken } = rows[0] as Standing
    if (!roles) throw new Failure('database.lacks-right', { user, right: 'CREATEROLE', give: `ALTER ROLE "${user}" CREATEROLE` })
    if (!owns)
      throw new Failure('database.lacks-right', {
        user,
        right: `OWNER (${database})`,
        give: `ALTER DATABASE "${database}" OWNER TO "${user}"`,
      })
    if (taken.length > 0) throw new Failure('database.in-use', { roles: taken.join(', '), database })
  })

/** Only after `refuseUnfit`: nothing of this was there then, so all of it is what the failed `init` made. */
export const takeBackFrom = (url: string): Promise<void> =>
  withAdmin(url, (admin) =>
    inTransaction(admin, async (client) => {
      await client.query('drop schema if exists saksi cascade')
      await client.query('drop table if exists public.saksi_migrations')
      const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [ROLES])
      for (const { rolname } of rows) {
        await client.query(`drop owned by ${rolname}`)
        await client.query(`drop role ${rolname}`)
      }
    }),
  )
