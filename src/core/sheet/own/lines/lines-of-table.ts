/**
 * Which lines of a table are people, and what stands in their cells once merged cells and ditto marks are filled: a total is held against the
 * rows and left out; headings that are repeated, lines between sections, notes and signatures are left out and counted.
 */
import type { Form } from '../../../country/country.ts'
import type { Asking } from '../asking/asking.ts'
import { withoutBlankDay } from '../values/blank-day.ts'
import type { Column } from '../column/column.ts'
import { triedIn } from '../grid/form-tool.ts'
import type { Table } from '../grid/grid.ts'
import { AsAbove } from './as-above.ts'
import { FurtherCharges } from './further-charges.ts'
import { isHint } from './hints.ts'
import type { Note, TakenLine } from './note.ts'
import { OverRows } from './over-rows.ts'
import { isBeyond, wholesOf } from './parts-of-whole.ts'
import { StatedPeople } from './stated-people.ts'
import { FEWEST_CELLS, Keys } from './keys.ts'
import type { List } from './list.ts'
import { Nobodys } from './nobodys.ts'
import { isOtherName } from './of-whom.ts'
import { OfSeveral } from './of-several.ts'
import { splitPersons } from './split-persons.ts'
import { TotalLines } from './total-lines.ts'
import { TickedRecords } from './ticked-records.ts'
import { WholeRows } from './whole-rows.ts'
import { matterKey } from './matters.ts'
import type { Legend } from '../column/legend.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { isParty, Parties, type Party, type PartyColumn } from '../grid/parties.ts'
import type { RowFault } from '../row/person-row.ts'
import { headsAgain, isNumbers } from '../heading/table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { beginsWith } from '../grid/totals.ts'

type LinesContext = OwnContext & { readonly legend: Legend }

/** @param month of the sheet, `2024-05`, for days that have none; @param notes takes what is said of lines that are not taken */
export function takeLines(
  table: Table,
  columns: readonly Column[],
  context: LinesContext,
  asking: Asking,
  notes: Note[],
  month?: string,
): readonly TakenLine[] {
  const lines = new LinesOfTable(table, columns, context, asking, notes, month)
  // Where each case has headings of its own, the first case stands above the first of them.
  const above = table.grid.rows.at(table.from - 1)
  if (above) lines.readAbove(above.row, above.cells)
  for (let at = table.at + 1; at < table.end; at++) {
    const line = table.grid.rows.at(at)
    if (line)
      lines.read(
        line.row,
        line.cells.map((c) => withoutBlankDay(c.trim())),
      )
  }
  return lines.end()
}

class LinesOfTable {
  readonly #table: Table
  readonly #columns: readonly Column[]
  readonly #context: LinesContext
  readonly #asking: Asking
  readonly #notes: Note[]
  readonly #taken: TakenLine[] = []
  readonly #left: number[] = []
  readonly #joined: number[] = []
  /** Lines that say a further charge of whoever stands above. */
  readonly #charged: number[] = []
  readonly #further: FurtherCharges
  /** 1-based row of the last line that was taken, or that went with it. */
  #lastRow = 0
  /** Lines that go on with the last matter, while no matter stands below them. */
  #going: { readonly row: number; readonly raw: readonly string[] }[] = []
  readonly #hidden: number[] = []
  readonly #marked: number[] = []
  readonly #others: number[] = []
  readonly #parties: Parties
  readonly #partyAt: PartyColumn | undefined
  readonly #isOfAccused: boolean
  readonly #isOfMatters: boolean
  readonly #over: OverRows
  readonly #above: AsAbove
  readonly #totals: TotalLines
  readonly #nobodys: Nobodys
  readonly #keys: Keys
  readonly #ofSeveral: OfSeveral
  readonly #stated = new StatedPeople()
  readonly #ticked: TickedRecords
  readonly #whole: WholeRows
  readonly #manyTicks: number[] = []
  readonly #surnames: ReadonlySet<number>
  /** 1-based rows in which the headings stand once more. */
  readonly #heads: ReadonlySet<number>
  readonly #examples: ReadonlySet<string>
  /** Rows of an export in which somebody tried the form. */
  readonly #tried: ReadonlySet<number>
  /** Indexes of the columns of a name, and of those by which a row is found. */
  readonly #nameAt: readonly number[]
  readonly #caseAt: readonly number[]
  readonly #width: number
  #section: Party | undefined
  #lastParty = ''
  /** Cells of the last line that was taken. */
  #lastTaken: readonly string[] = []

