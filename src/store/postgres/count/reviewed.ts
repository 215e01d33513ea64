/** What people found of samples, and which pairs nobody has decided, as figures of people ask for it. */
import { sourceOf } from '../../../core/country/indicator-source.ts'
import { relationOf } from '../../../core/count/measures.ts'
import type { CountQuery } from '../../../core/count/query.ts'
import { SAMPLE_LEAST } from '../../../core/linkage/count-people.ts'
import { compileCuts } from './cuts.ts'
import { clusterOf, compileSource, linkJoin } from './source.ts'
import { knownBy, linkStanding, Params, type Compiled } from './statement.ts'

/** @throws Error for what is no figure of persons over records. */
function recordsOf({ indicator }: CountQuery): { readonly kind: string; readonly table: string } {
  const source = sourceOf(indicator)
  if (source?.type !== 'records') throw new Error('impossible: persons are counted over records')
  return { kind: source.kind.id, table: source.kind.table }
}

/** Rows of (d0, …, size, resolved, framed, n). */
export function compileResolved(query: CountQuery): Compiled {
  const params = new Params(query)
  const source = compileSource(query, params)
  const { cuts, joins, conditions } = compileCuts(query, params)
  const { kind, table } = recordsOf(query)
  // Of an agency whose records are asked, the newest that is resolved whole and tells enough; and else the newest. Another draw that waits takes nothing back.
  const sample = `select s.agency_id, s.entry_id, min(s.recorded_at) as at from saksi.people_samples s
      left join (select distinct agency_id, record_id from asked) a on a.agency_id = s.agency_id and a.record_id = s.record_id
      left join (select distinct r.agency_id, r.sample, r.record_id from saksi.people_resolved r where ${knownBy('r')}) f
        on f.agency_id = s.agency_id and f.sample = s.entry_id and f.record_id = s.record_id
      where s.type = ${params.add(kind)} and ${knownBy('s')} and s.agency_id in (select agency_id from asked) group by 1, 2
      order by (count(a.record_id) >= ${SAMPLE_LEAST} and count(a.record_id) = count(a.record_id) filter (where f.record_id is not null)) desc, 3 desc, 2 desc limit 1`
  const asked = `select ${['t.agency_id', 't.record_id', ...cuts.map((c, i) => `${c.expression} as d${i}`)].join(', ')}
      from ${[source.from, ...joins].join(' ')} where ${[...source.conditions, ...conditions].join(' and ')}`
  // By the links as they stood when it was drawn: what was linked since was linked by looking at these records more than at others.
  const own = `select o.agency_id, o.record_id, count(*) over (partition by ${clusterOf('o')}) as size,
        (o.agency_id = s.agency_id and exists (select 1 from saksi.${table} v where v.agency_id = o.agency_id and v.record_id = o.record_id and v.recorded_at < s.at))::int as framed,
        exists (select 1 from saksi.people_samples p where p.agency_id = s.agency_id and p.entry_id = s.entry_id and o.agency_id = s.agency_id and p.record_id = o.record_id) as drawn
      from (select distinct agency_id, record_id from asked) o cross join s
      left join saksi.link_members l on l.relation = 'same_person' and l.of_agency = o.agency_id and l.record_id = o.record_id
        and l.recorded_at < s.at and (l.superseded_at is null or l.superseded_at >= s.at)`
  const said = `select distinct on (r.record_id) r.agency_id, r.entry_id, r.record_id from saksi.people_resolved r
      join s on r.agency_id = s.agency_id and r.sample = s.entry_id where ${knownBy('r')} order by r.record_id, r.recorded_at desc, r.entry_id desc`
  const truth = `select said.record_id, count(own.record_id) as many from said
      join saksi.people_resolved r on r.agency_id = said.agency_id and r.entry_id = said.entry_id
      join own on own.agency_id = r.agency_id and own.record_id = r.member group by 1`
  const places = cuts.map((_, i) => `d${i}`)
  const list = [...places, 'size', 'resolved', 'framed']
  return {
    sql: `with asked as (${asked}), s as (${sample}), own as (${own}), said as (${said}), truth as (${truth})
      select ${list.join(', ')}, count(*) as n from (
        select ${[...places.map((d) => `a.${d}`), 'own.size'].join(', ')}, case when own.drawn then coalesce(truth.many, 0) end as resolved, own.framed
        from asked a join own on own.agency_id = a.agency_id and own.record_id = a.record_id left join truth on own.drawn and truth.record_id = own.record_id
      ) as q group by ${list.map((_, i) => i + 1).join(', ')} order by ${list.map((_, i) => i + 1).join(', ')}`,
    params: params.values,
  }
}

