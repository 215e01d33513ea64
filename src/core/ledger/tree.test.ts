import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromBase64, toHex, utf8 } from '../bytes.ts'
import {
  appendLeaf,
  edgeRoot,
  EMPTY_EDGE,
  leafHash,
  proveConsistency,
  proveInclusion,
  rootOf,
  subtreeOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

/** RFC 6962, section 2.1, word for word and by Node's own SHA-256: an oracle that shares nothing with the code. */
function mth(entries: readonly string[]): Buffer {
  const sha = (...parts: (Buffer | string)[]): Buffer => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest()
  if (entries.length === 0) return sha()
  if (entries.length === 1) return sha(Buffer.of(0), entries[0] as string)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return sha(Buffer.of(1), mth(entries.slice(0, k)), mth(entries.slice(k)))
}

const decimals = (n: number): string[] => Array.from({ length: n }, (_, i) => String(i))
const hashes = decimals(300).map((d) => leafHash(utf8(d)))
const SIZES = Array.from({ length: 41 }, (_, n) => n)
const roots = SIZES.map((n) => rootOf(hashes.slice(0, n)))
const rootAt = (n: number): Uint8Array => roots[n] as Uint8Array
const flipped = (bytes: Uint8Array, bit = 0): Uint8Array => Uint8Array.from(bytes, (b, i) => (i === bit >> 3 ? b ^ (1 << (bit & 7)) : b))

describe('the root', () => {
  // Entries are the ASCII decimals 0, 1, …; made by golang.org/x/mod/sumdb/tlog and transparency-dev/merkle.
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, 'db3426e878068d28d269b6c87172322ce5372b65756d0789001d34835f601c03'],
    [2, 'cb00989d94a569c0a678ae042b63dcd4625db96440517f37a6eb7976ea24ed4b'],
    [3, '725d5230db68f557470dc35f1d8865813acd7ebb07ad152774141decbae71327'],
    [7, 'a3e23b32ccb6bf96d092d165d8aa546e09829de8f03b0e8957581d1e16b92bdf'],
    [255, '32f85bcaa87d7bcd05728f09e9aeba350ba6a2f733830087f0597682848be5cb'],
    [256, '828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1'],
    [257, '1eda049a4351d86f76252bd7ec0b7746ad75b7fa0316ad5f541dbda458a312c4'],
  ])('of %i entries is the published one', (n, root) => {
    expect(toHex(rootOf(hashes.slice(0, n)))).toBe(root)
  })
  it('is that of RFC 6962 at every size, and the right edge comes to the same', () => {
    let edge = EMPTY_EDGE
    for (const n of SIZES) {
      expect(toHex(rootAt(n))).toBe(mth(decimals(n)).toString('hex'))
      expect([edge.size, toHex(edgeRoot(edge))]).toEqual([n, toHex(rootAt(n))])
      const before = edge.roots.map(toHex)
      const next = appendLeaf(edge, hashes[n] as Uint8Array)
      expect(edge.roots.map(toHex)).toEqual(before)
      edge = next
    }
  })
})

describe('inclusion, at every size up to 40', () => {
  it('every leaf is proved; no other index, leaf, proof or root is accepted', () => {
    for (const n of SIZES.slice(1)) {
      const subtree = subtreeOf(hashes.slice(0, n))
      for (let i = 0; i < n; i++) {
        const [leaf, proof, root] = [hashes[i] as Uint8Array, proveInclusion(i, n, subtree), rootAt(n)]
        expect(verifyInclusion(leaf, i, n, proof, root)).toBe(true)
        const forged = [
          verifyInclusion(flipped(leaf, i), i, n, proof, root),
          verifyInclusion(leaf, i, n, proof, flipped(root, n)),
          verifyInclusion(leaf, i, n, [...proof, leaf], root),
          verifyInclusion(leaf, i, n, proof.length > 0 ? proof.slice(1) : [leaf], root),
          verifyInclusion(leaf, i, n, proof.length > 1 ? proof.toReversed() : [root], root),
          ...proof.map((_, at) =>
            verifyInclusion(
              leaf,
              i,
              n,
              proof.map((p, j) => (j === at ? flipped(p, 8 * j) : p)),
              root,
            ),
          ),
        ]
        expect(forged.some(Boolean)).toBe(false)
        const others = n <= 16 ? Array.from({ length: n + 2 }, (_, j) => j - 1) : [-1, i - 1, i + 1, n - 1 - i, n]
        expect(others.filter((j) => verifyInclusion(leaf, j, n, proof, root)).filter((j) => j !== i)).toEqual([])
      }
    }
  })
  it('an index outside the tree has no proof', () => {
    expect(() => proveInclusion(3, 3, subtreeOf(hashes))).toThrow(RangeError)
    expect(() => proveInclusion(-1, 3, subtreeOf(hashes))).toThrow(RangeError)
    expect(verifyInclusion(hashes[0] as Uint8Array, 0, 0, [], rootAt(0))).toBe(false)
  })
})

