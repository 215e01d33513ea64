/** Notes that somebody put on cells of a sheet: the places are told, and what a note says is never read. */
import type { Problem } from '../../core/country/index.ts'
import { letters } from '../../core/sheet/letters.ts'
import { problem } from '../../errors.ts'

/** Who writes the notes on a sheet that is handed back; they are nobody's, and nothing is said of them. */
export const OUR_AUTHOR = 'saksi'
/** Notes that are remembered; nobody writes so many by hand. */
const MOST_NOTES = 20_000
const MOST_NAMED = 20

export class Notes {
  /** By reference, `C4`: a thread of answers has a note of the old kind in its place as well. */
  readonly #places = new Map<string, readonly [row: number, column: number]>()

  /** @param row 1-based. @param column 0-based */
  add(row: number, column: number): void {
    if (this.#places.size < MOST_NOTES) this.#places.set(`${letters(column + 1)}${row}`, [row, column])
  }

  /** One for the sheet, or none. */
  tell(sheet: string): readonly Problem[] {
    if (this.#places.size === 0) return []
    const places = [...this.#places].toSorted(([, [row, column]], [, other]) => row - other[0] || column - other[1]).map(([place]) => place)
    const more = places.length - MOST_NAMED
    const cells = [...places.slice(0, MOST_NAMED), ...(more > 0 ? [`… (+${more})`] : [])].join(', ')
    return [problem('file.notes-unread', { cells }, { sheet, severity: 'warning' })]
  }
}
