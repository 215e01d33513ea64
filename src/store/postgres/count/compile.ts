/**
 * An indicator as one SQL statement. Column and table names come from the model and the country's own definitions,
 * which were checked when the country loaded; everything a caller says is a parameter.
 *
 * The statement is bitemporal: a version counts when it was recorded before the end of `as_of` and not yet replaced
 * by then. So a figure of March can be had again in December, to the digit.
 */
import type { Contradiction, Form, FunnelStage, LinkRelation } from '../../../core/country/index.ts'
import { sourceOf } from '../../../core/country/indicator-source.ts'
import { areCollated, askedOfOne, cutForUnits, isAskedOfUnits } from '../../../core/count/units.ts'
import { totalsSince, type Basis, type CountQuery, type Except, type Known } from '../../../core/count/query.ts'
import { getRecordKind, listRecordKinds, type RecordKind } from '../../../core/model/kinds.ts'
import { compileMayHold, compileWhere } from './conditions.ts'
import { compileCuts, compileMayCut } from './cuts.ts'
import { compileMeasure } from './measures.ts'
import { clusterOf, compileSource, compileStage, endOf, linkJoin, oneDay, spanJoin } from './source.ts'
import {
  groupInOrder,
  isActSigned,
  isDisproved,
  isSaidAs,
  isSigned,
  knownBy,
  linkStanding,
  Params,
  standing,
  STATEMENTS,
  stillWaits,
  VERSIONS,
  type Compiled,
} from './statement.ts'
import { compileOnePlace, compileUnitLineage, compileUnits } from './units.ts'

/** Rows of (d0, d1, …, and what the measure selects), one a cell that is not empty; absent values come as `unknown`. @throws UnknownDimension */
export function compileCount(query: CountQuery): Compiled {
  const { measure } = query.indicator
  if (measure?.type === 'funnel') return compileFunnel(query, measure.relation, measure.stages)
  if (areCollated(query)) return compileUnits(query)
  const params = new Params(query)
  const source = compileSource(query, params)
  const { cuts, joins, conditions } = compileCuts(query, params)
  const selected = compileMeasure(query, params)
  return {
    sql: [
      `select ${[...cuts.map((c, i) => `${c.expression} as d${i}`), ...selected.columns].join(', ')}`,
      ['from', source.from, ...joins, ...selected.joins].join(' '),
      `where ${[...source.conditions, ...conditions].join(' and ')}${groupInOrder(cuts.length)}`,
    ].join(' '),
    params: params.values,
  }
}

/**
 * Of the cases (or persons) that begin in the interval: how many reached each station (r0, r1, …), and the median days to it
 * (m0, …). From the cohort outwards: only records that are linked to it are looked at, by their keys.
 */
function compileFunnel(query: CountQuery, relation: LinkRelation, stages: readonly FunnelStage[]): Compiled {
  const params = new Params(query)
  const source = compileSource(query, params)
  const of = cutForUnits(query)
  const { cuts, joins, conditions } = compileCuts(of, params)
  const own = [
    `${clusterOf('t')} as c`,
    'l.cluster is null as alone',
    't.agency_id',
    't.record_id',
    `${oneDay(query, query.indicator.date)} as began`,
  ]
  const begun = `select ${[...own, ...cuts.map((x, i) => `${x.expression} as d${i}`)].join(', ')}
    from ${[source.from, linkJoin('t', relation, query.basis), ...joins].join(' ')} where ${[...source.conditions, ...conditions].join(' and ')}`
  const places = of.by.map((id, i) => compileOnePlace(query, id, `d${i}`, params))
  const held = askedOfOne(query).map(([id, code]) => `${places[of.by.indexOf(id)]} = ${params.add(code)}`)
  const cohort = `select ${['c', 'min(began) as began', ...places.map((place, i) => `${place} as d${i}`)].join(', ')} from begun group by 1${held.length > 0 ? ` having ${held.join(' and ')}` : ''}`
  const members = `select m.cluster as c, m.of_agency as agency_id, m.record_id from saksi.link_members m
      where m.relation = '${relation}' and ${linkStanding('m', query.basis)} and m.cluster in (select c from begun where not alone)
    union all select c, agency_id, record_id from begun where alone`
  const parts = stages.map((s, i) => `s${i} as (${compileStage(s, query, params)})`)
  // Whoever came to a later station passed the earlier ones, also where nobody recorded it.
  const reached = stages.flatMap((_, i) => [
    `count(coalesce(${stages
      .slice(i)
      .map((_later, j) => `s${i + j}.c`)
      .join(', ')})) as r${i}`,
    `percentile_cont(0.5) within group (order by s${i}.at - o.began) filter (where s${i}.at >= o.began) as m${i}`,
  ])
  return {
    sql: [
      `with ${[`begun as (${begun})`, `o as (${cohort})`, `members as (${members})`, ...parts].join(', ')}`,
      `select ${[...query.by.map((_, i) => `o.d${i}`), 'count(*) as n', ...reached].join(', ')}`,
      `from o ${stages.map((_, i) => `left join s${i} on s${i}.c = o.c`).join(' ')}${groupInOrder(query.by.length)}`,
    ].join(' '),
    params: params.values,
  }
}

