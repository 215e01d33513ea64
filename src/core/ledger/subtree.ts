/** Subtree hashes out of tiles, for inclusion and consistency proofs: a proof reads a few tiles, never the leaves. */
import { TILE } from './tile.ts'
import { rootOf, type Subtree } from './tree.ts'

/** The hashes of a tile; at least `width` of them (a full tile may stand where the partial one was). */
export type TileHashes = (level: number, n: number, width: number) => readonly Uint8Array[]

/** A `Subtree` over a log of this size. Aligned full tiles are read at their own level. */
export function subtreeOfTiles(tile: TileHashes, size: number): Subtree {
  const hashes = (level: number, n: number): readonly Uint8Array[] => {
    const width = Math.min(TILE, Math.floor(size / TILE ** level) - n * TILE)
    return tile(level, n, width).slice(0, width)
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
    return rootOf([subtree(lo, lo + k), subtree(lo + k, hi)])
  }
  return subtree
}
