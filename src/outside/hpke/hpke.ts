/**
 * HPKE (RFC 9180) by @hpke/core. X25519 comes as plain JavaScript: the newest Chromium that a ten-year-old office PC
 * runs has none in WebCrypto.
 */
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519'
import { concat } from '../../core/bytes.ts'
import type { Hpke } from '../../road/ports.ts'

const ENC = 32
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

/** Sealed bytes are the encapsulated key (32) and then the ciphertext. */
export const hpke: Hpke = {
  async seal(publicKey, info, aad, plaintext, ephemeral) {
    const recipientPublicKey = await suite.kem.deserializePublicKey(buffer(publicKey))
    const made = ephemeral ? { ekm: buffer(ephemeral) } : {}
    const { enc, ct } = await suite.seal({ recipientPublicKey, info: buffer(info), ...made }, buffer(plaintext), buffer(aad))
    return concat(new Uint8Array(enc), new Uint8Array(ct))
  },
  async open(privateKey, info, aad, sealed) {
    const recipientKey = await suite.kem.deserializePrivateKey(buffer(privateKey))
    const opening = { recipientKey, enc: buffer(sealed.subarray(0, ENC)), info: buffer(info) }
    return new Uint8Array(await suite.open(opening, buffer(sealed.subarray(ENC)), buffer(aad)))
  },
}

/** A fresh vault key pair, as raw 32-byte keys. */
export async function makeVaultKeys(): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  const pair = await suite.kem.generateKeyPair()
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  }
}
