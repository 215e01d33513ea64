/**
 * People, and cases, of whom two records say different things: of a person linked records, of her sex, whether she is a child, or her citizenship; of a case
 * records of one kind that are linked or have one number, of what it is about. In figures each is in a cell of its own; here is what somebody has to do about it: look
 * at the papers, and mend a record or take the link back.
 */
import { OF_A_CASE, OF_A_PERSON, silentCodes, WHOLE_CASES } from '../../core/count/units.ts'
import type { Country, LinkRelation } from '../../core/country/index.ts'
import { listRecordKinds, type RecordKind } from '../../core/model/kinds.ts'
import { caseKey } from '../../store/postgres/count/measures.ts'
import { linkStanding, Params, standing, VERSIONS } from '../../store/postgres/count/statement.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** @property column of what they differ in, never what they say. @property records `AGENCY:KIND:RECORD` */
export type Differing = { readonly relation: LinkRelation; readonly column: string; readonly records: readonly string[] }
type Row = { readonly unit: string; readonly relation: LinkRelation; readonly name: string; readonly place: string; readonly value: string }
type Asked = { readonly kind: RecordKind; readonly column: string; readonly list: string; readonly relation: LinkRelation }

/** Codes of each kind that say what one person is, or what one case is about. */
const listAsked = (): readonly Asked[] =>
  listRecordKinds().flatMap((kind) =>
    kind.fields.flatMap(({ id: column, type, list = '' }): readonly Asked[] => {
      if (type !== 'code') return []
      if (OF_A_PERSON.includes(column)) return [{ kind, column, list, relation: 'same_person' }]
      return OF_A_CASE.includes(column) && WHOLE_CASES.includes(kind.id) ? [{ kind, column, list, relation: 'same_case' }] : []
    }),
  )

/** What makes records of this kind one case, as its figures count cases: a link, or one number, or a link of another record of that number. */
function caseOf(kind: RecordKind, { indicators }: Country): ReturnType<typeof caseKey> | undefined {
  const indicator = indicators.find((i) => i.kind === kind.id && i.measure?.type === 'cases')
  return indicator?.measure?.type === 'cases' ? caseKey({ indicator }, indicator.measure.columns) : undefined
}

/** @param asOf ISO day of knowledge. @param reader sees every agency's records */
export async function listDiffering(asOf: string, country: Country, reader: Db): Promise<readonly Differing[]> {
  const params = new Params({ interval: { from: '0001-01-01', to: '9999-01-01' }, asOf })
  const parts = listAsked().map((asked) => {
    const { kind, column, list, relation } = asked
    const said = `'${relation}' as relation, '${column}' as name, t."${column}"::text as value, t.agency_id || ':${kind.id}:' || t.record_id as place`
    const stands = `${standing('t', 'recorded', VERSIONS(kind.table))} and not t.is_conflict
        and t."${column}"::text <> all(${params.add(silentCodes({ column, list }, country))}::text[])`
    const ofCase = relation === 'same_case' ? caseOf(kind, country) : undefined
    if (ofCase)
      return `select '${kind.id} ' || ${ofCase.key} as unit, ${said} from ${[`saksi.${kind.table} t`, ...ofCase.joins].join(' ')} where ${stands}`
    // A person is one of one sex in whichever kind; what a case is about a police file and a court may say in their own ways.
    const unit = relation === 'same_case' ? `'${kind.id} ' || l.cluster::text` : 'l.cluster::text'
    return `select ${unit} as unit, ${said}
      from saksi.link_members l join saksi.${kind.table} t on t.agency_id = l.of_agency and t.record_id = l.record_id
      where l.relation = '${relation}' and ${linkStanding('l')} and ${stands}`
  })
  // The interval is all of time; PostgreSQL wants each parameter used.
  const sql = `select q.* from (${parts.join(' union all ')}) as q where $1::date < $2::date order by unit, name, place`
  const { rows } = await reader.query<Row>(sql, [...params.values])
  const units = [...Map.groupBy(rows, (r) => `${r.unit} ${r.name}`).values()]
  return units.flatMap((list): readonly Differing[] => {
    const [first] = list
    if (!first || new Set(list.map((r) => r.value)).size < 2) return []
    return [{ relation: first.relation, column: first.name, records: list.map((r) => r.place) }]
  })
}
