/**
 * A sheet that holds counts and no records → totals that an office states, with their cuts and their time. What a number counts, which of the
 * country's figures it is, is never guessed: it is asked, as is what a blank means. Sums of the sheet are held against what they sum. Nobody is made
 * out of a count.
 */
import type { Country } from '../../country/country.ts'
import { codesOf, findForm } from '../../country/find.ts'
import type { Indicator } from '../../country/indicator.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { canBeStatedBy, statedFault, type StatedFault } from '../../entry/check-stated.ts'
import type { AggregateStated } from '../../entry/kinds/aggregate-stated.ts'
import { ALL_OFFICES, type StatedCell } from '../../entry/stated-total.ts'
import { letters } from '../letters.ts'
import type { SheetGrid } from '../own/grid.ts'
import type { Words } from '../../model/fields.ts'
import { getRecordKind } from '../../model/kinds.ts'
import { NOTHING, type Answers, type Question } from '../own/questions.ts'
import { foldAll, foldText } from '../own/tile.ts'
import { readAxis, type Axis, type Entry } from './axis.ts'
import type { CountCell } from './count-cell.ts'
import { likelyFigures } from './likely-figures.ts'
import { takeTime } from './label.ts'
import { findCountTables, type CountTable } from './shape.ts'
import { checkSums, partitionsUnder, yearsUnder, type SumFault } from './sums.ts'
import { hullOf, intervalOf, mergeTimes, runsOverYear, saidTime, type Time } from './when.ts'

export type CountContext = {
  /** With its indicators. */
  readonly country: Country
  readonly words: SheetWords
  /** Who states them. */
  readonly agency: string
  readonly answers: Answers
  readonly fileName: string
  /** Number of the paper that the sheet is, and of the one that it expressly corrects. */
  readonly source: string
  readonly corrects?: string
  /** ISO days: of reading, and on which the paper came. */
  readonly today: string
  readonly knownOn?: string
}

export type CountPlace = { readonly sheet: string; readonly row: number; /** 0-based. */ readonly column: number }
export type CountFault =
  /** A number that no count can be. */
  | ({ readonly kind: 'no-count'; readonly text: string } & CountPlace)
  /** Of a time that has not come. */
  | ({ readonly kind: 'to-come' } & CountPlace)
  /** Two cells of one figure, office, time and cut that say two things. */
  | ({ readonly kind: 'twice'; readonly figure: Words; readonly other: string } & CountPlace)
  | ({ readonly kind: 'stated'; readonly fault: StatedFault } & CountPlace)
export type CountNote =
  /** A figure is not cut so: these numbers are left out, and their whole is stated. */
  | { readonly kind: 'not-cut'; readonly heading: string; readonly cut: Words; readonly figure: Words; readonly cells: number }
  /** Nothing stands there: not reported, and no zero. */
  | { readonly kind: 'not-reported'; readonly sheet: string; readonly heading: string; readonly row: number }
  /** Numbers of another time, shares, words: not read. */
  | { readonly kind: 'aside'; readonly sheet: string; readonly heading: string }
  /** Sums that fit what they sum. */
  | { readonly kind: 'sums-fit'; readonly count: number }
  | { readonly kind: 'days-summed'; readonly sheet: string }
  /** Some of what stands nowhere in the sheet: left out. */
  | { readonly kind: 'no-whole'; readonly sheet: string; readonly heading: string }
  /** A sum over more than one year, or over what was there before: left out. */
  | { readonly kind: 'over-times'; readonly sheet: string; readonly heading: string }
  /** Of a time that is not over: so much at least. */
  | { readonly kind: 'not-over'; readonly sheet: string; readonly row: number }
  /** Months without a year that run over the end of one: left out. */
  | { readonly kind: 'over-year'; readonly sheet: string }

/** A table as it was understood. */
export type ShownCounts = {
  readonly sheet: string
  readonly title: string
  readonly columns: readonly ShownHeading[]
  readonly rows: readonly ShownHeading[]
  readonly texts: readonly (readonly string[])[]
}
export type ShownHeading = {
  /** `C`, `7`: as a program shows it. */
  readonly at: string
  readonly text: string
  readonly measure?: string
  readonly time?: Time
  readonly is: Entry['is']
  readonly as: 'counts' | 'sum' | 'part' | 'aside' | 'open'
}

