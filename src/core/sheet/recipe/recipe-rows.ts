/** Which rows of a table a record of a recipe is made of: what a cell says, what nobody knows of it, and what is asked. */
import { parseDay } from '../../text/dates.ts'
import { foldHeading } from '../fold-heading.ts'
import { FORMULA_ERROR } from '../own/cell/column-reader.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import type { Answers, Choice } from '../own/questions/questions.ts'
import { foldText } from '../own/words/fold-text.ts'
import { beginsWith } from '../own/grid/totals.ts'
import type { Condition, Found, Marks, Plain } from './recipe-table.ts'

export type Read = (heading: string) => string
/** `index`: of the grid's lines. */
export type Line = {
  readonly row: number
  readonly index: number
  /** Which of the table's lines it is. */
  readonly place: number
  readonly cells: readonly string[]
  readonly read: Read
}

/** Lines of the table in which anything stands; the headings once more, over a part of it, are none. */
export function* linesOf({ grid, at, columns, names }: Found): Generator<Line> {
  const isHeadings = (cells: readonly string[]): boolean =>
    cells.every((c, i) => c.trim() === '' || foldHeading(c) === foldHeading((names.get(i) ?? '').split(' / ').at(-1) ?? ''))
  const merged = mergedDown(grid, at)
  let place = 0
  for (let i = at + 1; i < grid.rows.length; i++) {
    const line = grid.rows.at(i)
    if (!line || line.cells.every((c) => c.trim() === '') || isHeadings(line.cells)) continue
    const over = merged.get(line.row)
    const cellAt = (column: number): string => (line.cells[column] ?? '').trim() || (over?.get(column) ?? '')
    const read = (heading: string): string => cellAt(columns.get(foldHeading(heading)) ?? -1)
    yield { row: line.row, index: i, place: place++, cells: line.cells, read }
  }
}

/** What stands in a cell that is merged downwards, for each row that it lies over: by the row's number and the column. */
function mergedDown({ rows, merges = [] }: SheetGrid, at: number): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const down = merges.filter((m) => m.bottom > m.top && m.left === m.right)
  const found = new Map<number, Map<number, string>>()
  if (down.length === 0) return found
  const starts = Map.groupBy(down, (m) => m.top)
  for (let i = at + 1; i < rows.length; i++)
    for (const { top, bottom, left } of starts.get(rows.rowOf(i)) ?? [])
      for (let row = top + 1; row <= bottom; row++) {
        const cells = found.get(row) ?? new Map<number, string>()
        found.set(row, cells.set(left, rows.cell(i, left).trim()))
      }
  return found
}

/** The rows that keep to all conditions of a record. */
export function* rowsOf(table: Found, record: Plain, answers: Answers): Generator<Line> {
  for (const line of linesOf(table)) if (record.when.every((c) => holds(c, line.read, record, table.marks, answers) === true)) yield line
}

export const isTotal = ({ cells }: Line, { totals }: Marks): boolean => beginsWith(cells.find((c) => c.trim() !== '') ?? '', totals)

export const isAmong = (said: string, words: readonly string[] = []): boolean => words.some((w) => foldText(w) === foldText(said))

/** What a cell that may list several things lists. */
export const partsOf = (said: string): readonly string[] =>
  said
    .split(/[;|,\n\u17d5]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Id of the question whether rows that say this are records of the form: by one recipe, so that what was answered of one list is no word about another. */
export const rowQuestion = ({ by, form }: Pick<Plain, 'by' | 'form'>, { column }: Condition, text: string): string =>
  `word:${by}@${form}@${foldHeading(column)}:${foldText(text)}`
/** What is answered of it. */
export const TAKEN = 'row=yes'
export const LEFT_OUT = 'row=no'
export const IN_OR_OUT: readonly Choice[] = [
  { value: LEFT_OUT, words: { en: 'No, they are left out', km: 'ទេ ទុកចោល' } },
  { value: TAKEN, words: { en: 'Yes, they are taken in', km: 'បាទ/ចាស យក' } },
]

/** Words of the cell of which it depends whether the row is a record, and of which nobody has said it. */
export function askedIn(c: Condition, said: string): readonly string[] {
  if (c.asks === undefined || said === '') return []
  const parts = c.several ? partsOf(said) : [said]
  return parts.some((p) => isAmong(p, c.says)) ? [] : parts.filter((p) => !isAmong(p, c.not))
}

/** @returns undefined where nobody knows whether it does */
export function holds(c: Condition, read: Read, record: Plain, marks: Marks, answers: Answers): boolean | undefined {
  const said = read(c.column)
  if (c.is !== undefined) {
    const filled = isFilled(c, said, record, marks)
    if (filled === undefined) return undefined
    if ((c.is === 'filled') !== filled) return false
  }
  const parts = c.several ? partsOf(said) : [said]
  if (parts.some((p) => isAmong(p, c.says))) return c.several !== undefined || !isAmong(said, c.not)
  const asked = askedIn(c, said).map((p) => answers[rowQuestion(record, c, p)])
  if (asked.includes(TAKEN)) return true
  if (asked.some((a) => a !== LEFT_OUT)) return undefined
  return c.says === undefined && c.asks === undefined ? !parts.some((p) => isAmong(p, c.not)) : false
}

/** Whether something stands in a cell: a dash, a no and a nought are nothing, unless the recipe says what they mean. */
function isFilled({ column, not, says, marks: own }: Condition, said: string, { fields }: Plain, marks: Marks): boolean | undefined {
  const folded = foldText(said)
  if (said === '' || (own && isAmong(said, not))) return false
  if (FORMULA_ERROR.test(said)) return undefined
  const readers = Object.values(fields).flatMap((c) => ('column' in c && c.column === column ? [c] : []))
  if (isAmong(said, [...(own ?? []), ...(says ?? []), ...readers.flatMap((c) => Object.keys(c.words ?? {}))])) return true
  const [isNothing, isSomething] = [marks.nothing.has(folded) || /^0+([.,]0+)?$/.test(folded), marks.something.has(folded)]
  if (isNothing || isSomething) return isNothing && isSomething ? undefined : isSomething
  // What is read for its own sake is judged by the form; another word, or a number above one, is no mark that anybody has explained.
  if (own === undefined || readers.some((c) => c.words === undefined) || folded === '1' || parseDay(said).ok) return true
  // Of listed words that it is none of, it is named below as well.
  return readers.length > 0 ? true : undefined
}
