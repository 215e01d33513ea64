/** Where the rows come from, which of them are meant, and who is linked to whom. */
import { isOfOneDay, untilOf } from '../../../core/count/measures.ts'
import { findForm } from '../../../core/country/find.ts'
import type { FunnelStage, Indicator, LinkRelation } from '../../../core/country/index.ts'
import { impliedDayOf, lastDayOf, sourceOf } from '../../../core/country/indicator-source.ts'
import { mayBeAhead } from '../../../core/country/slot-day.ts'
import { getRecordKind, type RecordKind } from '../../../core/model/kinds.ts'
import { OPEN_END } from '../../../core/text/about-when.ts'
import { compileWhere } from './conditions.ts'
import type { Basis, CountQuery, Except } from '../../../core/count/query.ts'
import { isSaidAs, knownBy, linkStanding, standing, VERSIONS, type Params } from './statement.ts'

export type From = { readonly from: string; readonly conditions: readonly string[] }

/** The rows of the indicator's source that fall into the interval and meet its own conditions, as `t`. */
export function compileSource(query: CountQuery, params: Params): From {
  const { indicator } = query
  const source = sourceOf(indicator)
  if (!source) throw new Error(`impossible: ${indicator.id} has no source, and the country was checked`)
  switch (source.type) {
    case 'records':
      return {
        from: `saksi.${source.kind.table} as t`,
        conditions: [
          ...intervalOf(query),
          standing('t', query.basis, VERSIONS(source.kind.table)),
          'not t.is_conflict',
          ...compileWhere(indicator.where, source.columns, 't', params),
          ...compileExcept(query, params),
        ],
      }
    case 'returns':
      // A slot counts once, however often its return was sent; it is in time when its first one was. A nil return that nobody signed, or that was sent back, does not count.
      return {
        from: `(select r.office, r.period, r.period_from, r.period_to, min(r.recorded_at) as recorded_at, min(r.agency_id::text) as agency_id,
                       (array_agg(r.rows order by r.recorded_at desc))[1] as rows, (array_agg(r.is_nil order by r.recorded_at desc))[1] as is_nil
                  from saksi.returns r where r.form = ${params.add(indicator.form)} and ${isSaidAs('r', query, params)} and ${knownBy('r', query.basis)} group by 1, 2, 3, 4) as t`,
        conditions: [
          't.period_from >= $1::date',
          't.period_from < $2::date',
          ...compileWhere(indicator.where, source.columns, 't', params),
        ],
      }
    case 'entries': {
      const kinds = indicator.measure?.type === 'entries' ? indicator.measure.kinds : []
      return {
        from: `(select e.agency_id, e.agency_id as agency, e.kind, e.recorded_at, (e.recorded_at at time zone 'UTC')::date as recorded_on
                  from saksi.entries e where e.kind = any(${params.add(kinds)}) and ${knownBy('e')}) as t`,
        conditions: [
          't.recorded_on >= $1::date',
          't.recorded_on < $2::date',
          ...compileWhere(indicator.where, source.columns, 't', params),
        ],
      }
    }
    default:
      return source satisfies never
  }
}

/** Whose day lies in the interval, all that it may have been; or, asked for what may be, some of it. Who is sure is left out with the cuts (`compileCuts`). */
function intervalOf(query: CountQuery): string[] {
  const { indicator, mayBe } = query
  const date = `t."${indicator.date}"`
  const last = lastDayIn(query, indicator.date)
  const lastIsIn = last === undefined || mayBe ? [] : [`(${last} is null or ${last} < $2::date)`]
  if (!isOfOneDay(indicator)) {
    const isAfter = last !== undefined && mayBe ? `(${last} >= $1::date or ${date} >= $1::date)` : `${date} >= $1::date`
    const within = [isAfter, `${date} < $2::date`, ...lastIsIn]
    const unwritten = mayBe ? unwrittenIn(indicator, '$1', '$2') : undefined
    return unwritten === undefined ? within : [`(${within.join(' and ')} or ${unwritten})`]
  }
  return ['$1::date is not null', `${date} < $2::date`, ...lastIsIn, ...stillStands(query, mayBe === true)]
}

/** That it had not ended by the interval's last day: of an ending that is known about only for certain, or as it may be. */
function stillStands(query: CountQuery, mayBe: boolean): readonly string[] {
  const column = untilOf(query.indicator.measure)
  if (column === undefined) return []
  const last = mayBe ? lastDayIn(query, column) : undefined
  const until = last === undefined ? `t."${column}"` : `coalesce(${last}, t."${column}")`
  return [`(${until} is null or ${until} >= $2::date)`]
}

/** That the day is not written, was there all the same, and may lie between these two: not after the answer was first handed in. Undefined where no answer implies it. */
export function unwrittenIn(indicator: Indicator, from: string, to: string): string | undefined {
  const [implied, source] = [impliedDayOf(indicator), sourceOf(indicator)]
  if (!implied || source?.type !== 'records') return undefined
  const said = firstSaid(source.kind, implied.answer)
  return `(t."${implied.day}" is null and t."${implied.since}" < ${to}::date and ${said} >= ${from}::date)`
}

/** The day on which the record first said something in this column, in whichever version: what is corrected since happened no later. */
const firstSaid = ({ table }: RecordKind, column: string): string =>
  `((select min(v.recorded_at) from saksi.${table} v where v.agency_id = t.agency_id and v.record_id = t.record_id and v."${column}" is not null) at time zone 'UTC')::date`

