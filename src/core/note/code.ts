/**
 * The code that whoever left a note comes back with. Her browser makes it and never sends it: of it come the key that answers are sealed to, and which notes
 * are of one hand. Nobody who holds the record, nor the oversight body, has it.
 */
import { x25519 } from '@noble/curves/ed25519.js'
import { toBase64Url, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import { numberFrom, printNumber } from '../letter/number.ts'

export type NoteKeys = {
  /** Base64url, 32 bytes: says that two notes are of one hand, to the oversight body alone. */
  readonly thread: string
  /** X25519: what answers are sealed to, and what opens them. */
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** @param code of 80 bits, as `readNumber` reads it (core/letter/number.ts). */
export function noteKeysOf(code: string): NoteKeys {
  const privateKey = purposeHash('saksi/note-key/1', utf8(code))
  return { thread: toBase64Url(purposeHash('saksi/note-thread/1', utf8(code))), publicKey: publicKeyOf(privateKey), privateKey }
}

/** @param privateKey X25519, 32 bytes. */
export const publicKeyOf = (privateKey: Uint8Array): Uint8Array => x25519.getPublicKey(privateKey)

/**
 * What stands on the oversight body's poster and on the page where notes are written: whoever puts a key of his own there shows another. Of 80 bits: nobody
 * finds a second key of one code by trying.
 * @param publicKey 32 bytes
 */
export const posterCodeOf = (publicKey: Uint8Array): string => printNumber(numberFrom(purposeHash('saksi/note-poster/1', publicKey)))

/** Whether anything can be sealed to a key that a note names: it may name one of those with which nobody agrees on a secret (RFC 7748, 6.1). */
export function canBeSealedTo(publicKey: Uint8Array): boolean {
  try {
    // Of such a key every scalar makes zeros; any one will do.
    x25519.getSharedSecret(new Uint8Array(32).fill(1), publicKey)
    return true
  } catch {
    return false
  }
}
