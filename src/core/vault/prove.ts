/** Whether what is shown stands in the log: the entry makes the leaf, and the leaf is under the checkpoint's root. */
import { equalBytes, fromBase64Url } from '../bytes.ts'
import { checkRow } from '../entry/check-act.ts'
import { isFault } from '../entry/check.ts'
import type { RecordVersion } from '../entry/kinds/record-version.ts'
import type { Stub } from '../entry/kinds.ts'
import { commitmentsOf, leafOf, type Parts } from '../entry/make.ts'
import { readStub } from '../entry/shapes.ts'
import { utf8 } from '../bytes.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import { commitPart, parseLeaf, printLeaf } from '../ledger/leaf.ts'
import { leafHash, verifyInclusion } from '../ledger/tree.ts'
import type { Placed, RecordShown, RowShown } from './request.ts'

const TIME = 44
export const isUnder = (placed: Placed, c: Checkpoint): boolean =>
  verifyInclusion(leafHash(placed.leaf), placed.index, c.size, placed.path, c.root)
export const makesLeaf = (made: Uint8Array, leaf: Uint8Array): boolean => equalBytes(made.subarray(0, TIME), leaf.subarray(0, TIME))

/** The row's 2,048 bytes; undefined when it is no oversight row of this epoch, or not in the log. */
export function proveRow(row: RowShown, epoch: number, checkpoint: Checkpoint): Uint8Array | undefined {
  const checked = checkRow(row.parts, epoch)
  if (isFault(checked) || !makesLeaf(leafOf(commitmentsOf(row.parts), 'oversight.row', false), row.leaf)) return undefined
  return isUnder(row, checkpoint) ? rowBytes(row.parts) : undefined
}

export const rowBytes = (parts: Parts): Uint8Array => fromBase64Url((JSON.parse(parts.sealed) as { row: string }).row)

export type ProvenRecord = RecordVersion & Pick<Stub, 'id' | 'agency' | 'author'>

/** What the record's entry says; undefined when it is no version of a record, or not in the log. */
export function proveRecord(record: RecordShown, checkpoint: Checkpoint): ProvenRecord | undefined {
  const stub = readStub(record.stub, 'return')
  if (stub?.kind !== 'record.version') return undefined
  const [coded, sealed, signature] = record.others
  const commitments = { stub: commitPart('stub', record.salt, utf8(record.stub)), coded, sealed, signature }
  const isSigned = parseLeaf(record.leaf)?.isSigned === true
  return makesLeaf(printLeaf(commitments, false, isSigned), record.leaf) && isUnder(record, checkpoint) ? stub : undefined
}
