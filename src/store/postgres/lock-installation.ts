import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
    for (;;) {
      if (linkNew(own, path)) {
        return {
          release: () => {
            if (readText(path) === mine) rmSync(path, { force: true })
          },
        }
      }
      const found = readText(path)
      if (found === undefined) continue
      const holder = holderOf(found)
      if (holder !== undefined && stillRuns(holder)) return { heldBy: holder.pid, since: holder.since }
      takeAway(path, found, `${own}.stale`)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes the stale lock `found`. If another process was quicker and its fresh lock was caught instead, that one is put back. */
function takeAway(path: string, found: string, aside: string): void {
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readText(aside) !== found) linkNew(aside, path)
  rmSync(aside, { force: true })
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
 * @throws AlreadyServed naming the process that serves it.
 */
export function lockInstallation(dir: string, role: 'serve'): { release(): void } {
  const lock = tryLockFile(join(dir, `${role}.lock`))
  if ('heldBy' in lock) throw new AlreadyServed(dir, lock.heldBy, lock.since)
  return lock
}
