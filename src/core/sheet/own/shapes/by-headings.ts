/**
 * Everybody on two or three lines, under headings on as many: above the number of the case, below it the day on which it came in. The lines of each become one row under
 * all of the headings. Only where the lines say so themselves: each record begins with its number, and days stand in the lines whose heading is a day's and in no other.
 */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { Merge, SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { isHeadingLike } from '../heading/heading-text.ts'
import { marksOf } from '../grid/marks-of-cards.ts'
import { isDayLike } from '../column/samples.ts'
import { foldText } from '../words/fold-text.ts'

/** Headings in a line, records, lines of a record, lines from the top in which the headings are looked for. */
const [FEWEST_HEADS, FEWEST_RECORDS, MOST_LINES, DEEPEST] = [3, 2, 3, 40]
/** Share of a line's headings that are known, and of a column's cells that are days where they should be. */
const [MOST_KNOWN, MOST_DAYS] = [0.6, 0.8]

/** `rows`: lines in which its headings stand; of some each cell holds them all, one below the other. */
type Block = { readonly at: number; readonly rows: number; readonly heads: readonly (readonly string[])[]; readonly numberAt: number }
type Record = { readonly lines: readonly Line[] }

/** @returns undefined where the sheet has no such records */
export function foldRecords(grid: SheetGrid, headings: Headings, form: Form): SheetGrid | undefined {
  for (let at = 0; at < Math.min(grid.rows.length, DEEPEST); at++)
    for (let many = MOST_LINES; many > 1; many--) {
      const block = blockAt(grid, at, many, headings)
      const made = block && fold(grid, block, headings, form)
      if (made) return made
    }
  return undefined
}

/** Lines of headings one below the other, each cell of the lower ones under one of the first that says something else. */
function blockAt(grid: SheetGrid, at: number, many: number, headings: Headings): Block | undefined {
  const cellsOf = (i: number): readonly string[] => (grid.rows.at(i)?.cells ?? []).map((c) => c.trim())
  const inOne = cellsOf(at).filter((c) => c.split('\n').length === many).length >= FEWEST_HEADS
  const rows = inOne ? 1 : many
  const heads = Array.from({ length: many }, (_, i) => (inOne ? cellsOf(at).map((c) => (c.split('\n')[i] ?? '').trim()) : cellsOf(at + i)))
  const [first = [], ...lower] = heads
  const isConsecutive = Array.from({ length: rows }, (_, i) => at + i).every(
    (i) => i < grid.rows.length && grid.rows.rowOf(i) === grid.rows.rowOf(at) + i - at,
  )
  const isWide = (grid.merges ?? []).some((m) => m.top >= grid.rows.rowOf(at) && m.top < grid.rows.rowOf(at) + rows && m.left < m.right)
  if (!isConsecutive || isWide || !heads.every((cells) => areHeadings(cells, headings))) return undefined
  if (lower.some((cells) => cells.some((c, column) => c !== '' && (first[column] ?? '') === ''))) return undefined
  // The same said in another language is no second line of a record. A name in Latin letters below the Khmer one is another thing, and so are an article below its
  // title and a citizenship below whose people somebody is of; `Charge (1)` over `Charge (2)` is one more of the same.
  const said = heads.flatMap((cells) => cells.map((c) => headings.read(c))).filter(({ concepts }) => concepts.length > 0)
  const saying = said.map(({ concepts, group = '' }) =>
    [group, ...concepts.map((c) => `${c.fields[0]} ${c.part ?? ''} ${c.isLikely ?? ''}`)].join('\n'),
  )
  if (new Set(saying).size < saying.length) return undefined
  const numberAt = first.findIndex((c, column) => headings.read(c).isRowNumber && lower.every((cells) => (cells[column] ?? '') === ''))
  return numberAt < 0 ? undefined : { at, rows, heads, numberAt }
}

function areHeadings(cells: readonly string[], headings: Headings): boolean {
  const filled = cells.filter((c) => c !== '')
  const said = filled.map((c) => headings.read(c))
  const known = said.filter((s) => s.isRowNumber || (s.unread === '' && (s.concepts.length > 0 || s.isNotAsked)))
  const named = said.filter((s) => s.unread === '' && s.concepts.length > 0)
  return named.length >= FEWEST_HEADS && known.length >= filled.length * MOST_KNOWN && filled.every(isHeadingLike)
}

function fold(grid: SheetGrid, { at, rows: headRows, heads, numberAt }: Block, headings: Headings, form: Form): SheetGrid | undefined {
  const many = heads.length
  const width = Math.max(...[...grid.rows].map((l) => l.cells.length))
  const [records, others]: [Record[], Line[]] = [[], []]
  const isHeads = (i: number): boolean =>
    Array.from({ length: headRows }, (_, n) => n).every((n) =>
      (grid.rows.at(at + n)?.cells ?? []).every((c, column) => foldText(c) === foldText(grid.rows.cell(i + n, column))),
    )
  const isNumbered = (i: number): boolean => /^\d{1,4}[.)]?$/.test(toLatinDigits(grid.rows.cell(i, numberAt)).trim())
  for (let i = at + headRows; i < grid.rows.length; i++) {
    const line = grid.rows.at(i) as Line
    if (isHeads(i)) i += headRows - 1
    else if (isNumbered(i)) {
      const lines = Array.from({ length: many }, (_, n) => grid.rows.at(i + n)).filter((l) => l !== undefined)
      const isWhole =
        lines.length === many && lines.every((l, n) => l.row === line.row + n && (n === 0 || (l.cells[numberAt] ?? '').trim() === ''))
      // What stands below no heading is of nobody knows what.
      const isUnder = lines.every((l, n) => l.cells.every((c, column) => c.trim() === '' || (heads[n]?.[column] ?? '') !== ''))
      if (!isWhole || !isUnder) return undefined
      records.push({ lines })
      i += many - 1
    } else if (line.cells.filter((c) => c.trim() !== '').length > FEWEST_HEADS) return undefined
    else others.push(line)
  }
  if (records.length < FEWEST_RECORDS || !areDaysInPlace(records, heads, headings, form)) return undefined
  const marks = marksOf(
    grid,
    records.map(({ lines }) => ({ row: lines[0]?.row ?? 0, lines: lines.map((l) => l.row) })),
  )
  if (marks === undefined) return undefined
  const beside = (lines: readonly (readonly string[])[]): string[] =>
    lines.flatMap((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''))
  const rows = [...records.map(({ lines }) => ({ row: lines[0]?.row ?? 0, cells: beside(lines.map((l) => l.cells)) })), ...others]
  const above = Array.from({ length: at }, (_, i) => grid.rows.at(i) as Line)
  const head = { row: grid.rows.rowOf(at), cells: beside(heads) }
  return {
    sheet: grid.sheet,
    rows: Lines.of([...above, head, ...rows.toSorted((a, b) => a.row - b.row)]),
    merges: mergesOf(grid.merges ?? [], records, many, width),
    hiddenColumns: new Set([...(grid.hiddenColumns ?? [])].flatMap((column) => heads.map((_, n) => column + n * width))),
    ...(grid.isHidden ? { isHidden: grid.isHidden } : {}),
    ...marks,
  }
}

