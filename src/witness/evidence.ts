/**
 * What a log signed and the witness refused: two signed notes that cannot both be true convict a log, and nobody else
 * can make them. Kept by content, so that the same lie a thousand times is one file.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toHex, utf8 } from '../core/bytes.ts'
import { sha256 } from '../core/hash.ts'
import { parseAddCheckpoint, type Refusal } from '../core/ledger/add-checkpoint.ts'
import { writeDurably } from '../store/files/durable.ts'

/** Of each reason: enough to convict, too little to fill a small disk, and no reason crowds out another. */
const MOST_KEPT = 200

/**
 * Keeps the refused request, and beside it what the witness held then. A stale `old` (409) is every day's race between
 * two that submit, and convicts nobody. @returns the file's name; null when it is nothing to keep.
 */
export function keepEvidence(folder: string, body: string, refusal: Refusal, held: string | undefined): string | null {
  const note = parseAddCheckpoint(body)?.note
  if (!refusal.isSigned || refusal.status === 409 || note === undefined) return null
  const name = `${refusal.why}-${toHex(sha256(utf8(note))).slice(0, 32)}`
  mkdirSync(folder, { recursive: true })
  if (existsSync(join(folder, `${name}.request`)) || keptFor(folder, refusal.why) >= MOST_KEPT) return null
  if (held !== undefined) writeDurably(join(folder, `${name}.held`), held)
  writeDurably(join(folder, `${name}.request`), body)
  return name
}

const keptFor = (folder: string, why: Refusal['why']): number =>
  readdirSync(folder).filter((f) => f.startsWith(`${why}-`) && f.endsWith('.request')).length
