/**
 * People, or cases, by cells, each once where its records agree. One of them stands in several records, and not each says everything: what one record
 * says wins over what another leaves open, so that nobody is counted as a woman and as unknown. Where two say different things of what can be one
 * thing only, she (or the case) is in a cell of its own, `contradicted`. A person who is linked to nobody is read as a record always was: few are
 * linked, and only they are gathered.
 */
import { CONTRADICTED, dimensionOf } from '../../../core/count/dimensions.ts'
import { relationOf } from '../../../core/count/measures.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { askedOfOne, cutForUnits, partOfCase, silentCodes, standsInOne, type OfCase } from '../../../core/count/units.ts'
import { compileCuts, compileCutsApart } from './cuts.ts'
import { caseKey } from './measures.ts'
import { compileSource, linkJoin } from './source.ts'
import { groupBy, groupInOrder, Params, type Compiled } from './statement.ts'

/** The records of the question, and the units that they make: who is meant of these. The records are read once. */
function gather(query: CountQuery, params: Params) {
  const { indicator, by } = query
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const source = compileSource({ ...query, indicator: { ...indicator, where: ofRecord } }, params)
  const unit = unitOf(query)
  const asked = askedOfOne(query)
  const of = cutForUnits(query)
  const { cuts, joins, conditions } = compileCuts(of, params)
  const ofAlone = unit.mayBeAlone
    ? asked.map(([id, code]) => `(${unit.key} is not null or ${cuts[of.by.indexOf(id)]?.expression} = ${params.add(code)})`)
    : []
  const asSaid = selectOfCase(ofCase)
  const selected = [
    `${unit.key} as c`,
    't.agency_id::text as agency',
    ...asSaid,
    ...cuts.map(({ expression }, i) => `${expression} as x${i}`),
  ]
  const records = `select ${selected.join(', ')}
      from ${[source.from, ...unit.joins, ...joins].join(' ')}
      where ${[...source.conditions, ...conditions, ...ofAlone].join(' and ')}`

  const said = of.by.map((id, i) => saidOf(`x${i}`, silentIn(query, id, params)))
  const places = of.by.map((id, i): Place => {
    return standsInOne(indicator, id) ? { code: onePlace(i), join: '', held: (code) => `${onePlace(i)} = ${code}` } : eachPlace(i)
  })
  const own = said.map((all, i) => `${all.least} as lo${i}, ${all.most} as hi${i}, ${all.any} as s${i}, ${all.each} as a${i}`)
  const having = holdsOfCase(ofCase, params)
  const units = `select ${['c', ...own].join(', ')} from r where c is not null group by 1${having.length > 0 ? ` having ${having.join(' and ')}` : ''}`
  // A cell that is asked for and shown is that one alone; one that is asked for only is one of those that she is in.
  const held = asked.map(([id, code]) => {
    const place = places[of.by.indexOf(id)] as Place
    return by.includes(id) ? `${place.code} = ${params.add(code)}` : place.held(params.add(code))
  })
  return { records, units, places: places.slice(0, by.length), held: held.length > 0 ? ` where ${held.join(' and ')}` : '', unit }
}

/** Rows of (d0, d1, …, n), as compileCount makes them. @throws UnknownDimension */
export function compileUnits(query: CountQuery): Compiled {
  const { by } = query
  const params = new Params(query)
  const { records, units, places, held, unit } = gather(query, params)
  const many = (group: readonly string[], from: string): string =>
    `select ${[...group.map((code, i) => `${code} as d${i}`), 'count(*) as n'].join(', ')} from ${from}`
  const gathered = many(
    places.map((p) => p.code),
    `(${units}) as p ${places.map((p) => p.join).join(' ')}${held}`,
  )
  if (!unit.mayBeAlone) return { sql: `with r as (${records}) ${gathered}${groupInOrder(by.length)}`, params: params.values }
  const names = by.map((_, i) => `d${i}`)
  const alone = many(
    names.map((_, i) => `x${i}`),
    'r where c is null',
  )
  return {
    sql: `with r as (${records}) select ${[...names, 'sum(n)::bigint as n'].join(', ')} from (${alone}${groupBy(by.length)} union all ${gathered}${groupBy(by.length)}) as q${groupInOrder(by.length)}`,
    params: params.values,
  }
}

/**
 * Rows of (unit, record, sure, x0, …, y0, …): all that is on record of units of which nobody can say whether some record is of the question
 * (core/count/unsure.ts). A row for each cell in which a record stands.
 */
