/**
 * What is counted, each person, case or record in exactly one cell, so that cells add up to the whole and a table of them
 * can be protected. Whoever stands in several cells of a dimension stands under `several`.
 */
import type { LinkRelation } from '../../../core/country/index.ts'
import { sourceOf } from '../../../core/country/indicator-source.ts'
import { dimensionOf, SEVERAL } from '../../../core/count/dimensions.ts'
import { partOfCase, silentCodes } from '../../../core/count/units.ts'
import type { PlacesQuery } from '../../../core/count/questions.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { compileWhere } from './conditions.ts'
import { compileCuts, compilePlace } from './cuts.ts'
import { caseKey, summand } from './measures.ts'
import { clusterOf, compileSource, linkJoin } from './source.ts'
import { Params, type Compiled } from './statement.ts'
import { holdsOfCase, selectOfCase } from './units.ts'

/**
 * Rows of (d0, d1, …, n): the dimensions asked for, then for each subset `yes` or `no`. A person is in a subset if one of
 * her records is; what is asked of a whole case is asked of all its records together. @throws UnknownDimension; and for a measure that has no units to place.
 */
export function compilePlaces(query: PlacesQuery): Compiled {
  const { indicator, country, by, subsets = [], byAgency: split, only } = query
  const params = new Params(query)
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const source = compileSource({ ...query, indicator: { ...indicator, where: ofRecord } }, params)
  const cuts = by.map((id, i) => compilePlace(dimensionOf(indicator, id), query, `x${i}`, params))
  const { joins, conditions } = compileCuts({ ...query, by: [] }, params)
  const columns = sourceOf(indicator)?.columns ?? []
  const parts = subsets.map(({ where }) => where.map((w) => partOfCase(w, query)))
  const casesIn = parts.map((own) => own.flatMap((p) => p.ofCase))
  const isIn = parts.map((own) => {
    const all = own.flatMap((p) => compileWhere(p.ofRecord, columns, 't', params))
    return `coalesce(${all.join(' and ') || 'true'}, false)`
  })
  const unit = unitOf(query)
  const seen = only
    ? [`t.agency_id::text = ${params.add(only.agency)}`, `t.record_id::text <> all(${params.add(only.closed)}::text[])`]
    : []
  const selected = [
    `${unit.key} as unit`,
    `${unit.weight} as n`,
    ...cuts.map((c, i) => `${c.expression} as d${i}`),
    ...isIn.map((c, i) => `${c} as s${i}`),
    ...selectOfCase(ofCase),
    ...casesIn.flatMap((own, i) => selectOfCase(own, `s${i}y`)),
    ...(split ? ['t.agency_id::text as a'] : []),
  ]
  const rows = `select ${selected.join(', ')} from ${[source.from, ...unit.joins, ...cuts.map((c) => c.join), ...joins].join(' ')} where ${[...source.conditions, ...conditions, ...seen].join(' and ')}`
  // What one record says wins over what another leaves open.
  const place = (id: string, d: string): string => {
    const said = `filter (where ${d} <> all(${params.add(silentCodes(dimensionOf(indicator, id), country))}::text[]))`
    return `case when min(${d}) ${said} is null then min(${d}) when min(${d}) ${said} = max(${d}) ${said} then min(${d}) ${said} else '${SEVERAL}' end as ${d}`
  }
  const having = holdsOfCase(ofCase, params)
  const within = casesIn.map((own, i) => [`bool_or(s${i})`, ...holdsOfCase(own, params, `s${i}y`)].join(' and '))
  const units = unit.isOneRow
    ? rows
    : `select ${['unit', '1 as n', ...by.map((id, i) => place(id, `d${i}`)), ...within.map((is, i) => `${is} as s${i}`), ...(split ? [BY_AGENCY] : [])].join(', ')} from (${rows}) as r group by unit${having.length > 0 ? ` having ${having.join(' and ')}` : ''}`
  const cells = [
    ...cuts.map((_, i) => `d${i}`),
    ...isIn.map((_, i) => `case when s${i} then 'yes' else 'no' end as d${cuts.length + i}`),
    ...(split ? ['a as agency'] : []),
  ]
  const list = cells.map((_, i) => i + 1).join(', ')
  return {
    sql: `select ${[...cells, 'coalesce(sum(n), 0)::bigint as n'].join(', ')} from (${units}) as u${list === '' ? '' : ` group by ${list} order by ${list}`}`,
    params: params.values,
  }
}

const BY_AGENCY = "string_agg(distinct a, ',' order by a) as a"

type Unit = { readonly key: string; readonly weight: string; readonly joins: readonly string[]; readonly isOneRow: boolean }

function unitOf({ indicator, basis }: CountQuery): Unit {
  const measure = indicator.measure ?? { type: 'records' }
  const oneRow = (weight: string): Unit => ({ key: 't.record_id', weight, joins: [], isOneRow: true })
  const linked = (relation: LinkRelation): Unit => ({
    key: clusterOf('t'),
    weight: '1',
    joins: [linkJoin('t', relation, basis)],
    isOneRow: false,
  })
  switch (measure.type) {
    case 'records':
    case 'stock':
      return oneRow('1')
    case 'sum':
      return oneRow(`coalesce(${summand(measure)}, 0)`)
    case 'persons':
      return linked('same_person')
    case 'cases':
      return { ...caseKey({ indicator, ...(basis ? { basis } : {}) }, measure.columns), weight: '1', isOneRow: false }
    case 'funnel':
      // The cohort itself.
      return linked(measure.relation)
    case 'distinct':
    case 'share':
    case 'ratio':
    case 'rate':
    case 'days':
    case 'returns':
    case 'entries':
      throw new Error(`impossible: ${indicator.id} has no units that each have a place`)
    default:
      return measure satisfies never
  }
}
