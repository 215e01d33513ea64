/** Pages of people's own: of a body's own records as saksi_desk (migrations/000048-own-pages.sql), and one by its mark for whoever shows code and word. */
import type { Reader } from '../../core/access/reader.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type OwnPage = {
  /** The entry that opened it. */
  readonly page: string
  /** Base64url, 32 bytes: the key that it speaks with at the vaults. */
  readonly key: string
  /** ISO day, the last on which it opens. */
  readonly until: string
  /** ISO instants. */
  readonly at: string
  readonly closedAt: string | null
  /** The entry that closed it first. */
  readonly closing: string | null
  /** Somebody has signed that every vault has ended it too (core/entry/kinds/page-closed.ts). */
  readonly isEverywhere: boolean
}
/** Closed by the office, and perhaps still open at a vault. `record`: that it was given for. */
export type HalfClosed = { readonly record: string; /** ISO instant. */ readonly closedAt: string }
export type FoundPage = {
  /** The entry that opened it. */ readonly page: string
  readonly agency: string
  readonly record: string
  readonly until: string
}
export type OwnPageStore = {
  /** Those that open first, and of them the newest. */
  of(reader: Reader, records: readonly string[]): Promise<readonly OwnPage[]>
  has(reader: Reader, records: readonly string[], page: string): Promise<boolean>
  /** Whether this entry closed one of theirs. */
  hasClosing(reader: Reader, records: readonly string[], closing: string): Promise<boolean>
  /** What this reader's office has closed and nobody has signed to be closed everywhere, of each record the oldest; none that is over. @param today ISO day. */
  halfClosed(reader: Reader, today: string, limit: number): Promise<readonly HalfClosed[]>
  /** How many of them open. @param today ISO day. */
  count(reader: Reader, records: readonly string[], today: string): Promise<number>
  /** The first of this code and word, unless something has closed it. @param kept hash of the proof. */
  find(mark: string, kept: string): Promise<FoundPage | undefined>
}

const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const ENDS = `from saksi.own_page_ends e where e.agency_id = p.agency_id and e.page = p.entry_id`
const CLOSED = `(select min(e.recorded_at) ${ENDS})`
const EVERYWHERE = `exists (select 1 from saksi.own_page_ends d
                             where d.agency_id = p.agency_id and d.page in (select e.entry_id ${ENDS}))`

export const openOwnPageStore = ({
  saksi_reader: reader,
  saksi_desk: desk,
}: {
  readonly saksi_reader: Db
  readonly saksi_desk: Db
}): OwnPageStore => {
  const asDesk = <T extends object>(of: Reader, name: string, text: string, values: readonly unknown[]): Promise<readonly T[]> =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, of)
      return (await client.query<T>({ name, text, values: [of.agency, ...values] })).rows
    })
  const OF = 'from saksi.own_pages p where agency_id = $1 and record_id = any($2::text[])'
  return {
    of: (of, records) =>
      asDesk<OwnPage>(
        of,
        'own-pages-of',
        `select entry_id as page, public_key as key, until::text, ${AT('recorded_at')} as at, ${AT(CLOSED)} as "closedAt",
                (select e.entry_id ${ENDS} order by e.recorded_at, e.entry_id limit 1) as closing, ${EVERYWHERE} as "isEverywhere" ${OF}
          order by ${CLOSED} is not null, recorded_at desc, entry_id limit 50`,
        [records],
      ),
    has: async (of, records, page) =>
      (await asDesk(of, 'own-page-has', `select 1 as one ${OF} and entry_id = $3`, [records, page])).length > 0,
    hasClosing: async (of, records, closing) =>
      (
        await asDesk(of, 'own-page-has-closing', `select 1 as one ${OF} and exists (select 1 ${ENDS} and e.entry_id = $3)`, [
          records,
          closing,
        ])
      ).length > 0,
    halfClosed: (of, today, limit) =>
      asDesk<HalfClosed>(
        of,
        'own-pages-half-closed',
        `select record_id as record, ${AT(`min(${CLOSED})`)} as "closedAt" from saksi.own_pages p
          where agency_id = $1 and until >= $2 and ${CLOSED} is not null and not ${EVERYWHERE}
          group by record_id order by min(${CLOSED}), record_id limit $3`,
        [today, limit],
      ),
    count: async (of, records, today) =>
      (
        await asDesk<{ n: number }>(of, 'own-pages-open', `select count(*)::int as n ${OF} and until >= $3 and ${CLOSED} is null`, [
          records,
          today,
        ])
      )[0]?.n ?? 0,
    find: async (mark, kept) => {
      const { rows } = await reader.query<FoundPage>({
        name: 'own-page-find',
        // The first alone: who copied code and word opens nothing of his when her page is closed. A code with another word is another page: were it
        // refused, or did it open nothing, whoever found a paper could try on a record of his own whether it is somebody's.
        text: `select entry_id as page, agency_id as agency, record_id as record, until::text
                 from (select * from saksi.own_pages where mark = $1 and kept = $2 order by recorded_at, entry_id limit 1) p where ${CLOSED} is null`,
        values: [mark, kept],
      })
      return rows[0]
    },
  }
}
