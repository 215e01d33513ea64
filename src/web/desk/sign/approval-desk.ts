import { hpke } from '../../../adapters/hpke/hpke.ts'
import { approvalPorts } from '../../../adapters/vault-http/approval-ports.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { ApprovalShown, DeclineReason } from '../../../core/vault/approvals.ts'
import { declineApproval, handOver, lookAgain, lookForApprovals, signApproval, type OnRecord, type Looked } from '../../../flow/approve.ts'
import { trusteeOf } from '../../../flow/open.ts'
import type { Api } from '../account/api.ts'
import type { DeskConfig } from '../config.ts'
import { deskPorts } from '../open-name/ports.ts'

type Given = { readonly api: Api; readonly doors: NonNullable<DeskConfig['doors']>; readonly agency: string; readonly signer: EntrySigner }
/** An approval that is on record, and at which vaults it counts. */
export type Signed = { readonly position: number; readonly at: Date; readonly counts: number; readonly handOver: () => Promise<number> }

/** What an approver does at the trustee's vault and at the record's server. Of its own, so that it loads when somebody looks. */
export function approvalDesk({ api, doors, agency, signer }: Given) {
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
  const trustee = trusteeOf(doors.vaults)
  const ports = approvalPorts(deskPorts(api), trustee)
  const give = async (signed: OnRecord): Promise<number> => (await handOver(signed, doors.vaults, ports).catch(() => [])).length
  return {
    look: (): Promise<Looked | undefined> => lookForApprovals({ agency, signer, trustee, random }, ports),
    again: (pass: string) => lookAgain(pass, ports),
    decline: (pass: string, row: string, reason: DeclineReason) => declineApproval(pass, row, reason, ports),
    /** @throws where nobody signed, or the server refuses: then nothing is on record. */
    sign: async (shown: ApprovalShown): Promise<Signed> => {
      const signed = await signApproval(shown, agency, ports, { random, hpke, signer, oversight: doors.oversight })
      return { position: signed.standing.index, at: new Date(), counts: await give(signed), handOver: () => give(signed) }
    },
  }
}
export type ApprovalDesk = ReturnType<typeof approvalDesk>
