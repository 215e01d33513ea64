/** Lines that are nobody's and stand for the rows below them: a case, a charge, a day or another code of a list. */
import type { Asking } from '../asking/asking.ts'
import { caseLinesOf, type CaseLines, CLOSES, closingLines, isAlone, type CaseLine } from '../sections/case-lines.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { SectionCharges } from '../sections/section-charges.ts'
import { SectionCodes } from '../sections/section-codes.ts'
import { blockDays, countedGroups, opensAnother, peopleIn, SectionDays } from '../sections/section-days.ts'
import { SectionNumbers, type NumberLine } from '../sections/section-numbers.ts'
import { withoutWeekday } from '../../../text/dates.ts'
import { foldText } from '../words/fold-text.ts'
import { beginsWith } from '../grid/totals.ts'
import type { Note } from './note.ts'

/** Of a line that is named, so much is quoted. */
const LONGEST_LINE = 60

export class OverRows {
  readonly #columns: readonly Column[]
  readonly #today: string
  readonly #isOfAccused: boolean
  readonly #cases: CaseLines
  readonly #charges: SectionCharges
  readonly #codes: SectionCodes
  readonly #days: SectionDays
  readonly #numbers: SectionNumbers
  readonly #isCharged: boolean
  /** Index of the column that lines of a code, and lines of a day, stand for; -1 where none do. */
  readonly #codeAt: number
  readonly #dayAt: number
  /** The same of lines that say whose the rows below are, and where that person is. */
  readonly #numberAt: number
  readonly #placeAt: number
  /** The day of the title, where somebody has said that it is every row's. */
  readonly #dayOfTitle: string
  /** 1-based row of a case's line → what the line below its people says; and the rows of those lines. */
  readonly #closing: ReturnType<typeof closingLines>
  readonly #closes: ReadonlySet<number>
  /** 1-based row of a line in other words that says a day, and as many people as stand below it → the day. */
  readonly #counted: ReadonlyMap<number, string>
  /** The same of the lines that stand above the headings of each block; where one says no day it is empty. */
  readonly #blocks: ReadonlyMap<number, string>
  #block: CaseLine | undefined
  #blockRow = 0
  /** Row of the line that closes the block, where the day of its judgment stands in no other. */
  #closedBy: number | undefined
  /** Lines of a case that no row has stood under. */
  readonly #empty = new Set<number>()
  #charge = ''
  #code = ''
  readonly #people = new Set<string>()
  #whose: NumberLine | undefined
  #day: string
  /** How the line that the rows stand under begins, and how many people it says that there are. */
  #opener = ''
  #group: { readonly row: number; readonly stated: number | undefined; readonly before: number } | undefined

  /** @param month of the sheet, `2024-05`, for days that have none */
  constructor(
    table: Table,
    columns: readonly Column[],
    { form, country, words, answers, today }: OwnContext,
    asking: Asking,
    isOfAccused: boolean,
    month: string | undefined,
  ) {
    this.#columns = columns
    this.#today = today
    this.#isOfAccused = isOfAccused
    this.#cases = caseLinesOf(form, country, words)
    this.#closing = closingLines(table, this.#cases)
    this.#closes = new Set([...this.#closing.values()].map((line) => line.row))
    this.#charges = new SectionCharges(form, country, words)
    this.#codes = new SectionCodes(form, country, words)
    this.#days = new SectionDays(form, month)
    this.#numbers = new SectionNumbers(form, country, words)
    this.#numberAt = columns.findIndex((c) => SectionNumbers.isNumber(c, table))
    this.#placeAt = columns.findIndex((c) => SectionNumbers.isPlace(c, table))
    const standing = columns.filter((c) => c.column < table.headings.length)
    this.#isCharged = this.#charges.columnOf(table, standing).length > 0
    this.#codeAt = columns.findIndex((c) => SectionCodes.isOfLines(c, table))
    this.#dayAt = columns.findIndex(
      (c) => c.column >= table.headings.length && form.fields.some((f) => f.id === c.fields[0] && f.type === 'date'),
    )
    const ofTitle = columns[this.#dayAt]?.day
    const answer = answers['rule:title-day']
    if (ofTitle !== undefined && answer === undefined) asking.rule('title-day', table.grid.rows.rowOf(table.at))
    this.#dayOfTitle = ofTitle !== undefined && answer === 'yes' ? ofTitle : ''
    const isDivided = this.#dayAt >= 0 && !isOfAccused && ofTitle === undefined
    this.#blocks = isDivided ? blockDays(table) : new Map()
    const above = table.from > 0 ? this.#blocks.get(table.grid.rows.rowOf(table.from - 1)) : undefined
    this.#day = above ?? this.#dayOfTitle
    this.#counted = isDivided ? countedGroups(table, (cell) => beginsWith(cell, words.totals)) : new Map()
  }

