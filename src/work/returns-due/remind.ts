/** What an agency still owes, and is reminded of. */
import type { Country } from '../../core/country/index.ts'
import { addDays } from '../../core/count/coverage.ts'
import { listAllOwed, listOwed, type Owed } from '../../core/due/reminder.ts'
import type { FoldedSlot } from '../../core/due/slot.ts'
import type { CountStore } from '../../road/ports.ts'
import { listFollowed, readDue } from './read-due.ts'

/** Every slot whose reminder may still go out began within this many days: a year's return and its longest time to come. */
const BACK = 800

/** What it is reminded of by the calendar. @param today ISO day. */
export const listReminders = (country: Country, agency: string, today: string, store: CountStore): Promise<readonly Owed[]> =>
  listFrom(country, agency, today, store, (form, slots) => listOwed(form, slots, today))

/** What it is reminded of when somebody asks: all of it. @param today ISO day. */
export const listOwedBy = (country: Country, agency: string, today: string, store: CountStore): Promise<readonly Owed[]> =>
  listFrom(country, agency, today, store, listAllOwed)

async function listFrom(
  country: Country,
  agency: string,
  today: string,
  store: CountStore,
  list: (form: string, slots: readonly FoldedSlot[]) => readonly Owed[],
): Promise<readonly Owed[]> {
  const sends = country.agencies.find((a) => a.id === agency)?.sends ?? []
  const interval = { from: addDays(today, -BACK), to: today }
  const lists = await Promise.all(
    listFollowed({ country, agency })
      .filter((form) => sends.includes(form.id))
      .map(async (form) => list(form.id, (await readDue(form.id, { country, agency, interval, today, isDemo: false }, store)) ?? [])),
  )
  return lists.flat()
}
