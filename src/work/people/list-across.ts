/**
 * Records of one person, or of one case, of which two bodies of one side have one each, and which say different things. Either of the two may be the one
 * that is wrong: so it is a task at both. Told is what differs and who has the other, never what it says; nothing is told across the wall.
 */
import type { Reader } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { OF_A_CASE, OF_A_PERSON, silentCodes, WHOLE_CASES } from '../../core/count/people.ts'
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

/** Nobody else makes one body's record and another's one: the link is of one of the two. The newest first. */
const PAIRS = `select l.relation::text as relation,
    case when l.a_agency = $1 then l.a_record else l.b_record end::text as record,
    case when l.a_agency = $1 then l.b_agency else l.a_agency end::text as body,
    case when l.a_agency = $1 then l.b_record else l.a_record end::text as other
  from saksi.link_assertions l
 where l.superseded_at is null and l.relation in ('same_person', 'same_case') and l.a_agency <> l.b_agency
   and $1::text in (l.a_agency::text, l.b_agency::text) and l.agency_id in (l.a_agency, l.b_agency)
 order by l.recorded_at desc limit $2`

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
  const { rows: linked } = await reader.query<Pair>(PAIRS, [agency, most])
  const hidden = new Set(closed)
  const pairs = linked.filter((p) => sideOf(country, p.body) === side && !hidden.has(p.record) && !hidden.has(p.other))
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
