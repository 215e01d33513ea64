/**
 * Which lines of a table are people, and what stands in their cells once merged cells and ditto marks are filled: a total is held against the
 * rows and left out; headings that are repeated, lines between sections, notes and signatures are left out and counted.
 */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Asking } from '../asking/asking.ts'
import { withoutBlankDay } from '../values/blank-day.ts'
import type { Column } from '../column/column.ts'
import { triedIn } from '../grid/form-tool.ts'
import type { Table } from '../grid/grid.ts'
import { Amounts } from './amounts.ts'
import { AsAbove } from './as-above.ts'
import { Counting } from './counting.ts'
import { FurtherCharges } from './further-charges.ts'
import { isHint } from './hints.ts'
import type { Note, TakenLine } from './note.ts'
import { explainsLetter, isBesideAccused, saysOfWhom } from './of-whom.ts'
import { OverRows } from './over-rows.ts'
import { isBeyond, wholesOf } from './parts-of-whole.ts'
import { StatedPeople } from './stated-people.ts'
import { findSumsAbove, type SumsAbove } from './sums-above.ts'
import { splitPersons } from './split-persons.ts'
import { isNotYet, signs } from '../cell/who-signs.ts'
import { TickedRecords } from './ticked-records.ts'
import { WholeRows } from './whole-rows.ts'
import { matterKey } from './matters.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { isParty, Parties, type Party, type PartyColumn } from '../grid/parties.ts'
import type { RowFault } from '../row/person-row.ts'
import { isDayLike } from '../column/samples.ts'
import { headsAgain, isNumbers } from '../heading/table.ts'
import { foldAll, foldText, type Tiler } from '../words/tile.ts'
import { beginsWith, checkTotal, isCarried, isCarriedLine, isCount, labelOf, onlyCounts, peopleIn } from '../grid/totals.ts'
import { isAge, isMoney, isSpan, makeTiler, type Term } from '../words/vocabulary.ts'

/** A line with fewer cells under known headings is no person, unless it says who or which case. */
const FEWEST_CELLS = 3
/** Of ten keys of a list in which a key is a number, so many are. */
const MOST_NUMBERED = 0.9
/** So many with words in them that are written alike are numbers. */
const FEWEST_ALIKE = 2
/** `Under 18`, `18+`: no number alone. */
const WORDED = /[\p{L}\p{M}]{3}|[+<>≤≥:]/u
/** `1/24` and `12/24` are written alike, and `Sex: 1` is not. */
const shapeOf = (key: string): string =>
  key.replace(/\p{Nd}+/gu, '0').replace(/[\p{L}\p{M}]+/gu, (word) => ([...word].length > 1 ? word.toLowerCase() : 'a'))
/** `08.03.2024`, and not the year alone. */
const isWholeDay = (cell: string): boolean => /\D/.test(toLatinDigits(cell)) && isDayLike(cell)
const OF_A_JUDGMENT = ['outcome', 'sentence_months', 'suspended_months', 'fine']

