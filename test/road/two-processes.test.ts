/** Two programs on one installation: one sequences, the other's entries are logged all the same, and nobody stops. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteAll, openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { Sequencer } from '../../src/store/postgres/sequencer.ts'
import { SequencerStopped } from '../../src/store/postgres/sequencer-stopped.ts'
import type { Db } from '../../src/store/postgres/connect.ts'
import { checkLogState } from '../../src/work/doctor/log.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made
let other: Installation
const figure = {
  kind: 'figure.answered',
  indicator: 'people-rung',
  recipient: 'operator',
  from: '2023-01-01',
  to: '2024-01-01',
  by: [],
  where: {},
  result: '0'.repeat(64),
} as const

beforeAll(async () => {
  made = await makeInstallation('toyland')
  other = await openInstallation(made.dir)
}, 120_000)
afterAll(async () => {
  await other.close()
  await made.remove()
})

test('while one holds the log, entries of both come into it, each once, in one order', async () => {
  await made.installation.note(figure)
  const before = (await made.installation.checkpoint()).size
  const ticking = setInterval(() => void made.installation.sequencer.flush(), 20)
  try {
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? made.installation : other).note(figure)))
  } finally {
    clearInterval(ticking)
  }
  expect((await other.checkpoint()).size).toBe(before + 20)
}, 60_000)

test('when the one that sequenced leaves, the other takes over where it was', async () => {
  await made.installation.sequencer.close()
  const before = (await other.checkpoint()).size
  await other.note(figure)
  await other.sequencer.close()
  await made.installation.note(figure)
  expect((await other.checkpoint()).size).toBe(before + 2)
}, 60_000)

test('one that sleeps with the log in its hand is put aside, and when it wakes it goes on behind the others', async () => {
  await made.installation.note(figure) // it holds the log, and is never asked again: a command that was suspended
  const before = (await other.checkpoint()).size
  const patient = Sequencer.open(other.pools.saksi_sequencer, other.layout.tlog, readSigner(other.layout), { standsMs: 100 })
  const noted = other.note(figure)
  while ((await other.checkpoint()).size === before) await patient.flush()
  await noted
  await patient.close()
  await made.installation.note(figure)
  expect((await other.checkpoint()).size).toBe(before + 2)
}, 60_000)

test('one that falls asleep between the tiles and the head finds the log moved when it wakes, and neither stops nor alarms', async () => {
  await made.installation.sequencer.close()
  const pool = other.pools.saksi_sequencer
  let wake = (): void => undefined
  const asleep = new Promise<void>((resolve) => void (wake = resolve))
  let isAsleep = false
  const query = async (asked: { readonly name?: string }, ...rest: unknown[]): Promise<unknown> => {
    if (asked.name === 'sequencer-head' && !isAsleep) {
      isAsleep = true
      await asleep
    }
    return (pool.query as (...all: unknown[]) => Promise<unknown>)(asked, ...rest)
  }
  const sleeper = Sequencer.open(
    { connect: () => pool.connect(), query: query.bind(pool) } as unknown as Db,
    other.layout.tlog,
    readSigner(other.layout),
  )
  const before = (await other.checkpoint()).size
  await noteAll(other.store, [figure]) // recorded, and asked for by nobody: the sleeper alone takes it
  const slept = sleeper.flush()
  while (!isAsleep) await pause(5)
  const patient = Sequencer.open(made.installation.pools.saksi_sequencer, other.layout.tlog, readSigner(other.layout), { standsMs: 100 })
  while ((await other.checkpoint()).size === before) await patient.flush()
  wake()
  expect(await slept).toBeGreaterThanOrEqual(before)
  await Promise.all([patient.close(), sleeper.close()])
  await made.installation.note(figure)
  expect((await other.checkpoint()).size).toBe(before + 2)
  expect(await checkLogState(other, new Map(), Date.now())).toContainEqual(expect.objectContaining({ id: 'log.head', state: 'ok' }))
}, 60_000)

test('one under whom nothing waits holds the log as long as it likes', async () => {
  await made.installation.note(figure)
  const patient = Sequencer.open(other.pools.saksi_sequencer, other.layout.tlog, readSigner(other.layout), { standsMs: 0 })
  for (let i = 0; i < 5; i++) await patient.flush()
  await patient.close()
  const { rows } = await other.pools.saksi_reader.query<{ held: number }>(
    `select count(*)::int as held from pg_locks where locktype = 'advisory' and granted and objsubid = 1
        and database = (select oid from pg_database where datname = current_database()) and (classid::bigint << 32) | objid::bigint = hashtext('saksi.sequencer')`,
  )
  expect(rows).toEqual([{ held: 1 }])
}, 60_000)

test('a sequencer whose head was moved behind its back stops, and writes no second history', async () => {
  await made.installation.note(figure)
  const owner = made.installation.owner()
  const { rows } = await owner.query<{ size: number }>('select size from saksi.log_head')
  await owner.query('update saksi.log_head set size = size + 1')
  await expect(made.installation.note(figure)).rejects.toThrow(SequencerStopped)
  await owner.query('update saksi.log_head set size = $1', [rows[0]?.size])
}, 60_000)
