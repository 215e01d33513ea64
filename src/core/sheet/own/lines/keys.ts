/**
 * What stands in the columns by which a row is found: which of it is a number of this list, written as other rows write theirs, and which is the word of
 * somebody who signs, explains or sums up below it.
 */
import type { Country } from '../../../country/country.ts'
import { isNotYet, signs } from '../cell/who-signs.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'

/** A line with fewer cells under known headings is no person, unless it says who or which case. */
export const FEWEST_CELLS = 3
/** Of ten keys of a list in which a key is a number, so many are. */
const MOST_NUMBERED = 0.9
/** So many with words in them that are written alike are numbers. */
const FEWEST_ALIKE = 2
/** `Under 18`, `18+`: no number alone. */
const WORDED = /[\p{L}\p{M}]{3}|[+<>≤≥:]/u
/** `1/24` and `12/24` are written alike, and `Sex: 1` is not. */
const shapeOf = (key: string): string =>
  key.replace(/\p{Nd}+/gu, '0').replace(/[\p{L}\p{M}]+/gu, (word) => ([...word].length > 1 ? word.toLowerCase() : 'a'))

export class Keys {
  readonly #table: Table
  readonly #columns: readonly Column[]
  readonly #caseAt: readonly number[]
  readonly #country: Country
  /** What stands under the columns by which a row is found, of the last rows that were taken. */
  readonly #keys = new Map<number, readonly string[]>()
  /** 1-based row of the last line with a number as others are. */
  #lastKeyed: number | undefined
  /** How the numbers of rows that say more than one thing beside theirs are written, and how many; none where these are no numbers. */
  readonly #shapes = new Map<number, ReadonlyMap<string, number>>()

  /** @param caseAt indexes of the columns by which a row is found */
  constructor(table: Table, columns: readonly Column[], caseAt: readonly number[], country: Country) {
    ;[this.#table, this.#columns, this.#caseAt, this.#country] = [table, columns, caseAt, country]
  }

  /** A row was taken. @param texts its cells, by column that is read */
  take(texts: readonly string[]): void {
    for (const i of this.#caseAt) {
      const key = texts[i] ?? ''
      if (key !== '') this.#keys.set(i, [...(this.#keys.get(i) ?? []), key].slice(-FEWEST_CELLS))
    }
  }

  /** Numbers stand in the column. */
  isNumbered(i: number): boolean {
    return this.#shapesOf(this.#columns[i]?.column ?? -1).size > 0
  }

  /** Beside a number a name is enough; beside one with a word that no other has there is more than that. */
  isUnlikeOthers(i: number, own: string, filled: readonly string[]): boolean {
    const column = this.#columns[i]?.column ?? -1
    const isWorded = filled.length < FEWEST_CELLS && WORDED.test(own) && !this.#shapesOf(column).has(shapeOf(own))
    return !/\p{Nd}/u.test(own) || isWorded
  }

  /** A word without a figure, under what is a number in the rows right above it. */
  isWordBelow(i: number, own: string): boolean {
    const keys = this.#keys.get(i) ?? []
    return own !== '' && !/\p{Nd}/u.test(own) && !isNotYet(own) && keys.length >= FEWEST_CELLS && keys.every((key) => /\p{Nd}/u.test(key))
  }

  /** Below it stands a row with a number: who signs has signed the whole list. */
  isInTheMiddle(row: number): boolean {
    const { grid, at, end } = this.#table
    const isRow = (cells: readonly string[]): boolean =>
      cells.filter((c) => c.trim() !== '').length >= FEWEST_CELLS && this.#caseAt.some((i) => this.isAsOthers(i, cells))
    if (this.#lastKeyed === undefined) {
      let i = end - 1
      while (i > at && !isRow(grid.rows.at(i)?.cells ?? [])) i--
      this.#lastKeyed = i > at ? grid.rows.rowOf(i) : 0
    }
    return row < this.#lastKeyed
  }

  /** A number that is written as numbers of other rows are. @param cells of the whole line */
  isAsOthers(i: number, cells: readonly string[]): boolean {
    const column = this.#columns[i]?.column ?? -1
    const own = (cells[column] ?? '').trim()
    const alike = this.#shapesOf(column).get(shapeOf(own)) ?? 0
    // `VIC 10/24`, where other numbers of the list are so written.
    return /\p{Nd}/u.test(own) && alike >= (WORDED.test(own) ? FEWEST_ALIKE : 1)
  }

  #shapesOf(column: number): ReadonlyMap<string, number> {
    const known = this.#shapes.get(column)
    if (known) return known
    const { grid, at, end } = this.#table
    const full = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? []).filter(
      (cells) => cells.filter((c) => c.trim() !== '').length >= FEWEST_CELLS,
    )
    const keys = full.map((cells) => (cells[column] ?? '').trim()).filter((c) => c !== '' && !signs(c, this.#country))
    const numbered = keys.filter((c) => /\p{Nd}/u.test(c)).length
    // Whoever signs below a short list has signed no number.
    const within = keys.findLastIndex((c) => /\p{Nd}/u.test(c)) + 1
    const areNumbers = numbered > 0 && numbered >= within * MOST_NUMBERED && numbered * 2 >= keys.length
    const shapes = new Map([...Map.groupBy(areNumbers ? keys : [], shapeOf)].map(([shape, of]) => [shape, of.length]))
    this.#shapes.set(column, shapes)
    return shapes
  }
}
