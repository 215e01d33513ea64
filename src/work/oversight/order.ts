/**
 * What a member of the oversight body orders: a row among all others, signed by a device of that person's own. Vaults and
 * unsealers judge for themselves whether the policy lets whoever signed it.
 */
import type {
  AgencyFrozen,
  AgencyReleased,
  OpeningReviewed,
  PageKeyed,
  PageUnkeyed,
  PersonReleased,
  PlanExtension,
  PlanUnsealing,
  RecordsClosed,
  RecordsReopened,
  SharingResumed,
  SharingStopped,
} from '../../core/entry/oversight-acts.ts'
import { signAct, type ApprovalPorts, type OnRecord, type Signing } from '../openings/approve.ts'
import { showAct } from '../openings/open.ts'

type Wish<A> = A extends unknown ? Omit<A, 'agency' | 'asker' | 'purpose'> : never
/** What vaults are handed. */
export type OverseeingWish = Wish<OpeningReviewed | AgencyFrozen | AgencyReleased | PersonReleased>
/** What vaults and the server are handed. */
export type ClosingWish = Wish<RecordsClosed | RecordsReopened>
/** What vaults are handed for a person who takes back that others see her records, or agrees anew. */
export type SharingWish = Wish<SharingStopped | SharingResumed>
/** What vaults are handed of the key of a person's own page. */
export type PageWish = Wish<PageKeyed | PageUnkeyed>
/** What unsealers are brought, by hand. */
export type PlanOrderWish = Wish<PlanUnsealing | PlanExtension>

/** On record, and counting nowhere yet. @throws where nobody signed, or the server refuses; RangeError where the act does not hold together. */
export const signOverseeing = (
  wish: OverseeingWish | ClosingWish | PlanOrderWish,
  agency: string,
  ports: Pick<ApprovalPorts, 'appendRow'>,
  tools: Signing,
): Promise<OnRecord> => signAct({ agency, asker: tools.signer.credential, purpose: 'oversight', ...wish }, ports, tools)

/** The order as each unsealer is shown it, once witnesses stand behind its row (docs/spec/plan.md). @throws NotOpened while they do not. */
export const printOrder = async (order: OnRecord, ports: Pick<ApprovalPorts, 'prove' | 'pause'>): Promise<string> =>
  `${await showAct(order, order.standing, null, ports)}\n`
