/** The folders of a demonstration: which is whole, which somebody writes now, and which is nobody's own work and may be made again. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { layoutOf } from '../../../store/files/layout.ts'
import { isInstallation, readSettings } from '../../../store/files/settings.ts'
import { AlreadyServed, tryLockFile } from '../../../store/postgres/lock-installation.ts'
import { removeCluster } from '../../../store/postgres/server/remove-cluster.ts'

const LOOK_MS = 100

/** Written when an installation is whole. */
export const markOf = (dir: string): string => join(dir, 'demo-seeded')
export const isWhole = (dir: string): boolean => existsSync(markOf(dir))

/** @throws Error when a real record is there. */
export function refuseReal(dir: string): void {
  const layout = layoutOf(dir)
  if (isInstallation(layout) && !readSettings(layout).demo) throw new Error(`${dir} is a real installation; the demo does not touch it`)
}

/** @throws Error when somebody's own work is there, or a real record. */
export function refuseOthers(dir: string): void {
  refuseReal(dir)
  // Only what an earlier demo began is taken away: somebody's own folder of this name is not.
  if (!isWhole(dir) && !existsSync(begunMark(dir)) && existsSync(dir) && readdirSync(dir).length > 0)
    throw new Error(`${dir} holds something that no demo made; name another folder`)
}

const begunMark = (dir: string): string => `${dir}.demo`
/** Who writes it now. */
const writerOf = (dir: string): string => `${dir}.writing`

/** @throws AlreadyServed where another process writes it. */
export async function writingAlone(dir: string, write: () => Promise<void>): Promise<void> {
  const lock = tryLockFile(writerOf(dir))
  if ('heldBy' in lock) throw new AlreadyServed(dir, lock.heldBy, lock.since)
  await write()
  lock.release()
}

/** The one of a demonstration that was killed ends by itself, in the middle of whatever it does. */
async function untilNobodyWrites(dir: string): Promise<void> {
  for (;;) {
    const lock = tryLockFile(writerOf(dir))
    if ('release' in lock) return lock.release()
    await pause(LOOK_MS)
  }
}

/** A folder that a killed run left half made is made again from nothing: a demo holds no one's work. */
export async function beginAnew(dir: string): Promise<void> {
  mkdirSync(dirname(dir), { recursive: true })
  writeFileSync(begunMark(dir), 'A demonstration is made here, and may be made again from nothing.\n')
  await untilNobodyWrites(dir)
  await removeCluster(dir)
  for (const folderName of [dir, layoutOf(dir).edgeFolder, `${dir}.vaults`]) rmSync(folderName, { recursive: true, force: true })
}