/** Totals without records under them, for the same interval and day of knowledge. */
export function compileAggregates(query: CountQuery): Compiled {
  return {
    sql: `select agency_id::text as agency, entry_id::text as entry, office::text as office, period_from, period_to, dims::text as dims, value as n,
                 coalesce(is_stated, false)::int as stated, ${isActSigned('t', query.basis !== 'paper')}::int as signed, source::text as source,
                 qualifier::text as qualifier, most, corrects::text as corrects, definition
            from saksi.aggregate_cells as t
           where indicator = $4 and period_from >= $1::date and period_to <= $2::date and ${standing('t', query.basis, STATEMENTS)}
             and (definition is null or definition = $6::int or (definition between $5::int and $6::int and dims = '{}'::jsonb)) order by agency_id, entry_id, cell`,
    params: [query.interval.from, query.interval.to, query.asOf, query.indicator.id, totalsSince(query.indicator), query.indicator.version],
  }
}

/** What the records say of each of these spans, as `i` (its place in the list), the dimensions asked for, and the columns of the measure. */
export function compileWithin(query: CountQuery, spans: readonly Except[]): Compiled {
  const params = new Params(query)
  const source = compileSource({ ...query, except: [] }, params)
  const { cuts, joins, conditions } = compileCuts(query, params)
  const selected = compileMeasure(query, params)
  const span = spanJoin(query, spans, params)
  const list = ['s.i', ...cuts.map((c) => c.expression)]
  return {
    sql: `select ${['s.i', ...cuts.map((c, i) => `${c.expression} as d${i}`), ...selected.columns].join(', ')} from ${[source.from, span, ...joins, ...selected.joins].join(' ')}
           where ${[...source.conditions, ...conditions].join(' and ')} group by ${list.map((_, i) => i + 1).join(', ')}`,
    params: params.values,
  }
}

/**
 * One row (n): how many records may be of a question that none is of for certain, because a field that decides it is empty in them or says
 * that it is not known, or their day is known about only.
 */
export function compileMayBe(query: CountQuery): Compiled {
  const { indicator } = query
  const columns = sourceOf(indicator)?.columns ?? []
  const params = new Params(query)
  const source = compileSource({ ...query, indicator: { ...indicator, where: {} }, mayBe: true }, params)
  const { joins, conditions } = compileMayCut(query, params)
  const own = compileMayHold(indicator.where, columns, 't', params)
  return {
    sql: `select count(*) as n from ${[source.from, ...joins].join(' ')} where ${[...source.conditions, ...own, ...conditions].join(' and ')}`,
    params: params.values,
  }
}

/**
 * One row (n): how many records are of the question but for their day, which is written nowhere: they are in no interval for certain.
 * @throws UnknownDimension; and where it is of no records.
 */
