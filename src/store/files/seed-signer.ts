/** A signer out of a 32-byte Ed25519 seed, by the host's own keys and signing: a curve in JavaScript takes tens of milliseconds to begin. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { concat } from '../../core/bytes.ts'
import { noteKey, type NoteKeyType, type Signer } from '../../core/ledger/note.ts'

/** PKCS #8 wrapping of a raw Ed25519 seed (RFC 8410, section 7). */
const PKCS8 = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])

const KEY_BYTES = 32

export function seedSigner(name: string, seed: Uint8Array, type: NoteKeyType = 'note'): Signer {
  const privateKey = createPrivateKey({ key: Buffer.from(concat(PKCS8, seed)), format: 'der', type: 'pkcs8' })
  // The raw key ends its SubjectPublicKeyInfo (RFC 8410, section 4).
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES))
  return {
    key: noteKey(name, publicKey, type),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  }
}
