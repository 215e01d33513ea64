/** The owner of a record lets another office open it: one record, one office, one purpose, until a day; and takes it back. */
import type { GrantGiven, GrantRevoked } from '../../core/entry/oversight-acts.ts'
import { signAct, type OnRecord, type Signing, type ApprovalPorts } from './approve.ts'

export type GrantWish = Pick<GrantGiven, 'to' | 'purpose' | 'until' | 'record' | 'grant'>

/** What its giver signs. On record, and counting nowhere yet. @throws where nobody signed, or the server refuses. */
export const signGrant = (wish: GrantWish, agency: string, ports: Pick<ApprovalPorts, 'appendRow'>, tools: Signing): Promise<OnRecord> =>
  signAct({ kind: 'grant.given', agency, asker: tools.signer.credential, ...wish } satisfies GrantGiven, ports, tools)

/** Its own agency takes it back, whoever gave it. @throws as signGrant does. */
export const signRevocation = (
  { grant, purpose }: Pick<GrantGiven, 'grant' | 'purpose'>,
  agency: string,
  ports: Pick<ApprovalPorts, 'appendRow'>,
  tools: Signing,
): Promise<OnRecord> =>
  signAct({ kind: 'grant.revoked', agency, asker: tools.signer.credential, purpose, grant } satisfies GrantRevoked, ports, tools)
