/** Who of a body answers for a person and what it means to do for her, read as saksi_desk: the wall is PostgreSQL's (migrations/000042-care.sql). */
import type { Reader } from '../../core/access/reader.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import type { CareAct } from '../../core/person/care.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'

export type CareStore = {
  /** Acts that name one of these records, in the order of the record. */
  acts(of: Reader, records: readonly string[]): Promise<readonly CareAct[]>
  /** People of the body who have a device of a worker, by the numbers on their cards. */
  colleagues(agency: string): Promise<readonly string[]>
}

type Row = {
  readonly entry: string
  readonly record: string
  readonly credential: string
  readonly act: CareAct['act']
  readonly plan: string | null
  readonly over: string | null
  readonly steps: string | null
  readonly colleague: string | null
  readonly at: string
}

export const openCareStore = ({
  saksi_reader: reader,
  saksi_desk: desk,
}: {
  readonly saksi_reader: Db
  readonly saksi_desk: Db
}): CareStore => ({
  acts: async (of, records) => {
    if (records.length === 0) return []
    const rows = await inTransaction(desk, async (client) => {
      await asPersonOf(client, of)
      const found = await client.query<Row>({
        name: 'care-acts',
        text: `select entry_id as entry, record_id as record, credential, act, plan, over, steps, colleague,
                      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
                 from saksi.care_acts where agency_id = $1 and record_id = any($2::text[])`,
        values: [of.agency, records],
      })
      return found.rows
    })
    if (rows.length === 0) return []
    const order = await readOrder(
      reader,
      of.agency,
      rows.map((r) => r.entry),
    )
    rows.sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0))
    const known = new Map((await readCredentialsOf(reader, of.agency)).map((c) => [c.credential, c]))
    return rows.flatMap((r) => {
      const by = known.get(r.credential)
      return by ? [actOf(r, by.person, by.roles.includes('head'))] : []
    })
  },
  colleagues: async (agency) => {
    const all = await readCredentialsOf(reader, agency)
    const working = all.filter((c) => !c.isRevoked && c.roles.some((role) => RECORD_ROLES.some((r) => r === role)))
    return [...new Set(working.map((c) => c.person))].toSorted()
  },
})

/**
 * Entries in the order of the log: those that wait to be sequenced come after those that are, as they will. Entries of one moment have nothing else that
 * orders them but an id, which their author chose.
 */
async function readOrder(reader: Db, agency: string, entries: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await reader.query<{ entry: string }>({
    name: 'care-order',
    text: `select e as entry from unnest($2::uuid[]) e
             left join saksi.log_leaves l on l.agency_id = $1 and l.entry_id = e
             left join saksi.log_outbox o on o.agency_id = $1 and o.entry_id = e
            order by l.idx nulls last, o.oid`,
    values: [agency, entries],
  })
  return new Map(rows.map(({ entry }, i) => [entry, i]))
}

function actOf({ entry, record, at, act, plan, over, steps, colleague }: Row, person: string, isHead: boolean): CareAct {
  const said = { entry, record, at, person, isHead }
  if (act === 'planned') return { ...said, act, over: partsOf(over), steps: partsOf(steps).map(stepOf) }
  return act === 'approved' || act === 'sent_back' ? { ...said, act, plan: plan ?? '' } : { ...said, act, colleague }
}

const partsOf = (text: string | null): readonly string[] => (text === null ? [] : text.split(' '))
/** `legal:2024-03-31` */
const stepOf = (text: string) => ({ what: text.slice(0, text.indexOf(':')), by: text.slice(text.indexOf(':') + 1) })
