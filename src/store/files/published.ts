/**
 * The checkpoint that this machine has published, in its own folder. Of a database with a standby a head is seen by every session as soon as it is on one disk; here it
 * stands only once its commit is over, with all that must have it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import type { Layout } from './layout.ts'

/** @returns undefined where there is none, or not one that this key signed. */
export function readPublished(
  { tlog }: Pick<Layout, 'tlog'>,
  key: NoteKey,
): { readonly checkpoint: Checkpoint; readonly note: string } | undefined {
  const path = join(tlog, 'checkpoint')
  if (!existsSync(path)) return undefined
  const note = readFileSync(path, 'utf8')
  const checkpoint = openCheckpoint(note, key)
  return checkpoint && { checkpoint, note }
}
