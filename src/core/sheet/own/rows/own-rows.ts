/** The rows of an office's own sheets as they are made, each field's text in its column, and what was found beside them. */
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import { Numbers } from '../../numbers.ts'
import { SheetRows } from '../../sheet-rows.ts'
import type { ShownTable } from '../../shown-table.ts'
import type { Asking } from '../asking/asking.ts'
import type { Column, Plan } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Note } from '../lines/note.ts'
import type { Question } from '../questions/questions.ts'
import type { RowFault, Told } from '../row/person-row.ts'
import type { Found } from './one-number.ts'

export type CellFault = {
  readonly row: number
  readonly field: string
  readonly fault: RowFault
  /** Of an amount, as it stands. */ readonly text?: string
  /** Where two columns contradict each other: what each says. */ readonly told?: readonly Told[]
}

export type OwnRows = {
  readonly rows: SheetRows
  /** Field → heading that it came from. */
  readonly headings: Readonly<Record<string, string>>
  /** Of the first table: the row of its headings, 1-based; and each field's column, 0-based, where it is the same in all tables. */
  readonly layout: { readonly heading: number; readonly columns: Readonly<Record<string, number>> }
  /** Names of the sheets, by the group of a row's number (core/sheet/row-id.ts). */
  readonly groups: readonly { readonly sheet: string; readonly part: number }[]
  readonly sheet: string
  readonly questions: readonly Question[]
  readonly notes: readonly Note[]
  readonly faults: readonly CellFault[]
  /** Fields that were filled because nothing stands in some of their cells. */
  readonly silent: ReadonlyMap<string, Filled>
  /** The same where a cell says that it is still open, and the form has no such answer. */
  readonly open: ReadonlyMap<string, Filled>
  /** Fields whose cells wait for an answer. */
  readonly waiting: ReadonlySet<string>
  /** What stands above the headings. */
  readonly above: readonly string[]
  readonly columns: readonly (Column & { readonly sheet: string })[]
  /** Columns that hold something and are not read; 0-based. */
  readonly leftOut: readonly { readonly sheet: string; readonly column: number; readonly heading: string }[]
  /** Fields that no column or cell of any row says anything of. */
  readonly absent: readonly string[]
  /** The tables as they stand, with what each column is taken for. */
  readonly tables: readonly ShownTable[]
}

/** In how many cells, and the code of the field's list that stands there now; empty where it has none. */
export type Filled = { readonly cells: number; readonly kept: string }

/** A field that is empty in so few rows is kept, and these are gaps. */
const FEW = 0.3

/** The rows as they are made, each field's text in its column. */
export class Output {
  /** How many rows of each sheet there are so far. */
  readonly places = new Map<string, number>()
  /** Numbers that were made of a day and a place → the sheet whose row has it. */
  readonly placed = new Map<string, string>()
  /** By what the rows of all sheets so far are found again. */
  readonly found: Found = new Map()
  readonly #form: Form
  readonly #lines = new Lines()
  readonly #groups: { sheet: string; part: number }[] = []
  readonly #headings: Record<string, string> = {}
  readonly #columns: (Column & { sheet: string })[] = []
  readonly #layout: Record<string, number> = {}
  readonly #faults: CellFault[] = []
  readonly #silent = new Map<string, number>()
  readonly #open = new Map<string, number>()
  readonly #filled = new Set<string>()
  /** Cells that say something which no answer came of. */
  readonly #worded = new Set<string>()
  readonly #order: readonly string[]
  readonly #unsaid: Readonly<Record<string, string>>
  readonly #notWritten: Readonly<Record<string, string>>
  #count = 0

  constructor(form: Form, notWritten: Readonly<Record<string, string>>) {
    this.#form = form
    this.#notWritten = notWritten
    this.#order = form.fields.map((f) => f.id)
    this.#unsaid = this.#supposed({})
  }

