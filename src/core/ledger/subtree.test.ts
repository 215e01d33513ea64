import { expect, it } from 'vitest'
import { utf8 } from '../bytes.ts'
import { subtreeOfTiles } from './subtree.ts'
import { TILE, tileRoot } from './tile.ts'
import { leafHash, proveConsistency, rootOf, subtreeOf, verifyConsistency } from './tree.ts'

const leaves = Array.from({ length: 1100 }, (_, i) => leafHash(utf8(String(i))))
const upper = Array.from({ length: Math.floor(leaves.length / TILE) }, (_, n) => tileRoot(leaves.slice(n * TILE, (n + 1) * TILE)))
/** Full tiles stand for partial ones, as in a folder where they were dropped. */
const tile = (level: number, n: number): readonly Uint8Array[] => (level === 0 ? leaves : upper).slice(n * TILE, (n + 1) * TILE)

it('consistency proofs out of tiles are those over the leaves, around every edge of a tile', () => {
  for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 700, 1024, 1100]) {
    for (const old of [1, 3, 255, 256, 257, 512, 600, 1024].filter((o) => o <= size)) {
      const proof = proveConsistency(old, size, subtreeOfTiles(tile, size))
      expect(proof).toEqual(proveConsistency(old, size, subtreeOf(leaves.slice(0, size))))
      expect(verifyConsistency(old, size, proof, rootOf(leaves.slice(0, old)), rootOf(leaves.slice(0, size)))).toBe(true)
    }
  }
})
