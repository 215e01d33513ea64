/**
 * Step 2, at the edge: Draft → Valid. Lists every problem at once, with sheet, row, column and the way to mend it; one
 * error refuses the whole file, because a return that is partly in is a return nobody can check; unless somebody says that rows at fault wait,
 * and the return then says how many do (docs/decisions/0037-rows-that-wait.md). Runs in the browser too.
 */
import type { Country, Form, Problem, RowValues } from '../core/country/index.ts'
import type { Question } from '../core/sheet/own/questions/questions.ts'
import { isLeftOut, LEFT_OUT } from '../core/sheet/left-out.ts'
import { SheetRows, type SheetRow } from '../core/sheet/sheet-rows.ts'
import { ValueRows } from '../core/sheet/value-rows.ts'
import { problem } from '../errors.ts'
import { askAlike } from './validate/ask-alike.ts'
import { askTwoCases } from './validate/ask-two-cases.ts'
import { askPersons } from './validate/ask-persons.ts'
import { askUnwritten } from './validate/key-not-written.ts'
import { numberRows } from './validate/number-rows.ts'
import { readCounts } from './validate/read-counts.ts'
import { makeRowReader } from './validate/read-rows.ts'
import type { RowReader } from './validate/read-rows.ts'
import { leaveOut } from './validate/let-wait.ts'
import { makeFixTrier } from './validate/try-fixes.ts'
import { askWhose, type Own } from './validate/whose-file.ts'
import type { Draft, Refused, Valid, ValidData } from './stages.ts'
import { stamp } from './stages.ts'

export { askAfterPaper } from './validate/after-paper.ts'
export { officesIn } from './validate/whose-file.ts'

/**
 * The form and country must have passed `checkCountry`. `checked` counts the rows that were read.
 * @param own offices that whoever sends hands in for (src/road/validate/whose-file.ts)
 * @param sender the body that hands in: no row of another body's office goes in its name
 * @param letWait rows at fault are left out and wait, where the file itself can be trusted (src/road/validate/let-wait.ts)
 */
export function validate(read: Draft, form: Form, country: Country, own?: Own, letWait = false, sender?: string): Valid | Refused {
  const draft = withoutMended(read)
  const problems: Problem[] = [...draft.problems, ...(draft.questions ?? []).map(sayQuestion)]
  const reader = makeRowReader(draft, form, country)
  const unnumbered = new Set<number>()
  const taken = form.counts
    ? readCounts(draft, form, form.counts, country, reader, problems)
    : readRows(draft, form, country, reader, problems, letWait ? unnumbered : undefined)
  const strange = problems.find((p) => p.code === 'file.nothing-fits')
  if (strange) return { refused: [strange], checked: draft.rows.length }
  // One by one: a sheet of 100,000 rows of another office has as many.
  for (const p of askWhose(draft, taken.rows, form, country, { own, sender }, reader)) problems.push(p)
  const refuse = (...more: readonly Problem[]): Refused => ({
    refused: [...more, ...problems.toSorted(byPlace)],
    checked: draft.rows.length,
  })
  const head = { form: form.id, formVersion: form.version }
  if (!problems.some((p) => p.severity === 'error')) return stamp<Valid>({ ...head, ...taken, warnings: problems })
  if (!letWait) return refuse()
  const left = leaveOut(taken.rows, problems, form, unnumbered, reader)
  if (!('waiting' in left)) return refuse(...left)
  const said = (draft.totals ?? 0) > 0 ? [problem('row.total-of-all', {}, { severity: 'warning' })] : []
  return stamp<Valid>({ ...head, ...taken, ...left, warnings: [...said, ...left.warnings] })
}

/** What was said of a cell as it stood in the file is not said of what stands there now: that is judged like any other. Of a row that is left out nothing is said. */
function withoutMended(draft: Draft): Draft {
  const { mended } = draft.rows
  if (mended.size === 0) return draft
  const isMended = ({ row, field }: Problem): boolean => {
    const cells = row === undefined ? undefined : mended.get(row)
    return cells !== undefined && (cells[LEFT_OUT] !== undefined || (field !== undefined && cells[field] !== undefined))
  }
  return { ...draft, problems: draft.problems.filter((p) => !isMended(p)) }
}

