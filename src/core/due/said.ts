/** What is on record about the slots of one form, or of all. */

/** `slots`: office and period of every return of the form that counts, a space between, by commas. `has_nil`: 1 where one of them says that there was nothing. */
export type AllReceived = { readonly form: string; readonly slots: string; readonly has_nil: number }

/** One slot of a return that came without a signature and waits for one. @property on ISO day on which it came */
export type ToSign = {
  readonly form: string
  readonly entry: string
  readonly office: string
  readonly period: string
  readonly is_nil: 0 | 1
  readonly on: string
}

/** A return that was not in was asked for. @property on ISO day */
export type AskedAgain = { readonly form: string; readonly office: string; readonly period: string; readonly on: string }

/** An entry, and the agency it is of. */
export type SaidEntry = { readonly by: string; readonly entry: string }
