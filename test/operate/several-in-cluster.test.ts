/**
 * Several installations in one PostgreSQL, each with roles of its own: made beside one another, written, verified, backed up, restored and upgraded, and
 * none of it touches the other. And a PostgreSQL whose user may make no roles: its administrator runs what is printed.
 * By night alone. By day: operate/operate, operate/upgrade.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { inTransaction, openPool } from '../../src/store/postgres/connect.ts'
import { checkCatalogue } from '../../src/store/postgres/catalogue/check-catalogue.ts'
import { listMigrations, migrate } from '../../src/store/postgres/migrate.ts'
import { findFreePrefix, newRoles, parseRoles, roleName, ROLES } from '../../src/store/postgres/roles.ts'
import { openCluster, type Cluster } from '../../src/store/postgres/server/launch.ts'
import { removeAskedRoles } from '../../src/store/files/settings.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { checkDatabase } from '../../src/work/doctor/database.ts'
import type { Fault } from '../../verify/index.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('several')
const at = (name: string): string => join(scratch.path, name)
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (): string => said.slice(-6).join('\n')

let cluster: Cluster
const urlOf = (user: string, password: string, database: string): string =>
  `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(cluster.host)}&port=${cluster.port}`
const superuser = (database: string): string => urlOf(cluster.superuser.user, cluster.superuser.password, database)

/** Each statement by itself, as `create database` wants it. */
async function ask<Row extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Row[] = []
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
const rolesOf = (dir: string) => parseRoles(JSON.parse(readFileSync(join(dir, 'secrets/roles.json'), 'utf8')) as Record<string, string>)
const headOf = async (dir: string): Promise<number> => {
  const installation = await openInstallation(dir)
  try {
    return (await installation.checkpoint()).size
  } finally {
    await installation.close()
  }
}
/** What the doctor says of the database, by the check's last word. */
async function look(dir: string): Promise<Record<string, string>> {
  const installation = await openInstallation(dir)
  try {
    const checks = await checkDatabase(installation, Date.now)
    return Object.fromEntries(checks.map(({ id, state, says }) => [id.replace('database.', ''), `${state}: ${says}`]))
  } finally {
    await installation.close()
  }
}

beforeAll(async () => {
  cluster = await openCluster({ dir: at('server') })
  await ask(
    superuser('postgres'),
    `create role keeper login createrole password 'keeper'`,
    `create role tenant login password 'tenant'`,
    'create database first owner keeper',
    'create database "the-second" owner keeper',
    'create database third owner keeper',
    'create database managed',
  )
  await initInstallation({ dir: at('one'), country: 'toyland', demo: true, database: urlOf('keeper', 'keeper', 'first') })
  await initInstallation({ dir: at('two'), country: 'toyland', demo: true, database: urlOf('keeper', 'keeper', 'the-second') })
}, 120_000)
afterAll(async () => {
  await cluster.close()
  scratch.remove(at('server'))
})

test('a second installation has roles with its database’s name, both go on, and neither opens the other’s tables', async () => {
  const [one, two] = [rolesOf(at('one')), rolesOf(at('two'))]
  expect([one.prefix, two.prefix]).toEqual(['saksi', 'saksi_the_second'])
  for (const dir of ['one', 'two']) {
    expect(await run('verify', at(dir)), last()).toBe(0)
    expect((await look(at(dir)))['cluster']).toContain('1 other installation is in this cluster')
    // One keeper made both.
    expect((await look(at(dir)))['cluster']).toMatch(/^warn: .*; keeper may become the owner of more than one/)
  }
  expect((await look(at('two')))['cluster']).toContain('(roles saksi_…)')
  for (const role of ROLES) {
    const strange = urlOf(roleName(two.prefix, role), two.passwords[role], 'first')
    await expect(ask(strange, 'select 1 from saksi.entries'), role).rejects.toMatchObject({ code: '42501' })
    await expect(ask(strange, 'set role saksi_reader'), role).rejects.toMatchObject({ code: '42501' })
    await expect(ask(strange, 'select 1 from public.saksi_migrations'), role).rejects.toMatchObject({ code: '42501' })
  }
})

