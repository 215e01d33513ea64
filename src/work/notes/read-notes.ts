/** Every oversight row of a record, to be carried to where the body's key is; and the notes among them, read there. */
import { fromBase64Url } from '../../core/bytes.ts'
import { parseObject } from '../../core/canonical.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { gatherNotes, readNotePart, type Note } from '../../core/note/note.ts'
import { openRow, readRowEpoch } from '../../core/seal/oversight-row.ts'
import type { Hpke } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { keyOfRow } from '../oversight/seal-row.ts'

/** `row`: base64url. Which of them are notes, its bytes tell to nobody who has not the key. */
export type CarriedRow = { readonly entry: string; readonly on: string; readonly row: string }

/** @param since ISO day; rows from before it stay. @returns the oldest first. */
export async function carryRows(reader: Db, since: string): Promise<readonly CarriedRow[]> {
  const { rows } = await reader.query<{ entry: string; on: string; sealed: string }>(
    `select e.entry_id::text as entry, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD') as on, p.sealed
       from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id)
      where e.agency_id = $1 and e.kind = 'oversight.row' and e.recorded_at >= $2::date order by e.recorded_at, e.entry_id`,
    [INSTALLATION, since],
  )
  return rows.flatMap(({ entry, on, sealed }) => {
    const row = parseObject(sealed)?.row
    return typeof row === 'string' ? [{ entry, on, row }] : []
  })
}

/** `others`: rows that are no part of a note: openings, grants. `shut`: that this key does not open: of another epoch, or made up. */
export type NotesRead = { readonly notes: readonly Note[]; readonly others: number; readonly shut: number }

export async function readNotes(rows: readonly CarriedRow[], privateKey: Uint8Array, hpke: Hpke): Promise<NotesRead> {
  let [others, shut] = [0, 0]
  const parts = []
  for (const { entry, on, row } of rows) {
    const text = await open(entry, row, privateKey, hpke)
    const part = text === undefined ? undefined : readNotePart(text)
    if (text === undefined) shut++
    else if (part === undefined) others++
    else parts.push({ ...part, on })
  }
  return { notes: gatherNotes(parts), others, shut }
}

async function open(entry: string, row: string, privateKey: Uint8Array, hpke: Hpke): Promise<string | undefined> {
  try {
    const bytes = fromBase64Url(row)
    return openRow(bytes, await keyOfRow(entry, readRowEpoch(bytes) ?? 0, bytes, privateKey, hpke), entry)
  } catch {
    return undefined // of another key, or no row
  }
}
