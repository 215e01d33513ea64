/** A column that says of which currency a row's amounts are: a bare number beside it is of that one, and none of the form's where it is another. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { foldHeading } from '../fold-heading.ts'
import type { Table } from './grid.ts'

/** @returns undefined where no column says it, or two do */
export function currencyOf({ headings, grid, at, end }: Table, words: SheetWords): ((row: number) => string) | undefined {
  const named = words.currency.map(foldHeading)
  const [column, ...others] = headings.flatMap(({ text }, i) => (named.includes(foldHeading(text).replace(/\.$/, '')) ? [i] : []))
  if (column === undefined || others.length > 0) return undefined
  const said = new Map<number, string>()
  for (let i = at + 1; i < end; i++) said.set(grid.rows.rowOf(i), grid.rows.cell(i, column).trim())
  return (row) => said.get(row) ?? ''
}

/** An amount that names no currency of its own. */
export const inCurrency = (cell: string, currency: string): string =>
  currency !== '' && /^[\d\u17e0-\u17e9][\d\u17e0-\u17e9\s.,]*$/.test(cell.trim()) && !/^[0\u17e0]+$/.test(cell.trim())
    ? `${cell.trim()} ${currency}`
    : cell
