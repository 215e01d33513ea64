/** A link that stands, as its assertion says it: to be taken back. */
import type { LinkRelation } from '../../core/country/indicator.ts'
import type { LinkRevoked } from '../../core/entry/kinds/link-revoked.ts'
import type { RecordRef } from '../../core/entry/links.ts'
import type { Db } from '../../store/postgres/connect.ts'

export type Asserted = { readonly relation: LinkRelation; readonly a: RecordRef; readonly b: RecordRef }

/** @param link checked: a UUID. @returns undefined where there is none of this name, or it was taken back. */
export async function findAsserted({ of, link }: Pick<LinkRevoked, 'of' | 'link'>, db: Db): Promise<Asserted | undefined> {
  const { rows } = await db.query<{ relation: LinkRelation; aa: string; ar: string; ba: string; br: string }>(
    `select relation::text as relation, a_agency::text as aa, a_record::text as ar, b_agency::text as ba, b_record::text as br
       from saksi.link_assertions where agency_id = $1 and entry_id = $2::uuid and superseded_at is null`,
    [of, link],
  )
  const [row] = rows
  return row && { relation: row.relation, a: { agency: row.aa, record: row.ar }, b: { agency: row.ba, record: row.br } }
}
