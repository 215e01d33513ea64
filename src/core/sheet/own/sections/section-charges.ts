/**
 * Lists that are divided by what people are charged with: a line that holds a law or an article and nothing else stands for the rows below it,
 * until the next such line. Only where no column of the table says it.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { isAlone } from './case-lines.ts'
import { isCharge } from '../column/legend.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Tiler } from '../words/tile.ts'
import { makeTiler, type Term } from '../words/vocabulary.ts'

/** Beyond any column of a sheet, and beside those of the lines over a case. */
const BEHIND = 200_000

export class SectionCharges {
  readonly #field: string | undefined
  readonly #charges: Tiler<Term>

  constructor(form: Form, country: Country, words: SheetWords) {
    const field = form.fields.find((f) => f.list === 'offences' && f.type === 'code')
    this.#field = field?.id
    this.#charges = makeTiler(field ? [field] : [], [], [], words, country)
  }

  /** @returns undefined where the line is none */
  read(cells: readonly string[]): string | undefined {
    const [text] = isAlone(cells) ? cells.filter((c) => c.trim() !== '') : []
    return this.#field !== undefined && text !== undefined && isCharge(text, this.#charges) ? text.trim() : undefined
  }

  /** The column that such lines stand for. */
  columnOf({ grid, at, end, headings }: Table, columns: readonly Column[]): readonly Column[] {
    const field = this.#field
    if (field === undefined || columns.some((c) => c.fields.includes(field))) return []
    for (let i = at + 1; i < end; i++) {
      const text = this.read(grid.rows.at(i)?.cells ?? [])
      if (text !== undefined) return [{ column: headings.length + BEHIND, heading: text, fields: [field], by: 'words' }]
    }
    return []
  }
}
