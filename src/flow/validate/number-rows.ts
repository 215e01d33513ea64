/** Natural keys within one file: rows are numbered where the sheet does not number them, and a doubled key is refused. */
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'
import type { ReadRow, RowReader } from './read-rows.ts'

/** As the reader made it: a number that was left out is filled in where it stands, since of a large sheet one copy is enough. */
type Row = ReadRow

/** Rows with a fault are numbered too, so that doubles are found together with everything else. */
export function numberRows(rows: readonly Row[], form: Form, faulty: ReadonlySet<number>, reader: RowReader, problems: Problem[]): void {
  const ordinal = form.ordinal
  const keys = form.naturalKey.filter((id) => id !== ordinal)
  // Nearly every key has one row, and in a large sheet a list for each would weigh more than the keys.
  const groups = new Map<string, Row | Row[]>()
  for (const row of rows) {
    if (keys.some((id) => row.values[id] === null || row.values[id] === undefined)) {
      if (ordinal) row.values[ordinal] = 1
      continue
    }
    const key = keys.map((id) => String(row.values[id])).join('\u0001')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, row)
    else if (Array.isArray(group)) group.push(row)
    else groups.set(key, [group, row])
  }
  const named = form.fields.filter((f) => form.naturalKey.includes(f.id))
  const label = { en: named.map((f) => f.words.en).join(', '), km: named.map((f) => f.words.km).join(', ') }
  const report = (row: number, first: number): void => {
    problems.push(problem('row.doubled', { key: label, first }, reader.place(row, ordinal ?? keys.at(-1))))
  }
  for (const group of groups.values()) {
    if (Array.isArray(group)) numberGroup(group, ordinal, faulty, report)
    else if (ordinal && typeof group.values[ordinal] !== 'number') group.values[ordinal] = 1
  }
}

function numberGroup(
  group: readonly Row[],
  ordinal: string | undefined,
  faulty: ReadonlySet<number>,
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
  }
  let next = 1
  for (const row of unnumbered) {
    while (taken.has(next)) next++
    taken.set(next, row.row)
    if (ordinal) row.values[ordinal] = next
  }
}

const contentOf = (values: RowValues): string => JSON.stringify(Object.entries(values))
