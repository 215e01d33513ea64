/**
 * Revocations that a registrar, or the device's own owner, hands to a vault directly. Taking power away takes one signature and
 * no log: a server that keeps a revocation back, or hides it in a leaf of a class that vaults do not open, keeps nobody in.
 */
import { equalBytes } from '../bytes.ts'
import { parseObject } from '../canonical.ts'
import { partsUpTo } from '../entry/check.ts'
import type { Stub } from '../entry/kinds.ts'
import { commitmentsOf, hashOf, leafOf, type Parts } from '../entry/make.ts'
import { hasExactly, upTo } from '../shape.ts'
import { shapeFault } from '../entry/shapes.ts'
import type { SignatureFault } from '../entry/signers.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import type { LogFold } from './log-fold.ts'
import { isUnder } from './prove.ts'
import { readPlaced, type Placed } from './request.ts'

/** Where it stands in the log, where whoever hands it over has its receipt. */
export type RevocationShown = { readonly parts: Parts; readonly place: (Placed & { readonly checkpoint: string }) | null }
export type RevocationEvent = {
  readonly is: 'revoked'
  /** POSIX seconds, by this vault's own clock. */
  readonly at: number
  readonly entry: string
  readonly credential: string
  /** How many leaves this vault had folded: what the device signed in them stands. */
  readonly size: number
  /** It stands in the log as what no vault opens: the server's own doing, and witnesses have cosigned it. */
  readonly isHidden: boolean
}
export type RevocationFault = SignatureFault | 'revocation.none' | 'revocation.not-in-log'

const MOST_PART = 40_000
const isSigned = partsUpTo({ stub: MOST_PART, coded: MOST_PART, sealed: MOST_PART }, upTo(MOST_PART))
const [CLASS, TIME] = [4, 44]

/** Undefined for anything that is no such request. */
export function readRevocation(v: unknown): RevocationShown | undefined {
  if (!hasExactly(v, ['format', 'entry', 'place']) || v.format !== 'saksi-revocation/1') return undefined
  const parts = v.entry
  if (!isSigned(parts)) return undefined
  if (v.place === null) return { parts, place: null }
  if (!hasExactly(v.place, ['checkpoint', 'leaf', 'index', 'path'])) return undefined
  const [placed, { checkpoint }] = [readPlaced(v.place), v.place]
  return placed && typeof checkpoint === 'string' && checkpoint.length <= MOST_PART
    ? { parts, place: { ...placed, checkpoint } }
    : undefined
}

/** @param checkpoint the one of its place, which witnesses stand behind; undefined where it came without one. */
export function judgeRevocation(
  { parts, place }: RevocationShown,
  checkpoint: Checkpoint | undefined,
  fold: LogFold,
  at: number,
): RevocationEvent | RevocationFault {
  const stub = parseObject(parts.stub) as Stub | undefined
  if (stub?.kind !== 'credential.revoked' || stub.id !== parts.id || shapeFault(stub, 'act') !== undefined) return 'revocation.none'
  const commitments = commitmentsOf(parts)
  const fault = fold.checkEntry({ stub, hash: hashOf(commitments), signature: parts.signature })
  if (fault) return fault
  const made = leafOf(commitments, stub.kind, true)
  if (place && (!checkpoint || !isUnder(place, checkpoint) || !isSameButClass(made, place.leaf))) return 'revocation.not-in-log'
  const isHidden = place !== null && place.leaf[CLASS] !== made[CLASS]
  return { is: 'revoked', at, entry: stub.id, credential: stub.credential, size: fold.size, isHidden }
}

const isSameButClass = (made: Uint8Array, leaf: Uint8Array): boolean =>
  equalBytes(made.subarray(0, CLASS), leaf.subarray(0, CLASS)) && equalBytes(made.subarray(CLASS + 1, TIME), leaf.subarray(CLASS + 1, TIME))
