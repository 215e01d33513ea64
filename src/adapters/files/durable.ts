/**
 * A file that is there after a power cut: temporary file, fsync, rename, fsync of the folder. A file that exists
 * already must be byte-equal where the caller says so; a tile of the log is never rewritten with other bytes.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export class DifferentBytes extends Error {
  override name = 'DifferentBytes'
}

export function writeDurably(path: string, bytes: Uint8Array | string, options: { immutable?: boolean; mode?: number } = {}): void {
  if (options.immutable && existsSync(path)) {
    // After a crash the same step runs again on the ordinary path; it must come to the same bytes.
    if (!readFileSync(path).equals(Buffer.from(bytes))) throw new DifferentBytes(`${path} exists with other bytes`)
    return
  }
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
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
  syncFolder(folder)
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
