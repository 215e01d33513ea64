/**
 * What holds a server of a shared record that is not, or may not be, the one that writes: entries that it was in the middle of, secrets that it lacks, a
 * schema that its program does not know, a restored database that says it is alone.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { uuidFrom } from '../../src/core/entry/make.ts'
import { printPolicy } from '../../src/core/ledger/policy.ts'
import { storePolicy } from '../../src/store/files/witnessed.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { openPool } from '../../src/store/postgres/connect.ts'
import { mustHaveSecrets, noteOwnSecrets } from '../../src/store/postgres/kept-secrets.ts'
import { Sequencer } from '../../src/store/postgres/sequencer.ts'
import { handSecrets } from '../../src/work/couriers/hand-secrets.ts'
import { noteAll, openInstallation, openWith, type Installation } from '../../src/work/installation/installation.ts'
import { shareRecord } from '../../src/work/installation/share.ts'
import { upgrade } from '../../src/work/installation/upgrade.ts'
import { main } from '../../src/main.ts'
import { serve, type ServeRequest } from '../../src/server/serve.ts'
import { waitForTurn } from '../../src/server/wait-turn.ts'
import { makeSharedRecord, type SharedRecord } from '../helpers/shared-record.ts'

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

let record: SharedRecord
let first: Installation
let second: Installation
const entries = async (): Promise<number> =>
  (await second.pools.saksi_reader.query<{ n: number }>('select count(*)::int as n from saksi.entries')).rows[0]?.n ?? -1
const raise = (): Promise<unknown> => first.owner().query('update saksi.log_lease set epoch = epoch + 1')
const refused = { code: 'application.elsewhere' }
const request = (n: 0 | 1): ServeRequest => ({ dir: record.dirs[n], port: record.ports[n], deskPort: null, web: { desk: '', public: '' } })
/** As the second server, whose turn it may be: what keeps it from taking a log that is free; '' when it took it. */
async function takes(): Promise<string> {
  const { pools, layout } = second
  const sequencer = Sequencer.open(pools.saksi_sequencer, layout.tlog, readSigner(layout), {
    bornOut: () => second.bornOut(),
    fits: () => mustHaveSecrets(pools.saksi_reader, layout),
  })
  await sequencer.claim(() => undefined)
  let said = ''
  // Whoever still holds the lock is put aside first.
  while (said === '' && !sequencer.hasTurn)
    said = await sequencer.flush().then(
      () => '',
      (error: Error & { readonly code?: string }) => error.code ?? error.message,
    )
  await sequencer.close()
  return said
}

beforeAll(async () => {
  record = await makeSharedRecord('fenced')
  ;[first, second] = await Promise.all([openInstallation(record.dirs[0]), openInstallation(record.dirs[1])])
}, 120_000)
afterAll(async () => {
  await first.close()
  await second.close()
  await record.remove()
})

test('an entry that a server was in the middle of, when another took the log, is refused whole; so is every later one', async () => {
  await first.sequencer.claim(() => undefined)
  while (!first.sequencer.hasTurn) await first.sequencer.flush()
  await first.note(figure)
  const before = await entries()
  const holder = await first.pools.saksi_app.connect()
  await holder.query('begin')
  await holder.query(`select pg_advisory_xact_lock(hashtext('saksi.append.' || $1))`, [INSTALLATION])
  const late = noteAll(first.store, [figure])
  late.catch(() => undefined) // looked at below
  await pause(200) // its transaction has begun, and waits for its agency's turn
  await raise()
  await holder.query('commit')
  holder.release()
  await expect(late).rejects.toMatchObject(refused)
  await expect(noteAll(first.store, [figure])).rejects.toMatchObject(refused)
  expect(await entries()).toBe(before)
})

test('a command that began before another took the log over records nothing, whatever it had in hand; begun anew it does', async () => {
  const command = await openInstallation(record.dirs[1])
  try {
    const before = await entries()
    await noteAll(command.store, [figure])
    expect(await entries()).toBe(before + 1)
    await raise()
    await expect(noteAll(command.store, [figure])).rejects.toMatchObject({ code: 'application.taken-over' })
    expect(await entries()).toBe(before + 1)
  } finally {
    await command.close()
  }
  // Without names: those would wait for the other server, which is not there.
  const sheet = join(dirname(record.dirs[0]), 'totals.csv')
  writeFileSync(sheet, 'indicator,from,to,office,by,value,qualifier,source\npeople-rung,2022-01-01,2023-01-01,,,88,,B-2022-4\n')
  const said: string[] = []
  const imports = (): Promise<number> =>
    main(['import', record.dirs[1], sheet, '--totals', '--by', 'bell'], { out: (t) => said.push(t), err: (t) => said.push(t) })
  const before = await entries()
  // Its transaction has begun, and waits for its agency's turn, as a slow one does.
  const holder = await first.pools.saksi_app.connect()
  await holder.query('begin')
  await holder.query(`select pg_advisory_xact_lock(hashtext('saksi.append.bell'))`)
  const importing = imports()
  const waits = `select 1 from pg_locks where locktype = 'advisory' and not granted`
  await expect.poll(async () => (await first.owner().query(waits)).rowCount, { timeout: 60_000 }).toBeGreaterThan(0)
  await raise()
  await holder.query('commit')
  holder.release()
  expect(await importing, said.join('\n')).toBeGreaterThan(0)
  expect(said.at(-1)).toContain('taken its log over since this command began')
  expect(await entries()).toBe(before)
  await first.owner().query('update saksi.log_lease set is_free = true')
  expect(await imports(), said.join('\n')).toBe(0)
  expect(await entries()).toBeGreaterThan(before)
}, 120_000)