export type ReadCounts = {
  readonly tables: readonly ShownCounts[]
  readonly questions: readonly Question[]
  readonly faults: readonly CountFault[]
  readonly notes: readonly CountNote[]
  /** As far as is known by now; whole where nothing is asked and nothing is at fault. */
  readonly totals: readonly AggregateStated[]
}

/** @returns undefined where no sheet holds a table of counts */
export function readCounts(grids: readonly SheetGrid[], context: CountContext): ReadCounts | undefined {
  const tables = grids.flatMap((grid) => findCountTables(grid, context.words))
  if (tables.length === 0) return undefined
  const reading = new Reading(context)
  const shown = tables.map((table) => reading.read(table))
  return { tables: shown, ...reading.finish() }
}

/** Whether a file holds such a table, and most of what it holds is in it: a list of people with a number in each row is none. */
export const holdsCounts = (grids: readonly SheetGrid[], words: SheetWords): boolean =>
  grids.some((grid) =>
    findCountTables(grid, words).some(
      (t) => t.rows.length * t.columns.length >= FEWEST && t.words.length <= t.columns.length && t.columns.length >= 2,
    ),
  )
const FEWEST = 6

/** `indicator;dimension=code;…`: a figure, and what of it is counted. */
const FIGURE = /^([a-z0-9-]+)((?:;[a-z0-9_]+=[^;=]+)*)$/
type Figure = { readonly indicator: Indicator; readonly by: Readonly<Record<string, string>> }
type Placed = CountPlace & { readonly cell: StatedCell }
type Gathered = {
  readonly figure: Figure
  readonly office: string
  readonly from: string
  readonly to: string
  readonly cells: Map<string, Placed>
}

/** What is counted before its time is over is so much at least of it; what is about so many so far is nothing of it. */
function soFar({ cell: { by, value, qualifier }, ...place }: Placed): readonly Placed[] {
  if (qualifier === 'approx') return []
  return [{ ...place, cell: { by, value, qualifier: qualifier === 'more_than' ? qualifier : 'at_least' } }]
}

class Reading {
  readonly #context: CountContext
  readonly #allowed: readonly Indicator[]
  readonly #lists: readonly string[]
  readonly #questions = new Map<string, Question>()
  readonly #faults: CountFault[] = []
  readonly #notes: CountNote[] = []
  readonly #gathered = new Map<string, Gathered>()
  readonly #notCut = new Map<string, { readonly heading: string; readonly cut: Words; readonly figure: Words; cells: number }>()
  readonly #twice = new Set<string>()
  /** By time, the first number of one that is not over. */
  readonly #notOver = new Map<string, CountPlace>()
  #fitting = 0
  /** Columns of records that the headings over the labels of the table being read would be. */
  #named: ReadonlySet<string> = new Set()

  constructor(context: CountContext) {
    const { country, agency } = context
    this.#context = context
    this.#allowed = country.indicators.filter((i) => canBeStatedBy(i, agency, country))
    // The list that most figures are cut by first: a court and a province may be called alike.
    const uses = Map.groupBy(
      this.#allowed.flatMap((i) => Object.values(i.dimensions).map((d) => d.list)),
      (list) => list,
    )
    this.#lists = [...uses]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([list]) => (codesOf(country, list).length > 1 ? [list] : []))
  }

