/** What was done to a sheet, taken along when its file is read again: its columns may be read otherwise then. Pure. */
import { groupOf } from '../../../../core/sheet/row-id.ts'
import type { Change } from '../changes.ts'
import type { RowGroups } from '../protocol.ts'

export type Again = {
  readonly changes: readonly Change[]
  readonly answered: readonly string[]
  /** Field id → heading it stood under when all this was done. */
  readonly headings: Readonly<Record<string, string>>
  /** Which sheet and person a row was then. */
  readonly groups?: RowGroups
}
type Carried = Pick<Again, 'changes' | 'answered'> & { readonly dropped: number }

/**
 * A cell is mended under a heading. Where its field stands under another one now, or under none, the mend would land on another
 * column's cell, or on one that no screen shows, and be sealed there: it is dropped and counted. A question is about a whole row: once
 * any column is read otherwise, all are asked anew. So it is with a row whose number is another sheet's or person's now.
 * @param headings field id → heading, as the file is read now
 * @param groups which sheet and person a row is now
 */
export function carry(
  { changes, answered, headings: before, groups: then }: Again,
  headings: Again['headings'],
  groups?: RowGroups,
): Carried {
  const isSame = (field: string): boolean => before[field] === headings[field]
  const isSameRow = (row: number): boolean => {
    const [was, is] = [then?.[groupOf(row)], groups?.[groupOf(row)]]
    return was?.sheet === is?.sheet && was?.part === is?.part
  }
  const kept = changes.filter((c) => isSame(c.field) && isSameRow(c.row))
  const areAllSame = [...Object.keys(before), ...Object.keys(headings)].every(isSame)
  return { changes: kept, answered: areAllSame ? answered : [], dropped: changes.length - kept.length }
}
