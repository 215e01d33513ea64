/** Natural keys within one file: rows are numbered where the sheet does not number them, and a doubled key is refused. */
import { inEach, sayIn } from '../../core/text/languages.ts'
import type { Form, Problem, RowValues } from '../../core/country/index.ts'
import { lastDaysOfKey } from '../../core/country/natural-key.ts'
import type { ValueRows } from '../../core/sheet/value-rows.ts'
import { problem } from '../../errors.ts'
import type { RowReader } from './read-rows.ts'

/**
 * Rows with a fault are numbered too, so that doubles are found together with everything else.
 * @param unnumbered takes the rows to which the sheet gives no number
 */
export function numberRows(
  rows: ValueRows,
  form: Form,
  faulty: ReadonlySet<number>,
  reader: RowReader,
  problems: Problem[],
  unnumbered?: Set<number>,
): void {
  const ordinal = form.ordinal
  const keys = form.naturalKey.filter((id) => id !== ordinal)
  // By index. Nearly every key has one row, and in a large sheet a list for each would weigh more than the keys.
  const groups = new Map<string, number | number[]>()
  for (let index = 0; index < rows.length; index++) {
    const { row, values } = rows.at(index)
    if (ordinal && typeof values[ordinal] !== 'number') unnumbered?.add(row)
    if (keys.some((id) => values[id] === null || values[id] === undefined)) {
      if (ordinal) rows.fill(index, ordinal, 1)
      continue
    }
    const key = [...keys.map((id) => String(values[id])), ...lastDaysOfKey(form, values)].join('\u0001')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, index)
    else if (Array.isArray(group)) group.push(index)
    else groups.set(key, [group, index])
  }
  const named = form.fields.filter((f) => form.naturalKey.includes(f.id))
  const label = inEach((lang) => named.map((f) => sayIn(f.words, lang)).join(', '))
  const report = (row: number, first: number): void => {
    problems.push(problem('row.doubled', { key: label, first: reader.nameOf(first) }, reader.place(row, ordinal ?? keys.at(-1))))
  }
  for (const group of groups.values()) {
    if (Array.isArray(group)) numberGroup(rows, group, ordinal, faulty, report)
    else if (ordinal && typeof rows.at(group).values[ordinal] !== 'number') rows.fill(group, ordinal, 1)
  }
}

function numberGroup(
  rows: ValueRows,
  group: readonly number[],
  ordinal: string | undefined,
  faulty: ReadonlySet<number>,
  report: (row: number, first: number) => void,
): void {
  const taken = new Map<number, number>()
  const alike = new Map<string, number>()
  const unnumbered: number[] = []
  for (const index of group) {
    const { row, values } = rows.at(index)
    const given = ordinal ? values[ordinal] : 1
    if (typeof given !== 'number') {
      unnumbered.push(index)
      if (faulty.has(row)) continue
      // Without a number, a row that is alike in every cell is the same line pasted twice, not a second person.
      const content = contentOf(values)
      const first = alike.get(content)
      if (first === undefined) alike.set(content, row)
      else report(row, first)
      continue
    }
    const first = taken.get(given)
    if (first === undefined) taken.set(given, row)
    else report(row, first)
  }
  let next = 1
  for (const index of unnumbered) {
    while (taken.has(next)) next++
    taken.set(next, rows.at(index).row)
    if (ordinal) rows.fill(index, ordinal, next)
  }
}

const contentOf = (values: RowValues): string => JSON.stringify(Object.entries(values))
