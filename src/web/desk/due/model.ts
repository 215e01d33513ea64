/** What the application says of returns that are due (src/server/routes/returns-due.ts), and how the page counts it. */
import { isOwed, SLOT_STATES, type SlotState } from '../../../core/due/slot.ts'
import type { CellComment } from '../../../core/entry/kinds/return-sent-back.ts'
import type { Verdict } from '../../../core/entry/reviewing.ts'
import type { PeriodLength } from '../../../core/model/dates.ts'
import type { Words } from '../../../core/model/fields.ts'

export type Slot = {
  readonly office: string
  readonly period: string
  readonly due: string
  readonly state: SlotState
  /** Counted as received: a nil return that was sent back is none. */
  readonly isIn: boolean
  readonly cameLate: boolean
  /** From before the record, or of a place in which nobody is: nobody owed it. */
  readonly isBefore: boolean
  readonly isLocked: boolean
  /** A nil return that waits for its head; `says`: the entry's own text. */
  readonly waitsForHead: { readonly agency: string; readonly entry: string; readonly on: string; readonly says: string } | null
  /** A nil return of it was withdrawn, whatever stands there now. */
  readonly withdrawn: { readonly on: string; readonly reason: string | null } | null
  /** Records of the form that stand in it; null where that is not this person's to know. */
  readonly records: number | null
  /** What disproves its nil return; how many as `records`. */
  readonly against: readonly { readonly kind: string; readonly n: number | null }[] | null
  readonly asked: string | null
  readonly mayAsk: boolean
  readonly return: {
    readonly agency: string
    readonly entry: string
    readonly rows: number | null
    readonly on: string
    readonly isNil: boolean
  } | null
  /** Rows that wait to be mended; how many, of one's own agency alone. */
  readonly waits: { readonly rows: number | null; readonly since: string } | null
  /** The oldest return of rows that nobody has signed. */
  readonly unsigned: {
    readonly agency: string
    readonly entry: string
    readonly rows: number
    readonly on: string
    readonly root: string
  } | null
  readonly review: {
    readonly verdict: Verdict
    readonly reason: string | null
    readonly on: string
    readonly by: string
    readonly cells: readonly CellComment[]
  } | null
}
/** What one file covers that came without a signature, of whatever year. @property kept rows that came anew with it, and are there to be read */
export type UnsignedSlot = { readonly office: string; readonly period: string; readonly rows: number; readonly kept: number }
/** A return that came without a signature. @property office of its oldest slot that waits. @property slots how many of it wait */
export type ReturnToSign = {
  readonly form: string
  readonly entry: string
  readonly isNil: boolean
  readonly on: string
  readonly office: string
  readonly period: string
  readonly slots: number
}
export type Overview = {
  readonly year: number
  readonly today: string
  readonly reviews: boolean
  /** Of one's own agency: what has waited for a vault for more than an hour. */
  readonly undelivered: { readonly returns: number; readonly since: string } | null
  /** What this person's device may sign of her own agency's, of whatever time, the oldest first. */
  readonly toSign: readonly ReturnToSign[]
  readonly forms: readonly {
    readonly form: string
    readonly period: PeriodLength
    readonly received: number
    readonly due: number
    /** Nil returns that a record disproves. */
    readonly contradicted: number
    /** One's own that were sent back, and that nothing took the place of. */
    readonly sentBack: number
    /** In, and wait for this reader to accept them; 0 to whoever does not review. */
    readonly toAccept: number
    /** ISO day on which one's own agency was asked for one that is not in. */
    readonly asked: string | null
    /** ISO day by which the next is due that is not in; null where none of the year is to come. */
    readonly next: string | null
    /** One's own rows that wait to be mended. */
    readonly waits: { readonly rows: number; readonly since: string; readonly due: string } | null
  }[]
}
export type OfForm = {
  readonly form: string
  readonly year: number
  readonly today: string
  readonly slots: readonly Slot[]
  readonly figures: readonly { readonly id: string; readonly words: Words }[]
}

/** What came of before the record came neither in time nor late, and is not still to come. */
const isOfNoDay = ({ isBefore, state }: Slot): boolean => isBefore && (state === 'on_time' || state === 'not_due')
/** That there was nothing stays to be seen once it was accepted. */
const NIL_NAMES = { accepted: 'accepted_nil', locked: 'locked_nil' } as const
export type SlotName = SlotState | 'before' | 'accepted_nil' | 'locked_nil'
/** How a slot is named: by its state, or as one of before the record where the state would say that somebody owed it. */
export function nameOf(slot: Slot): SlotName {
  if (isOfNoDay(slot)) return 'before'
  const { state } = slot
  return slot.return?.isNil && (state === 'accepted' || state === 'locked') ? NIL_NAMES[state] : state
}
/** As the legend lists them: the most settled first, each nil beside the rows of its state. */
export const namesFor = (slots: readonly Slot[]): readonly SlotName[] => [
  ...SLOT_STATES.toReversed().flatMap((state): SlotName[] => {
    const nil = state === 'accepted' || state === 'locked' ? NIL_NAMES[state] : undefined
    return nil !== undefined && countOf(slots, nil) > 0 ? [state, nil] : [state]
  }),
  ...(countOf(slots, 'before') > 0 ? (['before'] as const) : []),
]
export const countOf = (slots: readonly Slot[], name: SlotName): number => slots.filter((s) => nameOf(s) === name).length
/** Of those that are owed by now: as the same form is counted in the list of forms. */
export const standing = (slots: readonly Slot[]): { readonly in: number; readonly due: number } => {
  const owed = slots.filter((s) => !s.isBefore && isOwed(s.state))
  return { in: owed.filter((s) => s.isIn).length, due: owed.length }
}
