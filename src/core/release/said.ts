/**
 * What those who may approve a draft have said of it, each by a signature over just these figures: it may go out, or not and why.
 * A word of a device that was revoked since, or over other figures, says nothing any more.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { DraftSaid, WITHHOLD_REASONS } from '../entry/kinds/draft-said.ts'
import type { Signers } from '../entry/signers.ts'
import { purposeHash, sha256 } from '../hash.ts'
import { printSignature, type KeySignature } from '../ledger/signature.ts'
import { approvalFault, approvalHash, wordFault, type Approvals } from './approval.ts'

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

/** What the log holds of a word. */
export type OnRecord = Pick<DraftSaid, 'credential' | 'says' | 'signature' | 'word'>
const saysOf = ({ declined }: Pick<Word, 'declined'>): DraftSaid['says'] => declined ?? 'approved'
const signatureOf = ({ signature }: Word): string => toHex(sha256(utf8(printSignature(signature))))

/** What goes on record when it is said. */
export const draftSaidOf = (figures: Figures, word: Word): DraftSaid => ({
  kind: 'draft.said',
  draft: figures.draft,
  credential: word.signature.credential,
  says: saysOf(word),
  word: toHex(hashOfWord(figures, word)),
  signature: signatureOf(word),
})

/**
 * The words that lie here, against each device's last on record: those that are it; those that are not, because somebody put an older one
 * back or changed it; and what was said of these figures and lies here no more.
 * @param said of this draft, oldest first
 */
export function wordsOnRecord(figures: Figures, words: readonly Word[], said: readonly OnRecord[]) {
  const last = new Map(said.map((s) => [s.credential, s]))
  // A word from before words were on record stands until its device says another.
  const isLast = (word: Word): boolean => {
    const own = last.get(word.signature.credential)
    return own === undefined || (own.signature === signatureOf(word) && own.says === saysOf(word))
  }
  const here = words.filter(isLast)
  const gone = [...last.values()].filter(({ says, word, credential }) => {
    const isOfThese = word === toHex(hashOfWord(figures, says === 'approved' ? {} : { declined: says }))
    return isOfThese && !here.some((w) => w.signature.credential === credential)
  })
  return { here, putBack: words.filter((w) => !isLast(w)), gone }
}

/**
 * A person who declined by one device does not approve by another; nor does a word count that its device has taken back, or lose what it
 * declined when somebody takes the file away.
 * @param all one a device, as they lie here. @param said of this draft, on record, oldest first.
 */
export function standingOf({ draft, releases }: Figures, all: readonly Word[], signers: Signers, said: readonly OnRecord[] = []): Standing {
  const figures = { draft, releases }
  const { here: words, gone } = wordsOnRecord(figures, all, said)
  const lost = gone.flatMap(({ credential, says }) => {
    const card = signers.cardOf(credential)
    return card && says !== 'approved' && !card.isRevoked
      ? [{ card, said: { credential, person: card.person, agency: card.agency, declined: says } }]
      : []
  })
  const standing = words.flatMap((word) => {
    const card = signers.cardOf(word.signature.credential)
    if (!card || wordFault(word.signature, hashOfWord(figures, word), signers)) return []
    const { credential, person, agency } = card
    const stands: WordStands = { credential, person, agency, ...(word.declined === undefined ? {} : { declined: word.declined }) }
    return [{ word, card, said: stands }]
  })
  const declined = [...standing.filter((s) => s.said.declined !== undefined), ...lost]
  const approving = standing.filter(({ card }) => !declined.some((d) => d.card.person === card.person))
  const approvals: Approvals = { format: 'saksi-release-approvals/1', ...figures, signed: approving.map(({ word }) => word.signature) }
  const isRefused = declined.some(({ card }) => card.roles.includes('oversight'))
  return {
    words: [...standing, ...lost].map((s) => s.said),
    approvals,
    is: isRefused ? 'refused' : approvalFault(approvals, signers) === undefined ? 'approved' : 'waits',
  }
}
