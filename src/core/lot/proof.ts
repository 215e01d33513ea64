/**
 * That a frame was on record before its root: its entry's leaf, in the state of the log that the anchor's leaf of the hour fixed, and that leaf as the last one of the root.
 * Without it a slip could be made after the root, and the id of its entry tried until the lot falls where somebody likes.
 */
import { equalBytes, fromBase64Url, fromHex, utf8 } from '../bytes.ts'
import { canonical, parseObject } from '../canonical.ts'
import type { StubOf } from '../entry/define.ts'
import type { LotFramed } from '../entry/kinds/lot-framed.ts'
import { anchorLeaf } from '../ledger/anchor.ts'
import { parseCheckpoint } from '../ledger/checkpoint.ts'
import { commitPart, parseLeaf, printLeaf } from '../ledger/leaf.ts'
import { leafHash, verifyInclusion } from '../ledger/tree.ts'
import { exactly, hash, isCount, key32, listOf, text, upTo, type Of } from '../shape.ts'
import type { LotRoot } from './draw.ts'
import { framedOf, type Framed } from './framed.ts'

const path = listOf(hash, 0, 64)
export const isLotProof = exactly({
  /** The frame's entry, as the log commits to it. */
  stub: upTo(4_000),
  stubSalt: key32,
  /** Hex, of all four parts. */
  commitments: text(/^[0-9a-f]{256}$/),
  /** Hex: its leaf, where it stands, and the path from there in the state that was fixed. */
  leaf: text(/^[0-9a-f]{128}$/),
  index: isCount,
  path,
  /** Opens the anchor's leaf of the hour: when it was shown (seconds since 1970), and which state of the log it fixed. */
  slot: isCount,
  salt: hash,
  checkpoint: upTo(1_000),
  /** Hex: the path of that leaf, the last one of the root. */
  anchorPath: path,
})
export type LotProof = Of<typeof isLotProof>

/** @param root that the lot was drawn from. Never throws. */
export function isFramedBefore(framed: Framed, { size, root }: LotRoot, proof: LotProof): boolean {
  try {
    const said = parseObject(proof.stub) as StubOf<LotFramed> | undefined
    const parts = fromHex(proof.commitments)
    const part = (i: number): Uint8Array => parts.slice(32 * i, 32 * i + 32)
    const bytes = fromHex(proof.leaf)
    const leaf = parseLeaf(bytes)
    const made = parseLeaf(printLeaf({ stub: part(0), coded: part(1), sealed: part(2), signature: part(3) }, false, true))
    const fixed = parseCheckpoint(proof.checkpoint)
    if (said?.kind !== 'lot.framed' || !leaf?.isSigned || !made || !fixed || canonical(framedOf(said)) !== canonical(framed)) return false
    const isEntry =
      equalBytes(part(0), commitPart('stub', fromBase64Url(proof.stubSalt), utf8(proof.stub))) &&
      equalBytes(leaf.commitment, made.commitment)
    const isInside = verifyInclusion(leafHash(bytes), proof.index, fixed.size, proof.path.map(fromHex), fixed.root)
    const last = leafHash(anchorLeaf({ slot: proof.slot, salt: fromHex(proof.salt), checkpoint: proof.checkpoint }))
    return isEntry && isInside && verifyInclusion(last, size - 1, size, proof.anchorPath.map(fromHex), fromHex(root))
  } catch {
    return false // bytes that are no base64url, no hex, or of another length
  }
}
