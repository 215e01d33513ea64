/** Sheets of a book that only repeat another one. */
import type { Form } from '../../country/country.ts'
import type { Plan } from './column.ts'
import { monthOf, yearStarts } from './day.ts'
import type { Table } from './grid.ts'
import { titleOf } from './table.ts'

/**
 * Tables of which every row stands in another one as well, under the same headings and with its day: the list of those who were arrested, copied for
 * a meeting. Nobody is counted twice for it. @returns the copy, and what it is a copy of
 */
export function copiesOf(read: readonly { readonly table: Table; readonly plan: Plan }[], form: Form): ReadonlyMap<Table, Table> {
  const copies = new Map<Table, Table>()
  const days = form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : []))
  const dated = read.filter(({ table, plan }) =>
    plan.columns.every((c) => c.column < table.headings.length) ? plan.columns.some((c) => days.includes(c.fields[0] ?? '')) : false,
  )
  if (dated.length < 2) return copies
  const rows = new Map(dated.map(({ table }) => [table, linesOf(table)]))
  for (const [one, lines] of rows)
    for (const [other, all] of rows) {
      if (one === other || copies.has(other) || lines.size < FEWEST_COPIED || lines.size > all.size) continue
      // The same line in the list of another month is another row.
      if (spanOf(one) !== spanOf(other)) continue
      if (one.headings.map((h) => h.text).join(APART) !== other.headings.map((h) => h.text).join(APART)) continue
      if ([...lines].every((line) => all.has(line))) {
        copies.set(one, other)
        break
      }
    }
  return copies
}

const FEWEST_COPIED = 2

/** The month or year that a sheet is called by. */
const spanOf = (table: Table): string => monthOf([...titleOf(table), table.grid.sheet]) ?? yearStarts([table.grid.sheet]).join()

const APART = '\u0001'

function linesOf({ grid, at, end }: Table): ReadonlySet<string> {
  const lines = new Set<string>()
  for (let i = at + 1; i < end; i++) {
    const cells = (grid.rows.at(i)?.cells ?? []).map((c) => c.trim())
    const filled = cells.findLastIndex((c) => c !== '') + 1
    if (filled > 0) lines.add(cells.slice(0, filled).join(APART))
  }
  return lines
}
