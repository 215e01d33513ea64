/**
 * Reminds agencies by mail of what they owe: once a day each, if an operator has said whom. A mail that could not be sent is
 * tried again with the next round.
 *
 *   crash after a mail, before its note    that agency's mail goes out once more: twice is better than never
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../adapters/files/durable.ts'
import type { Installation } from '../../adapters/installation.ts'
import { openMailer, type ReminderSettings } from '../../adapters/smtp.ts'
import { writeReminder } from '../../core/due/reminder.ts'
import { listReminders } from '../../flow/remind.ts'

/** @param today ISO day. @returns how many agencies were written to now. @throws what the mail server refuses by; the other agencies are written to all the same. */
export async function remind(installation: Installation, settings: ReminderSettings, desk: string, today: string): Promise<number> {
  const noted = join(installation.layout.dir, 'log', 'reminded')
  const [day, ...before] = existsSync(noted) ? readFileSync(noted, 'utf8').trim().split(/\s+/) : []
  const done = new Set(day === today ? before : [])
  const send = openMailer(settings)
  const failed: unknown[] = []
  let written = 0
  for (const [agency, to] of Object.entries(settings.to)) {
    if (done.has(agency)) continue
    try {
      const owed = await listReminders(installation.country, agency, today, installation.counts)
      if (owed.length > 0) {
        await send(to, writeReminder(owed, desk))
        written++
      }
      writeDurably(noted, `${[today, ...done.add(agency)].join(' ')}\n`)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return written
}
