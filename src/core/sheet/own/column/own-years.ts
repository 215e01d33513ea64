/** Whether the numbers of a column say the year of the row that they stand in, as a register's do and a passport's do not. */
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { plainDay } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'

/** A day may be of the year before, as of what came in at its end. */
const NEARLY_ALL = 0.9
const YEAR = /(?<!\d)\p{L}{1,4}[\s./-]*(20[0-3]\d)/u

export function areOfOwnYears({ grid, at, end, headings }: Table, column: number): boolean {
  const isOfBirth = (i: number): boolean => headings[i]?.said.concepts.some((c) => c.part === 'birth_year') === true
  let [all, own] = [0, 0]
  for (let i = at + 1; i < end; i++) {
    const cells = grid.rows.at(i)?.cells ?? []
    const year = YEAR.exec(toLatinDigits(cells[column] ?? ''))?.[1]
    if (year === undefined) continue
    all++
    const days = cells.flatMap((cell, n) => {
      const parsed = n === column || isOfBirth(n) ? undefined : parseDay(plainDay(cell.trim()))
      return parsed?.ok === true ? [parsed.day] : []
    })
    if (days.some((day) => day.startsWith(year))) own++
  }
  return all > 0 && own >= all * NEARLY_ALL
}
