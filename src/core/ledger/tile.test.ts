import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, toHex, utf8 } from '../bytes.ts'
import { listTiles, newTiles, parseEntries, printEntries, splitHashes, tilePath, tileRoot } from './tile.ts'
import { leafHash, rootOf } from './tree.ts'

const paths = (spans: ReturnType<typeof listTiles>): string[] => spans.map((s) => tilePath(s.level, s.n, s.width))

describe('where a tile lies', () => {
  it.each([
    [0, 0, 256, 'tile/0/000'],
    [1, 67, 256, 'tile/1/067'],
    [0, 999, 5, 'tile/0/999.p/5'],
    [0, 1000, 256, 'tile/0/x001/000'],
    ['entries', 1_234_067, 1, 'tile/entries/x001/x234/067.p/1'],
  ] as const)('level %s, tile %i, width %i', (level, n, width, path) => {
    expect(tilePath(level, n, width)).toBe(path)
  })
  it('an empty log has no tile; 257 leaves have a full one, a partial one, and one above', () => {
    expect(listTiles(0)).toEqual([])
    expect(paths(listTiles(257))).toEqual(['tile/0/000', 'tile/0/001.p/1', 'tile/1/000.p/1'])
    expect(paths(listTiles(65_536)).at(-1)).toBe('tile/2/000.p/1')
  })
  it('what is new between two sizes is what the later has and the earlier had not', () => {
    fc.assert(
      fc.property(fc.nat(140_000), fc.nat(140_000), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const known = new Set(paths(listTiles(from)))
        expect(paths(newTiles(from, to)).toSorted()).toEqual(
          paths(listTiles(to))
            .filter((p) => !known.has(p))
            .toSorted(),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is in a tile', () => {
  it('its root is the root of its leaves', () => {
    const hashes = Array.from({ length: 256 }, (_, i) => leafHash(utf8(String(i))))
    expect(toHex(tileRoot(hashes))).toBe(toHex(rootOf(hashes)))
    expect(splitHashes(concat(...hashes)).map(toHex)).toEqual(hashes.map(toHex))
  })
  it('a bundle gives back its entries, empty ones too, each behind its length', () => {
    const entries = [utf8('abc'), new Uint8Array(0), new Uint8Array(300).fill(7)]
    const bundle = printEntries(entries)
    expect([...bundle.subarray(0, 9)]).toEqual([0, 3, 97, 98, 99, 0, 0, 1, 44])
    expect(parseEntries(bundle).map((e) => [...e])).toEqual(entries.map((e) => [...e]))
  })
  it('a bundle that is cut short is refused, wherever the cut', () => {
    const bundle = printEntries([utf8('abc'), utf8('defg')])
    for (const cut of [1, 2, 4, 6, 7, 10]) expect(() => parseEntries(bundle.subarray(0, cut)), String(cut)).toThrow('cut short')
    expect(() => printEntries([new Uint8Array(65_536)])).toThrow('65,535')
  })
})
