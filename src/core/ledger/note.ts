/**
 * C2SP signed-note, unchanged: text, a blank line, signature lines. Lines of unknown keys are passed over; a known key
 * whose signature fails rejects the whole note. Two types of key: 0x01 signs the text; 0x04 is a cosigner's and signs
 * the time with it (C2SP tlog-cosignature). ML-DSA-44 (0x06) is an unknown key here.
 */
import { sha256 } from '../hash.ts'
import { concat, equalBytes, fromBase64, toBase64, toHex, utf8 } from '../bytes.ts'
import { verifyEd25519 } from './verifiers.ts'

const TYPES = { note: 1, cosignature: 4 } as const
export type NoteKeyType = keyof typeof TYPES
export type NoteKey = { readonly name: string; readonly id: Uint8Array; readonly type: NoteKeyType; readonly publicKey: Uint8Array }
/** One who can make signatures for a key; the private half stays inside. */
export type Signer = { readonly key: NoteKey; sign(message: Uint8Array): Uint8Array }
/** A line that holds. `time`: POSIX seconds that a cosigner states; null where the key states none. */
export type Signature = { readonly key: NoteKey; readonly line: string; readonly time: number | null }
export type OpenedNote = { readonly text: string; readonly signatures: readonly Signature[] }

/** Sixteen must be taken (C2SP); a note beyond this is somebody's load and no note. */
const MOST_LINES = 128
const NAME = String.raw`[^\s\u0085+]+`

export function noteKey(name: string, publicKey: Uint8Array, type: NoteKeyType = 'note'): NoteKey {
  const id = sha256(utf8(`${name}\n`), Uint8Array.of(TYPES[type]), publicKey).slice(0, 4)
  return { name, id, type, publicKey }
}

/** `name+hex(id)+base64(type ‖ key)`, as C2SP prints a verifier key. */
export const printVkey = (key: NoteKey): string =>
  `${key.name}+${toHex(key.id)}+${toBase64(concat(Uint8Array.of(TYPES[key.type]), key.publicKey))}`

/** Undefined when the text is no Ed25519 verifier key of either type, or its id is not its own. */
export function parseVkey(text: string): NoteKey | undefined {
  const m = new RegExp(`^(${NAME})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)$`, 'u').exec(text.trim())
  const raw = m && decoded(m[3] as string)
  const type = (Object.keys(TYPES) as NoteKeyType[]).find((t) => TYPES[t] === raw?.[0])
  if (!m || raw?.length !== 33 || !type) return undefined
  const key = noteKey(m[1] as string, raw.slice(1), type)
  return toHex(key.id) === m[2] ? key : undefined
}

export const sameKey = (a: NoteKey, b: NoteKey): boolean => a.name === b.name && equalBytes(a.id, b.id)

/** One signature line, from the key's own signature bytes. */
export const noteLine = (key: NoteKey, signature: Uint8Array): string => `\u2014 ${key.name} ${toBase64(concat(key.id, signature))}\n`

export const printNote = (text: string, lines: readonly string[]): string => `${text}\n${lines.join('')}`

/** Signs a note's text. A cosigner's key cannot do this: it says when. */
export function signNote(signer: Signer, text: string): string {
  if (signer.key.type !== 'note') throw new RangeError('a cosigner’s key signs no note of its own')
  return printNote(text, [noteLine(signer.key, signer.sign(utf8(text)))])
}

/** What an Ed25519 cosigner signs. It does not name the cosigner, so one key never serves two. @param time POSIX seconds. */
export const cosignatureMessage = (text: string, time: number): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`)

/** A cosigner's line for a checkpoint's text. @param time POSIX seconds, whole and positive. */
export function cosign(signer: Signer, text: string, time: number): string {
  if (signer.key.type !== 'cosignature' || !Number.isSafeInteger(time) || time <= 0) throw new RangeError('a cosignature says when')
  const stamp = new Uint8Array(8)
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time))
  return noteLine(signer.key, concat(stamp, signer.sign(cosignatureMessage(text, time))))
}

/** The text and its lines, none of them checked. Undefined when it is no note. */
export function splitNote(note: string): { text: string; lines: readonly string[] } | undefined {
  const cut = note.lastIndexOf('\n\n')
  // eslint-disable-next-line no-control-regex -- the format forbids them: a terminal that shows a note must not obey it
  if (cut < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return undefined
  const lines = note
    .slice(cut + 2)
    .split('\n')
    .slice(0, -1)
  return lines.length <= MOST_LINES ? { text: note.slice(0, cut + 1), lines } : undefined
}

/** The note's text with the signatures of these keys that hold; undefined when none is there, or one of them fails. */
export function openNote(note: string, keys: readonly NoteKey[]): OpenedNote | undefined {
  const split = splitNote(note)
  if (!split) return undefined
  const signatures: Signature[] = []
  for (const line of split.lines) {
    const m = new RegExp(`^\\u2014 (${NAME}) ([A-Za-z0-9+/=]+)$`, 'u').exec(line)
    const raw = m && decoded(m[2] as string)
    if (!m || !raw || raw.length < 5) return undefined
    const key = keys.find((k) => k.name === m[1] && equalBytes(k.id, raw.subarray(0, 4)))
    if (!key) continue
    const time = verifyLine(key, raw.slice(4), split.text)
    if (time === undefined) return undefined
    signatures.push({ key, line: `${line}\n`, time })
  }
  return signatures.length > 0 ? { text: split.text, signatures } : undefined
}

/** The time stated, null where the key states none; undefined when the signature does not hold. */
function verifyLine(key: NoteKey, bytes: Uint8Array, text: string): number | null | undefined {
  switch (key.type) {
    case 'note':
      return bytes.length === 64 && verifyEd25519(bytes, utf8(text), key.publicKey) ? null : undefined
    case 'cosignature': {
      if (bytes.length !== 72) return undefined
      const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
      if (!Number.isSafeInteger(time)) return undefined
      return verifyEd25519(bytes.subarray(8), cosignatureMessage(text, time), key.publicKey) ? time : undefined
    }
  }
  return key.type satisfies never
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return fromBase64(base64)
  } catch {
    return undefined
  }
}
