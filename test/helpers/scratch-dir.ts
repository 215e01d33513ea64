import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * A new folder for one test, and its end. It is open to enter (a temporary folder is not), so that a database which root makes in it can be
 * reached by the user that runs it. `remove` also takes away a database that root's launcher had to put elsewhere for `installation`.
 */
export function scratchDir(name: string): { path: string; remove(installation?: string): void } {
  const path = mkdtempSync(join(tmpdir(), `saksi-${name}-`))
  chmodSync(path, 0o755)
  return {
    path,
    remove: (installation = path) => {
      removeAway(installation)
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** The database of an installation, where root's launcher had to put it elsewhere. */
export function removeAway(installation: string): void {
  const record = join(installation, 'cluster.json')
  const away = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base : undefined
  if (away !== undefined && dirname(away) === '/var/lib/saksi') rmSync(away, { recursive: true, force: true })
}
