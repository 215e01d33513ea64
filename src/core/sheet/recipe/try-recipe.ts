/** What a sheet becomes by a recipe, for whoever made it and sees whether it is what was meant. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { foldHeading } from '../fold-heading.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import type { Recipe } from './recipe.ts'
import { linesOf } from './recipe-rows.ts'
import { headingsOf, lookFor } from './recipe-table.ts'

export type Tried = {
  /** Lines of the sheet in which anything stands. */
  readonly rows: number
  /** Form → records. */
  readonly records: Readonly<Record<string, number>>
  /** 1-based rows of which no record is made. */
  readonly leftOut: readonly number[]
  /** Headings over columns that hold something and that no record reads. */
  readonly unread: readonly string[]
}

/** Form → the rows of the file of which its records were read: some that a recipe makes are lines of totals. */
export type Made = ReadonlyMap<string, readonly { readonly sheet: string; readonly row: number }[]>

/** @returns undefined where the sheet is none of the recipe's */
export function tryRecipe(grids: readonly SheetGrid[], recipe: Recipe, words: SheetWords | undefined, made: Made): Tried | undefined {
  const found = lookFor(grids, recipe, words)
  if ('missing' in found) return undefined
  const leftOut: number[] = []
  const unread: string[] = []
  let rows = 0
  for (const table of found) {
    const named = new Set(table.records.flatMap(headingsOf).map((h) => table.columns.get(foldHeading(h))))
    const taken = new Set([...made.values()].flatMap((all) => all.flatMap((r) => (r.sheet === table.grid.sheet ? [r.row] : []))))
    const all = [...linesOf(table)]
    rows += all.length
    // Rows that are counted together are all taken in with the first of them.
    if (!table.records.some((r) => r.per)) leftOut.push(...all.flatMap(({ row }) => (taken.has(row) ? [] : [row])))
    for (const [column, heading] of table.names)
      if (!named.has(column) && all.some(({ cells }) => (cells[column] ?? '').trim() !== '')) unread.push(heading)
  }
  return { rows, records: Object.fromEntries([...made].map(([form, all]) => [form, all.length])), leftOut, unread: [...new Set(unread)] }
}
