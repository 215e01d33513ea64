import { sha256 as plain } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { concat, utf8 } from '../bytes.ts'
import { sha256, useSha256 } from '../hash.ts'
import { NearPaths } from './near-paths.ts'
import { proveInclusion, rootOf, subtreeOf, verifyInclusion } from './tree.ts'

type Tree = { readonly hashes: readonly Uint8Array[]; readonly root: Uint8Array; readonly paths: readonly Uint8Array[] }
const trees = new Map<string, Tree>()
function treeOf(size: number, name: string): Tree {
  const known = trees.get(`${name} ${size}`)
  if (known) return known
  const hashes = Array.from({ length: size }, (_, i) => sha256(utf8(`${name} ${i}`)))
  const paths = hashes.map((_, index) => concat(...proveInclusion(index, size, subtreeOf(hashes))))
  const tree = { hashes, root: rootOf(hashes), paths }
  trees.set(`${name} ${size}`, tree)
  return tree
}
const inParts = (path: Uint8Array): Uint8Array[] => Array.from({ length: path.length / 32 }, (_, i) => path.subarray(32 * i, 32 * i + 32))

it('takes what a path alone is taken for, whatever came before it', () => {
  // Each step: which tree, which row says it is where, and what was done to its path.
  const step = fc.tuple(
    fc.nat(1),
    fc.nat(),
    fc.constantFrom(0, 0, 0, 1),
    fc.constantFrom('none', 'none', 'none', 'flip', 'cut', 'grow'),
    fc.nat(),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 21 }), fc.boolean(), fc.array(step, { maxLength: 40 }), (size, isOrdered, steps) => {
      const near = new NearPaths()
      for (const [i, [which, seed, moved, harm, at]] of steps.entries()) {
        const { hashes, root, paths } = treeOf(size, `tree ${isOrdered ? 0 : which}`)
        const row = (isOrdered ? i : seed) % size
        const index = (row + moved) % size
        const path = Uint8Array.from(paths[index] as Uint8Array)
        if (harm === 'flip' && path.length > 0) path[at % path.length] = (path[at % path.length] as number) ^ 1
        const given = harm === 'cut' ? path.subarray(0, -32) : harm === 'grow' ? concat(path, root) : path
        const hash = hashes[row] as Uint8Array
        if (near.verify(hash, index, size, given, root) !== verifyInclusion(hash, index, size, inParts(given), root))
          throw new Error(`row ${row} as ${index} of ${size}, ${harm}`)
      }
    }),
    { numRuns: 200 },
  )
})

it('hashes the way of a file’s rows once, and not once a row', () => {
  const size = 128
  const { hashes, root, paths } = treeOf(size, 'a file')
  const near = new NearPaths()
  let hashed = 0
  useSha256((bytes) => {
    hashed++
    return plain(bytes)
  })
  expect(hashes.every((hash, i) => near.verify(hash, i, size, paths[i] as Uint8Array, root))).toBe(true)
  expect(hashed).toBeLessThan(2 * size)
})
