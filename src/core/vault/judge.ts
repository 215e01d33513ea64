/**
 * Whether a vault opens: pure, and in one order, so that two vaults that know the same answer the same. To the outside
 * every refusal is one; the code goes into the vault's own log (docs/spec/vault.md).
 */
import type { AccessRequest, Decide } from '../access/decision.ts'
import { resourceOf } from '../access/resource.ts'
import { equalBytes, fromHex } from '../bytes.ts'
import { findForm } from '../country/find.ts'
import type { Country } from '../country/index.ts'
import type { CredentialCard } from '../entry/credential-kinds.ts'
import type { OversightAct, Purpose } from '../entry/oversight-acts.ts'
import { readAct } from '../entry/read-act.ts'
import type { SignatureFault } from '../entry/signers.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import { readWitnessed, type Policy } from '../ledger/policy.ts'
import type { SealedClass } from '../model/fields.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import type { Acts, Doer, KeptAct } from './acts.ts'
import type { LogFold } from './log-fold.ts'
import { proveRecord, proveRow, type ProvenRecord } from './prove.ts'
import type { QuotaFault, Quotas } from './quota.ts'
import type { ActRequest, OpeningRequest, RowShown } from './request.ts'

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
export type Opened = {
  readonly is: 'open'
  readonly row: string
  readonly index: number
  readonly by: Doer
  readonly record: ProvenRecord
  readonly classes: readonly SealedClass[]
  /** Base64url: the asker's one-time key. */
  readonly key: string
  readonly purpose: string
  /** Persons who broke the glass. */
  readonly glass: readonly string[]
  /** POSIX seconds, by the witnesses. */
  readonly at: number
  readonly because: readonly string[]
}

/** A quorum's cosignature is renewed every minute; one that is older was kept back. Seconds, either way. */
const FRESH = 600

export type ReadCheckpoint = Checkpoint & { readonly at: number }

/** The checkpoint alone, before the vault pulls the log up to it: nothing is pulled for one that witnesses do not stand behind. */
export function judgeCheckpoint(note: string, state: Pick<VaultState, 'witnesses' | 'mark' | 'now'>): ReadCheckpoint | CheckpointFault {
  const witnessed = readWitnessed(note, state.witnesses)
  if (!witnessed) return 'checkpoint.not-signed'
  // A policy that asks nobody is no quorum: without witnesses nothing is opened.
  if (!witnessed.quorum || witnessed.at === null) return 'checkpoint.no-quorum'
  if (Math.abs(state.now - witnessed.at) > FRESH) return 'checkpoint.old'
  if (witnessed.checkpoint.size < state.mark) return 'checkpoint.behind'
  return { ...witnessed.checkpoint, at: witnessed.at }
}

type Said = { readonly act: OversightAct; readonly card: CredentialCard; readonly agencyType: AgencyType; readonly row: RowShown }

/** @param isForOversight whether the oversight body can read the row too. */
export function judgeOpening(
  request: OpeningRequest,
  checkpoint: ReadCheckpoint,
  state: VaultState,
  isForOversight: boolean,
): Opened | Refused {
  const said = judgeRow(request.row, checkpoint, state, isForOversight)
  if (typeof said === 'string') return refuse(said)
  const { act, card, agencyType, row } = said
  const no = (why: VaultFault): Refused => ({ is: 'refused', why, person: card.person })
  if (act.kind !== 'identity.opening') return no('act.other-kind')
  if (row.index < state.floor) return no('row.before-start')
  if (state.answered.has(row.parts.id)) return no('row.answered')
  // What the asker signed to have seen is what this vault folded: else the two were shown two histories.
  if (act.size > row.index || !equalBytes(state.fold.rootAt(act.size), fromHex(act.root))) return no('act.other-history')
  const record = proveRecord(request.record, checkpoint)
  if (!record) return no('record.not-in-log')
  if (record.record !== act.record) return no('record.another')
  const resource = resourceFor(record, act.fields, state.country)
  if (!resource || resource.classes.length === 0) return no('record.field')
  if (state.acts.isFrozen(card.agency)) return no('agency.frozen')
  const approvers = standing(state, row.parts.id, card).filter(
    (a) => a.purpose === act.purpose && mayApprove(state, a, act.purpose, resource),
  )
  const decision = state.decide({
    principal: principalOf(card, agencyType),
    action: 'open',
    purpose: act.purpose,
    resource,
    context: {
      isGranted: state.acts.isGranted(record, card, act.purpose, dayOf(checkpoint.at)),
      approvers: approvers.flatMap((a) => {
        const type = typeOf(state.country, a.agency)
        return type ? [{ agency: a.agency, agencyType: type }] : []
      }),
      isFrozen: false,
      peopleIn30Days: state.quotas.peopleIn30Days(card.person, checkpoint.at),
      isEmergency: act.emergency,
    },
  })
  if (!decision.isAllowed) return no('policy.no')
  const verdict = state.quotas.judge({
    opening: row.parts.id,
    person: card.person,
    agency: card.agency,
    record: record.record,
    fields: act.fields,
    approvers,
    isEmergency: act.emergency,
    now: checkpoint.at,
  })
  if (verdict.is === 'wait') return no('quota.wait')
  if (verdict.is === 'refused') return no(verdict.why)
  return {
    is: 'open',
    row: row.parts.id,
    index: row.index,
    by: { credential: card.credential, person: card.person, agency: card.agency },
    record,
    classes: resource.classes,
    key: act.key,
    purpose: act.purpose,
    glass: verdict.glass,
    at: checkpoint.at,
    because: decision.because,
  }
}

