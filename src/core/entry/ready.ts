/** An entry that has been checked, with its commitments made again from its bytes: what a store may keep. */
import { concat, toHex } from '../bytes.ts'
import type { CheckedEntry } from './check.ts'
import { commitmentsOf, hashOf, leafOf, type Parts } from './make.ts'

export type Ready = CheckedEntry & {
  readonly parts: Parts
  /** Hex: what the author signs. */
  readonly hash: string
  /** Hex: four commitments of 32 bytes: stub, coded, sealed, signature. */
  readonly commitments: string
  /** Hex: 64 bytes. */
  readonly leaf: string
}

export type Appended = {
  readonly added: readonly string[]
  /**
   * Ids of the entries that hold what was sent, in its order, whether they were added now or stood before, under the same id or saying
   * the same; then what was added beside it. A receipt is of the first.
   */
  readonly entries: readonly string[]
  readonly superseded: number
  readonly conflicts: number
}

export function readyOf(parts: Parts, checked: CheckedEntry): Ready {
  const c = commitmentsOf(parts)
  return {
    ...checked,
    parts,
    hash: toHex(hashOf(c)),
    commitments: toHex(concat(c.stub, c.coded, c.sealed, c.signature)),
    leaf: toHex(leafOf(c, checked.stub.kind, parts.signature !== null)),
  }
}
