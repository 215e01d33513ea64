/** What people ask of the trustee's vault about approvals, as it is written on the wire (docs/spec/vault.md). Shapes and bounds only. */
import { fromBase64Url, utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { isOversightAct, type OpeningAsked } from '../entry/oversight-acts.ts'
import { hasExactly, isCount, TOKEN, UUID } from '../shape.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { readOpening, type OpeningRequest } from './request.ts'

/** Why somebody does not stand for it: a closed list, because a sentence could say who she is. */
export const DECLINE_REASONS = ['no-need', 'other-record', 'other-office', 'ask-me'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** An opening that is on record, and whom its asker asks to approve it. */
export type ApprovalAsk = OpeningRequest & { readonly office: string }
/** What became of it, for whoever holds the row's key: the asker. */
export type ApprovalState = { readonly row: string; readonly key: Uint8Array }
/** Somebody wants to see what waits for that person: signed, with its time, for this vault. */
export type ApprovalLook = { readonly agency: string; readonly at: number; readonly nonce: string }
export type SignedLook = ApprovalLook & { readonly signature: KeySignature }
/** 32 random bytes, base64url: what a look is answered with. */
type Pass = string
export type Decline = { readonly pass: Pass; readonly row: string; readonly reason: DeclineReason }

/** What the device signs. @param vault its name: a look at one vault is none at another. */
export const lookHash = (vault: string, { agency, at, nonce }: ApprovalLook): Uint8Array =>
  purposeHash('saksi/approval-look/1', utf8(canonical([vault, agency, at, nonce])))

/** What an approver is shown, and what that person's device then signs for. */
export type ApprovalShown = {
  readonly row: string
  /** What its asker signed, whole: the approver's window makes the hash again. */
  readonly act: OpeningAsked
  /** The record's kind, the form that it came by, and its agency. */
  readonly kind: string
  readonly form: string
  readonly agency: string
  /** POSIX seconds. */
  readonly until: number
}
export type ApprovalSaid = { readonly office: string; readonly is: 'waits' | 'approved' | 'declined'; readonly reason?: DeclineReason }

export function readApprovalAsk(text: string): ApprovalAsk | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'checkpoint', 'row', 'record', 'office']) || v.format !== 'saksi-approval-ask/1') return undefined
  const opening = readOpening(v)
  return opening && isCode(v.office) ? { ...opening, office: v.office } : undefined
}

export function readApprovalState(text: string): ApprovalState | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'row', 'key']) || v.format !== 'saksi-approval-state/1') return undefined
  const key = bytesOf(v.key)
  return typeof v.row === 'string' && UUID.test(v.row) && key ? { row: v.row, key } : undefined
}

export function readLook(text: string): SignedLook | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'agency', 'at', 'nonce', 'signature']) || v.format !== 'saksi-approval-look/1') return undefined
  const signature = typeof v.signature === 'string' ? parseSignature(v.signature) : undefined
  if (!signature || signature.form === 'joint' || signature.form === 'row') return undefined
  const { agency, at, nonce } = v
  return isCode(agency) && isCount(at) && typeof nonce === 'string' && TOKEN.test(nonce) ? { agency, at, nonce, signature } : undefined
}

export function readPass(text: string): Pass | undefined {
  const v = parseJson(text)
  return hasExactly(v, ['format', 'pass']) && v.format === 'saksi-approval-waiting/1' && isPass(v.pass) ? v.pass : undefined
}

export function readDecline(text: string): Decline | undefined {
  const v = parseJson(text)
  if (!hasExactly(v, ['format', 'pass', 'row', 'reason']) || v.format !== 'saksi-approval-decline/1') return undefined
  const reason = DECLINE_REASONS.find((r) => r === v.reason)
  return isPass(v.pass) && typeof v.row === 'string' && UUID.test(v.row) && reason ? { pass: v.pass, row: v.row, reason } : undefined
}

const isCode = (v: unknown): v is string => typeof v === 'string' && /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/.test(v)
const isPass = (v: unknown): v is Pass => typeof v === 'string' && /^[A-Za-z0-9_-]{43}$/.test(v)

function bytesOf(v: unknown): Uint8Array | undefined {
  try {
    const bytes = typeof v === 'string' && v.length <= 100 ? fromBase64Url(v) : undefined
    return bytes?.length === 32 ? bytes : undefined
  } catch {
    return undefined // not base64url
  }
}

/** Undefined for anything that is no opening that waits: what somebody signs for is never another shape than this. */
export function readShown(v: unknown): ApprovalShown | undefined {
  if (!hasExactly(v, ['row', 'act', 'kind', 'form', 'agency', 'until'])) return undefined
  const act = v.act as OpeningAsked | null
  const isSound = typeof v.row === 'string' && UUID.test(v.row) && isCode(v.kind) && isCode(v.form) && isCode(v.agency) && isCount(v.until)
  return isSound && act?.kind === 'identity.opening' && isOversightAct(act) ? (v as ApprovalShown) : undefined
}
