/**
 * A record begun elsewhere on the desk, for the page where it is gone on with. In this window's memory alone: an address is read
 * over shoulders. It waits until work that was kept from before is sent or thrown away: nothing typed is written over.
 */
import type { Form } from '../../../../core/country/index.ts'
import { forgottenOnLeave } from '../../account/of-session.ts'
import { BEGUN } from '../../typed/begun-mark.ts'
import { recordsOf, type Typed } from '../../typed/records-of.ts'
import type { Kept } from './kept.ts'

export type Begun = {
  readonly form: Form
  readonly cells: Typed['cells']
  /**
   * Told once this very record is on record, and never if it is not sent: what was begun is not done.
   * @param records those that were sent, where it is known which is which: one alone. @returns whether it was heard.
   */
  readonly onRecord?: (records: readonly string[]) => Promise<boolean>
  /** Where one goes back to from the receipt. */
  readonly back?: string
}
/** What goes along with a record that was begun elsewhere. */
export type Along = Pick<Begun, 'onRecord' | 'back'>
/** `isItself`: nothing but that very record is in what is sent, as it was typed. Of several nobody says which on the record is which. */
export type Sent = Along & { readonly isItself: boolean }

/** @param typed what is sent. @returns undefined where the begun record is not in it, whatever else is. */
export function alongOf(typed: Typed, along: Along | undefined): Sent | undefined {
  const records = recordsOf(typed)
  return along && records.some((r) => r[BEGUN] !== undefined) ? { ...along, isItself: records.length === 1 } : undefined
}
let begun: Begun | undefined
/* What somebody told is nobody else's to go on with. */
forgottenOnLeave(() => (begun = undefined))

export const begin = (record: Begun): void => void (begun = record)
/** Something waits to be typed on with. */
export const isBegun = (): boolean => begun !== undefined

/** @returns what is to be typed on with; undefined where nothing was begun, or other work comes first. Taken once. */
export function takeBegun(kept: Kept | undefined): (Along & { readonly form: Form; readonly typed: Typed }) | undefined {
  if (!begun || (kept && (kept.form.id !== begun.form.id || !kept.typed))) return undefined
  const { form, cells, onRecord, back } = begun
  begun = undefined
  const { rows = [], cells: half = {} } = kept?.typed ?? {}
  const isHalf = Object.values(half).some((value) => value.trim() !== '')
  return {
    form,
    typed: { rows: isHalf ? [...rows, half] : rows, cells: onRecord ? { ...cells, [BEGUN]: '1' } : cells },
    ...(onRecord ? { onRecord } : {}),
    ...(back === undefined ? {} : { back }),
  }
}
