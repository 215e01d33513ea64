/**
 * A sheet that holds counts and no records → totals that an office states, with their cuts and their time. What a number counts, which of the
 * country's figures it is, is never guessed: it is asked, as is what a blank means. Sums of the sheet are held against what they sum. Nobody is made
 * out of a count.
 */
import type { Indicator } from '../../country/indicator.ts'
import { readLabel } from './label.ts'
import { canBeStatedBy } from '../../entry/check-stated.ts'
import { letters } from '../letters.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import { readAxis, type Axis, type Entry } from './axis.ts'
import { settleBlanks } from './blanks.ts'
import { Cuts } from './cuts.ts'
import { figuresOf, wholeOf } from './figure.ts'
import { Findings } from './findings.ts'
import { Gathering } from './gathering.ts'
import { findCountTables, type CountTable } from './shape.ts'
import { sumAnswer } from './sum-answer.ts'
import { checkSums, partitionsUnder, yearsUnder } from './sums.ts'
import type { CountContext, CountPlace, ReadCounts, ShownCounts, ShownHeading } from './understood.ts'
import { isWholeOf, tellApart } from './unlisted.ts'
import { hullOf, intervalOf, mergeTimes, runsOverYear, saidTime } from './when.ts'

/** @returns undefined where no sheet holds a table of counts */
export function readCounts(grids: readonly SheetGrid[], context: CountContext): ReadCounts | undefined {
  const tables = grids.flatMap((grid) => findCountTables(grid, context.words))
  if (tables.length === 0) return undefined
  const reading = new Reading(context)
  const shown = tables.map((table) => reading.read(table))
  return { tables: shown, ...reading.finish() }
}

class Reading {
  readonly #context: CountContext
  readonly #allowed: readonly Indicator[]
  readonly #findings = new Findings()
  readonly #cuts: Cuts
  readonly #gathering: Gathering
  #fitting = 0

  constructor(context: CountContext) {
    const { country, agency } = context
    this.#context = context
    this.#allowed = country.indicators.filter((i) => canBeStatedBy(i, agency, country))
    this.#cuts = new Cuts(this.#allowed, context, this.#findings)
    this.#gathering = new Gathering(context, this.#findings)
  }

  /** Of each sheet, what stands over its last table. */
  readonly #titles = new Map<string, readonly string[]>()

