/**
 * Rows found again by an answer that they do not give: what a service was, which campaign. On record they stand under "not written", and the same row with its answer
 * would be another record beside it: that is said before they are sent, and of a file that has both it is said row by row.
 */
import type { Country, Form, Problem, RowValues } from '../../core/country/index.ts'
import { notWrittenOf } from '../../core/country/not-written.ts'
import type { ValueRows } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { RowReader } from './read-rows.ts'

/** @returns warnings: one of each field for all of its rows, and one for each row that may be another of the file */
export function askUnwritten(rows: ValueRows, form: Form, country: Country, reader: RowReader): readonly Problem[] {
  const unwritten = notWrittenOf(form, country)
  return form.fields.flatMap((field): readonly Problem[] => {
    const code = unwritten[field.id]
    if (code === undefined || field.type !== 'code' || !form.naturalKey.includes(field.id)) return []
    const rest = (values: RowValues): string =>
      JSON.stringify(form.naturalKey.flatMap((id) => (id === field.id ? [] : [values[id] ?? null])))
    const silent = [...rows].filter(({ values }) => values[field.id] === code)
    if (silent.length === 0) return []
    const said = new Map<string, number>()
    for (const { row, values } of rows) if (values[field.id] !== code && !said.has(rest(values))) said.set(rest(values), row)
    const among = silent.flatMap(({ row, values }) => {
      const other = said.get(rest(values))
      if (other === undefined) return []
      const first = reader.nameOf(other)
      return [problem('row.maybe-other', { first, field: field.words }, { severity: 'warning', ...reader.place(row, field.id) })]
    })
    const all = problem('file.key-not-written', { count: silent.length, field: field.words }, { severity: 'warning', field: field.id })
    return [all, ...among]
  })
}
