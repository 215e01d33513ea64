import { boardIn } from '../../core/entry/kinds/board-posted.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** The board that stands, base64url; null where none was posted yet. */
export async function newestBoard(reader: Db): Promise<string | null> {
  const { rows } = await reader.query<{ sealed: string }>(
    `select p.sealed from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id)
      where e.kind = 'board.posted' order by e.recorded_at desc, e.entry_id desc limit 1`,
  )
  return (rows[0] && boardIn(rows[0].sealed)) ?? null
}
