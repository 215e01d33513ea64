/**
 * What a body's own papers say of one matter, for a person of it, as `saksi papers` answers whoever keeps the record. Decided before the store is
 * touched; which records there are, the database tells this person's own role (migrations/000010-desk.sql), and of those alone is read what stood on
 * the day. What is another's, what is refused and what is not there are one answer: undefined.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf, type Reader } from '../../core/access/reader.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Basis } from '../../core/count/query.ts'
import type { Country } from '../../core/country/index.ts'
import { parsePaperNumber } from '../../core/model/register-number.ts'
import type { Statement } from '../../core/statement/statement.ts'
import { tellMatter, type MatterTold } from '../../core/statement/tell-matter.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'
import { readStatements } from './read-statements.ts'

export const STATEMENT = 'paper_statement'
type Asked = {
  readonly principal: AccessRequest['principal']
  /** As it is kept: whoever types reads it in his own window, where it may turn out to be a name. */
  readonly matter: string
  readonly asOf: string
  readonly basis: Basis
  /** How many questions were answered before. */
  readonly from: number
}
type With = { readonly country: Country; readonly decide: Decide; readonly desk: Db; readonly reader: Db }
/** A paper and its days: two statements may have it of two. */
export type DatedPaper = { readonly paper: string; readonly office: string | null; readonly days: readonly string[] }
export type OwnMatter = MatterTold & {
  readonly papers: readonly DatedPaper[]
  /** Where nothing is said of a matter of this number, and a paper bears it: of which matters that paper speaks. */
  readonly matters: readonly string[]
}

/** More than fills some screens, and a matter with hundreds of people keeps nobody else waiting. */
const MOST_QUESTIONS = 60

export async function readMatter({ principal, matter, asOf, basis, from }: Asked, by: With): Promise<OwnMatter | undefined> {
  const place = placeOf(principal, by)
  if (!place || parsePaperNumber(matter) !== matter) return undefined
  const read = async (records: readonly string[]): Promise<readonly Statement[]> =>
    records.length === 0 ? [] : readStatements(asOf, basis, by.reader, { agency: place.agency, records })
  const near = await read(await recordsOf(place, matter, by.desk))
  const own = near.filter((s) => s.matter === matter)
  if (own.length === 0) {
    const matters = [...new Set(near.filter((s) => s.paper === matter).map((s) => s.matter))].toSorted()
    return matters.length === 0 ? undefined : { subjects: [], next: null, papers: [], matters }
  }
  // That an office had none of something in a time is denied by what any paper says of that time.
  const isWide = own.some((s) => s.about === 'office' && s.said === 'none')
  const known = isWide ? await read(await recordsOf(place, null, by.desk)) : near
  return { ...tellMatter(known, matter, from, MOST_QUESTIONS), papers: papersOf(own), matters: [] }
}

function placeOf(principal: Asked['principal'], { country, decide }: With): Reader | undefined {
  const side = sideOf(country, principal.agency)
  const resource = resourceOf({ agency: principal.agency, kind: STATEMENT, record: '', fields: [] })
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  const { isAllowed } = decide({ principal, action: 'list', purpose: 'recording', resource, context })
  return side && isAllowed ? readerOf(principal, side) : undefined
}

/** Records of the matter, of the papers that speak of it, and of those that these correct; whichever version said so. @param matter null: all of the body's */
const recordsOf = (place: Reader, matter: string | null, desk: Db): Promise<readonly string[]> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, place)
    const { rows } = await client.query<{ readonly record: string }>(
      `with own as (select paper, corrects from saksi.paper_statements where agency_id = $1 and matter = $2)
       select distinct record_id::text as record from saksi.paper_statements
        where agency_id = $1 and ($2::text is null or matter = $2 or paper = $2 or paper in (select paper from own)
           or paper in (select corrects from own where corrects is not null))`,
      [place.agency, matter],
    )
    return rows.map((r) => r.record)
  })

const papersOf = (own: readonly Statement[]): readonly DatedPaper[] =>
  [...Map.groupBy(own, (s) => JSON.stringify([s.paper, s.office ?? null])).values()].map((of) => ({
    paper: of[0]?.paper ?? '',
    office: of[0]?.office ?? null,
    days: [...new Set(of.map((s) => s.paper_on))].toSorted(),
  }))
