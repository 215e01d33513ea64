/** Node's own verifiers before the plain ones: the same answers, many times as fast. Imported for its effect. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { concat, fromHex, toHex } from '../../core/bytes.ts'
import { useNativeVerifiers } from '../../core/ledger/verifiers.ts'

/** SubjectPublicKeyInfo before a raw key, by the key's length (RFC 8410, section 4; RFC 5480, section 2). */
const PREFIX = new Map([
  [32, fromHex('302a300506032b6570032100')],
  [33, fromHex('3039301306072a8648ce3d020106082a8648ce3d030107032200')],
  [65, fromHex('3059301306072a8648ce3d020106082a8648ce3d030107034200')],
])
const MOST_KEYS = 1024
const read = new Map<string, KeyObject>()

function keyOf(publicKey: Uint8Array): KeyObject {
  const name = toHex(publicKey)
  const known = read.get(name)
  if (known) return known
  const der = concat(PREFIX.get(publicKey.length) ?? new Uint8Array(), publicKey)
  const made = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })
  if (read.size >= MOST_KEYS) read.clear()
  read.set(name, made)
  return made
}

export const nodeVerifiers = {
  ed25519: (signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean =>
    signature.length === 64 && key.length === 32 && verify(null, message, keyOf(key), signature),
  p256: (signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean =>
    key.length !== 32 && verify('sha256', message, keyOf(key), signature),
}
useNativeVerifiers(nodeVerifiers)
