/** A column that says of which currency a row's amounts are: a bare number beside it is of that one, and none of the form's where it is another. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldHeading } from '../../fold-heading.ts'
import type { Table } from './grid.ts'

/** @returns undefined where no column says it, or two do */
export function currencyOf({ headings, grid, at, end }: Table, words: SheetWords): ((row: number) => string) | undefined {
  const named = new Set(words.currency.map(foldHeading))
  const isNamed = (text: string): boolean => named.has(foldHeading(text).replace(/\.$/, ''))
  // A heading may say it in two languages beside each other.
  const isSaid = (text: string): boolean => isNamed(text) || (byScript(text).length > 1 && byScript(text).every(isNamed))
  const [column, ...others] = headings.flatMap(({ text }, i) => (isSaid(text) ? [i] : []))
  if (column === undefined || others.length > 0) return undefined
  const said = new Map<number, string>()
  for (let i = at + 1; i < end; i++) said.set(grid.rows.rowOf(i), grid.rows.cell(i, column).trim())
  return (row) => said.get(row) ?? ''
}

const byScript = (text: string): readonly string[] =>
  (text.match(/[\u1780-\u17ff]+|[^\u1780-\u17ff]+/g) ?? [])
    .map((part) => part.replace(/^[\s/()|-]+|[\s/()|-]+$/g, ''))
    .filter((part) => part !== '')

/** An amount that names no currency of its own. */
export const inCurrency = (cell: string, currency: string): string =>
  currency !== '' && /^[\d\u17e0-\u17e9][\d\u17e0-\u17e9\s.,]*$/.test(cell.trim()) && !/^[0\u17e0]+$/.test(cell.trim())
    ? `${cell.trim()} ${currency}`
    : cell
