/**
 * What this log's own key signed beyond the state that is here. It means that the log was put back to an older copy, or
 * runs in two places; carried on, it would sign a second history. The proof is kept, and the sequencer obeys it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCheckpoint } from '../../core/ledger/checkpoint.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { writeDurably } from './durable.ts'

const AHEAD = 'ahead'

export const keepLaterState = (tlog: string, note: string): void => writeDurably(join(tlog, AHEAD), note)

/** Cheap enough for every flush; what it was is looked at then. */
export const wasShownLater = (tlog: string): boolean => existsSync(join(tlog, AHEAD))

/** The greatest size above `size` that this key signed, as a witness showed it or a quorum cosigned it. */
export function findLaterState(tlog: string, key: NoteKey, size: number): number | undefined {
  const sizes = [AHEAD, 'witnessed'].flatMap((name) => {
    const path = join(tlog, name)
    const checkpoint = existsSync(path) ? openCheckpoint(readFileSync(path, 'utf8'), key) : undefined
    return checkpoint && checkpoint.size > size ? [checkpoint.size] : []
  })
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}
