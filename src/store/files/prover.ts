/** Receipts from a right edge in memory and the full tiles behind it: nothing is read twice, and hardly anything hashed twice. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Nodes } from '../../core/ledger/nodes.ts'
import { printReceipt } from '../../core/ledger/receipt.ts'
import type { RightEdge } from '../../core/ledger/right-edge.ts'
import { splitHashes, TILE, tilePath } from '../../core/ledger/tile.ts'
import { proveInclusion } from '../../core/ledger/tree.ts'

/** 8 KB each. */
const TILES = 512

export class Prover {
  readonly #folder: string
  readonly #edge: RightEdge
  readonly #tiles = new Map<string, readonly Uint8Array[]>()
  readonly #nodes = new Nodes((level, n) => this.#edge.partial(level, n) ?? this.#full(level, n))

  constructor(folder: string, edge: RightEdge) {
    this.#folder = folder
    this.#edge = edge
  }

  /** @param checkpoint of the edge as it is now. */
  receipt(leaf: Uint8Array, index: number, checkpoint: string): string {
    return printReceipt(leaf, index, proveInclusion(index, this.#edge.size, this.#nodes.subtree), checkpoint)
  }

  #full(level: number, n: number): readonly Uint8Array[] {
    const path = tilePath(level, n, TILE)
    const known = this.#tiles.get(path)
    if (known) return known
    const hashes = splitHashes(readFileSync(join(this.#folder, path)))
    if (this.#tiles.size >= TILES) this.#tiles.clear()
    this.#tiles.set(path, hashes)
    return hashes
  }
}
