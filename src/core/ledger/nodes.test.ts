import { expect, it } from 'vitest'
import { utf8 } from '../bytes.ts'
import { Nodes } from './nodes.ts'
import { RightEdge } from './right-edge.ts'
import { splitHashes, TILE, tilePath } from './tile.ts'
import { leafHash, proveInclusion, verifyInclusion } from './tree.ts'

it('proves every leaf of every size it grew through, from tiles and from what it remembers', () => {
  const edge = new RightEdge()
  const files = new Map<string, Uint8Array>()
  const hashes = (level: number, n: number): Uint8Array[] => {
    const width = Math.min(TILE, Math.floor(edge.size / TILE ** level) - n * TILE)
    return splitHashes(files.get(tilePath(level, n, width)) ?? new Uint8Array(0))
  }
  // The limit is small, so that forgetting happens on the way.
  const nodes = new Nodes(hashes, 300)
  for (const step of [1, 6, 249, 1, 300, 211, 1]) {
    const from = edge.size
    for (const [path, bytes] of edge.grow(Array.from({ length: step }, (_, i) => utf8(`${from + i}`)))) files.set(path, bytes)
    for (let i = 0; i < edge.size; i += i % 50 < 3 ? 1 : 17)
      expect(verifyInclusion(leafHash(utf8(`${i}`)), i, edge.size, proveInclusion(i, edge.size, nodes.subtree), edge.root())).toBe(true)
  }
  expect(edge.size).toBe(769)
})
