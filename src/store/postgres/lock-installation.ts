import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../errors.ts'
import { clusterBase } from './server/cluster-place.ts'
import { heldElsewhere } from './server/postmaster.ts'
import { identify, type ProcessIdentity, stillRuns } from './server/process-identity.ts'

type Holder = ProcessIdentity & { since: string }

function holderOf(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number') return undefined
    return value as Holder
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Puts `from` at `to` unless something is there already. A link appears whole or not at all, so no reader sees half a lock. */
function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Milliseconds to wait for who is replacing a stale lock, which takes less than one; whoever is stopped in the middle of it is named then. */
const PATIENCE = 1000

/**
 * Takes a lock file, or names the living process that has it. A lock whose process ended (also if its number lives on in another
 * process) is taken over. `release` removes the file only while it is still ours.
 */
export function tryLockFile(path: string): { release(): void } | { heldBy: number; since: string } {
  const me = identify(process.pid)
  if (me === undefined) throw new Error('cannot read this process from /proc')
  const mine = JSON.stringify({ ...me, since: new Date().toISOString(), token: randomBytes(8).toString('hex') })
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(own, mine, { flag: 'wx', mode: 0o644 })
  try {
    const began = performance.now()
    for (;;) {
      const found = readText(path)
      const holder = found === undefined ? undefined : holderOf(found)
      if (holder !== undefined && stillRuns(holder)) return { heldBy: holder.pid, since: holder.since }
      const put = found === undefined ? linkNew(own, path) : replaced(path, found, own)
      if (typeof put === 'object' && performance.now() - began > PATIENCE) return put
      if (put === true) {
        return {
          release: () => {
            if (readText(path) === mine) rmSync(path, { force: true })
          },
        }
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Puts `own` where the stale lock `found` is, unless another was quicker. Two that both saw it stale must not both replace it: the second would
 * throw out the first, who works already. So each needs a lock on the replacing, and looks once more while it has it; from then on nobody changes
 * the file, for its holder is dead and a fresh lock is put only where there is none. One killed here leaves that second lock stale, which is
 * replaced in the same way.
 */
function replaced(path: string, found: string, own: string): boolean | { heldBy: number; since: string } {
  const replacing = tryLockFile(`${path}.replacing`)
  if ('heldBy' in replacing) {
    pause(1)
    return replacing
  }
  try {
    if (readText(path) !== found) return false
    renameSync(own, path)
    return true
  } finally {
    replacing.release()
  }
}

/** Waits without giving the event loop a turn. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

export class AlreadyServed extends Error {
  override name = 'AlreadyServed'
  readonly dir: string
  readonly pid: number
  readonly since: string
  constructor(dir: string, pid: number, since: string) {
    super(`another Saksi already serves ${dir}: process ${pid}, since ${since}`)
    this.dir = dir
    this.pid = pid
    this.since = since
  }
}

/**
 * Makes sure that one server at most works on an installation folder.
 * @param dir the installation folder; it must exist and be writable.
 * @throws AlreadyServed naming the process that serves it; Failure `installation.held-elsewhere` where that one is in another container, whose
 * lock file would look left over from here.
 */
export function lockInstallation(dir: string, role: 'serve'): { release(): void } {
  if (heldElsewhere(join(clusterBase(dir), 'data'))) throw new Failure('installation.held-elsewhere', { place: dir })
  const lock = tryLockFile(join(dir, `${role}.lock`))
  if ('heldBy' in lock) throw new AlreadyServed(dir, lock.heldBy, lock.since)
  return lock
}
