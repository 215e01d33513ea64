/** What a vault is asked by, before it is asked anything in particular: a checkpoint that witnesses stand behind, and a row that somebody's device signed. */
import type { Decide } from '../access/decision.ts'
import { equalBytes } from '../bytes.ts'
import type { Country } from '../country/country.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { OversightAct } from '../entry/oversight-acts.ts'
import { readAct } from '../entry/read-act.ts'
import type { SignatureFault } from '../entry/signers.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import type { KeySignature } from '../ledger/signature.ts'
import { readWitnessed, type Policy } from '../ledger/policy.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import type { Acts } from './acts.ts'
import type { LogFold } from './log-fold.ts'
import type { RowSigners } from './own-pages.ts'
import { proveRow } from './prove.ts'
import type { QuotaFault, Quotas } from './quota.ts'
import type { RowShown } from './request.ts'

export type CheckpointFault =
  | 'checkpoint.not-signed'
  | 'checkpoint.no-quorum'
  | 'checkpoint.old'
  | 'checkpoint.behind'
  | 'checkpoint.other-root'
export type VaultFault =
  | CheckpointFault
  | 'policy.witnesses'
  | 'policy.access'
  | 'row.not-in-log'
  | 'row.before-start'
  | 'row.answered'
  | 'row.unreadable'
  | 'row.not-for-oversight'
  | 'act.other-kind'
  | 'act.other-agency'
  | 'act.other-history'
  | 'act.role'
  | 'record.not-in-log'
  | 'record.another'
  | 'record.field'
  | 'asker.no-agency'
  | 'agency.frozen'
  | 'policy.no'
  | 'search.other-tokens'
  | 'quota.search'
  | 'quota.wait'
  | QuotaFault
  | SignatureFault

/** What one vault knows when it is asked. */
export type VaultState = {
  readonly fold: LogFold
  readonly acts: Acts
  readonly quotas: Quotas
  readonly country: Country
  readonly decide: Decide
  /** Its keeper's own copies: whose cosignatures count, and hashes by the names under which the log adopts them. */
  readonly witnesses: Policy
  readonly adopted: Readonly<Record<'witnesses' | 'access', string | undefined>>
  /** Epoch of the oversight body's key. */
  readonly oversight: number
  /** Rows below it were in the log before this vault started. */
  readonly floor: number
  /** It answers at no smaller size: the greater of its own high-water mark and the one its peer holds. */
  readonly mark: number
  readonly answered: ReadonlySet<string>
  /** POSIX seconds of its own clock: only to tell a checkpoint that was kept back. */
  readonly now: number
}

export type Refused = { readonly is: 'refused'; readonly why: VaultFault; /** Where a signature held: whose. */ readonly person?: string }
/** A quorum's cosignature is renewed every minute; one that is older was kept back. Seconds, either way. */
export const FRESH = 600

export type ReadCheckpoint = Checkpoint & { readonly at: number }

/** The checkpoint alone, before the vault pulls the log up to it: nothing is pulled for one that witnesses do not stand behind. */
export function judgeCheckpoint(note: string, state: Pick<VaultState, 'witnesses' | 'mark' | 'now'>): ReadCheckpoint | CheckpointFault {
  const read = readCosigned(note, state.witnesses)
  if (typeof read === 'string') return read
  if (Math.abs(state.now - read.at) > FRESH) return 'checkpoint.old'
  return read.size < state.mark ? 'checkpoint.behind' : read
}

/** A checkpoint of whatever age that a quorum stands behind. */
export function readCosigned(note: string, witnesses: Policy): ReadCheckpoint | CheckpointFault {
  const witnessed = readWitnessed(note, witnesses)
  if (!witnessed) return 'checkpoint.not-signed'
  // A policy that asks nobody is no quorum: without witnesses nothing is opened.
  if (!witnessed.quorum || witnessed.at === null) return 'checkpoint.no-quorum'
  return { ...witnessed.checkpoint, at: witnessed.at }
}

/** What judges an act's row, whoever judges it: the history that it folded, and its keeper's own copies. */
export type RowState = Pick<VaultState, 'fold' | 'country' | 'adopted' | 'oversight' | 'decide'>
export type Said = {
  readonly act: OversightAct
  readonly card: CredentialCard
  readonly agencyType: AgencyType
  readonly row: RowShown
  readonly signature: KeySignature
  /** What the signature is over. */
  readonly hash: Uint8Array
}

/**
 * What every row must show, whatever it asks: this history, these policies, a place in the log, and a living signature.
 * @param signers whose signature counts: enrolled devices, where nothing else is said.
 */
export function judgeRow(
  row: RowShown,
  checkpoint: Checkpoint,
  state: RowState,
  isForOversight: boolean,
  signers: RowSigners = state.fold,
): Said | VaultFault {
  const { fold } = state
  if (fold.size < checkpoint.size || !equalBytes(fold.rootAt(checkpoint.size), checkpoint.root)) return 'checkpoint.other-root'
  if (fold.policy('witnesses') !== state.adopted.witnesses) return 'policy.witnesses'
  if (fold.policy('access') !== state.adopted.access) return 'policy.access'
  const bytes = proveRow(row, state.oversight, checkpoint)
  if (!bytes) return 'row.not-in-log'
  if (!isForOversight) return 'row.not-for-oversight'
  let opened
  try {
    opened = readAct(row.parts.id, bytes, row.key)
  } catch {
    return 'row.unreadable' // another key, or no act inside
  }
  const { act, signature, hash } = opened
  if (act.asker !== signature.credential) return 'signature.other-author'
  const fault = signers.checkSignature(signature, hash)
  if (fault) return fault
  const card = signers.cardOf(act.asker)
  if (!card) return 'signature.unknown-credential'
  if (card.agency !== act.agency) return 'act.other-agency'
  const agencyType = typeOf(state.country, card.agency)
  return agencyType ? { act, card, agencyType, row, signature, hash } : 'asker.no-agency'
}

export const refuse = (why: VaultFault): Refused => ({ is: 'refused', why })

/** @param acts where a record is asked for that an interest may have closed. */
export const principalOf = (card: CredentialCard, agencyType: AgencyType, acts?: Pick<Acts, 'closedTo'>) => ({
  credential: card.credential,
  person: card.person,
  agency: card.agency,
  agencyType,
  roles: card.roles,
  signedInBy: card.protection,
  closed: acts?.closedTo(card.person) ?? [],
})

/** The trustee is no agency of the country, and watches as an oversight body does. */
export const typeOf = (country: Country, agency: string): AgencyType | undefined =>
  agency === country.trustee.id ? 'oversight' : country.agencies.find((a) => a.id === agency)?.type
