/**
 * Ed25519 (RFC 8032) and ECDSA over P-256 (FIPS 186-5) as everybody here judges a signature: the server, an auditor, each vault, a browser.
 * Of Ed25519, a key of small order, an encoding that is not the canonical one and an S beyond the group's order are no signature. All must
 * answer alike for every bytes that somebody crafts: what one takes and another refuses is a record that is sound here and forged there.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { fromHex, toHex } from '../bytes.ts'

/** Never throws, whatever the lengths. */
export type Verify = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean

/** Never throws: a length that is none, a point that does not decode is no signature, or no key. */
const holds = (check: () => boolean): boolean => {
  try {
    return check()
  } catch {
    return false
  }
}
const plainEd25519: Verify = (s, m, key) => holds(() => ed25519.verify(s, m, key, { zip215: false }))
const plainP256: Verify = (s, m, key) => holds(() => p256.verify(s, m, key, { format: 'der', lowS: false }))

let native: { readonly ed25519: Verify; readonly p256: Verify } | undefined

/** RFC 8032, section 7.1, test 1 (the empty message), and the same spelt a second time, with S + L. */
const ED25519 = {
  key: fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'),
  signature: fromHex(
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ),
  respelt: fromHex(
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901554c8c7872aa064e049dbb3013fbf29380d25bf5f0595bbe24655141438e7a101b',
  ),
}
/** RFC 6979, section A.2.5, SHA-256 of "sample", in DER; and the same with a zero byte too many before r. */
const P256 = {
  key: fromHex(
    '0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
  ),
  message: Uint8Array.from('sample', (c) => c.charCodeAt(0)),
  signature: fromHex(
    '3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  ),
  respelt: fromHex(
    '304702220000efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  ),
}

/**
 * Lets a host put its own verifiers before the plain ones, ten to thirty times as fast. Only their yes is believed, and only for a key that
 * the plain one would take: the host's Ed25519 is the stricter equation (without the cofactor), so what it takes holds in the plain one too.
 * What it refuses the plain one judges. So both answer alike, always. @throws when a host's is another function, or takes a second spelling.
 */
export function useNativeVerifiers(host: { readonly ed25519: Verify; readonly p256: Verify }): void {
  const none = new Uint8Array()
  const takes = (check: Verify, of: { key: Uint8Array; signature: Uint8Array; respelt: Uint8Array }, message: Uint8Array): boolean =>
    check(of.signature, message, of.key) &&
    !check(of.signature, Uint8Array.of(...message, 0), of.key) &&
    !check(of.respelt, message, of.key)
  if (!takes(host.ed25519, ED25519, none)) throw new Error('impossible: the host’s Ed25519 is not Ed25519')
  if (!takes(host.p256, P256, P256.message)) throw new Error('impossible: the host’s ECDSA is not ECDSA')
  native = host
}

/** Whether this key signed this message. @param signature 64 bytes. @param publicKey 32 bytes. */
export const verifyEd25519: Verify = (signature, message, publicKey) =>
  (native !== undefined && isSound(publicKey, isEd25519Key) && native.ed25519(signature, message, publicKey)) ||
  plainEd25519(signature, message, publicKey)

/** Whether this key signed the SHA-256 of this message, whichever of its two S. @param signature DER. @param publicKey a point, 33 or 65 bytes. */
export const verifyP256: Verify = (signature, message, publicKey) =>
  (native !== undefined && isSound(publicKey, isP256Key) && native.p256(signature, message, publicKey)) ||
  plainP256(signature, message, publicKey)

const isEd25519Key = (key: Uint8Array): boolean => holds(() => !ed25519.Point.fromBytes(key, false).isSmallOrder())
const isP256Key = (key: Uint8Array): boolean => holds(() => (p256.Point.fromBytes(key).assertValidity(), true))

/** Keys are few and signatures many. A stranger who sends many keys fills no memory. */
const MOST_KEYS = 4096
const judged = new Map<string, boolean>()
function isSound(publicKey: Uint8Array, judge: (key: Uint8Array) => boolean): boolean {
  if (publicKey.length > 65) return false
  const name = toHex(publicKey)
  const known = judged.get(name)
  if (known !== undefined) return known
  const is = judge(publicKey)
  if (judged.size >= MOST_KEYS) judged.clear()
  judged.set(name, is)
  return is
}
