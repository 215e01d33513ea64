/** Columns of sums beside a list: a ledger adds up what stands to the left of them, and nothing is read there. */
import type { Problem } from '../../core/country/index.ts'
import { foldHeading } from '../../core/sheet/fold-heading.ts'
import { letters } from '../../core/sheet/letters.ts'
import type { ShownTable } from '../../core/sheet/shown-table.ts'

/** Whether a cell lies in a column of sums, of which nothing is read: what it adds up stands beside it. */
export function isInSum(p: Problem, tables: readonly ShownTable[], totals: readonly string[]): boolean {
  const table = tables.find((t) => t.sheet === p.sheet) ?? (tables.length === 1 ? tables[0] : undefined)
  const own = table?.columns.find((c) => letters(c.column + 1) === p.column)
  const [last = ''] = own?.heading.split(' / ').slice(-1) ?? []
  const isTotal = totals.some((word) => foldHeading(last).replace(OF_MONEY, '') === foldHeading(word))
  return isTotal && own?.by === 'not-asked' && own.fields.length === 0
}
const OF_MONEY = /(?:ទឹកប្រាក់|ប្រាក់|\s?\(?(?:រៀល|riels?|khr|amount|money)\)?)+/gu
