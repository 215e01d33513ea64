/** Dimensions as SQL: what is selected and grouped by, and the conditions of `where`. */
import { codesOf } from '../../../core/country/find.ts'
import type { Country, Dimension } from '../../../core/country/index.ts'
import { bandLabels, dimensionOf, isSeveral, SEVERAL } from '../../../core/count/dimensions.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { lastIn, oneDay } from './source.ts'
import type { PeriodLength } from '../../../core/model/dates.ts'
import type { Params } from './statement.ts'

/** A dimension that takes part in a statement: what to select, and what to join for it. */
export type Cut = { readonly expression: string; readonly join: string }

const periodSql: Record<PeriodLength, (ref: string) => string> = {
  year: (c) => `to_char(${c}, 'YYYY')`,
  quarter: (c) => `to_char(${c}, 'YYYY"-Q"Q')`,
  month: (c) => `to_char(${c}, 'YYYY-MM')`,
}

/**
 * The cuts that are grouped by, and the conditions of `where`. One that is both is one cut: of a record with several
 * codes only the code asked for is a cell.
 */
export function compileCuts(query: CountQuery, params: Params): { cuts: readonly Cut[]; joins: string[]; conditions: string[] } {
  const { indicator, country, by, where } = query
  const cuts = by.map((id, i) => compileCut(dimensionOf(indicator, id), query, `x${i}`, params))
  const joins = cuts.map((c) => c.join)
  const conditions: string[] = []
  for (const [id, code] of Object.entries(where)) {
    const place = by.indexOf(id)
    if (place >= 0) {
      conditions.push(`${cuts[place]?.expression} = ${params.add(code)}`)
      continue
    }
    const dimension = dimensionOf(indicator, id)
    if (isSeveral(indicator, dimension.column)) {
      // Once each, however many of its codes stand below the code asked for.
      conditions.push(
        `string_to_array(coalesce(t."${dimension.column}", 'unknown'), ' ') && ${params.add(codesUnder(country, dimension, code))}::text[]`,
      )
      continue
    }
    if (isPlain(dimension) && code !== 'unknown') {
      conditions.push(`t."${dimension.column}" = ${params.add(code)}`)
      continue
    }
    const cut = compileCut(dimension, query, `w${params.values.length}`, params)
    joins.push(cut.join)
    conditions.push(`${cut.expression} = ${params.add(code)}`)
  }
  return { cuts, joins: joins.filter((j) => j !== ''), conditions }
}

/** The conditions of `where` as they may hold: of a record in which the dimension is empty, nobody knows. A period is one of a day that is there. */
export function compileMayCut(query: CountQuery, params: Params): { joins: string[]; conditions: string[] } {
  const joins: string[] = []
  const conditions = Object.entries(query.where).map(([id, code]) => {
    const own = compileCuts({ ...query, by: [], where: { [id]: code } }, params)
    joins.push(...own.joins)
    const d = dimensionOf(query.indicator, id)
    const held = own.conditions.join(' and ')
    return d.period || d.bands ? held : `(${held} or t."${d.column}" is null or t."${d.column}" = 'unknown')`
  })
  return { joins, conditions }
}

/** Null where a day that is known about only leaves more than one period. */
function periodOf(d: Dimension, length: PeriodLength, query: CountQuery): string {
  const [of, last] = [periodSql[length], lastIn(query, d.column)]
  const first = of(`t."${d.column}"`)
  return last === undefined ? first : `case when t."${last}" is null or ${first} = ${of(`t."${last}"`)} then ${first} end`
}

function compileCut(d: Dimension, query: CountQuery, alias: string, params: Params): Cut {
  const { indicator, country } = query
  const ref = `t."${d.column}"`
  if (d.period) return { expression: `coalesce(${periodOf(d, d.period, query)}, 'unknown')`, join: '' }
  if (d.bands)
    return {
      expression: bandSql(d.until === undefined ? ref : `(${oneDay(query, d.until)} - ${oneDay(query, d.column)})`, d.bands),
      join: '',
    }
  if (isSeveral(indicator, d.column)) return severalCut(ref, d, country, alias, params)
  if (!d.parent) return { expression: `coalesce(${ref}, 'unknown')`, join: '' }
  return {
    expression: `coalesce(${alias}.above, 'unknown')`,
    join: `left join ${aboveSql(d, country, params)} as ${alias}(code, above) on ${alias}.code = ${ref}`,
  }
}

/** A record with several codes is in the cell of each, once: any-form figures may add up to more than the total. */
function severalCut(ref: string, d: Dimension, country: Country, alias: string, params: Params): Cut {
  const codes = `unnest(string_to_array(coalesce(${ref}, 'unknown'), ' '))`
  if (!d.parent) return { expression: `${alias}.code`, join: `cross join lateral ${codes} as ${alias}(code)` }
  const above = aboveSql(d, country, params)
  return {
    expression: `${alias}.above`,
    join: `cross join lateral (select distinct coalesce(p.above, 'unknown') as above from ${codes} as c(code) left join ${above} as p(code, above) on p.code = c.code) as ${alias}`,
  }
}

/** A cut in which each record has one place: its code, or `several`. */
export function compilePlace(d: Dimension, query: CountQuery, alias: string, params: Params): Cut {
  const { indicator, country } = query
  if (!isSeveral(indicator, d.column)) return compileCut(d, query, alias, params)
  const codes = `unnest(string_to_array(coalesce(t."${d.column}", 'unknown'), ' ')) as c(code)`
  const [place, from] = d.parent
    ? [`coalesce(p.above, 'unknown')`, `${codes} left join ${aboveSql(d, country, params)} as p(code, above) on p.code = c.code`]
    : ['c.code', codes]
  return {
    expression: `${alias}.place`,
    join: `cross join lateral (select case when min(${place}) = max(${place}) then min(${place}) else '${SEVERAL}' end as place from ${from}) as ${alias}`,
  }
}

function aboveSql(d: Dimension, country: Country, params: Params): string {
  const codes = codesOf(country, d.list).filter((c) => c.parent !== undefined)
  return `unnest(${params.add(codes.map((c) => c.code))}::text[], ${params.add(codes.map((c) => c.parent))}::text[])`
}

/** A column's own code, with nothing worked out from it. */
const isPlain = (d: Dimension): boolean => !d.period && !d.bands && !d.parent

const codesUnder = (country: Country, d: Dimension, code: string): string[] =>
  d.parent
    ? codesOf(country, d.list)
        .filter((c) => c.parent === code)
        .map((c) => c.code)
    : [code]

function bandSql(ref: string, bands: readonly number[]): string {
  const labels = bandLabels(bands)
  const steps = bands.slice(1).map((bound, i) => `when ${ref} < ${Number(bound)} then '${labels[i]}'`)
  return `case when ${ref} is null then 'unknown' when ${ref} < ${Number(bands[0])} then '<${Number(bands[0])}' ${steps.join(' ')} else '${labels.at(-1)}' end`
}
