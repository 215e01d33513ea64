/** A list that its office sent although there was nobody to list: headings, perhaps, and one line that says so. */
import { toLatinDigits } from '../text/digits.ts'
import type { SheetGrid } from './own/grid/grid.ts'
import { foldText } from './own/words/fold-text.ts'

/** Title, headings of one to three rows, and their numbers. */
const LINES_ABOVE = 5
/** More cells than this are a row of a list. */
const FEW = 2

/**
 * Whether there is no row in any sheet that is shown, and in one a line says that there was nothing. What it was nothing of, and of which time, is
 * not read off it: silence is no zero, and this is for somebody to sign.
 * @param phrases folded beginnings of such a line
 */
export function saysNothing(grids: readonly SheetGrid[], phrases: readonly string[]): boolean {
  const shown = grids.filter((grid) => !grid.isHidden)
  return shown.some((grid) => isNothing(grid, phrases)) && shown.every((grid) => isBlank(grid) || isNothing(grid, phrases))
}

const filled = (cells: readonly string[]): string[] => [...new Set(cells.filter((cell) => cell.trim() !== ''))]
const isBlank = ({ rows }: SheetGrid): boolean => [...rows].every(({ cells }) => filled(cells).length === 0)

function isNothing({ rows }: SheetGrid, phrases: readonly string[]): boolean {
  let [above, isSaid] = [0, false]
  for (const { cells } of rows) {
    const own = filled(cells)
    if (own.length === 0) continue
    if (own.some((cell) => phrases.some((phrase) => foldText(cell).startsWith(phrase)))) {
      // "No case" in a row of a list is what one of its columns says.
      if (own.length > FEW) return false
      isSaid = true
    } else if (own.length > FEW && (isSaid || ++above > LINES_ABOVE)) return false
    else if (own.length > FEW && own.some((cell) => /\d/.test(toLatinDigits(cell))) && !areNumbers(own)) return false
  }
  return isSaid
}

/** Columns that are numbered under their headings. */
const areNumbers = (cells: readonly string[]): boolean => cells.every((cell) => /^\(?\d{1,2}\)?$/.test(toLatinDigits(cell.trim())))
