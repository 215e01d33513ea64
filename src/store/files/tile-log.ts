/** A tlog-tiles log as files: its right edge read back, its checkpoint signed. Both of our logs are written through this. */
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointText } from '../../core/ledger/checkpoint.ts'
import { signNote, type Signer } from '../../core/ledger/note.ts'
import { partialsDone, RightEdge } from '../../core/ledger/right-edge.ts'
import { splitHashes, TILE, tilePath } from '../../core/ledger/tile.ts'

/** How many of its newest entries an edge of this size has in its last, partial bundle. */
export const lastBundle = (size: number): number => size % TILE

/** @param entries the newest `lastBundle(size)` entries. @throws when a tile is not there. */
export function readEdge(folder: string, size: number, entries: readonly Uint8Array[]): RightEdge {
  const levels: Uint8Array[][] = []
  for (let count = size; count > 0; count = Math.floor(count / TILE)) {
    const width = count % TILE
    const path = tilePath(levels.length, Math.floor(count / TILE), width)
    levels.push(width === 0 ? [] : splitHashes(readFileSync(join(folder, path))))
  }
  return new RightEdge(size, levels, entries)
}

export const signCheckpoint = (signer: Signer, size: number, root: Uint8Array): string =>
  signNote(signer, checkpointText({ origin: signer.key.name, size, root }))

/** Partial tiles that the full one has taken the place of. Nobody waits for it: what a crash leaves is right, and nobody needs it. */
export function dropPartials(folder: string, from: number, to: number): void {
  for (const path of partialsDone(from, to)) rm(join(folder, path), { recursive: true, force: true }).catch(() => undefined)
}
