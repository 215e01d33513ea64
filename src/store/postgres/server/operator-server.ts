/**
 * An operator's own PostgreSQL, named by a connection string. The same migrations, the same roles; what Saksi needs of
 * it is checked at every start, and it is refused as a system of record when it does not sync what it acknowledges.
 */
import pg from 'pg'
import type { Server } from '../connect.ts'

export type OperatorServer = Server & {
  readonly superuser: { readonly user: string; readonly password: string }
  readonly engine: string
  close(): Promise<void>
}

/** @param url `postgres://user:password@host:port/database`; the user may create roles. @throws in plain words when the server will not do. */
export async function openOperatorServer(url: string): Promise<OperatorServer> {
  const client = new pg.Client({ connectionString: url, application_name: 'saksi:check' })
  const { host, port, database, user, password } = client
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; number: string; fsync: string; sync: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as sync, current_setting('server_encoding') as encoding`,
    )
    const server = rows[0]
    if (!server || Number(server.number) < 150_000)
      throw new Error(`PostgreSQL 15 or later is needed; this is ${server?.version ?? 'unknown'}`)
    if (server.fsync !== 'on' || server.sync === 'off')
      throw new Error('this PostgreSQL does not sync what it acknowledges (fsync, synchronous_commit); turn both on')
    if (server.encoding !== 'UTF8') throw new Error('the database must be of encoding UTF8')
    return {
      host,
      port,
      database: database ?? '',
      superuser: { user: user ?? '', password: String(password ?? '') },
      engine: `PostgreSQL ${server.version} (operator’s)`,
      close: async () => undefined,
    }
  } finally {
    await client.end().catch(() => undefined) // never connected: nothing to end
  }
}
