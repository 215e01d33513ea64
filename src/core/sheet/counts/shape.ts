/** Where tables of counts are in a sheet: lines of headings, columns of labels, and numbers under both. What no reader can be sure of is no such table. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { parseDay } from '../../text/dates.ts'
import { toLatinDigits } from '../../text/digits.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import { joinHeadings } from '../join-headings.ts'
import { readCount, type CountCell } from './count-cell.ts'
import { takeTime } from './label.ts'

/** One line of numbers with what stands before it, or one column with what stands above it: the outermost heading first. */
export type Heading = {
  readonly texts: readonly string[]
  /** 1-based row, or 0-based column. */
  readonly at: number
}
export type CountTable = {
  readonly sheet: string
  /** Above the table, and of its own captions. */
  readonly titles: readonly string[]
  readonly notes: readonly string[]
  /** 1-based row of the last line of headings. */
  readonly headAt: number
  /** Headings over the columns of labels, in their order. */
  readonly stubs: readonly string[]
  readonly columns: readonly Heading[]
  readonly rows: readonly Heading[]
  /** By row and column, in their order. */
  readonly cells: readonly (readonly CountCell[])[]
  readonly texts: readonly (readonly string[])[]
  /** The lines are days of a month. */
  readonly isOfDays: boolean
  /** Headings of columns that hold words, which nobody counts. */
  readonly words: readonly string[]
}

const [MOST_ROWS, MOST_COLUMNS, MOST_HEADS, MOST_STUBS] = [600, 120, 4, 4]
/** Lines of figures over a table that are none of it. */
const MOST_TITLES = 20
/** Of what stands in it, what must be counts before a column is one of numbers. */
const MOST = 0.5

type Row = { readonly row: number; readonly texts: readonly string[]; readonly cells: readonly CountCell[]; readonly filled: number }

export function findCountTables(grid: SheetGrid, words: SheetWords): readonly CountTable[] {
  if (grid.isHidden || grid.rows.length > MOST_ROWS) return []
  const rows: Row[] = [...grid.rows].map(({ row, cells }) => {
    const texts = cells.map((c) => c.trim())
    return { row, texts, cells: texts.map((t) => readCount(t, words.counts)), filled: texts.filter((t) => t !== '').length }
  })
  if (rows.some((r) => r.texts.length > MOST_COLUMNS)) return []
  const tables: CountTable[] = []
  let from = 0
  for (let at = 0; at < rows.length; at++) {
    if (!isData(rows, at, words)) continue
    const end = endOf(rows, at, words)
    const table = layOut(grid, rows, from, at, end, words)
    if (table) tables.push(table)
    // A line of figures in a title is no table, and what comes after may be one; of a long list no part is.
    const isLeft = table !== undefined || end - at > MOST_TITLES
    from = isLeft ? end : from
    at = isLeft ? end - 1 : at
  }
  return tables
}

const isYearText = (text: string): boolean => /^(?:19|20)\d{2}$/.test(toLatinDigits(text))

/** Years over columns are headings, though they are numbers: nothing stands before them, or a word that heads the labels. */
function isYears({ texts }: Row, below: Row | undefined): boolean {
  const numbers = texts.slice(1).filter((t) => t !== '')
  if (numbers.length === 0 || !numbers.every(isYearText)) return false
  if ((texts[0] ?? '') === '') return true
  // "Month | 2024 | 2025" heads; "Kampot | 2024 | 2025" under other headings counts.
  return below !== undefined && !below.texts.slice(1).every((t) => t === '' || isYearText(t)) && /\p{L}/u.test(texts[0] ?? '')
}

const isNumber = (cell: CountCell): boolean => cell.is === 'number' || cell.is === 'no-count'

/** Nothing but dashes and words for none behind its labels: a line in which there was nothing, and no heading. */
function isOfNothing({ cells, texts }: Row): boolean {
  const first = cells.findIndex((c, i) => i > 0 && (c.is === 'none' || c.is === 'dash'))
  const behind = first < 0 ? [] : cells.slice(first).filter((c) => c.is !== 'blank')
  return behind.length > 1 && behind.every((c) => c.is === 'none' || c.is === 'dash') && texts.slice(0, first).some((t) => t !== '')
}

