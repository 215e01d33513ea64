/** The rows of a return: lines of its sheet, looked at through the headings. Nothing is copied; each is made when it is asked for. */
import { Lines } from './lines.ts'
import { Distinct, Numbers } from './numbers.ts'

export type SheetRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }
export type CellChange = { readonly row: number; readonly field: string; readonly value: string }

/** Cells that are no longer as the sheet has them, by its number of the row. */
type Mended = ReadonlyMap<number, Readonly<Record<string, string>>>

export class SheetRows implements Iterable<SheetRow> {
  readonly #lines: Lines
  readonly #columns: readonly (readonly [column: number, field: string])[]
  /** Every row is a copy of this one: of one shape, it takes the least memory an object can. */
  readonly #blank: Readonly<Record<string, string>>
  readonly #taken: Numbers
  readonly #mended: Mended
  /** Fields that no column has, and that are the same in every row. */
  readonly #given: Readonly<Record<string, string>>

  /** @param columns column (0-based) → field id */
  constructor(
    lines: Lines = new Lines(),
    columns: Iterable<readonly [column: number, field: string]> = [],
    taken = new Numbers(),
    mended: Mended = new Map(),
    given: Readonly<Record<string, string>> = {},
  ) {
    this.#lines = lines
    this.#columns = [...columns]
    this.#blank = Object.fromEntries(this.#columns.map(([, field]) => [field, '']))
    this.#taken = taken
    this.#mended = mended
    this.#given = given
  }

  get length(): number {
    return this.#taken.length
  }

  /** The fields that have a column. */
  get fields(): readonly string[] {
    return [...this.#columns.map(([, field]) => field).filter((f) => !(f in this.#given)), ...Object.keys(this.#given)]
  }

  /** The line of this index is a row of the return. */
  take(index: number): void {
    this.#taken.push(index)
  }

  *[Symbol.iterator](): Generator<SheetRow> {
    for (let i = 0; i < this.length; i++) yield this.#rowOf(this.#taken.at(i))
  }

  /** What stands in one column, row by row. */
  *textsOf(field: string): Generator<string> {
    const column = this.#columns.find(([, id]) => id === field)?.[0]
    for (let i = 0; i < this.length; i++) {
      const index = this.#taken.at(i)
      const mended = this.#mended.get(this.#lines.rowOf(index))?.[field]
      yield mended ?? this.#textOf(index, field, column)
    }
  }

  /** The same rows with one text in this field, in every row. */
  filled(field: string, text: string): SheetRows {
    return new SheetRows(this.#lines, this.#columns, this.#taken, this.#mended, { ...this.#given, [field]: text })
  }

  /** Cells that are other than the sheet has them, by row. */
  get mended(): ReadonlyMap<number, Readonly<Record<string, string>>> {
    return this.#mended
  }

  /** The same rows with these cells changed; a cell that is changed twice is as it was changed last, and one that is changed back is not changed. */
  changed(changes: readonly CellChange[]): SheetRows {
    const asked = new Set(changes.map((c) => c.row))
    const places = new Map<number, number>()
    for (let i = 0; i < this.length; i++) {
      const index = this.#taken.at(i)
      const row = this.#lines.rowOf(index)
      if (asked.has(row)) places.set(row, index)
    }
    const mended = new Map(this.#mended)
    for (const { row, field, value } of changes) {
      const { [field]: _, ...others } = mended.get(row) ?? {}
      const index = places.get(row)
      const isAsBefore = index !== undefined && this.#textOf(index, field) === value
      mended.set(row, isAsBefore ? others : { ...others, [field]: value })
    }
    return new SheetRows(this.#lines, this.#columns, this.#taken, mended, this.#given)
  }

  /** All but these, by their number of the row. */
  without(rows: ReadonlySet<number>): SheetRows {
    const kept = new Numbers()
    for (let i = 0; i < this.length; i++) {
      const index = this.#taken.at(i)
      if (!rows.has(this.#lines.rowOf(index))) kept.push(index)
    }
    return new SheetRows(this.#lines, this.#columns, kept, this.#mended, this.#given)
  }

  /** As the sheet has it. */
  #textOf(index: number, field: string, column = this.#columns.find(([, id]) => id === field)?.[0]): string {
    return this.#given[field] ?? (column === undefined ? '' : this.#lines.cell(index, column).trim())
  }

  #rowOf(index: number): SheetRow {
    const row = this.#lines.rowOf(index)
    const cells: Record<string, string> = { ...this.#blank }
    for (const [column, field] of this.#columns) cells[field] = this.#lines.cell(index, column).trim()
    for (const [field, text] of Object.entries(this.#given)) cells[field] = text
    const mended = this.#mended.get(row)
    return { row, cells: mended ? { ...cells, ...mended } : cells }
  }
}

/** Rows on their way to another thread: each text once, each cell the number of its text, row after row in the order of the fields. */
export type PackedRows = {
  readonly fields: readonly string[]
  readonly texts: readonly string[]
  readonly rows: Uint32Array<ArrayBuffer>
  readonly cells: Uint32Array<ArrayBuffer>
}

export function packRows(list: SheetRows): PackedRows {
  const [texts, rows, cells] = [new Distinct<string>(), new Numbers(), new Numbers()]
  const { fields } = list
  for (const { row, cells: own } of list) {
    rows.push(row)
    for (const field of fields) cells.push(texts.numberOf(own[field] ?? ''))
  }
  return { fields, texts: texts.all, rows: rows.give(), cells: cells.give() }
}

/** The rows again, as plain objects that share their texts. */
export function unpackRows({ fields, texts, rows, cells }: PackedRows): readonly SheetRow[] {
  const blank = Object.fromEntries(fields.map((field) => [field, '']))
  return Array.from(rows, (row, i) => {
    const own: Record<string, string> = { ...blank }
    for (const [c, field] of fields.entries()) own[field] = texts[cells[i * fields.length + c] ?? -1] ?? ''
    return { row, cells: own }
  })
}
