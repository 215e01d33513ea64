import type { CodeList, Field, Form, Problem } from '../../../core/country/index.ts'
import { isDay } from '../../../core/model/dates.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import type { Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import type { Change, History } from './edits.ts'
import type { Confirmed, Row } from './protocol.ts'

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
  readonly answered: ReadonlySet<string>
  /** What stood in a mended cell, by row and field. */
  readonly was: ReadonlyMap<string, string>
  readonly history: History
}

/** One of a kind within a sheet, and the same again after another cell was mended. */
export const keyOf = (problem: Problem): string => `${problem.code} ${problem.row ?? ''} ${problem.field ?? problem.column ?? ''}`

/** What is left: errors first, then the questions nobody answered, each in the order of the sheet. */
export function listOpen(sheet: Sheet): readonly Problem[] {
  const errors = sheet.problems.filter((p) => p.severity === 'error')
  const asks = sheet.problems.filter((p) => p.severity === 'warning' && !sheet.answered.has(keyOf(p)))
  return [...errors, ...asks]
}

export const countErrors = (problems: readonly Problem[]): number => problems.filter((p) => p.severity === 'error').length

/** Rows with nothing open. */
export function countFine(sheet: Sheet): number {
  const touched = new Set(listOpen(sheet).map((p) => p.row))
  return sheet.rows.filter((r) => !touched.has(r.row)).length
}

/** The form's fields that the sheet has a column for. */
export const columnsOf = (sheet: Sheet): readonly Field[] => sheet.form.fields.filter((f) => f.id in sheet.headings)

export const isClosed = (field: Field): boolean => isSealedClass(field.privacy)

export const cellOf = (sheet: Sheet, row: number, field: string): string => sheet.rows.find((r) => r.row === row)?.cells[field] ?? ''

export const cellKey = (row: number, field: string): string => `${row} ${field}`

/** A cell as a reader knows it: a code that a fix wrote as its words, a fixed day as the sheet writes days. */
export function showCell(field: Field, text: string, lists: readonly CodeList[], lang: Lang): string {
  if (field.list) {
    const code = lists.find((l) => l.id === field.list)?.codes.find((c) => c.code === text)
    return code ? pick(code.words, lang) : text
  }
  return field.type === 'date' && isDay(text) ? text.split('-').toReversed().join('-') : text
}

/** The sheet with these cells changed; what is wrong with it, the worker says after. */
export function withCells(sheet: Sheet, changes: readonly Change[]): Sheet {
  const byRow = Map.groupBy(changes, (c) => c.row)
  const was = new Map(sheet.was)
  for (const { row, field } of changes) {
    const key = cellKey(row, field)
    if (!was.has(key)) was.set(key, cellOf(sheet, row, field))
  }
  const rows = sheet.rows.map((line) => {
    const mine = byRow.get(line.row)
    return mine ? { ...line, cells: { ...line.cells, ...Object.fromEntries(mine.map((c) => [c.field, c.value])) } } : line
  })
  for (const { row, field, value } of changes) if (was.get(cellKey(row, field)) === value) was.delete(cellKey(row, field))
  return { ...sheet, rows, was }
}