  /** What follows from the row, where the form says what does; else that nothing is written. */
  #supposed(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return this.#form.supposes?.(row) ?? this.#notWritten
  }

  groupOf(sheet: string, part: number): number {
    const at = this.#groups.findIndex((g) => g.sheet === sheet && g.part === part)
    return at >= 0 ? at : this.#groups.push({ sheet, part }) - 1
  }

  mention(columns: readonly Column[], sheet: string): void {
    const here: Record<string, number> = {}
    for (const c of columns)
      for (const field of c.fields) {
        this.#headings[field] ??= c.heading
        here[field] ??= c.column
      }
    const isFirst = this.#columns.length === 0
    for (const field of Object.keys(isFirst ? here : this.#layout))
      if (isFirst) this.#layout[field] = here[field] as number
      else if (here[field] !== this.#layout[field]) delete this.#layout[field]
    for (const c of columns) this.#columns.push({ ...c, sheet })
  }

  fault(row: number, field: string, fault: RowFault, text: string, told?: readonly Told[]): void {
    this.say(row, field)
    this.#faults.push({ row, field, fault, ...(fault === 'amount' ? { text } : {}), ...(told ? { told } : {}) })
  }

  /** Something stands in a cell, whatever comes of it: it is not empty. */
  say(row: number, field: string): void {
    this.#worded.add(`${row} ${field}`)
  }

  /** @param open fields of which the row says that they are still open */
  add(id: number, said: Readonly<Record<string, string>>, fields: ReadonlySet<string>, open: ReadonlySet<string>): void {
    const row: Record<string, string> = { ...said }
    this.#count++
    for (const field of fields) {
      const gaps = open.has(field) ? this.#open : this.#silent
      if ((row[field] ?? '') === '' && !this.#worded.has(`${id} ${field}`)) gaps.set(field, (gaps.get(field) ?? 0) + 1)
    }
    const supposed = this.#supposed(row)
    for (const [field, value] of Object.entries(supposed)) if ((row[field] ?? '') === '' && value !== '') row[field] = value
    // What is supposed of somebody of whom nothing is known is no answer.
    for (const field of this.#order)
      if ((row[field] ?? '') !== '' && (said[field] || row[field] !== this.#unsaid[field])) this.#filled.add(field)
    this.#lines.push(
      id,
      this.#order.map((field) => row[field] ?? ''),
    )
  }

  /** What a list keeps of everybody: a question that must be answered, or a day that is not still to come. Without what a row is found by it is not kept at all. */
  #isKept(id: string): boolean {
    if (this.#form.naturalKey.includes(id) && (this.#unsaid[id] ?? '') === '') return false
    const field = this.#form.fields.find((f) => f.id === id)
    return field?.required === true || (field?.type === 'date' && field.id !== 'decided_on')
  }

  #filledOf(gaps: readonly (readonly [field: string, cells: number])[]): ReadonlyMap<string, Filled> {
    return new Map(
      gaps.flatMap(([field, cells]) => (this.#isKept(field) ? [[field, { cells, kept: this.#unsaid[field] ?? '' }] as const] : [])),
    )
  }

  finish(
    planned: readonly { readonly table: Table; readonly plan: Plan }[],
    asking: Asking,
    notes: readonly Note[],
    above: readonly string[],
    tables: readonly ShownTable[],
  ): OwnRows {
    const [first] = planned
    const { questions, waiting } = asking.finish()
    const taken = new Numbers()
    for (let i = 0; i < this.#lines.length; i++) taken.push(i)
    return {
      rows: new SheetRows(
        this.#lines,
        this.#order.map((field, i) => [i, field] as const),
        taken,
      ),
      headings: this.#headings,
      layout: { heading: first ? first.table.grid.rows.rowOf(first.table.at) : 1, columns: this.#layout },
      groups: this.#groups,
      sheet: first?.table.grid.sheet ?? '',
      questions,
      notes,
      faults: this.#faults,
      silent: this.#filledOf([...this.#silent].filter(([, n]) => n <= this.#count * FEW)),
      open: this.#filledOf([...this.#open]),
      waiting,
      above,
      columns: this.#columns,
      leftOut: planned.flatMap(({ table, plan }) => plan.leftOut.map((c) => ({ ...c, sheet: table.grid.sheet }))),
      absent: this.#order.filter((field) => !(field in this.#headings) && !this.#filled.has(field)),
      tables,
    }
  }
}
