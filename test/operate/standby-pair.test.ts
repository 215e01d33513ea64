/**
 * Two real servers of PostgreSQL, one streaming from the other: what the doctor says of the pair, and what a commit waits for.
 * By night alone. By day: operate/fenced, operate/two-servers.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Check } from '../../src/work/doctor/check.ts'
import { checkDatabase } from '../../src/work/doctor/database.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { mustBeWaitedFor } from '../../src/store/postgres/standby-waited.ts'
import { Sequencer } from '../../src/store/postgres/sequencer.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('standby-pair')
const at = (name: string): string => join(scratch.path, name)
let primary: Cluster
let standby: Cluster
let installation: Installation

async function asAdmin(cluster: Cluster, database: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const { host, port, superuser } = cluster
  const client = new pg.Client({ host, port, database, ...superuser })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
const waitFor = (names: string): Promise<unknown> =>
  asAdmin(primary, 'saksi', `alter system set synchronous_standby_names = '${names}'`, 'select pg_reload_conf()')
const found = async (isDemo: boolean): Promise<Check | undefined> =>
  (await checkDatabase({ ...installation, settings: { ...installation.settings, demo: isDemo } }, Date.now)).find(
    (check) => check.id === 'database.standby',
  )

beforeAll(async () => {
  primary = await openCluster({ dir: at('primary') })
  await asAdmin(primary, 'saksi', 'create database theirs')
  await primary.close()
  execFileSync('cp', ['-a', at('primary'), at('standby')])
  primary = await openCluster({ dir: at('primary') })
  const { host, port, superuser } = primary
  const data = join(at('standby'), 'postgres/data')
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${host} port=${port} user=${superuser.user} password=${superuser.password} application_name=second'\n`,
  )
  writeFileSync(join(data, 'standby.signal'), '')
  const { uid, gid } = statSync(join(data, 'PG_VERSION'))
  chownSync(join(data, 'standby.signal'), uid, gid)
  standby = await openCluster({ dir: at('standby') })
  const url = `postgres://${superuser.user}:${superuser.password}@/theirs?host=${encodeURIComponent(host)}&port=${port}`
  await initInstallation({ dir: at('record'), country: 'toyland', demo: false, database: url })
  installation = await openInstallation(at('record'))
}, 120_000)
afterAll(async () => {
  await installation.close()
  await standby.close()
  await primary.close()
  scratch.remove(at('standby'))
  scratch.remove(at('primary'))
})

test('a standby that nobody waits for is no state for a real record', async () => {
  await expect
    .poll(async () => (await asAdmin(primary, 'saksi', 'select state, sync_state from pg_stat_replication'))[0])
    .toEqual({
      state: 'streaming',
      sync_state: 'async',
    })
  expect(await found(false)).toMatchObject({ state: 'fault', says: expect.stringContaining('lacks what was acknowledged last') as string })
  expect(await found(true)).toMatchObject({ state: 'warn' })
}, 60_000)

test('one that is waited for has each entry when its receipt is there, whatever the role’s own setting says', async () => {
  await waitFor('FIRST 1 (second)')
  await expect
    .poll(async () => (await asAdmin(primary, 'saksi', 'select sync_state from pg_stat_replication'))[0])
    .toEqual({
      sync_state: 'sync',
    })
  expect(await found(false)).toMatchObject({ state: 'ok' })
  await asAdmin(
    primary,
    'theirs',
    'alter role saksi_app set synchronous_commit = off',
    'alter role saksi_sequencer set synchronous_commit = off',
  )
  await installation.close()
  installation = await openInstallation(at('record'))
  // With the one that is waited for gone, nothing is acknowledged, whatever is on the primary's own disk.
  await waitFor('FIRST 1 (nobody)')
  let isAcknowledged = false
  const noted = installation.note({ kind: 'recovery.done', what: 'projections', entries: 0 }).then((id) => {
    isAcknowledged = true
    return id
  })
  const waiting = `select 1 from pg_stat_activity where wait_event = 'SyncRep' and usename = 'saksi_app'`
  await expect.poll(() => asAdmin(primary, 'saksi', waiting)).toHaveLength(1)
  expect(isAcknowledged).toBe(false)
  await waitFor('FIRST 1 (second)')
  const entry = await noted
  // What the standby has flushed it may not have applied yet.
  await expect.poll(() => asAdmin(standby, 'theirs', `select entry_id from saksi.log_leaves where entry_id = '${entry}'`)).toHaveLength(1)
}, 60_000)

test('a server of a shared record does not take the log while nobody is waited for, and takes it by itself once somebody is', async () => {
  const { pools, layout } = installation
  const sequencer = Sequencer.open(pools.saksi_sequencer, layout.tlog, readSigner(layout), {
    bornOut: () => Promise.resolve(true),
    fits: () => mustBeWaitedFor(pools.saksi_reader, false),
  })
  await installation.sequencer.close()
  await installation.owner().query('update saksi.log_lease set is_shared = true, is_free = true')
  const epoch = async (): Promise<unknown> => (await installation.owner().query('select epoch from saksi.log_lease')).rows[0]
  const before = await epoch()
  try {
    expect(await sequencer.claim(() => undefined)).toBe(true)
    await waitFor('')
    const refused = { code: 'share.nobody-waited-for', message: expect.stringContaining('synchronous_standby_names') as string }
    await expect
      .poll(() =>
        mustBeWaitedFor(pools.saksi_reader, false).then(
          () => 'waited',
          (e: unknown) => e,
        ),
      )
      .toMatchObject(refused)
    await expect(sequencer.flush()).rejects.toMatchObject(refused)
    expect([sequencer.hasTurn, await epoch()]).toEqual([false, before])
    await mustBeWaitedFor(pools.saksi_reader, true) // a demonstration is tried without
    await waitFor('FIRST 1 (second)')
    const takes = async (): Promise<boolean> => {
      await sequencer.flush().catch(() => undefined) // looked at above
      return sequencer.hasTurn
    }
    await expect.poll(takes).toBe(true)
  } finally {
    await sequencer.close()
    await installation.owner().query('update saksi.log_lease set is_shared = false')
  }
}, 60_000)

test('fewer waited for than follow is said, and so is a shared record on one machine', async () => {
  await waitFor('ANY 1 (second, third)')
  const third = new pg.Client({
    host: primary.host,
    port: primary.port,
    database: 'theirs',
    ...primary.superuser,
    replication: 'database',
  } as pg.ClientConfig)
  await third.connect()
  try {
    await expect.poll(async () => (await found(false))?.says).toContain('2 servers follow, and a commit waits for 1')
  } finally {
    await third.end()
  }
  await standby.close()
  await waitFor('')
  await expect.poll(async () => (await found(false))?.says).toBe('no other server follows this one')
  await installation.owner().query('update saksi.log_lease set is_shared = true')
  expect(await found(false)).toMatchObject({ state: 'fault', says: expect.stringContaining('two servers share the record') as string })
}, 60_000)
