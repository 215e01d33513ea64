/**
 * Whether a vault opens: pure, and in one order, so that two vaults that know the same answer the same. To the outside
 * every refusal is one; the code goes into the vault's own log (docs/spec/vault.md).
 */
import { overseeing } from '../access/overseeing.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { Purpose } from '../entry/oversight-acts.ts'
import { printSignature } from '../ledger/signature.ts'
import type { SealedClass } from '../model/fields.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import { isElsewhere, type Doer, type KeptAct } from './acts.ts'
import { approversOf, judgeAsking, resourceFor } from './judge-asking.ts'
import {
  judgeRow,
  principalOf,
  refuse,
  typeOf,
  type ReadCheckpoint,
  type Refused,
  type RowState,
  type VaultFault,
  type VaultState,
} from './judge-row.ts'
import { mayKeyPage, maySaySharing } from './judge-sharing.ts'
import { withPages } from './own-pages.ts'
import { proveRecord, type ProvenRecord } from './prove.ts'
import type { ActRequest, OpeningRequest } from './request.ts'

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

/** @param isForOversight whether the oversight body can read the row too. */
export function judgeOpening(
  request: OpeningRequest,
  checkpoint: ReadCheckpoint,
  state: VaultState,
  isForOversight: boolean,
): Opened | Refused {
  const asking = judgeAsking(request, checkpoint, state, isForOversight)
  if (asking.is === 'refused') return asking
  const { act, asked, card, agencyType, row, record, resource } = asking
  const no = (why: VaultFault): Refused => ({ is: 'refused', why, person: card.person })
  const of = { row: row.parts.id, asked, person: card.person, purpose: act.purpose, resource }
  const approvers = approversOf(state, of)
  const decision = state.decide({
    principal: principalOf(card, agencyType, state.acts),
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
  const said = judgeRow(request.row, checkpoint, state, isForOversight, withPages(state.fold, state.acts.pages))
  if (typeof said === 'string') return refuse(said)
  const { act, card, agencyType, row, signature } = said
  const no = (why: VaultFault): Refused => ({ is: 'refused', why, person: card.person })
  if (isElsewhere(act)) return no('act.other-kind')
  const by = { credential: card.credential, person: card.person, agency: card.agency }
  const kept: KeptAct = { row: row.parts.id, index: row.index, at: checkpoint.at, by, act }
  // The person herself, by the key of her page: she ends the sharing of what is hers, and that is all.
  if (state.fold.cardOf(card.credential) === undefined) return act.kind === 'sharing.stopped' ? kept : no('act.other-kind')
  switch (act.kind) {
    case 'grant.given': {
      const record = request.record && proveRecord(request.record, checkpoint)
      if (!record) return no('record.not-in-log')
      if (record.record !== act.record || record.agency !== card.agency) return no('record.another')
      const resource = resourceFor(record, [], state.country)
      if (!resource) return no('record.field')
      const context = { isGranted: false, approvers: [], isFrozen: state.acts.isFrozen(card.agency), peopleIn30Days: 0, isEmergency: false }
      const asked = {
        principal: principalOf(card, agencyType, state.acts),
        action: 'grant',
        purpose: act.purpose,
        resource,
        context,
      } as const
      const slip = { signature: printSignature(signature), kind: record.type, form: record.form }
      return state.decide(asked).isAllowed ? { ...kept, slip } : no('policy.no')
    }
    case 'grant.revoked':
    case 'opening.approved':
      return kept
    case 'sharing.stopped':
    case 'sharing.resumed':
      return maySaySharing(act, card, agencyType, state) ? kept : no('act.role')
    case 'page.keyed':
    case 'page.unkeyed':
      return mayKeyPage(act, card, state, checkpoint.at) ? kept : no('act.role')
    case 'opening.reviewed':
    case 'agency.frozen':
    case 'agency.released':
    case 'person.released':
      return mayOversee(state, card, agencyType, act.purpose) ? kept : no('act.role')
    case 'records.closed':
      // Whoever says it of himself closes it to nobody else; that it is over is not his to say.
      return card.person === act.person || mayOversee(state, card, agencyType, act.purpose) ? kept : no('act.role')
    case 'records.reopened':
      // Nor where he oversees: another of the body opens it to him.
      return card.person !== act.person && mayOversee(state, card, agencyType, act.purpose) ? kept : no('act.role')
    default:
      return act satisfies never
  }
}

export const mayOversee = (state: RowState, card: CredentialCard, agencyType: AgencyType, purpose: Purpose): boolean =>
  state.decide(overseeing(principalOf(card, agencyType), purpose)).isAllowed

/** @param time POSIX seconds. @returns ISO day. */
export const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