test('what one is granted in the other is named by the doctor and by verify, though it is called as its own', async () => {
  await ask(superuser('the-second'), 'grant select on saksi.entries to saksi_reader', 'grant usage on schema saksi to saksi_reader')
  try {
    expect((await look(at('two')))['grants']).toContain('fault: saksi_reader: SELECT on entries')
    expect(await run('verify', at('two'))).toBe(1)
    expect(said.join('\n')).toContain("another installation's saksi_reader=SELECT")
    expect(await run('verify', at('one')), last()).toBe(0)
  } finally {
    await ask(superuser('the-second'), 'revoke all on saksi.entries from saksi_reader', 'revoke all on schema saksi from saksi_reader')
  }
  expect(await run('verify', at('two')), last()).toBe(0)
})

test('an init that fails beside them takes its own back and nothing of theirs; a database that holds one is refused', async () => {
  const before = await ask(superuser('first'), `select rolname from pg_roles where rolname like 'saksi%' order by 1`)
  // At the last step of all, when everything is made: a folder stands where the settings are written.
  const dir = at('fails')
  mkdirSync(join(dir, 'saksi.json.tmp'), { recursive: true })
  const made = initInstallation({ dir, country: 'toyland', demo: true, database: urlOf('keeper', 'keeper', 'third') })
  await expect(made).rejects.toMatchObject({ code: 'EISDIR' })
  rmSync(dir, { recursive: true })
  expect(await ask(superuser('first'), `select rolname from pg_roles where rolname like 'saksi%' order by 1`)).toEqual(before)
  expect(await ask(superuser('third'), `select nspname from pg_namespace where nspname = 'saksi'`)).toEqual([])
  await expect(
    initInstallation({ dir, country: 'toyland', demo: true, database: urlOf('keeper', 'keeper', 'first') }),
  ).rejects.toMatchObject({ code: 'database.in-use' })
  expect(await run('verify', at('one')), last()).toBe(0)
}, 60_000)

test('a backup of one, restored beside them, gets roles of its own, and the living ones keep theirs', async () => {
  const identity = await generateIdentity()
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  expect(await run('backup', at('one'), at('one.age'), '--to', await identityToRecipient(identity)), last()).toBe(0)
  const sizes = [await headOf(at('one')), await headOf(at('two'))]
  const restore = (database: string): Promise<number> =>
    run('restore', at('one.age'), at('again'), '--identity', at('officer.key'), '--unwitnessed', '--database', database)
  // Into the database of a living one: refused, and nothing of it is touched.
  expect(await restore(urlOf('keeper', 'keeper', 'the-second'))).toBe(2)
  expect(await restore(urlOf('keeper', 'keeper', 'third')), last()).toBe(0)
  expect(rolesOf(at('again')).prefix).toBe('saksi_third')
  for (const dir of ['again', 'one', 'two']) expect(await run('verify', at(dir)), last()).toBe(0)
  expect([await headOf(at('one')), await headOf(at('two'))]).toEqual(sizes)
  // Its database is dropped, its roles stay: they belong to nothing, and whoever comes next under the name takes them.
  await ask(superuser('postgres'), 'drop database third', 'create database third owner keeper')
  await initInstallation({ dir: at('third'), country: 'toyland', demo: true, database: urlOf('keeper', 'keeper', 'third') })
  expect(rolesOf(at('third')).prefix).toBe('saksi_third')
}, 120_000)

test('an older schema under other names gets what came since, and is what the migrations make', async () => {
  await ask(superuser('postgres'), 'create database older owner keeper')
  const place = { host: cluster.host, port: cluster.port, database: 'older' }
  const admin = openPool(place, 'keeper', 'keeper', 1)
  const roles = newRoles('saksi_older', () => 'only-for-this-one-moment')
  const known = await listMigrations()
  expect(await migrate(admin, roles, { isNew: true, upTo: known.length - 1 })).toHaveLength(known.length - 1)
  expect(await migrate(admin, roles)).toEqual(known.slice(-1))
  const reader = openPool(place, 'saksi_older_reader', 'only-for-this-one-moment', 1)
  const faults: Fault[] = []
  await inTransaction(reader, (client) => checkCatalogue(client, (f) => void faults.push(f), { prefix: 'saksi_older' }))
  expect(faults).toEqual([])
  // With the roles of another it is refused, before one of them gets another password.
  await ask(superuser('postgres'), 'create database newest owner keeper')
  const other = openPool({ ...place, database: 'newest' }, 'keeper', 'keeper', 1)
  await expect(migrate(other, roles, { isNew: true })).rejects.toMatchObject({ code: 'database.roles-taken' })
  await Promise.all([admin, reader, other].map((pool) => pool.end()))
  expect(await ask(urlOf('saksi_older_reader', 'only-for-this-one-moment', 'older'), 'select 1 as n')).toEqual([{ n: 1 }])
}, 60_000)

