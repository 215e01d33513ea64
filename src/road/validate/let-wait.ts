/**
 * Which rows may wait: those that are at fault themselves, in a file that can be trusted. What is said of the file as a whole, a total that
 * does not fit, and a row of another office refuse all of it as before: nobody knows then what the other rows are worth.
 */
import type { Form, Problem } from '../../core/country/index.ts'
import { isOfRow } from '../../core/sheet/of-row.ts'
import { ValueRows, type ValueRow } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { ValidData, ValueRowList } from '../stages.ts'

type LeftOut = Required<Pick<ValidData, 'rows' | 'waiting' | 'warnings'>>

/** @returns what the return then is; or why none can wait */
export function leaveOut(all: ValueRowList, problems: readonly Problem[], form: Form): LeftOut | Problem {
  const known = new Set(all.map(({ row }) => row))
  const errors = problems.filter((p) => p.severity === 'error')
  if (form.counts || !errors.every((p) => isOfRow(p, (row) => known.has(row)))) return problem('file.must-hold')
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
  if (rows.length === 0) return problem('file.all-wait')
  return { rows, waiting, warnings: problems.filter((p) => p.severity !== 'error' && !faulty.has(p.row)) }
}
