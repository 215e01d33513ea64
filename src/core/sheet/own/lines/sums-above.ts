/**
 * A province's line above those of its posts holds what they come to: read as a row, whoever was counted is counted twice. Known by arithmetic alone,
 * so it is asked about and never decided here.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid/grid.ts'
import { amountIn, beginsWith } from '../grid/totals.ts'

/** Fewer lines below are no sum that anybody would write: one alone may be the same by chance. */
const LEAST_BELOW = 2
/** A program's export, which has no such lines: it is not looked through. */
const MOST_LINES = 5000
const DASH = /^[-–—]?$/u

type Line = { readonly row: number; readonly cells: readonly string[] }
type Group = { readonly head: Line; readonly below: readonly Line[] }

export type SumAbove = {
  /** What the line says in words, by column: of the lines below it as well, where they say nothing there. */
  readonly says: ReadonlyMap<number, string>
  /** The last of them; nothing where they stand above. */
  readonly until: number
  /** Where what stands beside it comes to something else. */
  readonly differs: readonly { readonly column: number; readonly stated: number; readonly counted: number }[]
}
/** By the row of the sheet. */
export type SumsAbove = ReadonlyMap<number, SumAbove>

/** @param counts columns of numbers that add up; @param totals words with which a line of a sum begins, which is none of those below. @returns lines that hold the sums of those below them, or above; none where fewer than half of such lines fit. */
export function findSumsAbove(table: Table, counts: readonly number[], totals: readonly string[]): SumsAbove {
  if (counts.length === 0 || table.end - table.at > MOST_LINES) return new Map()
  const lines: Line[] = []
  for (let i = table.at + 1; i < table.end; i++) {
    const cells = table.headings.map((_, column) => table.grid.rows.cell(i, column).trim())
    if (cells.some((c) => c !== '') && !cells.some((c) => beginsWith(c, totals))) lines.push({ row: table.grid.rows.rowOf(i), cells })
  }
  if (lines.length <= LEAST_BELOW) return new Map()
  const isFilled = (cell: string | undefined): boolean => !DASH.test(cell ?? '')
  const others = table.headings.flatMap((_, column) => (counts.includes(column) ? [] : [column]))
  // A province over lines that leave it out; or a line without a post, over posts or below them, whatever else it says.
  const ways = others.flatMap((column) => [
    () => sumsOf(groupsBy(lines, column, true), false, false),
    () => sumsOf(groupsBy(lines, column, false), true, false),
    () => sumsOf(groupsBy(lines.toReversed(), column, false), true, true),
  ])
  for (const way of ways) {
    const found = way()
    if (found.size > 0) return found
  }
  return new Map()

  /** The first line begins a group; a table in which it does not is none of this kind. */
  function groupsBy(all: readonly Line[], column: number, isHeadFilled: boolean): readonly Group[] {
    const isHead = (line: Line): boolean => isFilled(line.cells[column]) === isHeadFilled
    if (!all[0] || !isHead(all[0])) return []
    const groups: { readonly head: Line; readonly below: Line[] }[] = []
    for (const line of all) {
      if (isHead(line)) groups.push({ head: line, below: [] })
      else groups.at(-1)?.below.push(line)
    }
    return groups
  }

  /** @param isSigned what the head leaves out all others say: one that fits is then enough; @param isBelow the sum stands below its lines */
  function sumsOf(groups: readonly Group[], isSigned: boolean, isBelow: boolean): SumsAbove {
    const held = groups.map(({ head, below }) => ({ head, below, ...hold(head.cells, below) }))
    const wide = held.filter((g) => g.below.length >= LEAST_BELOW)
    const isFit = (g: (typeof held)[number]): boolean => g.differs.length === 0 && g.compared > 0
    const fitting = wide.filter(isFit)
    if (fitting.length === 0 || fitting.length * 2 < wide.length) return new Map()
    const isBeyondChance = isSigned || fitting.length > 1 || fitting.some((s) => s.compared > 1)
    if (!isBeyondChance) return new Map()
    // A province with one post is such a line as well, once others are.
    const sums = held.filter((g) => g.below.length >= LEAST_BELOW || (g.below.length > 0 && isFit(g)))
    return new Map(
      sums.map(({ head, below, differs }) => [
        head.row,
        {
          says: new Map(others.flatMap((c) => (/\p{L}/u.test(head.cells[c] ?? '') && !isBelow ? [[c, head.cells[c] ?? ''] as const] : []))),
          until: isBelow ? head.row : (below.at(-1)?.row ?? head.row),
          differs,
        },
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