test('two that ask before either’s administrator ran anything get none of the other’s: neither by the script nor by asking again', async () => {
  // Every name is free: a cluster in which nothing is yet.
  const empty = await openCluster({ dir: at('empty') })
  const of = (user: string, password: string, database: string): string =>
    `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(empty.host)}&port=${empty.port}`
  const admin = of(empty.superuser.user, empty.superuser.password, 'postgres')
  /** As psql runs a file: on after an error. */
  const runAll = async (database: string, sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: of(empty.superuser.user, empty.superuser.password, database) })
    await client.connect()
    for (const statement of sql.split('\n')) await client.query(statement).catch(() => undefined)
    await client.end()
  }
  const printed = async (name: string): Promise<string> => {
    said.length = 0
    expect(await run('roles', at(name), '--database', of(name, name, name)), last()).toBe(0)
    return said[0] ?? ''
  }
  const isMember = async (who: string, owner: string): Promise<unknown> =>
    (await ask(admin, `select pg_has_role('${who}', '${owner}', 'member') as is`))[0]
  try {
    for (const name of ['north', 'south']) await ask(admin, `create role ${name} login password '${name}'`, `create database ${name}`)
    const [north, south] = [await printed('north'), await printed('south')]
    expect([north, south].map((sql) => sql.includes('create role saksi_owner '))).toEqual([true, true])
    await runAll('north', north)
    await runAll('south', south)
    expect([await isMember('north', 'saksi_owner'), await isMember('south', 'saksi_owner')]).toEqual([{ is: true }, { is: false }])
    said.length = 0
    expect(await run('init', at('south'), '--country', 'toyland', '--database', of('south', 'south', 'south'))).toBe(2)
    expect(last()).not.toMatch(/grant saksi_owner/i)
    const again = await printed('south')
    expect(again).not.toMatch(/saksi_owner/)
    await runAll('south', again)
    expect([await isMember('south', 'saksi_south_owner'), await isMember('south', 'saksi_owner')]).toEqual([{ is: true }, { is: false }])
    expect(await run('init', at('south'), '--country', 'toyland', '--database', of('south', 'south', 'south')), last()).toBe(0)
  } finally {
    await empty.close()
  }
}, 120_000)

test('where its user may make no roles, what an administrator runs is printed, holds no password, and the record begins and upgrades', async () => {
  const [url, dir] = [urlOf('tenant', 'tenant', 'managed'), at('rented')]
  expect(await run('init', dir, '--country', 'toyland', '--database', url)).toBe(2)
  expect(last()).toContain('"saksi roles" prints what the administrator runs instead')
  said.length = 0
  expect(await run('roles', dir, '--database', url), last()).toBe(0)
  const sql = said[0] ?? ''
  const asked = parseRoles(JSON.parse(readFileSync(`${dir}.roles.json`, 'utf8')) as Record<string, string>)
  expect(asked.prefix).toBe('saksi_managed')
  for (const password of Object.values(asked.passwords)) expect(sql).not.toContain(password)
  expect(sql.split('\n').map((line) => line.replace(/'.*'/, "'…'"))).toEqual([
    'begin;',
    ...ROLES.map((role) => `create role ${roleName('saksi_managed', role)} login password '…';`),
    'grant saksi_managed_owner to "tenant";',
    'alter database "managed" owner to "tenant";',
    'commit;',
  ])
  // Before he ran them, it says what is missing; asked again, it is the same five.
  expect(await run('init', dir, '--country', 'toyland', '--database', url)).toBe(2)
  expect(existsSync(dir)).toBe(false)
  expect(await run('roles', dir, '--database', url)).toBe(0)
  expect(parseRoles(JSON.parse(readFileSync(`${dir}.roles.json`, 'utf8')) as Record<string, string>)).toEqual(asked)
  await ask(superuser('managed'), ...sql.split('\n'))
  expect(await run('init', dir, '--country', 'toyland', '--database', url), last()).toBe(0)
  expect(existsSync(`${dir}.roles.json`)).toBe(false)
  expect(rolesOf(dir)).toEqual(asked)
  expect(await run('verify', dir), last()).toBe(0)
  expect(await look(dir)).toMatchObject({ roles: expect.stringMatching(/^ok/) as string, grants: expect.stringMatching(/^ok/) as string })
  said.length = 0
  expect(await run('roles', dir)).toBe(0)
  expect(said).toEqual([expect.stringContaining('nothing is to be run')])
  expect(await run('upgrade', dir), last()).toBe(0)
}, 120_000)

