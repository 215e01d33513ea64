/**
 * Every hash and keyed hash of the product begins with its purpose, so that a value made for one use is worthless in
 * another (the attack: a commitment replayed as a search token).
 */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
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
  parts.length === 1 ? digest(parts[0] as Uint8Array) : digestJoined(parts)

const BLOCK = 64

/** Where short pieces are put together: memory of its own for each hash costs more than the hashing. Nothing stays in it. */
const bench = new Uint8Array(8192)
const fits = (length: number): boolean => length <= bench.length

function digestOnBench(length: number): Uint8Array {
  try {
    return digest(bench.subarray(0, length))
  } finally {
    bench.fill(0, 0, length)
  }
}

function digestJoined(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  if (!fits(length)) return digest(concat(...parts))
  let at = 0
  for (const part of parts) {
    bench.set(part, at)
    at += part.length
  }
  return digestOnBench(length)
}

/**
 * HMAC-SHA-256 (RFC 2104) over `purpose`, a newline, then the message. Written out over one-piece hashes: an object a
 * hash costs more than the hashing. @param key at most 64 bytes; all ours are 32.
 */
export function keyedHash(key: Uint8Array, purpose: string, message: Uint8Array): Uint8Array {
  if (key.length > BLOCK) throw new RangeError('a key is at most 64 bytes')
  return hmac(key, purposeLine(purpose), message)
}

function hmac(key: Uint8Array, ...message: readonly Uint8Array[]): Uint8Array {
  try {
    const made = digestJoined([padded(key, 0x36), ...message])
    const keyed = digestJoined([padded(key, 0x5c), made])
    made.fill(0)
    return keyed
  } finally {
    padding.fill(0)
  }
}

const padding = new Uint8Array(BLOCK)
/** A block of the key under a pad; one is used up before the next is made. */
function padded(key: Uint8Array, pad: number): Uint8Array {
  padding.fill(pad)
  for (let i = 0; i < key.length; i++) padding[i] = (key[i] as number) ^ pad
  return padding
}

/** SHA-256 over `purpose`, a newline, then the message. */
export const purposeHash = (purpose: string, ...parts: readonly Uint8Array[]): Uint8Array => digestJoined([purposeLine(purpose), ...parts])

/** Purposes are few and fixed; their bytes are made once. */
const lines = new Map<string, Uint8Array>()
function purposeLine(purpose: string): Uint8Array {
  const known = lines.get(purpose)
  if (known) return known
  const line = utf8(`${purpose}\n`)
  lines.set(purpose, line)
  return line
}

const FIRST = Uint8Array.of(1)

/** HKDF-SHA-256 (RFC 5869), 32 bytes: one block of its output. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, info: string): Uint8Array {
  const key = salt.length > BLOCK ? digest(salt) : salt
  const extracted = hmac(key, secret)
  const derived = hmac(extracted, utf8(info), FIRST)
  extracted.fill(0)
  return derived
}
