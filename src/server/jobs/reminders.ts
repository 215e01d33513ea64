/**
 * Reminds agencies by mail of what they owe, if an operator has said whom: by the calendar, and when a reviewer asks. One mail
 * a day for an agency, whichever it is. A mail that could not be sent is tried again with the next round.
 *
 *   crash after a mail, before its note    that agency's mail goes out once more: twice is better than never
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../store/files/durable.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { openMailer, type ReminderSettings } from '../../outside/smtp/smtp.ts'
import { writeAwaited, writeReminder, type Owed } from '../../core/due/reminder.ts'
import type { Awaited } from './awaited.ts'
import { listOwedBy, listReminders } from '../../work/returns-due/remind.ts'

/** Where mails go, and the desk that they name. */
export type Reminding = { readonly settings: ReminderSettings; readonly desk: string }

/** @param today ISO day. @returns how many agencies were written to now. @throws what the mail server refuses by; the other agencies are written to all the same. */
export async function remind(installation: Installation, reminding: Reminding, today: string): Promise<number> {
  const failed: unknown[] = []
  let written = 0
  for (const agency of Object.keys(reminding.settings.to)) {
    if (notedOn(installation, today).has(agency)) continue
    try {
      const owed = await listReminders(installation.country, agency, today, installation.counts)
      if (await mail(reminding, agency, owed)) written++
      note(installation, today, agency)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return written
}

/** A reviewer asks now. @returns whether a mail went out: not where none is wanted, none is owed, or one went out today. */
export async function remindNow(installation: Installation, reminding: Reminding, agency: string, today: string): Promise<boolean> {
  if (reminding.settings.to[agency] === undefined || notedOn(installation, today).has(agency)) return false
  const owed = await listOwedBy(installation.country, agency, today, installation.counts)
  const isSent = await mail(reminding, agency, owed)
  if (isSent) note(installation, today, agency)
  return isSent
}

/**
 * Oversight, where an operator named its addresses: once a day while something waits for it, in words that are the same whatever it is.
 * @returns whether a mail went out now.
 */
export async function remindOversight(
  installation: Installation,
  { settings, desk }: Reminding,
  awaited: Pick<Awaited, 'isAwaited'>,
  today: string,
): Promise<boolean> {
  if (!settings.oversight || notedOn(installation, today).has(OVERSIGHT) || !(await awaited.isAwaited())) return false
  await openMailer(settings)(settings.oversight, writeAwaited(desk))
  note(installation, today, OVERSIGHT)
  return true
}

async function mail({ settings, desk }: Reminding, agency: string, owed: readonly Owed[]): Promise<boolean> {
  if (owed.length === 0) return false
  await openMailer(settings)(settings.to[agency] ?? [], writeReminder(owed, desk))
  return true
}

/** No agency's id. */
const OVERSIGHT = '*'
const noteFile = ({ layout }: Installation): string => join(layout.dir, 'log', 'reminded')

/** Agencies that are done for this day. Read anew each time: the calendar and a reviewer write to one file. */
function notedOn(installation: Installation, today: string): Set<string> {
  const file = noteFile(installation)
  const [day, ...agencies] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/) : []
  return new Set(day === today ? agencies : [])
}
const note = (installation: Installation, today: string, agency: string): void =>
  writeDurably(noteFile(installation), `${[today, ...notedOn(installation, today).add(agency)].join(' ')}\n`)
