/** Leads for the bodies that have to do with them, read as saksi_desk: the walls are PostgreSQL's (migrations/000044-leads.sql). */
import type { Reader } from '../../core/access/reader.ts'
import type { LeadStep } from '../../core/entry/kinds/lead-moved.ts'
import type { Lead, Step } from '../../core/lead/follow.ts'
import { modelKind } from '../../core/model/kinds.ts'
import { DECISIONS, decidedLead } from '../../store/postgres/decided-lead.ts'
import { asPersonOf, inTransaction, type Client, type Db } from '../../store/postgres/connect.ts'
import type { LeadStore } from './move-lead.ts'

const AT = `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

type Named = { readonly of: string; readonly record: string }
type OwnRow = Named & { readonly values: Readonly<Record<string, string | number | null>> }
type StepRow = Named & Step & { readonly told: string | null }

const VALUES = `json_build_object(${modelKind('lead')
  .columns.map((c) => `'${c.id}', l."${c.id}"`)
  .join(', ')}) as values`
const OWN = `select l.agency_id as of, l.record_id as record, ${VALUES} from saksi.leads l`
const STANDS = 'l.agency_id = $1 and l.superseded_at is null'

export const openLeadStore = (desk: Db): LeadStore => ({
  waiting: (reader, limit) =>
    as(desk, reader, async (client) => {
      const own = await client.query<OwnRow>({
        name: 'leads-waiting',
        text: `${OWN} where ${STANDS} and l.state in ('received', 'triaged') and not ${decidedLead('l')} order by l.received_on, l.record_id limit $2`,
        values: [reader.agency, limit],
      })
      const handed = await client.query<Named>({
        name: 'leads-handed',
        text: `select h.of_agency as of, h.record_id as record from saksi.lead_steps h
                where h.to_body = $1 and h.step = 'handed' and not exists (
                  select from saksi.lead_steps s where s.of_agency = h.of_agency and s.record_id = h.record_id
                     and (s.agency_id = $1 and (s.step in ('returned', 'handed_back') or s.step in ${DECISIONS}) or s.step = 'called_back' and s.to_body = $1 or s.step = 'handed' and s.to_body = $1)
                     and (s.recorded_at, s.place) > (h.recorded_at, h.place))
                order by h.recorded_at, h.record_id limit $2`,
        values: [reader.agency, limit],
      })
      return withSteps(client, [...own.rows, ...handed.rows])
    }),
  decided: (reader, limit) =>
    as(desk, reader, async (client) => {
      const last = await client.query<Named>({
        name: 'leads-decided',
        text: `select of_agency as of, record_id as record from saksi.lead_steps
                where step in ${DECISIONS} and (of_agency = $1 or agency_id = $1)
                group by 1, 2 order by max(recorded_at) desc, 2 limit $2`,
        values: [reader.agency, limit],
      })
      const own = await ownOf(client, reader.agency, last.rows)
      const values = new Map(own.map((l) => [l.record, l]))
      return withSteps(
        client,
        last.rows.flatMap((r) => (r.of === reader.agency ? (values.get(r.record) ?? []) : [r])),
      )
    }),
  find: (reader, of, record) =>
    as(desk, reader, async (client) => {
      const found = of === reader.agency ? await ownOf(client, of, [{ of, record }]) : [{ of, record }]
      const [lead] = await withSteps(client, found)
      // Of another's nothing is there but what was handed over.
      return lead && (of === reader.agency || lead.steps.some((s) => s.step === 'handed')) ? lead : undefined
    }),
})

const as = <T>(desk: Db, reader: Reader, work: (client: Client) => Promise<T>): Promise<T> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, reader)
    return work(client)
  })

async function ownOf(client: Client, agency: string, leads: readonly Named[]): Promise<readonly OwnRow[]> {
  const records = leads.filter((l) => l.of === agency).map((l) => l.record)
  // A conflict leaves several versions standing; the newest is shown.
  const { rows } = await client.query<OwnRow>({
    name: 'leads-own',
    text: `select distinct on (l.record_id) ${OWN.slice('select '.length)} where ${STANDS} and l.record_id = any ($2) order by l.record_id, l.version desc`,
    values: [agency, records],
  })
  return rows
}

async function withSteps(client: Client, leads: readonly (Named | OwnRow)[]): Promise<readonly Lead[]> {
  const { rows } = await client.query<StepRow>({
    name: 'lead-steps',
    text: `select s.of_agency as of, s.record_id as record, s.agency_id as by, s.step, s.to_body as to, s.reason, s.told, ${AT} as at
             from unnest($1::text[], $2::text[]) as w(of, record)
             join saksi.lead_steps s on s.of_agency = w.of and s.record_id = w.record order by s.recorded_at, s.place`,
    values: [leads.map((l) => l.of), leads.map((l) => l.record)],
  })
  const ofLead = Map.groupBy(rows, (s) => `${s.of} ${s.record}`)
  const known = new Map(leads.map((lead) => [`${lead.of} ${lead.record}`, lead]))
  return [...known].map(([key, lead]) => {
    const steps = ofLead.get(key) ?? []
    const told = steps.findLast((s) => s.step === 'handed')?.told ?? null
    return {
      of: lead.of,
      record: lead.record,
      values: 'values' in lead ? present(lead.values) : null,
      told: toldOf(told),
      steps: steps.map(stepOf),
    }
  })
}

const present = (values: OwnRow['values']): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null))
/** `lead_type:OTHER province:KH-1` → field and code. */
const toldOf = (text: string | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text ?? '').split(' ').flatMap((pair) => (pair === '' ? [] : [[pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]])),
  )
const stepOf = ({ by, step, to, reason, at }: StepRow): Step & { readonly step: LeadStep } => ({ by, step, to, reason, at })
