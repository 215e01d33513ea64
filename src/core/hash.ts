/**
 * Every hash and keyed hash of the product begins with its purpose, so that a value made for one use is worthless in
 * another (the attack: a commitment replayed as a search token).
 */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { hkdf as nobleHkdf } from '@noble/hashes/hkdf.js'
import { concat, equalBytes, utf8 } from './bytes.ts'

/** SHA-256 of one piece of bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

let digest: Sha256 = nobleSha256

/**
 * Lets a host put its own SHA-256 in the place of the plain one: the same function, only faster, so what is computed
 * stays the same everywhere. @throws when it is not SHA-256 (FIPS 180-4, "abc").
 */
export function useSha256(native: Sha256): void {
  const known = nobleSha256(utf8('abc'))
  if (!equalBytes(native(utf8('abc')), known) || !equalBytes(native(new Uint8Array(1000)), nobleSha256(new Uint8Array(1000)))) {
    throw new Error('impossible: the host’s SHA-256 is not SHA-256')
  }
  digest = native
}

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  digest(parts.length === 1 ? (parts[0] as Uint8Array) : concat(...parts))

const BLOCK = 64

/**
 * HMAC-SHA-256 (RFC 2104) over `purpose`, a newline, then the message. Written out over one-piece hashes: an object a
 * hash costs more than the hashing. @param key at most 64 bytes; all ours are 32.
 */
export function keyedHash(key: Uint8Array, purpose: string, message: Uint8Array): Uint8Array {
  if (key.length > BLOCK) throw new RangeError('a key is at most 64 bytes')
  const line = purposeLine(purpose)
  const inner = new Uint8Array(BLOCK + line.length + message.length).fill(0x36, 0, BLOCK)
  const outer = new Uint8Array(BLOCK + 32).fill(0x5c, 0, BLOCK)
  for (let i = 0; i < key.length; i++) {
    const k = key[i] as number
    inner[i] = k ^ 0x36
    outer[i] = k ^ 0x5c
  }
  inner.set(line, BLOCK)
  inner.set(message, BLOCK + line.length)
  outer.set(digest(inner), BLOCK)
  return digest(outer)
}

/** SHA-256 over `purpose`, a newline, then the message. */
export const purposeHash = (purpose: string, ...parts: readonly Uint8Array[]): Uint8Array => digest(concat(purposeLine(purpose), ...parts))

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
