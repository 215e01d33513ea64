/**
 * The public anchor: a second log in which one blinded leaf a slot fixes where the private log stood. From outside each
 * is 32 bytes of nothing, at a fixed hour; whoever is given the openings can prove that the private log of today is
 * the one that was fixed then (docs/spec/anchor.md).
 */
import { equalBytes, toHex, utf8 } from '../bytes.ts'
import { keyedHash } from '../hash.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { readLeafTime } from './leaf.ts'
import { appendLeaf, edgeRoot, EMPTY_EDGE, leafHash } from './tree.ts'

export type AnchorOpening = {
  /** Position in the anchor log. */
  readonly idx: number
  /** Seconds since 1970, UTC: when the leaf was shown. */
  readonly slot: number
  /** 32 random bytes of this leaf's own. */
  readonly salt: Uint8Array
  /** The private log's checkpoint, its three lines without signatures: those may be added to, the lines may not. */
  readonly checkpoint: string
}

/** HMAC-SHA-256(salt, "saksi/anchor/1" LF ‖ slot LF ‖ checkpoint). The slot is inside, so no auditor can be shown another hour later. */
export const anchorLeaf = (o: Pick<AnchorOpening, 'slot' | 'salt' | 'checkpoint'>): Uint8Array =>
  keyedHash(o.salt, 'saksi/anchor/1', utf8(`${o.slot}\n${o.checkpoint}`))

export type AnchorFault = { readonly what: string; readonly where: string }
/** Entries [from, to) of the private log were fixed this long after they were recorded. No fault by itself: the server may have been down. */
export type Lateness = { readonly from: number; readonly to: number; readonly seconds: number }
export type AnchorCheck = {
  readonly faults: readonly AnchorFault[]
  readonly late: readonly Lateness[]
  /** Entries of the private log that some anchor has fixed. */
  readonly covered: number
}

export type AnchorEvidence = {
  /** Leaves of the anchor log in order, from tiles that its own signed checkpoint covers. */
  readonly anchors: readonly Uint8Array[]
  readonly openings: readonly AnchorOpening[]
  /** Origin of the private log. */
  readonly origin: string
  /** Leaves of the private log in order, from the first. */
  readonly leaves: Iterable<Uint8Array>
  /** Seconds that an entry may wait for its anchor before it is named in `late`. */
  readonly within: number
}

/**
 * Every anchor opens; what it opens to is the root that the private log has at that size; sizes and slots only grow. A
 * private log that was rewritten, even whole and signed anew, cannot have the roots that were fixed before.
 */
export function checkAnchors(evidence: AnchorEvidence): AnchorCheck {
  const faults: AnchorFault[] = []
  const openings = evidence.openings.toSorted((a, b) => a.idx - b.idx)
  const byIdx = new Map(openings.map((o) => [o.idx, o]))
  for (const [idx, leaf] of evidence.anchors.entries()) {
    const opening = byIdx.get(idx)
    if (!opening) faults.push({ what: 'anchor.not-opened', where: `anchor ${idx}` })
    else if (!equalBytes(anchorLeaf(opening), leaf)) faults.push({ what: 'anchor.differs', where: `anchor ${idx}` })
  }
  const fixed: { idx: number; slot: number; size: number; root: Uint8Array }[] = []
  for (const o of openings) {
    const checkpoint = parseCheckpoint(o.checkpoint)
    const before = fixed.at(-1)
    if (checkpoint?.origin !== evidence.origin) faults.push({ what: 'anchor.of-another-log', where: `anchor ${o.idx}` })
    else if (before && (checkpoint.size < before.size || o.slot <= before.slot))
      faults.push({ what: 'anchor.goes-back', where: `anchor ${o.idx}` })
    // An opening above the anchor log is one whose slot has not come, or that a crash kept from its tile: it fixes nothing yet.
    else if (o.idx < evidence.anchors.length) fixed.push({ idx: o.idx, slot: o.slot, size: checkpoint.size, root: checkpoint.root })
  }
  const { late, read } = walk(evidence, fixed, faults)
  return { faults, late, covered: Math.min(fixed.at(-1)?.size ?? 0, read) }
}

/** Goes through the private log once, and compares its root wherever an anchor fixed one. */
function walk(
  { leaves, within }: AnchorEvidence,
  fixed: readonly { idx: number; slot: number; size: number; root: Uint8Array }[],
  faults: AnchorFault[],
): { late: Lateness[]; read: number } {
  const late: Lateness[] = []
  let [edge, next] = [EMPTY_EDGE, 0]
  const settle = (): void => {
    const root = edgeRoot(edge)
    for (let at = fixed[next]; at && at.size === edge.size; at = fixed[++next]) {
      if (!equalBytes(at.root, root))
        faults.push({
          what: 'anchor.root-differs',
          where: `anchor ${at.idx}: the log of ${at.size} entries was ${toHex(at.root).slice(0, 16)}…`,
        })
    }
  }
  settle()
  for (const leaf of leaves) {
    const anchor = fixed[next]
    const recorded = readLeafTime(leaf)
    if (anchor && recorded !== undefined) {
      const seconds = anchor.slot - Math.floor(Number(recorded / 1_000_000n))
      const last = late.at(-1)
      if (seconds > within && last?.to === edge.size)
        late[late.length - 1] = { ...last, to: edge.size + 1, seconds: Math.max(last.seconds, seconds) }
      else if (seconds > within) late.push({ from: edge.size, to: edge.size + 1, seconds })
    }
    edge = appendLeaf(edge, leafHash(leaf))
    settle()
  }
  for (const at of fixed.slice(next))
    faults.push({ what: 'anchor.log-shorter', where: `anchor ${at.idx}: the log had ${at.size} entries then` })
  return { late, read: edge.size }
}
