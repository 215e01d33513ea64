/** Who drew what, how much of it people resolved, and which pairs were judged: counts alone, for whoever runs the record. */
import type { Db } from '../../store/postgres/connect.ts'

export type SampleRead = {
  readonly agency: string
  readonly sample: string
  readonly kind: string
  /** ISO day. */
  readonly day: string
  readonly drawn: number
  readonly resolved: number
}
export type PairsRead = { readonly agency: string; readonly verdict: string; readonly pairs: number }

export async function readReviews(db: Db): Promise<{ readonly samples: readonly SampleRead[]; readonly pairs: readonly PairsRead[] }> {
  const [samples, pairs] = await Promise.all([
    db.query<SampleRead>(
      `select s.agency_id::text as agency, s.entry_id::text as sample, min(s.type::text) as kind, min(s.recorded_at at time zone 'UTC')::date::text as day,
              count(*)::int as drawn, count(*) filter (where exists (select 1 from saksi.people_resolved r
                where r.agency_id = s.agency_id and r.sample = s.entry_id and r.record_id = s.record_id))::int as resolved
         from saksi.people_samples s group by 1, 2 order by min(s.recorded_at), 2`,
    ),
    db.query<PairsRead>(
      `select agency_id::text as agency, verdict::text as verdict, count(distinct (least(a_agency || a_record, b_agency || b_record), greatest(a_agency || a_record, b_agency || b_record)))::int as pairs
         from saksi.pair_judgements group by 1, 2 order by 1, 2`,
    ),
  ])
  return { samples: samples.rows, pairs: pairs.rows }
}