  constructor(table: Table, columns: readonly Column[], context: LinesContext, asking: Asking, notes: Note[], month: string | undefined) {
    const { form, words, answers } = context
    ;[this.#table, this.#columns, this.#context, this.#asking, this.#notes] = [table, columns, context, asking, notes]
    this.#parties = new Parties(form, words, context.legend.anywhere)
    this.#isOfAccused = this.#parties.isOfAccused
    this.#isOfMatters = matterKey(form) !== undefined
    this.#further = new FurtherCharges(columns, form, context.country, words)
    const found = this.#parties.columnOf(table)
    this.#partyAt = found && isParty(found, table, answers) ? found : undefined
    this.#section = this.#parties.ofTable(table)
    this.#over = new OverRows(table, columns, context, asking, this.#isOfAccused, month)
    this.#examples = foldAll(words.examples)
    this.#tried = triedIn(table)
    this.#heads = new Set([...headsAgain(table)].map((i) => table.grid.rows.rowOf(i)))
    this.#surnames = new Set(columns.filter((c) => c.part === 'surname' || c.part === 'given').map((c) => c.column))
    const of = (id: string): number[] => columns.flatMap((c, i) => (c.fields.includes(id) ? [i] : []))
    this.#nameAt = of('accused_name')
    this.#caseAt = this.#isOfAccused ? of('case_number') : form.naturalKey.filter((id) => isKey(form, id)).flatMap(of)
    const dayAt = this.#isOfAccused ? [] : form.fields.flatMap((f) => (f.type === 'date' && f.required ? of(f.id) : []))
    this.#above = new AsAbove(table, columns, context, asking, this.#caseAt, dayAt)
    this.#ticked = new TickedRecords(columns, form, words)
    this.#whole = new WholeRows(
      columns,
      form,
      words,
      context.country,
      this.#caseAt.flatMap((i) => columns[i] ?? []),
    )
    this.#width = 1 + table.headings.findLastIndex((h, column) => h.text !== '' || isFilled(table, column))
    const list: List = {
      table,
      columns,
      context,
      asking,
      nameAt: this.#nameAt,
      caseAt: this.#caseAt,
      width: this.#width,
      isOfMatters: this.#isOfMatters,
      parties: this.#parties,
      over: this.#over,
      above: this.#above,
      whole: this.#whole,
    }
    this.#totals = new TotalLines(list, notes)
    this.#keys = new Keys(table, columns, this.#caseAt, context.country)
    this.#nobodys = new Nobodys(list, this.#keys)
    this.#ofSeveral = new OfSeveral(table, columns, context, asking, this.#above, this.#nameAt)
  }

