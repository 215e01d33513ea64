/**
 * The entry of a release, opened for everybody: its stub with the salt, and what the leaf commits to besides. A receipt alone says that an entry is in the
 * log, and not of what; with this whoever has the files works out that it is of their manifest (docs/spec/receipt.md). The stub has nobody's name: who
 * approved stands in it as in `approvals.json`, by what the agency alone can tell apart.
 */
import { toBase64Url, toHex } from '../../core/bytes.ts'
import { PART_NAMES } from '../../core/ledger/leaf.ts'
import type { Db } from '../../store/postgres/connect.ts'

export const OPENED_ENTRY = 'entry.json'
const HASH_BYTES = 32

/** @param reader a pool of the reader's role. @returns what the file says. */
export async function printOpenedEntry(reader: Db, agency: string, entry: string): Promise<string> {
  const { rows } = await reader.query<{ stub: string; stub_salt: Buffer; commitments: Buffer }>(
    'select stub, stub_salt, commitments from saksi.entries where agency_id = $1 and entry_id = $2',
    [agency, entry],
  )
  const [row] = rows
  if (!row) throw new Error('impossible: an entry was recorded, and is not there')
  const parts = PART_NAMES.map((name, i) => [name, toHex(row.commitments.subarray(HASH_BYTES * i, HASH_BYTES * (i + 1)))] as const)
  const opened = {
    format: 'saksi-opened-entry/1',
    stub: row.stub,
    stub_salt: toBase64Url(row.stub_salt),
    commitments: Object.fromEntries(parts),
  }
  return `${JSON.stringify(opened, null, 2)}\n`
}
