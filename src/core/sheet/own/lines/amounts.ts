/** Amounts in two currencies under one heading: a bare sum below them is of neither. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { foldAll, foldText } from '../tile.ts'

export class Amounts {
  /** By column, how many are written, and how many of them in another currency. */
  readonly #written = new Map<number, { readonly all: number; readonly foreign: number }>()
  readonly #foreign: ReadonlySet<string>

  constructor({ units }: SheetWords) {
    this.#foreign = foldAll(units.other_currency)
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
}
