/**
 * What an oversight row holds (the closed list inside `oversight.row`): openings of identities, asked before they
 * happen; approvals of them; searches; grants and their ends; what oversight stops and lets go on, and what it orders of a
 * sealed plan; which records are closed to somebody who has an interest in them; and whose sharing a person has taken back, and with which key she says so herself. The asker's own signature is inside, because a signature beside the row would say who asked.
 */
import { SOUGHT_MOST } from '../search/inputs.ts'
import { exactly, hash, isCount, isFlag, isObject, key32, listOf, oneOf, text, token, uuid, type OfMembers } from '../shape.ts'

/**
 * Why somebody asks. The last four are never lawful on a record of a victim (DESIGN 8.2): they are in the list so that a
 * policy can name what it forbids, and so that whoever means one cannot say that no word fitted.
 */
export const PURPOSES = [
  'recording',
  'statistics',
  'protection',
  'referral',
  'prosecution',
  'family-tracing',
  'correction',
  'erasure',
  'oversight',
  'prosecution-of-subject',
  'immigration-control',
  'removal',
  'debt-recovery',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** Why a plan is read before its time, or later than its time. Codes: what they stand for is kept by oversight, outside the record. */
export const UNSEALING_REASONS = ['danger-to-life', 'suspected-leak', 'complaint', 'court-order'] as const
export const EXTENSION_REASONS = ['action-put-off', 'people-still-at-risk'] as const

const agency = text(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/)
const field = agency
const day = text(/^\d{4}-\d{2}-\d{2}$/)

const asked = { agency, /** Credential. */ asker: token, purpose: oneOf(...PURPOSES) }
/** About one sealed plan, by the value that the stream holds of it (docs/spec/plan.md). */
const ordered = {
  ...asked,
  /** Hex, 32 bytes. */
  value: hash,
  /** ISO day, the first on which it no longer holds: an order that lay in a drawer is none. */
  until: day,
}

/** Records that one act closes: so many that it fits a row. What hangs together with them is closed on the server as well. */
export const CLOSED_MOST = 12

/** What each act says beside its kind. A field's name, a token, a day: no sentence fits. */
const ACTS = {
  'identity.opening': {
    ...asked,
    record: token,
    fields: listOf(field, 1, 12),
    /** Base64url, 32 bytes: the one-time key that the vaults answer to. */
    key: key32,
    /** The newest checkpoint that the asker knew. */
    size: isCount,
    root: hash,
    /** Behind broken glass: two others approve, and oversight looks at it afterwards. */
    emergency: isFlag,
  },
  /** A second person stands for an opening that is on record already. */
  'opening.approved': {
    ...asked,
    /** Its row's entry. */
    opening: uuid,
    /** Hex: what its asker signed (read-act.ts `actHash`): record, fields, purpose and one-time key are these and no others. */
    asked: hash,
  },
  /** Oversight has looked at an opening behind broken glass. */
  'opening.reviewed': { ...asked, opening: uuid },
  'identity.search': {
    ...asked,
    /** Keyed tokens, never words: always twelve, filled with chance. */
    tokens: listOf(token, SOUGHT_MOST, SOUGHT_MOST),
    /** Hex: digest of the tokens that are tried at the trustee. */
    elsewhere: hash,
  },
  'grant.given': {
    ...asked,
    grant: uuid,
    record: token,
    /** Credential or agency. */
    to: agency,
    /** ISO day, the first on which it no longer holds. */
    until: day,
  },
  'grant.revoked': { ...asked, grant: uuid },
  /** Oversight stops all openings of an agency, and lets them go on. */
  'agency.frozen': { ...asked, of: agency },
  'agency.released': { ...asked, of: agency },
  /** Oversight lets a person open again whom a vault has locked. Person: 32 hex digits, as on a card. */
  'person.released': { ...asked, person: token },
  /**
   * Records are closed to a person who has an interest in what they are about: by that person's own word, or by oversight's order, which gives
   * no reason. Opened again by oversight alone. Person as above.
   */
  'records.closed': { ...asked, person: token, records: listOf(token, 1, CLOSED_MOST) },
  'records.reopened': { ...asked, person: token, records: listOf(token, 1, CLOSED_MOST) },
  /**
   * A person has taken back that others see her records: every grant of them ends, and none is given until she has agreed anew. By somebody of the
   * body whose records they are, where that body protects; of another's it ends nothing (vault/judge-sharing.ts). What that body does for her goes on.
   */
  'sharing.stopped': { ...asked, records: listOf(token, 1, CLOSED_MOST) },
  'sharing.resumed': { ...asked, records: listOf(token, 1, CLOSED_MOST) },
  /**
   * A person has a page of her own: this key, base64url, speaks for her. It may stop the sharing of that body's records, and ask who looked at them; until
   * a day, ISO, the last of the second. By whoever may stop it for her.
   */
  'page.keyed': { ...asked, key: key32, record: token, until: day },
  'page.unkeyed': { ...asked, key: key32 },
  /** Oversight lets two of the three unsealers open one plan before its time. */
  'plan.unsealing': { ...ordered, reason: oneOf(...UNSEALING_REASONS) },
  /** Oversight puts the time of one plan off, once. */
  'plan.extension': { ...ordered, reason: oneOf(...EXTENSION_REASONS) },
}
type Kind = keyof typeof ACTS
type Act<K extends Kind> = { readonly kind: K } & OfMembers<(typeof ACTS)[K]>

export type OversightAct = { [K in Kind]: Act<K> }[Kind]
export type OpeningAsked = Act<'identity.opening'>
export type AgencyFrozen = Act<'agency.frozen'>
export type AgencyReleased = Act<'agency.released'>
export type OpeningReviewed = Act<'opening.reviewed'>
export type PersonReleased = Act<'person.released'>
export type RecordsClosed = Act<'records.closed'>
export type RecordsReopened = Act<'records.reopened'>
export type SharingStopped = Act<'sharing.stopped'>
export type SharingResumed = Act<'sharing.resumed'>
export type PageKeyed = Act<'page.keyed'>
export type PageUnkeyed = Act<'page.unkeyed'>
export type OpeningApproved = Act<'opening.approved'>
export type SearchMade = Act<'identity.search'>
export type GrantGiven = Act<'grant.given'>
export type GrantRevoked = Act<'grant.revoked'>
export type PlanUnsealing = Act<'plan.unsealing'>
export type PlanExtension = Act<'plan.extension'>

export const OVERSIGHT_KINDS = Object.keys(ACTS) as readonly Kind[]

const SHAPES = new Map(Object.entries(ACTS).map(([kind, members]) => [kind, exactly({ kind: oneOf(kind), ...members })]))
/** True for an act that holds together. */
export const isOversightAct = (act: unknown): act is OversightAct =>
  isObject(act) && typeof act.kind === 'string' && SHAPES.get(act.kind)?.(act) === true