  read(table: CountTable): ShownCounts {
    const { country, words, answers } = this.#context
    const how = { country, words, answers, lists: this.#lists, notes: table.notes }
    this.#named = new Set(table.stubs.flatMap((stub) => this.#fieldsNamed(stub)))
    const [rows, columns] = tellApart(
      readAxis(table.rows, { ...how, isOfDays: table.isOfDays, named: table.stubs.map((stub) => this.#listsNamed(stub)) }),
      readAxis(table.columns, { ...how, isOfDays: false, named: [] }),
    ).map(withoutStrays) as [Axis, Axis]
    for (const q of [...rows.questions, ...columns.questions]) this.#ask(q)
    for (const heading of [...columns.entries.filter((e) => e.isAside).map((e) => e.text), ...table.words])
      this.#notes.push({ kind: 'aside', sheet: table.sheet, heading })
    for (const { text } of [...rows.entries, ...columns.entries].filter((e) => e.isLost))
      this.#notes.push({ kind: 'no-whole', sheet: table.sheet, heading: text })
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

  #fieldsNamed(heading: string): readonly string[] {
    const { words } = this.#context
    const folded = foldText(heading)
    return [...words.headings, ...words.registers].flatMap((h) => (foldAll(h.phrases).has(folded) ? h.fields : []))
  }

  /** `Nationality` over labels: the lists of the cuts that a column so headed would be. */
  #listsNamed(heading: string): readonly string[] {
    const fields = this.#fieldsNamed(heading)
    return this.#allowed.flatMap((i) =>
      Object.values(i.dimensions).flatMap((d) => (fields.includes(d.column) && !d.parent ? [d.list] : [])),
    )
  }

  finish(): Omit<ReadCounts, 'tables'> {
    const { country, agency, source, corrects, knownOn, today } = this.#context
    const totals: AggregateStated[] = []
    for (const { figure, office, from, to, cells } of this.#gathered.values()) {
      const held = this.#holdParts(cells)
      const [first] = held
      const isOver = to <= today
      const placed = held.flatMap((p) => (isOver ? [p] : soFar(p)))
      if (first && !isOver && from <= today) this.#notOver.set(`${from} ${to}`, first)
      if (first === undefined || (placed.length === 0 && from <= today)) continue
      const total: AggregateStated = {
        kind: 'aggregate.stated',
        indicator: figure.indicator.id,
        definition: figure.indicator.version,
        office,
        from,
        to,
        source,
        money: null,
        corrects: corrects ?? null,
        ...(knownOn === undefined ? {} : { known_on: knownOn }),
        cells: placed.map((p) => p.cell),
      }
      const fault = statedFault(total, agency, country)
      if (from > today) this.#faults.push({ kind: 'to-come', sheet: first.sheet, row: first.row, column: first.column })
      else if (fault !== undefined) this.#faults.push({ kind: 'stated', fault, sheet: first.sheet, row: first.row, column: first.column })
      else totals.push(total)
    }
    for (const { sheet, row } of this.#notOver.values()) this.#notes.push({ kind: 'not-over', sheet, row })
    for (const note of this.#notCut.values()) this.#notes.push({ kind: 'not-cut', ...note })
    if (this.#fitting > 0) this.#notes.push({ kind: 'sums-fit', count: this.#fitting })
    return { questions: [...this.#questions.values()], faults: this.#faults, notes: this.#notes, totals }
  }

  #ask(question: Question, cells = question.cells): void {
    const before = this.#questions.get(question.id)
    this.#questions.set(question.id, before ? { ...before, cells: before.cells + cells } : question)
  }

  #state(table: CountTable, rows: Axis, columns: Axis): void {
    const { words, answers, fileName } = this.#context
    const { time: when, doubt } = saidTime(table, fileName, words)
    const [rowsRun, columnsRun] = [rows, columns].map(({ entries }) =>
      runsOverYear(entries.map((e) => ({ ...e, key: JSON.stringify([e.measure, e.partOf, e.is]) }))),
    )
    if (rowsRun || columnsRun) this.#notes.push({ kind: 'over-year', sheet: table.sheet })
    const at = (r: number, c: number): CountPlace => ({
      sheet: table.sheet,
      row: rows.entries[r]?.at ?? 0,
      column: columns.entries[c]?.at ?? 0,
    })
    /** Of each cell, what it counts; undefined where it is no count of this table, or is not known yet. */
    const meant = rows.entries.map((row) =>
      columns.entries.map((column) => {
        if (row.isAside || column.isAside || row.isOpen || column.isOpen) return undefined
        const measure = [row.measure, column.measure].filter((m) => m !== undefined).join(' › ')
        return this.#figureOf(measure, table)
      }),
    )
    const isWanted = (r: number, c: number): boolean => meant[r]?.[c] !== undefined && meant[r][c] !== 'not'
    const values = this.#settle(table, rows, columns, isWanted)
    const sums = checkSums(values, rows.entries, columns.entries, isWanted, wholeOf(meant, rows.entries, columns.entries), (fault) =>
      this.#sumAnswer(fault, table.sheet),
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
    if (table.isOfDays) this.#notes.push({ kind: 'days-summed', sheet: table.sheet })
    for (const [r, row] of rows.entries.entries())
      for (const [c, column] of columns.entries.entries()) {
        const figure = meant[r]?.[c]
        const cell = sums.values[r]?.[c]
        // Days of a month are stated as the month.
        if (row.time?.day !== undefined) continue
        if (figure === undefined || figure === 'not' || figure === 'open' || cell?.is !== 'number') continue
        if (isMixed(r, c) || !this.#isWholeOf(column, columns)) continue
        const own = mergeTimes(row.time, column.time)
        const leaves = sums.timesUnder(r, c)
        const time = leaves === undefined ? own : hullOf(leaves.map((t) => mergeTimes(own, t)))
        const isLone = (e: Entry): boolean =>
          (e.time?.months !== undefined && e.time.year === undefined) || (e.isTotal && leaves !== undefined)
        if ((rowsRun && isLone(row)) || (columnsRun && isLone(column))) continue
        const interval = intervalOf(mergeTimes(when, time), answers, doubt)
        if ('question' in interval) this.#ask({ ...interval.question, about: { sheet: table.sheet } })
        else this.#gather(figure, [row, column], interval, cell, at(r, c))
      }
    for (const heading of mixed) this.#notes.push({ kind: 'over-times', sheet: table.sheet, heading })
  }

  /** Columns that no list has may be of an earlier time, or counted twice: whether their sum is all of what is counted is asked. */
  #isWholeOf(sum: Entry, { entries }: Axis): boolean {
    const unread = [...new Set(entries.flatMap((e) => e.is[UNLISTED] ?? []))]
    if (!sum.isTotal || sum.is[UNLISTED] !== undefined || unread.length === 0) return true
    const id = `counts:whole:${foldText(sum.text)}:${unread.map(foldText).join(':')}`
    const answer = this.#context.answers[id]
    if (answer === undefined) {
      const names = unread.map((u) => `“${u}”`).join(', ')
      this.#ask({
        id,
        kind: 'rule',
        words: {
          en: `“${sum.text}” sums ${names}. Is it all of this time, and of no other?`,
          km: `«${sum.text}» បូក ${unread.map((u) => `«${u}»`).join(', ')}។ តើវាជាចំនួនទាំងអស់នៃពេលនេះ ហើយមិនមែនពេលផ្សេង?`,
        },
        about: { heading: sum.text },
        cells: 1,
        likely: [
          { value: 'whole', words: { en: 'Yes: it is handed in', km: 'មែន៖ ប្រគល់វា' } },
          { value: NOTHING, words: { en: 'No: it is left out', km: 'មិនមែនទេ៖ ទុកវាចោល' } },
        ],
      })
    }
    return answer === 'whole'
  }

  /** Which of the country's figures a heading counts; `not`: none of them is handed in, as somebody has said. */
  #figureOf(measure: string, table: CountTable): Figure | 'not' | 'open' {
    const { answers, words } = this.#context
    const title = titleOf(table, words)
    const what = measure === '' ? title : measure
    const id = `counts:measure:${foldText(what)}`
    const asked = this.#questions.get(id)
    // Thousands of cells stand under one heading.
    if (asked) {
      this.#ask(asked, 1)
      return 'open'
    }
    const answer = answers[id]
    if (answer === NOTHING) return 'not'
    const figure = answer === undefined ? undefined : this.#readFigure(answer)
    if (figure) return figure
    this.#ask({
      id,
      kind: 'rule',
      words: {
        en: `What do the numbers of “${what}” count?`,
        km: `លេខនៃ «${what}» រាប់អ្វី?`,
      },
      about: { sheet: table.sheet, heading: what },
      cells: 1,
      likely: [
        ...likelyFigures(what, [title, table.sheet], this.#allowed, words),
        { value: NOTHING, words: { en: 'None of these: it is not handed in', km: 'មិនមែនណាមួយទេ៖ មិនប្រគល់' } },
      ],
    })
    return 'open'
  }

  #readFigure(answer: string): Figure | undefined {
    const [, id = '', cuts = ''] = FIGURE.exec(answer) ?? []
    const indicator = this.#allowed.find((i) => i.id === id)
    const by = Object.fromEntries(
      cuts
        .split(';')
        .filter((c) => c !== '')
        .map((c) => c.split('=') as [string, string]),
    )
    return indicator && Object.keys(by).every((d) => Object.hasOwn(indicator.dimensions, d)) ? { indicator, by } : undefined
  }

  /** Blanks, dashes and words, as the sheet explains them or somebody has said. What nobody reported at all is never asked about, and is no zero. */
  #settle(table: CountTable, rows: Axis, columns: Axis, isWanted: (r: number, c: number) => boolean): readonly (readonly CountCell[])[] {
    const { answers } = this.#context
    const groups = [...new Set(columns.entries.map((c) => JSON.stringify(c.time ?? null)))]
    const inGroup = (group: string): number[] =>
      columns.entries.flatMap((c, i) => (!c.isAside && JSON.stringify(c.time ?? null) === group ? [i] : []))
    const grouped = groups.map(inGroup)
    const silent = new Set<string>()
    for (const [r, row] of rows.entries.entries())
      for (const group of grouped) {
        const cells = group.map((c) => table.cells[r]?.[c])
        if (cells.length === 0 || !cells.every((cell) => cell === undefined || ['blank', 'text', 'not-known'].includes(cell.is))) continue
        // One empty cell among filled ones is a blank like any other.
        if (cells.length < 2) continue
        for (const c of group) silent.add(`${r} ${c}`)
        if (group.some((c) => isWanted(r, c)))
          this.#notes.push({ kind: 'not-reported', sheet: table.sheet, heading: row.text, row: row.at })
      }
    for (const [c, column] of columns.entries.entries())
      if (
        rows.entries.length > 1 &&
        rows.entries.every((_, r) => table.cells[r]?.[c]?.is === 'blank' || rows.entries[r]?.isTotal === true) &&
        !column.isAside
      ) {
        for (const r of rows.entries.keys()) silent.add(`${r} ${c}`)
        this.#notes.push({ kind: 'not-reported', sheet: table.sheet, heading: column.text, row: table.headAt })
      }
    const said = saidOfBlanks(table.notes, this.#context.words)
    return table.cells.map((cells, r) =>
      cells.map((cell, c): CountCell => {
        if (silent.has(`${r} ${c}`)) return { is: 'not-known' }
        const place = { sheet: table.sheet, row: rows.entries[r]?.at ?? 0, column: columns.entries[c]?.at ?? 0 }
        const text = table.texts[r]?.[c] ?? ''
        switch (cell.is) {
          case 'none':
            return { is: 'number', value: 0, qualifier: 'exact' }
          case 'no-count':
          case 'percent':
            if (isWanted(r, c)) this.#faults.push({ kind: 'no-count', text, ...place })
            return { is: 'not-known' }
          case 'blank':
          case 'dash':
          case 'text': {
            const id = cell.is === 'text' ? `counts:text:${foldText(text)}` : `counts:${cell.is}`
            const meant = (cell.is === 'text' ? undefined : said[cell.is]) ?? answers[id]
            if (meant === 'none') return { is: 'number', value: 0, qualifier: 'exact' }
            // A sum that nobody wrote is worked out by whoever reads, and is no blank.
            const isSum = rows.entries[r]?.isTotal === true || columns.entries[c]?.isTotal === true
            if (meant !== undefined || isSum || !isWanted(r, c)) return { is: 'not-known' }
            this.#ask(askBlank(id, cell.is, text, place.row))
            return { is: 'open' }
          }
          default:
            return cell
        }
      }),
    )
  }

  #sumAnswer(fault: SumFault, sheet: string): string | undefined {
    const place = `${letters(fault.column + 1)}${fault.row}`
    const id = `counts:sum:${sheet}!${place}`
    const answer = this.#context.answers[id]
    if (answer !== undefined) return answer
    const [n, m] = [String(fault.stated), String(fault.added)]
    const isPart = fault.kind === 'part'
    this.#ask({
      id,
      kind: 'rule',
      words: isPart
        ? {
            en: `Cell ${place} says ${n}, which is more than the ${m} that it is some of. Which is left out?`,
            km: `ក្រឡា ${place} និយាយថា ${n} ដែលលើស ${m} ដែលវាជាផ្នែកមួយ។ តើត្រូវទុកមួយណាចោល?`,
          }
        : {
            en: `Cell ${place} says ${n}; what it sums adds up to ${m}. Which holds?`,
            km: `ក្រឡា ${place} និយាយថា ${n}។ អ្វីដែលវាបូក ស្មើ ${m}។ តើមួយណាត្រឹមត្រូវ?`,
          },
      about: { sheet, rows: [fault.row], column: fault.column },
      cells: 1,
      likely: isPart
        ? [
            { value: 'part', words: { en: `${n}, the part`, km: `${n} គឺផ្នែក` } },
            { value: 'whole', words: { en: `${m}, the whole`, km: `${m} គឺចំនួនសរុប` } },
          ]
        : [
            { value: 'rows', words: { en: `${m}: what it sums`, km: `${m}៖ អ្វីដែលវាបូក` } },
            ...(fault.mayStand
              ? [{ value: 'sheet', words: { en: `${n}: as it stands; some are in no part`, km: `${n}៖ ដូចក្នុងតារាង ខ្លះមិននៅក្នុងផ្នែកណាទេ` } }]
              : []),
            { value: NOTHING, words: { en: 'Neither: the sum is left out', km: 'មិនមែនទាំងពីរ៖ ទុកផលបូកចោល' } },
          ],
    })
    return undefined
  }

  #gather(
    figure: Figure,
    entries: readonly Entry[],
    interval: { readonly from: string; readonly to: string },
    cell: CountCell & { readonly is: 'number' },
    place: CountPlace,
  ): void {
    const { indicator } = figure
    const { answers } = this.#context
    const by: Record<string, string> = { ...figure.by }
    for (const { is, alike } of entries)
      for (const [list, code] of Object.entries(is)) {
        const found = [[list, code] as const, ...Object.entries(alike[list] ?? {})].flatMap(([l, c]) =>
          this.#cutsOf(indicator, l, c).map((dimension) => ({ dimension, code: c })),
        )
        // What is none of its list counts in the sum, and is no cell of it.
        if (code === '') return
        const [only] = found
        if (!only) return this.#leaveCut(figure, list, entries)
        if (new Set(found.map((f) => f.dimension)).size > 1) {
          // Words of two cuts that a figure has both of: where somebody goes, and whose citizen somebody is.
          const id = `counts:cut:${indicator.id}:${list}`
          const answer = answers[id]
          const said = found.find((f) => f.dimension === answer)
          if (answer === undefined) {
            this.#ask(
              askCut(
                id,
                indicator,
                [...new Set(found.map((f) => f.dimension))],
                entries.find((e) => Object.hasOwn(e.is, list))?.text ?? '',
              ),
            )
            return
          }
          if (!said) return this.#leaveCut(figure, list, entries)
          by[said.dimension] = said.code
        } else by[only.dimension] = only.code
      }
    const office = this.#officeOf(indicator)
    if (office === undefined) return
    const key = [indicator.id, office, interval.from, interval.to].join(' ')
    const gathered = this.#gathered.get(key) ?? { figure, office, ...interval, cells: new Map<string, Placed>() }
    this.#gathered.set(key, gathered)
    const { value, qualifier, most } = cell
    const stated: StatedCell = { by, value, qualifier, ...(most === undefined ? {} : { most }) }
    const own = JSON.stringify(Object.entries(by).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const before = gathered.cells.get(own)
    if (!before) gathered.cells.set(own, { ...place, cell: stated })
    else if ((before.cell.value !== value || before.cell.qualifier !== qualifier) && !this.#twice.has(indicator.id)) {
      // Two headings were called the same figure: once is enough to say so.
      this.#twice.add(indicator.id)
      const other = `${before.sheet}!${letters(before.column + 1)}${before.row}`
      this.#faults.push({ kind: 'twice', figure: indicator.words, other, ...place })
    }
  }

  /** The cuts of a figure that a code may be of: the one that a heading names, where one does. */
  #cutsOf(indicator: Indicator, list: string, code: string): readonly string[] {
    const all = dimensionsOf(indicator, list, code, this.#context.country)
    const named = all.filter((d) => this.#named.has(indicator.dimensions[d]?.column ?? ''))
    return named.length > 0 ? named : all
  }

  #leaveCut({ indicator }: Figure, list: string, entries: readonly Entry[]): void {
    const { country } = this.#context
    const key = `${indicator.id} ${list}`
    const heading = entries.find((e) => Object.hasOwn(e.is, list))?.text ?? ''
    const cut = country.lists.find((l) => l.id === list)?.words ?? UNLISTED_WORDS
    const known = this.#notCut.get(key) ?? { heading, cut, figure: indicator.words, cells: 0 }
    known.cells++
    this.#notCut.set(key, known)
  }

  /** A part that is more than its whole, where the two stand under headings of their own. */
  #holdParts(cells: ReadonlyMap<string, Placed>): readonly Placed[] {
    const left = new Set<Placed>()
    const all = [...cells.values()]
    const isExact = (p: Placed): boolean => p.cell.qualifier === 'exact'
    for (const part of all)
      for (const whole of all) {
        const kept = Object.entries(whole.cell.by)
        const isPart = kept.length < Object.keys(part.cell.by).length && kept.every(([d, c]) => part.cell.by[d] === c)
        if (!isPart || !isExact(part) || !isExact(whole) || part.cell.value <= whole.cell.value || left.has(part) || left.has(whole))
          continue
        const fault = {
          kind: 'part',
          row: part.row,
          column: part.column,
          stated: part.cell.value,
          added: whole.cell.value,
          mayStand: false,
        } as const
        left.add(this.#sumAnswer(fault, part.sheet) === 'whole' ? whole : part)
      }
    return all.filter((p) => !left.has(p))
  }

  #officeOf(indicator: Indicator): string | undefined {
    const { country, answers } = this.#context
    const form = findForm(country, indicator.form)
    const list = form?.slot.list ?? ''
    const id = `counts:office:${list}`
    const answer = answers[id]
    const codes = codesOf(country, list)
    if (answer === ALL_OFFICES || codes.some((c) => c.code === answer)) return answer
    this.#ask({
      id,
      kind: 'rule',
      words: {
        en: `Of which office are these numbers? (${form?.words.en ?? list})`,
        km: `លេខទាំងនេះជារបស់ការិយាល័យណា? (${form?.words.km ?? list})`,
      },
      about: {},
      cells: 1,
      likely: [{ value: ALL_OFFICES, words: { en: 'All of them: the whole country', km: 'ទាំងអស់៖ ទូទាំងប្រទេស' } }],
      others: { list },
    })
    return undefined
  }
}

