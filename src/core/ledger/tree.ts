/**
 * The Merkle tree of RFC 6962, section 2.1, and its proofs (RFC 9162, 2.1.3 and 2.1.4). Sizes and indexes are divided,
 * never shifted: bitwise operators would break at 2^31.
 */
import { sha256 } from '../hash.ts'
import { equalBytes } from '../bytes.ts'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)
const half = Math.floor

export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0))
export const leafHash = (entry: Uint8Array): Uint8Array => sha256(LEAF, entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right)

/**
 * The right edge: the roots of the full subtrees that make up a tree, largest first. Appending needs nothing else, so
 * a restart reads a few hashes instead of every leaf.
 */
export type Edge = { readonly size: number; readonly roots: readonly Uint8Array[] }
export const EMPTY_EDGE: Edge = { size: 0, roots: [] }

/** The edge after one more leaf hash. Pure: the old edge stays as it was. */
export function appendLeaf(edge: Edge, hash: Uint8Array): Edge {
  const roots = [...edge.roots]
  let node = hash
  for (let n = edge.size; n % 2 === 1; n = half(n / 2)) node = nodeHash(roots.pop() as Uint8Array, node)
  roots.push(node)
  return { size: edge.size + 1, roots }
}

export function edgeRoot(edge: Edge): Uint8Array {
  const last = edge.roots.at(-1)
  if (!last) return EMPTY_ROOT
  let root = last
  for (let i = edge.roots.length - 2; i >= 0; i--) root = nodeHash(edge.roots[i] as Uint8Array, root)
  return root
}

/** Root over leaf hashes. */
export function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  let edge: { size: number; roots: Uint8Array[] } = { size: 0, roots: [] }
  for (const hash of hashes) {
    let node = hash
    for (let n = edge.size; n % 2 === 1; n = half(n / 2)) node = nodeHash(edge.roots.pop() as Uint8Array, node)
    edge.roots.push(node)
    edge = { size: edge.size + 1, roots: edge.roots }
  }
  return edgeRoot(edge)
}

/** Root over leaf hashes that lie one behind another, 32 bytes each: as `rootOf`, without an object a hash. */
export function flatRoot(hashes: Uint8Array): Uint8Array {
  if (hashes.length === 0) return EMPTY_ROOT
  const row = Uint8Array.from(hashes)
  const node = new Uint8Array(65).fill(1, 0, 1)
  // Pairing from the left, with an odd last one carried up, is the tree of RFC 6962.
  for (let n = row.length / 32; n > 1; n = Math.ceil(n / 2)) {
    for (let i = 0; i < half(n / 2); i++) {
      node.set(row.subarray(64 * i, 64 * i + 64), 1)
      row.set(sha256(node), 32 * i)
    }
    if (n % 2 === 1) row.copyWithin(16 * (n - 1), 32 * (n - 1), 32 * n)
  }
  return row.slice(0, 32)
}

/** Gives the root of the subtree over leaves [lo, hi). */
export type Subtree = (lo: number, hi: number) => Uint8Array

const split = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** A `Subtree` over leaf hashes that are all in memory. */
export function subtreeOf(hashes: readonly Uint8Array[]): Subtree {
  return (lo, hi) => rootOf(hashes.slice(lo, hi))
}

/** Inclusion proof of leaf `index` in a tree of `size`, leaf's sibling first. @throws RangeError when index is not in the tree. */
export function proveInclusion(index: number, size: number, subtree: Subtree): Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError('no such leaf')
  const path = (m: number, lo: number, hi: number): Uint8Array[] => {
    if (hi - lo === 1) return []
    const k = split(hi - lo)
    return m < k ? [...path(m, lo, lo + k), subtree(lo + k, hi)] : [...path(m - k, lo + k, hi), subtree(lo, lo + k)]
  }
  return path(index, 0, size)
}

/** Consistency proof from size `from` to size `to`. */
export function proveConsistency(from: number, to: number, subtree: Subtree): Uint8Array[] {
  if (from <= 0 || from > to) throw new RangeError('no such tree')
  const sub = (m: number, lo: number, hi: number, whole: boolean): Uint8Array[] => {
    const n = hi - lo
    if (m === n) return whole ? [] : [subtree(lo, hi)]
    const k = split(n)
    return m <= k ? [...sub(m, lo, lo + k, whole), subtree(lo + k, hi)] : [...sub(m - k, lo + k, hi, false), subtree(lo, lo + k)]
  }
  return sub(from, 0, to, true)
}

export function verifyInclusion(hash: Uint8Array, index: number, size: number, proof: readonly Uint8Array[], root: Uint8Array): boolean {
  const made = inclusionRoot(hash, index, size, proof)
  return made !== undefined && equalBytes(made, root)
}

/** The root that a leaf and its path lead to; undefined when the path is not one of this index and size. */
export function inclusionRoot(hash: Uint8Array, index: number, size: number, proof: readonly Uint8Array[]): Uint8Array | undefined {
  if (index < 0 || index >= size) return undefined
  let [fn, sn, r] = [index, size - 1, hash]
  for (const p of proof) {
    if (sn === 0) return undefined
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn / 2), half(sn / 2)]
    } else r = nodeHash(r, p)
    ;[fn, sn] = [half(fn / 2), half(sn / 2)]
  }
  return sn === 0 ? r : undefined
}

export function verifyConsistency(m: number, n: number, proof: readonly Uint8Array[], oldRoot: Uint8Array, newRoot: Uint8Array): boolean {
  if (m < 0 || m > n) return false
  if (m === n) return proof.length === 0 && equalBytes(oldRoot, newRoot)
  if (m === 0) return proof.length === 0
  let [fn, sn] = [m - 1, n - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn / 2), half(sn / 2)]
  // A power of two is itself a node of the larger tree, so its root is not repeated in the proof.
  const path = fn === 0 ? [oldRoot, ...proof] : [...proof]
  const first = path.shift()
  if (!first) return false
  let [fr, sr] = [first, first]
  for (const c of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr)
      sr = nodeHash(c, sr)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn / 2), half(sn / 2)]
    } else sr = nodeHash(sr, c)
    ;[fn, sn] = [half(fn / 2), half(sn / 2)]
  }
  return equalBytes(fr, oldRoot) && equalBytes(sr, newRoot) && sn === 0
}
