/**
 * What is no crash and happens all the same: two servers on one log, a dead server that nobody buried, a clock that is
 * moved, and files that a bad disk or a hand has torn. Nothing acknowledged is lost; what cannot be used is named.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPool } from '../../src/store/postgres/connect.ts'
import { livingPostmaster } from '../../src/store/postgres/server/postmaster.ts'
import { main } from '../../src/main.ts'
import { Scratch } from '../../src/torture/scratch.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const home = scratchDir('disorder')
let scratch: Scratch

beforeAll(async () => {
  scratch = await Scratch.make(join(home.path, 'scratch'))
}, 120_000)
afterAll(async () => {
  await scratch.remove()
  home.remove()
})

async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  return { code, said: said.join('\n') }
}
const take = (path: string) => run('import', scratch.dir, path, '--form', 'town-return')

const servers: ChildProcess[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.kill('SIGKILL')
})

/** A server as its own process, once it listens. */
async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/torture/serving.ts', scratch.dir], { stdio: ['ignore', 'pipe', 'ignore'] })
  servers.push(child)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

describe('two servers on one log', () => {
  test('the second is refused, naming the first; when the first is killed the second may start', async () => {
    await scratch.close()
    const first = await startServer()
    const refused = await run('serve', scratch.dir, '--port', '18473')
    expect([refused.code, refused.said]).toEqual([
      2,
      expect.stringMatching(new RegExp(`Another Saksi serves .+ already: process ${first.pid}, since .+ Stop that one first`)),
    ])
    first.kill('SIGKILL')
    await once(first, 'exit')
    const second = await startServer()
    expect(second.exitCode).toBeNull()
    second.kill('SIGTERM')
    expect((await once(second, 'exit'))[0]).toBe(0)
  }, 180_000)
})

describe('a dead database server that nobody buried', () => {
  test('a zombie’s pid file does not keep the next one from starting', async () => {
    await scratch.close()
    // Whoever started the database is stopped, so that it cannot reap it: the killed postmaster stays a zombie.
    const starter = await startServer()
    const pid = livingPostmaster(scratch.data)?.pid ?? 0
    starter.kill('SIGSTOP')
    process.kill(pid, 'SIGKILL')
    await pause(500)
    try {
      expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /)
      expect(readFileSync(join(scratch.data, 'postmaster.pid'), 'utf8')).toMatch(new RegExp(`^${pid}\\n`))
      const taken = await scratch.seal(5)
      await scratch.settle([taken], 'zombie')
      expect(scratch.counts).toEqual({ lost: 0, doubled: 0, faults: [] })
    } finally {
      starter.kill('SIGKILL')
    }
  }, 180_000)
})

describe('a clock that is moved', () => {
  const times = async (): Promise<{ recorded: string[]; back: number }> => {
    const { pools } = await scratch.open()
    const { rows } = await pools.saksi_reader.query<{ at: string }>(
      `select to_char(e.recorded_at, 'YYYY-MM-DD HH24:MI:SS.US') as at from saksi.log_leaves l join saksi.entries e using (agency_id, entry_id) order by l.idx`,
    )
    const recorded = rows.map((r) => r.at)
    return { recorded, back: recorded.filter((at, i) => i > 0 && at < (recorded[i - 1] as string)).length }
  }

  /** The database's `now()`, as the recording role sees it: a function of this name that stands before PostgreSQL's own. */
  async function moveClock(by: string | undefined): Promise<void> {
    const { user, password } = JSON.parse(readFileSync(join(scratch.dir, 'secrets', 'postgres.json'), 'utf8')) as {
      user: string
      password: string
    }
    await scratch.open()
    const server = livingPostmaster(scratch.data)
    const admin = openPool({ host: server?.host ?? '', port: server?.port ?? 0, database: 'saksi' }, user, password, 1)
    try {
      if (by === undefined) {
        // verify names what was put into the database, so it goes again.
        await admin.query('alter role saksi_app reset search_path; drop schema moved cascade')
        return
      }
      await admin.query('create schema if not exists moved')
      for (const name of ['now', 'clock_timestamp', 'transaction_timestamp', 'statement_timestamp'])
        await admin.query(
          `create or replace function moved.${name}() returns timestamptz language sql stable as $$ select pg_catalog.${name}() + interval '${by}' $$`,
        )
      await admin.query('grant usage on schema moved to saksi_app')
      await admin.query('alter role saksi_app set search_path = moved, pg_catalog, public')
    } finally {
      await admin.end()
    }
  }

  test('forward and back: no entry is recorded earlier than the one before it, and the record follows no jump', async () => {
    for (const by of ['3 days', '-3 days', '0']) {
      await moveClock(by)
      await scratch.close()
      // The jump is really there: or nothing was tried.
      const { rows } = await (
        await scratch.open()
      ).pools.saksi_app.query<{ off: number }>('select round(extract(epoch from now() - pg_catalog.now()) / 86400)::int as off')
      expect(rows[0]?.off).toBe(Number.parseInt(by, 10))
      await scratch.close()
      const taken = await scratch.seal(3)
      expect((await take(taken.path)).code).toBe(0)
      taken.isAcknowledged = true
      await scratch.settle([taken], `clock moved by ${by}`)
    }
    expect(scratch.counts.faults).toEqual([])
    const { recorded, back } = await times()
    expect(back).toBe(0)
    // An entry three days ahead would hold back the time of all that come after it.
    expect(Math.abs(Date.parse(`${recorded.at(-1)}Z`) - Date.now())).toBeLessThan(86_400_000)
    await moveClock(undefined)
    expect((await run('verify', scratch.dir)).code).toBe(0)
  }, 180_000)
})

