/** How a list lies on its sheet: titles, totals, marks for what is as above, orders of columns, files of text. */
import { printCsv } from '../../../src/exchange/csv/csv.ts'
import type { Merge, Table } from '../../../src/core/sheet/own/grid/grid.ts'
import type { Grid } from '../../../src/exchange/sheet/grid.ts'
import { readText } from '../../../src/exchange/csv/read-text.ts'
import { inPlaceOf, isHeadings, linesOf, moveDown, onlyTable, placeDown, stay, withLines, type Change } from './frame.ts'

const REMARKS = ['បានថតចម្លង', 'ឯកសារគ្រប់', '', 'file copied', '', '']
/** A column of remarks that say nothing of anybody, at the right end. */
export const remarks: Change = (kept) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, table, rows } = one
  if (table.headings.some((h) => /remark|note|comment|កំណត់|ផ្សេង/i.test(h.text))) return undefined
  const width = Math.max(...linesOf(grid).map((l) => l.cells.length))
  const made = linesOf(grid).map(({ row, cells }) => {
    const text = isHeadings(table, cells) ? 'កំណត់សម្គាល់' : rows.has(row) ? (REMARKS[row % REMARKS.length] ?? '') : ''
    return { row, cells: text === '' ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => ''), text] }
  })
  return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
}

/** The columns of the table in another order; what stands above and below it stays where it is. */
export const reorder =
  (orderOf: (width: number, random: () => number) => readonly number[]): Change =>
  (kept, random) => {
    const one = onlyTable(kept)
    if (!one || (one.grid.merges ?? []).some((m) => one.rows.has(m.top) || liesOverHeadings(m, one))) return undefined
    const { grid, table } = one
    const width = table.headings.length
    const order = orderOf(width, random)
    const made = linesOf(grid).map(({ row, cells }, i) => {
      const isOf = i === table.at || (i > table.at && cells.filter((c) => c.trim() !== '').length >= FEWEST_OF_ROW)
      if (!isOf) return { row, cells }
      return { row, cells: [...order.map((from) => cells[from] ?? ''), ...cells.slice(width)] }
    })
    return {
      grids: inPlaceOf(kept, grid, {
        ...withLines(grid, made),
        merges: (grid.merges ?? []).filter((m) => m.bottom < grid.rows.rowOf(table.at)),
      }),
      place: stay,
    }
  }
/** One heading over several columns is of none of them alone. */
const liesOverHeadings = (m: Merge, { grid, table }: { readonly grid: Grid; readonly table: Table }): boolean =>
  m.top === grid.rows.rowOf(table.at) && m.left < m.right
const FEWEST_OF_ROW = 4
export const indices = (width: number): readonly number[] => Array.from({ length: width }, (_, i) => i)
/** The row's own number stays in front. */
export const shuffled = (width: number, random: () => number): readonly number[] => {
  const rest = indices(width).slice(1)
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[rest[i], rest[j]] = [rest[j] as number, rest[i] as number]
  }
  return [0, ...rest]
}

/** The kingdom and its motto above everything, as on a paper. */
const MOTTO = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ជាតិ សាសនា ព្រះមហាក្សត្រ']
export const titled: Change = ({ grids, people }) => {
  const [, sheet] = /^(.*)!\d+$/.exec(people[0] ?? '') ?? []
  const grid = grids.find((g) => g.sheet === sheet)
  if (!grid || sheet === undefined) return undefined
  const by = MOTTO.length + 1
  const lower = moveDown(grid, 1, by)
  const made = withLines(lower, [...MOTTO.map((text, i) => ({ row: i + 1, cells: ['', text] })), ...linesOf(lower)])
  return { grids: grids.map((g) => (g === grid ? made : g)), place: placeDown(sheet, 1, by) }
}

/** A line below the last of the people that counts them. */
export const totalled: Change = (kept) => {
  const one = onlyTable(kept)
  const last = one && Math.max(...one.rows)
  if (!one || last === undefined) return undefined
  const { grid, table } = one
  const at = table.headings.findIndex((h) => h.said.concepts.some((c) => c.fields[0] === 'accused_name'))
  const index = linesOf(grid).findIndex((l) => l.row === last)
  // Lines of the last case that name nobody go on below it, and a total of the list's own.
  if (at < 1 || index < grid.rows.length - 1) return undefined
  const cells = Array.from({ length: at + 1 }, (_, i) => (i === 0 ? 'សរុប' : i === at ? `${kept.people.length} នាក់` : ''))
  return { grids: inPlaceOf(kept, grid, withLines(grid, [...linesOf(grid), { row: last + 1, cells }])), place: stay }
}