function readRows(
  draft: Draft,
  form: Form,
  country: Country,
  reader: RowReader,
  problems: Problem[],
  unnumbered?: Set<number>,
): Pick<ValidData, 'rows' | 'aggregates'> {
  const rows = new ValueRows()
  const faulty = new Set<number>()
  const found: Problem[] = []
  const undated = new Map<string, number>()
  let strange = 0
  let second: RowReader | undefined
  const tryFixes = makeFixTrier((line) => (second ??= makeRowReader(draft, form, country)).read(line).problems)
  // While something is asked, an answer may make all of it fit.
  const isAnother = (): boolean => !draft.questions?.length && rows.length >= FROM_ROWS && strange > rows.length * MOSTLY
  for (const line of draft.rows) {
    if (isLeftOut(line)) continue
    const read = reader.read(line)
    for (const field of read.undated) undated.set(field, (undated.get(field) ?? 0) + 1)
    found.push(...(read.problems.some((p) => p.fixes) ? tryFixes(line, read.problems) : read.problems))
    rows.push(line.row, read.values)
    if (isStrange(line, read.problems)) strange++
    if (rows.length === ENOUGH_ROWS && isAnother()) break
    if (read.problems.some((p) => p.severity === 'error')) faulty.add(line.row)
  }
  if (isAnother()) {
    problems.push(problem('file.nothing-fits', { count: strange, of: rows.length, form: form.words }))
    return { rows, aggregates: [] }
  }
  for (const p of found) problems.push(p)
  // On record and in no period: said before it is handed in, as nobody would find it in a figure after.
  for (const [field, count] of undated)
    problems.push(
      problem('file.rows-undated', { count, field: form.fields.find((f) => f.id === field)?.words ?? field }, { severity: 'warning' }),
    )
  if (rows.length === 0 && draft.rows.length > 0) problems.push(problem('file.all-left-out'))
  numberRows(rows, form, faulty, reader, problems, unnumbered)
  const doubled = new Set(problems.flatMap((p) => (p.code === 'row.doubled' && p.row !== undefined ? [p.row] : [])))
  for (const p of askPersons(rows, doubled, form, reader)) problems.push(p)
  for (const p of askAlike(rows, form, reader)) problems.push(p)
  for (const p of askTwoCases(rows, form, reader)) problems.push(p)
  for (const p of askUnwritten(rows, form, country, reader)) problems.push(p)
  return { rows, aggregates: [] }
}

/** Of so many rows nearly all belong under other headings: it is another sheet, and one thing is said of it instead of thousands. */
const [FROM_ROWS, ENOUGH_ROWS, MOSTLY] = [50, 1_000, 0.9]

/** Most of what stands in the row is at fault. */
function isStrange({ cells }: SheetRow, found: readonly Problem[]): boolean {
  const wrong = new Set(found.flatMap((p) => (p.severity === 'error' && p.field !== undefined && cells[p.field]?.trim() ? [p.field] : [])))
  return wrong.size > 1 && wrong.size * 2 > Object.values(cells).filter((text) => text.trim() !== '').length
}

export type RecordRead = { readonly values: RowValues; readonly problems: readonly Problem[] }

/** One record while it is typed: its values, and every problem of its cells and of the rules across them. There is no file yet, and nothing across rows. */
export function makeRecordReader(form: Form, country: Country): (cells: Readonly<Record<string, string>>) => RecordRead {
  const noSheet = { headings: {}, layout: { heading: 1, columns: {} }, columns: { learned: [], guesses: [], tables: [] }, letterhead: [] }
  const reader = makeRowReader({ form: form.id, sheet: '', ...noSheet, rows: new SheetRows(), problems: [] }, form, country)
  return (cells) => reader.read({ row: 1, cells })
}

/** A question is open until it is answered, and nothing is taken on a guess. */
export const sayQuestion = ({ words, about, likely }: Question): Problem => ({
  severity: 'error',
  code: 'file.question',
  message: words,
  ...(about.sheet ? { sheet: about.sheet } : {}),
  ...(about.heading ? { column: about.heading } : {}),
  ...(about.field ? { field: about.field } : {}),
  fixes: likely,
})

const byPlace = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0)
