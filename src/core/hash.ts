/**
 * Every hash and keyed hash of the product begins with its purpose, so that a value made for one use is worthless in
 * another (the attack: a commitment replayed as a search token).
 */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { hmac as nobleHmac } from '@noble/hashes/hmac.js'
import { hkdf as nobleHkdf } from '@noble/hashes/hkdf.js'
import { concat, utf8 } from './bytes.ts'

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  nobleSha256(parts.length === 1 ? (parts[0] as Uint8Array) : concat(...parts))

/** HMAC-SHA-256 over `purpose`, a newline, then the message. */
export const keyedHash = (key: Uint8Array, purpose: string, message: Uint8Array): Uint8Array =>
  nobleHmac.create(nobleSha256, key).update(purposeLine(purpose)).update(message).digest()

/** SHA-256 over `purpose`, a newline, then the message. */
export function purposeHash(purpose: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = nobleSha256.create().update(purposeLine(purpose))
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** Purposes are few and fixed; their bytes are made once. */
const lines = new Map<string, Uint8Array>()
function purposeLine(purpose: string): Uint8Array {
  const known = lines.get(purpose)
  if (known) return known
  const line = utf8(`${purpose}\n`)
  lines.set(purpose, line)
  return line
}

/** HKDF-SHA-256 (RFC 5869), 32 bytes. */
export const deriveKey = (secret: Uint8Array, salt: Uint8Array, info: string): Uint8Array =>
  nobleHkdf(nobleSha256, secret, salt, utf8(info), 32)
