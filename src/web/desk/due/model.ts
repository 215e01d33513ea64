/** What the application says of returns that are due (src/server/routes/returns-due.ts), and how the page counts it. */
import { isOwed, type SlotState } from '../../../core/due/slot.ts'
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
  readonly isLocked: boolean
  readonly waitsForHead: boolean
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
export type Overview = {
  readonly year: number
  readonly today: string
  readonly reviews: boolean
  /** Of one's own agency: what has waited for a vault for more than an hour. */
  readonly undelivered: { readonly returns: number; readonly since: string } | null
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

export const countOf = (slots: readonly Slot[], state: SlotState): number => slots.filter((s) => s.state === state).length
/** Of those that are owed by now. */
export const standing = (slots: readonly Slot[]): { readonly in: number; readonly due: number } => ({
  in: slots.filter((s) => s.isIn).length,
  due: slots.filter((s) => isOwed(s.state)).length,
})
