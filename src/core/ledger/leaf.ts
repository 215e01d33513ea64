/**
 * What the log commits to. A leaf is 64 bytes whatever it stands for, so its size says nothing:
 *
 *   offset bytes
 *    0      4   magic `SKS1`
 *    4      1   class: 0 case, access and padding alike; 1 policy and keys, opened to every auditor
 *    5      1   flags: bit 0, an author's device signed
 *    6      6   zero
 *   12     32   commitment to the four parts
 *   44      8   when the server recorded it (stampLeaf)
 *   52     12   zero, kept for later
 *
 * commitment = SHA-256("saksi/leaf/1\n" ‖ stub ‖ coded ‖ sealed ‖ signature), each part's own commitment being
 * HMAC-SHA-256(its salt, "saksi/part/<name>/1\n" ‖ bytes). The author signs SHA-256("saksi/entry/1\n" ‖ the first
 * three): only bytes that the author knew. Erasing drops the coded and sealed bytes and their salts; the three
 * commitments stay, so the stub can be checked against the log for ever (docs/spec/entry.md).
 */
import { equalBytes, toHex, utf8 } from '../bytes.ts'
import { keyedHash, purposeHash } from '../hash.ts'

const MAGIC = utf8('SKS1')
export const LEAF_BYTES = 64
export const PART_NAMES = ['stub', 'coded', 'sealed', 'signature'] as const
export type PartName = (typeof PART_NAMES)[number]
export type Commitments = Readonly<Record<PartName, Uint8Array>>

export const commitPart = (name: PartName, salt: Uint8Array, bytes: Uint8Array): Uint8Array =>
  keyedHash(salt, `saksi/part/${name}/1`, bytes)

/** What the author's device signs. */
export const entryHash = (c: Pick<Commitments, 'stub' | 'coded' | 'sealed'>): Uint8Array =>
  purposeHash('saksi/entry/1', c.stub, c.coded, c.sealed)

export function printLeaf(c: Commitments, isPolicy: boolean, isSigned: boolean): Uint8Array {
  const leaf = new Uint8Array(LEAF_BYTES)
  leaf.set(MAGIC, 0)
  leaf[4] = isPolicy ? 1 : 0
  leaf[5] = isSigned ? 1 : 0
  leaf.set(purposeHash('saksi/leaf/1', c.stub, c.coded, c.sealed, c.signature), 12)
  return leaf
}

/** Undefined when the bytes are no leaf of ours. */
export function parseLeaf(leaf: Uint8Array): { isPolicy: boolean; isSigned: boolean; commitment: Uint8Array } | undefined {
  if (leaf.length !== LEAF_BYTES || !equalBytes(leaf.subarray(0, 4), MAGIC)) return undefined
  return { isPolicy: leaf[4] === 1, isSigned: ((leaf[5] ?? 0) & 1) === 1, commitment: leaf.slice(12, 44) }
}

/** As people compare it, on paper and on a screen: the first eight bytes of the commitment, hex in fours. */
export const referenceOf = (leaf: Uint8Array): string => toHex(leaf.subarray(12, 20)).replace(/(.{4})(?=.)/g, '$1 ')

/**
 * The server's own time goes into the leaf and not into the author's hash: bytes 44–51, microseconds since 1970,
 * big-endian. So the day on which something was known cannot be moved afterwards (an `as_of` figure rests on it).
 */
export function stampLeaf(leaf: Uint8Array, recordedMicros: bigint): Uint8Array {
  const out = Uint8Array.from(leaf)
  new DataView(out.buffer).setBigUint64(44, recordedMicros)
  return out
}

/** Microseconds since 1970 as stampLeaf wrote them; undefined when it is no leaf of ours, or not recorded yet. */
export function readLeafTime(leaf: Uint8Array): bigint | undefined {
  if (parseLeaf(leaf) === undefined) return undefined
  const micros = new DataView(leaf.buffer, leaf.byteOffset, leaf.byteLength).getBigUint64(44)
  return micros === 0n ? undefined : micros
}
