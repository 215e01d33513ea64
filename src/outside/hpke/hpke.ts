/**
 * HPKE (RFC 9180) by @hpke/core. X25519 comes as plain JavaScript: the newest Chromium that a ten-year-old office PC
 * runs has none in WebCrypto. A host that has its own is asked first.
 */
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { DhkemX25519HkdfSha256, X25519 } from '@hpke/dhkem-x25519'
import { concat, equalBytes, fromHex } from '../../core/bytes.ts'
import type { Hpke } from '../../road/ports.ts'

/** RFC 7748. @throws where two agree on nothing but zeros. */
type Agree = (secret: Uint8Array, point: Uint8Array) => Uint8Array
let host: Agree | undefined
/** RFC 7748, section 5.2, the first vector. */
const KNOWN = {
  secret: fromHex('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4'),
  point: fromHex('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c'),
  agreed: fromHex('c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552'),
}
/** Lets a host put its own X25519 before the plain one: the same function, only faster. @param agree none: the plain one alone. @throws when it is another function. */
export function useX25519(agree: Agree | undefined): void {
  if (agree && !equalBytes(agree(KNOWN.secret, KNOWN.point), KNOWN.agreed)) throw new Error('impossible: the host’s X25519 is not X25519')
  host = agree
}

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
const BASE = Uint8Array.of(9, ...new Uint8Array(31))
/** As the library's own keys have it. */
type Raw = CryptoKey & { readonly key: Uint8Array }
class HostFirst extends X25519 {
  override derivePublicKey(key: Raw): Promise<CryptoKey> {
    return host ? this.deserializePublicKey(buffer(host(key.key, BASE))) : super.derivePublicKey(key)
  }
  override async dh(secret: Raw, point: Raw): Promise<ArrayBuffer> {
    return host ? buffer(host(secret.key, point.key)) : super.dh(secret, point)
  }
}
class Kem extends DhkemX25519HkdfSha256 {
  protected override _prim = new HostFirst(this._kdf)
}

const ENC = 32
const suite = new CipherSuite({ kem: new Kem(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

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
