/** Reads subtree hashes from the tiles on disk, for proofs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { subtreeOfTiles } from '../../core/ledger/subtree.ts'
import { splitHashes, TILE, tilePath } from '../../core/ledger/tile.ts'
import type { Subtree } from '../../core/ledger/tree.ts'

/** A partial tile may be dropped between two reads, once the full one is there. */
function readTile(folder: string, level: number, n: number, width: number): Uint8Array {
  try {
    return readFileSync(join(folder, tilePath(level, n, width)))
  } catch (error) {
    if (width === TILE || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return readFileSync(join(folder, tilePath(level, n, TILE)))
  }
}

/** A `Subtree` over the log of this size in a folder. @throws when a tile is not there. */
export const tileSubtree = (folder: string, size: number): Subtree =>
  subtreeOfTiles((level, n, width) => splitHashes(readTile(folder, level, n, width)), size)