test('whoever raises the epoch waits for what is about to be committed under the one before', async () => {
  const writer = await first.pools.saksi_app.connect()
  await writer.query('begin')
  await writer.query(`select pg_advisory_xact_lock_shared(hashtext('saksi.epoch'))`)
  await first.owner().query('update saksi.log_lease set is_free = true')
  let isTaken = false
  const taken = takes().then((said) => ((isTaken = true), said))
  await pause(1000)
  expect(isTaken).toBe(false)
  await writer.query('commit')
  expect(await taken).toBe('')
  writer.release()
}, 30_000)

test('a closing that the other has not got keeps it from taking over, until it is handed over; then it is closed there too', async () => {
  const handed = { row: uuidFrom(nodeRandom.bytes(16)), key: toBase64Url(nodeRandom.bytes(32)) }
  writeFileSync(first.layout.closings, `${JSON.stringify({ format: 'saksi-closings/1', rows: [handed] })}\n`)
  await noteOwnSecrets(first.pools.saksi_sequencer, first.layout)
  expect(await takes()).toBe('share.secrets-lacking')
  expect(await handSecrets(first.layout)).toBe(false) // nobody is there
  const own = { row: uuidFrom(nodeRandom.bytes(16)), key: toBase64Url(nodeRandom.bytes(32)) }
  writeFileSync(second.layout.closings, `${JSON.stringify({ format: 'saksi-closings/1', rows: [own] })}\n`)
  const fallback = readFileSync(second.layout.fallbackKey, 'utf8')
  rmSync(second.layout.fallbackKey)
  expect(await takes()).toBe('share.secrets-lacking')
  await first.owner().query('update saksi.log_lease set is_free = false') // the first serves
  await second.sequencer.claim(() => undefined)
  const waits = waitForTurn(second, '127.0.0.1', { port: record.ports[1], deskPort: null }, () => undefined)
  await expect.poll(() => handSecrets(first.layout), { timeout: 10_000 }).toBe(true)
  const { rows } = JSON.parse(readFileSync(second.layout.closings, 'utf8')) as { rows: unknown[] }
  expect(rows).toEqual([own, handed])
  expect(readFileSync(second.layout.fallbackKey, 'utf8')).toBe(fallback)
  const stranger = await fetch(`http://127.0.0.1:${record.ports[1]}/secrets`, { method: 'POST', body: '{}' })
  expect(stranger.status).toBe(404)
  await first.owner().query('update saksi.log_lease set is_free = true')
  await waits
  await second.sequencer.close()
}, 60_000)

test('witnesses of whom one quorum may not have heard what another saw are neither adopted nor shared with', async () => {
  const policy = first.policy()
  if (!policy) throw new Error('the record of this test has witnesses')
  const apart = { ...policy, groups: policy.groups.map((g) => ({ ...g, threshold: 1 })) }
  await expect(first.adoptPolicy(printPolicy(apart))).rejects.toMatchObject({ code: 'share.quorums-apart' })
  storePolicy(first.layout, apart)
  await expect(shareRecord(first, 'https://second.internal')).rejects.toMatchObject({ code: 'share.quorums-apart' })
  storePolicy(first.layout, policy)
})

test('an upgrade is refused while a server elsewhere has the log', async () => {
  await first.owner().query('update saksi.log_lease set is_free = false')
  await expect(upgrade(record.dirs[1], new Map())).rejects.toMatchObject({ code: 'upgrade.other-serves' })
  await first.owner().query('update saksi.log_lease set is_free = true')
}, 30_000)

test('a server that waits does not take over a schema that its program does not know', async () => {
  const waiting = await openInstallation(record.dirs[1])
  await waiting.sequencer.claim(() => undefined)
  const admin = record.cluster
  if (!admin) throw new Error('the record of this test has its own server')
  const pool = openPool({ ...admin, database: 'theirs' }, admin.superuser.user, admin.superuser.password, 1)
  await pool.query(`insert into public.saksi_migrations (name) values ('999999-later.sql')`)
  await expect(waiting.sequencer.flush()).rejects.toMatchObject({ code: 'schema.newer' })
  await pool.query(`delete from public.saksi_migrations where name = '999999-later.sql'`)
  await waiting.sequencer.flush()
  expect(waiting.sequencer.hasTurn).toBe(true)
  await pool.end()
  await waiting.close()
}, 30_000)

test('a real record is not taken while its database waits for no second disk; a demonstration is', async () => {
  const real = await openWith(layoutOf(record.dirs[1]), { ...second.settings, demo: false })
  try {
    await real.sequencer.claim(() => undefined)
    const refusal = { code: 'share.nobody-waited-for', message: expect.stringContaining('synchronous_standby_names') as string }
    await expect(real.sequencer.flush()).rejects.toMatchObject(refusal)
    expect(real.sequencer.hasTurn).toBe(false)
  } finally {
    await real.close()
  }
}, 30_000)

test('one of two whose database says that there is one, as after a restore, does not serve', async () => {
  await first.owner().query('update saksi.log_lease set is_shared = false')
  await expect(serve(request(1))).rejects.toMatchObject({ code: 'share.not-anew' })
  await first.owner().query('update saksi.log_lease set is_shared = true')
}, 30_000)
