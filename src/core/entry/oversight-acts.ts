/**
 * What an oversight row holds (the closed list inside `oversight.row`): openings of identities, asked before they
 * happen; approvals of them; searches; grants and their ends; what oversight stops and lets go on, and what it orders of a
 * sealed plan. The asker's own signature is inside, because a signature beside the row would say who asked.
 */
import { SOUGHT_MOST } from '../search/inputs.ts'
import { HASH, hasExactly, isCount, TOKEN, UUID } from './shapes.ts'

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

type Asked = { readonly agency: string; /** Credential. */ readonly asker: string; readonly purpose: Purpose }
export type OpeningAsked = Asked & {
  readonly kind: 'identity.opening'
  readonly record: string
  readonly fields: readonly string[]
  /** Base64url, 32 bytes: the one-time key that the vaults answer to. */
  readonly key: string
  /** The newest checkpoint that the asker knew. */
  readonly size: number
  readonly root: string
  /** Behind broken glass: two others approve, and oversight looks at it afterwards. */
  readonly emergency: boolean
}
/** A second person stands for an opening that is on record already. */
export type OpeningApproved = Asked & {
  readonly kind: 'opening.approved'
  /** Its row's entry. */
  readonly opening: string
  /** Hex: what its asker signed (read-act.ts `actHash`): record, fields, purpose and one-time key are these and no others. */
  readonly asked: string
}
/** Oversight has looked at an opening behind broken glass. */
export type OpeningReviewed = Asked & { readonly kind: 'opening.reviewed'; readonly opening: string }
export type SearchMade = Asked & {
  readonly kind: 'identity.search'
  /** Keyed tokens, never words: always twelve, filled with chance. */
  readonly tokens: readonly string[]
  /** Hex: digest of the tokens that are tried at the trustee. */
  readonly elsewhere: string
}
export type GrantGiven = Asked & {
  readonly kind: 'grant.given'
  readonly grant: string
  readonly record: string
  /** Credential or agency. */
  readonly to: string
  /** ISO day, the first on which it no longer holds. */
  readonly until: string
}
export type GrantRevoked = Asked & { readonly kind: 'grant.revoked'; readonly grant: string }
/** Oversight stops all openings of an agency, and lets them go on. */
export type AgencyFrozen = Asked & { readonly kind: 'agency.frozen'; readonly of: string }
export type AgencyReleased = Asked & { readonly kind: 'agency.released'; readonly of: string }
/** Oversight lets a person open again whom a vault has locked. */
export type PersonReleased = Asked & { readonly kind: 'person.released'; /** 32 hex digits, as on a card. */ readonly person: string }
/** Why a plan is read before its time, or later than its time. Codes: what they stand for is kept by oversight, outside the record. */
export const UNSEALING_REASONS = ['danger-to-life', 'suspected-leak', 'complaint', 'court-order'] as const
export const EXTENSION_REASONS = ['action-put-off', 'people-still-at-risk'] as const
/** About one sealed plan, by the value that the stream holds of it (docs/spec/plan.md). */
type PlanOrdered = Asked & {
  /** Hex, 32 bytes. */
  readonly value: string
  /** ISO day, the first on which it no longer holds: an order that lay in a drawer is none. */
  readonly until: string
}
/** Oversight lets two of the three unsealers open one plan before its time. */
export type PlanUnsealing = PlanOrdered & { readonly kind: 'plan.unsealing'; readonly reason: (typeof UNSEALING_REASONS)[number] }
/** Oversight puts the time of one plan off, once. */
export type PlanExtension = PlanOrdered & { readonly kind: 'plan.extension'; readonly reason: (typeof EXTENSION_REASONS)[number] }
export type OversightAct =
  | OpeningAsked
  | OpeningApproved
  | OpeningReviewed
  | SearchMade
  | GrantGiven
  | GrantRevoked
  | AgencyFrozen
  | AgencyReleased
  | PersonReleased
  | PlanUnsealing
  | PlanExtension

export const OVERSIGHT_KINDS = [
  'identity.opening',
  'opening.approved',
  'opening.reviewed',
  'identity.search',
  'grant.given',
  'grant.revoked',
  'agency.frozen',
  'agency.released',
  'person.released',
  'plan.unsealing',
  'plan.extension',
] as const satisfies readonly OversightAct['kind'][]

const DAY = /^\d{4}-\d{2}-\d{2}$/
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/
const isCode = (v: unknown): boolean => typeof v === 'string' && CODE.test(v)
const isToken = (v: unknown): boolean => typeof v === 'string' && TOKEN.test(v)
const isList = (v: unknown, rule: (x: unknown) => boolean, most: number): boolean =>
  Array.isArray(v) && v.length > 0 && v.length <= most && v.every(rule)

/** True for an act that holds together. A field's name, a token, a day: no sentence fits. */
export function isOversightAct(act: OversightAct): boolean {
  const base = ['kind', 'agency', 'asker', 'purpose']
  if (!isCode(act.agency) || !isToken(act.asker) || !PURPOSES.includes(act.purpose)) return false
  switch (act.kind) {
    case 'identity.opening':
      return (
        hasExactly(act, [...base, 'record', 'fields', 'key', 'size', 'root', 'emergency']) &&
        isToken(act.record) &&
        isList(act.fields, isCode, 12) &&
        /^[A-Za-z0-9_-]{43}$/.test(act.key) &&
        isCount(act.size) &&
        /^[0-9a-f]{64}$/.test(act.root) &&
        typeof act.emergency === 'boolean'
      )
    case 'opening.approved':
      return hasExactly(act, [...base, 'opening', 'asked']) && UUID.test(act.opening) && HASH.test(act.asked)
    case 'opening.reviewed':
      return hasExactly(act, [...base, 'opening']) && UUID.test(act.opening)
    case 'identity.search':
      return (
        hasExactly(act, [...base, 'tokens', 'elsewhere']) &&
        isList(act.tokens, isToken, SOUGHT_MOST) &&
        act.tokens.length === SOUGHT_MOST &&
        /^[0-9a-f]{64}$/.test(act.elsewhere)
      )
    case 'grant.given':
      return (
        hasExactly(act, [...base, 'grant', 'record', 'to', 'until']) &&
        UUID.test(act.grant) &&
        isToken(act.record) &&
        isCode(act.to) &&
        DAY.test(act.until)
      )
    case 'grant.revoked':
      return hasExactly(act, [...base, 'grant']) && UUID.test(act.grant)
    case 'agency.frozen':
    case 'agency.released':
      return hasExactly(act, [...base, 'of']) && isCode(act.of)
    case 'person.released':
      return hasExactly(act, [...base, 'person']) && isToken(act.person)
    case 'plan.unsealing':
      return isPlanOrder(act, base) && UNSEALING_REASONS.includes(act.reason)
    case 'plan.extension':
      return isPlanOrder(act, base) && EXTENSION_REASONS.includes(act.reason)
    default:
      return act satisfies never
  }
}

const isPlanOrder = (act: PlanUnsealing | PlanExtension, base: readonly string[]): boolean =>
  hasExactly(act, [...base, 'value', 'until', 'reason']) && /^[0-9a-f]{64}$/.test(act.value) && DAY.test(act.until)
