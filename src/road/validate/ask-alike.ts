/**
 * One number of an office's register in two ways of writing (`12/2024` and `012/2024`, with the letters of its series and without): asked once of the return, and
 * never taken for one. Both may be in the register; whether they are, the office knows.
 */
import type { Form, Problem } from '../../core/country/index.ts'
import type { ValueRows } from '../../core/sheet/value-rows.ts'
import { looksOf } from '../../core/model/register-number.ts'
import { problem } from '../../errors.ts'
import type { RowReader } from './read-rows.ts'

type Written = { readonly number: string; readonly row: number }

/** @returns a warning beside the first row of each later way of writing */
export function askAlike(rows: ValueRows, form: Form, reader: RowReader): readonly Problem[] {
  const field = form.fields.find((f) => f.type === 'case-number' && !f.isTitled && form.naturalKey.includes(f.id))
  if (!field) return []
  /** By office and figures, and then by the letters of the series, the first that was written so. */
  const written = new Map<string, Map<string, Written>>()
  const problems: Problem[] = []
  const met = new Set<string>()
  for (const { row, values } of rows) {
    const number = values[field.id]
    if (typeof number !== 'string' || number === '') continue
    const office = String(values[form.slot.office] ?? '')
    const spelling = `${office}\u0001${number}`
    if (met.has(spelling)) continue
    met.add(spelling)
    const { figures, letters } = looksOf(number)
    const key = `${office}\u0001${figures}`
    const before = written.get(key) ?? new Map<string, Written>()
    // Letters of two series are two registers, whatever figures follow.
    const alike = letters === '' ? before.values().next().value : (before.get(letters) ?? before.get(''))
    if (alike)
      problems.push(
        problem(
          'row.number-alike',
          { number, other: alike.number, first: reader.nameOf(alike.row) },
          { severity: 'warning', ...reader.place(row, field.id) },
        ),
      )
    if (!before.has(letters)) before.set(letters, { number, row })
    written.set(key, before)
  }
  return problems
}
