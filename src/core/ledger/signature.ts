/**
 * The signature part of an entry (docs/spec/signature.md): its text, and whether a key made it. Pure, so that the
 * server, an auditor and each vault for itself ask the same function.
 *
 * What is signed is the entry hash, which covers only bytes that the author knew. A software key signs a labelled
 * message; an authenticator signs what WebAuthn makes it sign, with the entry hash as the challenge. A file of rows is
 * signed once, over its root; every row keeps its path there, because a row that stood already is not kept again and
 * the root could not be made anew from the others.
 */
import { p256 } from '@noble/curves/nist.js'
import { concat, equalBytes, fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../bytes.ts'
import { canonical, isCanonical, type Json } from '../canonical.ts'
import { sha256 } from '../hash.ts'
import { either, exactly, isCount, isObject, listOf, oneOf, text, token, uuid, type Of } from '../shape.ts'
import { NearPaths } from './near-paths.ts'
import { verifyEd25519, verifyP256 } from './verifiers.ts'

const algorithm = oneOf('ed25519', 'es256')
/** Base64url, some of it. */
const ink = (most: number) => text(new RegExp(`^[A-Za-z0-9_-]{1,${most}}$`))
const rawSignature = exactly({ form: oneOf('raw'), alg: algorithm, credential: token, sig: ink(200) })
const webAuthnSignature = exactly({
  form: oneOf('webauthn'),
  alg: oneOf('es256'),
  credential: token,
  /** authenticatorData and clientDataJSON, as the browser gave them; the signature is DER. */
  authenticator: ink(2000),
  client: ink(4000),
  sig: ink(200),
})
const keySignature = either(rawSignature, webAuthnSignature)
const jointSignature = exactly({ form: oneOf('joint'), of: listOf(keySignature, 2, 2) })
const rowSignature = exactly({
  form: oneOf('row'),
  return: uuid,
  index: isCount,
  /** Entries under the root: the file's totals, if it has any, then its rows. */
  size: isCount,
  /** 32-byte hashes, joined. */
  path: text(new RegExp(`^[A-Za-z0-9_-]{0,${43 * 64}}$`)),
})
// Most are a row's.
const signaturePart = either(rowSignature, either(keySignature, jointSignature))

export type Algorithm = Of<typeof algorithm>
export type RawSignature = Of<typeof rawSignature>
export type WebAuthnSignature = Of<typeof webAuthnSignature>
export type KeySignature = RawSignature | WebAuthnSignature
/** Two people signed the same entry. */
export type JointSignature = Of<typeof jointSignature>
/** A row of a signed file: the return's entry, and the way from this row to its root. */
export type RowSignature = Of<typeof rowSignature>
export type SignaturePart = KeySignature | JointSignature | RowSignature

export type SigningKey = {
  readonly alg: Algorithm
  readonly publicKey: Uint8Array
  readonly protection: 'device' | 'software'
  /** The relying party's host name; null for a software key. */
  readonly rp: string | null
}

/** flags of authenticatorData: a person was there, and was recognised. */
const PRESENT_AND_VERIFIED = 0x05

/** What a software key signs for an entry. @param hash the entry hash, 32 bytes. */
export const signedMessage = (hash: Uint8Array): Uint8Array => concat(utf8('saksi/signature/1\n'), hash)

export const printSignature = (part: SignaturePart): string => canonical(part)

/** Undefined when the text is no signature part, or is not canonical: two spellings would be two leaves of one act. */
export function parseSignature(text: string): SignaturePart | undefined {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return undefined
  }
  return signaturePart(value) && isCanonical(value, text) ? value : undefined
}

/** Whether this key signed this entry. Never throws: bytes that cannot be read are no signature. */
export function verifyKeySignature(signature: KeySignature, hash: Uint8Array, key: SigningKey): boolean {
  if (signature.alg !== key.alg) return false
  // A device's key can sign nothing but what an authenticator makes; a raw signature under it would be a stolen key.
  if ((signature.form === 'webauthn') !== (key.protection === 'device')) return false
  try {
    const sig = fromBase64Url(signature.sig)
    if (signature.form === 'webauthn') return key.rp !== null && verifyAssertion(signature, sig, hash, key.publicKey, key.rp)
    if (signature.alg === 'ed25519') return verifyEd25519(sig, signedMessage(hash), key.publicKey)
    return p256.verify(sig, signedMessage(hash), key.publicKey, { lowS: true })
  } catch {
    return false
  }
}

/** W3C WebAuthn Level 2, section 7.2: what a verifier that keeps no session can check. The counter is not kept. */
function verifyAssertion(a: WebAuthnSignature, sig: Uint8Array, hash: Uint8Array, publicKey: Uint8Array, rp: string): boolean {
  const [authenticator, client] = [fromBase64Url(a.authenticator), fromBase64Url(a.client)]
  if (authenticator.length < 37 || !equalBytes(authenticator.subarray(0, 32), sha256(utf8(rp)))) return false
  if (((authenticator[32] ?? 0) & PRESENT_AND_VERIFIED) !== PRESENT_AND_VERIFIED) return false
  const said: unknown = JSON.parse(fromUtf8(client))
  if (!isObject(said) || said.type !== 'webauthn.get' || said.challenge !== toBase64Url(hash) || (said.crossOrigin ?? false) !== false)
    return false
  if (!isOriginOf(said.origin, rp)) return false
  return verifyP256(sig, concat(authenticator, sha256(client)), publicKey)
}

/** `https://<rp>`, with a port perhaps; the demo's own machine may do without TLS. No subdomain: the desk has one origin. */
function isOriginOf(origin: unknown, rp: string): boolean {
  if (typeof origin !== 'string') return false
  const m = /^(https?):\/\/([a-z0-9.-]+)(?::\d{1,5})?$/.exec(origin)
  return m !== null && m[2] === rp && (m[1] === 'https' || rp === 'localhost')
}

/**
 * Whether a row's path leads from its entry hash to the root that its return's author signed.
 * @param near paths that were checked before, perhaps of the same file.
 */
export function verifyRow(row: RowSignature, hash: Uint8Array, root: Uint8Array, near: NearPaths = new NearPaths()): boolean {
  try {
    return near.verify(hash, row.index, row.size, fromBase64Url(row.path), root)
  } catch {
    return false
  }
}
