/**
 * A full disk, for real: a small file system of its own. An import refuses while there is room left to end in order;
 * where the room goes away under it, it says so and ends; with room again the same file goes through, once.
 * (Where nothing may be mounted, test/road/crash.test.ts still puts ENOSPC into each write of the program itself.)
 * In part by night. By day: road/crash, operate/two-servers.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { main } from '../../src/main.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const MB = 1024 * 1024
const ROWS = 5000
const scratch = scratchDir('disk-full')
const disk = join(scratch.path, 'disk')
const dir = join(disk, 'toyland')
const filler = join(disk, 'filler')
const file = join(scratch.path, 'return.saksi')
mkdirSync(disk)
const isMounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m,mode=755', 'tmpfs', disk]).status === 0

beforeEach((context) => {
  if (!isMounted && process.env['CI'] === 'true') throw new Error('a file system cannot be mounted here (not root?), and CI must try it')
  if (!isMounted) context.skip('NOT TESTED: a small file system cannot be mounted (not root?)')
})

beforeAll(async () => {
  if (!isMounted) return
  await initInstallation({ dir, country: 'toyland', demo: true })
  const rows = Array.from({ length: ROWS }, (_, i) => `Acorn,${i + 1}/2024,1,Grizzlewick ${i},2024-02-01,Waking a cat,Red hat,3`)
  const clear = join(scratch.path, 'clear.csv')
  writeFileSync(clear, `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`)
  const keys = `${dir}.edge/bell.edge.json`
  await main(['seal', clear, '--form', 'town-return', '--keys', keys, '--out', file], { out: () => undefined })
}, 120_000)
afterAll(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk])
  scratch.remove(dir)
})

/** Leaves so many megabytes, at once. */
function leave(megabytes: number): void {
  rmSync(filler, { force: true })
  const { bavail, bsize } = statfsSync(disk)
  const size = bavail * bsize - megabytes * MB
  expect(spawnSync('fallocate', ['-l', String(size), filler]).status).toBe(0)
  chmodSync(filler, 0o600)
}

/** The command as its own process: whether it ends by itself is what is asked. */
async function take(meanwhile: () => Promise<void> = async () => undefined): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/main.ts', 'import', dir, file, '--form', 'town-return'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  const ended = once(child, 'exit') as Promise<[number | null]>
  await meanwhile()
  const [code] = (await Promise.race([ended, pause(60_000, ['hangs'], { ref: false })])) as [number | null]
  child.kill('SIGKILL')
  return { code, said }
}

async function standing(): Promise<number> {
  const installation = await openInstallation(dir)
  try {
    await installation.sequencer.flush()
    const { rows } = await installation.pools.saksi_reader.query<{ n: number; keys: number }>(
      'select count(*)::int as n, count(distinct record_id)::int as keys from saksi.accused_episodes where superseded_at is null',
    )
    expect(rows[0]?.keys).toBe(rows[0]?.n)
    return rows[0]?.n ?? -1
  } finally {
    await installation.close()
  }
}
const verify = (): Promise<number> => main(['verify', dir], { out: () => undefined })

test('an import that the disk has no room for is refused before anything is recorded, and ends', async () => {
  leave(70)
  const { code, said } = await take()
  expect([code, said]).toEqual([2, expect.stringMatching(/The disk has \d+ MB left \(.+\), and this needs \d+ MB/)])
  expect(said).not.toMatch(/ENOSPC|\bat .+\.ts:\d/)
  rmSync(filler)
  expect(await standing()).toBe(0)
}, 120_000)

test('a command on a disk with not one byte left says so and ends; nothing is lost', async () => {
  leave(0)
  const { code, said } = await take()
  expect([code, said]).toEqual([2, expect.stringMatching(/The disk (?:is full|has \d+ MB left)/)])
  expect(said).not.toMatch(/ENOSPC|\bat .+\.ts:\d/)
  rmSync(filler)
  expect(await standing()).toBe(0)
  expect(await verify()).toBe(0)
}, 120_000)

test.runIf(AT_NIGHT)(
  'where the room goes away under an import, it says so and ends, and with room again the file goes through once',
  async () => {
    const { code, said } = await take(async () => {
      // The courier part is written after the room was looked at and before the database is asked.
      const until = Date.now() + 30_000
      while (!existsSync(join(`${dir}.vaults`, 'courier')) && Date.now() < until) await pause(2)
      leave(0)
    })
    expect([code, said]).toEqual([2, expect.stringMatching(/The disk is full|The rows are recorded, and not in the log yet/)])
    expect(said).not.toMatch(/ENOSPC|\bat .+\.ts:\d/)
    rmSync(filler)
    expect([0, ROWS]).toContain(await standing())
    const again = await take()
    expect(again.code, again.said).toBe(0)
    expect(await standing()).toBe(ROWS)
    expect(await verify()).toBe(0)
  },
  180_000,
)
