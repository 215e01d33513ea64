/**
 * A row of a return that may come from several sheets, or be one of several people in one row of a sheet: one number that is its own, and from
 * which the row of the sheet is read again. Of the first sheet's rows with one person each it is the sheet's own number.
 */
const STRIDE = 2 ** 21

export const rowId = (row: number, group: number): number => row + STRIDE * group

/** 1-based, as the sheet shows it. */
export const sheetRowOf = (id: number): number => id % STRIDE
export const groupOf = (id: number): number => Math.floor(id / STRIDE)
