/**
 * C2SP signed-note and tlog-checkpoint, unchanged. A note is text, a blank line, and signature lines; unknown keys are
 * passed over, a known key whose signature fails rejects the whole note. Witnesses will add lines; nothing else moves.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '../hash.ts'
import { concat, equalBytes, fromBase64, toBase64, toHex, utf8 } from '../bytes.ts'

const ED25519_NOTE = 1
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }
export type NoteKey = { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array }

const keyId = (name: string, publicKey: Uint8Array): Uint8Array =>
  sha256(utf8(`${name}\n`), Uint8Array.of(ED25519_NOTE), publicKey).slice(0, 4)

export const noteKey = (name: string, publicKey: Uint8Array): NoteKey => ({ name, id: keyId(name, publicKey), publicKey })

/** `name+hex(id)+base64(type ‖ key)`, as C2SP prints a verifier key. */
export const printVkey = (key: NoteKey): string =>
  `${key.name}+${toHex(key.id)}+${toBase64(concat(Uint8Array.of(ED25519_NOTE), key.publicKey))}`

/** Undefined when the text is no Ed25519 verifier key, or its id is not its own. */
export function parseVkey(text: string): NoteKey | undefined {
  const m = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim())
  if (!m) return undefined
  try {
    const raw = fromBase64(m[3] as string)
    if (raw.length !== 33 || raw[0] !== ED25519_NOTE) return undefined
    const key = noteKey(m[1] as string, raw.slice(1))
    return toHex(key.id) === m[2] ? key : undefined
  } catch {
    return undefined // not base64: no key, and the caller says so
  }
}

export const checkpointText = (c: Checkpoint): string => `${c.origin}\n${c.size}\n${toBase64(c.root)}\n`

/** One signature line for a note's text, from a signature over exactly that text. */
export const noteLine = (key: NoteKey, signature: Uint8Array): string => `\u2014 ${key.name} ${toBase64(concat(key.id, signature))}\n`

export const printNote = (text: string, lines: readonly string[]): string => `${text}\n${lines.join('')}`

/** The note's text when this key signed it; undefined otherwise. */
export function openNote(note: string, key: NoteKey): string | undefined {
  const cut = note.lastIndexOf('\n\n')
  if (cut < 0 || !note.endsWith('\n')) return undefined
  const text = note.slice(0, cut + 1)
  let signed = false
  for (const line of note
    .slice(cut + 2)
    .split('\n')
    .slice(0, -1)) {
    const m = /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/.exec(line)
    if (!m) return undefined
    let raw: Uint8Array
    try {
      raw = fromBase64(m[2] as string)
    } catch {
      return undefined
    }
    if (m[1] !== key.name || !equalBytes(raw.slice(0, 4), key.id)) continue
    if (raw.length !== 68 || !verifySignature(raw.slice(4), utf8(text), key.publicKey)) return undefined
    signed = true
  }
  return signed ? text : undefined
}

function verifySignature(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey)
  } catch {
    return false // a point that does not decode is a signature that does not hold
  }
}

export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, root, end, ...rest] = text.split('\n')
  if (!origin || !size || !root || end !== '' || rest.length > 0 || !/^(0|[1-9]\d{0,15})$/.test(size)) return undefined
  try {
    const bytes = fromBase64(root)
    return bytes.length === 32 ? { origin, size: Number(size), root: bytes } : undefined
  } catch {
    return undefined
  }
}

/** The checkpoint in a note that this key signed, under its own origin. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | undefined {
  const text = openNote(note, key)
  const checkpoint = text === undefined ? undefined : parseCheckpoint(text)
  return checkpoint?.origin === key.name ? checkpoint : undefined
}