describe('a torn file', () => {
  /** What a bad disk leaves of bytes, by length; and what an editor or a merge leaves. */
  const TEARS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    empty: () => Buffer.alloc(0),
    'one byte': (b) => b.subarray(0, 1),
    half: (b) => b.subarray(0, b.length >> 1),
    'all but one byte': (b) => b.subarray(0, -1),
    'all zeros': (b) => Buffer.alloc(b.length),
    'garbage after it': (b) => Buffer.concat([b, Buffer.from('\u0000garbage\n')]),
  }
  /** By day each file is torn in half of the ways, and each way meets half of the files. */
  const cases = (files: readonly string[]) =>
    files.flatMap((file, nth) =>
      Object.keys(TEARS)
        .filter((_, i) => (i + nth) % ONE_IN(2) === 0)
        .map((tear) => [file, tear] as const),
    )
  async function torn<T>(path: string, tear: string, work: () => Promise<T>): Promise<T> {
    await scratch.close()
    const whole = readFileSync(path)
    writeFileSync(path, (TEARS[tear] as (b: Buffer) => Buffer)(whole))
    try {
      return await work()
    } finally {
      await scratch.close()
      writeFileSync(path, whole)
    }
  }

  test.each(cases(['saksi.json', 'secrets/roles.json', 'secrets/log.key', 'tlog/vkey', 'secrets/postgres.json']))(
    '%s, %s: named in one clear line or read as it was, nothing else touched; whole again, all is there',
    async (file, tear) => {
      const path = join(scratch.dir, file)
      const taken = await scratch.seal(1)
      const { code, said } = await torn(path, tear, () => take(taken.path))
      taken.isAcknowledged = code === 0
      expect([0, 2]).toContain(code)
      expect(code === 0 ? path : said).toContain(path)
      expect(said).not.toMatch(/\bat .+\.ts:\d|SyntaxError|ZodError|JSON/)
      await scratch.settle([taken], `${file} ${tear}`)
      expect(scratch.counts.faults).toEqual([])
    },
    60_000,
  )

  test.each(cases(['checkpoint']))(
    '%s, %s: the next sequencer publishes it again from the database',
    async (file, tear) => {
      const path = join(scratch.layout.tlog, file)
      await scratch.close()
      writeFileSync(path, (TEARS[tear] as (b: Buffer) => Buffer)(readFileSync(path)))
      await scratch.settle([await scratch.seal(1)], `${file} ${tear}`)
      expect(scratch.counts.faults).toEqual([])
      await scratch.close()
      expect((await run('verify', scratch.dir)).code).toBe(0)
    },
    60_000,
  )

  test.each(cases(['the tile']).map(([, tear]) => tear))(
    'the tile at the right edge, %s: what comes is recorded; the log goes on whole, or waits and verify names the tile',
    async (tear) => {
      const folder = join(scratch.layout.tlog, 'tile/0/000.p')
      const { size } = await (await scratch.open()).checkpoint()
      const path = join(folder, readdirSync(folder).find((name) => Number(name) === size) ?? '')
      const taken = await scratch.seal(1)
      const { code, verified } = await torn(path, tear, async () => {
        const done = await take(taken.path)
        await scratch.close()
        return { code: done.code, verified: (await run('verify', scratch.dir)).code }
      })
      taken.isAcknowledged = code === 0
      // Never acknowledged with a receipt from a log that does not verify.
      expect([
        [0, 0],
        [2, 1],
      ]).toContainEqual([code, verified])
      await scratch.settle([taken], `tile ${tear}`)
      expect(scratch.counts.faults).toEqual([])
    },
    120_000,
  )

  test('a .tmp that a crash left is nothing: the next write replaces it', async () => {
    await scratch.close()
    appendFileSync(join(scratch.layout.tlog, 'checkpoint.tmp'), 'torn')
    await scratch.settle([await scratch.seal(1)], 'leftover')
    expect(scratch.counts.faults).toEqual([])
  }, 60_000)
})
