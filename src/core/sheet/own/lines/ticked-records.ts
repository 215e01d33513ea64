/**
 * Columns of ticks for what a record is found by: the services that somebody had on one day, a column each. Every tick of a row is then a record of its own, as
 * the form keeps it; where one alone is ticked the row is one.
 */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Column } from '../column/column.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

export class TickedRecords {
  /** Indexes of such columns. */
  readonly #at: readonly number[]
  readonly #ticks: ReadonlySet<string>

  constructor(columns: readonly Column[], form: Form, words: SheetWords) {
    const isOfKey = (id: string): boolean => form.naturalKey.includes(id) && form.fields.some((f) => f.id === id && f.type === 'code')
    const at = columns.flatMap((c, i) => (c.code !== undefined && c.fields.length === 1 && isOfKey(c.fields[0] ?? '') ? [i] : []))
    // Two columns of one code say the same of a row.
    const isOne = new Set(at.map((i) => columns[i]?.fields[0])).size === 1
    this.#at = isOne && new Set(at.map((i) => columns[i]?.code)).size === at.length && at.length > 1 ? at : []
    this.#ticks = foldAll(words.ticks)
  }

  /** @param texts of one row, by column */
  part(texts: readonly string[]): readonly (readonly string[])[] {
    const ticked = this.#at.filter((i) => this.#ticks.has(foldText(texts[i] ?? '')))
    const isRead = this.#at.every((i) => (texts[i] ?? '') === '' || ticked.includes(i))
    if (ticked.length < 2 || !isRead) return [texts]
    return ticked.map((own) => texts.map((text, i) => (i !== own && ticked.includes(i) ? '' : text)))
  }
}
