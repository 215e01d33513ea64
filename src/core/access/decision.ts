/**
 * Who may do what to which record, for which purpose: the one question that vault, server and greyed button ask, and
 * its answer. The rules are a country's policies and protocols; outside/cedar makes a `Decide` from them.
 */
import type { CredentialRole } from '../entry/credential-card.ts'
import type { Purpose } from '../entry/oversight-acts.ts'
import type { SealedClass } from '../model/fields.ts'
import type { RecordKind } from '../model/kinds.ts'
import type { AgencyType } from '../model/lifecycles.ts'

/**
 * open: sealed fields, through the vaults · read: the clear values of one record · list, search: which records there are ·
 * grant, approve: let somebody else open · append, sign: record, and stand for what is recorded · oversee: the access
 * log, freezing an agency's openings, unsealing, refusing a release.
 */
export const ACTIONS = ['open', 'read', 'list', 'search', 'grant', 'approve', 'append', 'sign', 'oversee'] as const
export type Action = (typeof ACTIONS)[number]

export type AccessRequest = {
  readonly principal: {
    readonly credential: string
    readonly person: string
    readonly agency: string
    readonly agencyType: AgencyType
    readonly roles: readonly CredentialRole[]
    /** What proved who it is: only `device`, and in a demo `software`, opens or signs; a program has a `token`. */
    readonly signedInBy: 'device' | 'software' | 'password' | 'oidc' | 'token'
    /** Tokens of records that are closed to this person by an interest, declared or found by oversight. Absent: none. */
    readonly closed?: readonly string[]
  }
  readonly action: Action
  readonly purpose: Purpose
  readonly resource: {
    /** Whose record it is. */
    readonly agency: string
    readonly kind: string
    readonly side: RecordKind['side']
    readonly concerns: RecordKind['concerns']
    readonly record: string
    /** Fields that are asked for; empty when only clear values are. */
    readonly classes: readonly SealedClass[]
  }
  readonly context: {
    /** A grant of the record's owner to this credential or agency stands today. */
    readonly isGranted: boolean
    /** From signed approvals that whoever decides has proved for itself; never from the request. */
    readonly approvers: readonly { readonly agency: string; readonly agencyType: AgencyType }[]
    /** Oversight has frozen the openings of the asker's agency. */
    readonly isFrozen: boolean
    /** Different people whom the asker opened in the last 30 days, this one not counted. */
    readonly peopleIn30Days: number
    readonly isEmergency: boolean
  }
}

/** `because`: ids of the policies that decided, sorted. Never depends on a sealed fact. */
export type Decision = { readonly isAllowed: boolean; readonly because: readonly string[] }
/** Made from a country's policies and protocols; asking it changes nothing. @public */
export type Decide = (request: AccessRequest) => Decision