  /**
   * @param before how many rows were taken before it
   * @returns whether it is such a line; below it nothing is as above it
   */
  read(raw: readonly string[], row: number, before: number, notes: Note[], sheet: string): boolean {
    const block = isAlone(raw) ? this.#cases.read(raw) : this.#isOfAccused ? this.#cases.readBeside(raw, this.#columns) : undefined
    if (this.#closes.has(row)) return true
    if (block) {
      const closed = this.#closing.get(row)
      const isClosed = closed !== undefined && !block.has(CLOSES)
      this.#block = isClosed ? new Map([...block, [CLOSES, closed.day]]) : block
      this.#closedBy = isClosed ? closed.row : undefined
      this.#blockRow = row
      this.#empty.add(row)
      return true
    }
    const charge = this.#isCharged ? this.#charges.read(raw) : undefined
    if (charge !== undefined) {
      this.#charge = charge
      return true
    }
    const numbered = this.#columns[this.#numberAt]
    if (numbered !== undefined && this.#numbers.begins(raw, numbered)) {
      this.#whose = this.#numbers.read(raw)
      if (this.#whose !== undefined) this.#people.add(this.#whose.number)
      return true
    }
    const code = this.#codeAt < 0 ? undefined : this.#codes.read(raw)
    if (code !== undefined && this.#columns[this.#codeAt]?.fields[0] === code.field) {
      this.#code = code.code
      return true
    }
    // One that nobody has read ends what the one above said.
    if (this.#codeAt >= 0 && this.#codes.isNumbered(raw)) this.#code = ''
    const divides = this.#dayAt >= 0 && !this.#isOfAccused ? this.#days.read(raw, this.#columns[this.#dayAt]?.heading) : undefined
    const day = divides ?? this.#counted.get(row) ?? this.#blocks.get(row)
    if (day === undefined) return false
    this.endGroup(before, notes, sheet)
    // A slip of the line is one slip, however many rows stand under it.
    if (day > this.#today)
      notes.push({ code: 'unlike', sheet, row, kind: 'to-come', columns: [(raw.find((c) => c !== '') ?? '').slice(0, LONGEST_LINE)] })
    this.#group = { row, stated: peopleIn(raw), before }
    this.#opener = firstWord(raw.find((c) => c !== ''))
    this.#day = day
    return true
  }

  /** How many people stand in lines over rows so far: a total of people counts them, and no rows. */
  get people(): number {
    return this.#people.size
  }

  isCase(raw: readonly string[]): boolean {
    return isAlone(raw) && this.#cases.read(raw) !== undefined
  }

  get isInBlock(): boolean {
    return this.#block !== undefined
  }

  /** 1-based row of the line below from which a row has its day of judgment. @param typed its own cells, by column */
  closedBy(typed: readonly string[]): number | undefined {
    const isOwn = typed.some((text, i) => text !== '' && this.#columns[i]?.fields.includes(CLOSES) === true)
    return this.#block === undefined || isOwn ? undefined : this.#closedBy
  }

  /** A row was taken: the case above it, if there is one, has somebody. */
  take(): void {
    if (this.#block) this.#empty.delete(this.#blockRow)
  }

  /** 1-based rows of cases that nobody stands under. */
  get empty(): readonly number[] {
    return [...this.#empty]
  }

  endBlock(): void {
    this.#block = undefined
  }

  /** A line over rows that nobody has read, and that begins as the one above did, or says when: the day above is not theirs. */
  endDay(line: string, taken: number, notes: Note[], sheet: string): void {
    if (this.#opener === '' || (firstWord(line) !== this.#opener && !opensAnother(line))) return
    this.endGroup(taken, notes, sheet)
    this.#group = undefined
    this.#day = this.#dayOfTitle
  }

  /** Holds the rows of the group that ends against what its line says of them. */
  endGroup(taken: number, notes: Note[], sheet: string): void {
    if (this.#group?.stated === undefined) return
    const { row, stated, before } = this.#group
    const counted = taken - before
    if (counted !== stated) notes.push({ code: 'unlike', sheet, row, kind: 'count-differs', columns: [], counts: [stated, counted] })
  }

  /** What the lines above say where the row is silent, by column. */
  fill(typed: readonly string[]): readonly string[] {
    return typed.map((text, i) => (text === '' ? (this.#block?.get(this.#columns[i]?.fields[0] ?? '') ?? this.#standsFor(i)) : text))
  }

  #standsFor(i: number): string {
    if (i === this.#codeAt) return this.#code
    if (i === this.#numberAt) return this.#whose?.number ?? ''
    if (i === this.#placeAt) return this.#whose?.place ?? ''
    if (this.#isCharged && this.#columns[i]?.fields[0] === 'offence') return this.#charge
    return i === this.#dayAt && !this.#isOfAccused ? this.#day : ''
  }
}

/** `Bus` of `Bus 2 – arrived 9 June`; of a line that begins with its day, that it does. */
function firstWord(text = ''): string {
  const plain = withoutWeekday(text.trim())
  return /^[\p{L}\p{M}]+/u.exec(foldText(plain))?.[0] ?? (/^\p{Nd}/u.test(plain) ? '#' : '')
}
