/** Entries that one signature holds: they lie under the root that a head has, each with its way to it. */
import { equalBytes, fromHex } from '../../core/bytes.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import { parseSignature } from '../../core/ledger/signature.ts'
import { rootOf } from '../../core/ledger/tree.ts'

/** @param head id of the head's entry. */
export function isUnder({ signature }: Parts, head: string): boolean {
  const part = signature === null ? undefined : parseSignature(signature)
  return part?.form === 'row' && part.return === head
}

/** @param root hex. Whatever is no entry at all has no hash, and is refused as what it is. */
export function hasRoot(entries: readonly Parts[], root: string): boolean {
  try {
    return equalBytes(fromHex(root), rootOf(entries.map((e) => hashOf(commitmentsOf(e)))))
  } catch {
    return false
  }
}
