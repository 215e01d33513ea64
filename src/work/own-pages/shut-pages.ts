/**
 * What is shut while no file of doors says where people's own pages are: the record's server answers them at no other origin. A record of before
 * they moved to the trustee's gave them at the desk's, so its upgrade shuts what people have on paper.
 */
import type { Layout } from '../../store/files/layout.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { doorsFile, readDoors } from '../openings/doors.ts'

export type ShutPages = {
  /** Pages that somebody was given and that would open now. */
  readonly pages: number
  /** Somebody was answered at the board, so notes were left. */
  readonly hasNotes: boolean
}

/** Undefined where the doors name an origin. @param today ISO day. */
export async function shutPages(layout: Layout, db: Db, today: string): Promise<ShutPages | undefined> {
  if (pagesOf(layout) !== undefined) return undefined
  const notes = await db.query<{ has: boolean }>(`select exists (select 1 from saksi.entries where kind = 'board.posted') as has`)
  return { pages: await countOpen(db, today), hasNotes: notes.rows[0]?.has === true }
}

/** An older schema has no such table, and nobody has a page. */
async function countOpen(db: Db, today: string): Promise<number> {
  const there = await db.query<{ is: boolean }>(`select to_regclass('saksi.own_pages') is not null as is`)
  if (there.rows[0]?.is !== true) return 0
  const open = await db.query<{ n: number }>(
    `select count(*)::int as n from saksi.own_pages p where until >= $1
       and not exists (select 1 from saksi.own_page_ends e where e.agency_id = p.agency_id and e.page = p.entry_id)`,
    [today],
  )
  return open.rows[0]?.n ?? 0
}

function pagesOf(layout: Layout): string | undefined {
  try {
    return readDoors(doorsFile(layout)).pages
  } catch {
    return undefined // no file, or a damaged one: saksi doctor says which
  }
}
