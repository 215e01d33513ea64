/** What the rows so far come to, for the lines that say a total. */
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid.ts'
import type { Counted } from '../totals.ts'

/** Of a column of words: a sex, a tick, a result. */
const LONGEST_VALUE = 12

/** `1OO` and `l50`, as people type them; `-50`, `(50)`. */
const OF_LETTERS = /^[\s$៛]*(?=.*\d)(?=.*[OolI])[\dOolI.,]+[\s$៛]*$/
const TAKEN_OFF = /^[\s$៛]*[-−–]\s*[\d$៛]|^\(\s*[\d$៛][\d.,\s$៛]*\)$/

/** The countings of a sheet's tables, by their first row of headings: tables are read in their order. */
const read = new WeakMap<Table['grid'], Map<number, Counting>>()

export class Counting {
  readonly #sums: ReadonlySet<number>
  #section = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }
  #table = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }

  /** What the tables before come to, of which this one has the headings again. */
  readonly #before: Counting | undefined

  constructor(sums: ReadonlySet<number>, counted: Iterable<number>, { grid, from, again }: Table) {
    this.#sums = sums
    const ofSheet = read.get(grid) ?? new Map<number, Counting>()
    this.#before = again === undefined ? undefined : ofSheet.get(again)
    read.set(grid, ofSheet.set(from, this))
    this.filled = new Map([...counted].map((column) => [column, 0]))
  }

  /** Columns of which a total counts the cells that hold something, and how many have. */
  readonly filled: Map<number, number>

  /** Columns in which a letter stands for a figure: what they come to nobody knows. */
  readonly unsure = new Set<number>()

  /** How often each text stands in a column of the table. */
  readonly values = new Map<number, Map<string, number>>()

  add(texts: readonly string[], raw: readonly string[], persons: number, caseAt: readonly number[]): void {
    for (const [column, text] of raw.entries()) {
      if (text !== '' && this.filled.has(column)) this.filled.set(column, (this.filled.get(column) ?? 0) + 1)
      if (text === '' || text.length > LONGEST_VALUE) continue
      const own = this.values.get(column) ?? new Map<string, number>()
      own.set(text, (own.get(text) ?? 0) + 1)
      this.values.set(column, own)
    }
    for (const level of [this.#section, this.#table]) {
      level.persons += persons
      level.cases.add(caseAt.map((i) => texts[i]).join(' '))
      for (const column of this.#sums) {
        const text = toLatinDigits(raw[column] ?? '').trim()
        if (OF_LETTERS.test(text)) this.unsure.add(column)
        const plain = text.replace(/[^\d]/g, '')
        // What was taken back is taken off.
        if (plain !== '') level.sums.set(column, (level.sums.get(column) ?? 0) + (TAKEN_OFF.test(text) ? -Number(plain) : Number(plain)))
      }
    }
  }

  endSection(): void {
    this.#section = { persons: 0, cases: new Set(), sums: new Map() }
  }

  levels(): readonly Counted[] {
    const own = [this.#table, this.#section].map((l) => ({ persons: l.persons, cases: l.cases.size, sums: l.sums }))
    return this.#before === undefined ? own : [...own, this.#all()]
  }

  /** Of this table and those before. */
  #all(): Counted {
    const { persons, cases, sums } = this.#table
    const before = this.#before === undefined ? undefined : this.#before.#all()
    return {
      persons: persons + (before?.persons ?? 0),
      cases: cases.size + (before?.cases ?? 0),
      sums: new Map([...this.#sums].map((column) => [column, (sums.get(column) ?? 0) + (before?.sums.get(column) ?? 0)])),
    }
  }
}