describe('consistency, at every pair of sizes up to 40', () => {
  it('an older tree is proved inside a newer; no changed proof, size or root is accepted', () => {
    for (const n of SIZES.slice(1)) {
      const subtree = subtreeOf(hashes.slice(0, n))
      for (let m = 1; m <= n; m++) {
        const [proof, older, newer] = [proveConsistency(m, n, subtree), rootAt(m), rootAt(n)]
        expect(verifyConsistency(m, n, proof, older, newer)).toBe(true)
        const forged = [
          verifyConsistency(m, n, proof, flipped(older, m), newer),
          verifyConsistency(m, n, proof, older, flipped(newer, n)),
          verifyConsistency(m, n, [...proof, older], older, newer),
          verifyConsistency(n + 1, n, proof, older, newer),
          verifyConsistency(m, 128, proof, older, newer),
          verifyConsistency(-1, n, proof, older, newer),
          ...(proof.length > 0 ? [verifyConsistency(m, n, proof.slice(1), older, newer)] : []),
          ...proof.map((_, at) =>
            verifyConsistency(
              m,
              n,
              proof.map((p, j) => (j === at ? flipped(p) : p)),
              older,
              newer,
            ),
          ),
        ]
        expect(forged.some(Boolean)).toBe(false)
      }
    }
  })
  it('a tree whose past was rewritten is consistent with none of its earlier states', () => {
    const rewritten = hashes.slice(0, 40).map((h, i) => (i === 2 ? flipped(h) : h))
    const subtree = subtreeOf(rewritten)
    for (let m = 3; m < 40; m++)
      expect(verifyConsistency(m, 40, proveConsistency(m, 40, subtree), rootAt(m), rootOf(rewritten))).toBe(false)
  })
  it('everything is consistent with the empty tree, by an empty proof alone', () => {
    expect(verifyConsistency(0, 5, [], rootAt(0), rootAt(5))).toBe(true)
    expect(verifyConsistency(0, 5, [rootAt(1)], rootAt(0), rootAt(5))).toBe(false)
    expect(() => proveConsistency(0, 5, subtreeOf(hashes))).toThrow(RangeError)
  })
  it('the published proof from 1000 to 1700 holds, and not for another size', () => {
    const proof = PUBLISHED.map(fromBase64)
    const [older, newer] = [
      fromBase64('b83tUGwSSp28bNfL+u/WhInVQVf/wLWjql7EAqgIpBo='),
      fromBase64('mxiZmF7GNlG75im10BLoUwZSsKjwRgI0Kvmhm1ImqYw='),
    ]
    expect(verifyConsistency(1000, 1700, proof, older, newer)).toBe(true)
    expect(verifyConsistency(1001, 1700, proof, older, newer)).toBe(false)
    expect(verifyConsistency(1000, 1700, proof.toReversed(), older, newer)).toBe(false)
  })
})

/** Made once from an invented log and accepted by golang.org/x/mod/sumdb/tlog and transparency-dev/merkle; root at 1700 as in receipt.test.ts. */
const PUBLISHED = [
  'TeFABwQ4z9PwUx54DupCI4WejU0aOspYxXadW9vhgps=',
  '3CCxlcdVkPsigBa+R9dQoEy5zsQm5xqhK7AopKQtxzY=',
  'ZLaJ/aGEn0t51aSogx340eDVyrEgfd/ProxYdpJJN8k=',
  'lBhuHbfVBTV+46mqb/PNwme+7RwtHBYnzSXs5+ofVCA=',
  'hdwGNmZ/j7WfY6GTQIDRjAY4yLdTKsl1KvunIgoDw9o=',
  'byf/eiUNyQCo5iHNDtijyL5x0DklOt/SXxfzGm3br2g=',
  '/dqd4C5eR8NCimdMN1EyzIQyP38/ItYoZvcSFEpDUQI=',
  '933hpGxVwW0h9VHX55qLMwhpZWEhm0aKLKum2NG4Si4=',
  'fCU2rlgPzZ2wcrJSJskXSSpH9+/6y0/bcqkUAVm/uMI=',
]
