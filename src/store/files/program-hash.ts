/**
 * What program this is, by its bytes: every source file that can run here, and the locked dependencies. A program that
 * lies about itself can lie here too; one that was changed and says nothing is seen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { concat, toHex, utf8 } from '../../core/bytes.ts'
import { purposeHash, sha256 } from '../../core/hash.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = ['countries', 'migrations', 'reports', 'scripts', 'src', 'verify']

export type ProgramHash = { readonly version: string; readonly source: string; readonly lockfile: string }

/** Hex, SHA-256. The lockfile's is of no bytes where it was not shipped. */
export function hashProgram(root = ROOT): ProgramHash {
  const parts = listSources(root).map((path) => concat(utf8(`${path}\n`), sha256(new Uint8Array(readFileSync(join(root, path))))))
  const lock = join(root, 'package-lock.json')
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }
  return {
    version: own.version ?? '0',
    source: toHex(purposeHash('saksi/program/1', ...parts)),
    lockfile: toHex(sha256(existsSync(lock) ? new Uint8Array(readFileSync(lock)) : new Uint8Array(0))),
  }
}

/** In the order of their names, so that every machine comes to the same hash. Tests do not run here. */
function listSources(root: string): string[] {
  const found = ['package.json', 'saksi'].filter((path) => existsSync(join(root, path)))
  for (const folder of FOLDERS) {
    if (!existsSync(join(root, folder))) continue
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /\.test\.tsx?$/.test(entry.name)) continue
      found.push(
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
    }
  }
  return found.toSorted()
}
