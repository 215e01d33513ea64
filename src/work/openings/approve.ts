/**
 * A second person stands for an opening. Its asker shows the trustee's vault what a vault is shown to open, and names an
 * office; somebody there looks, reads what was asked, and signs over exactly that. The approval is on record first and counts from
 * when a vault was handed it, so it is handed to both.
 */
import { toBase64Url, toHex } from '../../core/bytes.ts'
import type { OpeningApproved, OversightAct } from '../../core/entry/oversight-acts.ts'
import { actHash } from '../../core/entry/read-act.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { printSignature } from '../../core/ledger/signature.ts'
import { readGrantShown, type GrantsShown } from '../../core/vault/grants.ts'
import { lookHash, readShown, type ApprovalSaid, type ApprovalShown, type DeclineReason } from '../../core/vault/approvals.ts'
import { MOST_RECORDS, readLooksTold, type LookTold } from '../../core/vault/looks.ts'
import { readOverseen, type Overseen } from '../../core/vault/overseen.ts'
import {
  showAct,
  showOpening,
  standingOf,
  type OpeningPorts,
  type OpeningTools,
  type SealedRecord,
  type Standing,
  type VaultDoor,
} from './open.ts'
import { sealAct, type SealedAct } from '../oversight/seal-row.ts'

export type ApprovalPorts = Pick<OpeningPorts, 'appendRow' | 'prove' | 'pause'> & {
  /** The trustee's vault. Undefined where it refuses, or does not answer. */
  say(what: 'ask' | 'state' | 'look' | 'waiting' | 'decline' | 'looks', body: string): Promise<unknown>
  /** @returns whether the act counts at that vault from now on. */
  tell(vault: VaultDoor, body: string): Promise<boolean>
  /** POSIX seconds. */
  now(): number
}
/** An act that stands in the log, and what its author hands to vaults. */
export type OnRecord = SealedAct & { readonly standing: Standing }

/** @returns whether it waits there now. */
export async function askApproval(record: SealedRecord, asked: OnRecord, office: string, ports: ApprovalPorts): Promise<boolean> {
  const shown = await showOpening(record, asked, ports)
  return (await ports.say('ask', JSON.stringify({ ...shown, format: 'saksi-approval-ask/1', office }))) !== undefined
}

/** What each office said that was asked; undefined where nothing waits any more, or nobody answers. */
export async function readApprovals(
  { parts, rowKey }: SealedAct,
  ports: Pick<ApprovalPorts, 'say'>,
): Promise<readonly ApprovalSaid[] | undefined> {
  const body = JSON.stringify({ format: 'saksi-approval-state/1', row: parts.id, key: toBase64Url(rowKey) })
  return ((await ports.say('state', body)) as { offices?: readonly ApprovalSaid[] } | undefined)?.offices
}

type Looking = {
  readonly agency: string
  readonly signer: EntrySigner
  readonly trustee: Pick<VaultDoor, 'name'>
  readonly random: OpeningTools['random']
}
/** What lies at the vault for whoever looked. */
export type Lying = GrantsShown & {
  readonly waiting: readonly ApprovalShown[]
  /** For a member of the oversight body alone. */
  readonly overseen: Overseen | null
}
/** With it, how to look again without the device for a while. */
export type Looked = Lying & { readonly pass: string }

/** The device says who looks. Undefined where the vault refuses, or does not answer. @throws where nobody signed. */
export async function lookForApprovals({ agency, signer, trustee, random }: Looking, ports: ApprovalPorts): Promise<Looked | undefined> {
  const look = { agency, at: ports.now(), nonce: toHex(random.bytes(16)) }
  const signature = printSignature(await signer.sign(lookHash(trustee.name, look)))
  const said = (await ports.say('look', JSON.stringify({ format: 'saksi-approval-look/1', ...look, signature }))) as
    | (Told & { pass?: unknown })
    | undefined
  return typeof said?.pass === 'string' ? { pass: said.pass, ...lyingOf(said) } : undefined
}

/** Undefined where the pass is over. */
export async function lookAgain(pass: string, ports: Pick<ApprovalPorts, 'say'>): Promise<Lying | undefined> {
  const said = (await ports.say('waiting', JSON.stringify({ format: 'saksi-approval-waiting/1', pass }))) as Told | undefined
  return said && lyingOf(said)
}

type Told = { readonly [K in keyof Lying]?: unknown }
const lyingOf = ({ waiting, given, received, overseen }: Told): Lying => ({
  waiting: listOf(waiting, readShown),
  given: listOf(given, readGrantShown),
  received: listOf(received, readGrantShown),
  overseen: readOverseen(overseen) ?? null,
})
const listOf = <T>(v: unknown, read: (one: unknown) => T | undefined): readonly T[] =>
  Array.isArray(v) ? v.map(read).filter((one) => one !== undefined) : []

/** @returns whether it is declined now. */
export const declineApproval = async (
  pass: string,
  row: string,
  reason: DeclineReason,
  ports: Pick<ApprovalPorts, 'say'>,
): Promise<boolean> => (await ports.say('decline', JSON.stringify({ format: 'saksi-approval-decline/1', pass, row, reason }))) !== undefined

/** Who looked at records of one's own office, as it may be known after 30 days. Undefined where the pass is over, or nobody answers. */
export async function readLooks(
  pass: string,
  records: readonly string[],
  ports: Pick<ApprovalPorts, 'say'>,
): Promise<readonly LookTold[] | undefined> {
  const all: LookTold[] = []
  for (let from = 0; from < records.length; from += MOST_RECORDS) {
    const body = JSON.stringify({ format: 'saksi-looks/1', pass, records: records.slice(from, from + MOST_RECORDS) })
    const told = readLooksTold(await ports.say('looks', body))
    if (!told) return undefined
    all.push(...told)
  }
  return all
}

/** What the device signs for: made in the approver's own window from what was read there. */
export const approvalOf = ({ row, act }: ApprovalShown, agency: string, credential: string): OpeningApproved => ({
  kind: 'opening.approved',
  agency,
  asker: credential,
  purpose: act.purpose,
  opening: row,
  asked: toHex(actHash(row, act)),
})

export type Signing = Pick<OpeningTools, 'signer' | 'oversight' | 'random' | 'hpke'>

/** Signs, and puts it on record. It counts nowhere yet. @throws where nobody signed, or the server refuses. */
export async function signAct(act: OversightAct, ports: Pick<ApprovalPorts, 'appendRow'>, tools: Signing): Promise<OnRecord> {
  const sealed = await sealAct(act, tools.oversight, tools.signer, tools)
  return { ...sealed, standing: standingOf(await ports.appendRow(sealed.parts)) }
}
export const signApproval = (
  shown: ApprovalShown,
  agency: string,
  ports: Pick<ApprovalPorts, 'appendRow'>,
  tools: Signing,
): Promise<OnRecord> => signAct(approvalOf(shown, agency, tools.signer.credential), ports, tools)

/** To each vault, once witnesses have cosigned it. It may be done again. @param record of a grant. @returns the names of those where it counts. */
export async function handOver(
  { parts, rowKey, standing }: OnRecord,
  vaults: readonly VaultDoor[],
  ports: ApprovalPorts,
  record: SealedRecord | null = null,
): Promise<readonly string[]> {
  const body = await showAct({ parts, rowKey }, standing, record, ports)
  const counts = await Promise.all(vaults.map(async (vault) => ((await ports.tell(vault, body)) ? [vault.name] : [])))
  return counts.flat()
}
