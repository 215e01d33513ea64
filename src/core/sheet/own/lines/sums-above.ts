/**
 * A province's line above those of its posts holds what they come to: read as a row, whoever was counted is counted twice. Known by arithmetic alone,
 * so it is asked about and never decided here.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid.ts'
import { amountIn, beginsWith } from '../totals.ts'

/** Fewer lines below are no sum that anybody would write: one alone may be the same by chance. */
const LEAST_BELOW = 2
/** A program's export, which has no such lines: it is not looked through. */
const MOST_LINES = 5000
const DASH = /^[-–—]?$/u

export type SumsAbove = ReadonlyMap<
  number,
  {
    /** What the line says in words, by column: of the lines below it as well, where they say nothing there. */ readonly says: ReadonlyMap<
      number,
      string
    >
    /** Where what stands below comes to something else. */ readonly differs: readonly {
      readonly column: number
      readonly stated: number
      readonly counted: number
    }[]
  }
>

/** @param counts columns of numbers that add up; @param totals words with which a line of a sum begins, which is none of those below. @returns lines that hold the sums of those below them, by the row of the sheet; none where fewer than half of such lines fit. */
export function findSumsAbove(table: Table, counts: readonly number[], totals: readonly string[]): SumsAbove {
  if (counts.length === 0 || table.end - table.at > MOST_LINES) return new Map()
  const lines: { readonly row: number; readonly cells: readonly string[] }[] = []
  for (let i = table.at + 1; i < table.end; i++) {
    const cells = table.headings.map((_, column) => table.grid.rows.cell(i, column).trim())
    if (cells.some((c) => c !== '') && !cells.some((c) => beginsWith(c, totals))) lines.push({ row: table.grid.rows.rowOf(i), cells })
  }
  if (lines.length <= LEAST_BELOW) return new Map()
  const isFilled = (cell: string | undefined): boolean => !DASH.test(cell ?? '')
  const others = table.headings.flatMap((_, column) => (counts.includes(column) ? [] : [column]))
  for (const column of others) {
    const found = groupsBy(column)
    if (found.size > 0) return found
  }
  return new Map()

  function groupsBy(column: number): SumsAbove {
    // The first line begins a group; a table in which it does not is none of this kind.
    if (!isFilled(lines[0]?.cells[column])) return new Map()
    const groups: { readonly head: (typeof lines)[number]; readonly below: (typeof lines)[number][] }[] = []
    for (const line of lines) {
      if (isFilled(line.cells[column])) groups.push({ head: line, below: [] })
      else groups.at(-1)?.below.push(line)
    }
    const wide = groups.filter((g) => g.below.length >= LEAST_BELOW)
    const said = wide.map(({ head, below }) => ({ head, ...hold(head.cells, below) }))
    const fitting = said.filter((s) => s.differs.length === 0 && s.compared > 0)
    if (fitting.length === 0 || fitting.length * 2 < wide.length) return new Map()
    const isBeyondChance = fitting.length > 1 || fitting.some((s) => s.compared > 1)
    if (!isBeyondChance) return new Map()
    return new Map(
      said.map(({ head, differs }) => [
        head.row,
        { says: new Map(others.flatMap((c) => (/\p{L}/u.test(head.cells[c] ?? '') ? [[c, head.cells[c] ?? ''] as const] : []))), differs },
      ]),
    )
  }

  /** @returns `compared`: how many columns hold a number, here or below, that is not nothing. */
  function hold(cells: readonly string[], below: readonly { readonly cells: readonly string[] }[]) {
    const pairs = counts.map((column) => ({
      column,
      stated: numberOf(cells[column] ?? ''),
      counted: below.reduce((sum, line) => sum + numberOf(line.cells[column] ?? ''), 0),
    }))
    // What is no number (NaN) is equal to nothing.
    return {
      differs: pairs.filter((p) => !(Math.abs(p.stated - p.counted) < LEAST)),
      compared: pairs.filter((p) => p.stated !== 0 || p.counted !== 0).length,
    }
  }
}

/** A dash is nothing; NaN is what is no number. */
const numberOf = (cell: string): number => (DASH.test(cell) ? 0 : (amountIn(toLatinDigits(cell)) ?? Number.NaN))
/** Of hundredths that are added up. */
const LEAST = 0.001
