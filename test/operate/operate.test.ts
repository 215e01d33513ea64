/**
 * A real installation's life: it is made, fills, is upgraded with its log going on, and moves to another machine with
 * another PostgreSQL; and `saksi doctor` sees what is not as it should be, first of all a copy that others have overtaken.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Check } from '../../src/work/doctor/check.ts'
import { copyIn, copyOut, listTables } from '../../src/work/backup/tables.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readRoles, readSigner } from '../../src/store/files/settings.ts'
import { signCheckpoint } from '../../src/store/files/tile-log.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { inTransaction, openPool } from '../../src/store/postgres/connect.ts'
import { allBinaries } from '../../src/store/postgres/server/find-binaries.ts'
import { openCluster } from '../../src/store/postgres/server/launch.ts'
import { listMigrations, migrate } from '../../src/store/postgres/migrate.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { EMPTY_ROOT } from '../../src/core/ledger/tree.ts'
import { keepClock } from '../../src/outside/host/clocks.ts'
import { main } from '../../src/main.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('operate')
const at = (name: string): string => join(scratch.path, name)
const first = at('first')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')
const engine = process.env['SAKSI_POSTGRES']

async function handIn(dir: string, from: number): Promise<number> {
  const rows = Array.from({ length: 50 }, (_, i) => `Acorn,${from + i}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
  writeFileSync(at('clear.csv'), `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`)
  const sealed = at(`${from}.saksi`)
  // The edge keys are the agency's: they move with nobody.
  const keys = [`${first}.edge`, at('bell')].map((folder) => join(folder, 'bell.edge.json')).find((path) => existsSync(path))
  await run('seal', at('clear.csv'), '--form', 'town-return', '--keys', keys ?? '', '--out', sealed)
  return run('import', dir, sealed, '--form', 'town-return')
}

async function examine(dir: string, ...more: string[]): Promise<{ code: number; of: Map<string, Check> }> {
  const code = await run('doctor', dir, '--json', ...more)
  const { checks } = JSON.parse(last()) as { checks: Check[] }
  return { code, of: new Map(checks.map((c) => [c.id, c])) }
}

beforeAll(async () => {
  if ((await run('init', first, '--country', 'toyland')) !== 0) throw new Error(last())
  await handIn(first, 1)
}, 120_000)
afterAll(() => {
  if (engine === undefined) delete process.env['SAKSI_POSTGRES']
  else process.env['SAKSI_POSTGRES'] = engine
  for (const dir of ['old', 'moved']) scratch.remove(at(dir))
  scratch.remove(first)
})

test('a database of an older version is refused with a word, upgraded whole, and its log goes on', async () => {
  const old = at('old')
  const known = await listMigrations()
  const tilde = layoutOf(first)
  mkdirSync(old)
  for (const name of ['saksi.json', 'tlog', 'anchor', 'secrets'])
    if (existsSync(join(first, name))) cpSync(join(first, name), join(old, name), { recursive: true })
  rmSync(join(old, 'secrets', 'postgres.json'))
  const source = await openInstallation(first)
  const cluster = await openCluster({ dir: old })
  const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
  await migrate(admin, readRoles(tilde), { upTo: known.length - 1 })
  const { size } = await source.checkpoint()
  await inTransaction(source.owner(), (from) =>
    inTransaction(admin, async (to) => {
      await from.query('set local row_security = off')
      const there = new Map((await listTables(from)).map((t) => [t.name, t.columns]))
      for (const table of await listTables(to)) {
        const columns = table.columns.filter((c) => there.get(table.name)?.includes(c))
        await to.query(`truncate saksi."${table.name}"`)
        if (columns.length > 0) await copyIn(to, { ...table, columns }, copyOut(from, { ...table, columns }))
      }
    }),
  )
  await source.close()
  await admin.end()
  await cluster.close()

  expect(await run('verify', old)).toBe(2)
  expect(last()).toContain(`saksi upgrade ${old}`)
  const ill = await examine(old)
  expect([ill.code, ill.of.get('database.schema')?.state]).toEqual([2, 'fault'])
  expect(await run('upgrade', old), last()).toBe(0)
  expect(last()).toContain(known.at(-1))
  expect(await run('upgrade', old), last()).toBe(0)
  expect(last()).toContain('nothing to do')
  expect(await handIn(old, 1000), last()).toBe(0)
  expect(await run('verify', old, '--since', join(first, 'tlog', 'checkpoint')), last(4)).toBe(0)
  const installation = await openInstallation(old)
  try {
    expect((await installation.checkpoint()).size).toBeGreaterThan(size + 50)
    const starts = await readOwn(installation.pools.saksi_reader, 'program.started')
    expect(starts.at(-1)?.stub).toMatchObject({ command: 'upgrade' })
    await installation.owner().query(`select 1`)
  } finally {
    await installation.close()
  }
}, 180_000)

test('a database of a newer version is refused', async () => {
  const old = at('old')
  const layout = layoutOf(old)
  const cluster = await openCluster({ dir: old })
  const admin = openPool(cluster, cluster.superuser.user, cluster.superuser.password)
  await admin.query(`insert into public.saksi_migrations (name) values ('999999-later.sql')`)
  try {
    expect(await run('verify', old)).toBe(2)
    expect(last()).toContain('newer Saksi (it has 999999-later.sql)')
    expect(await run('upgrade', old)).toBe(2)
    expect(last()).toContain('newer Saksi')
    expect(existsSync(join(layout.dir, 'serve.lock'))).toBe(false)
  } finally {
    await admin.query(`delete from public.saksi_migrations where name = '999999-later.sql'`)
    await admin.end()
    await cluster.close()
  }
}, 60_000)

test('it moves to another folder and another PostgreSQL, and the old one is told that it is overtaken', async () => {
  const identity = await generateIdentity()
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  expect(await run('backup', first, at('move.age'), '--to', await identityToRecipient(identity)), last()).toBe(0)
  const newest = join(first, 'tlog', 'checkpoint')
  const engines = allBinaries()
  if (engines.some((e) => e.kind === 'embedded')) process.env['SAKSI_POSTGRES'] = 'embedded'
  expect(await run('restore', at('move.age'), at('moved'), '--identity', at('officer.key'), '--witnessed', newest), last()).toBe(0)
  expect(await run('verify', at('moved'), '--since', newest), last(4)).toBe(0)
  expect(await handIn(at('moved'), 2000), last()).toBe(0)
  const major = (dir: string): string => {
    const away = join(dir, 'cluster.json')
    const base = existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(dir, 'postgres')
    return readFileSync(join(base, 'data', 'PG_VERSION'), 'utf8').trim()
  }
  // Where the machine has two of them, the record has changed from one to the other.
  const changes = engine !== 'embedded' && new Set(engines.map((e) => e.major)).size > 1
  expect(major(at('moved')) !== major(first)).toBe(changes)

  if (engine === undefined) delete process.env['SAKSI_POSTGRES']
  else process.env['SAKSI_POSTGRES'] = engine
  const overtaken = await examine(first, '--witnessed', join(at('moved'), 'tlog', 'checkpoint'))
  expect(overtaken.code).toBe(2)
  expect(overtaken.of.get('log.shown')).toMatchObject({ state: 'fault', says: expect.stringContaining('was signed at') as string })
  // And should it go on all the same, its history is another one.
  expect(await handIn(first, 3000), last()).toBe(0)
  expect(await handIn(first, 4000), last()).toBe(0)
  const forked = await examine(first, '--witnessed', join(at('moved'), 'tlog', 'checkpoint'))
  expect(forked.of.get('log.shown')?.says).toContain('another history')
}, 180_000)

test('a database behind its checkpoint is that fault, with the entries that are missing and the page to read', async () => {
  const layout = layoutOf(first)
  const file = join(layout.tlog, 'checkpoint')
  const before = readFileSync(file, 'utf8')
  const installation = await openInstallation(first)
  const { size } = await installation.checkpoint()
  await installation.close()
  // What a standby that had not taken in the last four entries comes up beside.
  writeFileSync(file, signCheckpoint(readSigner(layout), size + 4, new Uint8Array(32)))
  const behind = (await examine(first)).of.get('log.head')
  expect(behind).toMatchObject({ state: 'fault', mend: expect.stringContaining('docs/operate/behind.md') as string })
  expect(behind?.says).toContain(
    `it has ${size} entries, and the log was signed up to ${size + 4}. Missing: entries ${size} to ${size + 3}`,
  )
  writeFileSync(file, signCheckpoint(readSigner(layout), size, new Uint8Array(32)))
  expect((await examine(first)).of.get('log.head')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('another history') as string,
  })
  writeFileSync(file, 'nothing\n')
  expect((await examine(first)).of.get('log.head')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('no checkpoint') as string,
  })
  // A crash before the file was written is no fault: the log goes on by itself.
  writeFileSync(file, signCheckpoint(readSigner(layout), 0, EMPTY_ROOT))
  expect((await examine(first)).of.get('log.head')).toMatchObject({
    state: 'ok',
    says: expect.stringContaining('follows from 0') as string,
  })
  writeFileSync(file, before)
  expect((await examine(first)).of.get('log.head')).toMatchObject({ state: 'ok' })
}, 120_000)

test('a clock that jumped is named, against what this machine has counted, and the record does not follow it', async () => {
  const installation = await openInstallation(first)
  const { clock, layout } = installation
  const { offset } = clock
  expect((await examine(first)).of.get('clock.counted')).toMatchObject({ state: 'ok' })
  mkdirSync(join(first, 'log'), { recursive: true })
  for (const [days, says] of [
    [-365, '365 days ahead'],
    [1, '24 h behind'],
  ] as const) {
    // As a server left it that ran before the clock was moved by so much.
    keepClock(layout.clock, { offset: offset + days * 86_400_000 })
    expect((await examine(first)).of.get('clock.counted')).toMatchObject({ state: 'fault', says: expect.stringContaining(says) as string })
  }
  rmSync(layout.clock)
  await installation.note({ kind: 'clock.alarm', source: 'monotonic', direction: 'behind', milliseconds: 9000 })
  expect((await examine(first)).of.get('clock.said')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('9 s behind') as string,
  })
  await run('verify', first)
  expect(last(40)).toMatch(/^entries \d+ to now were made while the server’s clock was 9 s behind of what its machine counted$/m)
  await installation.note({ kind: 'clock.alarm', source: 'monotonic', direction: 'ahead', milliseconds: 0 })
  expect((await examine(first)).of.has('clock.said')).toBe(false)
  await installation.close()
}, 120_000)

test('the doctor names what stands open, and is content when it is closed', async () => {
  const before = await examine(first)
  expect(before.code).toBe(2)
  expect(before.of.get('secrets.apart')).toMatchObject({ state: 'fault' })
  expect(before.of.get('backup.last')).toMatchObject({ state: 'ok' })
  chmodSync(join(first, 'secrets', 'log.key'), 0o644)
  expect((await examine(first)).of.get('secrets.modes')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('log.key') as string,
  })
  chmodSync(join(first, 'secrets', 'log.key'), 0o600)
  cpSync(join(`${first}.vaults`, 'trustee-1', 'vault.key'), join(first, 'secrets', 'vault.key'))
  expect((await examine(first)).of.get('secrets.inside')).toMatchObject({ state: 'fault' })
  rmSync(join(first, 'secrets', 'vault.key'))
  renameSync(`${first}.edge`, at('bell'))
  renameSync(`${first}.vaults`, at('vaults'))
  const installation = await openInstallation(first)
  const owner = installation.owner()
  await owner.query('grant update on saksi.entries to saksi_app')
  // What waits for a vault is no key of it: whoever is told to move it away loses the names.
  mkdirSync(join(`${first}.vaults`, 'courier/bell'), { recursive: true })
  writeFileSync(join(`${first}.vaults`, 'courier/bell/part.jsonl'), '')
  const apart = await examine(first)
  rmSync(`${first}.vaults`, { recursive: true })
  expect(apart.of.get('secrets.apart')).toMatchObject({ state: 'ok' })
  expect(apart.of.get('database.grants')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('UPDATE on entries') as string,
  })
  await owner.query('revoke update on saksi.entries from saksi_app')
  await owner.query('alter table saksi.entries disable row level security')
  expect((await examine(first)).of.get('database.walls')).toMatchObject({ state: 'fault' })
  await owner.query('alter table saksi.entries enable row level security')
  await installation.close()
  const after = await examine(first)
  expect(after.of.get('secrets.age')).toMatchObject({ state: 'ok' })
  expect([...after.of.values()].filter((c) => c.state === 'fault')).toEqual([])
  expect(after.of.get('log.witnesses')).toMatchObject({ state: 'warn' })
  expect(after.code).toBe(1)
  // For a person: each thing to mend says how.
  await run('doctor', first)
  expect(said.join('\n')).toContain('→')
}, 120_000)
