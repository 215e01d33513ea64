/**
 * The log's tiles in a folder that does not have them, or not the newest: made from the leaves that the database holds, up to what was signed.
 * Every tile follows from the leaves alone, so those of two machines are the same to the byte; nothing is signed here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { equalBytes } from '../../core/bytes.ts'
import { openCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { RightEdge } from '../../core/ledger/right-edge.ts'
import { replaceWhole, writeAllDurably } from '../files/durable.ts'
import { dropPartials, lastBundle, readEdge } from '../files/tile-log.ts'
import type { Db } from './connect.ts'
import { SequencerStopped } from './sequencer-stopped.ts'

const PIECE = 4096

/**
 * @returns the size up to which the folder has the log now.
 * @throws SequencerStopped when the database holds less than the folder was told was signed, or its leaves do not make what was signed.
 */
export async function mirrorLog(db: Db, folder: string, key: NoteKey): Promise<number> {
  const { rows } = await db.query<{ checkpoint: string }>('select checkpoint from saksi.log_head')
  const note = rows[0]?.checkpoint ?? ''
  const head = openCheckpoint(note, key)
  if (!head) throw new SequencerStopped('the checkpoint in the database is not signed by this log’s key')
  const path = join(folder, 'checkpoint')
  const here = existsSync(path) ? openCheckpoint(readFileSync(path, 'utf8'), key) : undefined
  if (here && here.size > head.size)
    throw new SequencerStopped(
      `the log was signed up to ${here.size} entries and the database holds ${head.size}: an older copy of the database has taken over (docs/operate/behind.md)`,
    )
  const edge = await edgeOf(db, folder, here)
  for (let from = edge.size; from < head.size; from = edge.size) {
    const until = here && from < here.size ? here.size : head.size
    await writeAllDurably(folder, edge.grow(await readLeaves(db, from, Math.min(from + PIECE, until))))
    if (edge.size === from) throw new SequencerStopped(`the database lacks leaf ${from} of a log of ${head.size} entries`)
    // As many entries, and others: another history under the same key.
    if (edge.size === here?.size && !equalBytes(edge.root(), here.root))
      throw new SequencerStopped(`the leaves in the database do not make what this folder shows as signed at ${here.size} entries`)
    dropPartials(folder, from, edge.size)
  }
  if (!equalBytes(edge.root(), head.root))
    throw new SequencerStopped('the leaves in the database do not make what was signed; run `saksi verify`')
  await replaceWhole(path, note)
  return edge.size
}

/** Where the folder's own tiles end; from the beginning where they do not make what its checkpoint says. */
async function edgeOf(db: Db, folder: string, here: Checkpoint | undefined): Promise<RightEdge> {
  if (!here) return new RightEdge()
  try {
    const edge = readEdge(folder, here.size, await readLeaves(db, here.size - lastBundle(here.size), here.size))
    if (equalBytes(edge.root(), here.root)) return edge
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return new RightEdge()
}

async function readLeaves(db: Db, from: number, to: number): Promise<Uint8Array[]> {
  const { rows } = await db.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves where idx >= $1 and idx < $2 order by idx', [
    from,
    to,
  ])
  return rows.map((r) => r.leaf)
}
