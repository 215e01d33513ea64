/**
 * Records of one person, or of one case, of which two bodies of one side have one each, and which say different things. Either of the two may be the one
 * that is wrong: so it is a task at both, once both have said that the two are one. What one body says alone tells it nothing, and the other nothing: that there
 * is a record is the other's to tell, and whoever could link a row of his own would read hers by changing his until they agree. Told is what differs and who has
 * the other; nothing is told across the wall, nor to an embassy (harm.embassy).
 */
import type { Reader } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { OF_A_CASE, OF_A_PERSON, silentCodes, WHOLE_CASES } from '../../core/count/units.ts'
import type { Country } from '../../core/country/index.ts'
import { listRecordKinds, type RecordKind } from '../../core/model/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type Across = {
  readonly relation: 'same_person' | 'same_case'
  /** One's own. */
  readonly record: string
  readonly kind: string
  /** Whose the other is. */
  readonly body: string
  /** Columns. */
  readonly fields: readonly string[]
}
type Pair = {
  readonly relation: Across['relation']
  readonly record: string
  readonly body: string
  readonly other: string
}
type Said = { readonly agency: string; readonly record: string; readonly kind: string; readonly column: string; readonly value: string }

/** Each body's own link of the two, whichever it named first; of bodies and records that whoever asks may hear of. The newest first. */
const PAIRS = `select relation::text as relation, mine::text as record, body::text as body, other::text as other
  from (select relation, a_record as mine, b_agency as body, b_record as other, recorded_at
          from saksi.link_assertions where agency_id = $1 and a_agency = $1 and superseded_at is null
        union all
        select relation, b_record, a_agency, a_record, recorded_at
          from saksi.link_assertions where agency_id = $1 and b_agency = $1 and superseded_at is null) l
 where relation in ('same_person', 'same_case') and body::text = any($3::text[])
   and mine::text <> all($4::text[]) and other::text <> all($4::text[])
   and exists (select from saksi.link_assertions s
                where s.agency_id = l.body and s.relation = l.relation and s.superseded_at is null
                  and (s.a_agency = $1 and s.a_record = l.mine and s.b_agency = l.body and s.b_record = l.other
                    or s.b_agency = $1 and s.b_record = l.mine and s.a_agency = l.body and s.a_record = l.other))
 group by relation, mine, body, other
 order by max(recorded_at) desc limit $2`

/** What a kind says of a person, or of the whole case. */
const columnsOf = (kind: RecordKind): readonly string[] =>
  kind.columns.flatMap(({ id, type }) =>
    type === 'code' &&
    ((OF_A_PERSON.includes(id) && kind.concerns !== 'nobody') || (OF_A_CASE.includes(id) && WHOLE_CASES.includes(kind.id)))
      ? [id]
      : [],
  )

/**
 * @param own kinds of which the asker may list his own body's records
 * @param most links that are looked at
 * @param reader sees every agency's records; what is closed to the asker, on either end, is as if it were not there
 */
export async function listAcross(
  { agency, side, closed }: Reader,
  own: readonly RecordKind[],
  most: number,
  country: Country,
  reader: Db,
): Promise<readonly Across[]> {
  const bodies = country.agencies.filter((a) => a.id !== agency && sideOf(country, a.id) === side).map((a) => a.id)
  if (country.agencies.find((a) => a.id === agency)?.type === 'consular') return []
  const { rows: pairs } = await reader.query<Pair>(PAIRS, [agency, most, bodies, closed])
  if (pairs.length === 0) return []
  const said = await readSaid([...new Set(pairs.flatMap((p) => [p.record, p.other]))], side, country, reader)
  const isListed = new Set(own.map((k) => k.id))
  return pairs.flatMap(({ relation, record, body, other }): readonly Across[] => {
    const [mine, theirs] = [said.get(`${agency} ${record}`) ?? [], said.get(`${body} ${other}`) ?? []]
    const asked = relation === 'same_person' ? OF_A_PERSON : OF_A_CASE
    const fields = mine.flatMap((m) =>
      asked.includes(m.column) && theirs.some((t) => t.column === m.column && t.value !== m.value) ? [m.column] : [],
    )
    const kind = mine[0]?.kind
    return kind !== undefined && isListed.has(kind) && fields.length > 0 ? [{ relation, record, kind, body, fields }] : []
  })
}

/** By agency and record what its newest version says that is no silence; of kinds of that side alone. */
async function readSaid(
  records: readonly string[],
  side: Reader['side'],
  country: Country,
  reader: Db,
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const params: unknown[] = [records]
  const parts = listRecordKinds()
    .filter((kind) => (kind.side === side || kind.side === 'shared') && !kind.isOwnAlone)
    .flatMap((kind) =>
      columnsOf(kind).map((column) => {
        const list = kind.fields.find((f) => f.id === column)?.list ?? ''
        const silent = `$${params.push(silentCodes({ column, list }, country))}`
        return `select t.agency_id::text as agency, t.record_id::text as record, '${kind.id}' as kind, '${column}' as column, t."${column}"::text as value
          from saksi.${kind.table} t where t.record_id = any($1::text[]) and t.superseded_at is null and not t.is_conflict
            and t."${column}"::text <> all(${silent}::text[])`
      }),
    )
  const { rows } = await reader.query<Said>(parts.join(' union all '), params)
  return Map.groupBy(rows, (r) => `${r.agency} ${r.record}`)
}
