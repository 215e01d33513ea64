/** The rows under the headings: blank ones passed over, the totals row checked and left out, what stands below it too. */
import type { Form, Problem } from '../../core/country/index.ts'
import { fold } from '../../core/text/fold.ts'
import { parseWholeNumber } from '../../core/text/numbers.ts'
import { problem } from '../../errors.ts'
import type { DraftData } from '../stages.ts'
import type { Header } from './find-header.ts'
import type { Grid, GridRow } from './grid.ts'
import { LIMITS } from './grid.ts'

type DraftRow = DraftData['rows'][number]

const TOTAL_WORDS = ['សរុប', 'សរុបរួម', 'ចំនួនសរុប', 'total', 'grand total', 'totals', 'sum'].map(fold)
/** Below the totals a row with no more cells than this is a signature or a date, not data. */
const FOOTER_CELLS = 2

export type Taken = { readonly rows: DraftRow[]; readonly problems: Problem[] }

/** The grid gives its rows away: they are gone from it one by one, since of a large sheet one copy is enough. */
export function takeRows(grid: Grid, header: Header, form: Form): Taken {
  const rows: DraftRow[] = []
  const problems: Problem[] = []
  const sheet = grid.sheet ? { sheet: grid.sheet } : {}
  const width = Math.max(...header.columns.keys()) + 1
  const headed = grid.rows[header.at]?.cells.length ?? width
  // Every row is a copy of this one, so that a large sheet takes the least memory an object can.
  const blank: Readonly<Record<string, string>> = Object.fromEntries([...header.columns.values()].map((field) => [field, '']))
  let totalled = false
  const lines: (GridRow | undefined)[] = grid.rows.splice(header.at + 1)
  for (const [i, line] of lines.entries()) {
    lines[i] = undefined
    if (!line) continue
    const filled = line.cells.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0)
    if (filled === 0) continue
    // In a sheet of counts the word for "total" is a margin of a dimension, and every such row is read.
    if (!form.counts && isTotal(line)) {
      totalled = true
      problems.push(...checkTotal(line, rows, header, form, sheet))
      continue
    }
    if (totalled && filled <= FOOTER_CELLS) {
      problems.push(problem('row.footer-left-out', {}, { ...sheet, row: line.row, severity: 'warning' }))
      continue
    }
    const cells: Record<string, string> = { ...blank }
    for (const [column, field] of header.columns) {
      const text = (line.cells[column] ?? '').trim()
      cells[field] = text
      if (text.length > LIMITS.cell) {
        problems.push(
          problem(
            'cell.too-long',
            { field: header.headings[field] ?? field, limit: LIMITS.cell },
            { ...sheet, row: line.row, field, column: header.headings[field] ?? field },
          ),
        )
      }
    }
    if (line.cells.length > headed && line.cells.slice(headed).some((cell) => cell.trim() !== ''))
      problems.push(problem('row.ragged', {}, { ...sheet, row: line.row }))
    rows.push({ row: line.row, cells })
  }
  return { rows, problems }
}

/** `សរុប`, `Total:`, `សរុប / Total`, `Total 12`: the first cell that holds anything begins with the word. */
const isTotal = (line: GridRow): boolean => {
  const first = line.cells.find((cell) => cell.trim() !== '') ?? ''
  return TOTAL_WORDS.includes(fold(first.split(/[/|\n(]/)[0] ?? '').replace(/[\s\d:៖]+$/, ''))
}

/** A stated total must be the number of rows, or the sum of its column: else a row was lost or added by hand. */
function checkTotal(line: GridRow, rows: readonly DraftRow[], header: Header, form: Form, sheet: { sheet?: string }): Problem[] {
  return line.cells.flatMap((cell, column) => {
    const stated = parseWholeNumber(cell)
    if (!stated.ok || stated.value === rows.length) return []
    const id = header.columns.get(column)
    const field = form.fields.find((f) => f.id === id)
    const sum = field?.type === 'integer' ? sumOf(rows, field.id) : undefined
    if (stated.value === sum) return []
    return [
      problem(
        'row.total-disagrees',
        { stated: stated.value, counted: sum ?? rows.length },
        { ...sheet, row: line.row, ...(field ? { field: field.id, column: header.headings[field.id] ?? field.id } : {}) },
      ),
    ]
  })
}

function sumOf(rows: readonly DraftRow[], field: string): number {
  return rows.reduce((sum, row) => {
    const value = parseWholeNumber(row.cells[field] ?? '')
    return value.ok ? sum + value.value : sum
  }, 0)
}