  read(found: CountTable): ShownCounts {
    const { country, words, answers } = this.#context
    // A line that says nothing but who is counted (`ADULTS`) parts the tables of one sheet, and is no title of its own.
    const labels = found.titles.map((text) => ({ text, label: readLabel(text, words) }))
    const people = labels.filter(({ label }) => label.rest === '' && label.bare === undefined && Object.keys(label.is).length > 0)
    const parted = people.length === 1 ? (people[0]?.label.is ?? {}) : {}
    const own = people.length === 1 ? labels.flatMap((l) => (people.includes(l) ? [] : [l.text])) : found.titles
    const titles = own.length > 0 || people.length !== 1 ? own : (this.#titles.get(found.sheet) ?? own)
    this.#titles.set(found.sheet, titles)
    const table: CountTable = { ...found, titles }
    const how = { country, words, answers, lists: this.#cuts.lists, notes: table.notes }
    const [rows, columns] = tellApart(
      readAxis(table.rows, { ...how, isOfDays: table.isOfDays, named: table.stubs.map((stub) => this.#cuts.listsNamed(stub)) }),
      readAxis(table.columns, { ...how, isOfDays: false, named: [] }),
    ).map(withoutStrays) as [Axis, Axis]
    return this.#show(table, rows, withPeople(columns, parted))
  }

  #show(table: CountTable, rows: Axis, columns: Axis): ShownCounts {
    const { notes } = this.#findings
    for (const q of [...rows.questions, ...columns.questions]) this.#findings.ask(q)
    for (const heading of [...columns.entries.filter((e) => e.isAside).map((e) => e.text), ...table.words])
      notes.push({ kind: 'aside', sheet: table.sheet, heading })
    for (const { text } of [...rows.entries, ...columns.entries].filter((e) => e.isLost))
      notes.push({ kind: 'no-whole', sheet: table.sheet, heading: text })
    this.#state(table, rows, columns)
    const show = (entry: Entry, at: string): ShownHeading => ({
      at,
      text: entry.text,
      ...(entry.measure === undefined ? {} : { measure: entry.measure }),
      ...(entry.time ? { time: entry.time } : {}),
      is: entry.is,
      as: entry.isAside ? 'aside' : entry.isOpen ? 'open' : entry.isTotal ? 'sum' : entry.partOf === undefined ? 'counts' : 'part',
    })
    return {
      sheet: table.sheet,
      title: table.titles.join(' · '),
      columns: columns.entries.map((e) => show(e, letters(e.at + 1))),
      rows: rows.entries.map((e) => show(e, String(e.at))),
      texts: table.texts,
    }
  }

  finish(): Omit<ReadCounts, 'tables'> {
    const totals = this.#gathering.totals()
    const { faults, notes } = this.#findings
    notes.push(...this.#cuts.notes())
    if (this.#fitting > 0) notes.push({ kind: 'sums-fit', count: this.#fitting })
    return { questions: this.#findings.questions, faults, notes, totals }
  }

  #state(table: CountTable, rows: Axis, columns: Axis): void {
    const { words, answers, fileName } = this.#context
    const findings = this.#findings
    const named = new Set(table.stubs.flatMap((stub) => this.#cuts.fieldsNamed(stub)))
    const { time: when, doubt } = saidTime(table, fileName, words)
    const [rowsRun, columnsRun] = [rows, columns].map(({ entries }) =>
      runsOverYear(entries.map((e) => ({ ...e, key: JSON.stringify([e.measure, e.partOf, e.is]) }))),
    )
    if (rowsRun || columnsRun) findings.notes.push({ kind: 'over-year', sheet: table.sheet })
    const at = (r: number, c: number): CountPlace => ({
      sheet: table.sheet,
      row: rows.entries[r]?.at ?? 0,
      column: columns.entries[c]?.at ?? 0,
    })
    const meant = figuresOf(table, rows, columns, this.#allowed, this.#context, findings)
    const isWanted = (r: number, c: number): boolean => meant[r]?.[c] !== undefined && meant[r][c] !== 'not'
    const values = settleBlanks(table, rows, columns, isWanted, this.#context, findings)
    const sums = checkSums(values, rows.entries, columns.entries, isWanted, wholeOf(meant, rows.entries, columns.entries), (fault) =>
      sumAnswer(fault, table.sheet, answers, findings),
    )
    this.#fitting += sums.fitting
    const isMixedOn = ({ entries }: Axis, i: number, isFitting: boolean): boolean => {
      const sum = entries[i] as Entry
      if (!sum.isTotal || sum.isAside) return false
      const isOver = yearsUnder(sum, entries, when).size > 1 || (entries.some((e) => e.isEarlier) && !isFitting)
      if (isOver) mixed.add(sum.text)
      return isOver
    }
    const isMixed = (r: number, c: number): boolean =>
      isMixedOn(rows, r, sums.isFitting(r, c)) || isMixedOn(columns, c, sums.isFitting(r, c))
    const mixed = new Set<string>()
    if (table.isOfDays) findings.notes.push({ kind: 'days-summed', sheet: table.sheet })
    for (const [r, row] of rows.entries.entries())
      for (const [c, column] of columns.entries.entries()) {
        const figure = meant[r]?.[c]
        const cell = sums.values[r]?.[c]
        // Days of a month are stated as the month.
        if (row.time?.day !== undefined) continue
        if (figure === undefined || figure === 'not' || figure === 'open' || cell?.is !== 'number') continue
        if (isMixed(r, c) || !isWholeOf(column, columns, answers, findings)) continue
        const own = mergeTimes(row.time, column.time)
        const leaves = sums.timesUnder(r, c)
        const time = leaves === undefined ? own : hullOf(leaves.map((t) => mergeTimes(own, t)))
        const isLone = (e: Entry): boolean =>
          (e.time?.months !== undefined && e.time.year === undefined) || (e.isTotal && leaves !== undefined)
        if ((rowsRun && isLone(row)) || (columnsRun && isLone(column))) continue
        const interval = intervalOf(mergeTimes(when, time), answers, doubt)
        if ('question' in interval) {
          findings.ask({ ...interval.question, about: { sheet: table.sheet } })
          continue
        }
        const by = this.#cuts.of(figure, [row, column], named)
        if (by) this.#gathering.add(figure, by, interval, cell, at(r, c))
      }
    for (const heading of mixed) findings.notes.push({ kind: 'over-times', sheet: table.sheet, heading })
  }
}

/** Who is counted in a whole table, and what each heading says beside. */
const withPeople = (axis: Axis, is: Readonly<Record<string, string>>): Axis => ({
  ...axis,
  entries: axis.entries.map((e) => ({ ...e, is: { ...is, ...e.is } })),
})

/** Numbers under no heading, which are no sum of the others either, are nobody's. */
const withoutStrays = (axis: Axis): Axis => ({
  ...axis,
  entries: axis.entries.map((e) =>
    e.text === '' && e.isTotal && partitionsUnder(e, axis.entries).length === 0 ? { ...e, isAside: true } : e,
  ),
})
