/**
 * High-water marks: how far a vault has answered, and how long its own log was then. Its peer holds the newest, so that a
 * vault that is put back to an older copy is told so, and answers nothing that it may have answered before.
 */
import { fromBase64, toBase64, toBase64Url } from '../bytes.ts'
import { EMPTY_ROOT } from '../ledger/tree.ts'
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'

export type Mark = {
  readonly size: number
  readonly root: Uint8Array
  /** Lines of the vault's own log. */
  readonly lines: number
}
export const NO_MARK: Mark = { size: 0, root: EMPTY_ROOT, lines: 0 }

export type MarkSaid = {
  /** `at`: a vault of itself. `held`: its peer, of it. */
  readonly is: 'at' | 'held'
  /** The log's. */
  readonly origin: string
  /** Name of the vault whose mark it is. */
  readonly of: string
  /** 16 bytes, base64url: an answer belongs to one question, so none of yesterday's can be given again. */
  readonly nonce: string
  readonly mark: Mark
}

export const printMark = (signer: Signer, { is, origin, of, nonce, mark }: MarkSaid): string =>
  signNote(signer, `saksi-vault-mark@v1 ${is}\n${origin}\n${of}\n${nonce}\n${mark.size}\n${toBase64(mark.root)}\n${mark.lines}\n`)

/** Undefined when this key did not sign it, or it is no mark. */
export function readMark(note: string, key: NoteKey): MarkSaid | undefined {
  const text = openNote(note, [key])?.text
  const m =
    text &&
    /^saksi-vault-mark@v1 (at|held)\n([^\n]+)\n([^\n]+)\n([A-Za-z0-9_-]{22})\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\n(\d{1,15})\n$/.exec(text)
  if (!m) return undefined
  const [, is, origin = '', of = '', nonce = '', size, root = '', lines] = m
  return { is: is as MarkSaid['is'], origin, of, nonce, mark: { size: Number(size), root: fromBase64(root), lines: Number(lines) } }
}

export const nonceOf = (random16: Uint8Array): string => toBase64Url(random16)

/** Of so many peers so many must hold a mark for it to count: one of one; two of three, so that one may be away and one may say what is not so. */
export const peersNeeded = (peers: number): number => Math.min(2, peers)

/** The greatest that enough peers hold, part by part. @param held what they said, as many as are needed or more. */
export function agreedMark(held: readonly Mark[], needed: number): Mark {
  const bySize = held.toSorted((a, b) => b.size - a.size)[needed - 1] ?? NO_MARK
  const byLines = held.toSorted((a, b) => b.lines - a.lines)[needed - 1] ?? NO_MARK
  return { size: bySize.size, root: bySize.root, lines: byLines.lines }
}

export const isBeyond = (held: Mark, mark: Mark): boolean => held.size > mark.size || held.lines > mark.lines

/** The later of two, part by part: a mark never goes back, whichever of the two is forgotten. */
export const laterMark = (a: Mark, b: Mark): Mark => ({
  ...(b.size > a.size ? { size: b.size, root: b.root } : { size: a.size, root: a.root }),
  lines: Math.max(a.lines, b.lines),
})
