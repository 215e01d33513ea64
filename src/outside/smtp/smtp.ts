/** Notices by mail, where an operator wants them: `reminders.json` in the server's folder (docs/operate/reminders.md). Without it nothing is sent. */
import { existsSync, readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Mail } from '../../core/due/reminder.ts'
import { DamagedFile } from '../../store/files/damaged-file.ts'
import type { Layout } from '../../store/files/layout.ts'

const Settings = z.strictObject({
  format: z.literal('saksi-reminders/1'),
  smtp: z.strictObject({
    host: z.string().min(1).max(253),
    port: z.int().min(1).max(65_535),
    /** TLS from the first byte; without it STARTTLS is demanded, but towards this machine itself. */
    secure: z.boolean(),
    user: z.string().max(253).optional(),
    /** A file that holds the password and is readable by the server alone. */
    passwordFile: z.string().max(1000).optional(),
  }),
  from: z.email(),
  /** When they go out, each day: UTC. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('01:00'),
  /** Agency → whom to write to there: desks, not people. */
  to: z.record(z.string().max(64), z.array(z.email()).min(1).max(20)),
  /** Whom to tell that something waits for the oversight body. */
  oversight: z.array(z.email()).min(1).max(20).optional(),
})
export type ReminderSettings = z.infer<typeof Settings>

/**
 * Undefined where nobody is to be told. @param agencies of the country: nobody else has an address here, survivors least of all.
 * @throws DamagedFile, and the server does not start: a notice that nobody sends would be missed by nobody.
 */
export function readReminderSettings(layout: Layout, agencies: readonly string[]): ReminderSettings | undefined {
  if (!existsSync(layout.reminders)) return undefined
  try {
    const settings = Settings.parse(JSON.parse(readFileSync(layout.reminders, 'utf8')))
    if (Object.keys(settings.to).every((agency) => agencies.includes(agency))) return settings
  } catch {
    // said below
  }
  throw new DamagedFile(layout.reminders)
}

const PATIENCE_MS = 20_000
const LOCAL = ['127.0.0.1', '::1', 'localhost']

/** @returns a function that sends one mail to each of these addresses, apart. @throws whatever the other side refuses by. */
export function openMailer({ smtp, from }: ReminderSettings): (to: readonly string[], mail: Mail) => Promise<void> {
  const { host, port, secure, user, passwordFile } = smtp
  const auth =
    user === undefined ? {} : { auth: { user, pass: passwordFile === undefined ? '' : readFileSync(passwordFile, 'utf8').trim() } }
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && !LOCAL.includes(host),
    ...auth,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Nothing is fetched or read for a mail: it is text.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (to, { subject, text }) => {
    for (const address of to) await transport.sendMail({ from, to: address, subject, text, textEncoding: 'base64', xMailer: false })
  }
}
