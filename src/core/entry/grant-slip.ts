/**
 * What an owner gives to whom a record was granted: the act out of the oversight row, with its signature. Whoever has it can
 * show that it was granted, and change nothing of it; the row's own key stays with the vaults.
 */
import type { KeySignature } from '../ledger/signature.ts'
import { parseSignature } from '../ledger/signature.ts'
import { isOversightAct, type GrantGiven, type OversightAct } from './oversight-acts.ts'
import type { OpenedAct } from './read-act.ts'
import { actHash } from './read-act.ts'
import { hasExactly, UUID } from '../shape.ts'

/** `row`: the entry that holds it. `signature`: a signature part's text. */
export type GrantSlip = { readonly format: 'saksi-grant/1'; readonly row: string; readonly act: GrantGiven; readonly signature: string }
export type ShownGrant = {
  readonly row: string
  readonly act: GrantGiven
  readonly signature: KeySignature
  /** What the signature is over. */ readonly hash: Uint8Array
}

/** Undefined for anything that is no such slip. */
export function readGrantSlip(v: unknown): ShownGrant | undefined {
  if (!hasExactly(v, ['format', 'row', 'act', 'signature']) || v.format !== 'saksi-grant/1') return undefined
  if (typeof v.row !== 'string' || !UUID.test(v.row) || typeof v.signature !== 'string') return undefined
  const [act, signature] = [v.act as OversightAct | null, parseSignature(v.signature)]
  if (act?.kind !== 'grant.given' || !isOversightAct(act)) return undefined
  if (!signature || signature.form === 'joint' || signature.form === 'row') return undefined
  return { row: v.row, act, signature, hash: actHash(v.row, act) }
}

/** @throws RangeError when the act grants nothing. */
export function grantSlipOf(row: string, { act }: OpenedAct, signature: string): GrantSlip {
  if (act.kind !== 'grant.given') throw new RangeError('no grant')
  return { format: 'saksi-grant/1', row, act, signature }
}
