/**
 * People of whom two records that were linked say different things: sex, child or adult, citizenship. In figures such a person is in a cell of her own; here is
 * what somebody has to do about it: look at the papers, and mend a record or take the link back.
 */
import { OF_A_PERSON, silentCodes } from '../../core/count/people.ts'
import type { Country } from '../../core/country/index.ts'
import { RECORD_KINDS } from '../../core/model/kinds.ts'
import { linkStanding, Params, standing, VERSIONS } from '../../store/postgres/count/statement.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** @property column of what they differ in, never what they say. @property records `AGENCY:KIND:RECORD` */
export type Differing = { readonly column: string; readonly records: readonly string[] }
type Row = { readonly cluster: string; readonly name: string; readonly place: string; readonly value: string }

/** @param asOf ISO day of knowledge. @param reader sees every agency's records */
export async function listDiffering(asOf: string, country: Country, reader: Db): Promise<readonly Differing[]> {
  const params = new Params({ interval: { from: '0001-01-01', to: '9999-01-01' }, asOf })
  const asked = RECORD_KINDS.flatMap((kind) =>
    kind.fields.flatMap((f) => (OF_A_PERSON.includes(f.id) && f.type === 'code' ? [{ kind, column: f.id, list: f.list ?? '' }] : [])),
  )
  const parts = asked.map(
    ({ kind, column, list }) => `select l.cluster::text as cluster, '${column}' as name, t."${column}"::text as value,
        t.agency_id || ':${kind.id}:' || t.record_id as place
      from saksi.link_members l join saksi.${kind.table} t on t.agency_id = l.of_agency and t.record_id = l.record_id
      where l.relation = 'same_person' and ${linkStanding('l')} and ${standing('t', 'recorded', VERSIONS(kind.table))} and not t.is_conflict
        and t."${column}"::text <> all(${params.add(silentCodes({ column, list }, country))}::text[])`,
  )
  // The interval is all of time; PostgreSQL wants each parameter used.
  const sql = `select q.* from (${parts.join(' union all ')}) as q where $1::date < $2::date order by 1, 2, 4`
  const { rows } = await reader.query<Row>(sql, [...params.values])
  const people = [...Map.groupBy(rows, (r) => `${r.cluster} ${r.name}`).values()]
  return people.flatMap((list) =>
    new Set(list.map((r) => r.value)).size > 1 ? [{ column: list[0]?.name ?? '', records: list.map((r) => r.place) }] : [],
  )
}
