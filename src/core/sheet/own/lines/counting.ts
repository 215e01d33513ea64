/** What the rows so far come to, for the lines that say a total. */
import { toLatinDigits } from '../../../text/digits.ts'
import type { Counted } from '../totals.ts'

/** Of a column of words: a sex, a tick, a result. */
const LONGEST_VALUE = 12

export class Counting {
  readonly #sums: ReadonlySet<number>
  #section = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }
  #table = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }

  constructor(sums: ReadonlySet<number>, counted: Iterable<number>) {
    this.#sums = sums
    this.filled = new Map([...counted].map((column) => [column, 0]))
  }

  /** Columns of which a total counts the cells that hold something, and how many have. */
  readonly filled: Map<number, number>

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
        const plain = toLatinDigits(raw[column] ?? '').replace(/[^\d]/g, '')
        if (plain !== '') level.sums.set(column, (level.sums.get(column) ?? 0) + Number(plain))
      }
    }
  }

  endSection(): void {
    this.#section = { persons: 0, cases: new Set(), sums: new Map() }
  }

  levels(): readonly Counted[] {
    return [this.#table, this.#section].map((l) => ({ persons: l.persons, cases: l.cases.size, sums: l.sums }))
  }
}
