/**
 * What an opening asks, once its row and its record are proved: what the answer rests on, and a request for approval before
 * it. Whoever stands for an opening stands for exactly what its asker signed (`asked`): his own signature is over that hash, so
 * an approval can be carried to no other asking, not even to one with the same row's number.
 */
import type { AccessRequest } from '../access/decision.ts'
import { resourceOf } from '../access/resource.ts'
import { equalBytes, fromHex, toHex } from '../bytes.ts'
import { findForm } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { OpeningAsked, Purpose } from '../entry/oversight-acts.ts'
import type { AgencyType } from '../model/lifecycles.ts'
import type { SealedClass } from '../model/fields.ts'
import type { Approval, Doer } from './acts.ts'
import { judgeRow, principalOf, refuse, typeOf, type ReadCheckpoint, type Refused, type VaultFault, type VaultState } from './judge-row.ts'
import { proveRecord, type ProvenRecord } from './prove.ts'
import type { OpeningRequest, RowShown } from './request.ts'

type Resource = AccessRequest['resource']
export type Asking = {
  readonly is: 'asked'
  readonly act: OpeningAsked
  /** Hex: what its asker signed. */
  readonly asked: string
  readonly card: CredentialCard
  readonly agencyType: AgencyType
  readonly row: RowShown
  readonly record: ProvenRecord
  readonly resource: Resource
}

/** @param isForOversight whether the oversight body can read the row too. */
export function judgeAsking(
  request: OpeningRequest,
  checkpoint: ReadCheckpoint,
  state: VaultState,
  isForOversight: boolean,
): Asking | Refused {
  const said = judgeRow(request.row, checkpoint, state, isForOversight)
  if (typeof said === 'string') return refuse(said)
  const { act, card, agencyType, row, hash } = said
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
  return { is: 'asked', act, asked: toHex(hash), card, agencyType, row, record, resource }
}

export type Approvable = {
  /** The row's entry. */
  readonly row: string
  readonly asked: string
  /** The asker. */
  readonly person: string
  readonly purpose: Purpose
  readonly resource: Resource
}

/**
 * Who stands for it: living devices of agencies that may open, none of the asker's own, who signed this very asking for this
 * purpose, and whom the policy lets.
 */
export const approversOf = (state: Pick<VaultState, 'acts' | 'fold' | 'country' | 'decide'>, of: Approvable): readonly Approval[] =>
  state.acts.approversOf(of.row).filter((a) => a.asked === of.asked && a.purpose === of.purpose && mayApprove(state, a, of))

/** Whether this person's device could stand for it now. */
export function mayApprove(
  state: Pick<VaultState, 'acts' | 'fold' | 'country' | 'decide'>,
  { credential }: Pick<Doer, 'credential'>,
  of: Approvable,
): boolean {
  const card = state.fold.cardOf(credential)
  const agencyType = card && typeOf(state.country, card.agency)
  if (!card || !agencyType || card.isRevoked || card.person === of.person || state.acts.isFrozen(card.agency)) return false
  const { purpose, resource } = of
  const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
  return state.decide({ principal: principalOf(card, agencyType, state.acts), action: 'approve', purpose, resource, context }).isAllowed
}

/** Of which classes these fields of a record are sealed; undefined where one is no sealed field of it. */
export function classesOf(record: ProvenRecord, fields: readonly string[], country: Country): readonly SealedClass[] | undefined {
  const classes = resourceFor(record, fields, country)?.classes
  return classes && classes.length > 0 ? classes : undefined
}

/** Undefined where a field is of neither the model nor the record's form. */
export function resourceFor(record: ProvenRecord, fields: readonly string[], country: Country) {
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
