/** Dimensions as SQL: what is selected and grouped by, and the conditions of `where`. */
import { codesOf } from '../../../core/country/find.ts'
import type { Country, Dimension } from '../../../core/country/index.ts'
import { impliedDayOf } from '../../../core/country/indicator-source.ts'
import { bandLabels, dimensionOf, isSeveral, SEVERAL } from '../../../core/count/dimensions.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { spanOfOne, type CutPeriod } from '../../../core/model/dates.ts'
import { isSurelyIn, lastDayIn, oneDay, unwrittenIn } from './source.ts'
import type { Params } from './statement.ts'

/** A dimension that takes part in a statement: what to select, and what to join for it. */
export type Cut = { readonly expression: string; readonly join: string }

const periodSql: Record<CutPeriod, (ref: string) => string> = {
  year: (c) => `to_char(${c}, 'YYYY')`,
  quarter: (c) => `to_char(${c}, 'YYYY"-Q"Q')`,
  month: (c) => `to_char(${c}, 'YYYY-MM')`,
  day: (c) => `to_char(${c}, 'YYYY-MM-DD')`,
}

type Cuts = { readonly cuts: readonly Cut[]; readonly joins: string[]; readonly conditions: string[] }
/**
 * The cuts that are grouped by, and the conditions of `where`. One that is both is one cut: of a record with several
 * codes only the code asked for is a cell. Asked for what may be, a day that is known about only meets a period or a band that it may be of, and
 * whoever is of the question for certain is left out.
 */
export function compileCuts(query: CountQuery, params: Params): Cuts {
  const { sure, ...cuts } = compileCutsApart(query, params)
  return query.mayBe === true ? { ...cuts, conditions: [...cuts.conditions, `not (${sure})`] } : cuts
}

/** The same, with the condition `sure` that a record is of the question for certain apart from those that it may be. */
export function compileCutsApart(query: CountQuery, params: Params): Cuts & { readonly sure: string } {
  const { indicator, country, by, where, mayBe = false } = query
  const cuts = by.map((id, i) => compileCut(dimensionOf(indicator, id), query, `x${i}`, params))
  const joins = cuts.map((c) => c.join)
  const conditions: string[] = []
  const sure = mayBe ? [isSurelyIn(query)] : []
  for (const [id, code] of Object.entries(where)) {
    const may = mayBe ? compileMayMeet(dimensionOf(indicator, id), code, query, params) : undefined
    if (may !== undefined) {
      const held = `${compileCut(dimensionOf(indicator, id), query, '', params).expression} = ${params.add(code)}`
      conditions.push(`(${held} or ${may})`)
      sure.push(held)
      continue
    }
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
  return { cuts, joins: joins.filter((j) => j !== ''), conditions, sure: sure.join(' and ') || 'true' }
}

/** That a day which is known about only, or not written, may be of this period, or make this band; undefined where every one is known, and where no day can. */
function compileMayMeet(d: Dimension, code: string, query: CountQuery, params: Params): string | undefined {
  const ends = [d.column, ...(d.until === undefined ? [] : [d.until])]
  const lasts = d.period || d.bands ? ends.flatMap((column) => lastDayIn(query, column) ?? []) : []
  if (d.period) {
    const span = spanOfOne(code)
    const unwritten = span && impliedDayOf(query.indicator)?.day === d.column
    if (!span || (lasts.length === 0 && !unwritten)) return undefined
    const [from, to] = [params.add(span.from), params.add(span.to)]
    const may = lasts.map((last) => `(${last} >= ${from}::date and t."${d.column}" < ${to}::date)`)
    return `(${[...may, ...(unwritten ? [unwrittenIn(query.indicator, from, to)] : [])].join(' or ')})`
  }
  if (lasts.length === 0 || code === 'unknown') return undefined
  const isAbout = lasts.map((last) => `${last} is not null`).join(' or ')
  return `(${ends.map((column) => `t."${column}" is not null`).join(' and ')} and (${isAbout}))`
}

/** The conditions of `where` as they may hold: of a record in which the dimension is empty, or its day known about only, nobody knows. */
export function compileMayCut(query: CountQuery, params: Params): { joins: string[]; conditions: string[] } {
  const joins: string[] = []
  const conditions = Object.entries(query.where).map(([id, code]) => {
    const own = compileCuts({ ...query, by: [], where: { [id]: code } }, params)
    joins.push(...own.joins)
    const d = dimensionOf(query.indicator, id)
    const held = own.conditions.join(' and ')
    if (d.period || d.bands) {
      const may = compileMayMeet(d, code, query, params)
      return may === undefined ? held : `(${held} or ${may})`
    }
    return `(${held} or t."${d.column}" is null or t."${d.column}" = 'unknown')`
  })
  return { joins, conditions }
}

/** Null where a day that is known about only leaves more than one period. */
function periodOf(d: Dimension, length: CutPeriod, query: CountQuery): string {
  const [of, last] = [periodSql[length], lastDayIn(query, d.column)]
  const first = of(`t."${d.column}"`)
  return last === undefined ? first : `case when ${last} is null or ${first} = ${of(last)} then ${first} end`
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
