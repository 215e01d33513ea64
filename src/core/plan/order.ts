/**
 * Whether what oversight ordered of one sealed plan counts with an unsealer: pure, and judged by each of the three for
 * himself. An order is what a vault is shown of any act (docs/spec/vault.md): the row, its key, and its place in the log.
 */
import type { PlanExtension, PlanUnsealing } from '../entry/oversight-acts.ts'
import type { Policy } from '../ledger/policy.ts'
import type { Doer } from '../vault/acts.ts'
import { judgeRow, readCosigned, type ReadCheckpoint, type RowState, type VaultFault } from '../vault/judge-row.ts'
import { dayOf, mayOversee } from '../vault/judge.ts'
import type { ActRequest } from '../vault/request.ts'
import { ORDER_DAYS } from './plan.ts'

export type OrderFault = VaultFault | 'order.over' | 'order.too-long' | 'order.carried-out' | 'order.second-extension'

/** What an unsealer remembers. */
export type OrdersDone = {
  /** Rows that he has carried out: each once. */
  readonly orders: readonly string[]
  /** Values, hex, that he has put off: each once. */
  readonly extended: readonly string[]
}
export type OrderState = RowState & { readonly witnesses: Policy; readonly done: OrdersDone }

export type Ordered = {
  /** The row's entry. */
  readonly row: string
  readonly by: Doer
  readonly act: PlanUnsealing | PlanExtension
}

/**
 * @param kind what the unsealer means to do.
 * @param newest the newest state that witnesses stand behind, which the fold has reached: who was enrolled and who was cut
 * off is asked of it, however old the order's own checkpoint is.
 * @param isForOversight whether the oversight body can read the row too.
 */
export function judgeOrder(
  { checkpoint, row }: ActRequest,
  kind: Ordered['act']['kind'],
  newest: ReadCheckpoint,
  state: OrderState,
  isForOversight: boolean,
): Ordered | OrderFault {
  const shown = readCosigned(checkpoint, state.witnesses)
  if (typeof shown === 'string') return shown
  // An order of a log that this unsealer cannot have followed: the server shows him less than it showed oversight.
  if (shown.size > newest.size) return 'checkpoint.behind'
  const said = judgeRow(row, shown, state, isForOversight)
  if (typeof said === 'string') return said
  const { act, card, agencyType } = said
  if ((act.kind !== 'plan.unsealing' && act.kind !== 'plan.extension') || act.kind !== kind) return 'act.other-kind'
  if (!mayOversee(state, card, agencyType, act.purpose)) return 'act.role'
  if (dayOf(newest.at) >= act.until) return 'order.over'
  if (act.until > dayOf(newest.at + ORDER_DAYS * 86_400)) return 'order.too-long'
  if (state.done.orders.includes(row.parts.id)) return 'order.carried-out'
  if (act.kind === 'plan.extension' && state.done.extended.includes(act.value)) return 'order.second-extension'
  return { row: row.parts.id, by: { credential: card.credential, person: card.person, agency: card.agency }, act }
}
