/**
 * The plans that one's own body has opened, the newest first, each with the operations that it was said to be of. Of a plan that is not opened nothing is here; an operation that an
 * interest closes to whoever asks shows no more than if nobody had said anything of it (migrations/000056-planned-operations.sql).
 */
import { resourceOf } from '../../core/access/resource.ts'
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import { seals } from '../../core/entry/bodies.ts'
import type { ActedWithdrawal } from '../../core/entry/kinds/acted-withdrawn.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

export type SaidOfPlan = {
  /** The entry that said it. */
  readonly acted: string
  readonly operation: string
  readonly office: string | null
  readonly month: string | null
  readonly number: string | null
  readonly at: string
  /** Why it was taken back; null while it stands. */
  readonly back: ActedWithdrawal | null
}
export type OpenedPlan = { readonly opened: string; readonly at: string; readonly said: readonly SaidOfPlan[] }

/** So many stand on the page; older ones stay in the record, and in the files of their places. */
export const MOST_PLANS = 100

type By = { readonly country: Country; readonly decide: Decide; readonly reader: Db; readonly desk: Db }
type Row = SaidOfPlan & { readonly opened: string }
const momentOf = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

/** Whoever may list the body's operations; undefined for everybody else, as where nothing is. */
export async function listOpened(
  principal: AccessRequest['principal'],
  { country, decide, reader, desk }: By,
): Promise<readonly OpenedPlan[] | undefined> {
  const side = sideOf(country, principal.agency)
  const resource = resourceOf({ agency: principal.agency, kind: 'operation', record: '', fields: [] })
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  if (!side || !seals(country, principal.agency)) return undefined
  if (!decide({ principal, action: 'list', purpose: 'recording', resource, context }).isAllowed) return undefined
  const { rows: plans } = await reader.query<{ opened: string; at: string }>({
    name: 'plans-opened',
    text: `select entry_id as opened, ${momentOf('recorded_at')} from saksi.entries
            where kind = 'plan.opened' and agency_id = $1 order by recorded_at desc, entry_id limit $2`,
    values: [principal.agency, MOST_PLANS],
  })
  const said = await inTransaction(desk, async (client) => {
    await asPersonOf(client, readerOf(principal, side))
    const { rows } = await client.query<Row>({
      name: 'plans-said',
      text: `select p.opened, p.entry_id as acted, p.record_id as operation, ${momentOf('p.recorded_at')}, b.reason as back,
                    o.office, o.operated_month::text as month, o.operation_number as number
               from saksi.plan_operations p
               join lateral (select * from saksi.operations n where n.agency_id = p.agency_id and n.record_id = p.record_id
                                and n.superseded_at is null order by n.version desc limit 1) o on true
               left join saksi.plan_operation_ends b on b.agency_id = p.agency_id and b.acted = p.entry_id and b.record_id = p.record_id
              where p.agency_id = $1 and p.opened = any($2::uuid[]) order by p.recorded_at, p.entry_id`,
      values: [principal.agency, plans.map((p) => p.opened)],
    })
    return rows
  })
  const of = Map.groupBy(said, (s) => s.opened)
  return plans.map((plan) => ({ ...plan, said: (of.get(plan.opened) ?? []).map(tell) }))
}

const tell = ({ acted, operation, office, month, number, at, back }: Row): SaidOfPlan => ({
  acted,
  operation,
  office,
  month,
  number,
  at,
  back,
})