/** Rows of (a, b), the lesser first, each pair once. */
export function compileUndecided(query: CountQuery): Compiled {
  const params = new Params(query)
  const source = compileSource(query, params)
  const { joins, conditions } = compileCuts({ ...query, by: [] }, params)
  const own = `select t.agency_id, t.record_id, ${clusterOf('t')} as c from ${[source.from, linkJoin('t', 'same_person', query.basis), ...joins].join(' ')}
      where ${[...source.conditions, ...conditions].join(' and ')}`
  // Of each agency the newest of a person before any program's, and of either the newest. Where one holds two people and another does not, nobody has decided.
  const judged = `select distinct on (low, high, agency_id) j.* from (select p.*, least(a_agency || ' ' || a_record, b_agency || ' ' || b_record) as low,
        greatest(a_agency || ' ' || a_record, b_agency || ' ' || b_record) as high from saksi.pair_judgements p where ${knownBy('p')}) as j
      order by low, high, agency_id, (verdict = 'likely'), recorded_at desc, entry_id desc`
  return {
    sql: `with own as (${own}), judged as (${judged})
      select distinct least(x.c, y.c)::text as a, greatest(x.c, y.c)::text as b from judged j
        join own x on x.agency_id = j.a_agency and x.record_id = j.a_record join own y on y.agency_id = j.b_agency and y.record_id = j.b_record
       where j.verdict <> 'two' and x.c <> y.c order by 1, 2`,
    params: params.values,
  }
}

/** Rows of (agency). What a program holds likely, and a sample of which nothing was found out yet, is nobody who looked. */
export function compileLooked(query: CountQuery): Compiled {
  const relation = relationOf(query.indicator.measure)
  const { kind, table } = recordsOf(query)
  const isOfKind = (agency: string, record: string): string =>
    `exists (select 1 from saksi.${table} v where v.agency_id = ${agency} and v.record_id = ${record})`
  const linked = `select l.of_agency from saksi.link_members l
      where l.relation = '${relation}' and ${linkStanding('l', query.basis)} and ${isOfKind('l.of_agency', 'l.record_id')}`
  const judged = ['a', 'b'].map(
    (end) =>
      `select p.${end}_agency from saksi.pair_judgements p where p.verdict <> 'likely' and ${knownBy('p')} and ${isOfKind(`p.${end}_agency`, `p.${end}_record`)}`,
  )
  const drawn = `select s.agency_id from saksi.people_samples s where s.type = '${kind}' and ${knownBy('s')}
      and exists (select 1 from saksi.people_resolved r where r.agency_id = s.agency_id and r.sample = s.entry_id and ${knownBy('r')})`
  return {
    sql: `select distinct x.agency::text as agency from (${[linked, ...(relation === 'same_person' ? [...judged, drawn] : [])].join(' union all ')}) as x (agency)
       where $1::date is not null and $2::date is not null and $3::date is not null order by 1`,
    params: new Params(query).values,
  }
}

export const knownReviews = (asOf: string): Compiled => ({
  sql: `select distinct s.type::text as kind from saksi.people_samples s where ${knownBy('s')} and $1::date is not null and $2::date is not null
        union all select null where exists (select 1 from saksi.pair_judgements j where ${knownBy('j')})`,
  params: [asOf, asOf, asOf],
})
