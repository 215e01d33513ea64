/**
 * An entry from its body: four parts as canonical text, a salt for each, and the commitments. Chance comes in as an
 * argument. Nothing here knows the time or a place in the log: the hash covers only what the author knew.
 */
import { fromBase64Url, toBase64Url, utf8 } from '../bytes.ts'
import { canonical, type Json } from '../canonical.ts'
import { commitPart, entryHash, printLeaf, type Commitments } from '../ledger/leaf.ts'
import { isPolicyKind, type EntryBody, type Stub } from './kinds.ts'

export type Parts = {
  readonly id: string
  readonly stub: string
  readonly coded: string
  readonly sealed: string
  readonly salts: { readonly stub: string; readonly coded: string; readonly sealed: string; readonly signature: string }
  readonly signature: string | null
}

/** @param bytes n random bytes; the four salts are 32 bytes each and are never a key's salt. */
export function makeEntry(
  head: { id: string; agency: string; author: string },
  body: EntryBody,
  coded: Json,
  sealed: Json,
  bytes: (n: number) => Uint8Array,
): Parts {
  const stub: Stub = { v: 1, ...head, ...body }
  const chance = bytes(128)
  const salt = (i: number): string => toBase64Url(chance.subarray(32 * i, 32 * i + 32))
  return {
    id: head.id,
    stub: canonical(stub),
    coded: canonical(coded),
    sealed: canonical(sealed),
    salts: { stub: salt(0), coded: salt(1), sealed: salt(2), signature: salt(3) },
    signature: null,
  }
}

/** A random (version 4) UUID from 16 random bytes. */
export function uuidFrom(random: Uint8Array): string {
  const b = Uint8Array.from(random.subarray(0, 16))
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const hex = [...b].map((x) => x.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Recomputed from the bytes, never taken from whoever sent them. @throws RangeError on a salt that is no base64url. */
export function commitmentsOf(parts: Parts): Commitments {
  return {
    stub: commitPart('stub', fromBase64Url(parts.salts.stub), utf8(parts.stub)),
    coded: commitPart('coded', fromBase64Url(parts.salts.coded), utf8(parts.coded)),
    sealed: commitPart('sealed', fromBase64Url(parts.salts.sealed), utf8(parts.sealed)),
    signature: commitPart('signature', fromBase64Url(parts.salts.signature), utf8(parts.signature ?? '')),
  }
}

export const hashOf = (c: Commitments): Uint8Array => entryHash(c)
export const leafOf = (c: Commitments, kind: EntryBody['kind'], isSigned: boolean): Uint8Array => printLeaf(c, isPolicyKind(kind), isSigned)