/** Of what may be of the interval: that it is of it, whichever day it was. */
export function isSurelyIn(query: CountQuery): string {
  const about = lastDayIn(query, query.indicator.date)
  const isOver = about === undefined ? [] : [`(${about} is null or ${about} < $2::date)`]
  if (isOfOneDay(query.indicator)) return [...isOver, ...stillStands(query, false)].join(' and ') || 'true'
  const date = `t."${query.indicator.date}"`
  const isWritten = impliedDayOf(query.indicator) === undefined ? [] : [`${date} is not null`]
  const isAfter = about === undefined ? [] : [`${date} >= $1::date`]
  return [...isWritten, ...isAfter, ...isOver].join(' and ') || 'true'
}

type Days = Pick<CountQuery, 'indicator' | 'everyDayKnown'>
/** The column of the last day that the one in this column may have been; undefined where every one is known. */
export const lastIn = ({ indicator, everyDayKnown }: Days, column: string): string | undefined =>
  everyDayKnown ? undefined : lastDayOf(indicator, column)

/**
 * The last day that the one in this column may have been, as SQL, and null where it is known: of what has no end, and cannot lie ahead, the day on
 * which that was first said. Undefined where every day is known.
 */
export function lastDayIn(query: Days, column: string): string | undefined {
  const [last, source] = [lastIn(query, column), sourceOf(query.indicator)]
  if (last === undefined || source?.type !== 'records') return undefined
  const own = `t."${last}"`
  if (mayBeAhead(column)) return own
  return `(case when ${own} = '${OPEN_END}' then greatest(t."${column}", ${firstSaid(source.kind, last)}) else ${own} end)`
}

/** The last day that it may have been. */
export function endOf(kind: RecordKind, date: string, alias = 't'): string {
  const last = kind.columns.find((c) => c.id === date)?.last
  return last === undefined ? `${alias}."${date}"` : `coalesce(${alias}."${last}", ${alias}."${date}")`
}

/** By which it is of a period's return, and waits (core/country/slot-day.ts): the last day that it may have been; of what nothing ends, the first. */
export function slotDayOf(kind: RecordKind, date: string, alias = 't'): string {
  const last = kind.columns.find((c) => c.id === date)?.last
  const [day, end] = [`${alias}."${date}"`, `${alias}."${last}"`]
  return last === undefined ? day : `(case when ${end} <> '${OPEN_END}' then ${end} else ${day} end)`
}

/** A day of the calendar; null where it is known about only. */
export function oneDay(query: Days, column: string): string {
  const last = lastIn(query, column)
  return last === undefined ? `t."${column}"` : `(case when t."${last}" is null then t."${column}" end)`
}

function compileExcept(query: CountQuery, params: Params): string[] {
  const { except = [] } = query
  return except.length === 0 ? [] : [`not exists (select 1 from ${spanList(except, params)} where ${inSpan(query)})`]
}

const spanList = (spans: readonly Except[], params: Params): string =>
  `unnest(${params.add(spans.map((e) => e.office ?? null))}::text[], ${params.add(spans.map((e) => e.from))}::date[], ${params.add(spans.map((e) => e.to))}::date[]) with ordinality as s(office, since, before, i)`

/** A form of one office has no column of it: then its records are all of that office. */
function inSpan(query: CountQuery): string {
  const { country, indicator } = query
  const office = findForm(country, indicator.form)?.slot.office ?? ''
  const isColumn = sourceOf(indicator)?.columns.some((c) => c.id === office) === true
  const last = lastDayIn(query, indicator.date)
  const ending = last === undefined ? `t."${indicator.date}"` : `coalesce(${last}, t."${indicator.date}")`
  const date = isOfOneDay(indicator) ? 's.before = $2::date' : `t."${indicator.date}" >= s.since and ${ending} < s.before`
  return isColumn ? `${date} and (s.office is null or s.office = t."${office}")` : date
}

export const spanJoin = (query: CountQuery, spans: readonly Except[], params: Params): string =>
  `join ${spanList(spans, params)} on ${inSpan(query)}`

/** Joins the clusters that stood on the day of knowledge: what is asserted to be one person, or one case. */
export const linkJoin = (alias: string, relation: LinkRelation, basis: Basis | undefined, link = 'l'): string =>
  `left join saksi.link_members ${link} on ${link}.relation = '${relation}' and ${link}.of_agency = ${alias}.agency_id and ${link}.record_id = ${alias}.record_id and ${linkStanding(link, basis)}`

/** A cluster, or the record alone where nothing is asserted of it. */
export const clusterOf = (alias: string, link = 'l'): string => `coalesce(${link}.cluster, ${alias}.record_id)`

/** Of the cohort's `members`, the clusters that reached one station, each with its first day there. */
export function compileStage(stage: FunnelStage, { basis, everyDayKnown }: CountQuery, params: Params): string {
  const kind = getRecordKind(stage.kind)
  const last = everyDayKnown ? undefined : kind.columns.find((c) => c.id === stage.date)?.last
  const known = last === undefined ? '' : ` filter (where t."${last}" is null)`
  const at = stage.date === undefined ? 'null::date' : `min(t."${stage.date}")${known}`
  const conditions = [
    standing('t', basis, VERSIONS(kind.table)),
    'not t.is_conflict',
    ...(stage.date === undefined ? [] : [`t."${stage.date}" is not null`]),
    ...compileWhere(stage.where, kind.columns, 't', params),
  ]
  return `select m.c, ${at} as at from members m join saksi.${kind.table} as t on t.agency_id = m.agency_id and t.record_id = m.record_id where ${conditions.join(' and ')} group by 1`
}
