/**
 * The two pages of a book, a sheet each: the left one is read, and the right one has its row numbers again and says nothing that the form asks. What one page says
 * against the other is told all the same: a number that stands there twice in place of another, a day that lies before that of its own row.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import type { Note } from '../lines/note.ts'
import { dayOf } from '../unlike/unlike-cells.ts'
import { foldText } from '../words/fold-text.ts'

/** Fewer rows than these show no habit; so many slips, and it is none; the share of the others that must agree. */
const [FEWEST, FEW, MOST] = [8, 2, 0.9]
/** Rows of a sheet in which its headings are looked for; days that are held against each other. */
const [DEEPEST, FEWEST_DAYS] = [12, 5]

type Line = { readonly row: number; readonly cells: readonly string[] }
type Page = { readonly headings: readonly string[]; readonly column: number; readonly lines: readonly Line[] }

/** @param rows of the table, those that were taken; @param grids all sheets of the book */
export function facingPages(table: Table, rows: readonly number[], grids: readonly SheetGrid[]): readonly Note[] {
  const column = table.headings.findIndex((h) => h.said.isRowNumber)
  const taken = new Set(rows)
  const left: Page = {
    headings: table.headings.map((h) => h.text),
    column,
    lines: [...table.grid.rows].filter((l) => taken.has(l.row) && numberIn(l, column) !== undefined),
  }
  const own = new Map(left.lines.map((l) => [numberIn(l, column) ?? 0, l] as const))
  if (column < 0 || own.size < FEWEST || own.size < left.lines.length) return []
  return grids.flatMap((grid) => {
    const right = grid.isHidden || grid.sheet === table.grid.sheet ? undefined : pageIn(grid, left.headings[column] ?? '')
    const strangers = right?.lines.filter((l) => !own.has(numberIn(l, right.column) ?? 0)) ?? []
    if (!right || right.lines.length < FEWEST || strangers.length > right.lines.length * (1 - MOST)) return []
    return [...numbersAgain(left, right), ...daysTurned(own, left, right)].map(
      (note) => ({ code: 'unlike', sheet: grid.sheet, ...note }) as const,
    )
  })
}

const numberIn = ({ cells }: Line, column: number): number | undefined => {
  const text = toLatinDigits(cells[column] ?? '').trim()
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}

/** The sheet below the same word for a row's number, where that begins its headings. */
function pageIn(grid: SheetGrid, heading: string): Page | undefined {
  const lines = [...grid.rows]
  const at = lines.slice(0, DEEPEST).findIndex((l) => l.cells.some((c) => c.trim() !== '' && foldText(c) === foldText(heading)))
  const head = lines[at]?.cells
  const column = head?.findIndex((c) => foldText(c) === foldText(heading)) ?? -1
  return head && { headings: head, column, lines: lines.slice(at + 1).filter((l) => numberIn(l, column) !== undefined) }
}

type Told = Omit<Extract<Note, { code: 'unlike' }>, 'code' | 'sheet'>

/** `19 | 19 | 21`, where the other page has a row 20: whose the second of them is, nobody knows. */
function numbersAgain(left: Page, right: Page): readonly Told[] {
  const times = [...Map.groupBy(right.lines, (l) => numberIn(l, right.column)).values()].filter((of) => of.length > 1)
  const there = new Set(right.lines.map((l) => numberIn(l, right.column)))
  const isMissing = left.lines.some((l) => !there.has(numberIn(l, left.column)))
  if (times.length > FEW || !isMissing) return []
  return times.flatMap(([first, ...more]) =>
    more.map(({ row }) => ({ row, kind: 'number-again' as const, columns: [right.headings[right.column] ?? ''], first: first?.row ?? 0 })),
  )
}

/** Sent on before it came in: days of one page that lie behind those of the other in nearly all rows. */
function daysTurned(own: ReadonlyMap<number, Line>, left: Page, right: Page): readonly Told[] {
  const times = Map.groupBy(right.lines, (l) => numberIn(l, right.column) ?? 0)
  const pairs = [...times].flatMap(([number, [line, ...more]]) => {
    const other = own.get(number)
    return line && other && more.length === 0 ? [{ line, other }] : []
  })
  return left.headings.flatMap((before, l) =>
    right.headings.flatMap((after, r): readonly Told[] => {
      const days = pairs.flatMap(({ line, other }) => {
        const [early, late] = [dayOf((other.cells[l] ?? '').trim()), dayOf((line.cells[r] ?? '').trim())]
        return early === undefined || late === undefined ? [] : [{ row: line.row, isTurned: late < early }]
      })
      const turned = days.filter((d) => d.isTurned)
      if (days.length < FEWEST_DAYS || turned.length > FEW || turned.length > days.length * (1 - MOST) + 1) return []
      return turned.map(({ row }) => ({ row, kind: 'days-turned' as const, columns: [before.trim(), after.trim()] }))
    }),
  )
}
