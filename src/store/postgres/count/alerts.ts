/** One rule → one query over the records that stand on a day: how many, of which agency, and since when the oldest waits. */
import type { AlertRule } from '../../../core/alert/rules.ts'
import { addDays } from '../../../core/count/coverage.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { decidedLead } from '../decided-lead.ts'
import { compileWhere } from './conditions.ts'
import { slotDayOf } from './source.ts'
import { Params, standing, type Compiled } from './statement.ts'

/** Rows of (agency, n, oldest). @param asOf ISO day; what was recorded on that day is in. */
export function compileAlert(rule: AlertRule, asOf: string): Compiled {
  const kind = getRecordKind(rule.kind)
  const params = new Params({ interval: { from: '1900-01-01', to: addDays(asOf, 1) }, asOf })
  const since = slotDayOf(kind, rule.since)
  const where = [
    `${since} >= $1::date`,
    `${since} < $2::date`,
    standing('t'),
    'not t.is_conflict',
    ...compileWhere(rule.where, kind.columns, 't', params),
    ...(kind.id === 'lead' ? [`not ${decidedLead('t', '$2::date')}`] : []),
  ]
  return {
    sql: `select t.agency_id::text as agency, count(*)::int as n, min(${since})::text as oldest from saksi.${kind.table} t where ${where.join(' and ')} group by 1 order by 1`,
    params: params.values,
  }
}
