/** What was done to a sheet, taken along when its file is read again: its columns may be read otherwise then. Pure. */
import type { Change } from './edits.ts'

export type Again = {
  readonly changes: readonly Change[]
  readonly answered: readonly string[]
  /** Field id → heading it stood under when all this was done. */
  readonly headings: Readonly<Record<string, string>>
}
type Carried = Pick<Again, 'changes' | 'answered'> & { readonly dropped: number }

/**
 * A cell is mended under a heading. Where its field stands under another one now, or under none, the mend would land on another
 * column's cell, or on one that no screen shows, and be sealed there: it is dropped and counted. A question is about a whole row: once
 * any column is read otherwise, all are asked anew.
 * @param headings field id → heading, as the file is read now
 */
export function carry({ changes, answered, headings: before }: Again, headings: Again['headings']): Carried {
  const isSame = (field: string): boolean => before[field] === headings[field]
  const kept = changes.filter((c) => isSame(c.field))
  const areAllSame = [...Object.keys(before), ...Object.keys(headings)].every(isSame)
  return { changes: kept, answered: areAllSame ? answered : [], dropped: changes.length - kept.length }
}
