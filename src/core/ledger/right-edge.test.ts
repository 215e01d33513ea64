import { expect, it } from 'vitest'
import { utf8 } from '../bytes.ts'
import { RightEdge, partialsDone } from './right-edge.ts'
import { listTiles, splitHashes, TILE, tilePath } from './tile.ts'
import { leafHash, rootOf } from './tree.ts'

const entry = (i: number): Uint8Array => utf8(String(i))
const all = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => entry(i))

it('has the root and the files of every size, however it grew', () => {
  for (const steps of [[1, 1, 253, 1, 1], [256], [257, 255, 1], [1000, 24], [65_535, 1, 1]]) {
    const edge = new RightEdge()
    const files = new Map<string, Uint8Array>()
    for (const step of steps) for (const [path, bytes] of edge.grow(all(edge.size + step).slice(edge.size))) files.set(path, bytes)
    expect(edge.root()).toEqual(rootOf(all(edge.size).map(leafHash)))
    for (const { level, n, width } of listTiles(edge.size)) expect(files.get(tilePath(level, n, width))?.length).toBe(32 * width)
  }
})

it('made again from what lies on the disk, goes on as if nothing had been', () => {
  const edge = new RightEdge()
  const files = edge.grow(all(700))
  const levels = [700, 2].map((count, level) =>
    splitHashes(files.get(tilePath(level, Math.floor(count / TILE), count % TILE)) ?? new Uint8Array(0)),
  )
  const again = new RightEdge(700, levels, all(700).slice(512))
  expect(again.root()).toEqual(edge.root())
  expect(again.grow(all(800).slice(700))).toEqual(edge.grow(all(800).slice(700)))
})

it('partial tiles go once the full one is there, and not before', () => {
  expect(partialsDone(10, 255)).toEqual([])
  expect(partialsDone(255, 256)).toEqual(['tile/0/000.p', 'tile/entries/000.p'])
})
