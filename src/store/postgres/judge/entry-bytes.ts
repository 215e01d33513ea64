/** An entry as it is hashed: its parts are bytes, not texts, so that they need not be written out anew where they came as bytes. */
import { utf8 } from '../../../core/bytes.ts'
import type { StoredEntry } from '../read-entries.ts'

type Text = 'stub' | 'coded' | 'sealed' | 'signature'
type Salt = 'stub_salt' | 'coded_salt' | 'sealed_salt' | 'signature_salt'
export type EntryBytes = Pick<StoredEntry, 'idx' | 'agency_id' | 'entry_id' | 'kind' | 'recorded_at'> &
  Readonly<Record<Text, Uint8Array | null>> &
  Readonly<Record<Salt | 'leaf' | 'commitments', Uint8Array>>

const bytesOf = (text: string | null): Uint8Array | null => (text === null ? null : utf8(text))

export const entryBytes = (e: StoredEntry): EntryBytes => ({
  idx: e.idx,
  agency_id: e.agency_id,
  entry_id: e.entry_id,
  kind: e.kind,
  recorded_at: e.recorded_at,
  leaf: e.leaf,
  commitments: e.commitments,
  stub: bytesOf(e.stub),
  stub_salt: e.stub_salt,
  coded: bytesOf(e.coded),
  coded_salt: e.coded_salt,
  sealed: bytesOf(e.sealed),
  sealed_salt: e.sealed_salt,
  signature: bytesOf(e.signature),
  signature_salt: e.signature_salt,
})