/** Whether an act counts from now on. A vault that was handed it before says so again. */
export function judgeAct(request: ActRequest, checkpoint: ReadCheckpoint, state: VaultState, isForOversight: boolean): KeptAct | Refused {
  const said = judgeRow(request.row, checkpoint, state, isForOversight)
  if (typeof said === 'string') return refuse(said)
  const { act, card, agencyType, row } = said
  const no = (why: VaultFault): Refused => ({ is: 'refused', why, person: card.person })
  if (act.kind === 'identity.opening' || act.kind === 'identity.search') return no('act.other-kind')
  const by = { credential: card.credential, person: card.person, agency: card.agency }
  const kept: KeptAct = { row: row.parts.id, index: row.index, at: checkpoint.at, by, act }
  switch (act.kind) {
    case 'grant.given': {
      const record = request.record && proveRecord(request.record, checkpoint)
      if (!record) return no('record.not-in-log')
      if (record.record !== act.record || record.agency !== card.agency) return no('record.another')
      const resource = resourceFor(record, [], state.country)
      if (!resource) return no('record.field')
      const context = { isGranted: false, approvers: [], isFrozen: state.acts.isFrozen(card.agency), peopleIn30Days: 0, isEmergency: false }
      const asked = { principal: principalOf(card, agencyType), action: 'grant', purpose: act.purpose, resource, context } as const
      return state.decide(asked).isAllowed ? kept : no('policy.no')
    }
    case 'grant.revoked':
    case 'opening.approved':
      return kept
    case 'opening.reviewed':
    case 'agency.frozen':
    case 'agency.released':
    case 'person.released':
      return mayOversee(state, card, agencyType, act.purpose) ? kept : no('act.role')
    default:
      return act satisfies never
  }
}

/** What every row must show, whatever it asks: this history, these policies, a place in the log, and a living signature. */
export function judgeRow(row: RowShown, checkpoint: ReadCheckpoint, state: VaultState, isForOversight: boolean): Said | VaultFault {
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
  const fault = fold.checkSignature(signature, hash)
  if (fault) return fault
  const card = fold.cardOf(act.asker)
  if (!card) return 'signature.unknown-credential'
  if (card.agency !== act.agency) return 'act.other-agency'
  const agencyType = typeOf(state.country, card.agency)
  return agencyType ? { act, card, agencyType, row } : 'asker.no-agency'
}

/** Oversight is one body, which the policy names: the role alone would let any agency's own watcher release it. Of no record in particular. */
function mayOversee(state: VaultState, card: CredentialCard, agencyType: AgencyType, purpose: Purpose): boolean {
  const resource = resourceOf({ agency: card.agency, kind: 'integrity_allegation', record: '', fields: [] })
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  return state.decide({ principal: principalOf(card, agencyType), action: 'oversee', purpose, resource, context }).isAllowed
}

/** Whether the policy lets this person stand for such an opening: the act names a row, so it could not be asked before. */
function mayApprove(state: VaultState, { credential }: Doer, purpose: Purpose, resource: AccessRequest['resource']): boolean {
  const card = state.fold.cardOf(credential)
  const agencyType = card && typeOf(state.country, card.agency)
  if (!card || !agencyType) return false
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  return state.decide({ principal: principalOf(card, agencyType), action: 'approve', purpose, resource, context }).isAllowed
}

const refuse = (why: VaultFault): Refused => ({ is: 'refused', why })

export const principalOf = (card: CredentialCard, agencyType: AgencyType) => ({
  credential: card.credential,
  person: card.person,
  agency: card.agency,
  agencyType,
  roles: card.roles,
  signedInBy: card.protection,
})

/** Approvals of living devices, of agencies that may open, and of no device of the asker's own. */
const standing = (state: VaultState, row: string, asker: Doer) =>
  state.acts
    .approversOf(row)
    .filter((a) => a.person !== asker.person && state.fold.cardOf(a.credential)?.isRevoked === false && !state.acts.isFrozen(a.agency))

/** The trustee is no agency of the country, and watches as an oversight body does. */
const typeOf = (country: Country, agency: string): AgencyType | undefined =>
  agency === country.trustee.id ? 'oversight' : country.agencies.find((a) => a.id === agency)?.type

/** Of which classes these fields of a record are sealed; undefined where one is no sealed field of it. */
export function classesOf(record: ProvenRecord, fields: readonly string[], country: Country): readonly SealedClass[] | undefined {
  const classes = resourceFor(record, fields, country)?.classes
  return classes && classes.length > 0 ? classes : undefined
}

/** Undefined where a field is of neither the model nor the record's form. */
function resourceFor(record: ProvenRecord, fields: readonly string[], country: Country) {
  const form = findForm(country, record.form)
  // A stub that no form of its sender makes is somebody's own making.
  const isSent = country.agencies.some((a) => a.id === record.agency && a.sends.includes(record.form))
  if (form?.kind !== record.type || !isSent) return undefined
  try {
    return resourceOf({ agency: record.agency, kind: record.type, record: record.record, fields }, form.fields)
  } catch {
    return undefined // a field of somebody's own making
  }
}

const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
