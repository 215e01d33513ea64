/** Oversight is told that something waits: by the vaults' yes or no, in the same words whatever it is, and nobody else is. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { knowVault } from '../../src/work/openings/installation-openings.ts'
import type { ReminderSettings } from '../../src/outside/smtp/smtp.ts'
import type { Side } from '../../src/core/seal/sides.ts'
import { MERGE_SECONDS } from '../../src/core/vault/emergency.ts'
import { Awaited } from '../../src/server/jobs/awaited.ts'
import { remindOversight } from '../../src/server/jobs/reminders.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'
import { openSink, textOf, type Sink } from '../helpers/smtp-sink.ts'

const DAY = MERGE_SECONDS * 1000
const said = new Map<string, string>()
const asked: string[] = []
/** Both vaults, as far as this server asks them. */
const vaults = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
  const answer = said.get(request.url ?? '')
  response.writeHead(answer === undefined ? 404 : 200).end(answer ?? '')
})
let served: ServedPeople
let sink: Sink
beforeAll(async () => {
  vaults.listen(0, '127.0.0.1')
  await once(vaults, 'listening')
  sink = await openSink()
  served = await servePeople([
    ['oversight', 'oversight-body', ['oversight']],
    ['other', 'acu', ['oversight']],
    ['police', 'ahtjp', ['head']],
    ['clerk', 'moj', ['clerk']],
  ])
  const { port } = vaults.address() as AddressInfo
  for (const side of ['agency', 'trustee'] as const satisfies readonly Side[])
    knowVault(served.installation.layout, {
      name: side,
      side,
      url: `http://127.0.0.1:${port}/${side}`,
      vkey: 'v',
      courierToken: `token-${side}`,
    })
  mkdirSync(join(served.installation.layout.dir, 'log'), { recursive: true })
}, 300_000)
afterAll(async () => {
  await sink?.close()
  vaults.closeAllConnections()
  vaults.close()
  await served?.remove()
})
beforeEach(() => {
  for (const side of ['agency', 'trustee']) said.set(`/${side}/awaited`, 'none\n')
  rmSync(served.installation.layout.lastWords, { force: true })
  sink.mails.splice(0)
  asked.splice(0)
})

it('asks each vault by its own token, says yes where one does, and asks anew after a while and not before', async () => {
  let now = 0
  const awaited = new Awaited(served.installation, () => now)
  expect(await awaited.isAwaited()).toBe(false)
  said.set('/agency/awaited', 'look\n')
  now = 9_999
  expect(await awaited.isAwaited()).toBe(false)
  now = 10_000
  expect(await awaited.isAwaited()).toBe(true)
  expect(asked.toSorted()).toEqual(
    ['agency', 'trustee'].flatMap((side) => Array.from({ length: 2 }, () => `GET /${side}/awaited Bearer token-${side}`)),
  )
})

it('takes a vault that has said nothing for a day for one that says yes, and no word but its own two for a word', async () => {
  let now = 0
  const awaited = new Awaited(served.installation, () => now)
  const seen: boolean[] = []
  for (const [at, word] of [
    [0, undefined],
    [DAY, 'looks fine'],
    [DAY + 10_000, undefined],
    [DAY + 20_000, 'none\n'],
    [DAY + 30_000, undefined],
    [2 * DAY + 20_000, undefined],
    [2 * DAY + 40_000, undefined],
  ] as const) {
    now = at
    if (word === undefined) said.delete('/trustee/awaited')
    else said.set('/trustee/awaited', word)
    seen.push(await awaited.isAwaited())
  }
  expect(seen).toEqual([false, false, true, false, false, false, true])
})

it('counts the day over restarts, an hour too long at most; what is damaged or to come is long ago, until the vault speaks', async () => {
  const { lastWords } = served.installation.layout
  const startedAt = (now: number): Promise<boolean> => new Awaited(served.installation, () => now).isAwaited()
  const hour = 3_600_000
  expect(await startedAt(hour)).toBe(false)
  said.delete('/trustee/awaited')
  const every = [6, 12, 18, 24, 26].map((h) => h * hour)
  expect(await Promise.all(every.map(startedAt))).toEqual([false, false, false, false, true])
  for (const damaged of ['{"trus', '{"trustee":"now"}', 'null', JSON.stringify({ agency: hour, trustee: 90 * hour })]) {
    writeFileSync(lastWords, damaged)
    expect([damaged, await startedAt(2 * hour)]).toEqual([damaged, true])
  }
  said.set('/trustee/awaited', 'none\n')
  expect(await startedAt(2 * hour)).toBe(false)
  said.delete('/trustee/awaited')
  expect(await startedAt(3 * hour)).toBe(false)
  rmSync(lastWords)
  // One that never spoke: its day begins when it is first asked, and not again.
  expect([await startedAt(4 * hour), await startedAt(29 * hour)]).toEqual([false, true])
})

it('is shown to the oversight body that the policy names, in as many bytes either way; for everybody else nothing is there', async () => {
  const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
  for (const who of ['other', 'police', 'clerk']) {
    const answer = await served.get(who, '/api/v1/awaited')
    expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
  }
  const first = await (await served.get('oversight', '/api/v1/awaited')).text()
  expect(JSON.parse(first)).toEqual({ oversight: 'none' })
  said.set('/trustee/awaited', 'look\n')
  const body = async () => (await served.get('oversight', '/api/v1/awaited')).text()
  await expect.poll(body, { timeout: 60_000, interval: 1_000 }).toBe(JSON.stringify({ oversight: 'look' }))
  expect((await body()).length).toBe(first.length)
}, 120_000)

it('goes by mail once a day to whom an operator named, as long as on a day on which nothing waits, with nothing in it but where the desk is', async () => {
  const settings: ReminderSettings = {
    format: 'saksi-reminders/1',
    smtp: { host: '127.0.0.1', port: sink.port, secure: false },
    from: 'returns@example.org',
    at: '01:00',
    to: { moj: ['moj@example.org'] },
    oversight: ['watch@example.org'],
  }
  let isAwaited = false
  const awaited = { isAwaited: async () => isAwaited }
  const send = (today: string, of = settings) =>
    remindOversight(served.installation, { settings: of, desk: 'https://desk.example.org' }, awaited, today)
  expect(await send('2024-01-31')).toBe(true)
  const quiet = sink.mails.splice(0)
  expect(textOf(quiet[0]?.text ?? '')).toContain('Nothing waits for you.')
  isAwaited = true
  sink.refuse = 'watch@example.org'
  await expect(send('2024-02-01')).rejects.toThrow()
  sink.refuse = ''
  expect([await send('2024-02-01'), await send('2024-02-01'), await send('2024-02-02')]).toEqual([true, false, true])
  const { oversight: _, ...without } = settings
  expect(await send('2024-02-03', without)).toBe(false)
  expect(sink.mails.map((m) => m.to)).toEqual(['watch@example.org', 'watch@example.org'])
  const texts = sink.mails.map((m) => textOf(m.text).replace(/^(?:Date|Message-ID):.*$/gm, ''))
  expect(new Set(texts).size).toBe(1)
  expect(new Set([...quiet, ...sink.mails].map((m) => Buffer.byteLength(m.text))).size).toBe(1)
  expect(texts[0]).toContain('Something waits for you:')
  expect(texts[0]).not.toMatch(/emergency|telephone|vault|opening|oversight|name|record|saksi|traffick/i)
})
