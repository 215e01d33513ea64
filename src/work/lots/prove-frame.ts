/** What shows to anybody that a frame was on record before its root (core/lot/proof.ts): out of both logs' tiles, and the opening of the one leaf that the lot is drawn from. */
import { toBase64Url, toHex } from '../../core/bytes.ts'
import type { AnchorOpening } from '../../core/ledger/anchor.ts'
import { parseCheckpoint } from '../../core/ledger/checkpoint.ts'
import { proveInclusion } from '../../core/ledger/tree.ts'
import type { LotRoot } from '../../core/lot/draw.ts'
import type { Framed } from '../../core/lot/framed.ts'
import type { LotProof } from '../../core/lot/proof.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Installation } from '../installation/installation.ts'

type Row = {
  readonly idx: number
  readonly leaf: Buffer
  readonly stub: string
  readonly salt: Buffer
  readonly commitments: Buffer
}
export type ShownRoot = LotRoot & { readonly opening: AnchorOpening }

/** @param shown how many leaves the anchor shows. @returns undefined where the frame was not on record when the root's last leaf was made. */
export async function proveFrame(
  { layout, pools, checkpoint }: Pick<Installation, 'layout' | 'pools' | 'checkpoint'>,
  { id, agency }: Pick<Framed, 'id' | 'agency'>,
  { root, shown }: { readonly root: ShownRoot; readonly shown: number },
): Promise<LotProof | undefined> {
  const { rows } = await pools.saksi_reader.query<Row>(
    `select l.idx::float8 as idx, l.leaf, e.stub, e.stub_salt as salt, e.commitments
       from saksi.log_leaves l join saksi.entries e using (agency_id, entry_id) where agency_id = $1 and entry_id = $2::uuid`,
    [agency, id],
  )
  const fixed = parseCheckpoint(root.opening.checkpoint)
  const [row] = rows
  if (!row || !fixed || row.idx >= fixed.size) return undefined
  const log = tileSubtree(layout.tlog, (await checkpoint()).size)
  return {
    stub: row.stub,
    stubSalt: toBase64Url(new Uint8Array(row.salt)),
    commitments: row.commitments.toString('hex'),
    leaf: row.leaf.toString('hex'),
    index: row.idx,
    path: proveInclusion(row.idx, fixed.size, log).map(toHex),
    slot: root.opening.slot,
    salt: toHex(root.opening.salt),
    checkpoint: root.opening.checkpoint,
    anchorPath: proveInclusion(root.size - 1, root.size, tileSubtree(layout.anchor, shown)).map(toHex),
  }
}
