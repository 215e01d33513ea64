/** Notices by mail: off unless asked for, one a day for each address, as long and at the same time whether something waits or not, and with nothing in them but form, month and the desk's address. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readReminderSettings, type ReminderSettings } from '../../src/outside/smtp/smtp.ts'
import { formOf } from '../../src/demo/hand-in.ts'
import { remind, remindOversight } from '../../src/server/jobs/reminders.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
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
    at: '01:00',
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
  // After the court return of the last quarter of 2023 fell due.
  const due = formOf(made.installation, 'court-return').slot.dueDays
  expect(due).toBe(30)
  expect(await send('2024-02-01')).toBe(3)
  expect(sink.mails.map((m) => m.to)).toEqual(['moj@example.org', 'courts@example.org', 'police@example.org'])
  const [ministry = '', courts = ''] = sink.mails.map((m) => textOf(m.text))
  expect(ministry).toContain('court-return, October–December 2023')
  expect(ministry).toContain('court-return, តុលា–ធ្នូ ២០២៣')
  expect(courts).toContain('hearing-return')
  expect(courts).not.toContain('court-return')
  for (const text of [ministry, courts])
    for (const line of text.split(/\r?\n/))
      expect(line).toMatch(
        /^( *|https:\/\/desk\.example\.org|Not received yet:|នៅមិនទាន់ទទួល៖| {2}[a-z-]+, [\p{L}\p{M}\p{Nd}– ]+| {2}and \d+ more| {2}និង [០-៩]+ ទៀត)$/u,
      )
  expect(await send('2024-02-01')).toBe(0)
  expect(sink.mails).toHaveLength(3)
})
it('is as long, to the byte, for a mailbox for which something waits and for one for which nothing does', async () => {
  const of = { ...settings, to: { moj: ['one@example.org'], 'oversight-body': ['two@example.org'] }, oversight: ['six@example.org'] }
  const with_ = { settings: of, desk: 'https://desk.example.org' }
  const [waits, nothing] = [true, false].map((isAwaited) => ({ isAwaited: async () => isAwaited }))
  expect(await remind(made.installation, with_, '2024-02-02')).toBe(2)
  for (const [day, awaited] of [
    ['2024-02-02', waits],
    ['2024-02-03', nothing],
  ] as const)
    expect(await remindOversight(made.installation, with_, awaited!, day)).toBe(true)
  const texts = sink.mails.map((m) => textOf(m.text))
  expect(texts.map((t) => /Not received yet|Something waits|Nothing waits/.exec(t)?.[0])).toEqual([
    'Not received yet',
    'Nothing waits',
    'Something waits',
    'Nothing waits',
  ])
  // The whole mail as it goes over the line, its head included; the addresses are as long as each other.
  expect(new Set(sink.mails.map((m) => Buffer.byteLength(m.text))).size).toBe(1)
  const headOf = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/^(Date|Message-ID|To):.*$/gm, '$1')
  expect(new Set(sink.mails.map((m) => headOf(m.text))).size).toBe(1)
})
it('tells the police what they owe, and nothing of what they hand in about those whom they meet', async () => {
  await send('2024-01-17')
  const police = textOf(sink.mails.find((m) => m.to === 'police@example.org')?.text ?? '')
  expect(police).toContain('investigation-return')
  expect(police).not.toMatch(/screening|identification|detention|statement|encounter/)
})
it('names no plan and no allegation, not even to whoever hands those in', async () => {
  const to = Object.fromEntries(made.installation.country.agencies.map((a) => [a.id, [`${a.id}@example.org`]]))
  expect(await remind(made.installation, { settings: { ...settings, to }, desk: 'https://desk.example.org' }, '2024-02-09')).toBe(
    Object.keys(to).length,
  )
  const hidden = made.installation.country.forms.filter((f) => getRecordKind(f.kind).side === 'oversight').map((f) => f.id)
  expect(hidden).toContain('allegation')
  for (const { text } of sink.mails) for (const form of hidden) expect(textOf(text)).not.toContain(`  ${form}, `)
})
it('names no program and no case in its head either', async () => {
  await plant(made.installation.owner(), 'warrant', {
    w: { agency: 'courts', court: 'CFI-1', case_number: '77/2023', issued_on: '2023-11-01' },
  })
  await send('2024-02-08')
  for (const { text } of sink.mails) expect(`${text} ${textOf(text)}`).not.toMatch(/77\/2023|saksi|nodemailer|traffick/i)
  expect(sink.mails.length).toBeGreaterThan(0)
})
it('tries the agency that was refused again, and the others not twice', async () => {
  sink.refuse = 'moj@example.org'
  await expect(send('2024-02-15')).rejects.toThrow()
  expect(sink.mails.map((m) => m.to)).toEqual(['courts@example.org', 'police@example.org'])
  sink.refuse = ''
  expect(await send('2024-02-15')).toBe(1)
  expect(sink.mails.at(-1)?.to).toBe('moj@example.org')
})
it('is off where nobody asked for it, and a file that does not fit stops the start and repeats nothing of itself', () => {
  const { layout, country } = made.installation
  const agencies = country.agencies.map((a) => a.id)
  const read = () => readReminderSettings(layout, agencies)
  expect(read()).toBeUndefined()
  for (const bad of [
    { to: { moj: ['no address'] } },
    { to: { 'a-survivor': ['someone@example.org'] } },
    { at: '25:00' },
    { at: '01:00; rm' },
    { more: 1 },
  ]) {
    writeFileSync(layout.reminders, JSON.stringify({ ...settings, ...bad }))
    expect(read).toThrow(/reminders\.json/)
    expect(read).not.toThrow(/no address|someone/)
  }
  writeFileSync(layout.reminders, JSON.stringify(settings))
  expect(read()).toEqual(settings)
  const { at: _, ...without } = settings
  writeFileSync(layout.reminders, JSON.stringify(without))
  expect(read()?.at).toBe('01:00')
})
