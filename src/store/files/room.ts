/**
 * Room on the disks of an installation. PostgreSQL stops, whole, when it cannot write its journal; so nothing new is
 * taken while there is room left to end in order, and what was acknowledged stays readable.
 */
import type { ErrorCode } from '../../errors.ts'
import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Four segments of PostgreSQL's journal: what a checkpoint and a recovery may need. */
const RESERVE = 64 * 1024 * 1024

export class DiskFull extends Error {
  override name = 'DiskFull'
  readonly code = 'application.full' satisfies ErrorCode
  readonly place: string
  readonly free: number
  readonly needed: number
  constructor(place: string, free: number, needed: number) {
    super(`${place} has ${free} bytes left and ${needed} are needed`)
    this.place = place
    this.free = free
    this.needed = needed
  }
}

/** The folders that grow: the installation, and the database where a link or cluster.json puts it on another disk. */
function growing(dir: string): string[] {
  const away = join(dir, 'cluster.json')
  const database = existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(dir, 'postgres')
  return [dir, ...(existsSync(database) ? [realpathSync(database)] : [])]
}

/** The first of the installation's disks with less than `needed` bytes left. @param needed bytes beyond the reserve. */
export function fullDisk(dir: string, needed = 0): DiskFull | undefined {
  for (const place of growing(dir)) {
    const { bavail, bsize } = statfsSync(place)
    if (bavail * bsize < RESERVE + needed) return new DiskFull(place, bavail * bsize, RESERVE + needed)
  }
  return undefined
}
