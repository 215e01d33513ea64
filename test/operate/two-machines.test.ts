/**
 * Two servers of one record as processes that write into it: killed, put to sleep and woken, minutes apart by their clocks, cut from their database. The
 * log stays one, and every entry that was acknowledged is in it once.
 * By night alone. By day: operate/two-servers, operate/fenced, road/two-processes.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { makeSharedRecord, type SharedRecord } from '../helpers/shared-record.ts'

type Child = { readonly process: ChildProcess; readonly lines: string[] }
let record: SharedRecord
let looking: Installation
const children: Child[] = []
const acknowledged: string[] = []
/** Longer than a lease, and a start beside others that work. */
const TAKES = { timeout: 90_000, interval: 100 }

function start(n: 0 | 1, offMs = 0): Child {
  const script = join(import.meta.dirname, '../helpers/one-of-two.ts')
  const child = {
    process: spawn(process.execPath, [script, record.dirs[n], String(record.ports[n]), String(offMs)]),
    lines: [] as string[],
  }
  children.push(child)
  createInterface({ input: child.process.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    child.lines.push(line)
    if (line.startsWith('has ')) acknowledged.push(line.slice(4))
  })
  return child
}
const cluster = (): NonNullable<SharedRecord['cluster']> => record.cluster as NonNullable<SharedRecord['cluster']>
const says = (child: Child, word: string): Promise<void> =>
  expect.poll(() => child.lines.some((line) => line.startsWith(word)), TAKES).toBe(true)
async function writes(child: Child): Promise<void> {
  const before = child.lines.length
  await expect.poll(() => child.lines.slice(before).filter((line) => line.startsWith('has ')).length, TAKES).toBeGreaterThan(3)
}
const ended = async ({ process: p }: Child): Promise<void> => {
  await expect.poll(() => p.exitCode ?? p.signalCode, TAKES).not.toBeNull()
}

beforeAll(async () => {
  record = await makeSharedRecord('two-machines')
  looking = await openInstallation(record.dirs[1])
}, 120_000)
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.process.kill('SIGCONT')
    child.process.kill('SIGKILL')
    await ended(child)
  }
}, 100_000)
/** Entries that were acknowledged and are not in the log once. */
const lostOrDoubled = async (): Promise<number> => {
  const { rows } = await looking.pools.saksi_reader.query<{ n: number }>(
    `select count(*)::int as n from unnest($1::uuid[]) as a(id) where (select count(*) from saksi.log_leaves l, saksi.log_head h
      where l.entry_id = a.id and l.idx < h.size) <> 1`,
    [acknowledged],
  )
  return rows[0]?.n ?? -1
}
afterAll(async () => {
  await looking.close()
  await record.remove()
})

test('killed while it writes, with its clock two minutes before the other’s: the other goes on in the same log', async () => {
  const first = start(0, 120_000)
  await says(first, 'serves')
  const second = start(1)
  await writes(first)
  first.process.kill('SIGKILL')
  await says(second, 'serves')
  await writes(second)
  const again = start(0)
  await writes(second)
  expect(again.lines).not.toContain('serves')
  second.process.kill('SIGTERM')
  await writes(again)
  expect(await lostOrDoubled()).toBe(0)
}, 200_000)

test('put to sleep while it writes, and woken after the other has taken over: it ends, and nothing of it is signed', async () => {
  const first = start(0)
  await says(first, 'serves')
  const second = start(1)
  await writes(first)
  first.process.kill('SIGSTOP')
  await says(second, 'serves')
  await writes(second)
  first.process.kill('SIGCONT')
  await says(first, 'lost')
  await writes(second)
  expect(await lostOrDoubled()).toBe(0)
}, 200_000)

test('cut from its database under load, the first ends; the second, which reaches it, has the log', async () => {
  const wire = await openWire()
  const path = join(record.dirs[0], 'secrets/database.url')
  const before = readFileSync(path, 'utf8')
  const { user, password } = cluster().superuser
  writeFileSync(path, `postgres://${user}:${password}@127.0.0.1:${wire.port}/theirs`)
  try {
    const first = start(0)
    await says(first, 'serves')
    const second = start(1)
    await writes(first)
    wire.cut()
    await says(second, 'serves')
    await writes(second)
    wire.mend()
    await says(first, 'lost')
    await writes(second)
    expect(await lostOrDoubled()).toBe(0)
  } finally {
    writeFileSync(path, before)
    await wire.close()
  }
}, 200_000)

test('what both signed is one history, to everybody who checks it', async () => {
  for (const gone of ['tile', 'checkpoint']) rmSync(join(record.dirs[1], 'tlog', gone), { recursive: true })
  await looking.sequencer.mirror()
  expect(await looking.bornOut()).toBe(true)
  const said: string[] = []
  const io = { out: (t: string) => said.push(t), err: (t: string) => said.push(t) }
  expect(await main(['verify', record.dirs[1]], io), said.join('\n')).toBe(0)
}, 60_000)

type Wire = { readonly port: number; cut(): void; mend(): void; close(): Promise<void> }

/** A line to the database that can be cut as a network is: what is sent into it goes nowhere, and nobody is told. */
async function openWire(): Promise<Wire> {
  let isCut = false
  const sockets = new Set<Socket>()
  const port = await freePort()
  const server: Server = createServer((near) => {
    const far = connect(join(cluster().host, `.s.PGSQL.${cluster().port}`))
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => void (isCut || to.write(bytes)))
      from.on('error', () => undefined)
      from.on('close', () => void (isCut || to.destroy()))
    }
  })
  server.listen(port, '127.0.0.1')
  return {
    port,
    cut: () => void (isCut = true),
    mend: () => {
      isCut = false
      for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
