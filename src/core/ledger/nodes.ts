/**
 * Nodes of a growing tree, remembered: a node over a full, aligned range never changes, so the proofs of one group, and of
 * the groups after it, share nearly all of their hashing.
 */
import { TILE } from './tile.ts'
import { nodeHash, type Subtree } from './tree.ts'

export class Nodes {
  readonly #hashes: (level: number, n: number) => readonly Uint8Array[]
  readonly #limit: number
  readonly #known = new Map<string, Uint8Array>()

  /** @param hashes of tile `n` at `level`, as many as the tree has so far. @param limit nodes to remember; when it is reached all are forgotten, which costs one slow group. */
  constructor(hashes: (level: number, n: number) => readonly Uint8Array[], limit = 100_000) {
    this.#hashes = hashes
    this.#limit = limit
  }

  /** A `Subtree` for proofs in the tree of the size that `hashes` has now. */
  readonly subtree: Subtree = (lo, hi) => {
    const width = hi - lo
    let [power, level] = [1, 0]
    while (power * TILE <= width) [power, level] = [power * TILE, level + 1]
    if (power === width && lo % width === 0) return this.#hashes(level, Math.floor(lo / width / TILE))[(lo / width) % TILE] as Uint8Array
    let k = 1
    while (k * 2 < width) k *= 2
    const isFull = k * 2 === width && lo % width === 0
    const key = `${lo} ${width}`
    const known = isFull ? this.#known.get(key) : undefined
    if (known) return known
    const node = nodeHash(this.subtree(lo, lo + k), this.subtree(lo + k, hi))
    if (isFull) {
      if (this.#known.size >= this.#limit) this.#known.clear()
      this.#known.set(key, node)
    }
    return node
  }
}
