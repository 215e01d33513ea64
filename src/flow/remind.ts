/** What each agency still owes and is to be reminded of today. */
import type { Country } from '../core/country/index.ts'
import { addDays } from '../core/count/coverage.ts'
import { listOwed, type Owed } from '../core/due/reminder.ts'
import type { CountStore } from './ports.ts'
import { listFollowed, readDue } from './read-due.ts'

/** Every slot whose reminder may still go out began within this many days: a year's return and its longest time to come. */
const BACK = 800

/** @param today ISO day. */
export async function listReminders(country: Country, agency: string, today: string, store: CountStore): Promise<readonly Owed[]> {
  const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
  const interval = { from: addDays(today, -BACK), to: today }
  const lists = await Promise.all(
    listFollowed({ country, agency })
      .filter((form) => sends.includes(form.id))
      .map(async (form) => {
        const slots = (await readDue(form.id, { country, agency, interval, today, isDemo: false }, store)) ?? []
        return listOwed(form.id, slots, today)
      }),
  )
  return lists.flat()
}
