/** What is on record about the slots of one form, or of all: the returns that name them, and what reviewers said. */
import type { Form } from '../../../core/country/index.ts'
import type { Known } from '../../../core/count/query.ts'
import type { Interval } from '../../../core/model/dates.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { slotDayOf } from './source.ts'
import { isNilThatWaits, isSaid, isSigned, Params, standing, waitsNow, type Compiled } from './statement.ts'

/** Rows of SaidReturn, the oldest first. */
export const compileSaidReturns = (form: string, { from, to }: Interval): Compiled => ({
  sql: `select r.agency_id::text as agency, r.entry_id::text as entry, r.office::text as office, r.period::text as period, r.rows,
               r.is_nil::int as is_nil, ${isSigned('r', false)}::int as is_signed, (r.recorded_at at time zone 'UTC')::date::text as "on"
          from saksi.returns r where r.form = $1 and r.period_from >= $2::date and r.period_from < $3::date order by r.recorded_at`,
  params: [form, from, to],
})

/** Rows of SlotReview, the oldest first: of returns that name the slot they are said of, and waivers of this form. */
export const compileReviews = (form: string, { from, to }: Interval): Compiled => ({
  sql: `select v.agency_id::text as by, v.entry_id::text as entry, v.verdict::text as verdict, v.of_agency::text as of, v.return_id::text as return,
               v.office::text as office, v.period::text as period, v.reason::text as reason, (v.recorded_at at time zone 'UTC')::date::text as "on"
          from saksi.return_reviews v
         where v.form = $1 and left(v.period::text, 4) between left($2::text, 4) and left($3::text, 4)
            or exists (select 1 from saksi.returns r where r.agency_id = v.of_agency and r.entry_id = v.return_id and r.office = v.office
                         and r.period = v.period and r.form = $1 and r.period_from >= $2::date and r.period_from < $3::date)
         order by v.recorded_at`,
  params: [form, from, to],
})

/**
 * Rows of AllReceived, one a form: whose list is short, which forms are behind. A year has thousands of slots, and as rows they cost
 * more than the search. @param agency only its own; null for all.
 */
export const compileAllReceived = (agency: string | null, { from, to }: Interval): Compiled => ({
  sql: `select r.form::text as form, string_agg(r.office || ' ' || r.period, ',') as slots, bool_or(r.is_nil)::int as has_nil
          from saksi.returns r where r.period_from >= $1::date and r.period_from < $2::date and ${isSaid('r', 'now')}
           ${agency === null ? '' : 'and r.agency_id = $3'} group by r.form`,
  params: agency === null ? [from, to] : [from, to, agency],
})
/** When returns of an agency that are not in were asked for last, slot by slot, the newest first. */
export const compileAsked = (agency: string, { from, to }: Interval): Compiled => ({
  sql: `select v.form::text as form, v.office::text as office, v.period::text as period, (v.recorded_at at time zone 'UTC')::date::text as "on"
          from saksi.return_reviews v where v.verdict = 'asked' and v.of_agency = $1 and left(v.period::text, 4) between left($2::text, 4) and left($3::text, 4)
         order by v.recorded_at desc`,
  params: [agency, from, to],
})

/** Rows of ToSign, the oldest first. */
export const compileToSign = (agency: string): Compiled => ({
  sql: `select r.form::text as form, r.entry_id::text as entry, r.office::text as office, r.period::text as period, r.is_nil::int as is_nil,
               (r.recorded_at at time zone 'UTC')::date::text as "on"
          from saksi.returns r where r.agency_id = $1 and not r.is_signed
           and (not r.is_nil and not ${isSigned('r', false)} or ${isNilThatWaits('r')})
         order by r.recorded_at, r.period, r.office`,
  params: [agency],
})

/** Forms of which a return of this agency was ever sent back. */
export const compileSentBack = (agency: string, { from, to }: Interval): Compiled => ({
  sql: `select distinct r.form::text as form from saksi.return_reviews v
          join saksi.returns r on r.agency_id = v.of_agency and r.entry_id = v.return_id and r.office = v.office and r.period = v.period
         where v.verdict = 'sent_back' and v.of_agency = $1 and r.period_from >= $2::date and r.period_from < $3::date`,
  params: [agency, from, to],
})

/** Forms of which a return is there that no reviewer's newest word accepts, locks or sends back. */
export const compileUnreviewed = ({ from, to }: Interval): Compiled => ({
  sql: `select distinct r.form::text as form from saksi.returns r
         where r.period_from >= $1::date and r.period_from < $2::date
           and coalesce((select v.verdict::text from saksi.return_reviews v where v.of_agency = r.agency_id and v.return_id = r.entry_id
                            and v.office = r.office and v.period = r.period order by v.recorded_at desc limit 1), '')
               not in ('accepted', 'locked', 'sent_back')`,
  params: [from, to],
})

/** Stubs of entries: what a reviewer said of cells, and the root of a return. @param entries of one agency each, in step with `by`. */
export const compileStubs = (by: readonly string[], entries: readonly string[]): Compiled => ({
  sql: `select e.entry_id::text as entry, e.stub::text as stub from unnest($1::text[], $2::uuid[]) as w(by, entry)
          join saksi.entries e on e.agency_id = w.by and e.entry_id = w.entry`,
  params: [by, entries],
})

/** Rows of RecordsOfRow: versions of one record that contradict each other are one. */
export function compileRecordsOf({ form, ...known }: Known & { readonly form: Form }): Compiled {
  const params = new Params(known)
  const { office, date } = form.slot
  const kind = getRecordKind(form.kind)
  const day = slotDayOf(kind, date)
  return {
    sql: `select t."${office}"::text as office, ${day}::text as day, t.agency_id::text as agency, count(distinct t.record_id)::int as n
            from saksi.${kind.table} t where ${day} >= $1::date and ${day} < $2::date and ${standing('t')} and t.form = ${params.add(form.id)}
           group by 1, 2, 3`,
    params: params.values,
  }
}

/** Rows of WaitingRow, the oldest first. @param form one; absent, all */
export const compileWaitingRows = (agency: string, form?: string): Compiled => ({
  sql: `select w.form::text as form, w.record_id::text as token, w.entry_id::text as entry, w.office::text as office, w.period::text as period,
               (w.recorded_at at time zone 'UTC')::date::text as since
          from saksi.waiting_rows w where w.agency_id = $1 and ${waitsNow('w')}${form === undefined ? '' : ' and w.form = $2'}
         order by w.recorded_at, w.record_id, w.office, w.period`,
  params: form === undefined ? [agency] : [agency, form],
})
