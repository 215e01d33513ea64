/** Whether whoever sends may say that a plan was of an operation, and take it back: both are their agency's own, and the plan was opened. */
import type { ActedWithdrawn } from '../../core/entry/kinds/acted-withdrawn.ts'
import type { PlanActed } from '../../core/entry/kinds/plan-acted.ts'
import { TOKEN, UUID } from '../../core/shape.ts'
import type { Db } from '../../store/postgres/connect.ts'

/** `closed`: operations that an interest closes to whoever sends. The database is asked of those too: how long an answer takes says nothing. */
type From = { readonly agency: string; readonly closed: readonly string[] }

export async function isOpenedFor(
  reader: Db,
  { agency, closed }: From,
  { opened, operation }: Pick<PlanActed, 'opened' | 'operation'>,
): Promise<boolean> {
  if (!UUID.test(String(opened)) || !TOKEN.test(String(operation))) return false
  const { rows } = await reader.query({
    name: 'plan-opened-for',
    text: `select 1 from saksi.entries e where e.agency_id = $1 and e.entry_id = $2 and e.kind = 'plan.opened'
             and exists (select 1 from saksi.operations o where o.agency_id = $1 and o.record_id = $3 and o.superseded_at is null)`,
    values: [agency, opened, operation],
  })
  return rows.length > 0 && !closed.includes(operation)
}

/** Whether it said so by that entry, and has not taken it back. */
export async function isSaidBy(
  reader: Db,
  { agency, closed }: From,
  { acted, operation }: Pick<ActedWithdrawn, 'acted' | 'operation'>,
): Promise<boolean> {
  if (!UUID.test(String(acted)) || !TOKEN.test(String(operation))) return false
  const { rows } = await reader.query({
    name: 'plan-acted-by',
    text: `select 1 from saksi.plan_operations p where p.agency_id = $1 and p.entry_id = $2 and p.record_id = $3
             and not exists (select 1 from saksi.plan_operation_ends b where b.agency_id = $1 and b.acted = $2)`,
    values: [agency, acted, operation],
  })
  return rows.length > 0 && !closed.includes(operation)
}
