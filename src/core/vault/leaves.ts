/**
 * The leaves of the log that a vault has folded, as hashes: enough to say what the tree was at any size, so that a
 * checkpoint of yesterday, a peer's mark, or what an asker saw can be held against it.
 */
import { appendLeaf, edgeRoot, EMPTY_EDGE, leafHash, type Edge } from '../ledger/tree.ts'

/** An edge is kept every so many leaves; between two the hashes are appended again. */
const STEP = 256

export class Leaves {
  #hashes = new Uint8Array(32 * 1024)
  readonly #edges: Edge[] = [EMPTY_EDGE]
  #edge = EMPTY_EDGE

  get size(): number {
    return this.#edge.size
  }

  push(leaf: Uint8Array): void {
    const hash = leafHash(leaf)
    const at = 32 * this.#edge.size
    if (at === this.#hashes.length) {
      const wider = new Uint8Array(2 * at)
      wider.set(this.#hashes)
      this.#hashes = wider
    }
    this.#hashes.set(hash, at)
    this.#edge = appendLeaf(this.#edge, hash)
    if (this.#edge.size % STEP === 0) this.#edges.push(this.#edge)
  }

  /** @throws RangeError beyond what was folded. */
  rootAt(size: number): Uint8Array {
    if (size < 0 || size > this.size) throw new RangeError('no such tree')
    let edge = this.#edges[Math.floor(size / STEP)] as Edge
    while (edge.size < size) edge = appendLeaf(edge, this.#hashes.slice(32 * edge.size, 32 * edge.size + 32))
    return edgeRoot(edge)
  }
}
