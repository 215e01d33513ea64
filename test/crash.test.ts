/**
 * Kills. An import that is killed at any moment has recorded the whole return or none of it; the record verifies; the
 * same file sent again ends with every row once. The same where the database is killed, and where the log's folder
 * cannot be written.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { livingPostmaster } from '../src/adapters/postgres/postmaster.ts'
import { initInstallation, openInstallation, type Installation } from '../src/adapters/installation.ts'
import { scratchDir } from './scratch-dir.ts'

const ROWS = 600
const ROUNDS = 20
const scratch = scratchDir('crash')
const dir = join(scratch.path, 'toyland')
const at = (name: string): string => join(scratch.path, name)
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const take = (path: string): Promise<number> => run('import', dir, path, '--form', 'town-return')

/** A sealed return of invented people, each file with cases of its own. */
async function sealed(round: number): Promise<string> {
  const lines = Array.from(
    { length: ROWS },
    (_, i) => `Acorn,${round * ROWS + i + 1}/2024,1,Grizzlewick ${i},2024-02-01,Waking a cat,Red hat,3`,
  )
  writeFileSync(at('clear.csv'), `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${lines.join('\n')}\n`)
  const out = at(`${round}.saksi`)
  expect(
    await run('seal', at('clear.csv'), '--form', 'town-return', '--keys', `${dir}.edge/bell.edge.json`, '--out', out),
    said.slice(-3).join('\n'),
  ).toBe(0)
  return out
}

async function open<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(dir)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Rows that stand, and whether each is there once. */
async function standing({ pools }: Installation): Promise<{ rows: number; keys: number; entries: number }> {
  const { rows } = await pools.saksi_reader.query<{ rows: number; keys: number; entries: number }>(
    `select count(*)::int as rows, count(distinct record_id)::int as keys,
            (select count(*)::int from saksi.entries where kind = 'record.version') as entries
       from saksi.accused_episodes where superseded_at is null`,
  )
  return rows[0] ?? { rows: 0, keys: 0, entries: 0 }
}

/** The command, as its own process; killed after `ms`, or left to end. */
async function killed(path: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['src/main.ts', 'import', dir, path, '--form', 'town-return'], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([pause(ms), ended])
  child.kill('SIGKILL')
  await ended
}

const dataFolder = (): string => {
  const away = join(dir, 'cluster.json')
  return join(existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(dir, 'postgres'), 'data')
}

beforeAll(async () => {
  await initInstallation({ dir, country: 'toyland', demo: true })
}, 120_000)
afterAll(() => scratch.remove(dir))

test(`an import killed at ${ROUNDS} moments leaves all of a return or nothing of it`, async () => {
  // The database stays up between the kills, as it does under a server; the last test takes it away as well.
  await open(async (installation) => {
    const zeroth = await sealed(0)
    const start = performance.now()
    await killed(zeroth, 60_000)
    // Later after a kill that left nothing, earlier after one that came too late: so the kills close in on the commit.
    let moment = 0.8 * (performance.now() - start)
    let before = (await standing(installation)).rows
    expect(before).toBe(ROWS)
    const outcomes = { none: 0, all: 0 }
    for (let round = 1; round <= ROUNDS; round++) {
      const path = await sealed(round)
      await killed(path, moment)
      // A killed client's statement runs to its end before the server sees that nobody is there.
      await pause(100)
      const after = await standing(installation)
      expect([0, ROWS]).toContain(after.rows - before)
      expect([after.keys, after.entries]).toEqual([after.rows, after.rows])
      outcomes[after.rows === before ? 'none' : 'all']++
      moment *= after.rows === before ? 1.08 : 0.92
      const verified = round % 5 === 0 ? await run('verify', dir) : 0 // each time would take longer than all the kills
      expect(verified, said.slice(-5).join('\n')).toBe(0)
      expect(await take(path), said.slice(-3).join('\n')).toBe(0)
      const again = await standing(installation)
      expect(again).toEqual({ rows: before + ROWS, keys: before + ROWS, entries: before + ROWS })
      before = again.rows
    }
    expect(Math.min(outcomes.none, outcomes.all)).toBeGreaterThan(0)
    expect(await run('verify', dir), said.slice(-5).join('\n')).toBe(0)
  })
}, 180_000)

test('a killed database loses nothing that was acknowledged, and takes the file again', async () => {
  for (let round = 1; round <= 2; round++) {
    const before = await open(standing)
    const path = await sealed(100 + round)
    const child = spawn(process.execPath, ['src/main.ts', 'import', dir, path, '--form', 'town-return'], { stdio: 'ignore' })
    const ended = once(child, 'exit') as Promise<[number | null]>
    // From the moment at which it is there; a little later the second time.
    while (livingPostmaster(dataFolder())?.ready !== true && child.exitCode === null) await pause(20)
    await pause(150 * round)
    const server = livingPostmaster(dataFolder())
    if (server) process.kill(server.pid, 'SIGKILL')
    const [code] = await ended
    const after = await open(standing)
    // What was acknowledged is there; what was not is there whole or not at all.
    expect(code === 0 ? [ROWS] : [0, ROWS]).toContain(after.rows - before.rows)
    expect(await take(path), said.slice(-3).join('\n')).toBe(0)
    const rows = before.rows + ROWS
    expect(await open(standing)).toEqual({ rows, keys: rows, entries: rows })
    expect(await run('verify', dir), said.slice(-5).join('\n')).toBe(0)
  }
}, 120_000)

test('where the log cannot be written, the return is recorded, says so, and is logged once it can', async () => {
  await open(async (installation) => {
    const path = await sealed(200)
    const [tiles, away] = [join(dir, 'tlog', 'tile'), join(dir, 'tlog', 'tile.away')]
    const { size } = await installation.checkpoint()
    const { rows } = await standing(installation)
    renameSync(tiles, away)
    writeFileSync(tiles, 'a file where a folder should be\n')
    expect(await take(path)).toBe(2)
    expect(said.at(-1)).toMatch(/^saksi import: The rows are recorded, and not in the log yet\. .+ Nothing is lost/)
    expect((await standing(installation)).rows).toBe(rows + ROWS)
    expect((await installation.checkpoint()).size).toBe(size)
    // The same process tries again and fails again, without building on what it could not write.
    await expect(installation.sequencer.flush()).rejects.toThrow()
    await expect(installation.sequencer.flush()).rejects.toThrow()

    rmSync(tiles)
    renameSync(away, tiles)
    expect(await installation.sequencer.flush()).toBe(size + ROWS + 1)
    await installation.sequencer.close()
    expect(await run('verify', dir), said.slice(-5).join('\n')).toBe(0)
    expect([await take(path), said.at(-1)]).toEqual([0, expect.stringMatching(/on record already/)])
  })
}, 120_000)
