/**
 * What an office itself has said of one of its records: that another is one person, of one case or about one place with it. Told to whoever may list the record,
 * so that it can be taken back where it was wrong. Of links that others asserted nothing is told, nor of an end that is closed to whoever asks.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import type { LinkRelation } from '../../core/country/indicator.ts'
import type { DeskStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import type { PersonStore } from '../people/person-store.ts'
import { listRegisters } from '../records/read-records.ts'

export type OwnLink = {
  /** Entry of the assertion. */
  readonly entry: string
  readonly relation: LinkRelation
  readonly basis: string
  /** ISO day on which it was said. */
  readonly on: string
  readonly agency: string
  /** The other record, where it is one's own as well. */
  readonly other: {
    readonly kind: string
    readonly record: string
    readonly values: Readonly<Record<string, string | number | null>>
  } | null
}
type Row = {
  readonly entry: string
  readonly relation: OwnLink['relation']
  readonly basis: string
  readonly on: string
  readonly agency: string
  readonly record: string
}
const MOST = 50

type By = {
  readonly country: Country
  readonly decide: Decide
  readonly records: DeskStore
  readonly people: Pick<PersonStore, 'versions'>
  /** As saksi_reader: a link reaches across agencies, and no agency’s context shows it (migrations/000004-links.sql). */
  readonly reader: Db
}

/** @param record 32 hex digits. @returns undefined for a record that is not there, not theirs, or closed to them. */
export async function listOwnLinks(
  principal: AccessRequest['principal'],
  record: string,
  { country, decide, records, people, reader }: By,
): Promise<readonly OwnLink[] | undefined> {
  const { agency, closed = [] } = principal
  const side = sideOf(country, agency)
  const kinds = listRegisters({ principal, purpose: 'recording' }, { country, decide, store: records })
  if (!side || kinds.length === 0) return undefined
  const place = { ...readerOf(principal, side), kinds }
  if ((await people.versions(place, [record])).length === 0) return undefined
  const { rows } = await reader.query<Row>({
    name: 'links-own',
    text: `select entry_id as entry, relation, basis, recorded_at::date::text as on,
                  case when a_agency = $1 and a_record = $2 then b_agency else a_agency end as agency,
                  case when a_agency = $1 and a_record = $2 then b_record else a_record end as record
             from saksi.link_assertions
            where agency_id = $1 and superseded_at is null and (a_agency = $1 and a_record = $2 or b_agency = $1 and b_record = $2)
            order by recorded_at desc, entry_id limit ${MOST}`,
    values: [agency, record],
  })
  const open = rows.filter((r) => !closed.includes(r.record))
  const own = await people.versions(place, [...new Set(open.flatMap((r) => (r.agency === agency ? [r.record] : [])))])
  return open.flatMap(({ record: other, ...link }): readonly OwnLink[] => {
    if (link.agency !== agency) return [{ ...link, other: null }]
    const found = own.findLast((v) => v.record === other)
    return found ? [{ ...link, other: { kind: found.kind, record: other, values: found.values } }] : []
  })
}
