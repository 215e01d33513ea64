/** Which row of the office's own sheet a row is: its number there, its sheet among several, and who of several people in it. Pure. */
import { groupOf, sheetRowOf } from '../../../../core/sheet/row-id.ts'
import type { RowGroups } from '../protocol.ts'

export type RowName = {
  /** As the sheet shows it. */
  readonly row: number
  /** Where rows of several sheets were taken. */
  readonly sheet?: string
  /** From 2, where one row names several people. */
  readonly person?: number
}

/** A sheet's name, where rows of another were taken too. */
export const nameSheet = (sheet: string | undefined, groups: RowGroups = []): string | undefined =>
  groups.some((g) => g.sheet !== sheet) ? sheet : undefined

export function nameRow(id: number, groups: RowGroups = []): RowName {
  const { sheet, part = 0 } = groups[groupOf(id)] ?? {}
  const name = nameSheet(sheet, groups)
  return {
    row: sheetRowOf(id),
    ...(name === undefined ? {} : { sheet: name }),
    ...(part > 0 ? { person: part + 1 } : {}),
  }
}

/** `13`; `13 (2)` is the second person of that row. */
export const shortName = ({ row, person }: RowName): string => (person === undefined ? String(row) : `${row} (${person})`)
