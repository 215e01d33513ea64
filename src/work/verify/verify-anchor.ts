/** The public anchor against the private log: its own tiles, and that every leaf opens to the log as it is (docs/spec/anchor.md). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AnchorWalk, checkLog, type Report } from '../../../verify/index.ts'
import { parseCheckpoint } from '../../core/ledger/checkpoint.ts'
import { judgeHeld, readHeld } from '../../core/ledger/held.ts'
import { parseEntries, TILE, tilePath } from '../../core/ledger/tile.ts'
import { readEarlierAnchors } from '../../store/files/earlier-anchors.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readFrom } from '../../store/files/read-log.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Installation } from '../installation/installation.ts'
import { isAnchored, readOpenings } from '../../store/postgres/anchor-log.ts'
import { readEarlierLogs } from '../../store/postgres/earlier-logs.ts'

/** @param size entries of the private log that its checkpoint covers, checked before. */
export async function verifyAnchor(installation: Installation, size: number, report: Report): Promise<void> {
  const { layout, settings, pools } = installation
  // Before the first server there is no anchor; after it, one that is gone is a fault.
  if (!(await isAnchored(pools.saksi_reader)) && !existsSync(join(layout.anchor, 'checkpoint'))) return
  const read = readFrom(layout.anchor)
  const placed: Report = (fault) =>
    report({ ...fault, where: `anchor: ${fault.where}`, ...(fault.path === undefined ? {} : { path: `anchor/${fault.path}` }) })
  let isWhole = true
  const checkpoint = await checkLog(read, readFileSync(layout.anchorVkey, 'utf8'), (fault) => {
    isWhole = false
    placed(fault)
  })
  if (!checkpoint) return
  if (isWhole) checkEarlier(layout, checkpoint.size, placed)
  const newest = (await installation.checkpoint()).size
  const walk = new AnchorWalk({
    origin: settings.origin,
    earlier: await readEarlierLogs(pools.saksi_reader, settings.origin),
    leaves: leavesOf(readFrom(layout.tlog), size),
    within: Infinity,
    report,
  })
  for (let n = 0; n * TILE < checkpoint.size; n++) {
    const leaves = bundle(read, n, checkpoint.size)
    const openings = await readOpenings(pools.saksi_reader, n * TILE, n * TILE + leaves.length)
    const byIdx = new Map(openings.map((o) => [o.idx, o]))
    for (const [i, leaf] of leaves.entries()) {
      const opening = byIdx.get(n * TILE + i)
      const fixed = opening ? (parseCheckpoint(opening.checkpoint)?.size ?? 0) : 0
      if (fixed > size && fixed <= newest) return // the server runs: this anchor fixed what came since the log was read
      walk.step(n * TILE + i, leaf, opening)
    }
  }
}

/** What an earlier anchor's own key signed binds the one that goes on from it; with a name alone there is nothing to compare. */
function checkEarlier(layout: Layout, size: number, report: Report): void {
  const subtree = tileSubtree(layout.anchor, size)
  for (const { vkey, checkpoint } of readEarlierAnchors(layout)) {
    if (checkpoint === null) continue
    const held = readHeld(checkpoint, vkey)
    if (held && judgeHeld([held], size, subtree)?.is === 'borne-out') continue
    report({ what: 'anchor.earlier-differs', where: held ? `${held.origin} at ${held.size} leaves` : (vkey.split('+')[0] ?? '') })
  }
}

type ReadFile = ReturnType<typeof readFrom>

function* leavesOf(read: ReadFile, size: number): Generator<Uint8Array> {
  for (let n = 0; n * TILE < size; n++) yield* bundle(read, n, size)
}

function bundle(read: ReadFile, n: number, size: number): Uint8Array[] {
  const width = Math.min(TILE, size - n * TILE)
  const bytes = read(tilePath('entries', n, width)) ?? read(tilePath('entries', n, TILE))
  try {
    return bytes ? parseEntries(bytes).slice(0, width) : []
  } catch {
    return [] // named already, by its own log's check
  }
}
