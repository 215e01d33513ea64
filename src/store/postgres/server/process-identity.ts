import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

/** A process that can be told from a later one with the same number: its start (ticks since boot) and the boot it belongs to. */
export type ProcessIdentity = { pid: number; started: string; boot: string }

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function link(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

const hasProc = read('/proc/self/stat') !== undefined
const boot = (read('/proc/sys/kernel/random/boot_id') ?? '').trim()

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Looks a process up. A zombie counts as gone: it still answers signals, so `kill -0` alone would keep a dead server's lock for ever
 * where nothing reaps. Without /proc (macOS) only the number can be compared and `started` is empty.
 */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  if (!hasProc) return answersSignal(pid) ? { pid, started: '', boot } : undefined
  const stat = read(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The second field is the program's name in brackets and may hold anything, so fields are counted from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const state = fields[0]
  if (state === 'Z' || state === 'X' || state === 'x') return undefined
  return { pid, started: fields[19] ?? '', boot }
}

/** True while exactly that process lives; false once it ended, even if its number was given to another. */
export function stillRuns(known: ProcessIdentity): boolean {
  const now = identify(known.pid)
  return now !== undefined && now.started === known.started && now.boot === known.boot
}

/** True if `pid` is a living PostgreSQL process of the data folder `dataDir` (an absolute path without links). */
export function isPostgresOf(pid: number, dataDir: string): boolean {
  if (identify(pid) === undefined) return false
  if (!hasProc) return true
  if ((read(`/proc/${pid}/comm`) ?? '').trim() !== 'postgres') return false
  // A postmaster and its children work in their data folder. In a container that link can be hidden even from root; the command line is not.
  const cwd = link(`/proc/${pid}/cwd`)
  return cwd === undefined ? (read(`/proc/${pid}/cmdline`) ?? '').split('\0').includes(dataDir) : cwd === dataDir
}

/** Every living PostgreSQL process that works in `dataDir`: after a killed postmaster, its children which have not yet noticed. */
export function postgresProcessesOf(dataDir: string): number[] {
  if (!hasProc) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isPostgresOf(pid, dataDir))
}
