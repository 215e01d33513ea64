/** Putting an author's signature beside the entries it covers. The key is the caller's; nothing here sees it. */
import { concat, toBase64Url } from '../bytes.ts'
import { printSignature, type KeySignature } from '../ledger/signature.ts'
import { nodeHash, proveInclusion, type Subtree } from '../ledger/tree.ts'
import { commitmentsOf, hashOf, type Parts } from './make.ts'

/** Someone who can sign: a software key, or a device that asks its owner. */
export type EntrySigner = {
  readonly credential: string
  /** @param hash the entry hash, 32 bytes. */
  sign(hash: Uint8Array): Promise<KeySignature>
}

/** One act, signed. */
export const signEntry = async (parts: Parts, signer: EntrySigner): Promise<Parts> => ({
  ...parts,
  signature: printSignature(await signer.sign(hashOf(commitmentsOf(parts)))),
})

/** One act that one or two sign, in their order; the first is its author. */
export async function signJointly(parts: Parts, signers: readonly EntrySigner[]): Promise<Parts> {
  const hash = hashOf(commitmentsOf(parts))
  const of = await Promise.all(signers.map((s) => s.sign(hash)))
  const [only] = of
  return { ...parts, signature: printSignature(of.length === 1 && only ? only : { form: 'joint', of }) }
}

/**
 * A file: its head is signed, and every other entry keeps its way to the root that the head holds.
 * @param hashes entry hashes of `others`, in their order: what the head's root was made of.
 */
export async function signFile(
  head: Parts,
  others: readonly Parts[],
  hashes: readonly Uint8Array[],
  signer: EntrySigner,
): Promise<Parts[]> {
  const subtree = subtreeOnce(hashes)
  const size = hashes.length
  const rows = others.map((parts, index) => {
    const path = toBase64Url(concat(...proveInclusion(index, size, subtree)))
    return { ...parts, signature: printSignature({ form: 'row', return: head.id, index, size, path }) }
  })
  return [await signEntry(head, signer), ...rows]
}

/** Every subtree is hashed once, so that all paths of a file together cost little more than its root. */
function subtreeOnce(hashes: readonly Uint8Array[]): Subtree {
  const known = new Map<string, Uint8Array>()
  const subtree: Subtree = (lo, hi) => {
    if (hi - lo === 1) return hashes[lo] as Uint8Array
    const key = `${lo}-${hi}`
    const before = known.get(key)
    if (before) return before
    let half = 1
    while (half * 2 < hi - lo) half *= 2
    const made = nodeHash(subtree(lo, lo + half), subtree(lo + half, hi))
    known.set(key, made)
    return made
  }
  return subtree
}