/**
 * Where lines and columns both seem to say what is counted, one of the two is a cut that no list of the country has: districts, names of offices. It is
 * the one that is summed, for nobody adds cases to victims; and its numbers are left out, while their sum is stated.
 */
function tellApart(rows: Axis, columns: Axis): readonly [Axis, Axis] {
  const measures = ({ entries }: Axis): number => new Set(entries.flatMap((e) => (isWhole(e) ? [e.measure] : []))).size
  const isSummed = ({ entries }: Axis): boolean => entries.some((e) => e.isTotal && e.measure === undefined && !e.isAside)
  if (measures(rows) === 0 || measures(columns) === 0) return [rows, columns]
  return isSummed(columns) && !isSummed(rows) ? [rows, asUnlisted(columns)] : [asUnlisted(rows), columns]
}
const UNLISTED_WORDS: Words = { en: 'the lines of the sheet', km: 'ជួរក្នុងតារាង' }
const isWhole = (e: Entry): boolean => e.measure !== undefined && e.partOf === undefined && !e.isTotal && !e.isAside
const UNLISTED = '?'
const asUnlisted = (axis: Axis): Axis => ({
  ...axis,
  entries: axis.entries.map(({ measure, ...e }) => (measure === undefined ? e : { ...e, is: { ...e.is, [UNLISTED]: measure } })),
})

