/** A file's sheets as text, whatever kind of file it is. Its content decides, and never its name. */
import { problem } from '../../errors.ts'
import type { Grid } from './grid.ts'
import { StopReading } from './grid.ts'
import { LIMITS, tooLarge } from './limits.ts'
import { readOds } from '../ods/read-ods.ts'
import { readText } from '../csv/read-text.ts'
import { readXls } from '../xls/read-xls.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { sniff } from './sniff.ts'
import { openZip } from '../zip/open-zip.ts'

/** The sheets of a file, in their order. @throws StopReading for a file that cannot be read. */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new StopReading(problem('file.empty'))
  if (bytes.length > LIMITS.bytes) throw new StopReading(tooLarge(bytes.length))
  const kind = sniff(bytes)
  if (kind === 'text') return [readText(bytes)]
  if (kind === 'xls') return readXls(bytes)
  return kind === 'xlsx' ? readXlsx(openZip(bytes)) : readOds(openZip(bytes))
}
