/** What should be there and is not. A finding names an office, a period, what, and where to look; never a person, never who handed a lead over. */

/** @property period as the return that should hold it names it; a year for a register. */
type At = { readonly office: string; readonly period: string }

export type DepositFinding = At & {
  /** `unknown-office`: no form of leads knows the office, so nobody owes it. `number-twice`: two deposits of one number; an entry proves neither. */
  readonly rule: 'deposit.not-entered' | 'deposit.unknown-office' | 'deposit.number-twice'
  readonly number: string
  readonly channel: string
  readonly deposited_on: string
  /** Since it was deposited. */
  readonly days: number
  /** By the own record of a body that hands leads over; anyone can leave a deposit. */
  readonly vouched: boolean
}
export type NilFinding = At & {
  readonly rule: 'nil.contradicted'
  /** The form whose signed nil return says that there was nothing. */
  readonly form: string
  /** The record kind that says otherwise, or `deposit`. */
  readonly by: string
  /** How many of its records, where they name the office themselves. */
  readonly records?: number
  /** Offices at which to look; the same office where the record names it itself. */
  readonly look_at: readonly string[]
}
export type FlowFinding = At & {
  readonly rule: 'flow.differs'
  readonly flow: string
  readonly look_at: readonly string[]
  readonly sent: number
  readonly received: number
}
export type NumberFinding = At & {
  readonly rule: 'number.missing'
  readonly kind: string
  readonly missing: number
  /** Of so many numbers, up to the last that is settled. */
  readonly of: number
  /** `6, 11–13`; the first twenty stretches. */
  readonly numbers: string
}
/** Rows or a nil return came by file or program, and no device of their agency has signed them. */
export type UnsignedFinding = At & {
  readonly rule: 'return.unsigned'
  readonly form: string
  /** ISO day on which the oldest of them came. */
  readonly since: string
}
export type Finding = DepositFinding | NilFinding | FlowFinding | NumberFinding | UnsignedFinding

/** The newest return of each office and period that is known: what a form said, and whether it said "nothing". */
export type Said = { readonly form: string; readonly office: string; readonly period: string; readonly is_nil: boolean }
export const slotOf = (form: string, office: string, period: string): string => `${form} ${office} ${period}`