/** @param month of the sheet, `2024-05`, for days that have none; @param notes takes what is said of lines that are not taken */
export function takeLines(
  table: Table,
  columns: readonly Column[],
  context: OwnContext,
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
  readonly #context: OwnContext
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
  readonly #summed: number[] = []
  /** Of these the lines that may be somebody's whose family name is a word for a sum. */
  readonly #named: number[] = []
  readonly #others: number[] = []
  readonly #parties: Parties
  readonly #partyAt: PartyColumn | undefined
  readonly #isOfAccused: boolean
  readonly #isOfMatters: boolean
  readonly #over: OverRows
  readonly #above: AsAbove
  readonly #counting: Counting
  readonly #amounts: Amounts
  readonly #stated = new StatedPeople()
  /** Knows words of a sex and an age. */
  readonly #ofSomebody: Tiler<Term>
  readonly #ticked: TickedRecords
  readonly #whole: WholeRows
  readonly #manyTicks: number[] = []
  /** Columns of amounts and numbers, of names, and of words that a total may count. */
  readonly #sums: ReadonlySet<number>
  readonly #names: ReadonlySet<number>
  readonly #surnames: ReadonlySet<number>
  readonly #wordy: ReadonlySet<number>
  /** 1-based rows in which the headings stand once more. */
  readonly #heads: ReadonlySet<number>
  readonly #examples: ReadonlySet<string>
  /** Rows of an export in which somebody tried the form. */
  readonly #tried: ReadonlySet<number>
  /** Indexes of the columns of a name, and of those by which a row is found. */
  readonly #nameAt: readonly number[]
  readonly #caseAt: readonly number[]
  readonly #width: number
  /** Lines that hold what those below them come to, if whoever hands in says so. */
  readonly #sumsAbove: SumsAbove = new Map()
  #below: ReadonlyMap<number, string> = new Map()
  #until = 0
  #section: Party | undefined
  #lastParty = ''
  /** The last line that holds anything, where it says a sum. */
  #lastTotal: readonly string[] | undefined
  /** Cells of the last line that was taken. */
  #lastTaken: readonly string[] = []

  constructor(table: Table, columns: readonly Column[], context: OwnContext, asking: Asking, notes: Note[], month: string | undefined) {
    const { form, words, answers } = context
    ;[this.#table, this.#columns, this.#context, this.#asking, this.#notes] = [table, columns, context, asking, notes]
    this.#parties = new Parties(form, words)
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
    this.#sums = new Set(columns.filter((c) => c.fields.length === 1 && this.#isAmount(c.fields[0] as string)).map((c) => c.column))
    this.#surnames = new Set(columns.filter((c) => c.part === 'surname' || c.part === 'given').map((c) => c.column))
    this.#names = new Set(columns.filter((c) => c.fields.includes('accused_name')).map((c) => c.column))
    const isWord = (id: string | undefined): boolean =>
      form.fields.some((f) => f.id === id && f.type === 'code' && !isAge(f) && f.list !== 'offences')
    const wordy = columns.filter((c) => c.fields.length === 1 && isWord(c.fields[0])).map((c) => c.column)
    this.#wordy = new Set(this.#isOfAccused ? wordy : [])
    const of = (id: string): number[] => columns.flatMap((c, i) => (c.fields.includes(id) ? [i] : []))
    this.#nameAt = of('accused_name')
    this.#caseAt = this.#isOfAccused ? of('case_number') : form.naturalKey.filter((id) => isKey(form, id)).flatMap(of)
    const dayAt = this.#isOfAccused ? [] : form.fields.flatMap((f) => (f.type === 'date' && f.required ? of(f.id) : []))
    this.#above = new AsAbove(table, columns, context, asking, this.#caseAt, dayAt)
    if (!this.#isOfAccused && answers['rule:sums-above'] !== 'no') {
      this.#sumsAbove = findSumsAbove(table, [...this.#sums], words.totals)
      // One that does not add up may be a post of its own: it is asked about by itself.
      for (const [row, { differs }] of this.#sumsAbove)
        asking.rule('sums-above', row, [], differs.length > 0 ? this.#nameOf(row) : undefined)
    }
    const counted = columns.filter((c) => c.also !== undefined).map((c) => c.column)
    this.#counting = new Counting(
      columns.map((c) => c.column),
      this.#sums,
      counted,
      table,
    )
    this.#amounts = new Amounts(words, table, columns, form)
    const ofPerson = form.fields.filter((f) => f.id === 'sex' || isAge(f))
    this.#ofSomebody = makeTiler(ofPerson, [], [], words, context.country)
    this.#ticked = new TickedRecords(columns, form, words)
    this.#whole = new WholeRows(
      columns,
      form,
      words,
      context.country,
      this.#caseAt.flatMap((i) => columns[i] ?? []),
    )
    this.#width = 1 + table.headings.findLastIndex((h, column) => h.text !== '' || isFilled(table, column))
  }

  /** A case's line right above the headings. */
  readAbove(row: number, cells: readonly string[]): void {
    const raw = cells.map((c) => c.trim())
    if (this.#isOfAccused && this.#over.isCase(raw)) this.#over.read(raw, row, 0, this.#notes, this.#table.grid.sheet)
  }

  /** @param row 1-based; @param raw its cells */
  read(row: number, cells: readonly string[]): void {
    if (this.#isSumAbove(row)) return
    const raw = cells.map((cell, column) => (/^[-–—]?$/u.test(cell) ? (this.#below.get(column) ?? cell) : cell))
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
      !this.#isCounting(filled, typed) &&
      this.#nameAt.some((i) => /\p{L}/u.test(texts[i] ?? '') && (!beginsWith(texts[i] ?? '', totals) || this.#whole.isSomebody(raw)))
    const isTotal = this.#isTotal(raw, filled, typed, isNamed)
    const isBelowTotal = !this.#isOfAccused && this.#lastTotal !== undefined && this.#whole.isSumBelow(this.#lastTotal, raw)
    // What stands below such a line is below no total.
    this.#lastTotal = isTotal ? raw : undefined
    if (!isTotal) this.#counting.addLine(raw)
    if (isBelowTotal || isTotal) this.#holdTotal(row, raw, filled, this.#isCarry(filled, typed))
    else if (this.#isOfAbove(typed, raw)) this.#going.push({ row, raw })
    else if (this.#isFurtherCharge(row, raw)) this.#takeCharge(row, typed)
    else if (this.#isNobody(row, raw, typed, filled, isNamed)) this.#leave(row, filled)
    else this.#take(row, raw, texts)
  }

  /** What was taken; says what was not. */
  end(): readonly TakenLine[] {
    const { grid } = this.#table
    this.#over.endGroup(this.#taken.length, this.#notes, grid.sheet)
    const taken = this.#withParts()
    // Below the last matter a line may be who signs.
    for (const { row, raw } of this.#going) (this.#saysAsAbove(raw) ? this.#joined : this.#left).push(row)
    const left = [...this.#left, ...this.#over.empty].toSorted((a, b) => a - b)
    const said: readonly (readonly [Note & { readonly rows: readonly number[] }, readonly number[]])[] = [
      [{ code: 'lines-left-out', sheet: grid.sheet, rows: left }, left],
      [{ code: 'others-left-out', sheet: grid.sheet, rows: this.#others }, this.#others],
      [{ code: 'rows-joined', sheet: grid.sheet, rows: this.#joined }, this.#joined],
      [{ code: 'charges-joined', sheet: grid.sheet, rows: this.#charged }, this.#charged],
      [{ code: 'rows-hidden', sheet: grid.sheet, rows: this.#hidden }, this.#hidden],
      [{ code: 'ticks-parted', sheet: grid.sheet, rows: this.#manyTicks }, this.#manyTicks],
      [{ code: 'marks', sheet: grid.sheet, rows: this.#marked }, this.#marked],
      [{ code: 'summed', sheet: grid.sheet, rows: this.#summed }, this.#summed],
      [{ code: 'sums-named', sheet: grid.sheet, rows: this.#named }, this.#named],
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

  /** A line of a sheet, as a question is about it. */
  #nameOf(row: number): string {
    return `${foldText(this.#table.grid.sheet)} ${row}`.trim()
  }

  /** Left out where it was said to be a sum; what it says in words is said of the lines below it. */
  #isSumAbove(row: number): boolean {
    if (row > this.#until) this.#below = new Map()
    const found = this.#sumsAbove.get(row)
    const id = found && found.differs.length > 0 ? `rule:sums-above:${this.#nameOf(row)}` : 'rule:sums-above'
    if (!found || this.#context.answers[id] !== 'yes') {
      // What is no sum says nothing of those below it, and they are of no line above it.
      if (found) this.#below = new Map()
      return false
    }
    ;[this.#below, this.#until] = [found.says, found.until]
    this.#summed.push(row)
    const { grid, headings } = this.#table
    if (found.differs.length === 0) this.#notes.push({ code: 'total-fits', sheet: grid.sheet, row })
    for (const d of found.differs)
      this.#notes.push({ code: 'total-disagrees', sheet: grid.sheet, row, ...d, heading: headings[d.column]?.text ?? '' })
    return true
  }

  /** `ឧ. Ex.`, in one language or in both. */
  #isExample(cell: string): boolean {
    return foldText(cell)
      .split(/[\s/]+/)
      .every((part) => this.#examples.has(part) || this.#examples.has(`${part}.`))
  }

  /** Carried to the next page, or brought from there, in whatever words: how many people stands where a name would, and no case beside it. */
  #isCounting(filled: readonly string[], typed: readonly string[]): boolean {
    const { carried } = this.#context.words
    const isNumbered = this.#caseAt.some((i) => /\p{Nd}/u.test(typed[i] ?? '') && !isCarried([typed[i] ?? ''], { carried }))
    if (!this.#isOfAccused || filled.length > FEWEST_CELLS + 1 || isNumbered) return false
    const names = this.#nameAt.flatMap((i) => (typed[i] ? [typed[i]] : []))
    return names.some((name) => isCount(name) || isCarried([name], { carried })) || (names.length === 0 && isCarried(filled, { carried }))
  }

  #isCarry(filled: readonly string[], typed: readonly string[]): boolean {
    return this.#isCounting(filled, typed) || (!this.#isOfAccused && isCarriedLine(filled, this.#context.words))
  }

  #isTotal(raw: readonly string[], filled: readonly string[], typed: readonly string[], isNamed: boolean): boolean {
    const { totals } = this.#context.words
    const isOfCase = isNamed && this.#caseAt.some((i) => typed[i] !== '' && !beginsWith(typed[i] ?? '', totals))
    if (!this.#isOfAccused && isCarriedLine(filled, this.#context.words)) return true
    return (
      onlyCounts(filled) ||
      (raw.some((c) => beginsWith(c, totals)) && !isOfCase && !this.#whole.isSomebody(raw)) ||
      this.#isCounting(filled, typed)
    )
  }

  /** @param isOfPage it is carried on, and so far it may be of this list alone */
  #holdTotal(row: number, raw: readonly string[], filled: readonly string[], isOfPage: boolean): void {
    this.#summed.push(row)
    if (this.#whole.mayBeName(raw)) this.#named.push(row)
    const { grid, headings } = this.#table
    // `Total | 16` under a heading of words counts whom the lines are of.
    const beside = raw.findIndex((c) => beginsWith(c, this.#context.words.totals)) + 1
    const names = this.#wordy.has(beside) ? new Set([...this.#names, beside]) : this.#names
    const isCarry = isOfPage && !raw.some((c) => beginsWith(c, this.#context.words.totals))
    if (isCarry && !this.#counting.isBegun) {
      // Of another list: what this one comes to is held against both.
      this.#counting.bring(raw, this.#sums, names)
      this.#left.push(row)
      return
    }
    const label = labelOf(filled)
    // What adds up several currencies is no sum of any, and that is said.
    const isMixed = (column: number): boolean => !this.#isOfAccused && this.#amounts.areMixed(column, raw[column] ?? '')
    // `25 people` below a list of matters counts whom they are of, and no rows.
    const isOfPeopleBeside = (column: number): boolean =>
      this.#isOfMatters && !this.#isOfAccused && !this.#sums.has(column) && /\p{L}/u.test(raw[column] ?? '')
    // Whom each visit was to stands in a line over the visits.
    const isOfPeopleAbove = (column: number): boolean =>
      this.#over.people > 0 && peopleIn(toLatinDigits(raw[column] ?? '')) === this.#over.people
    const unlike = checkTotal(raw, this.#counting.levels(label), this.#sums, names, this.#counting.filled, this.#counting.beside).filter(
      (d) =>
        !isMixed(d.column) &&
        !this.#amounts.isOfOneOfSeveral(d.column) &&
        !this.#counting.unsure.has(d.column) &&
        !isOfPeopleBeside(d.column) &&
        !isOfPeopleAbove(d.column),
    )
    if (unlike.length === 0 && filled.some((c) => /\p{Nd}/u.test(c))) this.#notes.push({ code: 'total-fits', sheet: grid.sheet, row })
    for (const d of unlike)
      this.#notes.push({ code: 'total-disagrees', sheet: grid.sheet, row, ...d, heading: headings[d.column]?.text ?? '' })
    for (const { column, heading } of this.#columns) {
      const held = this.#isOfAccused ? undefined : this.#amounts.heldTo(column, raw)
      if (held !== undefined && held !== 'fits')
        this.#notes.push({ code: 'total-disagrees', sheet: grid.sheet, row, column, ...held, heading })
    }
    for (const { column, heading, fields } of this.#columns)
      if (fields.some((id) => this.#isAmount(id)) && isMixed(column))
        this.#notes.push({ code: 'unlike', sheet: grid.sheet, row, kind: 'total-mixed', columns: [heading] })
    this.#counting.endSection(label, isCarry)
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

  /** Neither says who or which case, nor enough of anything else: a note, a signature, the name of a section. */
  #isNobody(row: number, raw: readonly string[], typed: readonly string[], filled: readonly string[], isNamed: boolean): boolean {
    const isTyped = this.#caseAt.some((i) => typed[i] !== '')
    if (!this.#isOfAccused && filled.length === 2 && explainsLetter(typed, this.#columns, this.#context.form)) return true
    if (isTyped && this.#isOfNoNumber(row, raw, typed, filled)) return true
    // A case in one cell over several rows is of each that names somebody and says who that is, or how it ended.
    const mayBeUnder = this.#isOfMatters || (this.#isOfAccused && filled.length > 1)
    const isUnderCase = mayBeUnder && this.#caseAt.some((i) => this.#above.merged(row, i) !== '')
    const isUnderOnly = this.#isOfAccused && isUnderCase && !isTyped
    if (isUnderOnly && isBesideAccused(this.#nameAt, typed, this.#parties)) return true
    const isKeyed =
      (isNamed || (!this.#isOfAccused && filled.length > 1)) &&
      (isTyped || (isUnderCase && (!isUnderOnly || saysOfWhom(typed, this.#columns, this.#ofSomebody))))
    if (isKeyed || (this.#table.isByShape && isNamed && this.#over.isInBlock)) return false
    // Whoever fills most of a line has written a row, though little of it is asked for.
    const isHalf = filled.length * 2 > this.#width || (filled.length * 2 === this.#width && filled.length > FEWEST_CELLS)
    if (!this.#isOfAccused && isHalf && typed.some((c) => c !== '')) return false
    // A book of calls has little in a row; a signature stands under one heading.
    const isFull = !this.#table.isByShape && (this.#isOfAccused || filled.length < FEWEST_CELLS)
    const fewest = Math.min(isFull ? FEWEST_CELLS : FEWEST_CELLS - 1, this.#columns.length)
    const cells = typed.filter((c) => c !== '').length
    return cells < fewest || !(isNamed || this.#nameAt.length === 0 || isTyped)
  }

  /**
   * `Prepared by | Sok Dara`, `Cambodian | 2`, `Sex: 1 | female` in a list that finds its rows by numbers: what stands under the numbers is none. Who signs is
   * nobody, and whoever has a name and a sex, an age or a citizenship is somebody; of one who has neither, somebody says it.
   */
  #isOfNoNumber(row: number, raw: readonly string[], typed: readonly string[], filled: readonly string[]): boolean {
    if (this.#isOfAccused) return false
    // `Beds used | 13 | 12 | 11 …`: a word, and beside it numbers alone, however many, below rows that each have a number.
    const numbers = filled.filter((c) => /^[\d.,\s]+$/.test(toLatinDigits(c)) && !isWholeDay(c)).length
    const isSum = filled.length > FEWEST_CELLS && numbers === filled.length - 1
    // Whoever has no number yet, or stands between numbers, may be somebody of whom all is said in figures.
    if (isSum && !this.#isInTheMiddle(row) && this.#caseAt.some((i) => this.#isWordBelow(i, typed[i] ?? ''))) return true
    const keys = this.#caseAt.filter((i) => typed[i] !== '' && this.#shapesOf(this.#columns[i]?.column ?? -1).size > 0)
    const isSigned = keys.some((i) => !this.#isAsOthers(i, raw) && signs(typed[i] ?? '', this.#context.country))
    const isOther = keys.some((i) => this.#isUnlikeOthers(typed[i] ?? '', this.#columns[i]?.column ?? -1, filled))
    if (!isSigned && (!isOther || filled.length * 2 > this.#width)) return false
    const isSomebody = this.#whole.isOfNamed(raw)
    if (isSomebody && !isSigned) return false
    const isInTheMiddle = this.#isInTheMiddle(row)
    if (!this.#whole.hasNames && !isSigned) return !isInTheMiddle
    const isWaiting = keys.some((i) => isNotYet(typed[i] ?? ''))
    if (isWaiting && this.#whole.isNamed(raw) && (isInTheMiddle || this.#whole.isDated(raw))) return false
    // Who signs writes a name, a place and a day. Where a row says more, a place or a remark may stand in place of somebody's number.
    const isMore = filled.length > FEWEST_CELLS && this.#whole.isDated(raw)
    const isSigning = isSigned && !isMore
    const isKnown = this.#whole.isNamed(raw) || (isSigned && !this.#whole.hasNames)
    if (!isSomebody && (isSigning || !isKnown || !(isInTheMiddle || this.#whole.isDated(raw)))) return true
    const id = this.#nameOf(row)
    this.#asking.rule('somebody', row, [], id)
    return this.#context.answers[`rule:somebody:${id}`] !== 'yes'
  }

  /** Beside a number a name is enough; beside one with a word that no other has there is more than that. */
  #isUnlikeOthers(own: string, column: number, filled: readonly string[]): boolean {
    const isWorded = filled.length < FEWEST_CELLS && WORDED.test(own) && !this.#shapesOf(column).has(shapeOf(own))
    return !/\p{Nd}/u.test(own) || isWorded
  }

  /** A word without a figure, under what is a number in the rows right above it. */
  #isWordBelow(i: number, own: string): boolean {
    const keys = this.#keys.get(i) ?? []
    return own !== '' && !/\p{Nd}/u.test(own) && !isNotYet(own) && keys.length >= FEWEST_CELLS && keys.every((key) => /\p{Nd}/u.test(key))
  }
  /** What stands under the columns by which a row is found, of the last rows that were taken. */
  readonly #keys = new Map<number, string[]>()

  /** Below it stands a row with a number: who signs has signed the whole list. */
  #isInTheMiddle(row: number): boolean {
    const { grid, at, end } = this.#table
    const isRow = (cells: readonly string[]): boolean =>
      cells.filter((c) => c.trim() !== '').length >= FEWEST_CELLS && this.#caseAt.some((i) => this.#isAsOthers(i, cells))
    if (this.#lastKeyed === undefined) {
      let i = end - 1
      while (i > at && !isRow(grid.rows.at(i)?.cells ?? [])) i--
      this.#lastKeyed = i > at ? grid.rows.rowOf(i) : 0
    }
    return row < this.#lastKeyed
  }
  #lastKeyed: number | undefined

  #isAsOthers(i: number, cells: readonly string[]): boolean {
    const column = this.#columns[i]?.column ?? -1
    const own = (cells[column] ?? '').trim()
    const alike = this.#shapesOf(column).get(shapeOf(own)) ?? 0
    // `VIC 10/24`, where other numbers of the list are so written.
    return /\p{Nd}/u.test(own) && alike >= (WORDED.test(own) ? FEWEST_ALIKE : 1)
  }

  /** How the numbers of rows that say more than one thing beside theirs are written, and how many; none where these are no numbers. */
  readonly #shapes = new Map<number, ReadonlyMap<string, number>>()
  #shapesOf(column: number): ReadonlyMap<string, number> {
    const known = this.#shapes.get(column)
    if (known) return known
    const { grid, at, end } = this.#table
    const full = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? []).filter(
      (cells) => cells.filter((c) => c.trim() !== '').length >= FEWEST_CELLS,
    )
    const keys = full.map((cells) => (cells[column] ?? '').trim()).filter((c) => c !== '' && !signs(c, this.#context.country))
    const numbered = keys.filter((c) => /\p{Nd}/u.test(c)).length
    // Whoever signs below a short list has signed no number.
    const within = keys.findLastIndex((c) => /\p{Nd}/u.test(c)) + 1
    const areNumbers = numbered > 0 && numbered >= within * MOST_NUMBERED && numbered * 2 >= keys.length
    const shapes = new Map([...Map.groupBy(areNumbers ? keys : [], shapeOf)].map(([shape, of]) => [shape, of.length]))
    this.#shapes.set(column, shapes)
    return shapes
  }

  #leave(row: number, filled: readonly string[]): void {
    this.#left.push(row)
    // Below a line that nobody has read, nothing is "as above"; between people who stand below their case it may be a note.
    this.#above.end()
    if (!(this.#isOfAccused && this.#table.isByShape)) this.#over.endBlock()
    const [only = '', ...more] = filled
    if (more.length > 0) return
    if (/\p{L}/u.test(only)) this.#summed.push(row)
    this.#over.endDay(only, this.#taken.length, this.#notes, this.#table.grid.sheet)
    this.#section = this.#parties.of(only) ?? this.#section
  }

  #take(row: number, raw: readonly string[], texts: readonly string[]): void {
    const { grid } = this.#table
    this.#over.take()
    this.#joined.push(...this.#going.map((line) => line.row))
    this.#going = []
    for (const i of this.#caseAt) {
      const key = texts[i] ?? ''
      if (key !== '') this.#keys.set(i, [...(this.#keys.get(i) ?? []), key].slice(-FEWEST_CELLS))
    }
    const party = this.#partyOf(raw)
    if (party === 'other' && this.#partyAt?.isOfAll !== false) {
      this.#others.push(row)
      return
    }
    // In a text file one separator too many moves every cell behind it.
    const isText = grid.sheet === ''
    if (isText && raw.slice(this.#width).some((c) => c !== '')) this.#notes.push({ code: 'ragged', sheet: grid.sheet, row })
    const { full, above: filled, isSame, lone } = this.#above.fill(texts, row)
    const { texts: above, ofAll } = this.#partOf(filled, row)
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
    if (!isStruck) this.#counting.add(above, summed, persons.texts.length, this.#caseAt)
    if (this.#isOfAccused && this.#caseAt.length > 0) {
      const unread = raw.flatMap((cell, column) => (this.#columns.some((c) => c.column === column) ? [] : [[column, cell] as const]))
      this.#stated.add(row, this.#caseAt.map((i) => above[i]).join(' '), persons.texts.length, new Map(unread))
    }
    if (!this.#isOfAccused)
      for (const { column, fields } of this.#columns)
        if (fields.some((id) => this.#isAmount(id))) this.#amounts.add(column, raw[column] ?? '', row)
  }

  /** An amount or a time in one cell over several people may be each one's or all of theirs together: whose it is somebody says. */
  #partOf(
    texts: readonly string[],
    row: number,
  ): { readonly texts: readonly string[]; readonly ofAll: readonly (readonly [string, RowFault])[] } {
    const over = new Set(
      this.#columns.flatMap((c, i) => (this.#isOfAccused && texts[i] !== '' && this.#isOfOne(c) && this.#isOverSeveral(row, i) ? [i] : [])),
    )
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

  #isAmount(id: string): boolean {
    const { form } = this.#context
    const isCount = (type: string): boolean => !this.#isOfAccused && type === 'integer' && !form.naturalKey.includes(id)
    return form.fields.some((f) => f.id === id && (f.type === 'amount' || isCount(f.type)))
  }
}

const isKey = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && (f.type === 'case-number' || f.type === 'text'))

/** Something stands below it in more than one row. */
function isFilled({ grid, at, end }: Table, column: number): boolean {
  let filled = 0
  for (let i = at + 1; i < end && filled < 2; i++) if (grid.rows.cell(i, column).trim() !== '') filled++
  return filled > 1
}
