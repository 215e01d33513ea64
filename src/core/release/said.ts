/**
 * What those who may approve a draft have said of it, each by a signature over just these figures: it may go out, or not and why.
 * A word of a device that was revoked since, or over other figures, says nothing any more.
 */
import { utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Signers } from '../entry/signers.ts'
import { purposeHash } from '../hash.ts'
import type { KeySignature } from '../ledger/signature.ts'
import { approvalFault, approvalHash, wordFault, type Approvals } from './approval.ts'

/** Why figures may not go out: a closed list, because a sentence could say who is in them. */
export const WITHHOLD_REASONS = ['recognised', 'wrong', 'incomplete', 'ask-me'] as const
export type WithholdReason = (typeof WITHHOLD_REASONS)[number]

export type Figures = Pick<Approvals, 'draft' | 'releases'>
/** One person's last word. */
export type Word = { readonly signature: KeySignature; readonly declined?: WithholdReason }
export type WordStands = {
  readonly credential: string
  readonly person: string
  readonly agency: string
  readonly declined?: WithholdReason
}
export type Standing = {
  readonly words: readonly WordStands[]
  /** The approvals among them, as a release carries them. */
  readonly approvals: Approvals
  /** `refused`: oversight declined, and nothing of it goes out. `approved`: two people of two agencies say that it may. */
  readonly is: 'waits' | 'approved' | 'refused'
}

/** What whoever declines signs, 32 bytes. */
export const declineHash = ({ draft, releases }: Figures, reason: WithholdReason): Uint8Array =>
  purposeHash('saksi/release-decline/1', utf8(canonical({ draft, reason, releases })))

export const hashOfWord = (figures: Figures, { declined }: Pick<Word, 'declined'>): Uint8Array =>
  declined === undefined ? approvalHash(figures) : declineHash(figures, declined)

/** @param words one a device. A person who declined by one device does not approve by another. */
export function standingOf({ draft, releases }: Figures, words: readonly Word[], signers: Signers): Standing {
  const figures = { draft, releases }
  const standing = words.flatMap((word) => {
    const card = signers.cardOf(word.signature.credential)
    if (!card || wordFault(word.signature, hashOfWord(figures, word), signers)) return []
    const { credential, person, agency } = card
    const said: WordStands = { credential, person, agency, ...(word.declined === undefined ? {} : { declined: word.declined }) }
    return [{ word, card, said }]
  })
  const declined = standing.filter(({ said }) => said.declined !== undefined)
  const approving = standing.filter(({ card }) => !declined.some((d) => d.card.person === card.person))
  const approvals: Approvals = { format: 'saksi-release-approvals/1', ...figures, signed: approving.map(({ word }) => word.signature) }
  const isRefused = declined.some(({ card }) => card.roles.includes('oversight'))
  return {
    words: standing.map(({ said }) => said),
    approvals,
    is: isRefused ? 'refused' : approvalFault(approvals, signers) === undefined ? 'approved' : 'waits',
  }
}
