/**
 * Lists that are divided by the day: a line that holds a day and nothing else stands for the rows below it, until the next such line. Only where
 * no column of the table says when.
 */
import type { Form } from '../../country/country.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { parseDay } from '../../text/dates.ts'
import { isAlone } from './case-lines.ts'
import type { Table } from './grid.ts'
import type { Column } from './plan.ts'

/** Beyond any column of a sheet, and beside those of other lines over rows. */
const BEHIND = 300_000
/** One line may be a title. */
const FEWEST_LINES = 2

export class SectionDays {
  readonly #field: string | undefined
  readonly #month: string | undefined

  /** @param month `2024-02`: the one month that the title speaks of, whose days need not say it again */
  constructor(form: Form, month: string | undefined) {
    const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
    const days = isOfAccused ? [] : form.fields.filter((f) => f.type === 'date' && f.required)
    // Of two days that a form asks for nobody knows which the line says.
    this.#field = days.length === 1 ? days[0]?.id : undefined
    this.#month = month
  }

  /** @returns undefined where the line is none */
  read(cells: readonly string[]): string | undefined {
    if (this.#field === undefined || !isAlone(cells)) return undefined
    const text = toLatinDigits(cells.find((c) => c.trim() !== '') ?? '').trim()
    const day = parseDay(text)
    if (day.ok && !/^\d+$/.test(text)) return day.day
    const [, bare] = /^(?:ថ្ងៃទី|ថ្ងៃ|day)\s*(\d{1,2})$/iu.exec(text) ?? []
    return bare !== undefined && this.#month !== undefined ? `${this.#month}-${bare.padStart(2, '0')}` : undefined
  }

  /** The column that such lines stand for. */
  columnOf({ grid, at, end, headings }: Table, columns: readonly Column[]): readonly Column[] {
    const field = this.#field
    if (field === undefined || columns.some((c) => c.fields.includes(field))) return []
    const lines = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? []).filter(
      (c) => this.read(c) !== undefined,
    )
    const heading = lines[0]?.find((c) => c.trim() !== '') ?? ''
    return lines.length >= FEWEST_LINES ? [{ column: headings.length + BEHIND, heading, fields: [field], by: 'words' }] : []
  }
}
