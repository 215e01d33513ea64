/**
 * Which rows may wait: those that are at fault themselves, in a file that can be trusted, and that can be told when they come. What is said of
 * the file as a whole, a total that does not fit, and a row of another office refuse all of it as before: nobody knows then what the other rows
 * are worth.
 */
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import { lastDaysOfKey } from '../../core/country/natural-key.ts'
import { isOfRow } from '../../core/sheet/of-row.ts'
import { ValueRows, type ValueRow } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { ValidData, ValueRowList } from '../stages.ts'
import type { RowReader } from './read-rows.ts'

type LeftOut = Required<Pick<ValidData, 'rows' | 'waiting' | 'warnings'>>

/**
 * @param byPlace rows that have their number from where they stand in the sheet
 * @returns what the return then is; or why none can wait
 */
export function leaveOut(
  all: ValueRowList,
  problems: readonly Problem[],
  form: Form,
  byPlace: ReadonlySet<number>,
  reader: RowReader,
): LeftOut | readonly Problem[] {
  const known = new Set(all.map(({ row }) => row))
  const errors = problems.filter((p) => p.severity === 'error')
  if (form.counts || !errors.every((p) => isOfRow(p, (row) => known.has(row)))) return [problem('file.must-hold')]
  const faulty = Map.groupBy(errors, (p) => p.row)
  const [rows, waiting]: [ValueRows, ValueRow[]] = [new ValueRows(), []]
  for (const { row, values } of all) {
    const own = faulty.get(row)
    // What is at fault in a row says nothing of it: neither which row it is, nor of which office and period.
    if (own)
      waiting.push({
        row,
        values: { ...values, ...Object.fromEntries(own.flatMap((p) => (p.field === undefined ? [] : [[p.field, null]]))) },
      })
    else rows.push(row, values)
  }
  if (rows.length === 0) return [problem('file.all-wait')]
  const untold = listUntold(all, waiting, form, byPlace)
  if (untold.length > 0)
    return untold.map((row) => problem('row.must-be-told', {}, reader.place(row, form.ordinal ?? form.naturalKey.at(-1))))
  return { rows, waiting, warnings: problems.filter((p) => p.severity !== 'error' && !faulty.has(p.row)) }
}

/**
 * Rows of which nobody could say, when they come, which they were. What has its number from its place in the sheet is somebody else once a row
 * above it comes or goes, and takes that person's place on record: so all rows of its case are numbered, or it is the only one.
 */
function listUntold(all: ValueRowList, waiting: readonly ValueRow[], form: Form, byPlace: ReadonlySet<number>): readonly number[] {
  const key = [...form.naturalKey, ...(form.ordinal ? [form.ordinal] : [])]
  const isUnread = (values: RowValues): boolean => key.some((id) => values[id] === null || values[id] === undefined)
  const ofCase = form.naturalKey.filter((id) => id !== form.ordinal)
  const nameOf = (values: RowValues): string => JSON.stringify([...ofCase.map((id) => values[id] ?? null), ...lastDaysOfKey(form, values)])
  const asked = new Set(waiting.map(({ values }) => nameOf(values)))
  const cases = new Map<string, { rows: number; byPlace: number }>()
  for (const { row, values } of all) {
    const name = nameOf(values)
    if (!asked.has(name)) continue
    const { rows, byPlace: own } = cases.get(name) ?? { rows: 0, byPlace: 0 }
    cases.set(name, { rows: rows + 1, byPlace: own + (byPlace.has(row) ? 1 : 0) })
  }
  return waiting.flatMap(({ row, values }) => {
    const own = cases.get(nameOf(values))
    return isUnread(values) || (own !== undefined && own.rows > 1 && own.byPlace > 0) ? [row] : []
  })
}
