/** What the sheets of one book say of each other: a number of one row's own that another sheet has as well, and one that the list of all does not have. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import type { Note } from '../lines/note.ts'
import { foldText } from '../words/fold-text.ts'
import { NUMBER_OF_ITS_OWN } from '../unlike/unlike-numbers.ts'
import { facingPages } from './facing-pages.ts'

export type ReadTable = { readonly table: Table; readonly columns: readonly Column[]; readonly rows: readonly number[] }

/** Fewer numbers than these show no habit; so many slips, and it is none. */
const [FEWEST, FEW, MOST] = [8, 2, 0.9]

/** `SH 012` and `SH-012` are one. */
const keyOf = (cell: string): string => foldText(toLatinDigits(cell)).replace(/[^\p{L}\d]/gu, '')

type Numbers = { readonly heading: string; readonly column: number; readonly rows: ReadonlyMap<string, number>; readonly filled: number }

/** @param read the tables whose rows were taken; @param grids all sheets of the book */
export function listAcross(read: readonly ReadTable[], grids: readonly SheetGrid[], form: Form): readonly Note[] {
  const own = read.map((r) => ({ ...r, numbers: numbersOf(r) }))
  const [only, ...others] = own
  if (only === undefined || others.length > 0) return againElsewhere(own, form)
  return [...inNoList(only, grids, form), ...facingPages(only.table, only.rows, grids)]
}

/** Columns in which each row has a number of its own. */
function numbersOf({ table, rows }: ReadTable): readonly Numbers[] {
  const wanted = new Set(rows)
  const lines = [...table.grid.rows].filter((l) => wanted.has(l.row))
  return table.headings.flatMap(({ text }, column): Numbers[] => {
    const cells = lines.map((l) => [l.row, toLatinDigits(l.cells[column] ?? '').trim()] as const).filter(([, t]) => t !== '')
    const first = new Map(cells.toReversed().map(([row, t]) => [keyOf(t), row]))
    const isOwn = cells.length >= FEWEST && cells.filter(([, t]) => NUMBER_OF_ITS_OWN.test(t)).length >= cells.length * MOST
    return isOwn ? [{ heading: text.trim(), column, rows: first, filled: cells.length }] : []
  })
}

type Own = ReadTable & { readonly numbers: readonly Numbers[] }

/** The paper of a passenger of one flight that is another's on the next. What rows are found by is told as being there twice. */
function againElsewhere(own: readonly Own[], form: Form): readonly Note[] {
  return own.flatMap((one, n) =>
    own.slice(0, n).flatMap((before) =>
      one.numbers.flatMap((c): readonly Note[] => {
        const isKey = one.columns.some((k) => k.column === c.column && k.fields.some((f) => form.naturalKey.includes(f)))
        const there = before.numbers.find((b) => foldText(b.heading) === foldText(c.heading))
        if (isKey || !there || there.rows.size < there.filled || c.rows.size < c.filled) return []
        const again = [...c.rows].filter(([key]) => there.rows.has(key))
        return again.length > FEW
          ? []
          : again.map(([key, row]) => ({
              code: 'unlike',
              sheet: one.table.grid.sheet,
              row,
              kind: 'number-again',
              columns: [c.heading],
              first: there.rows.get(key) ?? 0,
              firstSheet: before.table.grid.sheet,
            }))
      }),
    ),
  )
}

/** A service to somebody whom the list of clients beside it does not have. */
function inNoList({ table, columns, numbers }: Own, grids: readonly SheetGrid[], form: Form): readonly Note[] {
  const key = numbers.find((c) => columns.some((k) => k.column === c.column && k.fields.some((f) => form.naturalKey.includes(f))))
  if (!key) return []
  const of = table.grid.sheet
  return grids.flatMap((grid): readonly Note[] => {
    if (grid.isHidden || grid === table.grid || grid.sheet === of) return []
    const lines = [...grid.rows]
    const width = Math.max(0, ...lines.slice(0, 40).map((l) => l.cells.length))
    for (let column = 0; column < width; column++) {
      const cells = lines.map((l) => [l.row, (l.cells[column] ?? '').trim()] as const).filter(([, t]) => t !== '')
      const from = cells.findIndex(([, t]) => key.rows.has(keyOf(t)))
      const under = from < 0 ? [] : cells.slice(from)
      const strangers = under.filter(([, t]) => !key.rows.has(keyOf(t)))
      const isOfList = under.length - strangers.length >= Math.max(FEWEST, under.length * MOST)
      const heading = cells[from - 1]?.[1] ?? ''
      if (isOfList)
        return strangers.length > FEW
          ? []
          : strangers
              .filter(([, t]) => NUMBER_OF_ITS_OWN.test(toLatinDigits(t)))
              .map(([row]) => ({ code: 'unlike', sheet: grid.sheet, row, kind: 'not-in-list', columns: [heading, of] }))
    }
    return []
  })
}