/** Numbers under no heading, which are no sum of the others either, are nobody's. */
const withoutStrays = (axis: Axis): Axis => ({
  ...axis,
  entries: axis.entries.map((e) =>
    e.text === '' && e.isTotal && partitionsUnder(e, axis.entries).length === 0 ? { ...e, isAside: true } : e,
  ),
})

/** The cuts of a figure that a code may be of: of its own list, or what lies above the codes of another (a court's province). */
function dimensionsOf({ dimensions }: Indicator, list: string, code: string, country: Country): readonly string[] {
  const all = Object.entries(dimensions)
  const own = all.filter(([, d]) => d.list === list && !d.bands && !d.parent)
  // A cut of another name is worked out of several answers.
  const plain = own.filter(([id, d]) => id === d.column)
  if (own.length > 0) return (plain.length > 0 ? plain : own).map(([id]) => id)
  const above = all.find(([, d]) => d.parent && codesOf(country, d.list).some((c) => c.parent === code))
  return above ? [above[0]] : []
}

const askCut = (id: string, indicator: Indicator, dimensions: readonly string[], heading: string): Question => ({
  id,
  kind: 'rule',
  words: {
    en: `What does “${heading}” say of “${indicator.words.en}”?`,
    km: `«${heading}» ប្រាប់អ្វីអំពី «${indicator.words.km}»?`,
  },
  about: { heading },
  cells: 1,
  likely: [
    ...dimensions.map((value) => {
      const column = indicator.dimensions[value]?.column
      return { value, words: getRecordKind(indicator.kind).fields.find((f) => f.id === column)?.words ?? { en: value, km: value } }
    }),
    { value: NOTHING, words: { en: 'None of these: the numbers are left out', km: 'មិនមែនណាមួយទេ៖ ទុកលេខទាំងនេះចោល' } },
  ],
})

