/** What is made of the rows: the columns that a statement selects, and how a row of its answer is read. */
import { findForm } from '../country/find.ts'
import type { Qualifier } from '../entry/aggregate-kinds.ts'
import type { Indicator, LinkRelation, Measure } from '../country/index.ts'
import { sourceOf } from '../country/indicator-source.ts'
import { compileWhere } from './conditions.ts'
import { linkJoin } from './source-sql.ts'
import type { CountQuery, Params } from './query.ts'

export type FigureStage = { readonly id: string; readonly reached: number; readonly median_days: number | null }
/** One figure: the number, and what it was made of where it is a share, a ratio, a statistic of days or a funnel. */
export type Figure = {
  /** Null where there is nothing to make it of: 0 of 0 is no percent. */
  readonly value: number | null
  /** Left out where every number in it is exact. */
  readonly qualifier?: Exclude<Qualifier, 'exact'>
  readonly part?: number
  readonly whole?: number
  /** Records with both days. */
  readonly n?: number
  readonly stages?: readonly FigureStage[]
}

export type Selected = { readonly columns: readonly string[]; readonly joins: readonly string[] }

/** True where the cells of a partition add up to the total. */
export const isAdditive = (measure: Measure | undefined): boolean =>
  measure === undefined || ['records', 'sum', 'stock', 'entries'].includes(measure.type)

/** True where the figure of several groups of rows is made of the groups' own columns. */
export const addsUpOverRows = (measure: Measure | undefined): boolean =>
  isAdditive(measure) || measure?.type === 'share' || measure?.type === 'ratio' || measure?.type === 'returns'

/** The rows of several groups as one. */
export const addRows = (rows: readonly Row[]): Row =>
  Object.fromEntries(['n', 'part', 'whole'].map((id) => [id, rows.reduce((sum, r) => sum + Number(r[id] ?? 0), 0)]))

/** True where one person, or one case, is to count once. */
export const relationOf = (measure: Measure | undefined): LinkRelation | undefined => {
  if (measure?.type === 'persons') return 'same_person'
  if (measure?.type === 'cases') return 'same_case'
  return measure?.type === 'funnel' ? measure.relation : undefined
}

/** Columns are named n, part, whole; a funnel has a statement of its own. */
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
      // Whoever is in no cluster is one person, once; so only the few that are linked are sorted.
      return {
        columns: ['count(*) filter (where l.cluster is null) + count(distinct l.cluster) as n'],
        joins: [linkJoin('t', 'same_person')],
      }
    case 'cases':
      return compileCases(query, measure.columns)
    case 'sum':
      return { columns: [`coalesce(sum(${column(measure.column)}), 0)::bigint as n`], joins: [] }
    case 'distinct':
      return { columns: [`count(distinct ${keyOf(measure.columns)}) as n`], joins: [] }
    case 'share': {
      const of = compileWhere(measure.of, sourceOf(indicator)?.columns ?? [], 't', params)
      return { columns: [`count(*) filter (where ${of.join(' and ') || 'true'}) as part`, 'count(*) as whole'], joins: [] }
    }
    case 'ratio':
      return {
        columns: [
          `coalesce(sum(${column(measure.part)}), 0)::bigint as part`,
          `coalesce(sum(${column(measure.whole)}), 0)::bigint as whole`,
        ],
        joins: [],
      }
    case 'days': {
      const days = `(${column(measure.to)} - ${column(measure.from)})`
      const statistic = {
        median: `percentile_cont(0.5) within group (order by ${days})`,
        mean: `avg(${days})::float8`,
        max: `max(${days})`,
      }
      return { columns: [`${statistic[measure.statistic]} as value`, `count(${days}) as n`], joins: [] }
    }
    case 'returns':
      return { columns: [`count(*) filter (where ${returnIs(query, measure.of, params)}) as n`], joins: [] }
    case 'funnel':
      throw new Error('impossible: a funnel is compiled whole')
    default:
      return measure satisfies never
  }
}

/** Two records of one number are one case, and so is everything that is linked to either. */
export function caseKey(indicator: Indicator, columns: readonly string[]): { readonly key: string; readonly joins: readonly string[] } {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') throw new Error('impossible: cases are counted over records')
  const key = keyOf(columns)
  const numbered = `left join (select ${key} as k, min(l.cluster) as cluster from saksi.${source.kind.table} as t ${linkJoin('t', 'same_case').replace('left join', 'join')} group by 1) as k on k.k = ${key}`
  return { key: `coalesce(l.cluster, k.cluster, ${key}, t.record_id)`, joins: [linkJoin('t', 'same_case'), numbered] }
}

function compileCases({ indicator }: CountQuery, columns: readonly string[]): Selected {
  const { key, joins } = caseKey(indicator, columns)
  return { columns: [`count(distinct ${key}) as n`], joins }
}

const keyOf = (columns: readonly string[]): string => columns.map((c) => `t."${c}"::text`).join(` || ' ' || `)

function returnIs({ country, indicator }: CountQuery, of: 'received' | 'on_time' | 'nil', params: Params): string {
  if (of === 'received') return 'true'
  if (of === 'nil') return 't.is_nil'
  return `(t.recorded_at at time zone 'UTC')::date <= t.period_to + ${params.add(findForm(country, indicator.form)?.slot.dueDays ?? 0)}::int`
}

type Row = Readonly<Record<string, string | number | null>>
const tenth = (x: number): number => Math.round(x * 10) / 10
const percent = (part: number, whole: number): Figure => ({ value: whole === 0 ? null : tenth((100 * part) / whole), part, whole })

/** @param due returns due, for the measures of returns: their whole. */
export function readFigure(measure: Measure | undefined, row: Row | undefined, due?: number): Figure {
  const number = (id: string): number => Number(row?.[id] ?? 0)
  const orNull = (id: string): number | null => (row?.[id] === null || row?.[id] === undefined ? null : tenth(Number(row[id])))
  switch (measure?.type) {
    case 'share':
    case 'ratio':
      return percent(number('part'), number('whole'))
    case 'days':
      return { value: orNull('value'), n: number('n') }
    case 'returns':
      return due === undefined ? { value: number('n') } : { value: number('n'), whole: due }
    case 'funnel':
      return {
        value: number('n'),
        stages: measure.stages.map((s, i) => ({ id: s.id, reached: number(`r${i}`), median_days: orNull(`m${i}`) })),
      }
    default:
      return { value: number('n') }
  }
}
