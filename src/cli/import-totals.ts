/** `saksi import DIR FILE --totals --by AGENCY`: totals that an agency states from its documents. */
import type { Installation } from '../work/installation/installation.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { appendActs, makeUnsigned } from '../work/acts/append-acts.ts'
import { readTotals } from '../work/totals/state-totals.ts'
import { Usage, type ExitCode, type Io } from './command.ts'
import { readFileArgument } from './read-file.ts'
import { printRefused } from './read-return.ts'

export async function importTotals(installation: Installation, file: string, by: string | boolean | undefined, io: Io): Promise<ExitCode> {
  const { country, store } = installation
  const agency = country.agencies.find((a) => a.id === by)
  if (!agency) throw new Usage(`--by says who states the totals: ${country.agencies.map((a) => a.id).join(', ')}`)
  const sheet = readTotals(readText(file), country, agency.id)
  if ('refused' in sheet) {
    printRefused(sheet, io)
    return 1
  }
  const parts = sheet.totals.map((t) => makeUnsigned(agency.id, t, nodeRandom))
  const done = await appendActs(parts, ['aggregate.stated'], { agency: agency.id, country, store })
  if (io.json)
    io.out(
      JSON.stringify({
        accepted: sheet.rows,
        rejected: 0,
        warnings: 0,
        problems: [],
        receipt: done.receipt,
        unchanged: sheet.totals.length - done.added.length,
        entries: done.entries,
      }),
    )
  else if (done.added.length === 0)
    io.out(`all ${sheet.totals.length} totals are on record already; nothing was added\nreceipt: entry ${done.receipt?.entry ?? ''}`)
  else
    io.out(
      `${done.added.length} of ${sheet.totals.length} totals recorded, unsigned, from ${sheet.rows} rows; a head or reviewer signs them at the desk, under "What waits for my signature"\nreceipt: entry ${done.receipt?.entry ?? ''}`,
    )
  return 0
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileArgument(file))
  } catch (error) {
    if (error instanceof Usage) throw error
    throw new Usage(`${file} is no UTF-8 text; save the sheet as "CSV UTF-8"`)
  }
}
