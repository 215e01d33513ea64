import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../../../errors.ts'
import { type ClusterPlace, keepOwner } from './cluster-place.ts'
import type { Binaries } from './find-binaries.ts'
import { lastLines } from './make-cluster.ts'
import { identify, isPostgresOf, postgresProcessesOf, stillRuns } from './process-identity.ts'
import { makeSocketDir, SOCKET_PORT } from './socket-path.ts'

/** A living server of our data folder, as its own postmaster.pid tells of it. */
export type Postmaster = { pid: number; host: string; port: number; ready: boolean }

const LOG_LIMIT = 10 * 1024 * 1024

/** Reads postmaster.pid; undefined if there is none, or if its process is gone, a zombie, or no PostgreSQL of this folder. */
export function livingPostmaster(data: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const pid = Number(lines[0])
  if (!isPostgresOf(pid, data)) return undefined
  return { pid, port: Number(lines[3]), host: lines[4] ?? '', ready: (lines[7] ?? '').trim() === 'ready' }
}

/** What the shell that starts a server ends with where another server has the data folder. */
const HELD = 73

/**
 * Starts a server, holding the kernel's lock on its PG_VERSION, which its children share. A process number says nothing across containers: from
 * another one a living server looks dead, and a second on the same files destroys them. This lock is seen from everywhere, and goes with the last
 * of them. What a killed server left is cleared under it: PostgreSQL would not start where the number in a stale file is now any other process's.
 * Where there is no `flock` (macOS), there are no such containers either.
 */
const START = `ulimit -c 0
if command -v flock >/dev/null; then exec 9<>"$1/PG_VERSION"; flock -n 9 || exit ${HELD}; fi
rm -f "$1/postmaster.pid" "$2" "$2.lock"
shift 2
exec "$@"`

/** True where a server that this process cannot see, as it runs in another container, has the data folder open. */
export function heldElsewhere(data: string): boolean {
  const version = join(data, 'PG_VERSION')
  if (!existsSync(version) || postgresProcessesOf(data).length > 0) return false
  return spawnSync('/bin/sh', ['-c', `flock -n -E ${HELD} "$1" true`, 'sh', version], { stdio: 'ignore' }).status === HELD
}

/** A killed server's children are waited for: they still write until they notice, which takes moments. */
async function waitForChildren(data: string): Promise<void> {
  const until = performance.now() + 30_000
  while (postgresProcessesOf(data).length > 0) {
    if (performance.now() > until)
      throw new Error(`a killed server left processes in ${data} that do not end: ${postgresProcessesOf(data).join(', ')}`)
    await pause(100)
  }
}

function settings(host: string, kind: Binaries['kind']): string[] {
  const values: Record<string, string> = {
    cluster_name: `saksi-${kind}`,
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: `"${host.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    // The log entry must be on the disk before anyone is told that a return was taken.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: '64MB',
    max_connections: '60',
    max_wal_size: '512MB',
    huge_pages: 'off',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    password_encryption: 'scram-sha-256',
    // A failing statement, its parameters, the key in "already exists" and even the value in "invalid input syntax" can be a person's
    // name. The program gets every error; the log gets the server's own doings only (`log` ranks above `error` here).
    logging_collector: 'off',
    log_destination: 'stderr',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_min_duration_sample: '-1',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_lock_waits: 'off',
    debug_print_parse: 'off',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Opens `DIR/log/postgres.log` to append; a log over 10 MB is first put aside as postgres.log.1. */
function openLog(dir: string): { fd: number; path: string; from: number } {
  const folder = join(dir, 'log')
  const path = join(folder, 'postgres.log')
  const fresh = !existsSync(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (fresh) keepOwner(folder, dir)
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`)
  const fd = openSync(path, 'a', 0o600)
  keepOwner(path, dir)
  return { fd, path, from: fstatSync(fd).size }
}

function spawnServer(place: ClusterPlace, binaries: Binaries, host: string, fd: number): ChildProcess {
  const socket = join(host, `.s.PGSQL.${SOCKET_PORT}`)
  // Core dumps would hold rows, so they are off. The shell replaces itself, so the child's number is the server's.
  const child = spawn(
    '/bin/sh',
    ['-c', START, 'sh', place.data, socket, join(binaries.bin, 'postgres'), '-D', place.data, ...settings(host, binaries.kind)],
    {
      ...place.user.drop,
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', fd, fd],
      // Its own session: a Ctrl-C at the terminal, or our own sudden end, does not reach it.
      detached: true,
    },
  )
  child.unref()
  return child
}

/**
 * Starts the server on the cluster and waits until it takes connections, through crash recovery if need be (ten minutes at most).
 * @throws Error with the end of the server's own log.
 */
export async function startPostmaster(dir: string, place: ClusterPlace, binaries: Binaries): Promise<Postmaster> {
  const host = makeSocketDir(place.run, place.user)
  const began = performance.now()
  for (;;) {
    await waitForChildren(place.data)
    const started = await startOnce(dir, place, binaries, host)
    if (typeof started === 'object') return started
    // Children of a killed server that cannot be seen (/proc hidden in a container) end within moments; who stays is no child.
    if (started === HELD) {
      if (performance.now() > began + 10_000) throw new Failure('installation.held-elsewhere', { place: dir })
    } else if (!/still in use/.test(started) || performance.now() > began + 30_000) {
      throw new Error(`PostgreSQL ${binaries.version} (${binaries.kind}) did not start: ${started}`)
    }
    await pause(500)
  }
}

/** One try: the living server, `HELD` where another has the folder, or what it said before it ended. */
async function startOnce(dir: string, place: ClusterPlace, binaries: Binaries, host: string): Promise<Postmaster | typeof HELD | string> {
  const log = openLog(dir)
  let failed: Error | undefined
  const child = spawnServer(place, binaries, host, log.fd)
  child.on('error', (error) => (failed = error))
  closeSync(log.fd)
  const until = performance.now() + 600_000
  for (;;) {
    const now = livingPostmaster(place.data)
    if (now?.ready === true) return now
    if (child.exitCode === HELD) return HELD
    const ended = failed !== undefined || child.exitCode !== null || child.signalCode !== null
    if (ended || performance.now() > until) return failed?.message ?? lastLines(readFileSync(log.path).subarray(log.from).toString('utf8'))
    await pause(50)
  }
}

/** Waits for a server that someone else is starting; undefined if it ended instead. */
export async function waitReady(data: string): Promise<Postmaster | undefined> {
  for (;;) {
    const now = livingPostmaster(data)
    if (now === undefined || now.ready) return now
    await pause(50)
  }
}

/**
 * Stops the server in order ("fast": open transactions roll back, everything is written) and waits for its end, a minute at most.
 * Does nothing if it is gone already.
 */
export async function stopPostmaster(data: string): Promise<void> {
  const server = livingPostmaster(data)
  const known = server === undefined ? undefined : identify(server.pid)
  if (known === undefined) return
  process.kill(known.pid, 'SIGINT')
  const until = performance.now() + 60_000
  while (stillRuns(known)) {
    if (performance.now() > until) throw new Error(`PostgreSQL (process ${known.pid}) was asked to stop and still runs; its data is safe`)
    await pause(50)
  }
}
