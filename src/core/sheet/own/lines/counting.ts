/** What the rows so far come to, for the lines that say a total. */
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid/grid.ts'
import { amountIn, peopleIn, spanOfTotal, type Counted } from '../grid/totals.ts'
import { namesMonth } from '../values/day.ts'

/** Of a column of words: a sex, a tick, a result. */
const LONGEST_VALUE = 12

/** Signs that people tick with; and how often any of them stands in a column. */
const [TICK, TICKED] = [/^[x×✓✔√✗✘v]$/iu, '\u0000']

/** `1OO` and `l50`, as people type them; `-50`, `(50)`. */
const OF_LETTERS = /^[\s$៛]*(?=.*\d)(?=.*[OolI])[\dOolI.,]+[\s$៛]*$/
const TAKEN_OFF = /^[\s$៛]*[-−–]\s*[\d$៛]|^\(\s*[\d$៛][\d.,\s$៛]*\)$/

/** The countings of a sheet's tables, by their first row of headings: tables are read in their order. */
const read = new WeakMap<Table['grid'], Map<number, Counting>>()

type Level = { persons: number; cases: Set<string>; sums: Map<number, number>; values: Map<number, Map<string, number>> }
const nothing = (): Level => ({ persons: 0, cases: new Set(), sums: new Map(), values: new Map() })

export class Counting {
  readonly #sums: ReadonlySet<number>
  readonly #columns: ReadonlySet<number>
  #section = nothing()
  /** Since the last line that carries something to the next page. */
  #page = nothing()
  #table = nothing()
  /** How a total begins → what stands since the last that begins so: totals of pages may lie between those of months. */
  readonly #since = new Map<string, Level>()
  /** What was brought forward from another list, before the first row. */
  #brought: Counted | undefined

  /** What the tables before come to, of which this one has the headings again. */
  readonly #before: Counting | undefined
  /** The table over it on the same sheet, under headings of its own: the people of both are one sum, and their columns are none. */
  readonly #over: Counting | undefined
  /** They stand on sheets before it: what names its month is of this sheet alone. */
  readonly #isOfSheets: boolean

  /** @param columns those that are read, and of them `sums` and `counted` */
  constructor(columns: Iterable<number>, sums: ReadonlySet<number>, counted: Iterable<number>, { grid, from, again, follows }: Table) {
    this.#sums = sums
    this.#columns = new Set(columns)
    const ofSheet = read.get(grid) ?? new Map<number, Counting>()
    this.#isOfSheets = again === undefined && follows !== undefined
    this.#before = again !== undefined ? ofSheet.get(again) : follows && read.get(follows.grid)?.get(follows.from)
    const above = Math.max(...[...ofSheet.keys()].filter((row) => row < from))
    this.#over = this.#before === undefined ? ofSheet.get(above) : undefined
    read.set(grid, ofSheet.set(from, this))
    this.filled = new Map([...counted].map((column) => [column, 0]))
  }

  /** Columns of which a total counts the cells that hold something, and how many have. */
  readonly filled: Map<number, number>

  /** Columns in which a letter stands for a figure: what they come to nobody knows. */
  readonly unsure = new Set<number>()

  /** How many cells of a column that is not read hold something, in lines that are taken and in those left out: victims beside the accused. */
  readonly beside = new Map<number, number>()

