import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The port is only part of the socket's file name: nothing listens on TCP. */
export const SOCKET_PORT = 5432

/** Bytes that fit in `sockaddr_un.sun_path` on Linux beside its closing zero. */
const LIMIT = 107

/** True if the socket file in `dir` has a path that the system can bind. Counted in bytes: a Khmer folder name is three a letter. */
export function socketPathFits(dir: string): boolean {
  return Buffer.byteLength(`${dir}/.s.PGSQL.${SOCKET_PORT}`) <= LIMIT
}

function ownPrivateDir(dir: string, uid: number): boolean {
  const found = lstatSync(dir)
  return found.isDirectory() && (found.uid === uid || found.uid === process.getuid?.()) && (found.mode & 0o077) === 0
}

/**
 * Makes the folder for the server's socket, mode 0700, owned by the server's user: `preferred` if its path is short enough, else one in
 * the temporary folder, named by a hash of `preferred`. A folder that someone else put there under that name is not used.
 * @returns the folder's absolute path.
 */
export function makeSocketDir(preferred: string, owner: { uid: number; gid: number }): string {
  const dir = socketPathFits(preferred) ? preferred : shortDir(preferred, owner.uid)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  chmodSync(dir, 0o700)
  if (process.getuid?.() === 0) chownSync(dir, owner.uid, owner.gid)
  return dir
}

function shortDir(preferred: string, uid: number): string {
  const name = `saksi-${createHash('sha256').update(preferred).digest('hex').slice(0, 16)}`
  const base = socketPathFits(join(tmpdir(), `${name}-XXXXXX`)) ? tmpdir() : '/tmp'
  const dir = join(base, name)
  try {
    mkdirSync(dir, { mode: 0o700 })
    return dir
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return ownPrivateDir(dir, uid) ? dir : mkdtempSync(`${dir}-`)
}
