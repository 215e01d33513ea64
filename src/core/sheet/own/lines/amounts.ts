/** Amounts in two currencies under one heading: a bare sum below them is of neither. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column.ts'
import { currencyOf } from '../currency.ts'
import type { Table } from '../grid.ts'
import { foldAll, foldText } from '../tile.ts'
import { isMoney } from '../vocabulary.ts'

export class Amounts {
  /** By column, how many are written, and how many of them in another currency. */
  readonly #written = new Map<number, { readonly all: number; readonly foreign: number }>()
  readonly #foreign: ReadonlySet<string>

  /** Columns of money beside one that names several currencies. */
  readonly #ofSeveral: ReadonlySet<number>

  constructor(words: SheetWords, table: Table, columns: readonly Column[], form: Form) {
    this.#foreign = foldAll(words.units.other_currency)
    const currency = currencyOf(table, words)
    const named = new Set([...table.grid.rows].flatMap((l) => foldText(currency?.(l.row) ?? '') || []))
    const money = columns.filter((c) => form.fields.some((f) => f.id === c.fields[0] && isMoney(f)))
    this.#ofSeveral = new Set(named.size > 1 ? money.map((c) => c.column) : [])
  }

  add(column: number, text: string): void {
    if (!/[1-9]/.test(toLatinDigits(text))) return
    const { all = 0, foreign = 0 } = this.#written.get(column) ?? {}
    const folded = foldText(text)
    const isForeign = [...this.#foreign].some((currency) => folded.includes(currency))
    this.#written.set(column, { all: all + 1, foreign: foreign + Number(isForeign) })
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
