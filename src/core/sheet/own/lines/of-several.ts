/** A cell that stands once over several accused: a result of the judgment is of each, and of an amount or a time somebody says whose it is. */
import type { Asking } from '../asking/asking.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { RowFault } from '../row/person-row.ts'
import { isAge, isMoney, isSpan } from '../words/vocabulary.ts'
import type { AsAbove } from './as-above.ts'

const OF_A_JUDGMENT = ['outcome', 'sentence_months', 'suspended_months', 'fine']

export class OfSeveral {
  readonly #table: Table
  readonly #columns: readonly Column[]
  readonly #context: OwnContext
  readonly #asking: Asking
  readonly #above: AsAbove
  readonly #nameAt: readonly number[]

  /** @param nameAt indexes of the columns of a name */
  constructor(table: Table, columns: readonly Column[], context: OwnContext, asking: Asking, above: AsAbove, nameAt: readonly number[]) {
    ;[this.#table, this.#columns, this.#context, this.#asking, this.#above, this.#nameAt] = [table, columns, context, asking, above, nameAt]
  }

  /** An amount or a time in one cell over several people may be each one's or all of theirs together: whose it is somebody says. */
  part(
    texts: readonly string[],
    row: number,
  ): { readonly texts: readonly string[]; readonly ofAll: readonly (readonly [string, RowFault])[] } {
    const over = new Set(this.#columns.flatMap((c, i) => (texts[i] !== '' && this.#isOfOne(c) && this.#isOverSeveral(row, i) ? [i] : [])))
    const answer = this.#context.answers['rule:each']
    if (over.size === 0 || answer === 'yes') return { texts, ofAll: [] }
    if (answer === undefined) this.#asking.rule('each', row)
    const fields = [...over].flatMap((i) => this.#columns[i]?.fields ?? [])
    return {
      texts: texts.map((text, i) => (over.has(i) ? '' : text)),
      ofAll: answer === undefined ? [] : fields.map((f) => [f, 'of-all'] as const),
    }
  }

  #isOfOne({ fields }: Column): boolean {
    return this.#context.form.fields.some((f) => fields.includes(f.id) && (isSpan(f) || isMoney(f) || isAge(f) || f.id === 'sex'))
  }

  /** Where the result stands once as well, all of the judgment is of each; damages are owed together. */
  #isOverSeveral(row: number, i: number): boolean {
    if (!this.#isOver(row, i) || this.#nameAt.every((n) => this.#isOver(row, n))) return false
    const isOfJudgment = this.#columns[i]?.fields.every((id) => OF_A_JUDGMENT.includes(id)) === true
    return !isOfJudgment || !this.#columns.some((c, at) => c.fields.includes('outcome') && this.#isOver(row, at))
  }

  /** One cell of several rows, or of several accused who stand side by side. */
  #isOver(row: number, i: number): boolean {
    const { abreast } = this.#table.grid
    const isBeside = abreast?.rows.has(row) === true && !abreast.columns.has(this.#columns[i]?.column ?? -1)
    return isBeside || this.#above.isMerged(row, i)
  }
}
