import type { Code, CodeList, Field, Form, Problem } from '../../../../core/country/index.ts'
import { isDay } from '../../../../core/model/dates.ts'
import { isLeftOut } from '../../../../core/sheet/left-out.ts'
import { isSealedClass } from '../../../../core/model/fields.ts'
import type { ShownTable } from '../../../../core/sheet/shown-table.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import type { Answers } from '../../../../core/sheet/own/questions/questions.ts'
import type { Lang } from '../../../words/khmer.ts'
import { pick } from '../../../words/say.ts'
import type { Change, History } from '../changes.ts'
import type { Confirmed, Row, RowGroups } from '../protocol.ts'

/** A sheet on the desk: what was read, what is wrong with it, and which questions its clerk has answered. */
export type Sheet = {
  readonly fileName: string
  readonly form: Form
  readonly name: string
  readonly headings: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
  /** Columns read as their clerk confirmed before. */
  readonly learned: readonly Confirmed[]
  /** As they stand in the file. */
  readonly tables: readonly ShownTable[]
  /** Of an office's own sheet: which sheet and person a row is. */
  readonly groups?: RowGroups
  /** Answers about such sheets that it was read by. */
  readonly answers?: Answers
  /** By which the file was split: its rows are of several forms, and these of this one. */
  readonly recipe?: Recipe
  readonly answered: ReadonlySet<string>
  /** What stood in a mended cell, by row and field. */
  readonly was: ReadonlyMap<string, string>
  readonly history: History
  /** Mended cells that were not taken along when the columns were read otherwise: they stand as in the file. */
  readonly dropped?: number
}

/** One of a kind within a sheet, and the same again after another cell was mended. */
export const keyOf = (problem: Problem): string =>
  `${problem.code} ${problem.row ?? problem.sheet ?? ''} ${problem.field ?? problem.column ?? ''}`

/** What is left: errors first, then the questions nobody answered, each in the order of the sheet. */
export function listOpen({ problems, answered }: Pick<Sheet, 'problems' | 'answered'>): readonly Problem[] {
  const errors = problems.filter((p) => p.severity === 'error')
  const asks = problems.filter((p) => p.severity === 'warning' && !answered.has(keyOf(p)))
  return [...errors, ...asks]
}

/**
 * Problems that are one: the same text under the same heading, with the same said of it. A name is everybody's own.
 * @returns this one and those like it, in the order of the sheet
 */
export function listAlike(problem: Problem, open: readonly Problem[], sheet: Pick<Sheet, 'rows' | 'form'>): readonly Problem[] {
  const { code, row, field } = problem
  const asked = sheet.form.fields.find((f) => f.id === field)
  if (row === undefined || !asked || isClosed(asked) || !hasRow(sheet, row)) return [problem]
  const text = cellOf(sheet, row, asked.id)
  const isAlike = (p: Problem): boolean =>
    p.code === code && p.field === field && p.row !== undefined && cellOf(sheet, p.row, asked.id) === text
  return open.filter(isAlike)
}

export const countErrors = (problems: readonly Problem[]): number => problems.filter((p) => p.severity === 'error').length

/** Rows that go in, and have nothing open. */
export function countFine(rows: readonly Row[], open: readonly Problem[]): number {
  const touched = new Set(open.map((p) => p.row))
  return rows.reduce((n, r) => (touched.has(r.row) || isLeftOut(r) ? n : n + 1), 0)
}

/** The form's fields that the sheet has a column for. */
export const columnsOf = ({ form, headings }: Pick<Sheet, 'form' | 'headings'>): readonly Field[] =>
  form.fields.filter((f) => f.id in headings)

export const isClosed = (field: Field): boolean => isSealedClass(field.privacy)

export const hasRow = (sheet: Pick<Sheet, 'rows'>, row: number): boolean => indexOf(sheet.rows, row) >= 0
export const cellOf = (sheet: Pick<Sheet, 'rows'>, row: number, field: string): string =>
  sheet.rows[indexOf(sheet.rows, row)]?.cells[field] ?? ''

/** Where a row of this number is among them; -1 where none is. They stand in the order of the sheet, as nearly every program writes them. */
function indexOf(rows: readonly Row[], row: number): number {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle]?.row ?? 0) < row) from = middle + 1
    else to = middle
  }
  return rows[from]?.row === row ? from : rows.findIndex((r) => r.row === row)
}

export const cellKey = (row: number, field: string): string => `${row} ${field}`
/** Of a cell's key. */
export const rowOf = (key: string): number => Number.parseInt(key, 10)

/** A cell as a reader knows it: a code that a fix wrote as its words, a fixed day as the sheet writes days. */
export function showCell(field: Field, text: string, lists: readonly CodeList[], lang: Lang): string {
  if (field.list) {
    const list = lists.find((l) => l.id === field.list)
    const code = list && byCode(list).get(text)
    return code ? pick(code.words, lang) : text
  }
  return field.type === 'date' && isDay(text) ? text.split('-').toReversed().join('-') : text
}

const indexed = new WeakMap<CodeList, ReadonlyMap<string, Code>>()
/** A hundred rows look up thousands of codes each time they are drawn. */
function byCode(list: CodeList): ReadonlyMap<string, Code> {
  const known = indexed.get(list) ?? new Map(list.codes.flatMap((c) => [...asChosen(c), c.code].map((text) => [text, c] as const)))
  indexed.set(list, known)
  return known
}

/** In an empty sheet that was taken here a choice is written in all languages; this table shows it in its reader's. */
const asChosen = ({ words }: Code): readonly string[] => {
  const all = Object.values(words)
  return [all, all.toReversed()].map((each) => each.join(' / '))
}

/** The sheet with these cells changed; what is wrong with it, the worker says after. */
export function withCells(sheet: Sheet, changes: readonly Change[]): Sheet {
  const byRow = Map.groupBy(changes, (c) => c.row)
  const was = new Map(sheet.was)
  for (const { row, field } of changes) {
    const key = cellKey(row, field)
    if (!was.has(key)) was.set(key, cellOf(sheet, row, field))
  }
  const rows = [...sheet.rows]
  for (const [row, mine] of byRow) {
    const [at, line] = [indexOf(rows, row), rows[indexOf(rows, row)]]
    if (line) rows[at] = { ...line, cells: { ...line.cells, ...Object.fromEntries(mine.map((c) => [c.field, c.value])) } }
  }
  for (const { row, field, value } of changes) if (was.get(cellKey(row, field)) === value) was.delete(cellKey(row, field))
  return { ...sheet, rows, was }
}
