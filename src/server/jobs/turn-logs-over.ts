/**
 * The server's own logs, its database's among them, must not fill the disk that the record needs: one that has grown is copied aside
 * and emptied. It is emptied and not renamed, because PostgreSQL writes on to the file that it opened when it started. A line written
 * between the two is lost, and so is the rest where the machine stops between them: these logs are no record of anything.
 */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of one log before it is turned over. */
const LARGEST = 10 * 1024 * 1024
/** Older ones that are kept, the newest as `.1`. */
const KEPT = 4

/** @param dir the installation's folder; its logs lie in `log`. */
export function turnLogsOver(dir: string): void {
  const folder = join(dir, 'log')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!name.endsWith('.log') || statSync(path).size <= LARGEST) continue
    for (let age = KEPT - 1; age > 0; age--) if (existsSync(`${path}.${age}`)) renameSync(`${path}.${age}`, `${path}.${age + 1}`)
    try {
      copyFileSync(path, `${path}.1`)
    } catch {
      rmSync(`${path}.1`, { force: true }) // no room for a second one, and none is what it would leave to the record
    }
    truncateSync(path)
  }
}
