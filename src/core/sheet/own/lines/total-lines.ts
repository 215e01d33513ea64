/**
 * Lines that say what others come to: totals below a section, a page or a list, carried on or brought from another, and lines above what they sum. Each is
 * held against the rows, and is nobody's.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { beginsWith, checkTotal, isCarried, isCarriedLine, isCount, labelOf, onlyCounts, peopleIn } from '../grid/totals.ts'
import type { Answers } from '../questions/questions.ts'
import { isAge } from '../words/vocabulary.ts'
import { Amounts } from './amounts.ts'
import { Counting } from './counting.ts'
import { FEWEST_CELLS } from './keys.ts'
import { lineName, type List } from './list.ts'
import type { Note } from './note.ts'
import { findSumsAbove, type SumsAbove } from './sums-above.ts'

export class TotalLines {
  readonly #list: List
  readonly #notes: Note[]
  readonly #words: SheetWords
  readonly #answers: Answers
  readonly #isOfAccused: boolean
  readonly #counting: Counting
  readonly #amounts: Amounts
  /** Columns of amounts and numbers, of names, and of words that a total may count. */
  readonly #sums: ReadonlySet<number>
  readonly #names: ReadonlySet<number>
  readonly #wordy: ReadonlySet<number>
  /** Lines that hold what those below them come to, if whoever hands in says so. */
  readonly #sumsAbove: SumsAbove = new Map()
  #below: ReadonlyMap<number, string> = new Map()
  #until = 0
  /** The last line that holds anything, where it says a sum. */
  #last: readonly string[] | undefined
  /** Rows of sums, 1-based. */
  readonly summed: number[] = []
  /** Of these the lines that may be somebody's whose family name is a word for a sum. */
  readonly named: number[] = []
  /** Lines that bring what another list comes to. */
  readonly brought: number[] = []

  /** @param notes takes what is said of each sum */
  constructor(list: List, notes: Note[]) {
    const { table, columns, asking, context } = list
    const { form, words, answers } = context
    ;[this.#list, this.#notes, this.#words, this.#answers] = [list, notes, words, answers]
    this.#isOfAccused = list.parties.isOfAccused
    this.#sums = new Set(columns.filter((c) => c.fields.length === 1 && this.#isAmount(c.fields[0] as string)).map((c) => c.column))
    this.#names = new Set(columns.filter((c) => c.fields.includes('accused_name')).map((c) => c.column))
    const isWord = (id: string | undefined): boolean =>
      form.fields.some((f) => f.id === id && f.type === 'code' && !isAge(f) && f.list !== 'offences')
    const wordy = columns.filter((c) => c.fields.length === 1 && isWord(c.fields[0])).map((c) => c.column)
    this.#wordy = new Set(this.#isOfAccused ? wordy : [])
    if (!this.#isOfAccused && answers['rule:sums-above'] !== 'no') {
      this.#sumsAbove = findSumsAbove(table, [...this.#sums], words.totals)
      // One that does not add up may be a post of its own: it is asked about by itself.
      for (const [row, { differs }] of this.#sumsAbove)
        asking.rule('sums-above', row, [], differs.length > 0 ? lineName(table, row) : undefined)
    }
    const counted = columns.filter((c) => c.also !== undefined).map((c) => c.column)
    this.#counting = new Counting(
      columns.map((c) => c.column),
      this.#sums,
      counted,
      table,
    )
    this.#amounts = new Amounts(words, table, columns, form)
  }

  /** Left out where it was said to be a sum; what it says in words is said of the lines below it. */
  isAbove(row: number): boolean {
    if (row > this.#until) this.#below = new Map()
    const found = this.#sumsAbove.get(row)
    const id = found && found.differs.length > 0 ? `rule:sums-above:${lineName(this.#list.table, row)}` : 'rule:sums-above'
    if (!found || this.#answers[id] !== 'yes') {
      // What is no sum says nothing of those below it, and they are of no line above it.
      if (found) this.#below = new Map()
      return false
    }
    ;[this.#below, this.#until] = [found.says, found.until]
    this.summed.push(row)
    const { grid, headings } = this.#list.table
    if (found.differs.length === 0) this.#notes.push({ code: 'total-fits', sheet: grid.sheet, row })
    for (const d of found.differs)
      this.#notes.push({ code: 'total-disagrees', sheet: grid.sheet, row, ...d, heading: headings[d.column]?.text ?? '' })
    return true
  }

  /** What a line over this one says of it in words, and the line itself does not. */
  filled(cells: readonly string[]): readonly string[] {
    return cells.map((cell, column) => (/^[-–—]?$/u.test(cell) ? (this.#below.get(column) ?? cell) : cell))
  }

  /** Whether the line says a sum, which is then held against the rows. @param isNamed it names somebody */
  read(row: number, raw: readonly string[], filled: readonly string[], typed: readonly string[], isNamed: boolean): boolean {
    const isTotal = this.#isTotal(raw, filled, typed, isNamed)
    const isBelowTotal = !this.#isOfAccused && this.#last !== undefined && this.#list.whole.isSumBelow(this.#last, raw)
    // What stands below such a line is below no total.
    this.#last = isTotal ? raw : undefined
    if (!isTotal) this.#counting.addLine(raw)
    if (isBelowTotal || isTotal) this.#hold(row, raw, filled, this.#isCarry(filled, typed))
    return isBelowTotal || isTotal
  }

  /** A row was taken. @param texts its cells by column that is read, filled as above; @param summed what of the row is summed; none of a row that counts in no total */
  take(row: number, texts: readonly string[], raw: readonly string[], summed: readonly string[] | undefined, people: number): void {
    if (summed !== undefined) this.#counting.add(texts, summed, people, this.#list.caseAt)
    if (this.#isOfAccused) return
    for (const { column, fields } of this.#list.columns)
      if (fields.some((id) => this.#isAmount(id))) this.#amounts.add(column, raw[column] ?? '', row)
  }

  /** Carried to the next page, or brought from there, in whatever words: how many people stands where a name would, and no case beside it. */
  isCounting(filled: readonly string[], typed: readonly string[]): boolean {
    const { carried } = this.#words
    const isNumbered = this.#list.caseAt.some((i) => /\p{Nd}/u.test(typed[i] ?? '') && !isCarried([typed[i] ?? ''], { carried }))
    if (!this.#isOfAccused || filled.length > FEWEST_CELLS + 1 || isNumbered) return false
    const names = this.#list.nameAt.flatMap((i) => (typed[i] ? [typed[i]] : []))
    return names.some((name) => isCount(name) || isCarried([name], { carried })) || (names.length === 0 && isCarried(filled, { carried }))
  }

  #isCarry(filled: readonly string[], typed: readonly string[]): boolean {
    return this.isCounting(filled, typed) || (!this.#isOfAccused && isCarriedLine(filled, this.#words))
  }

  #isTotal(raw: readonly string[], filled: readonly string[], typed: readonly string[], isNamed: boolean): boolean {
    const { totals } = this.#words
    const isOfCase = isNamed && this.#list.caseAt.some((i) => typed[i] !== '' && !beginsWith(typed[i] ?? '', totals))
    if (!this.#isOfAccused && isCarriedLine(filled, this.#words)) return true
    return (
      onlyCounts(filled) ||
      (raw.some((c) => beginsWith(c, totals)) && !isOfCase && !this.#list.whole.isSomebody(raw)) ||
      this.isCounting(filled, typed)
    )
  }

  /** @param isOfPage it is carried on, and so far it may be of this list alone */
  #hold(row: number, raw: readonly string[], filled: readonly string[], isOfPage: boolean): void {
    this.summed.push(row)
    if (this.#list.whole.mayBeName(raw)) this.named.push(row)
    const { grid, headings } = this.#list.table
    // `Total | 16` under a heading of words counts whom the lines are of.
    const beside = raw.findIndex((c) => beginsWith(c, this.#words.totals)) + 1
    const names = this.#wordy.has(beside) ? new Set([...this.#names, beside]) : this.#names
    const isCarry = isOfPage && !raw.some((c) => beginsWith(c, this.#words.totals))
    if (isCarry && !this.#counting.isBegun) {
      // Of another list: what this one comes to is held against both.
      this.#counting.bring(raw, this.#sums, names)
      this.brought.push(row)
      return
    }
    const label = labelOf(filled)
    // What adds up several currencies is no sum of any, and that is said.
    const isMixed = (column: number): boolean => !this.#isOfAccused && this.#amounts.areMixed(column, raw[column] ?? '')
    // `25 people` below a list of matters counts whom they are of, and no rows.
    const isOfPeopleBeside = (column: number): boolean =>
      this.#list.isOfMatters && !this.#isOfAccused && !this.#sums.has(column) && /\p{L}/u.test(raw[column] ?? '')
    // Whom each visit was to stands in a line over the visits.
    const isOfPeopleAbove = (column: number): boolean =>
      this.#list.over.people > 0 && peopleIn(toLatinDigits(raw[column] ?? '')) === this.#list.over.people
    const unlike = checkTotal(
      raw,
      this.#counting.levels(label, this.#words.totals),
      this.#sums,
      names,
      this.#counting.filled,
      this.#counting.beside,
    ).filter(
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
    for (const { column, heading } of this.#list.columns) {
      const held = this.#isOfAccused ? undefined : this.#amounts.heldTo(column, raw)
      if (held !== undefined && held !== 'fits')
        this.#notes.push({ code: 'total-disagrees', sheet: grid.sheet, row, column, ...held, heading })
    }
    for (const { column, heading, fields } of this.#list.columns)
      if (fields.some((id) => this.#isAmount(id)) && isMixed(column))
        this.#notes.push({ code: 'unlike', sheet: grid.sheet, row, kind: 'total-mixed', columns: [heading] })
    this.#counting.endSection(label, isCarry)
  }

  #isAmount(id: string): boolean {
    const { form } = this.#list.context
    const isCount = (type: string): boolean => !this.#isOfAccused && type === 'integer' && !form.naturalKey.includes(id)
    return form.fields.some((f) => f.id === id && (f.type === 'amount' || isCount(f.type)))
  }
}
