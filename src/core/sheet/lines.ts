/**
 * Lines of a sheet as numbers: every text stands once, and a cell is the number of its text. A sheet repeats its codes and days thousands of
 * times, and a million cells held as objects are what a small computer runs out of; so they are a few megabytes that no collector looks at.
 */
import { Distinct, Numbers } from './numbers.ts'

/** `row` is 1-based, as the sheet shows it; blank rows may be absent. */
export type Line = { readonly row: number; readonly cells: readonly string[] }

export class Lines implements Iterable<Line> {
  readonly #texts = new Distinct<string>()
  readonly #rows = new Numbers()
  /** Where each line's cells begin and end: lines are as wide as what stands in them, and may have the same cells. */
  readonly #starts = new Numbers()
  readonly #ends = new Numbers()
  readonly #cells = new Numbers()

  static of(lines: Iterable<Line>): Lines {
    const made = new Lines()
    for (const { row, cells } of lines) made.push(row, cells)
    return made
  }

  get length(): number {
    return this.#rows.length
  }

  /** @param times it stands there so often, one below the other. */
  push(row: number, cells: readonly string[], times = 1): void {
    const start = this.#cells.length
    for (const cell of cells) this.#cells.push(this.#texts.numberOf(cell))
    for (let i = 0; i < times; i++) {
      this.#rows.push(row + i)
      this.#starts.push(start)
      this.#ends.push(this.#cells.length)
    }
  }

  /** Made when it is asked for. */
  at(index: number): Line | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const cells: string[] = []
    for (let c = this.#starts.at(index); c < this.#ends.at(index); c++) cells.push(this.#texts.at(this.#cells.at(c)))
    return { row: this.#rows.at(index), cells }
  }

  rowOf(index: number): number {
    return this.#rows.at(index)
  }

  /** Nothing for a line that is not there, and beyond a line's end. */
  cell(index: number, column: number): string {
    const place = this.#starts.at(index) + column
    return place < this.#ends.at(index) ? this.#texts.at(this.#cells.at(place)) : ''
  }

  *[Symbol.iterator](): Generator<Line> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as Line
  }
}