/** Days stand under the headings of days, and nowhere under another; without any such column nothing shows that the lines are as the headings are. */
function areDaysInPlace(records: readonly Record[], heads: readonly (readonly string[])[], headings: Headings, form: Form): boolean {
  let seen = 0
  for (const [n, cells] of heads.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue
      const { concepts, isNotAsked, isRowNumber } = headings.read(cell)
      const ids = concepts.map((c) => c.fields[0])
      const isOfDays = ids.length > 0 && ids.every((id) => form.fields.some((f) => f.id === id && f.type === 'date'))
      const texts = records.map(({ lines }) => (lines[n]?.cells[column] ?? '').trim()).filter((t) => t !== '')
      const days = texts.filter(isDayLike).length
      if (isOfDays && days < texts.length * MOST_DAYS) return false
      // Of what nobody asks for, and of births, it may be a day.
      const mayBeDay = isNotAsked || isRowNumber || concepts.some((c) => c.part === 'birth_year')
      if (!isOfDays && ids.length > 0 && !mayBeDay && days * 2 > texts.length) return false
      if (isOfDays && texts.length >= FEWEST_RECORDS) seen++
    }
  return seen > 0
}

/** What one cell says of several records it says of each; over the lines of one record it is that record's. */
function mergesOf(merges: readonly Merge[], records: readonly Record[], many: number, width: number): readonly Merge[] {
  const placeOf = new Map(records.flatMap(({ lines }) => lines.map((l, n) => [l.row, { first: lines[0]?.row ?? l.row, n }] as const)))
  return merges.flatMap((m) => {
    const place = placeOf.get(m.top)
    if (place === undefined) return placeOf.has(m.bottom) ? [] : [m]
    if (m.bottom - m.top < many) return []
    const by = place.n * width
    return [{ top: place.first, bottom: m.bottom, left: m.left + by, right: m.right + by }]
  })
}
