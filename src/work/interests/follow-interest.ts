/** What hangs together with a record in which somebody has an interest: one case, one place, one person, by assertions that stand and by a court's number. */
import { COURT_KINDS } from '../../core/story/rules.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** As far as a case is followed (src/work/cases), and no further than a person's file holds several times over. */
const MOST_HOPS = 8
const MOST_RECORDS = 2_000

/** @param agencies of the country: the indexes begin with them. @param from tokens of records. @returns those and what hangs together with them. */
export async function followInterest(reader: Db, agencies: readonly string[], from: readonly string[]): Promise<readonly string[]> {
  const found = new Set(from)
  let edge = [...found]
  for (let hop = 0; hop < MOST_HOPS && edge.length > 0 && found.size < MOST_RECORDS; hop++) {
    const { rows } = await reader.query<{ record: string }>({ name: 'interest-edge', text: EDGE, values: [agencies, edge] })
    edge = rows.map((r) => r.record).filter((record) => !found.has(record))
    for (const record of edge) found.add(record)
  }
  return [...found]
}

const OF = (agency: string, record: string): string => `${agency} = any($1::text[]) and ${record} = any($2::text[])`
const AT_COURT = COURT_KINDS.map(
  ({ table }) => `select court, case_number from saksi.${table} where ${OF('agency_id', 'record_id')} and superseded_at is null`,
).join(' union ')
const EDGE = `with at_court as (${AT_COURT})
  select b_record::text as record from saksi.link_assertions where ${OF('a_agency', 'a_record')} and superseded_at is null
  union select a_record::text from saksi.link_assertions where ${OF('b_agency', 'b_record')} and superseded_at is null
  ${COURT_KINDS.map(
    ({ table }) => `union select t.record_id::text from at_court w join saksi.${table} t
       on t.court = w.court and t.case_number = w.case_number where t.superseded_at is null`,
  ).join('\n  ')}`
