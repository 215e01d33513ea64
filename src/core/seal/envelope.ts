/**
 * An envelope: one sealed field (docs/spec/envelope.md).
 *
 *   offset bytes
 *    0      4   magic: `SKE2`, or `SKE3` where the trustee is three parties
 *    4      1   privacy class (1 identity, 2 intimate, 3 sensitive, 4 sealed)
 *    5      2   key epoch, big-endian
 *    7     12   nonce
 *   19      n   AES-256-GCM ciphertext and tag; the plaintext is u16 length, the text, zeros up to 64, 128, 256 …
 *
 * The padding hides how long a name is. The associated data name agency, record, subject, field, form version, entry
 * and author, so that an old ciphertext cannot be replayed in a new place.
 *
 * A vault hands out neither its share nor a salt, only one record's part of one class: who has opened one record and has
 * stolen one vault opens no other record of that batch.
 */
import { gcm } from '@noble/ciphers/aes.js'
import { concat, equalBytes, fromUtf8, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { deriveKey } from '../hash.ts'
import { SEALED_CLASS_NUMBER, type SealedClass } from '../model/fields.ts'
import type { Trustees } from './sides.ts'

/** A version is a way of making the key: by two shares, or by the agency's and the trustee's three. */
const VERSIONS = [2, 3] as const
type Version = (typeof VERSIONS)[number]
const magicOf = (version: Version): Uint8Array => utf8(`SKE${version}`)
const versionOf = (envelope: Uint8Array): Version | undefined =>
  VERSIONS.find((version) => equalBytes(magicOf(version), envelope.subarray(0, 4)))
const PART = 32
const HEADER = 19
export const ENVELOPE_MIN = HEADER + 64 + 16

export type Place = {
  readonly agency: string
  readonly record: string
  readonly subject: string
  readonly field: string
  readonly formVersion: number
  readonly entry: string
  readonly author: string
}

/**
 * What a key is of. The kind is in it because a vault judges by the kind that a stub says, and only the server vouches for the
 * stub: a second entry that calls a screening a court record would be judged as one, and gets a part that opens nothing.
 */
export type KeyOf = { readonly type: string; readonly record: string; readonly privacy: SealedClass }
const keyName = ({ type, record, privacy }: KeyOf): string => `${type}/${privacy}/${record}`

/**
 * What one vault gives for one record and class: of each share that it holds 32 bytes, joined.
 * @param shares 32 bytes a share of its batch. @param salts as many, the record's.
 */
export function recordPart(shares: Uint8Array, salts: Uint8Array, of: KeyOf): Uint8Array {
  const partOf = (_: unknown, i: number): Uint8Array =>
    deriveKey(shares.slice(PART * i, PART * (i + 1)), salts.slice(PART * i, PART * (i + 1)), `saksi/record-part/2/${keyName(of)}`)
  return concat(...Array.from({ length: shares.length / PART }, partOf))
}

/**
 * The key of a record and class. Destroying either share, or the record's salt at either vault, destroys it; where the trustee is three
 * parties, one of its shares at the two who hold it. @param trusteePart 32 bytes; 96 where the trustee is three parties: the parts of its three shares, in their order.
 */
export const recordKey = (agencyPart: Uint8Array, trusteePart: Uint8Array, of: KeyOf): Uint8Array =>
  deriveKey(concat(agencyPart, trusteePart), new Uint8Array(0), `saksi/record-key/${trusteePart.length === PART ? 2 : 3}/${keyName(of)}`)

const associated = (p: Place, header: Uint8Array): Uint8Array =>
  concat(
    header,
    utf8(canonical([`saksi/envelope/${versionOf(header) ?? 0}`, p.agency, p.record, p.subject, p.field, p.formVersion, p.entry, p.author])),
  )

function pad(text: string): Uint8Array {
  const bytes = utf8(text)
  if (bytes.length > 0xffff - 2) throw new RangeError('a sealed text is at most 65,533 bytes')
  let size = 64
  while (size < bytes.length + 2) size *= 2
  const out = new Uint8Array(size)
  out[0] = bytes.length >> 8
  out[1] = bytes.length & 0xff
  out.set(bytes, 2)
  return out
}

export type EnvelopeHead = { readonly privacy: SealedClass; readonly epoch: number; readonly trustees: Trustees }

/** @param nonce 12 fresh random bytes. */
export function sealField(
  key: Uint8Array,
  nonce: Uint8Array,
  { privacy, epoch, trustees }: EnvelopeHead,
  place: Place,
  text: string,
): Uint8Array {
  const numbers = Uint8Array.of(SEALED_CLASS_NUMBER[privacy], epoch >> 8, epoch & 0xff)
  const header = concat(magicOf(trustees === 1 ? 2 : 3), numbers)
  return concat(header, nonce, gcm(key, nonce, associated(place, header)).encrypt(pad(text)))
}

/** @throws when the key, the place or a byte is not the one it was sealed with. */
export function openField(key: Uint8Array, envelope: Uint8Array, place: Place): string {
  const plain = gcm(key, envelope.slice(7, HEADER), associated(place, envelope.slice(0, 7))).decrypt(envelope.slice(HEADER))
  return fromUtf8(plain.slice(2, 2 + (((plain[0] ?? 0) << 8) | (plain[1] ?? 0))))
}

/** What a server may know of an envelope: that it is one, and of which class. Undefined for anything else. */
export function readEnvelopeClass(envelope: Uint8Array): number | undefined {
  if (envelope.length < ENVELOPE_MIN || versionOf(envelope) === undefined) return undefined
  const body = envelope.length - HEADER - 16
  const isPadded = body >= 64 && Number.isInteger(Math.log2(body / 64))
  const number = envelope[4] ?? 0
  return isPadded && number >= 1 && number <= 4 ? number : undefined
}
