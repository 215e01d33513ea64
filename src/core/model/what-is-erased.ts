/** What an erasure of one record takes, and what it leaves: for whoever is to decide on it, before. */
import { isSealedClass } from './fields.ts'
import { getRecordKind } from './kinds.ts'

export type Erased = {
  /** Fields that are opened through the vaults: names, narrative, whatever was written freely. */
  readonly sealed: readonly string[]
  /** Values in clear that no figure counts. */
  readonly clear: readonly string[]
  /** What is counted stays, so that the figures of the past stay what they were. */
  readonly stays: readonly string[]
}

/** @param kind of a record that there is. */
export function whatIsErased(kind: string): Erased {
  const { fields, columns } = getRecordKind(kind)
  return {
    sealed: fields.filter((f) => isSealedClass(f.privacy)).map((f) => f.id),
    clear: columns.filter((c) => !c.counted).map((c) => c.id),
    stays: columns.filter((c) => c.counted).map((c) => c.id),
  }
}
