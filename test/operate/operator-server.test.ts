/** The same migrations on an operator's server, by connection string; and what is refused of one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import type { Check } from '../../src/work/doctor/check.ts'
import { checkArchive } from '../../src/work/doctor/archive.ts'
import { checkDatabase } from '../../src/work/doctor/database.ts'
import { openOperatorServer } from '../../src/store/postgres/server/operator-server.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('operator')
let cluster: Cluster
let url: string

beforeAll(async () => {
  cluster = await openCluster({ dir: join(scratch.path, 'server') })
  const { user, password } = cluster.superuser
  const client = new pg.Client({ host: cluster.host, port: cluster.port, database: cluster.database, user, password })
  await client.connect()
  await client.query('create database theirs')
  await client.end()
  url = `postgres://${user}:${password}@/theirs?host=${encodeURIComponent(cluster.host)}&port=${cluster.port}`
}, 120_000)
afterAll(async () => {
  await cluster.close()
  scratch.remove(join(scratch.path, 'server'))
})

const asAdmin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
const rolesThere = (): Promise<string[]> =>
  asAdmin(async (c) =>
    (await c.query<{ rolname: string }>(`select rolname from pg_roles where rolname like 'saksi\\_%'`)).rows.map((r) => r.rolname),
  )

test('an init that fails names the missing right, and leaves nothing: no key, no role, no schema', async () => {
  const dir = join(scratch.path, 'record')
  const isClean = async (): Promise<void> => {
    expect([dir, `${dir}.edge`, `${dir}.vaults`].filter((path) => existsSync(path))).toEqual([])
    expect(await rolesThere()).toEqual([])
  }
  await asAdmin((c) => c.query(`create role weak login password 'weak'; create role half login createrole password 'half'`))
  const [server, rest] = [cluster.host, cluster.port].map((x) => encodeURIComponent(x))
  for (const [user, right] of [
    ['weak', 'CREATEROLE'],
    ['half', 'OWNER (theirs)'],
  ] as const) {
    const made = initInstallation({
      dir,
      country: 'toyland',
      demo: false,
      database: `postgres://${user}:${user}@/theirs?host=${server}&port=${rest}`,
    })
    await expect(made).rejects.toMatchObject({ code: 'database.lacks-right', message: expect.stringContaining(right) as string })
    await isClean()
  }
  // At the last step of all, when everything is made: here a folder stands where the settings are written.
  mkdirSync(join(dir, 'saksi.json.tmp'), { recursive: true })
  writeFileSync(join(dir, 'theirs.txt'), 'not ours')
  await expect(initInstallation({ dir, country: 'toyland', demo: false, database: url })).rejects.toMatchObject({ code: 'EISDIR' })
  expect(readdirSync(dir).toSorted()).toEqual(['saksi.json.tmp', 'theirs.txt'])
  rmSync(dir, { recursive: true })
  await isClean()
  expect(await asAdmin(async (c) => (await c.query(`select 1 from pg_namespace where nspname = 'saksi'`)).rowCount)).toBe(0)
}, 120_000)

test('an installation on an operator’s server starts no server of its own, and its log begins', async () => {
  const dir = join(scratch.path, 'record')
  await initInstallation({ dir, country: 'toyland', demo: true, database: url })
  const installation = await openInstallation(dir)
  try {
    expect(installation.engine).toContain('operator')
    const { rows } = await installation.pools.saksi_reader.query<{ kind: string }>('select kind::text as kind from saksi.entries')
    const kinds = rows.map((r) => r.kind)
    // What it is, by which country pack and settings, every public key it begins with, and the ceremony; the log has all of it.
    expect([...new Set(kinds)].toSorted()).toEqual([
      'country.adopted',
      'credential.enrolled',
      'installation.created',
      'key.adopted',
      'policy.adopted',
      'registrars.enrolled',
      'settings.stated',
    ])
    for (const once of ['installation.created', 'country.adopted', 'policy.adopted', 'registrars.enrolled', 'settings.stated'])
      expect(kinds.filter((k) => k === once)).toHaveLength(1)
    expect((await installation.checkpoint()).size).toBe(kinds.length)
    expect(existsSync(join(dir, 'postgres'))).toBe(false)
    // The password of the operator's user lies in the secrets folder alone.
    expect(readFileSync(join(dir, 'saksi.json'), 'utf8')).not.toContain(cluster.superuser.password)
  } finally {
    await installation.close()
  }
}, 120_000)

test('a standby that is not waited for is named by the doctor', async () => {
  const installation = await openInstallation(join(scratch.path, 'record'))
  // As a standby connects, which is all that the server knows of it before it streams.
  const standby = new pg.Client({ connectionString: url, replication: 'database' } as pg.ClientConfig)
  const real = { ...installation, settings: { ...installation.settings, demo: false } }
  const found = async (looked = real): Promise<Check | undefined> =>
    (await checkDatabase(looked, Date.now)).find((check) => check.id === 'database.standby')
  try {
    expect(await found()).toMatchObject({ state: 'ok' })
    await standby.connect()
    expect(await found()).toMatchObject({ state: 'fault', says: expect.stringContaining('lacks what was acknowledged last') as string })
    expect(await found(installation)).toMatchObject({ state: 'warn' })
    await asAdmin((c) => c.query(`alter system set synchronous_standby_names = 'theirs'`))
    await asAdmin((c) => c.query('select pg_reload_conf()'))
    await expect.poll(async () => (await found())?.state).toBe('ok')
  } finally {
    await asAdmin(async (c) => {
      await c.query('alter system reset synchronous_standby_names')
      await c.query('select pg_reload_conf()')
    })
    await standby.end()
    await installation.close()
  }
}, 60_000)

test('a slot that nobody reads from, which keeps the write-ahead log without an end, is named', async () => {
  const installation = await openInstallation(join(scratch.path, 'record'))
  try {
    expect(await checkArchive(installation, Date.now())).toMatchObject({ state: 'ok', says: 'the write-ahead log is not archived' })
    await asAdmin((c) => c.query(`select pg_create_physical_replication_slot('gone')`))
    expect(await checkArchive(installation, Date.now())).toMatchObject({
      state: 'warn',
      says: expect.stringContaining('reads from gone') as string,
    })
  } finally {
    await asAdmin((c) => c.query(`select pg_drop_replication_slot(slot_name) from pg_replication_slots`))
    await installation.close()
  }
}, 60_000)

test('a database that holds an installation is refused, and the installation goes on', async () => {
  const other = join(scratch.path, 'other')
  const made = initInstallation({ dir: other, country: 'toyland', demo: true, database: url })
  await expect(made).rejects.toMatchObject({ code: 'database.in-use' })
  expect(existsSync(other)).toBe(false)
  const installation = await openInstallation(join(scratch.path, 'record'))
  await installation.close()
}, 60_000)

test('a server that does not sync what it acknowledges is refused', async () => {
  await expect(openOperatorServer(`${url}&options=${encodeURIComponent('-c synchronous_commit=off')}`)).rejects.toThrow('sync')
})
