/** The public anchor against the private log: its own tiles, and that every leaf opens to the log as it is (docs/spec/anchor.md). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AnchorWalk, checkLog, type Report } from '../../../verify/index.ts'
import { parseCheckpoint } from '../../core/ledger/checkpoint.ts'
import { parseEntries, TILE, tilePath } from '../../core/ledger/tile.ts'
import { readFrom } from '../../store/files/read-log.ts'
import type { Installation } from '../installation/installation.ts'
import { readOpenings } from '../../store/postgres/anchor-log.ts'

/** @param size entries of the private log that its checkpoint covers, checked before. */
export async function verifyAnchor(installation: Installation, size: number, report: Report): Promise<void> {
  const { layout, settings, pools } = installation
  const { rows } = await pools.saksi_reader.query<{ any: boolean }>('select exists (select 1 from saksi.log_anchors) as any')
  // Before the first server there is no anchor; after it, one that is gone is a fault.
  if (rows[0]?.any !== true && !existsSync(join(layout.anchor, 'checkpoint'))) return
  const read = readFrom(layout.anchor)
  const placed: Report = (fault) =>
    report({ ...fault, where: `anchor: ${fault.where}`, ...(fault.path === undefined ? {} : { path: `anchor/${fault.path}` }) })
  const checkpoint = await checkLog(read, readFileSync(layout.anchorVkey, 'utf8'), placed)
  if (!checkpoint) return
  const newest = (await installation.checkpoint()).size
  const walk = new AnchorWalk({ origin: settings.origin, leaves: leavesOf(readFrom(layout.tlog), size), within: Infinity, report })
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
