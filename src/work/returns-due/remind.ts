/** What an agency still owes, and is told by mail. */
import type { Country } from '../../core/country/index.ts'
import { addDays } from '../../core/count/coverage.ts'
import { listAllOwed, type Owed } from '../../core/due/reminder.ts'
import type { CountStore } from '../../road/ports.ts'
import { listFollowed, readSlotStates } from './read-due.ts'

/** A year's return that fell due within the last year is told, and what is older stands at the desk. */
const BACK = 800

/** @param today ISO day. */
export async function listOwedBy(country: Country, agency: string, today: string, store: CountStore): Promise<readonly Owed[]> {
  const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
  const interval = { from: addDays(today, -BACK), to: today }
  const lists = await Promise.all(
    listFollowed({ country, agency })
      .filter((form) => sends.includes(form.id))
      .map(async (form) =>
        listAllOwed(form.id, (await readSlotStates(form.id, { country, agency, interval, today, isDemo: false }, store)) ?? []),
      ),
  )
  return lists.flat()
}