function isData(rows: readonly Row[], at: number, { counts }: SheetWords): boolean {
  const row = rows[at]
  if (!row) return false
  const numbers = row.cells.filter((c, i) => i > 0 && isNumber(c)).length
  if (numbers === 0) return isOfNothing(row)
  const isFirst = (): boolean =>
    !rows.slice(0, at).some((r) => r.cells.filter((c, i) => i > 0 && isNumber(c) && !isYearText(r.texts[i] ?? '')).length > 0)
  if (isYears(row, rows[at + 1]) && ((row.texts[0] ?? '') === '' || isFirst())) return false
  // `18+` over a column is an age.
  if ((row.texts[0] ?? '') === '' && !row.cells.some((c) => c.is === 'number' && c.qualifier === 'exact')) return false
  // `Year | 2023`, a filter that stands over a table.
  return !(row.filled === 2 && foldAll(counts.years).has(foldText(row.texts[0] ?? '')))
}

/** Behind the last line of numbers; a line without any lies in the table where numbers follow, or where a label of the same kind stands in it. */
function endOf(rows: readonly Row[], first: number, words: SheetWords): number {
  let end = first + 1
  for (let at = first + 1; at < rows.length; at++) {
    const row = rows[at] as Row
    if (row.row - (rows[at - 1]?.row ?? 0) > 1 || row.filled === 0) break
    if (isData(rows, at, words)) end = at + 1
    // Two words and no number: headings of another table.
    else if (
      row.filled > 1 &&
      row.cells.every((c) => !isNumber(c) && c.is !== 'dash' && c.is !== 'not-known' && c.is !== 'none') &&
      isHeads(rows, at)
    )
      break
    else if (
      end === at &&
      row.filled === 1 &&
      takeTime(foldText(row.texts[0] ?? ''), words.counts).time !== undefined &&
      !/\d{4}.*[\p{L}\p{M}]{12}/u.test(row.texts[0] ?? '')
    )
      end = at + 1
  }
  return end
}
/** What follows is numbers under more words than one. */
const isHeads = (rows: readonly Row[], at: number): boolean => {
  const row = rows[at] as Row
  return row.texts.slice(1).filter((t) => /\p{L}/u.test(t)).length > 1
}

