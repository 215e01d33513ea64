import { createHash, randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readShaped } from '../../files/damaged-file.ts'
import { canEnter, canRun, clusterUser, type ClusterUser } from './cluster-user.ts'
import type { Binaries } from './find-binaries.ts'

/** Where a cluster lives: `data` is PostgreSQL's folder, `run` the wished place of its socket, both inside `base`. */
export type ClusterPlace = { base: string; data: string; run: string; user: ClusterUser }

/** Root's fall-back for folders that the server's user cannot reach: it is world-traversable, each folder in it is not. */
export const SHARED_HOME = '/var/lib/saksi'

const Record = z.object({ format: z.literal('saksi-cluster/1'), base: z.string() })

/** Writes a file whole or not at all. */
export function writeWhole(path: string, text: string, mode: number): void {
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, text, { mode })
  keepOwner(part, dirname(path))
  renameSync(part, path)
}

/** When root works in someone's folder, what it leaves there belongs to that person, who may go on without root. */
export function keepOwner(path: string, dir: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dir)
  if (uid !== 0) chownSync(path, uid, gid)
}

function give(path: string, user: ClusterUser): void {
  if (process.getuid?.() === 0) chownSync(path, user.uid, user.gid)
}

function within(folder: string, dir: string, run: string): ClusterPlace {
  // An operator may put the data on another disk by a link; processes are recognised by the real path.
  const base = existsSync(folder) ? realpathSync(folder) : folder
  const data = join(base, 'data')
  return { base, data, run, user: clusterUser(dir, data) }
}

const recordOf = (dir: string): string => join(dir, 'cluster.json')
const readBase = (record: string): string => readShaped(record, (text) => Record.parse(JSON.parse(text))).base

/** The folder of an installation's cluster as it stands, whether or not it has been made. */
export function clusterBase(dir: string): string {
  const record = recordOf(dir)
  return existsSync(record) ? readBase(record) : join(dir, 'postgres')
}

/**
 * Finds or makes the folder of an installation's cluster: `DIR/postgres`; when root runs us and the server's user cannot get there,
 * a folder under /var/lib/saksi, whose path is recorded in `DIR/cluster.json`.
 * @param dir the installation folder, absolute, without links.
 */
export function clusterPlace(dir: string, say: (line: string) => void): ClusterPlace {
  const record = recordOf(dir)
  if (existsSync(record)) {
    const base = readBase(record)
    if (!existsSync(base)) throw new Error(`${record} says that the database is in ${base}, and that folder is not there`)
    return within(base, dir, join(base, 'run'))
  }
  const base = join(dir, 'postgres')
  const fresh = !existsSync(base)
  const place = within(base, dir, join(dir, 'run'))
  mkdirSync(base, { recursive: true, mode: 0o700 })
  if (fresh) give(base, place.user)
  if (canEnter(place.user, base)) return place
  if (process.getuid?.() !== 0)
    throw new Error(`${base} belongs to another user (this installation was made by root?): run Saksi as that user`)
  if (existsSync(place.data))
    throw new Error(`the user ${place.user.name}, who owns the database in ${place.data}, cannot enter that folder`)
  rmSync(base, { recursive: true, force: true })

  // The name carries chance: a folder deleted and made again must not find another installation's data behind the same path.
  const name = `${createHash('sha256').update(dir).digest('hex').slice(0, 16)}-${randomBytes(4).toString('hex')}`
  const away = join(SHARED_HOME, name)
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 })
  mkdirSync(away, { mode: 0o700 })
  const moved = within(away, dir, join(away, 'run'))
  give(away, moved.user)
  if (!canEnter(moved.user, away)) throw new Error(`the user ${moved.user.name} can enter neither ${dir} nor ${away}`)
  writeWhole(record, `${JSON.stringify({ format: 'saksi-cluster/1', base: away })}\n`, 0o644)
  say(`${dir} cannot be reached by the user ${moved.user.name}, who runs PostgreSQL: its data is in ${away}`)
  return moved
}

/** The programs, copied to where the server's user can run them if it cannot run them where they are (a checkout under /root). */
export function reachableBinaries(binaries: Binaries, user: ClusterUser): Binaries {
  if (canRun(user, join(binaries.bin, 'postgres'))) return binaries
  if (process.getuid?.() !== 0) throw new Error(`cannot run ${join(binaries.bin, 'postgres')}`)
  const home = join(SHARED_HOME, `engine-${binaries.kind}-${binaries.version}`)
  if (!existsSync(home)) {
    const part = `${home}.${process.pid}.part`
    mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 })
    cpSync(dirname(realpathSync(binaries.bin)), part, { recursive: true, verbatimSymlinks: true })
    renameSync(part, home)
  }
  const copied = { ...binaries, bin: join(home, 'bin') }
  if (!canRun(user, join(copied.bin, 'postgres'))) throw new Error(`the user ${user.name} cannot run ${join(copied.bin, 'postgres')}`)
  return copied
}
