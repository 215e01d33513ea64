/** Amounts in two currencies under one heading: a bare sum below them is of neither. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import { currencyOf } from '../grid/currency.ts'
import type { Table } from '../grid/grid.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { amountIn } from '../grid/totals.ts'
import { isMoney } from '../words/vocabulary.ts'

export class Amounts {
  /** By column, how many are written, and how many of them in another currency. */
  readonly #written = new Map<number, { readonly all: number; readonly foreign: number }>()
  readonly #foreign: ReadonlySet<string>

  /** Columns of money beside one that names several currencies. */
  readonly #ofSeveral: ReadonlySet<number>

  readonly #riel: ReadonlySet<string>
  readonly #currency: ((row: number) => string) | undefined
  /** Currencies that its rows name, by the first word for each. */
  readonly #named: ReadonlySet<string>
  /** By column and currency, what its rows come to: all of them, and those since the last sum of it. */
  readonly #sums = new Map<number, Map<string, { all: number; since: number }>>()
  /** Columns in which something is no number: what they come to nobody knows. */
  readonly #unsure = new Set<number>()

  constructor(words: SheetWords, table: Table, columns: readonly Column[], form: Form) {
    this.#foreign = foldAll(words.units.other_currency)
    this.#riel = foldAll(words.units.riel)
    this.#currency = currencyOf(table, words)
    const named = new Set([...table.grid.rows].flatMap((l) => this.#called(this.#currency?.(l.row) ?? '') ?? []))
    this.#named = named
    const money = columns.filter((c) => form.fields.some((f) => f.id === c.fields[0] && isMoney(f)))
    this.#ofSeveral = new Set(named.size > 1 ? money.map((c) => c.column) : [])
  }

  #called(currency: string): string | undefined {
    const folded = foldText(currency)
    return folded === '' ? undefined : this.#riel.has(folded) ? RIEL : folded
  }

  /** @param row 1-based */
  add(column: number, text: string, row: number): void {
    this.#addOf(column, text, this.#called(this.#currency?.(row) ?? ''))
    if (!/[1-9]/.test(toLatinDigits(text))) return
    const { all = 0, foreign = 0 } = this.#written.get(column) ?? {}
    const folded = foldText(text)
    const isForeign = [...this.#foreign].some((currency) => folded.includes(currency))
    this.#written.set(column, { all: all + 1, foreign: foreign + Number(isForeign) })
  }

  #addOf(column: number, text: string, currency: string | undefined): void {
    if (!this.#ofSeveral.has(column) || text.trim() === '') return
    const amount = amountIn(toLatinDigits(text).trim())
    if (amount === undefined || currency === undefined) {
      this.#unsure.add(column)
      return
    }
    const sums = this.#sums.get(column) ?? new Map<string, { all: number; since: number }>()
    const { all = 0, since = 0 } = sums.get(currency) ?? {}
    this.#sums.set(column, sums.set(currency, { all: all + amount, since: since + amount }))
  }

  /** A line that sums those of one currency and says which (`Total USD`). @returns what it says and what its rows come to, where they differ; undefined where it is no such sum */
  heldTo(column: number, raw: readonly string[]): { readonly stated: number; readonly counted: number } | 'fits' | undefined {
    const stated = amountIn(toLatinDigits(raw[column] ?? '').trim())
    const said = raw.flatMap((cell, at) => (at === column || !/\p{L}/u.test(cell) ? [] : [foldText(cell)]))
    const isSaid = (currency: string): boolean =>
      said.some((text) => (currency === RIEL ? [...this.#riel] : [currency]).some((word) => isWordOf(word, text)))
    const [currency, ...others] = [...this.#named].filter(isSaid)
    const sums = this.#sums.get(column)
    const sum = sums?.get(currency ?? '')
    if (stated === undefined || currency === undefined || others.length > 0 || sum === undefined || this.#unsure.has(column))
      return undefined
    sums?.set(currency, { ...sum, since: 0 })
    return [sum.all, sum.since].some((counted) => Math.abs(counted - stated) < LEAST) ? 'fits' : { stated, counted: sum.all }
  }

  areMixed(column: number, sum: string): boolean {
    if (!/^[\d\s.,]*[1-9][\d\s.,]*$/.test(toLatinDigits(sum))) return false
    const { all = 0, foreign = 0 } = this.#written.get(column) ?? {}
    return foreign > 0 && foreign < all
  }

  /** Each currency has a sum of its own below. */
  isOfOneOfSeveral(column: number): boolean {
    return this.#ofSeveral.has(column)
  }
}

const RIEL = 'riel'
/** Of hundredths that are added up. */
const LEAST = 0.001
/** Latin letters end a word; Khmer is written on without a gap. */
const isWordOf = (word: string, text: string): boolean =>
  word !== '' && (/[a-z]/.test(word) ? text.split(/[^a-z]+/).includes(word) : text.includes(word))
