/** What the running program writes about itself: starts, recoveries, refusals, missed returns, conflicts, clocks. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { noteMissed } from '../../src/work/returns-due/note-missed.ts'
import { noteStart, recoverLog } from '../../src/work/installation/note-start.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { hashProgram } from '../../src/store/files/program-hash.ts'
import { inTransaction } from '../../src/store/postgres/connect.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { SteadyClock } from '../../src/core/clock.ts'
import { watchClock } from '../../src/server/jobs/watch-clock.ts'
import { serve } from '../../src/server/serve.ts'
import { command as verify } from '../../src/cli/check/verify.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('running')
const dir = join(scratch.path, 'toyland')
let installation: Installation
const reopen = async (): Promise<void> => {
  await installation?.close()
  installation = await openInstallation(dir)
}
beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  await reopen()
})
afterAll(async () => {
  await installation?.close()
  scratch.remove(dir)
})

const of = async <K extends EntryBody['kind']>(kind: K): Promise<Extract<Stub, { kind: K }>[]> => {
  const { rows } = await installation.pools.saksi_reader.query<{ stub: string }>(
    'select stub from saksi.entries where kind = $1 order by recorded_at',
    [kind],
  )
  return rows.map((r) => JSON.parse(r.stub) as Extract<Stub, { kind: K }>)
}
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => probe.once('listening', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}
const ready = (agency: string, author: string, body: EntryBody, coded = {}): Ready => {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author }
  return readyOf(makeEntry(head, body, coded, {}, nodeRandom.bytes), { stub: { v: 1, ...head, ...body }, other: {}, ...coded })
}

it('a served installation says what runs, once a start, and what it refused, once a round', async () => {
  await installation.close()
  const web = { desk: dir, public: dir }
  for (const _ of [1, 2]) {
    const running = await serve({ dir: dir, port: await freePort(), deskPort: null, web })
    const knock = (headers: Record<string, string>) => fetch(`${running.url}/api/v1/returns`, { method: 'POST', headers, body: '{}' })
    for (const _again of [1, 2, 3]) expect((await knock({ authorization: `Bearer ${'A'.repeat(43)}` })).status).toBe(401)
    expect((await knock({})).status).toBe(401)
    await running.close()
  }
  installation = await openInstallation(dir)
  const starts = await of('program.started')
  expect(starts.map((s) => [s.command, s.source])).toEqual([
    ['serve', hashProgram().source],
    ['serve', hashProgram().source],
  ])
  const refused = (await of('sign-in.refused')).map((s) => [s.door, s.reason, s.times])
  expect(refused).toEqual([
    ['returns', 'unknown-token', 3],
    ['returns', 'no-token', 1],
    ['returns', 'unknown-token', 3],
    ['returns', 'no-token', 1],
  ])
})

it('a command that runs often says so only when the program is another one', async () => {
  const before = (await of('program.started')).length
  expect(await noteStart(installation, 'import', false)).toEqual([])
  expect(await of('program.started')).toHaveLength(before)
  const [last] = (await of('program.started')).toReversed()
  const other = {
    kind: 'program.started',
    command: 'serve',
    version: '0',
    runtime: 'v0',
    source: 'ab'.repeat(32),
    country: last?.country ?? '',
    lockfile: last?.lockfile ?? '',
  } as const
  await installation.note(other)
  expect(await noteStart(installation, 'import', false)).toEqual(['source', 'runtime'])
  expect(await of('program.started')).toHaveLength(before + 2)
})

it('the hash of the program is of every source, and of no test', () => {
  const program = scratchDir('program')
  writeFileSync(join(program.path, 'package.json'), '{"version":"1.2.3"}')
  const first = hashProgram(program.path)
  expect(first.version).toBe('1.2.3')
  writeFileSync(join(program.path, 'saksi'), '#!/bin/sh\n')
  const second = hashProgram(program.path)
  appendFileSync(join(program.path, 'saksi'), '# another byte\n')
  expect(new Set([first.source, second.source, hashProgram(program.path).source]).size).toBe(3)
  program.remove()
})

it('a country pack that is not the one of last time is adopted on record', async () => {
  await installation.note({ kind: 'country.adopted', country: 'toyland', hash: 'ab'.repeat(32) })
  await noteStart(installation, 'import', false)
  const adopted = await of('country.adopted')
  expect(adopted.at(-1)?.hash).toBe(adopted[0]?.hash)
  expect(adopted).toHaveLength(3)
})

it('a missed return is written once, whatever restarts and however many look at once', async () => {
  const ask = { today: '2023-12-31', since: '2023-01-01' }
  const counts = await Promise.all([noteMissed(installation, ask), noteMissed(installation, ask)])
  const missed = await of('return.missed')
  expect(missed.length).toBe(Math.max(...counts))
  expect(missed.length).toBeGreaterThan(0)
  expect(new Set(missed.map((m) => `${m.form} ${m.office} ${m.period}`)).size).toBe(missed.length)
  expect(await noteMissed(installation, ask)).toBe(0)
  await reopen()
  expect(await noteMissed(installation, ask)).toBe(0)
})

it('what a killed process left behind is logged at the next start, and said', async () => {
  expect(await recoverLog(installation, Date.now())).toBe(0)
  const body = { kind: 'recovery.done', what: 'projections', entries: 0 } as const
  await installation.store.append(OPERATOR, [ready(OPERATOR, `unsigned:${OPERATOR}`, body)], null)
  expect(await recoverLog(installation, Date.now() + 60_000)).toBe(1)
  expect((await of('recovery.done')).map((r) => [r.what, r.entries])).toEqual([
    ['projections', 0],
    ['sequencer', 1],
  ])
})

it('two versions of one parent are a conflict, written as it is found', async () => {
  const record = 'ab'.repeat(16)
  const version = (replaces: RecordVersion['replaces'], mac: string): Ready =>
    ready(
      'bell',
      'unsigned:bell',
      { kind: 'record.version', type: 'accused_episode', form: 'town-return', formVersion: 1, batch: record, record, replaces, values: {} },
      { mac: mac.repeat(32), values: {} },
    )
  const first = version('latest', 'a')
  await installation.store.append('bell', [first], null)
  const second = version([first.stub.id], 'b')
  const third = version([first.stub.id], 'c')
  expect((await installation.store.append('bell', [second], null)).conflicts).toBe(0)
  expect((await installation.store.append('bell', [third], null)).conflicts).toBe(1)
  expect((await of('record.conflict')).map((c) => [c.author, c.between])).toEqual([['saksi', [second.stub.id, third.stub.id]]])
})

it('a clock that was set back, or ahead, is named at once and is an entry, and so is one that is true again', async () => {
  const machine = { wall: 1_700_000_000_000, monotonic: 0 }
  const clock = new SteadyClock({ wall: () => machine.wall, monotonic: () => machine.monotonic })
  const noted: EntryBody[] = []
  const lines: string[] = []
  const look = watchClock({ clock, note: async (body) => String(noted.push(body)) }, (line) => lines.push(line))
  const step = async (wall: number, monotonic = 1000): Promise<void> => {
    machine.wall += wall
    machine.monotonic += monotonic
    await look()
  }
  await step(1000)
  await step(-2 * 86_400_000 + 1000)
  await step(1000)
  await step(367 * 86_400_000 + 1000)
  await step(-365 * 86_400_000 + 1000)
  const alarm = { kind: 'clock.alarm', source: 'monotonic' }
  expect(noted).toEqual([
    { ...alarm, direction: 'behind', milliseconds: 2 * 86_400_000 },
    { ...alarm, direction: 'ahead', milliseconds: 365 * 86_400_000 },
    { ...alarm, direction: 'ahead', milliseconds: 0 },
  ])
  expect(lines.map((line) => line.slice(0, 40))).toEqual([
    'the clock is 172,800 s behind of what th',
    'the clock is 31,536,000 s ahead of what ',
    'the clock agrees with what this machine ',
  ])
})

it('all of it verifies, and is folded again to the same bytes', async () => {
  await installation.sequencer.flush()
  const said: string[] = []
  expect(await verify.run([dir], { out: (t) => void said.push(t), err: (t) => void said.push(t), json: true })).toBe(0)
  const done = await rebuild(installation.owner())
  expect(done.after).toBe(done.before)
})

it('an entry is recorded after the one before it, even when the log is ahead of the clock', async () => {
  await inTransaction(installation.owner(), async (client) => {
    await client.query('set local row_security = off')
    // The newest leaf as a machine whose clock ran an hour ahead would have written it.
    const ahead = Buffer.alloc(8)
    ahead.writeBigUInt64BE(BigInt(Date.now() + 3_600_000) * 1000n)
    const { rows } = await client.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves order by idx desc limit 1')
    const leaf = Buffer.from(rows[0]?.leaf ?? '')
    ahead.copy(leaf, 44)
    await client.query('insert into saksi.log_outbox (agency_id, entry_id, leaf) values ($1, gen_random_uuid(), $2)', ['saksi', leaf])
  })
  await reopen()
  const before = await of('clock.alarm')
  await installation.note({ kind: 'recovery.done', what: 'projections', entries: 1 })
  await installation.note({ kind: 'recovery.done', what: 'projections', entries: 2 })
  const { rows } = await installation.pools.saksi_reader.query<{ ms: number }>(
    `select extract(epoch from recorded_at)::float8 * 1000 as ms from saksi.entries where agency_id = 'saksi' order by recorded_at desc limit 2`,
  )
  expect(rows.every((r) => r.ms > Date.now() + 3_000_000)).toBe(true)
  const alarms = (await of('clock.alarm')).slice(before.length)
  expect(alarms.map((a) => [a.source, a.direction])).toEqual([['last-entry', 'behind']])
})

it('a server that is told to end waits for nobody who opened a line and says nothing', async () => {
  await installation.close()
  const web = { desk: dir, public: dir }
  const running = await serve({ dir: dir, port: await freePort(), deskPort: await freePort(), web })
  const lines = [running.url, running.deskUrl ?? ''].flatMap((url) =>
    ['', 'GET / HTTP/1.1\r\nhost: '].map((said) => {
      const line = connect(Number(new URL(url).port), '127.0.0.1', () => void line.write(said))
      line.on('error', () => undefined)
      return line
    }),
  )
  await Promise.all(lines.map((line) => new Promise((open) => void line.once('connect', open))))
  const ended = lines.map((line) => new Promise((end) => void line.once('close', end)))
  await running.close()
  await Promise.all(ended)
  installation = await openInstallation(dir)
})