export function compileUndated(query: CountQuery): Compiled {
  const { indicator } = query
  const own = sourceOf(indicator)
  if (own?.type !== 'records') throw new TypeError('impossible: what has no records has none without a day')
  const params = new Params(query)
  const { joins, conditions } = compileCuts({ ...query, by: [], subsets: [] }, params)
  const where = [
    // The interval is said and takes no part: of these nobody knows whether they lie in it.
    '$1::date is not null',
    '$2::date is not null',
    `t."${indicator.date}" is null`,
    standing('t', query.basis, VERSIONS(own.kind.table)),
    'not t.is_conflict',
    ...compileWhere(indicator.where, own.columns, 't', params),
    ...conditions,
  ]
  return {
    sql: `select count(*) as n from ${[`saksi.${own.kind.table} as t`, ...joins].join(' ')} where ${where.join(' and ')}`,
    params: params.values,
  }
}

/** Whether the ledger had begun before this day, as known: before it, the system's own book says nothing. One row (begun). */
export const hasBegun = (before: string, asOf: string): Compiled => ({
  sql: `select (exists (select 1 from saksi.entries as e where e.recorded_at < ($2::date)::timestamptz and ${knownBy('e')}) and $1::date is not null)::int as begun`,
  params: [before, before, asOf],
})

/**
 * Returns received (office × period; a nil return that nobody signed, or that was sent back, is none) inside the interval, as known on the day: of one form, or
 * of all. `disproved`: 1 where its own office sent rows beside its nil. `unsigned`: 1 where some return of the slot waits for its signature.
 */
export function compileReceived(known: Known, form?: string): Compiled {
  const { basis } = known
  const params = new Params(known)
  const one = form === undefined ? '' : `form = ${params.add(form)} and`
  return {
    sql: `select form::text as form, office, period::text as period, bool_or(not is_nil and not ${isSigned('t', basis !== 'paper')})::int as unsigned, bool_and(is_nil)::int as nil,
                 ${isDisproved('t')}::int as disproved from saksi.returns as t
           where ${one} period_to > $1::date and period_from < $2::date and ${knownBy('t', basis)} and ${isSaidAs('t', known, params)}
           group by form, office, period`,
    params: params.values,
  }
}

/** Rows that wait to be mended inside the interval, as known on the day, by form, slot and agency: of one form, or of all. */
export function compileRowsWait({ interval, asOf, basis }: Known, form?: string): Compiled {
  const one = form === undefined ? '' : 'w.form = $4 and'
  return {
    sql: `select w.form::text as form, w.office::text as office, w.period::text as period, w.agency_id::text as agency, count(distinct w.record_id)::int as n,
                 min((w.recorded_at at time zone 'UTC')::date)::text as since
            from saksi.waiting_rows w where ${one} w.period_to > $1::date and w.period_from < $2::date and ${knownBy('w', basis)} and ${stillWaits('w', basis)}
           group by 1, 2, 3, 4`,
    params: [interval.from, interval.to, asOf, ...(form === undefined ? [] : [form])],
  }
}

/**
 * Slots (office, period) of a form whose newest return is a signed nil, and which a record of any agency names all the same.
 * A warrant in a case that was on record before the period says nothing of it: no case began, as the nil return says.
 */
export function compileContradicted(query: Known & { readonly form: Form }, contradictedBy: readonly Contradiction[]): Compiled {
  const params = new Params(query)
  const named = contradictedBy.map(({ kind: id, office, date, where }) => {
    const kind = getRecordKind(id)
    const conditions = [
      `t."${office}" = n.office`,
      `t."${date}" >= n.period_from`,
      `${endOf(kind, date)} < n.period_to`,
      standing('t', query.basis, VERSIONS(kind.table)),
      'not t.is_conflict',
      ...compileWhere(where, kind.columns, 't', params),
      ...compileOwnEarlier(query.form, kind, query.basis),
    ]
    return `(select count(*) from saksi.${kind.table} as t where ${conditions.join(' and ')})`
  })
  return {
    // A case, and not a plain `and`: a nil return is looked up by its office and month, and the planner would read every record for all of them at once.
    sql: `select c.* from (select n.office::text as office, n.period::text as period, (case when n.is_nil then ${named.join(' + ') || '0'} else 0 end)::int as n from (
            select distinct on (r.office, r.period) r.office, r.period, r.period_from, r.period_to, r.is_nil from saksi.returns as r
             where r.form = ${params.add(query.form.id)} and r.period_from >= $1::date and r.period_from < $2::date
               and ${isSaidAs('r', query, params)} and ${knownBy('r', query.basis)}
             order by r.office, r.period, r.recorded_at desc) as n) as c where c.n > 0`,
    params: params.values,
  }
}

