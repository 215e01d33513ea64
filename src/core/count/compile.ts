/**
 * An indicator as one SQL statement. Column and table names come from the model and the country's own definitions,
 * which were checked when the country loaded; everything a caller says is a parameter.
 *
 * The statement is bitemporal: a version counts when it was recorded before the end of `as_of` and not yet replaced
 * by then. So a figure of March can be had again in December, to the digit.
 */
import type { Country, Indicator } from '../country/index.ts'
import { findCode } from '../country/find.ts'
import { getRecordKind } from '../model/kinds.ts'
import type { Interval, PeriodLength } from '../model/dates.ts'

export type CountQuery = {
  readonly indicator: Indicator
  readonly interval: Interval
  /** ISO day; what was recorded on that day is in. */
  readonly asOf: string
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
}

export type Compiled = { readonly sql: string; readonly params: readonly unknown[] }

export class UnknownDimension extends Error {
  override name = 'UnknownDimension'
  readonly dimension: string
  readonly known: readonly string[]
  constructor(dimension: string, known: readonly string[]) {
    super(`there is no dimension ${dimension}; there are ${known.join(', ')}`)
    this.dimension = dimension
    this.known = known
  }
}

const periodSql: Record<PeriodLength, (column: string) => string> = {
  year: (c) => `to_char(${c}, 'YYYY')`,
  quarter: (c) => `to_char(${c}, 'YYYY"-Q"Q')`,
  month: (c) => `to_char(${c}, 'YYYY-MM')`,
}

/** Own names only: an object has `constructor` without anybody having defined it. */
function dimensionOf(indicator: Indicator, dimension: string): Indicator['dimensions'][string] {
  const d = Object.hasOwn(indicator.dimensions, dimension) ? indicator.dimensions[dimension] : undefined
  if (!d) throw new UnknownDimension(dimension, Object.keys(indicator.dimensions))
  return d
}

function expressionOf(indicator: Indicator, dimension: string): string {
  const d = dimensionOf(indicator, dimension)
  return d.period ? periodSql[d.period](d.column) : d.column
}

/** Rows of (dimensions…, n), one a cell that is not empty; absent values come as `unknown`. @throws UnknownDimension */
export function compileCount(query: CountQuery): Compiled {
  const { indicator, interval, asOf, by, where } = query
  const kind = getRecordKind(indicator.kind)
  const params: unknown[] = [interval.from, interval.to, asOf]
  const param = (value: unknown): string => `$${params.push(value)}`
  const conditions = [
    `${indicator.date} >= $1::date`,
    `${indicator.date} < $2::date`,
    `recorded_at < ($3::date + 1)::timestamptz`,
    `(superseded_at is null or superseded_at >= ($3::date + 1)::timestamptz)`,
    'not is_conflict',
  ]
  for (const [column, codes] of Object.entries(indicator.where ?? {})) conditions.push(`${column} = any(${param(codes)})`)
  for (const [dimension, code] of Object.entries(where))
    conditions.push(`coalesce(${expressionOf(indicator, dimension)}, 'unknown') = ${param(code)}`)
  const columns = by.map((d, i) => `coalesce(${expressionOf(indicator, d)}, 'unknown') as d${i}`)
  const group = by.length > 0 ? ` group by ${by.map((_, i) => i + 1).join(', ')} order by ${by.map((_, i) => i + 1).join(', ')}` : ''
  return {
    sql: `select ${[...columns, 'count(*)::int as n'].join(', ')} from saksi.${kind.table} where ${conditions.join(' and ')}${group}`,
    params,
  }
}

/** Totals without records under them, for the same interval and day of knowledge. */
export function compileAggregates(query: CountQuery): Compiled {
  return {
    sql: `select office::text as office, period_from, dims::text as dims, sum(value)::int as n,
                 (sum(count(distinct entry_id)) over (partition by dims))::int as total_entries
            from saksi.aggregate_cells
           where indicator = $4 and period_from >= $1::date and period_to <= $2::date
             and recorded_at < ($3::date + 1)::timestamptz and (superseded_at is null or superseded_at >= ($3::date + 1)::timestamptz)
           group by office, period_from, dims`,
    params: [query.interval.from, query.interval.to, query.asOf, query.indicator.id],
  }
}

/** Returns received (office × period; a nil return that nobody signed is none) inside the interval, as known on the day. */
export function compileReceived(query: CountQuery): Compiled {
  return {
    sql: `select office, period::text as period, count(*)::int as n from saksi.returns
           where form = $4 and period_to > $1::date and period_from < $2::date and recorded_at < ($3::date + 1)::timestamptz
             and (not is_nil or is_signed)
           group by office, period`,
    params: [query.interval.from, query.interval.to, query.asOf, query.indicator.form],
  }
}

/** How many entries of which agencies stand behind the figure; never which. */
export function compileLineage(query: CountQuery): Compiled {
  const { sql, params } = compileCount({ ...query, by: [] })
  return { sql: `${sql.replace('count(*)::int as n', 'agency_id::text as agency, count(*)::int as n')} group by agency_id`, params }
}

/** True when every code of `where` is one the dimension's list has, or `unknown`. Names the first that is not. */
export function findUnknownCode(country: Country, indicator: Indicator, where: Readonly<Record<string, string>>): string | undefined {
  for (const [dimension, code] of Object.entries(where)) {
    const d = dimensionOf(indicator, dimension)
    if (!d.period && code !== 'unknown' && !findCode(country, d.list, code)) return dimension
  }
  return undefined
}
