/**
 * Connections by role. Each part of the program gets the pool of its own role and no other: the serving code cannot
 * change an entry because its role may not, whatever a bug or an attacker makes it say.
 */
import pg from 'pg'
import type { Reader } from '../../core/access/reader.ts'
import { makeQueue } from '../../core/waiting-line.ts'

export type Server = { readonly host: string; readonly port: number; readonly database: string }
export type Db = pg.Pool
export type Client = pg.PoolClient
/** Whoever answers a statement, and no more of him. */
export type Asked = {
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>
}

// bigint and numeric arrive as text by default; our counts are far below 2^53.
pg.types.setTypeParser(20, Number)
// Days stay text: a Date would move them by the machine's time zone.
pg.types.setTypeParser(1082, (text) => text)
// Instants as ISO text in UTC, whole microseconds kept: a projection must be rebuilt to the same bytes.
pg.types.setTypeParser(1184, (text) => text)

/** @param more settings of its sessions, as `-c name=value`. */
export function openPool(server: Server, role: string, password: string, max = 4, more = ''): Db {
  const pool = new pg.Pool({
    host: server.host,
    port: server.port,
    database: server.database,
    user: role,
    password,
    max,
    application_name: `saksi:${role}`,
    // What a role or the database is set to else would let a commit be acknowledged that no standby has.
    options: `-c timezone=UTC -c datestyle=ISO -c synchronous_commit=on ${more}`.trimEnd(),
    keepAlive: true,
    idleTimeoutMillis: 10_000,
  })
  // A database that dies under a statement tells it twice: to the statement, whose caller answers, and by this event, which nobody
  // else hears and which would end the process in the middle of its answer.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return pool
}

/** One connection for those who do not wait for one another: their statements are put one after the other, as they were asked. */
export function inTurn(client: Client): Asked {
  const turn = makeQueue({ atOnce: 1, waiting: Number.POSITIVE_INFINITY })
  return { query: (sql, values) => turn(() => client.query(sql, values)) }
}

/** One transaction, rolled back whole on any error; the error is the caller's. */
export async function inTransaction<T>(db: Db, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await db.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined) // the connection is gone; the server has rolled back
    throw error
  } finally {
    client.release()
  }
}

/** Sets whose rows this transaction sees and writes. SET LOCAL: a pooled connection must not carry it to the next user. */
export const asAgency = (client: Client, agency: string): Promise<unknown> =>
  client.query(`select set_config('saksi.agency', $1, true)`, [agency])

/**
 * Who a person reads for: the agency's own rows, of those what is on its side of the wall (migrations/000010-desk.sql), and of those none that an
 * interest of that person's closes (migrations/000040-interests.sql).
 * @param more other settings of this transaction, said in the same journey to the server.
 */
export const asPersonOf = (
  client: Client,
  { agency, side, closed }: Reader,
  more: Readonly<Record<string, string>> = {},
): Promise<unknown> => {
  const settings = { ...more, 'saksi.agency': agency, 'saksi.side': side, 'saksi.closed': closed.join(',') }
  return client.query('select set_config(s.name, s.value, true) from unnest($1::text[], $2::text[]) as s(name, value)', [
    Object.keys(settings),
    Object.values(settings),
  ])
}
