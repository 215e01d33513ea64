/** Reminders by mail: off unless asked for, once a day, and with nothing in them but form, month and the desk's address. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readReminderSettings, type ReminderSettings } from '../../src/outside/smtp/smtp.ts'
import { formOf } from '../../src/demo/hand-in.ts'
import { remind, remindNow } from '../../src/server/jobs/reminders.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { openSink, textOf, type Sink } from '../helpers/smtp-sink.ts'

let made: Made
let sink: Sink
let settings: ReminderSettings
beforeAll(async () => {
  made = await makeInstallation('kh')
  mkdirSync(join(made.installation.layout.dir, 'log'), { recursive: true })
  sink = await openSink()
  settings = {
    format: 'saksi-reminders/1',
    smtp: { host: '127.0.0.1', port: sink.port, secure: false },
    from: 'returns@example.org',
    to: { moj: ['moj@example.org'], courts: ['courts@example.org'], ahtjp: ['police@example.org'] },
  }
}, 60_000)
afterAll(async () => {
  await sink?.close()
  await made?.remove()
})
beforeEach(() => sink.mails.splice(0))
const send = (today: string) => remind(made.installation, { settings, desk: 'https://desk.example.org' }, today)

it('writes to each agency once a day, of what it owes itself, and of nothing behind the wall', async () => {
  // The day after the court return of the last quarter of 2023 fell due.
  const due = formOf(made.installation, 'court-return').slot.dueDays
  expect(due).toBe(30)
  expect(await send('2024-02-01')).toBe(2)
  expect(sink.mails.map((m) => m.to)).toEqual(['moj@example.org', 'courts@example.org'])
  const [ministry = '', courts = ''] = sink.mails.map((m) => textOf(m.text))
  expect(ministry).toContain('court-return, October–December 2023')
  expect(ministry).toContain('court-return, តុលា–ធ្នូ ២០២៣')
  expect(courts).toContain('hearing-return')
  expect(courts).not.toContain('court-return')
  for (const text of [ministry, courts])
    for (const line of text.split(/\r?\n/))
      expect(line).toMatch(/^(|https:\/\/desk\.example\.org|Not received yet:|នៅមិនទាន់ទទួល៖| {2}[a-z-]+, [\p{L}\p{M}\p{Nd}– ]+)$/u)
  expect(await send('2024-02-01')).toBe(0)
  expect(sink.mails).toHaveLength(2)
})
it('tells the police what they owe, and nothing of what they hand in about those whom they meet', async () => {
  await send('2024-01-17')
  const police = textOf(sink.mails.find((m) => m.to === 'police@example.org')?.text ?? '')
  expect(police).toContain('investigation-return')
  expect(police).not.toMatch(/screening|identification|detention|statement|encounter/)
})
it('names no program and no case in its head either', async () => {
  await plant(made.installation.owner(), 'warrant', {
    w: { agency: 'courts', court: 'CFI-1', case_number: '77/2023', issued_on: '2023-11-01' },
  })
  await send('2024-02-08')
  for (const { text } of sink.mails) expect(text).not.toMatch(/77\/2023|saksi|nodemailer|traffick/i)
  expect(sink.mails.length).toBeGreaterThan(0)
})
it('tries the agency that was refused again, and the others not twice', async () => {
  sink.refuse = 'moj@example.org'
  await expect(send('2024-02-15')).rejects.toThrow()
  expect(sink.mails.map((m) => m.to)).toEqual(['courts@example.org'])
  sink.refuse = ''
  expect(await send('2024-02-15')).toBe(1)
  expect(sink.mails.map((m) => m.to)).toEqual(['courts@example.org', 'moj@example.org'])
})
it('goes out when a reviewer asks: of all that is owed, to whom an operator named, one a day with the calendar’s', async () => {
  const ask = (agency: string, today: string) => remindNow(made.installation, { settings, desk: 'https://desk.example.org' }, agency, today)
  expect(await ask('moj', '2024-03-05')).toBe(true)
  const text = textOf(sink.mails[0]?.text ?? '')
  // The calendar's day for it has not come; asked for, it is said with every other period that is owed.
  expect(text).toContain('court-return, October–December 2023')
  expect(text).toContain('court-return, July–September 2023')
  expect(await ask('moj', '2024-03-05')).toBe(false)
  expect(await ask('nis', '2024-03-05')).toBe(false)
  await send('2024-03-05')
  expect(sink.mails.filter((m) => m.to === 'moj@example.org')).toHaveLength(1)
  expect(await ask('moj', '2024-03-06')).toBe(true)
})
it('is off where nobody asked for it, and a file that does not fit stops the start and repeats nothing of itself', () => {
  const { layout } = made.installation
  expect(readReminderSettings(layout)).toBeUndefined()
  writeFileSync(layout.reminders, JSON.stringify({ ...settings, to: { moj: ['no address'] } }))
  expect(() => readReminderSettings(layout)).toThrow(/reminders\.json/)
  expect(() => readReminderSettings(layout)).not.toThrow(/no address/)
  writeFileSync(layout.reminders, JSON.stringify(settings))
  expect(readReminderSettings(layout)).toEqual(settings)
})
