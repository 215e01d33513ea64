/** The rows under the headings: blank ones passed over, the totals row checked and left out, what stands below it too. */
import type { Field, Form, Problem } from '../../core/country/index.ts'
import { readCountSaid } from '../../core/text/count-said.ts'
import { spanOfCount } from '../../core/text/count-span.ts'
import { fold } from '../../core/text/fold.ts'
import { parseWholeNumber } from '../../core/text/numbers.ts'
import { problem } from '../../errors.ts'
import type { Line } from '../../core/sheet/lines.ts'
import { SheetRows } from '../../core/sheet/sheet-rows.ts'
import type { Header } from './find-header.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { LIMITS } from '../../exchange/sheet/limits.ts'

const TOTAL_WORDS = ['សរុប', 'សរុបរួម', 'ចំនួនសរុប', 'total', 'grand total', 'totals', 'sum'].map(fold)
/** Below the totals a row with no more cells than this is a signature or a date, not data. */
const FOOTER_CELLS = 2

/** `totals`: lines of totals that fit the rows. */
export type Taken = { readonly rows: SheetRows; readonly problems: Problem[]; readonly totals: number }

export function takeRows(grid: Grid, header: Header, form: Form): Taken {
  const rows = new SheetRows(grid.rows, header.columns)
  const problems: Problem[] = []
  const sheet = grid.sheet ? { sheet: grid.sheet } : {}
  const width = Math.max(...header.columns.keys()) + 1
  const headed = grid.rows.at(header.at)?.cells.length ?? width
  let totalled = false
  let totals = 0
  for (let i = header.at + 1; i < grid.rows.length; i++) {
    const line = grid.rows.at(i) as Line
    const filled = line.cells.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0)
    if (filled === 0) continue
    // In a sheet of counts the word for "total" is a margin of a dimension, and every such row is read.
    if (!form.counts && isTotal(line)) {
      totalled = true
      const unlike = checkTotal(line, rows, header, form, sheet)
      if (unlike.length === 0 && line.cells.some((cell) => parseWholeNumber(cell).ok)) totals++
      problems.push(...unlike)
      continue
    }
    if (totalled && filled <= FOOTER_CELLS) {
      problems.push(problem('row.footer-left-out', {}, { ...sheet, row: line.row, severity: 'warning' }))
      continue
    }
    rows.take(i)
    for (const [column, field] of header.columns) {
      if ((line.cells[column] ?? '').trim().length <= LIMITS.cell) continue
      const heading = header.headings[field] ?? field
      problems.push(problem('cell.too-long', { field: heading, limit: LIMITS.cell }, { ...sheet, row: line.row, field, column: heading }))
    }
    if (line.cells.length > headed && line.cells.slice(headed).some((cell) => cell.trim() !== ''))
      problems.push(problem('row.ragged', {}, { ...sheet, row: line.row }))
  }
  return { rows, problems, totals }
}

/** `សរុប`, `Total:`, `សរុប / Total`, `Total 12`: the first cell that holds anything begins with the word. */
const isTotal = (line: Line): boolean => {
  const first = line.cells.find((cell) => cell.trim() !== '') ?? ''
  return TOTAL_WORDS.includes(fold(first.split(/[/|\n(]/)[0] ?? '').replace(/[\s\d:៖]+$/, ''))
}

/** A stated total must be the number of rows, or the sum of its column: else a row was lost or added by hand. */
function checkTotal(line: Line, rows: SheetRows, header: Header, form: Form, sheet: { sheet?: string }): Problem[] {
  return line.cells.flatMap((cell, column) => {
    const stated = parseWholeNumber(cell)
    if (!stated.ok || stated.value === rows.length) return []
    const id = header.columns.get(column)
    const field = form.fields.find((f) => f.id === id)
    const { sum, most } = field?.type === 'integer' ? sumOf(rows, field) : { sum: undefined, most: undefined }
    if (sum !== undefined && stated.value >= sum && stated.value <= most) return []
    return [
      problem(
        'row.total-disagrees',
        { stated: stated.value, counted: sum ?? rows.length },
        { ...sheet, row: line.row, ...(field ? { field: field.id, column: header.headings[field.id] ?? field.id } : {}) },
      ),
    ]
  })
}

/** What the rows come to at least, and at most: of about so many, and of a word without a number, nobody knows how few or how many. */
function sumOf(rows: SheetRows, { id, most: mayBeRough, unit }: Field): { readonly sum: number; readonly most: number } {
  let [sum, most] = [0, 0]
  for (const text of rows.textsOf(id)) {
    const value = parseWholeNumber(text)
    const said = value.ok || mayBeRough === undefined ? value : readCountSaid(text, unit)
    const span = said.ok ? spanOfCount(said.value) : said.reason === 'vague' ? ANY : undefined
    const { least, most: upTo } = span?.isAbout ? ANY : (span ?? NONE)
    sum += least
    most += upTo
  }
  return { sum, most }
}
const ANY = { least: 0, most: Infinity, isAbout: false } as const
const NONE = { least: 0, most: 0 } as const
