/**
 * A row of a sheet that its clerk leaves out: it is another one again, or no row of this return. It is a change like that of a cell, undone and kept
 * as those are; nothing of it goes in, and it waits for nobody.
 */
import type { SheetRow } from './sheet-rows.ts'

/** In place of a field: none is called so. */
export const LEFT_OUT = '-left-out'
const YES = 'yes'

/** Leaves a row out, or takes it back in. */
export const leftOut = (row: number, isOut = true): { readonly row: number; readonly field: string; readonly value: string } => ({
  row,
  field: LEFT_OUT,
  value: isOut ? YES : '',
})

export const isLeftOut = ({ cells }: Pick<SheetRow, 'cells'>): boolean => cells[LEFT_OUT] === YES
