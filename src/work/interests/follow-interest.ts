/**
 * What hangs together with a record in which somebody has an interest: one case, one place, one person, by assertions, by a court's number, and by the number
 * of a request, under which the persons stand whom it names. No assertion is followed that the person's own side has not made, nor a request: what is not
 * there any more would tell him what the other side said of whom.
 */
import { SEEN_BY, sideOf, type AgencySide } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import { modelKind, listRecordKinds } from '../../core/model/kinds.ts'
import { COURT_KINDS } from '../../core/story/rules.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** More than a person's file holds several times over, and as many as a transaction is told of. */
const MOST_RECORDS = 2_000

/** What a person's side knows: whose assertions, and records of which kinds, as it is shown cases (src/work/cases/follow-case.ts). */
export type Sight = { readonly bodies: readonly string[]; readonly kinds: readonly string[] }
export type Interest = {
  /** Tokens of records that one act names. */
  readonly from: readonly string[]
  /** When that act was recorded: what hung together then, or has since, hangs together, whatever was taken back or corrected later. */
  readonly since: string
  /** Records that oversight opened again later: they are not closed, and nothing is closed because of them. */
  readonly opened: ReadonlySet<string>
}

/** @param own agencies in which the person has, or had, a device. */
export function sightOf(country: Pick<Country, 'agencies'>, own: readonly string[]): Sight {
  const sides = own.map((agency) => sideOf(country, agency)).filter((side): side is AgencySide => side !== undefined)
  const beside = country.agencies.map((a) => a.id).filter((id) => sides.some((side) => side === sideOf(country, id)))
  const kinds = listRecordKinds().filter((kind) => sides.some((side) => SEEN_BY[kind.side].includes(side)))
  return { bodies: [...new Set([...own, ...beside])], kinds: kinds.map((kind) => kind.id) }
}

/**
 * @param agencies of the country: the indexes begin with them.
 * @returns the named records and what hangs together with them; undefined where that is more than can be closed one by one.
 */
export async function followInterest(
  reader: Db,
  agencies: readonly string[],
  { bodies, kinds }: Sight,
  { from, since, opened }: Interest,
): Promise<readonly string[] | undefined> {
  const found = new Set(from)
  for (let edge = [...found]; edge.length > 0;) {
    const { rows } = await reader.query<{ record: string }>({
      name: 'interest-edge',
      text: EDGE,
      values: [agencies, edge, bodies, kinds, since],
    })
    edge = rows.map((r) => r.record).filter((record) => !found.has(record) && !opened.has(record))
    for (const record of edge) found.add(record)
    if (found.size > MOST_RECORDS) return undefined
  }
  return [...found]
}

const held = (row: string): string => `(${row}.superseded_at is null or ${row}.superseded_at >= $5::timestamptz)`
/** Which kind the other end is, the entry says. Either end has an index of its own. */
const along = (here: 'a' | 'b', there: 'a' | 'b'): string =>
  `select l.${there}_record::text as record from saksi.link_assertions l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
    where l.${here}_agency = any($1::text[]) and l.${here}_record = any($2::text[]) and ${held('l')}
      and l.agency_id = any($3::text[]) and e.stub::text::json->'${there}'->>1 = any($4::text[])`
const AT_COURT = COURT_KINDS.map(
  ({ table }) =>
    `select t.court, t.case_number from saksi.${table} t where t.agency_id = any($1::text[]) and t.record_id = any($2::text[]) and ${held('t')}`,
).join(' union ')
/** A request and the persons whom it names. No link leads to these: they are their own body's alone. */
const ASKED_KINDS = ['lead', 'named_person'].map(modelKind)
const ASKED = ASKED_KINDS.map(
  ({ table }) =>
    `select t.agency_id, t.office, t.lead_number from saksi.${table} t
      where t.agency_id = any($3::text[]) and t.record_id = any($2::text[]) and ${held('t')}`,
).join(' union ')
const EDGE = `with at_court as (${AT_COURT}), asked as (${ASKED})
  ${along('a', 'b')}
  union ${along('b', 'a')}
  ${COURT_KINDS.map(
    ({ id, table }) => `union select t.record_id::text from at_court w join saksi.${table} t
       on t.court = w.court and t.case_number = w.case_number
    where '${id}' = any($4::text[]) and ${held('t')}`,
  ).join('\n  ')}
  ${ASKED_KINDS.map(
    ({ id, table }) => `union select t.record_id::text from asked w join saksi.${table} t
       on t.agency_id = w.agency_id and t.office = w.office and t.lead_number = w.lead_number
    where '${id}' = any($4::text[]) and ${held('t')}`,
  ).join('\n  ')}`
