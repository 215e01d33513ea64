/** What reconciling reads, as SQL over the records that stand. Clear columns only, and no record's own identity. */
import { addDays } from '../../../core/count/coverage.ts'
import type { Known } from '../../../core/count/query.ts'
import { getRecordKind, type RecordKind } from '../../../core/model/kinds.ts'
import type { Side } from '../../../core/reconcile/flows.ts'
import type { Register } from '../../../core/reconcile/numbers.ts'
import { compileWhere } from './conditions.ts'
import { endOf } from './source.ts'
import { isDisproved, isNilThatWaits, isSaid, isSigned, knownBy, Params, standing, type Compiled } from './statement.ts'

/** Who may be of the interval: of a day that is known about only, any that it may have been. */
const rows = (kind: RecordKind, date: string): string =>
  `from saksi.${kind.table} t where ${endOf(kind, date)} >= $1::date and t."${date}" < $2::date and ${standing('t')} and not t.is_conflict`

/** Rows of (number): the deposits that some record of this form says it is about. */
export function compileDeposits({ form, field }: Register, asOf: string): Compiled {
  const { date } = form.slot
  const params = new Params({ interval: { from: '1900-01-01', to: addDays(asOf, 1) }, asOf })
  return {
    sql: `select distinct t."${field}"::text as number ${rows(getRecordKind(form.kind), date)} and t."${field}" is not null and t.form = ${params.add(form.id)}`,
    params: params.values,
  }
}

/** Rows of (office, number, day) of one form's register; of a day that is known about only the last, by which the number was given. */
export function compileNumbers({ form, field }: Register, known: Known): Compiled {
  const params = new Params(known)
  const kind = getRecordKind(form.kind)
  return {
    sql: `select t."${form.slot.office}"::text as office, t."${field}"::text as number, min(${endOf(kind, form.slot.date)})::text as day
            ${rows(kind, form.slot.date)} and t."${field}" is not null and t.form = ${params.add(form.id)} group by 1, 2`,
    params: params.values,
  }
}

/** Rows of (office, day, last, n) of one side of a flow, from the first to the last day that it may have been; a month beyond either end, for what was on its way. */
export function compileDays(side: Side, { interval, asOf }: Known): Compiled {
  const kind = getRecordKind(side.kind)
  const params = new Params({ interval: { from: addDays(interval.from, -31), to: addDays(interval.to, 31) }, asOf })
  const where = compileWhere(side.where, kind.columns, 't', params).map((c) => ` and ${c}`)
  return {
    sql: `select t."${side.office}"::text as office, t."${side.date}"::text as day, ${endOf(kind, side.date)}::text as last, count(*)::int as n ${rows(kind, side.date)}${where.join('')} group by 1, 2, 3`,
    params: params.values,
  }
}

/** Rows of (form, office, period, since): slots of which some rows, or a nil return, wait for the signature of their agency. */
export function compileUnsigned({ interval, asOf }: Known): Compiled {
  return {
    sql: `select r.form::text as form, r.office::text as office, r.period::text as period, min((r.recorded_at at time zone 'UTC')::date)::text as since
            from saksi.returns r where r.period_to > $1::date and r.period_from < $2::date and ${knownBy('r')}
             and (not r.is_nil and not ${isSigned('r')} or ${isNilThatWaits('r', ` and ${knownBy('l')}`)})
           group by 1, 2, 3`,
    params: [interval.from, interval.to, asOf],
  }
}

/** Rows of (form, office, period): nil returns that rows of their own office disprove. */
export function compileDisproved({ interval, asOf }: Known): Compiled {
  return {
    sql: `select r.form::text as form, r.office::text as office, r.period::text as period
            from saksi.returns r where r.period_to > $1::date and r.period_from < $2::date and ${isSaid('r')} and ${knownBy('r')}
           group by 1, 2, 3 having ${isDisproved('r')}`,
    params: [interval.from, interval.to, asOf],
  }
}

/** Rows of (form, office, period, is_nil): the newest return of each slot; a nil return that nobody signed, or that was sent back, does not count. */
export function compileSaid({ interval, asOf }: Known): Compiled {
  return {
    sql: `select distinct on (r.form, r.office, r.period) r.form::text as form, r.office::text as office, r.period::text as period, r.is_nil::int as is_nil
            from saksi.returns r where r.period_to > $1::date and r.period_from < $2::date and ${isSaid('r')} and ${knownBy('r')}
           order by r.form, r.office, r.period, r.recorded_at desc`,
    params: [interval.from, interval.to, asOf],
  }
}
