/**
 * Notices by mail, if an operator has said to whom: one a day for each address, at one hour, in one size, whether something waits or not. A mail that could not be
 * sent is tried again in the same minute of the next hour.
 *
 *   crash after a mail, before its note    that agency's mail goes out once more: twice is better than never
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../store/files/durable.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { openMailer, type ReminderSettings } from '../../outside/smtp/smtp.ts'
import { writeAwaited, writeReminder } from '../../core/due/reminder.ts'
import type { Awaited } from './awaited.ts'
import { listOwedBy } from '../../work/returns-due/remind.ts'

/** Where mails go, and the desk that they name. */
export type Reminding = { readonly settings: ReminderSettings; readonly desk: string }

/** @param today ISO day. @returns how many agencies were written to now. @throws what the mail server refuses by; the other agencies are written to all the same. */
export async function remind(installation: Installation, { settings, desk }: Reminding, today: string): Promise<number> {
  const failed: unknown[] = []
  let written = 0
  const done = notedOn(installation, today)
  const mails = []
  // All are written before the first goes out: how long it takes to look does not move the others.
  for (const [agency, addresses] of Object.entries(settings.to))
    if (!done.has(agency)) {
      const owed = await listOwedBy(installation.country, agency, today, installation.counts)
      mails.push({ agency, addresses, mail: writeReminder(owed, { url: desk, languages: installation.country.languages }) })
    }
  for (const { agency, addresses, mail } of mails) {
    try {
      await openMailer(settings)(addresses, mail)
      written++
      note(installation, today, agency)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return written
}

/** Oversight, where an operator named its addresses: that something waits for it or that nothing does. @returns whether a mail went out now. */
export async function remindOversight(
  installation: Installation,
  { settings, desk }: Reminding,
  awaited: Pick<Awaited, 'isAwaited'>,
  today: string,
): Promise<boolean> {
  if (!settings.oversight || notedOn(installation, today).has(OVERSIGHT)) return false
  await openMailer(settings)(
    settings.oversight,
    writeAwaited(await awaited.isAwaited(), { url: desk, languages: installation.country.languages }),
  )
  note(installation, today, OVERSIGHT)
  return true
}

/** No agency's id. */
const OVERSIGHT = '*'
const noteFile = ({ layout }: Installation): string => join(layout.dir, 'log', 'reminded')

/** Agencies that are done for this day. */
function notedOn(installation: Installation, today: string): Set<string> {
  const file = noteFile(installation)
  const [day, ...agencies] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/) : []
  return new Set(day === today ? agencies : [])
}
const note = (installation: Installation, today: string, agency: string): void =>
  writeDurably(noteFile(installation), `${[today, ...notedOn(installation, today).add(agency)].join(' ')}\n`)
