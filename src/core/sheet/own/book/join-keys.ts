/** The numbers by which two sheets of a book could be joined. Two numbers that are written differently in one sheet are never made one. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { NUMBERS } from '../column/return-table.ts'
import { foldText } from '../words/fold-text.ts'

/** Numbers that a column must have, and cells of a row. */
export const FEWEST = 3
const FEWEST_CELLS = 2

/** `SH 012` and `SH-012` are one, `1/12` and `11/2` are not: between figures a sign stays. */
export const keyOf = (cell: string): string =>
  plain(cell)
    .replace(/[^\p{L}\p{M}\d]+/gu, '-')
    .replace(/^-|-$|(?<=[\p{L}\p{M}])-|-(?=\p{L})/gu, '')
const plain = (cell: string): string => foldText(toLatinDigits(cell))

/** What a column says: index of each row that says anything, with its number. */
export type Keys = {
  readonly rows: readonly (readonly [row: number, number: string])[]
  /** Every number in it could be one of a matter. */
  readonly areNumbers: boolean
  /** Two cells that are not the same have the same number: nobody could say which is meant. */
  readonly areMixed: boolean
}

/** Columns under the same words, or under words for the same number. */
export function keysOf(main: Table, other: Table, form: Form): readonly (readonly [number, number])[] {
  const isNumber = (id: string): boolean =>
    NUMBERS.includes(id) ||
    form.fields.some((f) => f.id === id && (f.type === 'case-number' || (f.type === 'text' && form.naturalKey.includes(id))))
  return main.headings.flatMap(({ text, said }, a) =>
    other.headings.flatMap((h, b): (readonly [number, number])[] => {
      if (text.trim() === '' || said.isRowNumber || h.said.isRowNumber) return []
      const id = said.concepts[0]?.fields[0] ?? ''
      // By an age or a day, which are under the same words in both, nobody is found again.
      const isSame =
        (foldText(text) === foldText(h.text) && (id === '' || isNumber(id))) || (isNumber(id) && id === h.said.concepts[0]?.fields[0])
      return isSame ? [[a, b]] : []
    }),
  )
}

/** Where a cell lies over several rows, its number is of each. */
export function readKeys({ grid, at, end }: Table, column: number): Keys {
  const written = new Map<string, string>()
  let areMixed = false
  const rows = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).flatMap((i) => {
    const filled = (grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '').length
    if (filled < FEWEST_CELLS) return []
    const cell = cellOver(grid, i, column)
    const key = keyOf(cell)
    const before = written.get(key)
    areMixed ||= before !== undefined && before !== plain(cell)
    written.set(key, plain(cell))
    return [[i, key] as const]
  })
  const numbers = rows.flatMap(([, number]) => (number === '' ? [] : [number]))
  const areNumbers = numbers.length >= FEWEST && numbers.every((n) => /\d-?\d/.test(n)) && numbers.some((n) => n !== numbers[0])
  return { rows, areNumbers, areMixed }
}

export function cellOver({ rows, merges = [] }: SheetGrid, at: number, column: number): string {
  const own = rows.cell(at, column).trim()
  const row = rows.rowOf(at)
  const merge = own === '' ? merges.find((m) => m.left === column && m.right === column && m.top < row && row <= m.bottom) : undefined
  if (merge === undefined) return own
  for (let i = at - 1; i >= 0 && rows.rowOf(i) >= merge.top; i--) if (rows.rowOf(i) === merge.top) return rows.cell(i, column).trim()
  return ''
}

/** @returns undefined where a number stands in two rows, or a row has none */
export function onceIn({ rows }: Keys): ReadonlyMap<string, number> | undefined {
  const once = new Map(rows.map(([i, number]) => [number, i]))
  return once.size === rows.length && !once.has('') ? once : undefined
}
