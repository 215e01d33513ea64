/** The row of a new version of a record, which needs its predecessor. What other entries become, each kind says itself (kinds/). */
import { getRecordKind, type RecordKind } from '../model/kinds.ts'
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

const HEAD = ['agency_id', 'record_id', 'version', 'entry_id', 'form', 'content_mac', 'recorded_at', 'superseded_at', 'is_conflict']
const empty = new WeakMap<RecordKind, Row>()

/** All columns of a kind, to be copied: a row that grows column by column is a dictionary to the engine, several times as dear to make and to read. */
function emptyRow(kind: RecordKind): Row {
  const known = empty.get(kind)
  if (known) return known
  const names = [...HEAD, ...kind.columns.map((c) => c.id)]
  const row = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as Row
  empty.set(kind, row)
  return row
}

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
  const kind = getRecordKind(stub.type)
  const row: Record<string, Row[string]> = {
    ...emptyRow(kind),
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
  for (const { id } of kind.columns) row[id] = stub.values[id] ?? other[id] ?? null
  return { row, supersedes: head && !isConflict ? head.version : null }
}
