/**
 * A file that is there after a power cut: temporary file, fsync, rename, fsync of the folder. A file that exists
 * already must be byte-equal where the caller says so; a tile of the log is never rewritten with other bytes.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

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
  // What only its owner may read lies in a folder that only its owner may enter.
  const made = mkdirSync(folder, { recursive: true, ...(options.mode === 0o600 ? { mode: 0o700 } : {}) })
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
  syncFolder(folder)
}

/**
 * Many immutable files side by side, each synced, and then each of their folders once; nothing waits on this thread. A
 * crash within leaves some of them whole and some not there.
 */
export async function writeAllDurably(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const places = [...new Set([...files.keys()].map((path) => dirname(join(folder, path))))]
  for (const place of places) {
    if (existsSync(place)) continue
    const made = await mkdir(place, { recursive: true })
    if (made !== undefined) for (let at = place; at.length >= made.length; at = dirname(at)) await syncFolderLater(dirname(at))
  }
  await Promise.all([...files].map(([path, bytes]) => writeImmutable(join(folder, path), bytes)))
  await Promise.all(places.map(syncFolderLater))
}

async function writeImmutable(path: string, bytes: Uint8Array): Promise<void> {
  // After a crash the same step runs again on the ordinary path; it must come to the same bytes.
  if (existsSync(path)) {
    if (!readFileSync(path).equals(bytes)) throw new DifferentBytes(`${path} exists with other bytes`)
    return
  }
  await replaceFile(path, bytes, { sync: true })
}

/** A file replaced whole, file and folder synced, without waiting on this thread. */
export async function replaceDurably(path: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  await replaceFile(path, bytes, { ...(mode === undefined ? {} : { mode }), sync: true })
  await syncFolderLater(dirname(path))
}

/** A file replaced whole, for readers; not synced: what it says is durable elsewhere, and it is written again at the next start. */
export const replaceWhole = (path: string, bytes: Uint8Array | string): Promise<void> => replaceFile(path, bytes, { sync: false })

/**
 * Of this process alone: two that write the same file, because one slept meanwhile, must not write into one another's. What a crash leaves of it
 * is read by nobody.
 */
const OWN = randomBytes(4).toString('hex')

async function replaceFile(
  path: string,
  bytes: Uint8Array | string,
  how: { readonly mode?: number; readonly sync: boolean },
): Promise<void> {
  const temporary = `${path}.${OWN}.tmp`
  const file = await open(temporary, 'w', how.mode ?? 0o644)
  try {
    await file.writeFile(bytes)
    if (how.sync) await file.sync()
  } finally {
    await file.close()
  }
  // Crash here: a .tmp that nobody reads.
  await rename(temporary, path)
}

async function syncFolderLater(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
