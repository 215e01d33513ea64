/**
 * Where a restore is put together: `DIR.restoring`, beside DIR and on its disk. Only when it is whole does it become
 * DIR, by one rename; a killed restore leaves a folder that nothing serves and that the next one takes away.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../../errors.ts'
import { syncFolder } from '../files/durable.ts'
import { SHARED_HOME } from '../postgres/cluster-place.ts'
import { tryLockFile } from '../postgres/lock-installation.ts'
import { stopPostmaster } from '../postgres/postmaster.ts'

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

/** A database that a killed restore left behind, which may still run and may lie elsewhere (cluster.json). */
async function removeCluster(staging: string): Promise<void> {
  const record = join(staging, 'cluster.json')
  const base = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base : join(staging, 'postgres')
  // Nothing is removed but what the launcher makes.
  if (!existsSync(base) || ![staging, SHARED_HOME].includes(dirname(base))) return
  await stopPostmaster(join(base, 'data'))
  rmSync(base, { recursive: true, force: true })
}
