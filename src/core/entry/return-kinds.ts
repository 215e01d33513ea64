/**
 * What happens to a return beside being received: nothing to report, not owed, missed, asked for, signed afterwards, accepted, sent back,
 * locked, opened again.
 * A missed return is an entry as well, so that silence is on record from its due day and cannot be filled in backwards.
 */

/** Nothing there, said by the head: of an office for its own period, or of a body that gathers its offices' returns, once for all of them. */
export type ReturnNil = {
  readonly kind: 'return.nil'
  readonly form: string
  readonly formVersion: number
  readonly slots: readonly (readonly [office: string, period: string])[]
  /** True until the head's device has signed it: a nil return that waits is on record, and counts for nothing. */
  readonly waiting: boolean
}

export const WAIVER_REASONS = ['office-closed', 'office-not-open-yet', 'merged-into-other-office', 'disaster'] as const
export type ReturnWaived = {
  readonly kind: 'return.waived'
  readonly form: string
  readonly office: string
  readonly period: string
  readonly reason: (typeof WAIVER_REASONS)[number]
}

/** The due day passed and nothing was there. Written once for a slot, by the clockwork. */
export type ReturnMissed = {
  readonly kind: 'return.missed'
  readonly form: string
  readonly office: string
  readonly period: string
  /** ISO day. */
  readonly due: string
}

/** A reviewer asked the agency that sends it for what it owes: once a day for a slot. The office sees it in its own list. */
export type ReturnAsked = {
  readonly kind: 'return.asked'
  /** Agency that sends the form. */
  readonly of: string
  readonly form: string
  readonly slots: ReviewedSlots
}

/** Which of a return's slots a reviewer speaks of: one file often holds those of many offices. */
export type ReviewedSlots = readonly (readonly [office: string, period: string])[]

/** A reviewer took these slots as they came. What the office sends for them afterwards is not covered by it, and waits for a new word. */
export type ReturnAccepted = {
  readonly kind: 'return.accepted'
  /** The agency that sent it, and the entry of the return. */
  readonly of: string
  readonly return: string
  readonly slots: ReviewedSlots
}

export const SEND_BACK_REASONS = ['incomplete', 'contradicts-other-source', 'wrong-period', 'wrong-office', 'not-plausible'] as const
/** What is said of a cell: a closed list, because a sentence of a reviewer's could hold a name. */
export const CELL_COMMENTS = ['missing', 'not-plausible', 'other-source-differs', 'wrong-code', 'wrong-day', 'please-explain'] as const
export type CellComment = readonly [row: number, field: string, comment: (typeof CELL_COMMENTS)[number]]
export type ReturnSentBack = {
  readonly kind: 'return.sent_back'
  readonly of: string
  readonly return: string
  readonly slots: ReviewedSlots
  readonly reason: (typeof SEND_BACK_REASONS)[number]
  /** Row as the return counts them, from 1; 0 for the whole column. */
  readonly cells: readonly CellComment[]
}

/**
 * A reviewer closed slots that were accepted and whose period is over: figures were printed from them. From then on nothing
 * more is taken for them, until they are opened again (core/due/locks.ts).
 */
export type ReturnLocked = { readonly kind: 'return.locked'; readonly of: string; readonly return: string; readonly slots: ReviewedSlots }

export const REOPEN_REASONS = ['new-information', 'accepted-in-error', 'office-asks', 'other-source-differs'] as const
/** An acceptance, or a lock, is taken back; it stays on record. */
export type ReturnReopened = {
  readonly kind: 'return.reopened'
  readonly of: string
  readonly return: string
  readonly slots: ReviewedSlots
  readonly reason: (typeof REOPEN_REASONS)[number]
}

/** A device of the sender's signs afterwards what came by file or program without a signature: the whole return, rows and totals, by its root. */
export type ReturnCountersigned = {
  readonly kind: 'return.countersigned'
  /** The entry of the return, of the same agency. */
  readonly return: string
  /** Hex: the root that the return's entry holds. Who signs it signs every row under it. */
  readonly root: string
}

/** A root as two people read it to each other: 16 of its digits, so that no server finds another return with the same. */
export const codeOf = (root: string): string => (root.slice(0, 16).match(/.{4}/g) ?? []).join(' ')

/** What each kind of word comes to, as the table of reviews holds it. */
export const VERDICTS = {
  'return.waived': 'waived',
  'return.asked': 'asked',
  'return.accepted': 'accepted',
  'return.sent_back': 'sent_back',
  'return.locked': 'locked',
  'return.reopened': 'reopened',
} as const
export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS]

export type ReturnAct =
  | ReturnNil
  | ReturnWaived
  | ReturnMissed
  | ReturnAsked
  | ReturnAccepted
  | ReturnSentBack
  | ReturnLocked
  | ReturnReopened
  | ReturnCountersigned
