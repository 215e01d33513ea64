/** A sheet with a column of numbers for each code, `Girls` and `Boys`, as one with a row for each. */
import type { Csv } from '../../exchange/csv/csv.ts'
import type { Spec } from './spec-type.ts'

/** The column that the numbers then stand in, where none is named. */
export const NUMBER = 'number of people'

/** A sum of these that the sheet prints beside them is no column of the long one, nor is a column of the count's name. */
export function layLong({ wide, count = NUMBER }: Pick<Spec, 'wide' | 'count'>, csv: Csv): Csv {
  const [heading, ...rows] = csv.rows
  if (!wide || !heading || wide.columns.some((column) => !heading.includes(column))) return csv
  const kept = heading.flatMap((name, i) => (wide.columns.includes(name) || name === count || name === wide.name ? [] : [i]))
  const long = rows.flatMap((row, r) =>
    wide.columns.map((column) => ({
      cells: [...kept.map((i) => row[i] ?? ''), column, row[heading.indexOf(column)] ?? ''],
      line: csv.lines[r + 1] ?? r + 2,
    })),
  )
  return {
    ...csv,
    rows: [[...kept.map((i) => heading[i]!), wide.name, count], ...long.map((l) => l.cells)],
    lines: [csv.lines[0] ?? 1, ...long.map((l) => l.line)],
  }
}
