/**
 * Where a restore is put together: `DIR.restoring`, beside DIR and on its disk. Only when it is whole does it become
 * DIR, by one rename; a killed restore leaves a folder that nothing serves and that the next one takes away.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../../errors.ts'
import { syncFolder } from '../../store/files/durable.ts'
import { tryLockFile } from '../../store/postgres/lock-installation.ts'
import { removeCluster } from '../../store/postgres/server/remove-cluster.ts'

export type Staging = { readonly dir: string; putInPlace(): void; discard(): Promise<void>; release(): void }

/** @throws Failure when DIR holds anything, is a mount point, or is being restored into by another process. */
export async function openStaging(dir: string): Promise<Staging> {
  if (existsSync(dir)) {
    if (readdirSync(dir).length > 0) throw new Failure('restore.not-empty', { dir })
    if (statSync(dir).dev !== statSync(dirname(dir)).dev) throw new Failure('restore.mount-point', { dir })
  }
  mkdirSync(dirname(dir), { recursive: true })
  const lock = tryLockFile(`${dir}.restoring.lock`)
  if ('heldBy' in lock) throw new Failure('restore.running', { dir, process: lock.heldBy, since: lock.since })
  const staging = `${dir}.restoring`
  const discard = async (): Promise<void> => {
    await removeCluster(staging)
    rmSync(staging, { recursive: true, force: true })
  }
  await discard() // what a killed restore left
  mkdirSync(staging)
  return {
    dir: staging,
    putInPlace: () => {
      if (existsSync(dir)) rmdirSync(dir)
      renameSync(staging, dir)
      syncFolder(dirname(dir))
    },
    discard,
    release: () => lock.release(),
  }
}
