/**
 * A table as it stands in a sheet, with what each of its columns is taken for and by what: for the eye of whoever decides. Its cells are the
 * sheet's own and may be names: it stays at the edge.
 */
import type { Lines } from './lines.ts'

export type ShownColumn = {
  /** 0-based. */
  readonly column: number
  readonly heading: string
  /** None where it is not read. */
  readonly fields: readonly string[]
  /**
   * By the form's own heading; by what its heading says; as somebody has answered; by what stands in it; `asked`: somebody is to say;
   * `not-asked`: it is known to be of no use here.
   */
  readonly by: 'form' | 'heading' | 'answer' | 'words' | 'asked' | 'not-asked'
}
export type ShownTable = {
  readonly sheet: string
  /** Row of its headings, 1-based. */
  readonly heading: number
  readonly columns: readonly ShownColumn[]
  /** The first lines below, as wide as the columns are many. */
  readonly lines: readonly (readonly string[])[]
  /** How many lines below hold anything. */
  readonly of: number
}

/** Lines that are shown. */
const MOST = 6

/** @param at index of the headings' row; @param end index after the last line */
export function showTable(
  { sheet, rows }: { readonly sheet: string; readonly rows: Lines },
  at: number,
  end: number,
  columns: readonly ShownColumn[],
): ShownTable {
  const shown = columns.toSorted((a, b) => a.column - b.column)
  const lines: string[][] = []
  let of = 0
  for (let i = at + 1; i < end; i++) {
    const cells = shown.map(({ column }) => rows.cell(i, column).trim())
    if (cells.every((cell) => cell === '')) continue
    of++
    if (lines.length < MOST) lines.push(cells)
  }
  return { sheet, heading: rows.rowOf(at), columns: shown, lines, of }
}

/** Tables with the same headings are one: months of a year. What is asked is asked of all of them. */
export function joinAlike(tables: readonly ShownTable[]): readonly ShownTable[] {
  const keyOf = ({ columns }: ShownTable): string => JSON.stringify(columns.map((c) => [c.heading, c.fields, c.by]))
  return [...Map.groupBy(tables, keyOf).values()].flatMap((alike) => alike.slice(0, 1))
}
