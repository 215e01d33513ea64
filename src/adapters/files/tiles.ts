/** Reads subtree hashes from the tiles on disk, for proofs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitHashes, TILE, tilePath } from '../../core/ledger/tile.ts'
import { rootOf, type Subtree } from '../../core/ledger/tree.ts'

/** A partial tile may be dropped between two reads, once the full one is there. */
function readTile(folder: string, level: number, n: number, width: number): Uint8Array {
  try {
    return readFileSync(join(folder, tilePath(level, n, width)))
  } catch (error) {
    if (width === TILE || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return readFileSync(join(folder, tilePath(level, n, TILE)))
  }
}

/** A `Subtree` over a log of this size. Aligned full tiles are read at their own level, so a proof reads a few files. */
export function tileSubtree(folder: string, size: number): Subtree {
  const hashes = (level: number, n: number): Uint8Array[] => {
    const width = Math.min(TILE, Math.floor(size / TILE ** level) - n * TILE)
    return splitHashes(readTile(folder, level, n, width)).slice(0, width)
  }
  const subtree: Subtree = (lo, hi) => {
    let level = 0
    let unit = 1
    while (unit * TILE <= hi - lo && lo % (unit * TILE) === 0 && (hi - lo) % (unit * TILE) === 0) [level, unit] = [level + 1, unit * TILE]
    const [first, last] = [lo / unit, hi / unit]
    if (Math.floor(first / TILE) === Math.floor((last - 1) / TILE)) {
      const n = Math.floor(first / TILE)
      return rootOf(hashes(level, n).slice(first - n * TILE, last - n * TILE))
    }
    let k = 1
    while (k * 2 < hi - lo) k *= 2
    return rootOfTwo(subtree(lo, lo + k), subtree(lo + k, hi))
  }
  return subtree
}

const rootOfTwo = (left: Uint8Array, right: Uint8Array): Uint8Array => rootOf([left, right])
