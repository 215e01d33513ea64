/** Sheets of a book that only repeat another one. */
import type { Form } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import type { Plan } from './column.ts'
import { monthOf, yearStarts } from './day.ts'
import type { Table } from './grid.ts'
import { titleOf } from './table.ts'
import { beginsWith } from './totals.ts'

/**
 * Tables of which every row stands in another one as well, with its day: the list of those who were arrested, copied for a meeting; the list of the half year
 * beside that of the year, which has a column more and says by now what was still empty. Nobody is counted twice for it.
 *
 * @returns the copy, and what it is a copy of
 */
export function copiesOf(
  read: readonly { readonly table: Table; readonly plan: Plan }[],
  form: Form,
  { totals }: SheetWords,
): ReadonlyMap<Table, Table> {
  const copies = new Map<Table, Table>()
  const days = form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : []))
  const dated = read.filter(({ table, plan }) =>
    plan.columns.every((c) => c.column < table.headings.length) ? plan.columns.some((c) => days.includes(c.fields[0] ?? '')) : false,
  )
  if (dated.length < 2) return copies
  const rows = new Map(dated.map(({ table }) => [table, linesOf(table, totals)]))
  for (const [one, lines] of rows)
    for (const [other, all] of rows) {
      if (one === other || copies.has(other) || lines.length < FEWEST_COPIED || lines.length > all.length) continue
      const shared = sharedBy(one, other)
      // The same line in the list of another month is another row.
      if (shared === undefined || spanOf(one, other) !== spanOf(other, one)) continue
      const numbering = one.headings.flatMap(({ said }, i) => (said.isRowNumber ? [i] : []))
      if (standIn(lines, all, shared, numbering)) {
        copies.set(one, other)
        break
      }
    }
  return copies
}

const FEWEST_COPIED = 2
/** Cells of a line that show of whom it is. */
const FEWEST_ALIKE = 3

/** For each column of the one that has a heading, the other's of the same; undefined where the other lacks one. */
function sharedBy(one: Table, other: Table): readonly (readonly [here: number, there: number])[] | undefined {
  // Where somebody was entered late the rows below are numbered anew.
  const shared = one.headings.flatMap(({ name, said }, here) =>
    name.trim() === '' || said.isRowNumber ? [] : [[here, other.headings.findIndex((h) => h.name === name)] as const],
  )
  return shared.every(([, there]) => there >= 0) ? shared : undefined
}

/** Each line of the one is some line of the other, which may say more. */
function standIn(
  lines: readonly Cells[],
  all: readonly Cells[],
  shared: readonly (readonly [number, number])[],
  numbering: readonly number[],
): boolean {
  const [[first, firstThere] = [0, 0]] = shared
  // By the first thing that they say: of two long lists not each line is held against each.
  const byFirst = Map.groupBy(all, (line) => line[firstThere] ?? '')
  const known = new Set([...shared.map(([here]) => here), ...numbering])
  return lines.every((line) => {
    const said = shared.filter(([here]) => (line[here] ?? '') !== '')
    const isWhole = line.every((cell, i) => cell === '' || known.has(i))
    const among = (line[first] ?? '') === '' ? all : (byFirst.get(line[first] ?? '') ?? [])
    return isWhole && said.length >= Math.min(FEWEST_ALIKE, shared.length) && among.some((o) => said.every(([h, t]) => line[h] === o[t]))
  })
}

/** The month or year that a sheet is called by; where the other has the same headings, the titles of both say it. */
const spanOf = (table: Table, other: Table): string => {
  const isAlike = table.headings.map((h) => h.text).join(APART) === other.headings.map((h) => h.text).join(APART)
  const titles = isAlike ? titleOf(table) : []
  return monthOf([...titles, table.grid.sheet]) ?? yearStarts([table.grid.sheet]).join()
}

const APART = '\u0001'
type Cells = readonly string[]

/** Each line once; a total is of its own list alone. */
function linesOf({ grid, at, end }: Table, totals: readonly string[]): readonly Cells[] {
  const lines = new Map<string, Cells>()
  for (let i = at + 1; i < end; i++) {
    const cells = (grid.rows.at(i)?.cells ?? []).map((c) => c.trim())
    const filled = cells.findLastIndex((c) => c !== '') + 1
    if (filled > 0 && !cells.some((c) => beginsWith(c, totals))) lines.set(cells.slice(0, filled).join(APART), cells)
  }
  return [...lines.values()]
}