  addLine(raw: readonly string[]): void {
    for (const [column, text] of raw.entries())
      if (text !== '' && !this.#columns.has(column)) this.beside.set(column, (this.beside.get(column) ?? 0) + 1)
  }

  add(texts: readonly string[], raw: readonly string[], persons: number, caseAt: readonly number[]): void {
    for (const [column, text] of raw.entries()) {
      if (text !== '' && this.filled.has(column)) this.filled.set(column, (this.filled.get(column) ?? 0) + 1)
    }
    for (const level of [this.#section, this.#page, this.#table, ...this.#since.values()]) {
      addValues(level.values, raw)
      level.persons += persons
      level.cases.add(caseAt.map((i) => texts[i]).join(' '))
      for (const column of this.#sums) {
        const text = toLatinDigits(raw[column] ?? '').trim()
        if (OF_LETTERS.test(text)) this.unsure.add(column)
        const plain = numberIn(text)
        // What was taken back is taken off.
        if (plain !== undefined) level.sums.set(column, (level.sums.get(column) ?? 0) + (TAKEN_OFF.test(text) ? -plain : plain))
      }
    }
  }

  /** @param label how the total begins; @param isCarried it goes on behind it: a section does not end with its page */
  endSection(label: string, isCarried: boolean): void {
    if (isCarried) this.#page = nothing()
    else this.#section = nothing()
    this.#since.set(label, nothing())
    if (!isCarried) this.#ended.add(label)
  }

  /** Totals of this table so far, by how they begin. */
  readonly #ended = new Set<string>()

  /** A table before it on the same sheet has a total that begins so: then it is each section's own. */
  #isOfEach(label: string): boolean {
    const above = this.#over ?? (this.#isOfSheets ? undefined : this.#before)
    return above !== undefined && (above.#ended.has(label) || above.#isOfEach(label))
  }

  get isBegun(): boolean {
    return this.#table.persons > 0
  }

  /** What stands before the first row, of a list that this one goes on with. @param names columns in which a bare number counts people */
  bring(raw: readonly string[], columns: ReadonlySet<number>, names: ReadonlySet<number>): void {
    const texts = raw.map((text) => toLatinDigits(text.trim()))
    const persons = texts.flatMap((text, column) => peopleIn(text) ?? (names.has(column) ? amountIn(text) : undefined) ?? [])
    const sums = [...columns].flatMap((column) => {
      const sum = amountIn(texts[column] ?? '')
      return sum === undefined ? [] : [[column, sum] as const]
    })
    this.#brought = { persons: persons[0] ?? 0, cases: 0, sums: new Map(sums), values: new Map() }
  }

  /** @param label how the total begins that is held against them; @param totals the words for one */
  levels(label: string, totals: readonly string[]): readonly Counted[] {
    const since = this.#since.get(label)
    const own = [this.#table, this.#section, this.#page, ...(since ? [since] : [])].map(countedOf)
    const brought = this.#brought === undefined ? [] : [added(countedOf(this.#table), this.#brought, this.#sums)]
    const isOfAll = this.#isOfSheets ? !namesMonth(label) : (this.#over ?? this.#before) !== undefined && this.#mayBeOfAll(label, totals)
    return [...own, ...brought, ...(isOfAll ? [this.#all()] : [])]
  }

  /** A wrong total of one section must not pass for that of all of them. */
  #mayBeOfAll(label: string, totals: readonly string[]): boolean {
    const span = spanOfTotal(label, totals)
    return span === 'all' || (span === 'either' && (this.#ended.size > 0 || !this.#isOfEach(label)))
  }

  /** Of this table and those before. */
  #all(): Counted {
    const own = countedOf(this.#table)
    if (this.#over === undefined) return this.#before === undefined ? own : added(own, this.#before.#all(), this.#sums)
    const { persons, cases } = this.#over.#all()
    return { ...own, persons: own.persons + persons, cases: own.cases + cases }
  }
}

function addValues(values: Level['values'], raw: readonly string[]): void {
  for (const [column, text] of raw.entries()) {
    if (text === '' || text.length > LONGEST_VALUE) continue
    const own = values.get(column) ?? new Map<string, number>()
    // However it was made, a tick is one.
    const value = TICK.test(text) ? TICKED : text
    values.set(column, own.set(value, (own.get(value) ?? 0) + 1))
  }
}

const countedOf = (level: Level): Counted => ({ ...level, cases: level.cases.size })
const added = (one: Counted, other: Counted, columns: ReadonlySet<number>): Counted => ({
  persons: one.persons + other.persons,
  cases: one.cases + other.cases,
  sums: new Map([...columns].map((column) => [column, (one.sums.get(column) ?? 0) + (other.sums.get(column) ?? 0)])),
  values: one.values,
})

/** `4.5` is four and a half, `40 (f 2)` forty; of anything else its figures: `4.000.000 riel`. */
function numberIn(text: string): number | undefined {
  const [, whole] = /^(\d+)\s*\([^\d()]{0,12}\d+[^\d()]{0,12}\)$/.exec(text) ?? []
  if (whole !== undefined) return Number(whole)
  const [, part] = /^[^\d]*(\d+[.,]\d{1,2})[^\d.,]*$/.exec(text) ?? []
  const plain = text.replace(/[^\d]/g, '')
  return part !== undefined ? Number(part.replace(',', '.')) : plain === '' ? undefined : Number(plain)
}
