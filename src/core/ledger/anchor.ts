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

export type AnchorFault = {
  readonly what:
    | 'anchor.not-opened'
    | 'anchor.differs'
    | 'anchor.of-another-log'
    | 'anchor.goes-back'
    | 'anchor.root-differs'
    | 'anchor.log-shorter'
  readonly where: string
}
/** Entries [from, to) of the private log were fixed this long after they were recorded. No fault by itself: the server may have been down. */
export type Lateness = { readonly from: number; readonly to: number; readonly seconds: number }
export type AnchorCheck = {
  readonly faults: readonly AnchorFault[]
  readonly late: readonly Lateness[]
  /** Entries of the private log that some anchor has fixed. */
  readonly covered: number
}

/** A name that the private log had before a restore gave it another one: its entries are those before `until`. */
export type EarlierLog = { readonly origin: string; readonly until: number }

export type AnchorEvidence = {
  /** Leaves of the anchor log in order, from tiles that its own signed checkpoint covers. */
  readonly anchors: readonly Uint8Array[]
  readonly openings: readonly AnchorOpening[]
  /** Origin of the private log. */
  readonly origin: string
  /** Its names before, oldest first: the entries are the same, and what was fixed under those names still binds them. */
  readonly earlier?: readonly EarlierLog[]
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
  const walk = new AnchorWalk({ ...evidence, report: (fault) => faults.push(fault) })
  const byIdx = new Map(evidence.openings.map((o) => [o.idx, o]))
  for (const [idx, leaf] of evidence.anchors.entries()) walk.step(idx, leaf, byIdx.get(idx))
  return { faults, late: walk.late, covered: walk.covered }
}

type WalkOptions = Pick<AnchorEvidence, 'origin' | 'earlier' | 'leaves' | 'within'> & { readonly report: (fault: AnchorFault) => void }

/** The same, an anchor at a time: both logs are gone through once, and neither is held in memory. */
export class AnchorWalk {
  readonly #options: WalkOptions
  readonly #leaves: Iterator<Uint8Array>
  #edge = EMPTY_EDGE
  #before: { readonly slot: number; readonly size: number } | undefined
  readonly #names: readonly EarlierLog[]
  /** Which of the names is in use: no later leaf goes back to one before. */
  #named = 0
  readonly #late: Lateness[] = []

  constructor(options: WalkOptions) {
    this.#options = options
    this.#leaves = options.leaves[Symbol.iterator]()
    this.#names = [...(options.earlier ?? []), { origin: options.origin, until: Infinity }]
  }

  get late(): readonly Lateness[] {
    return this.#late
  }

  get covered(): number {
    return Math.min(this.#before?.size ?? 0, this.#edge.size)
  }

  /** @param leaf of the anchor log at `idx`; to be called in its order. */
  step(idx: number, leaf: Uint8Array, opening: AnchorOpening | undefined): void {
    const { report } = this.#options
    if (!opening) return report({ what: 'anchor.not-opened', where: `anchor ${idx}` })
    if (!equalBytes(anchorLeaf(opening), leaf)) report({ what: 'anchor.differs', where: `anchor ${idx}` })
    const checkpoint = parseCheckpoint(opening.checkpoint)
    const named = this.#names.findIndex((n, i) => i >= this.#named && n.origin === checkpoint?.origin && checkpoint.size <= n.until)
    if (!checkpoint || named === -1) return report({ what: 'anchor.of-another-log', where: `anchor ${idx}` })
    this.#named = named
    const { size, root } = checkpoint
    if (this.#before && (size < this.#before.size || opening.slot <= this.#before.slot))
      return report({ what: 'anchor.goes-back', where: `anchor ${idx}` })
    this.#before = { slot: opening.slot, size }
    this.#advance(size, opening.slot)
    if (this.#edge.size < size) report({ what: 'anchor.log-shorter', where: `anchor ${idx}: the log had ${size} entries then` })
    else if (!equalBytes(edgeRoot(this.#edge), root))
      report({ what: 'anchor.root-differs', where: `anchor ${idx}: the log of ${size} entries was ${toHex(root).slice(0, 16)}…` })
  }

  #advance(size: number, slot: number): void {
    while (this.#edge.size < size) {
      const next: IteratorResult<Uint8Array, unknown> = this.#leaves.next()
      if (next.done === true) return
      const leaf = next.value
      const recorded = readLeafTime(leaf)
      if (recorded !== undefined) this.#wait(this.#edge.size, slot - Math.floor(Number(recorded / 1_000_000n)))
      this.#edge = appendLeaf(this.#edge, leafHash(leaf))
    }
  }

  #wait(at: number, seconds: number): void {
    if (seconds <= this.#options.within) return
    const last = this.#late.at(-1)
    if (last?.to === at) this.#late[this.#late.length - 1] = { ...last, to: at + 1, seconds: Math.max(last.seconds, seconds) }
    else this.#late.push({ from: at, to: at + 1, seconds })
  }
}
