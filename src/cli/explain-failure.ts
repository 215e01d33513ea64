/** What a failure of disk or database means to the person at the terminal, from the one catalogue. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DamagedFile } from '../store/files/damaged-file.ts'
import { DiskFull, fullDisk } from '../store/files/room.ts'
import { HalfMade } from '../work/installation/init.ts'
import { NotYetLogged } from '../store/postgres/record-store.ts'
import { AlreadyServed } from '../store/postgres/lock-installation.ts'
import { Failure, problem, type ErrorCode, type Param } from '../errors.ts'

type Fault = Error & { readonly code?: string; readonly path?: string; readonly syscall?: string; readonly port?: number }

/** PostgreSQL's classes 57P0x (it is going down or coming up) and 08 (the connection), and what the socket itself says. */
const LOST = /^(?:57P0\d|08\d{3}|ECONNRESET|ECONNREFUSED|EPIPE)$/
const CUT = /^(?:Connection terminated|Client has encountered a connection error|the database system is )/

/**
 * @param argv the command's arguments: a lost database is looked at for a full disk in the folder they name.
 * @returns the catalogue's code and message; undefined where the error's own words are the best there are.
 */
export function explainFailure(error: Fault, argv: readonly string[]): { code: ErrorCode; message: string } | undefined {
  const say = (code: ErrorCode, params: Readonly<Record<string, Param>>) => ({ code, message: problem(code, params).message.en })
  if (error instanceof Failure) return { code: error.code, message: error.message }
  if (error instanceof DiskFull)
    return say('disk.nearly-full', { place: error.place, free: megabytes(error.free), needed: megabytes(error.needed) })
  if (error instanceof DamagedFile) return say('installation.file-damaged', { place: error.path })
  if (error instanceof HalfMade) return say('installation.half-made', { place: error.dir })
  if (error instanceof AlreadyServed) return say('installation.served-already', { place: error.dir, pid: error.pid, since: error.since })
  if (error instanceof NotYetLogged)
    return say('log.waits', { cause: explainFailure(error.cause, argv)?.message ?? `(${error.cause.message}.)` })
  if (error.code === 'EADDRINUSE') return say('host.port-taken', { port: error.port ?? 0 })
  const place = error.path ?? argv.find(isFolder) ?? 'unknown place'
  const { code = '', message } = error
  if (/^(?:ENOSPC|EDQUOT|53100)$/.test(code) || /No space left on device/.test(message)) return say('disk.full', { place })
  if (code === 'EIO' || code === '58030') return say('disk.failing', { place })
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code)) return say('disk.no-access', { place })
  if (!LOST.test(code) && !CUT.test(message) && error.syscall !== 'connect') return undefined
  // A database that cannot write its journal stops without a word to its clients.
  const full = argv.filter(isFolder).map((dir) => fullDisk(resolve(dir)))[0]
  return full ? say('disk.full', { place: full.place }) : say('database.lost', {})
}

/** What nobody may look at is no folder of which something could be said. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
