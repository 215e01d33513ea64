/** C2SP tlog-checkpoint, unchanged: a note of origin, size and root. Witnesses add lines under it; nothing else moves. */
import { fromBase64, toBase64 } from '../bytes.ts'
import { openNote, type NoteKey } from './note.ts'

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }

export const checkpointText = (c: Checkpoint): string => `${c.origin}\n${c.size}\n${toBase64(c.root)}\n`

/** A checkpoint's three lines. Extension lines, which no monitor can audit, are refused: our logs write none. */
export const parseCheckpoint = (text: string): Checkpoint | undefined =>
  text.split('\n').length === 4 ? parseAnyCheckpoint(text) : undefined

/** As a witness must read it: another log may add extension lines. */
export function parseAnyCheckpoint(text: string): Checkpoint | undefined {
  const lines = text.split('\n')
  const [origin, size, root] = lines
  if (!origin || !size || !root || lines.pop() !== '' || lines.includes('') || !/^(0|[1-9]\d{0,15})$/.test(size)) return undefined
  if (!Number.isSafeInteger(Number(size))) return undefined
  try {
    const bytes = fromBase64(root)
    return bytes.length === 32 ? { origin, size: Number(size), root: bytes } : undefined
  } catch {
    return undefined
  }
}

/** The checkpoint in a note that this key signed, under its own origin. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | undefined {
  const opened = key.type === 'note' ? openNote(note, [key]) : undefined
  const checkpoint = opened && parseCheckpoint(opened.text)
  return checkpoint?.origin === key.name ? checkpoint : undefined
}
