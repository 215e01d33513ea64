/** What people ask of the trustee's vault about approvals, as it is written on the wire (docs/spec/vault.md). Shapes and bounds only. */
import { utf8 } from '../bytes.ts'
import { canonical, parseJson } from '../canonical.ts'
import { isOversightAct, type OpeningAsked } from '../entry/oversight-acts.ts'
import { anyText, anything, exactly, isCount, key32, oneOf, text, token, uuid, type Of, type Shape } from '../shape.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { bytesOf, readOpening, type OpeningRequest } from './request.ts'

/** Why somebody does not stand for it: a closed list, because a sentence could say who she is. */
export const DECLINE_REASONS = ['no-need', 'other-record', 'other-office', 'ask-me'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

const name = text(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/)

/** An opening that is on record, and whom its asker asks to approve it. */
export type ApprovalAsk = OpeningRequest & { readonly office: string }
const isAsk = exactly({ format: oneOf('saksi-approval-ask/1'), checkpoint: anything, row: anything, record: anything, office: name })
/** What became of it, for whoever holds the row's key: the asker. */
export type ApprovalState = { readonly row: string; readonly key: Uint8Array }
const isState = exactly({ format: oneOf('saksi-approval-state/1'), row: uuid, key: anything })
/** Somebody wants to see what waits for that person: signed, with its time, for this vault. */
const isLook = exactly({ format: oneOf('saksi-approval-look/1'), agency: name, at: isCount, nonce: token, signature: anyText })
export type ApprovalLook = Pick<Of<typeof isLook>, 'agency' | 'at' | 'nonce'>
export type SignedLook = ApprovalLook & { readonly signature: KeySignature }
/** `pass`: what a look is answered with. */
const isPass = exactly({ format: oneOf('saksi-approval-waiting/1'), pass: key32 })
const isDecline = exactly({ format: oneOf('saksi-approval-decline/1'), pass: key32, row: uuid, reason: oneOf(...DECLINE_REASONS) })
export type Decline = Omit<Of<typeof isDecline>, 'format'>

/** What the device signs. @param vault its name: a look at one vault is none at another. */
export const lookHash = (vault: string, { agency, at, nonce }: ApprovalLook): Uint8Array =>
  purposeHash('saksi/approval-look/1', utf8(canonical([vault, agency, at, nonce])))

const isOpening: Shape<OpeningAsked> = (v): v is OpeningAsked => isOversightAct(v) && v.kind === 'identity.opening'
/** What an approver is shown, and what that person's device then signs for: never another shape than this. */
const isShown = exactly({
  row: uuid,
  /** What its asker signed, whole: the approver's window makes the hash again. */
  act: isOpening,
  /** The record's kind, the form that it came by, and its agency. */
  kind: name,
  form: name,
  agency: name,
  /** POSIX seconds. */
  until: isCount,
})
export type ApprovalShown = Of<typeof isShown>
export type ApprovalSaid = { readonly office: string; readonly is: 'waits' | 'approved' | 'declined'; readonly reason?: DeclineReason }

export function readApprovalAsk(text: string): ApprovalAsk | undefined {
  const v = parseJson(text)
  if (!isAsk(v)) return undefined
  const opening = readOpening(v)
  return opening && { ...opening, office: v.office }
}

export function readApprovalState(text: string): ApprovalState | undefined {
  const v = parseJson(text)
  if (!isState(v)) return undefined
  const key = bytesOf(v.key, 32)
  return key && { row: v.row, key }
}

export function readLook(text: string): SignedLook | undefined {
  const v = parseJson(text)
  if (!isLook(v)) return undefined
  const { agency, at, nonce } = v
  const signature = parseSignature(v.signature)
  if (!signature || signature.form === 'joint' || signature.form === 'row') return undefined
  return { agency, at, nonce, signature }
}

export function readPass(text: string): string | undefined {
  const v = parseJson(text)
  return isPass(v) ? v.pass : undefined
}

export function readDecline(text: string): Decline | undefined {
  const v = parseJson(text)
  return isDecline(v) ? { pass: v.pass, row: v.row, reason: v.reason } : undefined
}

/** Undefined for anything that is no opening that waits. */
export const readShown = (v: unknown): ApprovalShown | undefined => (isShown(v) ? v : undefined)
