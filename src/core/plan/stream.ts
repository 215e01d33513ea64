/**
 * The stream that hides a commitment. Every device hands in a value at a fixed cadence, nearly always chance; what has come
 * in since the last padding entry is hashed into a tree, and that entry's noise is its root. So the log grows by its own
 * clock alone, however many devices there are, and its padding is noise to whoever was not given a path.
 */
import { concat, fromBase64Url, fromHex, toHex, utf8 } from '../bytes.ts'
import { parseObject } from '../canonical.ts'
import { sha256 } from '../hash.ts'
import { commitPart, parseLeaf, printLeaf, readLeafTime } from '../ledger/leaf.ts'
import type { Policy } from '../ledger/policy.ts'
import { parseReceipt, verifyReceipt } from '../ledger/receipt.ts'
import { inclusionRoot, leafHash, proveInclusion, rootOf, subtreeOf } from '../ledger/tree.ts'
import { equalBytes } from '../bytes.ts'

/** What a device hands in. */
export type Drop = { /** 32 bytes. */ readonly value: Uint8Array; readonly cell: Uint8Array }

/** Where a value stands, and all that proves it: from the value to the padding entry, and from there to the log. */
export type Held = {
  /** The padding entry. */
  readonly entry: string
  readonly index: number
  readonly size: number
  /** Hex, 32 bytes each, the sibling first. */
  readonly path: readonly string[]
  readonly stub: string
  /** Base64url. */
  readonly stubSalt: string
  /** Hex: four commitments of 32 bytes. */
  readonly commitments: string
  /** docs/spec/receipt.md. */
  readonly proof: string
}

const LABEL = utf8('saksi/stream/1\n')
/** The cell is bound by its hash: a server that exchanges it later is found out. @param cellHash SHA-256, 32 bytes. */
export const dropHash = (value: Uint8Array, cellHash: Uint8Array): Uint8Array => leafHash(concat(LABEL, value, cellHash))

/** The noise of the padding entry, hex. @param hashes one of them always chance, so that a root tells nothing of a lone value. */
export const noiseOf = (hashes: readonly Uint8Array[]): string => toHex(rootOf(hashes))
export const pathOf = (hashes: readonly Uint8Array[], index: number): Uint8Array[] =>
  proveInclusion(index, hashes.length, subtreeOf(hashes))

export type HeldCheck = {
  /** First that does not hold; null when all does. */
  readonly fault: 'path' | 'entry' | 'log' | null
  /** POSIX seconds: when the server says that it recorded the entry. */
  readonly recordedAt: number | null
  /** POSIX seconds: by when a quorum of the reader's own witnesses had seen it. Null without a policy or a quorum. */
  readonly witnessedAt: number | null
}

/** Whether a value was in the log, and by when, with nothing but the log's key and the reader's own policy. Never throws. */
export function checkHeld(value: Uint8Array, cellHash: Uint8Array, held: Held, vkey: string, policy?: Policy): HeldCheck {
  const none = { recordedAt: null, witnessedAt: null }
  try {
    const root = inclusionRoot(dropHash(value, cellHash), held.index, held.size, held.path.map(fromHex))
    const stub = parseObject(held.stub)
    if (!root || stub?.kind !== 'log.padded' || stub.id !== held.entry || stub.noise !== toHex(root)) return { fault: 'path', ...none }
    const parts = fromHex(held.commitments)
    const part = (i: number): Uint8Array => parts.slice(32 * i, 32 * i + 32)
    const isStub = equalBytes(part(0), commitPart('stub', fromBase64Url(held.stubSalt), utf8(held.stub)))
    const made = parseLeaf(printLeaf({ stub: part(0), coded: part(1), sealed: part(2), signature: part(3) }, false, false))
    const receipt = parseReceipt(held.proof)
    const leaf = receipt && parseLeaf(receipt.leaf)
    if (!isStub || !made || !leaf || !equalBytes(leaf.commitment, made.commitment)) return { fault: 'entry', ...none }
    const check = verifyReceipt(held.proof, vkey, policy)
    if (!check.ok || !receipt) return { fault: 'log', ...none }
    const micros = readLeafTime(receipt.leaf)
    return {
      fault: null,
      recordedAt: micros === undefined ? null : Number(micros / 1_000_000n),
      witnessedAt: check.stage === 'witnessed' ? (check.witnessed?.at ?? null) : null,
    }
  } catch {
    return { fault: 'path', ...none } // bytes that are no base64url or hex
  }
}

export const cellHashOf = (cell: Uint8Array): Uint8Array => sha256(cell)
