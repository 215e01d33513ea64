/** What a change of a kept list is made of: the list with what was read of it, and its lines, cells and places. */
import type { Country, Form } from '../../../src/core/country/index.ts'
import type { SheetWords } from '../../../src/core/country/sheet-words.ts'
import { Lines, type Line } from '../../../src/core/sheet/lines.ts'
import { headingsOf } from '../../../src/core/sheet/own/heading/heading.ts'
import type { Table } from '../../../src/core/sheet/own/grid/grid.ts'
import { findTables } from '../../../src/core/sheet/own/heading/table.ts'
import type { ShownTable } from '../../../src/core/sheet/shown-table.ts'
import type { Grid } from '../../../src/exchange/sheet/grid.ts'
import type { Stored } from '../truth.ts'

export type Kept = {
  readonly grids: readonly Grid[]
  /** `sheet!row` of everybody who stands in it. */
  readonly people: readonly string[]
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
  /** What was read of each place at which one person stands. */
  readonly valuesAt: ReadonlyMap<string, Stored>
  /** What each column was taken for. */
  readonly tables: readonly ShownTable[]
  /** How other hands of the kept sets call the same columns, and write the same. */
  readonly bank: Bank
}
/** By what is meant, how it is written. */
export type Bank = { readonly headings: ReadonlyMap<string, readonly string[]>; readonly cells: ReadonlyMap<string, readonly string[]> }
export type Varied = {
  readonly grids: readonly Grid[]
  /** Where somebody stands who stood at this place. */
  readonly place: (at: string) => string
  /** Places at which a row was added that is to be named, and what the change takes from a value: it may be missing and never another. */
  readonly added?: readonly string[]
  /** What is to be read is changed with how it is written: it may be named or asked, and never be this field's value. */
  readonly isUnsaid?: true
}
export type Change = (kept: Kept, random: () => number) => Varied | undefined

const KHMER_NOUGHT = 0x17e0
export const toKhmerDigits = (text: string): string => text.replace(/\d/g, (d) => String.fromCodePoint(KHMER_NOUGHT + Number(d)))
export const stay = (at: string): string => at

export const linesOf = (grid: Grid): readonly Line[] => [...grid.rows]
export const withLines = (grid: Grid, lines: readonly Line[]): Grid => ({ ...grid, rows: Lines.of(lines) })
export const mapCells = (grid: Grid, of: (cell: string, row: number, column: number) => string): Grid =>
  withLines(
    grid,
    linesOf(grid).map(({ row, cells }) => ({ row, cells: cells.map((cell, column) => of(cell, row, column)) })),
  )
export const eachCell = (of: (cell: string) => string): Change => {
  return ({ grids }) => {
    const made = grids.map((grid) => mapCells(grid, of))
    const isOther = made.some((grid, i) => linesOf(grid).some((l, n) => l.cells.join('\n') !== grids[i]?.rows.at(n)?.cells.join('\n')))
    return isOther ? { grids: made, place: stay } : undefined
  }
}

/** The one table of the one sheet on which anybody stands, with one row of headings and no other table beside or below it. */
export function onlyTable({
  grids,
  people,
  form,
  country,
  words,
}: Kept): { readonly grid: Grid; readonly table: Table; readonly rows: ReadonlySet<number> } | undefined {
  const places = people.map((at) => /^(.*)!(\d+)$/.exec(at))
  const [sheet, ...more] = new Set(places.map((p) => p?.[1] ?? ''))
  const grid = grids.find((g) => g.sheet === sheet)
  if (sheet === undefined || more.length > 0 || grid === undefined || places.includes(null)) return undefined
  const [table, ...others] = findTables(grid, headingsOf(form, country, words))
  const rows = new Set(places.map((p) => Number(p?.[2])))
  const isBelow = table !== undefined && [...rows].every((row) => row > grid.rows.rowOf(table.at))
  return table && others.length === 0 && table.from === table.at && isBelow ? { grid, table, rows } : undefined
}
export const inPlaceOf = ({ grids }: Kept, grid: Grid, made: Grid): readonly Grid[] => grids.map((g) => (g === grid ? made : g))

/** They may stand again at the top of a page. */
export const isHeadings = ({ grid, at }: Table, cells: readonly string[]): boolean =>
  cells.filter((c) => c !== '').join('\n') === (grid.rows.at(at)?.cells ?? []).filter((c) => c !== '').join('\n')

/** Rows from this one on stand so much lower. */
export function moveDown(grid: Grid, from: number, by: number): Grid {
  const to = (row: number): number => (row >= from ? row + by : row)
  return {
    ...withLines(
      grid,
      linesOf(grid).map(({ row, cells }) => ({ row: to(row), cells })),
    ),
    ...(grid.merges ? { merges: grid.merges.map((m) => ({ ...m, top: to(m.top), bottom: to(m.bottom) })) } : {}),
    ...(grid.hiddenRows ? { hiddenRows: new Set([...grid.hiddenRows].map(to)) } : {}),
    ...(grid.struckRows ? { struckRows: new Set([...grid.struckRows].map(to)) } : {}),
    ...(grid.colours ? { colours: new Map([...grid.colours].map(([row, colour]) => [to(row), colour])) } : {}),
  }
}
export const placeDown =
  (sheet: string, from: number, by: number) =>
  (at: string): string => {
    const [, of, row] = /^(.*)!(\d+)$/.exec(at) ?? []
    return of === sheet && Number(row) >= from ? `${of}!${Number(row) + by}` : at
  }
