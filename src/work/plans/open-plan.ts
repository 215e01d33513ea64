/** After the hour: the act that says which value of the stream was the team's, and carries the cell. */
import { toBase64Url, toHex } from '../../core/bytes.ts'
import type { ActedWithdrawn } from '../../core/entry/kinds/acted-withdrawn.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { signEntry, type EntrySigner } from '../../core/entry/sign.ts'
import { actOfOpening, type Opening } from '../../core/plan/opening.ts'
import type { PlanProof } from '../../core/plan/prove.ts'
import { cellHashOf } from '../../core/plan/stream.ts'
import { teamOf, type HeldPlan } from './seal-plan.ts'
import type { Random } from '../../road/ports.ts'

/** What a desk is handed where the device that signs is there. @throws RangeError while the log does not hold the value. */
export function openingOf({ held, ...plan }: HeldPlan): Opening {
  if (!held) throw new RangeError('a plan without a place in the log')
  return { ...plan, held }
}

/** @throws RangeError while the log does not hold the value. */
export async function openPlan(plan: HeldPlan, signer: EntrySigner, random: Random): Promise<Parts> {
  const { act, sealed } = actOfOpening(openingOf(plan))
  const head = { id: uuidFrom(random.bytes(16)), agency: teamOf(plan).plan.agency, author: signer.credential }
  return signEntry(makeEntry(head, act, {}, sealed, random.bytes), signer)
}

/** Of which operation it was. @param opened the entry that opened it. */
export function sayActed(
  { agency, opened, operation }: { readonly agency: string; readonly opened: string; readonly operation: string },
  signer: EntrySigner,
  random: Random,
): Promise<Parts> {
  const head = { id: uuidFrom(random.bytes(16)), agency, author: signer.credential }
  return signEntry(makeEntry(head, { kind: 'plan.acted', opened, operation }, {}, {}, random.bytes), signer)
}

/** That it was of that operation is taken back. @param acted the entry that said it. */
export function takeBackActed(
  { agency, acted, operation, reason }: Pick<ActedWithdrawn, 'acted' | 'operation' | 'reason'> & { readonly agency: string },
  signer: EntrySigner,
  random: Random,
): Promise<Parts> {
  const head = { id: uuidFrom(random.bytes(16)), agency, author: signer.credential }
  return signEntry(makeEntry(head, { kind: 'acted.withdrawn', acted, operation, reason }, {}, {}, random.bytes), signer)
}

/** @throws RangeError while the log does not hold the value. */
export function proofOf({ text, nonce, cell, held }: HeldPlan): PlanProof {
  if (!held) throw new RangeError('a plan without a place in the log')
  return { format: 'saksi-plan-proof/1', text, nonce: toBase64Url(nonce), cell: toHex(cellHashOf(cell)), held }
}