/** What a row says as the one above it does, in a mark. */
export const dittoed =
  (mark: string): Change =>
  (kept) => {
    const one = onlyTable(kept)
    if (!one) return undefined
    const { grid, rows, table } = one
    const lines = linesOf(grid)
    let isOther = false
    const made = lines.map(({ row, cells }, i) => {
      const above = lines[i - 1]
      const isNext = rows.has(row) && above !== undefined && above.row === row - 1 && rows.has(row - 1)
      if (!isNext || cells.some((c) => /^["″”〃'']+$|ដូច|ditto|idem/i.test(c))) return { row, cells }
      return {
        row,
        cells: cells.map((cell, column) => {
          const isSame = cell.trim() !== '' && cell === above.cells[column] && !MARKS.test(cell.trim()) && isDittoed(table, column)
          isOther ||= isSame
          return isSame ? mark : cell
        }),
      }
    })
    return isOther ? { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay } : undefined
  }
/** Ticks, and dashes that say that there is nothing. */
const MARKS = /^(?:[✓✔√xX\-–—_.·*+/"″〃0០]+|គ្មាន|none|n\/a)$/i
const OF_CASE = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'citizenship', 'form_of_exploitation', 'sex']
const isDittoed = ({ headings }: Table, column: number): boolean =>
  headings[column]?.said.concepts.some((c) => OF_CASE.includes(c.fields[0] ?? '')) === true

/** A column that holds nothing between two others. */
export const blankColumn: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one || (one.grid.merges ?? []).length > 0 || (one.grid.hiddenColumns?.size ?? 0) > 0) return undefined
  const { grid, table } = one
  const at = 2 + Math.floor(random() * Math.max(1, table.headings.length - 3))
  const made = linesOf(grid).map(({ row, cells }) => ({
    row,
    cells: cells.length <= at ? cells : [...cells.slice(0, at), '', ...cells.slice(at)],
  }))
  return { grids: inPlaceOf(kept, grid, withLines(grid, made)), place: stay }
}

/** A line that holds nothing between two people. */
export const blankRow: Change = (kept, random) => {
  const one = onlyTable(kept)
  if (!one) return undefined
  const { grid, rows } = one
  const lines = [...rows].toSorted((a, b) => a - b)
  const from = lines[1 + Math.floor(random() * (lines.length - 1))]
  if (from === undefined || (grid.merges ?? []).some((m) => m.top < from && m.bottom >= from)) return undefined
  const lower = moveDown(grid, from, 1)
  const cells = Array.from({ length: one.table.headings.length }, () => '')
  const made = [...linesOf(lower), { row: from, cells }].toSorted((a, b) => a.row - b.row)
  return { grids: inPlaceOf(kept, grid, withLines(lower, made)), place: placeDown(grid.sheet, from, 1) }
}

/** Cells that were merged taken apart: what stood in them stands in each. */
export const unmerged: Change = ({ grids }) => {
  if (grids.every((g) => (g.merges ?? []).length === 0)) return undefined
  return {
    grids: grids.map((grid) => {
      const lines = new Map(linesOf(grid).map(({ row, cells }) => [row, [...cells]]))
      for (const { top, bottom, left, right } of grid.merges ?? []) {
        const text = lines.get(top)?.[left] ?? ''
        // A title over the whole width stays in the first cell.
        if (left !== right && top === bottom) continue
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            const cells = lines.get(row)
            if (cells === undefined || left !== right) continue
            while (cells.length <= column) cells.push('')
            cells[column] = text
          }
      }
      return {
        ...withLines(
          grid,
          [...lines].map(([row, cells]) => ({ row, cells })),
        ),
        merges: [],
      }
    }),
    place: stay,
  }
}

/** The one sheet of a book as a program writes it out in text. */
export const asText =
  (by: ';' | '\t'): Change =>
  ({ grids, people }) => {
    const [grid, ...more] = grids.filter((g) => [...g.rows].some((l) => l.cells.some((c) => c.trim() !== '')))
    if (!grid || more.length > 0 || grid.sheet === '' || (grid.merges ?? []).some((m) => people.includes(`${grid.sheet}!${m.top}`)))
      return undefined
    if ((grid.struckRows?.size ?? 0) > 0 || (grid.hiddenRows?.size ?? 0) > 0) return undefined
    const width = Math.max(...linesOf(grid).map((l) => l.cells.length))
    const last = grid.rows.rowOf(grid.rows.length - 1)
    const byRow = new Map(linesOf(grid).map((l) => [l.row, l.cells]))
    const rows = Array.from({ length: last }, (_, i) => Array.from({ length: width }, (_, c) => byRow.get(i + 1)?.[c] ?? ''))
    // Whatever parts the cells stands in none of them, so that printing for a comma prints for this as well.
    if (rows.some((row) => row.some((c) => c.includes(by) || /["\n,]/.test(c)))) return undefined
    const text = printCsv(rows).replaceAll(',', by)
    return { grids: [readText(new TextEncoder().encode(text))], place: (at) => at.replace(/^.*!/, '!') }
  }
