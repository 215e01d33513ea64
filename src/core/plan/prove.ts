/** Whether a plan is older than the action it speaks of: from plan, nonce and log alone. */
import { fromBase64Url, fromHex } from '../bytes.ts'
import type { ReceiptStep } from '../ledger/receipt.ts'
import type { Policy } from '../ledger/policy.ts'
import { commitPlan, printMinute, readMinute, readPlan, type Plan } from './plan.ts'
import { checkHeld, type Held } from './stream.ts'

/** What a team hands to whoever may judge it. It holds the plan in clear. */
export type PlanProof = {
  readonly format: 'saksi-plan-proof/1'
  /** The plan, in its one spelling. */
  readonly text: string
  /** Base64url, 32 bytes. */
  readonly nonce: string
  /** Hex: SHA-256 of the cell. */
  readonly cell: string
  readonly held: Held
}

export type PlanVerdict = {
  readonly ok: boolean
  readonly steps: readonly ReceiptStep[]
  readonly plan?: Plan
  /** POSIX seconds: the latest moment by which it was fixed. */
  readonly fixedAt?: number
  /** Whether outside witnesses say so, or the server alone. */
  readonly by?: 'witnesses' | 'server'
}

/** Never throws: what cannot be read proves nothing. @param policy the reader's own; with one, only witnesses count. */
export function provePlan(proof: PlanProof, vkey: string, policy?: Policy): PlanVerdict {
  const plan = proof?.format === 'saksi-plan-proof/1' && typeof proof.text === 'string' ? readPlan(proof.text) : undefined
  const readable = step(plan !== undefined, 'It reads as a plan', 'អានបានជាផែនការ')
  const bytes = plan && bytesOf(proof)
  if (!plan || !bytes) return { ok: false, steps: [readable] }
  const check = checkHeld(commitPlan(bytes.nonce, proof.text), bytes.cell, proof.held, vkey, policy)
  const isLed = check.fault !== 'path'
  const isEntry = isLed && check.fault !== 'entry'
  const isLogged = check.fault === null
  const fixedAt = policy ? check.witnessedAt : check.recordedAt
  const action = readMinute(plan.action) ?? 0
  const isOlder = isLogged && fixedAt !== null && fixedAt < action
  const when = fixedAt === null ? '' : printMinute(fixedAt)
  const steps = [
    readable,
    step(isLed, 'This plan with this nonce is what the padding entry commits to', 'ផែនការនេះ ជាមួយលេខចៃដន្យនេះ គឺជាអ្វីដែលធាតុបំពេញបានសន្យា'),
    step(isEntry, 'The padding entry is the one of the leaf', 'ធាតុបំពេញត្រូវនឹងស្លឹកនោះ'),
    step(isLogged, 'The leaf is in the log', 'ស្លឹកនោះមានក្នុងកំណត់ហេតុ'),
    ...(isLogged ? [ageStep(isOlder, when, plan.action, policy !== undefined)] : []),
  ]
  if (!isLogged || fixedAt === null) return { ok: false, steps, plan }
  return { ok: isOlder, steps, plan, fixedAt, by: policy ? 'witnesses' : 'server' }
}

function ageStep(isOlder: boolean, when: string, action: string, isWitnessed: boolean): ReceiptStep {
  if (when === '') return step(false, 'No quorum of witnesses has cosigned it', 'មិនទាន់មានសាក្សីគ្រប់ចំនួនចុះហត្ថលេខារួម')
  const who = isWitnessed ? 'by the witnesses’ clocks' : 'by the server’s own clock, which no witness bears out'
  const whoKm = isWitnessed ? 'តាមនាឡិការបស់សាក្សី' : 'តាមនាឡិការបស់ម៉ាស៊ីនមេតែម្នាក់ឯង'
  return isOlder
    ? step(true, `It was fixed by ${when}, before the action at ${action}, ${who}`, `បានកំណត់ត្រឹម ${when} មុនសកម្មភាព ${action} ${whoKm}`)
    : step(false, `It was fixed only by ${when}; the action was at ${action}, ${who}`, `បានកំណត់ត្រឹមតែ ${when}; សកម្មភាពនៅ ${action} ${whoKm}`)
}

function bytesOf(proof: PlanProof): { nonce: Uint8Array; cell: Uint8Array } | undefined {
  try {
    const [nonce, cell] = [fromBase64Url(proof.nonce), fromHex(proof.cell)]
    return nonce.length === 32 && cell.length === 32 ? { nonce, cell } : undefined
  } catch {
    return undefined // no base64url or hex
  }
}

const step = (ok: boolean, en: string, km: string): ReceiptStep => ({ ok, words: { en, km } })
