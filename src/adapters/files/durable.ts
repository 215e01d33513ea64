/**
 * A file that is there after a power cut: temporary file, fsync, rename, fsync of the folder. A file that exists
 * already must be byte-equal where the caller says so; a tile of the log is never rewritten with other bytes.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export class DifferentBytes extends Error {
  override name = 'DifferentBytes'
}

export function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  options: { immutable?: boolean; mode?: number; syncFolder?: boolean } = {},
): void {
  if (options.immutable && existsSync(path)) {
    // After a crash the same step runs again on the ordinary path; it must come to the same bytes.
    if (!readFileSync(path).equals(Buffer.from(bytes))) throw new DifferentBytes(`${path} exists with other bytes`)
    return
  }
  const folder = dirname(path)
  const made = mkdirSync(folder, { recursive: true })
  // A new folder is itself an entry of the one above it, and is lost with it.
  if (made !== undefined) for (let at = folder; at.length >= made.length; at = dirname(at)) syncFolder(dirname(at))
  const temporary = `${path}.tmp`
  const file = openSync(temporary, 'w', options.mode ?? 0o644)
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // Crash here: a .tmp that nobody reads and the next write replaces.
  renameSync(temporary, path)
  if (options.syncFolder !== false) syncFolder(folder)
}

/** Many immutable files, each synced, and then each of their folders once. A crash within leaves some of them. */
export function writeAllDurably(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) writeDurably(join(folder, path), bytes, { immutable: true, syncFolder: false })
  for (const place of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) syncFolder(place)
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
