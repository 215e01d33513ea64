/** Natural keys within one file: rows are numbered where the sheet does not number them, and a doubled key is refused. */
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import type { ValidData } from '../stages.ts'
import type { RowReader } from './read-rows.ts'

type Row = ValidData['rows'][number]

/** Rows with a fault are numbered too, so that doubles are found together with everything else. */
export function numberRows(rows: Row[], form: Form, faulty: ReadonlySet<number>, reader: RowReader, problems: Problem[]): Row[] {
  const ordinal = form.ordinal
  const keys = form.naturalKey.filter((id) => id !== ordinal)
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (keys.some((id) => row.values[id] === null || row.values[id] === undefined)) continue
    const key = keys.map((id) => String(row.values[id])).join('\u0001')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const named = form.fields.filter((f) => form.naturalKey.includes(f.id))
  const label = { en: named.map((f) => f.words.en).join(', '), km: named.map((f) => f.words.km).join(', ') }
  const report = (row: number, first: number): void => {
    problems.push(problem('row.doubled', { key: label, first }, reader.place(row, ordinal ?? keys.at(-1))))
  }
  const numbers = new Map<Row, number>()
  for (const group of groups.values()) numberGroup(group, ordinal, faulty, numbers, report)
  groups.clear()
  // In place: of a large sheet one copy is enough.
  if (ordinal) for (const [i, row] of rows.entries()) rows[i] = { ...row, values: { ...row.values, [ordinal]: numbers.get(row) ?? 1 } }
  return rows
}

function numberGroup(
  group: readonly Row[],
  ordinal: string | undefined,
  faulty: ReadonlySet<number>,
  numbers: Map<Row, number>,
  report: (row: number, first: number) => void,
): void {
  const taken = new Map<number, number>()
  const alike = new Map<string, number>()
  const unnumbered: Row[] = []
  for (const row of group) {
    const given = ordinal ? row.values[ordinal] : 1
    if (typeof given !== 'number') {
      unnumbered.push(row)
      if (faulty.has(row.row)) continue
      // Without a number, a row that is alike in every cell is the same line pasted twice, not a second person.
      const content = contentOf(row.values)
      const first = alike.get(content)
      if (first === undefined) alike.set(content, row.row)
      else report(row.row, first)
      continue
    }
    const first = taken.get(given)
    if (first === undefined) taken.set(given, row.row)
    else report(row.row, first)
    numbers.set(row, given)
  }
  let next = 1
  for (const row of unnumbered) {
    while (taken.has(next)) next++
    taken.set(next, row.row)
    numbers.set(row, next)
  }
}

const contentOf = (values: RowValues): string => JSON.stringify(Object.entries(values))
