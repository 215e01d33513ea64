/** The row of a new version of a record, which needs its predecessor. What other entries become, each kind says itself (kinds/). */
import { getRecordKind } from '../model/kinds.ts'
import type { StubOf } from './define.ts'
import type { RecordVersion } from './kinds/record-version.ts'
import type { Row } from './rows.ts'

/** The head of one record as it stands: what a new version must know. */
export type Head = {
  /** Null when it was withdrawn. */ readonly version: number | null
  readonly entry: string
  readonly mac: string
  /** Highest number given so far; above `version` after a conflict. */ readonly last: number
  /** What its status field says, for kinds with a lifecycle; null where it says nothing, or there is none. */
  readonly state: string | null
}

/** The content token of a version whose other parts an erasure destroyed: its row stays, and still counts. */
export const ERASED_TOKEN = '0'.repeat(32)

/**
 * The row of a new version. Two versions made from one parent are a conflict: both stay, the first stays current, and
 * the second is marked; nothing is merged silently.
 */
export function projectVersion(
  stub: StubOf<RecordVersion>,
  mac: string,
  other: Readonly<Record<string, string | number>>,
  recordedAt: string,
  head: Head | undefined,
): { readonly row: Row; readonly supersedes: number | null } {
  const isConflict = head !== undefined && stub.replaces !== 'latest' && !stub.replaces.includes(head.entry)
  const row: Record<string, Row[string]> = {
    agency_id: stub.agency,
    record_id: stub.record,
    version: (head?.last ?? 0) + 1,
    entry_id: stub.id,
    form: stub.form,
    content_mac: mac === '' ? ERASED_TOKEN : mac,
    recorded_at: recordedAt,
    superseded_at: isConflict ? recordedAt : null,
    is_conflict: isConflict,
  }
  for (const column of getRecordKind(stub.type).columns) row[column.id] = stub.values[column.id] ?? other[column.id] ?? null
  return { row, supersedes: head && !isConflict ? head.version : null }
}
