/** What is made of the rows, as the columns that a statement selects. */
import { findForm } from '../../../core/country/find.ts'
import { mostOf, sourceOf } from '../../../core/country/indicator-source.ts'
import type { Indicator } from '../../../core/country/indicator.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { OPEN_MOST } from '../../../core/text/count-span.ts'
import { compileUnsaid, compileWhere } from './conditions.ts'
import { lastIn, linkJoin, oneDay } from './source.ts'
import type { Params } from './statement.ts'

export type Selected = { readonly columns: readonly string[]; readonly joins: readonly string[] }

/** Columns are named n, part, whole, and blank (in how many records the number, or the yes or no, is empty, or a day known about only); a funnel has a statement of its own. */
export function compileMeasure(query: CountQuery, params: Params): Selected {
  const { indicator } = query
  const measure = indicator.measure ?? { type: 'records' }
  const column = (id: string): string => `t."${id}"`
  switch (measure.type) {
    case 'records':
    case 'stock':
    case 'entries':
      return { columns: ['count(*) as n'], joins: [] }
    case 'persons':
      // A record in no cluster is one person, once; so only the few that are linked are sorted.
      return {
        columns: ['count(*) filter (where l.cluster is null) + count(distinct l.cluster) as n'],
        joins: [linkJoin('t', 'same_person', query.basis)],
      }
    case 'cases':
      return compileCases(query, measure.columns)
    case 'sum':
      // An empty number is not 0: how many are empty stands beside the sum.
      return {
        columns: [...compileSum(indicator, measure, 'n'), `count(*) filter (where ${summand(measure)} is null) as blank`],
        joins: [],
      }
    case 'distinct':
      return { columns: [`count(distinct ${keyOf(measure.columns)}) as n`], joins: [] }
    case 'share': {
      const own = sourceOf(indicator)?.columns ?? []
      const of = compileWhere(measure.of, own, 't', params)
      const unsaid = measure.onRecord ? undefined : compileUnsaid(measure.of, own, 't', of)
      // Who is not said to be one of those that are left out is not said to be one of the others.
      const said =
        unsaid !== undefined && Object.values(measure.of).some((c) => 'not' in c) ? [...of, `not coalesce(${unsaid}, false)`] : of
      const columns = [`count(*) filter (where ${said.join(' and ') || 'true'}) as part`, 'count(*) as whole']
      return { columns: unsaid === undefined ? columns : [...columns, `count(*) filter (where ${unsaid}) as blank`], joins: [] }
    }
    case 'ratio':
      return {
        columns: [
          ...compileSum(indicator, { column: measure.part }, 'part'),
          ...compileSum(indicator, { column: measure.whole }, 'whole'),
          `count(*) filter (where ${column(measure.part)} is null or ${column(measure.whole)} is null) as blank`,
        ],
        joins: [],
      }
    case 'days': {
      const days = `(${oneDay(query, measure.to)} - ${oneDay(query, measure.from)})`
      const statistic = {
        median: `percentile_cont(0.5) within group (order by ${days})`,
        mean: `avg(${days})::float8`,
        max: `max(${days})`,
      }
      const columns = [`${statistic[measure.statistic]} as value`, `count(${days}) as n`]
      const abouts = [measure.from, measure.to].flatMap((id) => lastIn(query, id) ?? []).map((last) => `t."${last}" is not null`)
      // Who has both days, of which one is known about only, is in no statistic for certain, and in none by name.
      const isBoth = `${column(measure.from)} is not null and ${column(measure.to)} is not null`
      const blank = abouts.length === 0 ? [] : [`count(*) filter (where ${isBoth} and (${abouts.join(' or ')})) as blank`]
      return { columns: [...columns, ...blank], joins: [] }
    }
    case 'returns':
      return { columns: [`count(*) filter (where ${returnIs(query, measure.of, params)}) as n`], joins: [] }
    case 'rate':
      throw new Error('impossible: a rate is made of two figures')
    case 'funnel':
      throw new Error('impossible: a funnel is compiled whole')
    default:
      return measure satisfies never
  }
}

type Summed = { readonly column: string; readonly less?: string }
/** What a record adds to a sum; null where a number that it is made of is not written. */
export const summand = ({ column, less }: Summed): string =>
  less === undefined ? `t."${column}"` : `case when t."${column}" < t."${less}" then 0 else t."${column}" - t."${less}" end`

/** What the numbers come to, and how roughly their papers say them (`sumOf`). */
function compileSum(indicator: Indicator, of: Summed, as: string): readonly string[] {
  const [least, most] = [summand(of), of.less === undefined ? mostOf(indicator, of.column) : undefined]
  const sum = `coalesce(sum(${least}), 0)::bigint as ${as}`
  if (most === undefined) return [sum]
  const upTo = `t."${most}"`
  return [
    sum,
    `coalesce(sum(${upTo} - ${least}) filter (where ${upTo} <> ${OPEN_MOST}), 0)::bigint as ${as}_more`,
    `count(*) filter (where ${upTo} = ${OPEN_MOST}) as ${as}_open`,
    `count(*) filter (where ${upTo} = ${least}) as ${as}_about`,
  ]
}

/** Two records of one number are one case, and so is everything that is linked to either. */
export function caseKey(
  { indicator, basis }: Pick<CountQuery, 'indicator' | 'basis'>,
  columns: readonly string[],
): { readonly key: string; readonly joins: readonly string[] } {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') throw new Error('impossible: cases are counted over records')
  const key = keyOf(columns)
  const numbered = `left join (select ${key} as k, min(l.cluster) as cluster from saksi.${source.kind.table} as t ${linkJoin('t', 'same_case', basis).replace('left join', 'join')} group by 1) as k on k.k = ${key}`
  return { key: `coalesce(l.cluster, k.cluster, ${key}, t.record_id)`, joins: [linkJoin('t', 'same_case', basis), numbered] }
}

function compileCases(query: CountQuery, columns: readonly string[]): Selected {
  const { key, joins } = caseKey(query, columns)
  return { columns: [`count(distinct ${key}) as n`], joins }
}

const keyOf = (columns: readonly string[]): string => columns.map((c) => `t."${c}"::text`).join(` || ' ' || `)

function returnIs({ country, indicator }: CountQuery, of: 'received' | 'on_time' | 'nil', params: Params): string {
  if (of === 'received') return 'true'
  if (of === 'nil') return 't.is_nil'
  return `(t.recorded_at at time zone 'UTC')::date <= t.period_to + ${params.add(findForm(country, indicator.form)?.slot.dueDays ?? 0)}::int`
}
