import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clusterBase, SHARED_HOME } from './cluster-place.ts'
import { stopPostmaster } from './postmaster.ts'

/**
 * Takes away the database of an installation that a killed program left half made: it may still run, and may lie elsewhere
 * (cluster.json). A server whose folder is taken from under it goes on, and then stops the one that is put in its place.
 */
export async function removeCluster(dir: string): Promise<void> {
  const base = clusterBase(dir)
  // Nothing is removed but what the launcher makes.
  if (!existsSync(base) || ![dir, SHARED_HOME].includes(dirname(base))) return
  await stopPostmaster(join(base, 'data'))
  rmSync(base, { recursive: true, force: true })
}