function layOut(
  grid: SheetGrid,
  rows: readonly Row[],
  from: number,
  first: number,
  end: number,
  words: SheetWords,
): CountTable | undefined {
  const body = rows.slice(first, end)
  const width = Math.max(...body.map((r) => r.texts.length))
  let top = first
  while (top > from && first - top < MOST_HEADS) {
    const [above, here] = [rows[top - 1] as Row, rows[top] as Row]
    // Over one column of numbers stands one heading, and over its labels none.
    const isOverOne = width === 2 && above.filled === 1 && (above.texts[1] ?? '') !== ''
    if (here.row - above.row > 1 || (above.filled < 2 && !isOverOne)) break
    top--
  }
  const heads = rows.slice(top, first)
  if (heads.length === 0) return undefined
  // Lines over the headings that lie over few of the columns are a program's captions.
  const isCaption = (r: Row): boolean =>
    (r.filled <= 2 && r.filled * 3 < width) || r.texts.some((t) => startsWith(t, words.counts.captions))
  let captions = 0
  while (captions < heads.length - 1 && isCaption(heads[captions] as Row)) captions++
  const lines = heads.slice(captions)
  const under = joinHeadings(grid, lines, width)
  const numbering = foldAll(words.counts.numbering)
  const stubs: number[] = []
  let column = 0
  let isOfDays = false
  for (; column < width && stubs.length < MOST_STUBS; column++) {
    const texts = body.map((r) => r.texts[column] ?? '')
    const heading = foldText(under[column]?.at(-1) ?? '')
    if (numbering.has(heading) && isCounting(texts)) continue
    if (stubs.length === 0 && foldAll(words.counts.days).has(heading) && isDays(texts)) isOfDays = true
    else if (!isOfLabels(texts, body, column, stubs.length === 0)) break
    stubs.push(column)
  }
  if (stubs.length === 0) return undefined
  // A line for each day that something happened is a list of what happened.
  if (stubs.some((c) => body.filter((r) => parseDay(r.texts[c] ?? '').ok).length > body.length * MOST)) return undefined
  const numbers: number[] = []
  const others: string[] = []
  for (; column < width; column++) {
    const cells = body.map((r) => r.cells[column] ?? ({ is: 'blank' } as const))
    const filled = cells.filter((c) => c.is !== 'blank')
    const heading = (under[column] ?? []).join(' / ')
    if (filled.length === 0 && heading === '') continue
    const isOfNumbers = filled.filter((c) => c.is !== 'text').length >= filled.length * MOST && filled.some(isNumber)
    if (isOfNumbers || (filled.length === 0 && numbers.length > 0)) numbers.push(column)
    else others.push(heading)
  }
  if (numbers.length === 0 || body.length * numbers.length < FEWEST || body.length * numbers.length > MOST_CELLS) return undefined
  const all = numbers.flatMap((c) => body.map((r) => r.cells[c] ?? ({ is: 'blank' } as const)))
  if (all.filter((c) => c.is === 'number').length < all.filter((c) => c.is !== 'blank').length * MOST) return undefined
  const labels = labelsOf(body, stubs)
  return {
    sheet: grid.sheet,
    titles: [...rows.slice(from, top), ...heads.slice(0, captions)].flatMap((r) => r.texts.filter((t) => t !== '')),
    notes: rows.slice(end).flatMap((r) => r.texts.filter((t) => t !== '')),
    headAt: rows[first - 1]?.row ?? 0,
    stubs: stubs.map((c) => under[c]?.at(-1) ?? ''),
    columns: numbers.map((c) => ({ texts: under[c] ?? [], at: c })),
    rows: body.map((r, i) => ({ texts: labels[i] ?? [], at: r.row })),
    cells: body.map((r) => numbers.map((c) => r.cells[c] ?? { is: 'blank' })),
    texts: body.map((r) => numbers.map((c) => r.texts[c] ?? '')),
    isOfDays,
    words: others.filter((o) => o !== ''),
  }
}
const FEWEST = 3
/** What somebody reads as a table at all. */
const MOST_CELLS = 20_000

const startsWith = (text: string, phrases: readonly string[]): boolean => {
  const folded = foldText(text)
  return folded !== '' && [...foldAll(phrases)].some((p) => folded.startsWith(p))
}

/** 1, 2, 3 … down the lines; sums and notes have none. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((t) => (/^\d+\.?$/.test(toLatinDigits(t)) ? [Number.parseInt(toLatinDigits(t), 10)] : []))
  return numbers.length >= texts.length * MOST && numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0))
}
const isDays = (texts: readonly string[]): boolean =>
  isCounting(texts) && texts.every((t) => !/^\d+$/.test(toLatinDigits(t)) || Number(toLatinDigits(t)) <= 31)

/** Words, or years down the side; a column of counts holds neither. */
function isOfLabels(texts: readonly string[], body: readonly Row[], column: number, isFirst: boolean): boolean {
  const filled = texts.filter((t) => t !== '')
  if (filled.length === 0) return isFirst
  if (isFirst && filled.every((t) => isYearText(t) || !/\d/.test(t))) return true
  const isLabel = (t: string): boolean => /\p{L}/u.test(t) || /^(?:<|>|≥|\()?\s*\d+\s*(?:[-–+]|\))/.test(t)
  // A program writes a group once and leaves the lines below it empty.
  return filled.filter(isLabel).length > filled.length * MOST && body.some((r) => r.cells.slice(column + 1).some(isNumber))
}

/** A group is written once over its lines; a sum of one begins none. */
function labelsOf(body: readonly Row[], stubs: readonly number[]): readonly (readonly string[])[] {
  let before: readonly string[] = []
  return body.map((r) => {
    const own = stubs.map((c) => r.texts[c] ?? '')
    const filled = own.map((t, i) => (t === '' && own.slice(i + 1).some((o) => o !== '') ? (before[i] ?? '') : t))
    before = filled
    return filled.filter((t) => t !== '')
  })
}
