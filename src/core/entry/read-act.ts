/** An act out of its oversight row, for whoever has the row's key: a vault, or the oversight body. */
import { utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { openRow } from '../seal/oversight-row.ts'
import { isOversightAct, type OversightAct } from './oversight-acts.ts'

/** What an asker signs. @param entry of the row: the signature can be carried to no other. */
export const actHash = (entry: string, act: OversightAct): Uint8Array => purposeHash('saksi/oversight-act/1', utf8(canonical([entry, act])))

export type OpenedAct = {
  readonly act: OversightAct
  readonly signature: KeySignature
  /** What the signature is over. */ readonly hash: Uint8Array
}

/** @throws when the row is not that key's, or holds no act that one person signed. */
export function readAct(entry: string, row: Uint8Array, rowKey: Uint8Array): OpenedAct {
  const said = JSON.parse(openRow(row, rowKey, entry)) as { act: OversightAct; signature: string }
  const signature = parseSignature(said.signature)
  if (!isOversightAct(said.act) || !signature || signature.form === 'joint' || signature.form === 'row')
    throw new RangeError('the row holds no act that anybody signed')
  return { act: said.act, signature, hash: actHash(entry, said.act) }
}
