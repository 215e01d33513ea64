/** An XLSX file's sheets as text. Streamed, because reading a workbook whole can take gigabytes. */
import { streamXlsxRows } from 'hucre/xlsx'
import { problem } from '../../errors.ts'
import type { Grid, GridRow } from './grid.ts'
import { BANNER_ROWS, LIMITS, StopReading } from './grid.ts'
import { listCarried, listSheets, scanSheet } from './look-into-xlsx.ts'
import { checkParts, type Zip } from './zip.ts'

/** Reads sheet after sheet, in order, until the caller stops. @throws StopReading for a file that cannot be read. */
export async function* readXlsx(zip: Zip): AsyncGenerator<Grid> {
  if (!zip.entries.has('xl/workbook.xml'))
    throw new StopReading(problem('file.not-a-sheet', { what: { en: 'a zip archive', km: 'ឯកសារ zip' } }))
  // The reader streams sheets, but keeps these whole: shared strings, styles, and what says where things are.
  await checkParts(zip, (name) => name.endsWith('.rels') || name === '[Content_Types].xml' || /^xl\/[^/]+\.xml$/.test(name))
  const sheets = await listSheets(zip)
  for (const [index, sheet] of sheets.entries()) {
    // Counted before it is read: a sheet beyond the limits never reaches the reader.
    const scan = await scanSheet(zip, sheet.path)
    if (scan && scan.rows > LIMITS.rows + BANNER_ROWS)
      throw new StopReading(problem('file.too-many-rows', { limit: LIMITS.rows }, { sheet: sheet.name }))
    const rows = await readSheet(zip.bytes, index, sheet.name)
    if (scan && rows.length < scan.rows) {
      throw new StopReading(problem('file.rows-missing', { expected: scan.rows, read: rows.length }, { sheet: sheet.name }))
    }
    const problems = (scan?.unread ?? []).map((cell) =>
      problem('cell.formula-unread', { cell }, { sheet: sheet.name, row: Number(/\d+$/.exec(cell)?.[0] ?? 0) }),
    )
    yield { sheet: sheet.name, rows, problems: [...listCarried(zip), ...problems] }
  }
}

async function readSheet(bytes: Uint8Array, index: number, sheet: string): Promise<GridRow[]> {
  const rows: GridRow[] = []
  try {
    for await (const row of streamXlsxRows(bytes, { sheet: index })) {
      const place = { sheet, row: row.index + 1 }
      if (row.values.length > LIMITS.columns && row.values.slice(LIMITS.columns).some((v) => v !== null && v !== '')) {
        throw new StopReading(problem('file.too-many-columns', { count: row.values.length, limit: LIMITS.columns }, place))
      }
      rows.push({ row: row.index + 1, cells: row.values.slice(0, LIMITS.columns).map(toText) })
    }
  } catch (cause) {
    if (cause instanceof StopReading) throw cause
    // The reader's own errors are all about the file: it is given bytes and touches nothing else.
    throw new StopReading(problem('file.broken-xlsx', { detail: cause instanceof Error ? cause.message : String(cause) }))
  }
  return rows
}

/** Date cells become ISO days: the reader has already turned serial and date system into one instant, at UTC. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  // Anything else a reader might give (an error cell, a rich-text object) is no value that a clerk typed.
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