export function compileUnsure(query: CountQuery): Compiled {
  const { indicator } = query
  const params = new Params(query)
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const of = { ...cutForUnits(query), indicator: { ...indicator, where: ofRecord }, mayBe: true }
  const source = compileSource(of, params)
  const unit = unitOf(query)
  const { cuts, joins, conditions, sure } = compileCutsApart(of, params)
  const selected = [
    `${unit.key} as unit`,
    `t.agency_id || ' ' || t.record_id as record`,
    `(${sure})::int as sure`,
    ...selectOfCase(ofCase),
    ...cuts.map(({ expression }, i) => `${expression} as x${i}`),
  ]
  const records = `select ${selected.join(', ')} from ${[source.from, ...unit.joins, ...joins].join(' ')} where ${[...source.conditions, ...conditions].join(' and ')}`
  return {
    sql: `with r as (${records}) select * from r where sure = 0 or unit in (select unit from r where sure = 0)`,
    params: params.values,
  }
}

/** How many entries of which agencies stand behind the units that are meant: all their records, whatever each says by itself. */
export function compileUnitLineage(query: CountQuery): Compiled {
  const params = new Params(query)
  const { records, units, held } = gather({ ...query, by: [] }, params)
  return {
    sql: `with r as (${records}) select agency, count(*) as n from r where c is null or c in (select c from (${units}) as p${held}) group by 1`,
    params: params.values,
  }
}

/** What records say of their case, as `y0`, … */
export const selectOfCase = (ofCase: readonly OfCase[], as = 'y'): readonly string[] =>
  ofCase.map(({ column }, i) => `coalesce(t."${column}", 'unknown') as ${as}${i}`)

/** That a case is what is asked of it, as aggregates over its records: all that say something say one of these codes. */
export const holdsOfCase = (ofCase: readonly OfCase[], params: Params, as = 'y'): readonly string[] =>
  ofCase.map(({ codes, silent }, i) => {
    const said = `${as}${i} = any(${params.add(codes)}::text[])`
    return `coalesce(bool_and(${said}) filter (where ${as}${i} <> all(${params.add(silent)}::text[])), bool_or(${said}))`
  })

type Place = { readonly code: string; readonly join: string; readonly held: (code: string) => string }

/** What makes several records one: of a person nothing, where no link names the record. */
function unitOf(query: CountQuery): { readonly key: string; readonly joins: readonly string[]; readonly mayBeAlone: boolean } {
  const { measure } = query.indicator
  if (measure?.type === 'cases') return { ...caseKey(query, measure.columns), mayBeAlone: false }
  return { key: 'l.cluster', joins: [linkJoin('t', relationOf(measure) ?? 'same_person', query.basis)], mayBeAlone: true }
}

const silentIn = (query: CountQuery, id: string, params: Params): string =>
  `${params.add(silentCodes(dimensionOf(query.indicator, id), query.country))}::text[]`

/** What the records of one unit say in this column, silence apart: the least, the most, each of it; and where all are silent, any of that. */
function saidOf(
  column: string,
  silent: string,
): { readonly least: string; readonly most: string; readonly each: string; readonly any: string } {
  const known = `filter (where ${column} <> all(${silent}))`
  return { least: `min(${column}) ${known}`, most: `max(${column}) ${known}`, each: `array_agg(${column}) ${known}`, any: `min(${column})` }
}

const onePlace = (i: number): string => `case when lo${i} is null then s${i} when lo${i} = hi${i} then lo${i} else '${CONTRADICTED}' end`

/** In the cell of each of several; few have several, so only theirs are sorted. */
function eachPlace(i: number): Place {
  const several = `(select array_agg(distinct v) from unnest(a${i}) as v)`
  const list = `case when lo${i} is null then array[s${i}] when lo${i} = hi${i} then array[lo${i}] else ${several} end`
  return { code: `u${i}.code`, join: `cross join lateral unnest(${list}) as u${i}(code)`, held: (code) => `${code} = any(${list})` }
}

/** The one cell of a cohort's unit, as an aggregate over its records: of several that can be together, the least. */
export function compileOnePlace(query: CountQuery, id: string, column: string, params: Params): string {
  const { least, most, any } = saidOf(column, silentIn(query, id, params))
  const differ = standsInOne(query.indicator, id) ? `case when ${least} <> ${most} then '${CONTRADICTED}' end, ` : ''
  return `coalesce(${differ}${least}, ${any})`
}
