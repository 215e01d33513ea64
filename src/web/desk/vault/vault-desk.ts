import { hpke } from '../../../outside/hpke/hpke.ts'
import { approvalPorts } from '../../../outside/vault/approval-ports.ts'
import { toBase64Url } from '../../../core/bytes.ts'
import { CLOSED_MOST, type GrantGiven } from '../../../core/entry/oversight-acts.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { ApprovalShown, DeclineReason } from '../../../core/vault/approvals.ts'
import type { LookTold } from '../../../core/vault/looks.ts'
import {
  declineApproval,
  handOver,
  lookAgain,
  lookForApprovals,
  readLooks,
  signAct,
  signApproval,
  type Lying,
  type Looked,
  type OnRecord,
} from '../../../work/openings/approve.ts'
import { signGrant, signRevocation } from '../../../work/openings/grant.ts'
import {
  printOrder,
  signOverseeing,
  type ClosingWish,
  type OverseeingWish,
  type PageWish,
  type PlanOrderWish,
  type SharingWish,
} from '../../../work/oversight/order.ts'
import { bringSharing, sealSharing } from '../../../work/oversight/share-file.ts'
import { NotOpened, trusteeOf, type SealedRecord } from '../../../work/openings/open.ts'
import type { Api } from '../account/api.ts'
import type { DeskConfig } from '../config.ts'
import { deskPorts, readSealed } from '../open-name/ports.ts'

type Given = {
  readonly api: Api
  readonly doors: NonNullable<DeskConfig['doors']>
  readonly agency: string
  readonly signer: EntrySigner
}
/** An act that is on record, and at how many of the record's vaults it counts. */
export type Signed = {
  readonly position: number
  readonly at: Date
  readonly counts: number
  readonly of: number
  readonly handOver: () => Promise<number>
}
/** An order about a sealed plan: on record, and carried by hand. */
export type SignedOrder = Omit<Signed, 'counts' | 'of' | 'handOver'> & {
  /** The row's entry. */
  readonly row: string
  /** What unsealers are brought. @throws NotOpened while witnesses do not stand behind it; it may be asked again. */
  readonly print: () => Promise<string>
}
export type GrantWish = Pick<GrantGiven, 'record' | 'to' | 'purpose' | 'until'>

/** What somebody does at the vaults beside opening: looks, stands for an opening, grants, oversees. Of its own, so that it loads when somebody looks. */
export function vaultDesk({ api, doors, agency, signer }: Given) {
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
  const trustee = trusteeOf(doors.vaults)
  const ports = approvalPorts(deskPorts(api), trustee)
  const tools = { random, hpke, signer, oversight: doors.oversight }
  const give = async (act: OnRecord, record: SealedRecord | null): Promise<Signed> => {
    const tell = async (): Promise<number> => (await handOver(act, doors.vaults, ports, record).catch(() => [])).length
    return { position: act.standing.index, at: new Date(), counts: await tell(), of: doors.vaults.length, handOver: tell }
  }
  return {
    look: (): Promise<Looked | undefined> => lookForApprovals({ agency, signer, trustee, random }, ports),
    again: (pass: string): Promise<Lying | undefined> => lookAgain(pass, ports),
    /** Of records of one's own office. */
    looks: (pass: string, records: readonly string[]): Promise<readonly LookTold[] | undefined> => readLooks(pass, records, ports),
    decline: (pass: string, row: string, reason: DeclineReason): Promise<boolean> => declineApproval(pass, row, reason, ports),
    /** @throws where nobody signed, or the server refuses: then nothing is on record. As those below. */
    approve: async (shown: ApprovalShown): Promise<Signed> => give(await signApproval(shown, agency, ports, tools), null),
    grant: async (wish: GrantWish): Promise<Signed> => {
      // Its place in the log is wanted, and nothing in it; to find a family nobody reads clear values.
      const record = await readSealed(api, wish.record, wish.purpose === 'family-tracing' ? 'protection' : wish.purpose)
      return give(await signGrant({ ...wish, grant: crypto.randomUUID() }, agency, ports, tools), record)
    },
    oversee: async (wish: OverseeingWish): Promise<Signed> => give(await signOverseeing(wish, agency, ports, tools), null),
    /** Closes records to somebody, or opens them again. It counts at no vault before it counts on the server, which shows what is in clear. */
    close: async ({ records, ...wish }: ClosingWish): Promise<Signed> => {
      const act = await signOverseeing({ ...wish, records: records.slice(0, CLOSED_MOST) }, agency, ports, tools)
      const tell = async (): Promise<number> => {
        const said = await api.ask('POST', '/api/v1/interests', { row: act.parts.id, key: toBase64Url(act.rowKey) })
        return said.ok ? (await handOver(act, doors.vaults, ports, null).catch(() => [])).length : 0
      }
      return { position: act.standing.index, at: new Date(), counts: await tell(), of: doors.vaults.length, handOver: tell }
    },
    /** For a person who takes back that others see her records, or agrees anew. Once one row is on record it is handed over again until all count. */
    share: async (wish: SharingWish): Promise<Signed> => {
      const bring = bringSharing(await sealSharing(wish, agency, tools), doors.vaults, ports)
      const { position, counts } = await bring()
      if (position === undefined) throw new NotOpened('opening.answer')
      return { position, at: new Date(), counts, of: doors.vaults.length, handOver: async () => (await bring()).counts }
    },
    /** The key of a person's own page, given and ended. */
    page: async (wish: PageWish): Promise<Signed> =>
      give(await signAct({ agency, asker: signer.credential, purpose: 'protection', ...wish }, ports, tools), null),
    order: async (wish: PlanOrderWish): Promise<SignedOrder> => {
      const order = await signOverseeing(wish, agency, ports, tools)
      return { row: order.parts.id, position: order.standing.index, at: new Date(), print: () => printOrder(order, ports) }
    },
    revoke: async (act: GrantGiven): Promise<Signed> => give(await signRevocation(act, agency, ports, tools), null),
  }
}
export type VaultDesk = ReturnType<typeof vaultDesk>
