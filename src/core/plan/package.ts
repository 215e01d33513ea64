/** The body of what members hand each other: AES-256-GCM under a key of its own, which travels by HPKE, one copy a member. */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, fromUtf8, utf8 } from '../bytes.ts'

export const COPY_INFO = utf8('saksi/plan-copy/1')
const NONCE = 12

/** @param key 32 fresh random bytes. @param nonce 12, which the copies of the key are tied to. */
export const sealBody = (key: Uint8Array, nonce: Uint8Array, text: string): Uint8Array =>
  concat(nonce, gcm(key, nonce, COPY_INFO).encrypt(utf8(text)))
export const nonceOf = (body: Uint8Array): Uint8Array => body.slice(0, NONCE)
/** @throws when the key is not the body's, or a byte is altered. */
export const openBody = (key: Uint8Array, body: Uint8Array): string =>
  fromUtf8(gcm(key, nonceOf(body), COPY_INFO).decrypt(body.slice(NONCE)))