test('of roles that administrators made, an init that fails leaves what the next one takes', async () => {
  await ask(superuser('postgres'), 'create database rented owner tenant')
  const [url, dir] = [urlOf('tenant', 'tenant', 'rented'), at('again-rented')]
  said.length = 0
  expect(await run('roles', dir, '--database', url), last()).toBe(0)
  await ask(superuser('rented'), ...(said[0] ?? '').split('\n'))
  // At the last step of all, when everything is made and granted.
  mkdirSync(join(dir, 'saksi.json.tmp'), { recursive: true })
  await expect(initInstallation({ dir, country: 'toyland', demo: true, database: url })).rejects.toMatchObject({ code: 'EISDIR' })
  rmSync(dir, { recursive: true })
  expect(existsSync(`${dir}.roles.json`)).toBe(true)
  await initInstallation({ dir, country: 'toyland', demo: true, database: url })
  expect(existsSync(`${dir}.roles.json`)).toBe(false)
  expect(await run('verify', dir), last()).toBe(0)
}, 120_000)

test('a file of asked roles that is gone already, or cannot be removed, takes nothing back', () => {
  const heard: string[] = []
  removeAskedRoles({ askedRoles: at('gone.roles.json') }, (line) => heard.push(line))
  expect(heard).toEqual([])
  mkdirSync(at('stays.roles.json'))
  removeAskedRoles({ askedRoles: at('stays.roles.json') }, (line) => heard.push(line))
  expect(heard).toEqual([expect.stringContaining('could not be removed')])
})

test('a role that was left over is given to nobody while somebody else is in it, or it may or is set what no new role is', async () => {
  const names = ROLES.map((role) => roleName('saksi_fifth', role))
  const [owner, reader] = [roleName('saksi_fifth', 'saksi_owner'), roleName('saksi_fifth', 'saksi_reader')]
  await ask(
    superuser('postgres'),
    'create database fifth owner keeper',
    ...names.flatMap((name) => [`create role ${name} login`, `grant ${name} to keeper with admin option`]),
  )
  const admin = openPool({ host: cluster.host, port: cluster.port, database: 'fifth' }, 'keeper', 'keeper', 1)
  const ties: readonly (readonly [string, string])[] = [
    [`grant ${owner} to tenant`, `revoke ${owner} from tenant`],
    [`grant pg_read_all_data to ${reader}`, `revoke pg_read_all_data from ${reader}`],
    [`alter role ${reader} bypassrls`, `alter role ${reader} nobypassrls`],
    [`alter role ${reader} set row_security = off`, `alter role ${reader} reset all`],
    [`alter role ${reader} valid until '2001-01-01'`, `alter role ${reader} valid until 'infinity'`],
  ]
  try {
    expect(await findFreePrefix(admin)).toEqual({ prefix: 'saksi_fifth' })
    for (const [tie, loosen] of ties) {
      await ask(superuser('postgres'), tie)
      expect([tie, await findFreePrefix(admin)]).toEqual([tie, { database: 'fifth', taken: [tie.includes(owner) ? owner : reader] }])
      // Nor where somebody says that they are his.
      const roles = newRoles('saksi_fifth', () => 'only-for-this-one-moment')
      await expect(migrate(admin, roles, { isNew: true })).rejects.toMatchObject({ code: 'database.roles-taken' })
      await ask(superuser('postgres'), loosen)
    }
    expect(await findFreePrefix(admin)).toEqual({ prefix: 'saksi_fifth' })
  } finally {
    await admin.end()
  }
}, 60_000)
