/** A sheet that says of itself, beside its list, that it may be put into no other system is not put into this one. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { headingsOf } from '../heading/heading.ts'
import { findByShape, findTables } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'

/** Cells that a line may have and still be none of a list, where the list is more than twice as wide. */
const MOST_CELLS = 2

/**
 * Whether the name of a sheet, any line above its headings, or a line below them that is no row of its list says so. What one cell of a row
 * says is of that row. A sheet in which no list is found says all of it of itself.
 *
 * @param forms those that it may be for: by their words the headings are found
 */
export function forbidsItself(grids: readonly SheetGrid[], forms: readonly Form[], country: Country, words: SheetWords): boolean {
  const phrases = (words.forbids ?? []).map(foldText)
  const shortest = Math.min(...phrases.map((phrase) => phrase.length))
  const saysSo = (text: string): boolean => {
    // Most cells of a long list are too short to say anything of a sheet.
    if (text.length < shortest) return false
    const folded = foldText(text)
    return phrases.some((phrase) => folded.includes(phrase))
  }
  return grids.some((grid) => {
    if (saysSo(grid.sheet)) return true
    const said = Array.from({ length: grid.rows.length }, (_, at) => at).filter((at) => grid.rows.at(at)?.cells.some(saysSo))
    // Headings are looked for only where there is something to place.
    if (said.length === 0) return false
    const at = firstTable(grid, forms, country, words)?.at
    const width = at === undefined ? 0 : filledIn(grid, at)
    return said.some((line) => {
      const filled = filledIn(grid, line)
      return at === undefined || line < at || filled === 1 || (filled <= MOST_CELLS && filled * 2 < width)
    })
  })
}

const filledIn = ({ rows }: SheetGrid, at: number): number => (rows.at(at)?.cells ?? []).filter((cell) => cell.trim() !== '').length

/** The first whose headings are those of one of the forms; else one that lies there by its shape. */
export function firstTable(grid: SheetGrid, forms: readonly Form[], country: Country, words: SheetWords): Table | undefined {
  const all = forms.map((form) => headingsOf(form, country, words))
  const known = all.flatMap((headings, i) => findTables(grid, headings, Math.min(3, forms[i]?.fields.length ?? 0)).slice(0, 1))
  const [first] = known.length > 0 ? known.toSorted((a, b) => a.at - b.at) : all.flatMap((headings) => findByShape(grid, headings) ?? [])
  return first
}
