/**
 * The law that a sheet with several tables says of one of them. What stands above the first is the sheet's title; a heading over a section is of that section
 * only, and where it may be either, or the two say different laws, nobody knows.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { beginsWith } from '../grid/totals.ts'
import { lawOf } from '../whole-sheet/said-by-sheet.ts'

type Line = { readonly at: number; readonly cells: readonly string[] }

/** @returns the law of its articles that say none */
export function lawOfSection(table: Table, words: SheetWords): string | undefined {
  const { grid, from, first = from, before = -1 } = table
  const all = linesOf(grid, 0, first)
  if (first === from) return lawOf([...textsIn(all), grid.sheet], words)
  const between = linesOf(grid, before + 1, from)
  const own = headingOf(between, words)
  const last = all.at(-1)
  // Over the first table the last line is its section's where it is numbered so, or another section has one as well.
  const isOfFirst = last !== undefined && (own.length > 0 || NUMBERED.test(last.cells.join(' ').trim()))
  const title = isOfFirst ? all.slice(0, -1) : all
  const ofOwn = lawOf(textsIn(own), words)
  // A line by itself may be the title, so a heading that says another law says it against that.
  if (ofOwn !== undefined) return lawOf([...textsIn(title.length > 0 ? title : all), grid.sheet, ...textsIn(own)], words)
  const ofTitle = lawOf([...textsIn(title), grid.sheet], words)
  const beside = between.filter(({ cells }) => cells.length === 1)
  return ofTitle === undefined ? undefined : lawOf([...textsIn(title), grid.sheet, ...textsIn(own), ...textsIn(beside)], words)
}

/**
 * The law that the heading of the first section names is that of a later one whose heading names none, where the rows themselves bear it out: half of them or more
 * say by the titles of their offences that their articles are of it, and none says another.
 * @param offences codes of its rows as they are read without any law, empty where a row does not say it
 */
export function lawBorneOut({ grid, from, first = from }: Table, words: SheetWords, offences: readonly string[]): string | undefined {
  const law = first === from ? undefined : lawOf(textsIn(linesOf(grid, 0, first)), words)
  const own = new Set(Object.values(words.laws[law ?? '']?.articles ?? {}))
  const said = offences.filter((code) => code !== '')
  return said.length > 0 && 2 * said.length >= offences.length && said.every((code) => own.has(code)) ? law : undefined
}

const linesOf = (grid: SheetGrid, from: number, end: number): readonly Line[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => ({
    at: from + i,
    cells: (grid.rows.at(from + i)?.cells ?? []).filter((c) => c.trim() !== ''),
  })).filter(({ cells }) => cells.length > 0)

const textsIn = (lines: readonly Line[]): readonly string[] => lines.flatMap(({ cells }) => (isTitle(cells) ? cells : []))
/** A row of people says which law theirs is, and not which the list is of. */
const isTitle = (cells: readonly string[]): boolean => cells.length <= MOST_OF_TITLE
const MOST_OF_TITLE = 4

/** The last lines before its headings, up to a blank one, a row or a sum. */
function headingOf(between: readonly Line[], { totals }: SheetWords): readonly Line[] {
  const own: Line[] = []
  for (const line of between.toReversed()) {
    const below = own[0]
    const isApart = below !== undefined && below.at !== line.at + 1
    if (isApart || !isTitle(line.cells) || line.cells.some((c) => beginsWith(c, totals))) break
    own.unshift(line)
  }
  return own
}

const NUMBERED = /^(?:[ក-អA-Z]|[IVX]{1,4}|\p{Nd}{1,2}|(?:part|section|ផ្នែក(?:ទី)?|ជំពូក(?:ទី)?|partie)\s*[\p{L}\p{Nd}]{1,4})\s*[.):៖–-]/iu
