import { describe, expect, it } from 'vitest'
import { utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import { anchorLeaf, checkAnchors, type AnchorEvidence, type AnchorOpening } from './anchor.ts'
import { checkpointText } from './checkpoint.ts'
import { printLeaf, stampLeaf } from './leaf.ts'
import { leafHash, rootOf } from './tree.ts'

const ORIGIN = 'saksi.local/toyland/1'
const START = 1_700_000_000
const bytes = (label: string): Uint8Array => purposeHash('test/1', utf8(label))
/** One entry a second, from START on. */
const leaf = (i: number, label = 'entry'): Uint8Array => {
  const part = bytes(`${label} ${i}`)
  return stampLeaf(printLeaf({ stub: part, coded: part, sealed: part, signature: part }, false, false), BigInt(START + i) * 1_000_000n)
}
const LEAVES = Array.from({ length: 60 }, (_, i) => leaf(i))
const rootAt = (size: number, leaves = LEAVES): Uint8Array => rootOf(leaves.slice(0, size).map(leafHash))

/** An anchor every ten seconds; the log has one entry a second. */
const OPENINGS: readonly AnchorOpening[] = Array.from({ length: 7 }, (_, idx) => ({
  idx,
  slot: START + 10 * idx,
  salt: bytes(`salt ${idx}`),
  checkpoint: checkpointText({ origin: ORIGIN, size: 10 * idx, root: rootAt(10 * idx) }),
}))
const evidence = (change: Partial<AnchorEvidence> = {}): AnchorEvidence => ({
  anchors: OPENINGS.map(anchorLeaf),
  openings: OPENINGS,
  origin: ORIGIN,
  leaves: LEAVES,
  within: 10,
  ...change,
})
const whats = (e: AnchorEvidence): string[] => checkAnchors(e).faults.map((f) => `${f.what} ${f.where.split(':')[0]}`)

describe('anchors', () => {
  it('prove the log that they were made from, to the last entry that one of them fixed', () => {
    expect(checkAnchors(evidence())).toEqual({ faults: [], late: [], covered: 60 })
    expect(checkAnchors(evidence({ anchors: OPENINGS.slice(0, 6).map(anchorLeaf) }))).toEqual({ faults: [], late: [], covered: 50 })
  })
  it('name the first anchor that a rewritten log does not fit, and every later one', () => {
    const rewritten = LEAVES.map((l, i) => (i === 34 ? leaf(34, 'other') : l))
    expect(whats(evidence({ leaves: rewritten }))).toEqual([4, 5, 6].map((i) => `anchor.root-differs anchor ${i}`))
  })
  it('see a log cut short, a salt that does not open, one that is missing, another log, and a step back', () => {
    expect(whats(evidence({ leaves: LEAVES.slice(0, 45) }))).toEqual(['anchor.log-shorter anchor 5', 'anchor.log-shorter anchor 6'])
    expect(whats(evidence({ openings: OPENINGS.map((o) => (o.idx === 2 ? { ...o, salt: bytes('x') } : o)) }))).toEqual([
      'anchor.differs anchor 2',
    ])
    expect(whats(evidence({ openings: OPENINGS.filter((o) => o.idx !== 3) }))).toEqual(['anchor.not-opened anchor 3'])
    expect(whats(evidence({ origin: 'saksi.local/toyland/2' }))).toHaveLength(7)
    const back = OPENINGS.map((o) => (o.idx === 5 ? { ...o, checkpoint: (OPENINGS[1] as AnchorOpening).checkpoint } : o))
    expect(whats(evidence({ openings: back, anchors: back.map(anchorLeaf) }))).toEqual(['anchor.goes-back anchor 5'])
  })
  it('fixed under an earlier name bind what that name had, in the order of the names, and nothing more', () => {
    const now = 'saksi.local/toyland/9'
    const renamed = OPENINGS.map((o, i) => (i < 4 ? o : { ...o, checkpoint: o.checkpoint.replace(ORIGIN, now) }))
    const of = (openings: readonly AnchorOpening[], earlier: AnchorEvidence['earlier'] = [{ origin: ORIGIN, until: 30 }]): string[] =>
      whats(evidence({ openings, anchors: openings.map(anchorLeaf), origin: now, earlier }))
    expect(of(renamed)).toEqual([])
    expect(of(renamed, [])).toEqual([0, 1, 2, 3].map((i) => `anchor.of-another-log anchor ${i}`))
    // The old name ended at 20 entries: what claims more under it is not its own.
    expect(of(renamed, [{ origin: ORIGIN, until: 20 }])).toEqual(['anchor.of-another-log anchor 3'])
    // And no leaf goes back to it.
    const back = renamed.map((o, i) => (i === 4 ? { ...o, checkpoint: (OPENINGS[3] as AnchorOpening).checkpoint } : o))
    expect(of(back)).toEqual([])
    expect(of([...back.slice(0, 5), renamed[5] as AnchorOpening, { ...(back[4] as AnchorOpening), idx: 6, slot: START + 60 }])).toEqual([
      'anchor.of-another-log anchor 6',
    ])
  })
  it('cannot be opened to another hour than the one that was shown', () => {
    expect(whats(evidence({ openings: OPENINGS.map((o) => (o.idx === 6 ? { ...o, slot: o.slot - 5 } : o)) }))).toEqual([
      'anchor.differs anchor 6',
    ])
  })
  it('name the entries that waited too long for one', () => {
    const gap = OPENINGS.filter((o) => o.idx !== 3).map((o, idx) => ({ ...o, idx }))
    expect(checkAnchors(evidence({ openings: gap, anchors: gap.map(anchorLeaf) }))).toEqual({
      faults: [],
      late: [{ from: 20, to: 30, seconds: 20 }],
      covered: 60,
    })
  })
  it('say nothing from outside: leaves of one state and of a busy one are as unlike as any two', () => {
    const still = anchorLeaf({ ...(OPENINGS[1] as AnchorOpening), salt: bytes('a') })
    const again = anchorLeaf({ ...(OPENINGS[1] as AnchorOpening), salt: bytes('b') })
    expect([still.length, again.length]).toEqual([32, 32])
    expect(still).not.toEqual(again)
  })
})
