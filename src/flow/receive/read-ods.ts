/** An OpenDocument spreadsheet's sheets as text, as LibreOffice writes them. */
import { streamOdsRows } from 'hucre/ods'
import { problem } from '../../errors.ts'
import type { Grid, GridRow } from './grid.ts'
import { LIMITS, StopReading } from './grid.ts'
import { mustBeFew, toText } from './read-xlsx.ts'
import { checkOds, listOdsSheets, listZip } from './zip.ts'

/** @throws StopReading for a file that cannot be read. */
export async function* readOds(bytes: Uint8Array): AsyncGenerator<Grid> {
  const entries = listZip(bytes)
  await checkOds(bytes, entries)
  const names = await listOdsSheets(bytes, entries)
  mustBeFew(names.length)
  const sheets: GridRow[][] = names.map(() => [])
  try {
    for await (const row of streamOdsRows(bytes))
      sheets[row.sheetIndex ?? 0]?.push({ row: row.index + 1, cells: row.values.slice(0, LIMITS.columns).map(toText) })
  } catch (cause) {
    throw new StopReading(problem('file.broken-xlsx', { detail: cause instanceof Error ? cause.message : String(cause) }))
  }
  for (const [i, sheet] of names.entries()) yield { sheet, rows: sheets[i] ?? [], problems: [] }
}
