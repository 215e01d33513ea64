/** Dossiers on their way, for the people of the agency whose they are; read as saksi_desk, so that the wall is PostgreSQL's (migrations/000058-dossier-transfers.sql). */
import type { Transfer } from '../../core/transfer/follow.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

/** `author`: whose device offered it; which person that is, the agency knows. */
export type Listed = Transfer & { readonly author: string }
export type TransferStore = {
  /** What waits first of all, then the newest. @param closed records that an interest closes to whoever asks. */
  list(agency: string, limit: number, closed?: readonly string[]): Promise<readonly Listed[]>
}

const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

export const openTransferStore = (desk: Db): TransferStore => ({
  list: (agency, limit, closed = []) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, { agency, side: 'enforcement', closed })
      const { rows } = await client.query<Listed>({
        name: 'transfers-list',
        text: `select o.entry_id as offer, o.author::text as author, o.record_id::text as record, d.case_number::text as number,
                      o.from_office::text as "from", o.to_office::text as "to", o.reason::text as reason, ${AT('o.recorded_at')} as at,
                      case when s.step is not null then json_build_object('step', s.step, 'reason', s.reason, 'number', s.case_number, 'at', ${AT('s.recorded_at')}) end as answer,
                      d.stands
                 from saksi.dossier_offers o
                 left join saksi.dossier_steps s on s.agency_id = o.agency_id and s.offer = o.entry_id
                 cross join lateral (select case_number, superseded_at is null as stands from saksi.dossiers d
                                      where d.agency_id = o.agency_id and d.record_id = o.record_id and not d.is_conflict
                                      order by superseded_at is null desc, version desc limit 1) d
                where o.agency_id = $1 and d.case_number is not null
                order by (s.step is null or (s.step in ('accepted', 'joined') and d.stands)) desc, o.recorded_at desc, o.entry_id limit $2`,
        values: [agency, limit],
      })
      return rows
    }),
})
