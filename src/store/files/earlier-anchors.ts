/**
 * The public anchors that this record had before it was restored: each one's verifier key, and the newest state of it
 * that came with the backup, under the old key's own signature. That key is in no backup, so neither whoever restores nor
 * whoever has stolen a backup can make another such state: the anchor of today must have grown out of each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint } from '../../core/ledger/checkpoint.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

/** `checkpoint` is null where the backup is older than this rule, or nobody had served yet. */
export type EarlierAnchor = { readonly vkey: string; readonly checkpoint: string | null }

const EARLIER = 'earlier'
const idOf = (vkey: string): string => vkey.split('+')[1] ?? 'unknown'

/** The newest state that is shown, and under which path of an installation a backup keeps it; undefined where nobody has served yet. */
export function readShownAnchor(layout: Layout): { readonly path: string; readonly checkpoint: string } | undefined {
  const path = join(layout.anchor, 'checkpoint')
  if (!existsSync(path)) return undefined
  const checkpoint = readFileSync(path, 'utf8')
  return { path: `anchor/${EARLIER}/${idOf(readFileSync(layout.anchorVkey, 'utf8'))}.checkpoint`, checkpoint }
}

/**
 * Keeps the longest state that the anchor was shown at before a database was put back under it: leaves that are not opened any more, one each ten seconds, say how
 * much of the time is gone. Beside the shorter one that the new anchor grows out of; a second run keeps the first one's. @returns its leaves; 0 where none was shown.
 */
export function keepLongestShown(layout: Layout, key: NoteKey): number {
  const shown = readShownAnchor(layout)
  const path = join(layout.anchor, EARLIER, `${idOf(readFileSync(layout.anchorVkey, 'utf8'))}.longest`)
  const sizeOf = (note: string | undefined): number => (note === undefined ? undefined : openCheckpoint(note, key))?.size ?? 0
  const kept = sizeOf(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  const size = sizeOf(shown?.checkpoint)
  if (shown && size > kept) writeDurably(path, shown.checkpoint)
  return Math.max(kept, size)
}

/** Puts the key that is there among the earlier ones. @returns how many there are now. */
export function retireAnchorKey(layout: Layout): number {
  const folder = join(layout.anchor, EARLIER)
  if (existsSync(layout.anchorVkey)) {
    const vkey = readFileSync(layout.anchorVkey, 'utf8')
    writeDurably(join(folder, `${idOf(vkey)}.vkey`), vkey)
  }
  return vkeysIn(folder).length
}

export function readEarlierAnchors(layout: Layout): readonly EarlierAnchor[] {
  const folder = join(layout.anchor, EARLIER)
  return vkeysIn(folder).map((name) => {
    const checkpoint = join(folder, name.replace(/\.vkey$/, '.checkpoint'))
    return {
      vkey: readFileSync(join(folder, name), 'utf8').trim(),
      checkpoint: existsSync(checkpoint) ? readFileSync(checkpoint, 'utf8') : null,
    }
  })
}

const vkeysIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.vkey')) : [])