/**
 * The figure and its lineage in one reading, for what adds up over rows: the measure's columns for each agency, and `m`, its
 * records. Only where an agency's figures make the whole: not of a person in two agencies, nor of a median.
 */
export function compileByAgency(query: CountQuery): Compiled {
  const params = new Params(query)
  const source = compileSource(query, params)
  const { joins, conditions } = compileCuts({ ...query, by: [] }, params)
  const selected = compileMeasure(query, params)
  return {
    sql: `select t.agency_id::text as agency, count(*) as m, ${selected.columns.join(', ')} from ${[source.from, ...joins, ...selected.joins].join(' ')} where ${[...source.conditions, ...conditions].join(' and ')} group by t.agency_id`,
    params: params.values,
  }
}

/** `t` is of no case that the office itself had recorded with a day before the period. */
function compileOwnEarlier(form: Form, kind: RecordKind, basis: Basis | undefined): string[] {
  const own = getRecordKind(form.kind)
  const haveCases = [own, kind].every((k) => k.columns.some((c) => c.id === 'case_number'))
  if (own.id === kind.id || !haveCases) return []
  const { office, date } = form.slot
  return [
    `not exists (select 1 from saksi.${own.table} as o where o."${office}" = n.office and o.case_number = t.case_number and ${endOf(own, date, 'o')} < n.period_from and ${standing('o', basis, VERSIONS(own.table))} and not o.is_conflict)`,
  ]
}

/** How many entries of which agencies stand behind the figure; never which. */
export function compileLineage(query: CountQuery): Compiled {
  if (isAskedOfUnits(query)) return compileUnitLineage(query)
  const params = new Params(query)
  const source = compileSource(query, params)
  const { joins, conditions } = compileCuts({ ...query, by: [] }, params)
  return {
    sql: `select t.agency_id::text as agency, count(*) as n from ${[source.from, ...joins].join(' ')} where ${[...source.conditions, ...conditions].join(' and ')} group by t.agency_id`,
    params: params.values,
  }
}

/** Of these kinds, or of all, the days that some record has known about only: by all others every record is in an interval or outside. */
export function knownAbout({ kinds }: { readonly kinds?: readonly string[] }): Compiled {
  const asked = listRecordKinds().filter(({ id }) => kinds === undefined || kinds.includes(id))
  return { sql: asked.flatMap(anyAbout).join(' union all ') || NO_KIND, params: [] }
}
const NO_KIND = `select null as kind, null as day where false`

function anyAbout({ id, table, columns }: RecordKind): readonly string[] {
  return columns.flatMap(({ id: day, last }) =>
    last === undefined
      ? []
      : [`select '${id}' as kind, '${day}' as day where exists (select 1 from saksi.${table} where "${last}" is not null)`],
  )
}

/** The kinds of which some record lacks a day that its answer implies. */
export const knownUnwritten = (): Compiled => ({
  sql: listRecordKinds()
    .flatMap(({ id, table, impliedDay }) => (impliedDay ? [{ id, table, ...impliedDay }] : []))
    .map(
      ({ id, table, day, answer }) =>
        `select '${id}' as kind where exists (select 1 from saksi.${table} where "${day}" is null and "${answer}" is not null)`,
    )
    .join(' union all '),
  params: [],
})

/** The indicators of which any total was ever stated or returned: of all others none need be looked for. */
export const knownTotals: Compiled = { sql: 'select distinct indicator::text as indicator from saksi.aggregate_cells', params: [] }
