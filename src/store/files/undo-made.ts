/** Takes back the files of something that failed half way, and nothing that was there before it. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param folders outer ones before those inside them. @returns what removes, from each, the names that are new in it; and a folder that is new, whole.
 */
export function undoMade(folders: readonly string[]): () => void {
  const before = folders.map((folder) => ({ folder, names: existsSync(folder) ? new Set(readdirSync(folder)) : undefined }))
  return () => {
    for (const { folder, names } of before) {
      if (!existsSync(folder)) continue
      if (names === undefined) rmSync(folder, { recursive: true, force: true })
      else for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}