  /** A case's line right above the headings. */
  readAbove(row: number, cells: readonly string[]): void {
    const raw = cells.map((c) => c.trim())
    if (this.#isOfAccused && this.#over.isCase(raw)) this.#over.read(raw, row, 0, this.#notes, this.#table.grid.sheet)
  }

  /** @param row 1-based; @param raw its cells */
  read(row: number, cells: readonly string[]): void {
    if (this.#totals.isAbove(row)) return
    const raw = this.#totals.filled(cells)
    const filled = raw.filter((c) => c !== '')
    if (filled.length === 0 || this.#heads.has(row)) return
    // How a form is to be filled in, on a form that somebody has sent out; as a surname the same word is somebody's.
    const isSurname = this.#taken.length > 0 && this.#surnames.has(raw.findIndex((c) => c !== ''))
    if (this.#tried.has(row) || (this.#isExample(filled[0] ?? '') && !isSurname)) {
      this.#left.push(row)
      return
    }
    if (isNumbers(filled) && filled.length * 2 > this.#table.headings.length) return
    if (this.#over.read(raw, row, this.#taken.length, this.#notes, this.#table.grid.sheet)) {
      this.#above.end()
      return
    }
    const typed = this.#columns.map((c) => raw[c.column] ?? '')
    if (this.#isOfAccused && this.#taken.length === 0 && isHint(typed, this.#columns, this.#context.form, this.#context.words)) {
      this.#left.push(row)
      return
    }
    // A row that names a case itself is of no block.
    if (this.#caseAt.some((i) => typed[i] !== '')) this.#over.endBlock()
    const texts = this.#over.fill(typed)
    const { totals } = this.#context.words
    const isNamed =
      !this.#totals.isCounting(filled, typed) &&
      this.#nameAt.some((i) => /\p{L}/u.test(texts[i] ?? '') && (!beginsWith(texts[i] ?? '', totals) || this.#whole.isSomebody(raw)))
    if (this.#totals.read(row, raw, filled, typed, isNamed)) return
    if (this.#isOfAbove(typed, raw)) this.#going.push({ row, raw })
    else if (this.#isFurtherCharge(row, raw)) this.#takeCharge(row, typed)
    else if (this.#nobodys.isNobody(row, raw, typed, filled, isNamed)) this.#leave(row, filled, typed)
    else this.#take(row, raw, texts)
  }

  /** What was taken; says what was not. */
  end(): readonly TakenLine[] {
    const { grid } = this.#table
    this.#over.endGroup(this.#taken.length, this.#notes, grid.sheet)
    const taken = this.#withParts()
    // Below the last matter a line may be who signs.
    for (const { row, raw } of this.#going) (this.#saysAsAbove(raw) ? this.#joined : this.#left).push(row)
    const left = [...this.#left, ...this.#totals.brought, ...this.#over.empty].toSorted((a, b) => a - b)
    const said: readonly (readonly [Note & { readonly rows: readonly number[] }, readonly number[]])[] = [
      [{ code: 'lines-left-out', sheet: grid.sheet, rows: left }, left],
      [{ code: 'others-left-out', sheet: grid.sheet, rows: this.#others }, this.#others],
      [{ code: 'rows-joined', sheet: grid.sheet, rows: this.#joined }, this.#joined],
      [{ code: 'charges-joined', sheet: grid.sheet, rows: this.#charged }, this.#charged],
      [{ code: 'rows-hidden', sheet: grid.sheet, rows: this.#hidden }, this.#hidden],
      [{ code: 'ticks-parted', sheet: grid.sheet, rows: this.#manyTicks }, this.#manyTicks],
      [{ code: 'marks', sheet: grid.sheet, rows: this.#marked }, this.#marked],
      [{ code: 'summed', sheet: grid.sheet, rows: this.#totals.summed }, this.#totals.summed],
      [{ code: 'sums-named', sheet: grid.sheet, rows: this.#totals.named }, this.#totals.named],
    ]
    for (const [note, rows] of said) if (rows.length > 0) this.#notes.push(note)
    for (const { row, column, stated, counted } of this.#stated.differing())
      this.#notes.push({
        code: 'unlike',
        sheet: grid.sheet,
        row,
        kind: 'count-differs',
        columns: [this.#table.headings[column]?.name ?? ''],
        counts: [stated, counted],
      })
    const unseen = this.#columns.filter((c) => grid.hiddenColumns?.has(c.column)).map((c) => c.heading)
    if (unseen.length > 0) this.#notes.push({ code: 'columns-hidden', sheet: grid.sheet, headings: unseen })
    const colours = new Set(taken.flatMap((t) => grid.colours?.get(t.row) ?? []))
    if (colours.size > 1) this.#notes.push({ code: 'colours', sheet: grid.sheet, colours: colours.size })
    return taken
  }

  /** `ឧ. Ex.`, in one language or in both. */
  #isExample(cell: string): boolean {
    return foldText(cell)
      .split(/[\s/]+/)
      .every((part) => this.#examples.has(part) || this.#examples.has(`${part}.`))
  }

  /** One more person of the matter above, in columns of which the form asks nothing: its number stands once, in the first line. */
  #isOfAbove(typed: readonly string[], raw: readonly string[]): boolean {
    if (!this.#isOfMatters || typed.some((c) => c !== '')) return false
    const filled = raw.flatMap((c, column) => (c === '' ? [] : [column]))
    return filled.length >= FEWEST_CELLS && filled.every((column) => (this.#lastTaken[column] ?? '') !== '')
  }

  /** Right below somebody, nothing but what he is charged with as well: his where his name is one cell over both lines, or if somebody says so. */
  #isFurtherCharge(row: number, raw: readonly string[]): boolean {
    if (!this.#isOfAccused || this.#taken.length === 0 || row !== this.#lastRow + 1 || !this.#further.isOne(raw)) return false
    if (this.#nameAt.some((i) => this.#above.merged(row, i) !== '')) return true
    this.#asking.rule('charge-below', row)
    return this.#context.answers['rule:charge-below'] === 'yes'
  }

  #takeCharge(row: number, typed: readonly string[]): void {
    const above = this.#taken.pop()
    if (above) this.#taken.push({ ...above, charges: [...(above.charges ?? []), typed] })
    this.#charged.push(row)
    this.#lastRow = row
  }

  /** It says a word that some matter says in the same column, as a person's sex or state is said of others, and as nobody signs. */
  #saysAsAbove(raw: readonly string[]): boolean {
    const { grid, at, end } = this.#table
    const taken = new Set(this.#taken.map((line) => line.row))
    const words = raw.flatMap((text, column) => (/\p{L}/u.test(text) ? [{ text, column }] : []))
    for (let i = at + 1; i < end; i++)
      if (taken.has(grid.rows.rowOf(i)) && words.some(({ text, column }) => grid.rows.cell(i, column).trim() === text)) return true
    return false
  }

  #leave(row: number, filled: readonly string[], typed: readonly string[]): void {
    this.#left.push(row)
    // Another name of whoever stands above: the next of the case is as above still.
    if (this.#isOfAccused && filled.length === 1 && isOtherName(this.#nameAt, typed)) return
    // Below a line that nobody has read, nothing is "as above"; between people who stand below their case it may be a note.
    this.#above.end()
    if (!(this.#isOfAccused && this.#table.isByShape)) this.#over.endBlock()
    const [only = '', ...more] = filled
    if (more.length > 0) return
    if (/\p{L}/u.test(only)) this.#totals.summed.push(row)
    this.#over.endDay(only, this.#taken.length, this.#notes, this.#table.grid.sheet)
    this.#section = this.#parties.of(only) ?? this.#section
  }

  #take(row: number, raw: readonly string[], texts: readonly string[]): void {
    const { grid } = this.#table
    this.#over.take()
    this.#joined.push(...this.#going.map((line) => line.row))
    this.#going = []
    this.#keys.take(texts)
    const party = this.#partyOf(raw)
    if (party === 'other' && this.#partyAt?.isOfAll !== false) {
      this.#others.push(row)
      return
    }
    // In a text file one separator too many moves every cell behind it.
    const isText = grid.sheet === ''
    if (isText && raw.slice(this.#width).some((c) => c !== '')) this.#notes.push({ code: 'ragged', sheet: grid.sheet, row })
    const { full, above: filled, isSame, lone } = this.#above.fill(texts, row)
    const { texts: above, ofAll } = this.#isOfAccused ? this.#ofSeveral.part(filled, row) : { texts: filled, ofAll: [] }
    if (grid.hiddenRows?.has(row)) this.#hidden.push(row)
    if (raw.some((c) => /[¹²³⁴⁵⁶⁷⁸⁹⁰†‡*]$/.test(c))) this.#marked.push(row)
    const persons = splitPersons(above, this.#columns, this.#nameAt, {
      words: this.#context.words,
      answer: this.#context.answers['rule:each'],
      ask: () => this.#asking.rule('each', row),
      fewer: this.#context.answers['rule:fewer'],
      askFewer: () => this.#asking.rule('fewer', row),
    })
    const isUnclear =
      grid.abreast?.unclear.has(row) === true ||
      (this.#partyAt !== undefined && party !== 'accused') ||
      this.#nameAt.some((i) => this.#parties.isBeside(texts[i] ?? ''))
    const beyond = this.#columns.flatMap((c, i): (readonly [string, RowFault])[] =>
      c.parts?.some((part) => isBeyond(raw[part] ?? '', full[i] ?? '')) ? [[c.fields[0] ?? '', 'part-beyond']] : [],
    )
    const unclear: readonly (readonly [string, RowFault])[] = isUnclear ? [['accused_name', 'unread']] : []
    const marks = lone.flatMap((i) => (this.#columns[i]?.fields ?? []).map((id): readonly [string, RowFault] => [id, 'as-nothing']))
    const faults = new Map([...persons.faults, ...ofAll, ...unclear, ...beyond, ...marks])
    ;[this.#lastTaken, this.#lastRow] = [raw, row]
    const records = persons.texts.flatMap((own) => this.#ticked.part(own))
    if (records.length > persons.texts.length) this.#manyTicks.push(row)
    const closedBy = this.#over.closedBy(this.#columns.map((c) => raw[c.column] ?? ''))
    // Whoever stood beside somebody is one more person of that row.
    const beside = grid.abreast?.rows.has(row) === true && this.#taken.at(-1)?.row === row ? this.#taken.pop() : undefined
    this.#taken.push({
      row,
      persons: [...(beside?.persons ?? []), ...records],
      faults: new Map([...(beside?.faults ?? []), ...faults]),
      ...(isSame ? { isSame } : {}),
      ...(closedBy === undefined ? {} : { closedBy }),
    })
    // A row that is struck out counts in no total, unless somebody says that it counts.
    const isStruck = grid.struckRows?.has(row) === true && this.#context.answers['rule:struck'] !== 'no'
    // What stands once for all of them is summed once.
    const summed = beside === undefined ? raw : raw.map((cell, column) => (grid.abreast?.columns.has(column) === true ? cell : ''))
    this.#totals.take(row, above, raw, isStruck ? undefined : summed, persons.texts.length)
    if (this.#isOfAccused && this.#caseAt.length > 0) {
      const unread = raw.flatMap((cell, column) => (this.#columns.some((c) => c.column === column) ? [] : [[column, cell] as const]))
      this.#stated.add(row, this.#caseAt.map((i) => above[i]).join(' '), persons.texts.length, new Map(unread))
    }
  }

  /** Who the row itself says that it is of; else what the line above its section says. */
  #partyOf(raw: readonly string[]): Party | undefined {
    const own = this.#partyAt === undefined ? '' : (raw[this.#partyAt.column] ?? '')
    const said = this.#above.isDitto(own) ? this.#lastParty : own
    this.#lastParty = said
    if (this.#partyAt === undefined) return this.#section
    return this.#parties.of(said) ?? (said === '' && !this.#partyAt.isOfAll ? 'accused' : undefined)
  }

  /** Rows whose number is not the sum of the parts beside it, where nearly all are. */
  #withParts(): readonly TakenLine[] {
    if (this.#isOfAccused) return this.#taken
    const rows = this.#taken.map((t) => t.row)
    const wholes = wholesOf(this.#table, this.#columns, rows, this.#context.form)
    return this.#taken.map((line) => {
      const differ = wholes.filter((w) => w.differs.has(line.row)).map((w) => [w.field, 'part-beyond'] as const)
      return differ.length === 0 ? line : { ...line, faults: new Map([...line.faults, ...differ]) }
    })
  }
}

const isKey = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && (f.type === 'case-number' || f.type === 'text'))

/** Something stands below it in more than one row. */
function isFilled({ grid, at, end }: Table, column: number): boolean {
  let filled = 0
  for (let i = at + 1; i < end && filled < 2; i++) if (grid.rows.cell(i, column).trim() !== '') filled++
  return filled > 1
}