type Meant = Figure | 'not' | 'open' | undefined
/** `leads` and `leads; trafficking suspected` under two headings: of one line, or one column, the second is some of the first. */
const wholeOf =
  (meant: readonly (readonly Meant[])[], rows: readonly Entry[], columns: readonly Entry[]) =>
  (r: number, c: number): readonly [number, number] | undefined => {
    const own = meant[r]?.[c]
    if (typeof own !== 'object' || Object.keys(own.by).length === 0) return undefined
    const isWhole = (other: Meant): boolean =>
      typeof other === 'object' && other.indicator === own.indicator && Object.keys(other.by).length === 0
    const isBeside = (a: Entry | undefined, b: Entry | undefined): boolean =>
      JSON.stringify([a?.time, a?.is, a?.isTotal]) === JSON.stringify([b?.time, b?.is, b?.isTotal])
    const column = columns.findIndex((e, i) => i !== c && isBeside(e, columns[c]) && isWhole(meant[r]?.[i]))
    if (column >= 0) return [r, column]
    const row = rows.findIndex((e, i) => i !== r && isBeside(e, rows[r]) && isWhole(meant[i]?.[c]))
    return row >= 0 ? [row, c] : undefined
  }

/** What a table is called, without its time: next month's is called the same. What a program counts says it best. */
function titleOf({ titles, sheet }: CountTable, { counts }: SheetWords): string {
  const named = titles.filter((t) => /[\p{L}\p{M}]{3}/u.test(t))
  const counted = named.find((t) => foldText(t).length > 9 && [...foldAll(counts.captions)].some((c) => foldText(t).startsWith(`${c} `)))
  const title = counted ?? named.toSorted((a, b) => b.length - a.length)[0] ?? sheet
  const { rest, time } = takeTime(foldText(title), counts)
  return time === undefined || rest === ''
    ? title
    : rest
        .replace(/(?:ខែ|ឆ្នាំ)\s*(?=$|[\s(,])/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
}

/** `0 means none, - means not reported`: as the sheet says itself. */
function saidOfBlanks(notes: readonly string[], { counts }: SheetWords): { readonly blank?: string; readonly dash?: string } {
  const out: { blank?: string; dash?: string } = {}
  const has = (text: string, phrases: readonly string[]): boolean =>
    [...foldAll(phrases)].some((p) => /[\p{L}\p{M}]{3}/u.test(p) && text.includes(p))
  for (const clause of notes.flatMap((n) => n.split(/[,;.()]|\s(?=[-–—]\s)/)).map((c) => foldText(c)))
    for (const [of, pattern] of [
      ['dash', /^(?:[-–—]|dash|a dash|សញ្ញា\s*[-–—])\s*(?:means|=|:|គឺ|មានន័យថា|is)/u],
      ['blank', /^(?:blank|empty|an empty cell|ទទេ|ក្រឡាទទេ)\s*(?:means|=|:|គឺ|មានន័យថា|is)/u],
    ] as const)
      if (pattern.test(clause)) {
        if (has(clause, counts.notReported)) out[of] = 'not-known'
        else if (has(clause, counts.none)) out[of] = 'none'
      }
  return out
}

const askBlank = (id: string, is: 'blank' | 'dash' | 'text', text: string, row: number): Question => ({
  id,
  kind: 'rule',
  words:
    is === 'text'
      ? { en: `What does “${text}” mean in place of a number?`, km: `«${text}» នៅកន្លែងលេខ មានន័យថាអ្វី?` }
      : is === 'dash'
        ? { en: 'What does a dash mean in this sheet?', km: 'សញ្ញា – ក្នុងតារាងនេះមានន័យថាអ្វី?' }
        : { en: 'What does an empty cell mean in this sheet?', km: 'ក្រឡាទទេក្នុងតារាងនេះមានន័យថាអ្វី?' },
  about: { rows: [row], ...(is === 'text' ? { text } : {}) },
  cells: 1,
  likely: [
    { value: 'not-known', words: { en: 'Not known, or not reported', km: 'មិនដឹង ឬមិនបានរាយការណ៍' } },
    { value: 'none', words: { en: 'There was none', km: 'គ្មានទេ' } },
  ],
})
