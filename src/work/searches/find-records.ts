/** An agency's own records by their blocks: every one is tried, as its own rows let in, in pieces so that others are answered between. */
import { fromBase64Url } from '../../core/bytes.ts'
import { countMatches, MATCHES_LEAST } from '../../core/search/block.ts'
import { asAgency, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type Found = { readonly record: string; readonly kind: string; readonly matches: number }
type Row = { entry_id: string; record: string; type: string; find: string }

const PIECE = 500
/** More would be a list, not a search. */
const MOST = 20

/**
 * @param app pool of saksi_app: the wall of rows stands behind the agency in the question.
 * @param closed records that an interest closes to whoever asks: they are tried like the others, and are not there.
 * @returns the best first; every spelling that ever was counts.
 */
export async function findRecords(
  app: Db,
  agency: string,
  kinds: readonly string[],
  tokens: readonly Uint8Array[],
  closed: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const best = new Map<string, Found>()
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await readPiece(app, agency, kinds, after)
    for (const { entry_id, record, type, find } of rows) {
      const matches = countMatches(fromBase64Url(find), entry_id, tokens)
      if (matches >= MATCHES_LEAST && matches > (best.get(record)?.matches ?? 0) && !closed.has(record))
        best.set(record, { record, kind: type, matches })
    }
    const last = rows.at(-1)
    if (!last || rows.length < PIECE) break
    after = last.entry_id
  }
  return [...best.values()].sort((a, b) => b.matches - a.matches || (a.record < b.record ? -1 : 1)).slice(0, MOST)
}

const readPiece = (app: Db, agency: string, kinds: readonly string[], after: string): Promise<readonly Row[]> =>
  inTransaction(app, async (client) => {
    await asAgency(client, agency)
    const { rows } = await client.query<Row>(
      `select entry_id, e.stub::text::json->>'record' as record, e.stub::text::json->>'type' as type, p.sealed::text::json->>'find' as find
         from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id)
        where agency_id = $1 and kind = 'record.version' and entry_id > $2 and e.stub::text::json->>'type' = any ($3) and p.sealed like '%"find":"%'
        order by entry_id limit ${PIECE}`,
      [agency, after, kinds],
    )
    return rows
  })

/** Whether a row is on record: no search is answered before its own is. @param from the first place in the log that counts. */
export async function isRowOnRecord(reader: Db, installation: string, row: string, from = 0): Promise<boolean> {
  const { rows } = await reader.query(
    `select 1 from saksi.log_leaves l join saksi.entries e using (agency_id, entry_id)
      where agency_id = $1 and entry_id = $2 and kind = 'oversight.row' and idx >= $3`,
    [installation, row, from],
  )
  return rows.length === 1
}
