/** Where a dossier stands that one office of the prosecution offered to another: whose it is, and how long it has waited. */
import { isTaken, type SentBackReason, type TransferStep } from '../entry/kinds/dossier-moved.ts'
import type { TransferReason } from '../entry/kinds/dossier-offered.ts'

export type Transfer = {
  /** The entry of the offer. */
  readonly offer: string
  /** The offering office's dossier, and its number there. */
  readonly record: string
  readonly number: string
  readonly from: string
  readonly to: string
  readonly reason: TransferReason
  /** ISO instant. */
  readonly at: string
  /** What was answered; null where nothing was. `number`: under which it stands at the office that took it. */
  readonly answer: {
    readonly step: TransferStep
    readonly reason: SentBackReason | 'none'
    readonly number: string | null
    readonly at: string
  } | null
  /** The offering office's dossier still stands. */
  readonly stands: boolean
}
/** `accepted`: taken, and not yet in the register of who took it, so that it still counts where it was · `arrived`: it stands there, and counts there alone. */
export type TransferState = 'offered' | 'accepted' | 'arrived' | 'sent_back' | 'withdrawn'

export function stateOf({ answer, stands }: Pick<Transfer, 'answer' | 'stands'>): TransferState {
  if (answer === null) return 'offered'
  if (!isTaken(answer.step)) return answer.step as 'sent_back' | 'withdrawn'
  return stands ? 'accepted' : 'arrived'
}
export const isUnderWay = (state: TransferState): boolean => state === 'offered' || state === 'accepted'
/** Whose dossier it is: the sender's until it is taken. */
export const holderOf = (t: Transfer): string => (['accepted', 'arrived'].includes(stateOf(t)) ? t.to : t.from)

/** Days in which an offer is answered, and in which what was taken is in the register: our measure, and no law's. */
export const TRANSFER_DAYS = 7
const DAY_MS = 86_400_000

/** @param now ISO instant. @returns whole days since it was offered, or taken; null where nothing is awaited. */
export function waitOf(t: Transfer, now: string): { readonly days: number; readonly isLate: boolean } | null {
  if (!isUnderWay(stateOf(t))) return null
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(t.answer?.at ?? t.at)) / DAY_MS))
  return { days, isLate: days > TRANSFER_DAYS }
}
