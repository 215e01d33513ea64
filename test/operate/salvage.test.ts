/**
 * A database that came up behind its log, as a standby does that took over without the last entries: nothing is signed on it; what it holds, and
 * what was handed in since, goes on under a new log; what is gone is said, and is sent again without being counted twice.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { main } from '../../src/main.ts'
import { append } from '../../src/road/append.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('salvage')
const at = (name: string): string => join(scratch.path, name)
const dir = at('record')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')
let recipient = ''

const HEADING = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
/** One case in a month's return, sealed as the clerk's own machine does. */
async function seal(installation: Installation, month: string): Promise<Sealed> {
  const sheet = `${HEADING}\nAcorn,${Number(month)}/2024,1,Wump Nobody,2024-${month}-01,Waking a cat,Red hat,3\n`
  const sealed = await sealFile(
    { ...installation, layout: layoutOf(dir) },
    'town-return',
    'bell',
    new TextEncoder().encode(sheet),
    `2024-${month}.csv`,
  )
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  return sealed
}
const on = async <T>(folder: string, work: (installation: Installation) => Promise<T>): Promise<T> => {
  const installation = await openInstallation(folder)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
const handIn = (folder: string, month: string): Promise<{ accepted: number; unchanged: number; hasReceipt: boolean }> =>
  on(folder, async (i) => {
    const { accepted, unchanged, receipt } = await append(await seal(i, month), i.country, i.store)
    return { accepted, unchanged, hasReceipt: receipt !== null }
  })
const casesIn = (folder: string): Promise<string[]> =>
  on(folder, async (i) => {
    const { rows } = await i.pools.saksi_reader.query<{ stub: string }>(
      `select stub from saksi.entries where agency_id = 'bell' order by recorded_at`,
    )
    return [...new Set(rows.flatMap(({ stub }) => /2024-\d\d/.exec(stub)?.[0] ?? []))]
  })
/** Where the files of its own database lie. */
const clusterOf = (folder: string): string => {
  const away = join(folder, 'cluster.json')
  return existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(folder, 'postgres')
}
const salvage = (file: string): Promise<number> => run('salvage', dir, at(file), '--to', recipient)

beforeAll(async () => {
  const identity = await generateIdentity()
  recipient = await identityToRecipient(identity)
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  await newInstallation({ dir, country: 'toyland', demo: true })
  await handIn(dir, '01')
}, 120_000)

test('a database that lacks nothing is not salvaged', async () => {
  expect(await salvage('none.age')).toBe(2)
  expect(last()).toContain('lacks nothing')
  expect(existsSync(at('none.age'))).toBe(false)
}, 60_000)

test('what stands and what was recorded since go on under a new log; what is gone is said, and sent again', async () => {
  const cluster = clusterOf(dir)
  execFileSync('cp', ['-a', cluster, at('standby')])
  expect(await handIn(dir, '02')).toMatchObject({ accepted: 1, hasReceipt: true })
  // The standby takes over: the folder has the newer checkpoint, the database the older entries.
  execFileSync('rm', ['-r', cluster])
  execFileSync('cp', ['-a', at('standby'), cluster])
  expect(await handIn(dir, '03').catch((error: Error) => error.message)).toBeTruthy()
  const checkpoint = readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')

  expect(await run('backup', dir, at('backup.age'), '--to', recipient)).not.toBe(0)
  expect(await salvage('salvaged.age'), last(4)).toBe(0)
  const told = last(12)
  expect(told).toMatch(/bell: \d+ stand; it sends again what it has sent since .*; \d+ recorded since/)
  expect(told).toMatch(/\d+ that were signed are not here/)
  const root = /--accept-rewind "([^"]+)"/.exec(told)?.[1] ?? ''
  // Nothing is left otherwise than it was.
  expect(readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')).toBe(checkpoint)

  const restored = ['restore', at('salvaged.age'), at('on'), '--identity', at('officer.key'), '--witnessed', join(dir, 'tlog/checkpoint')]
  // Without the root in so many words nothing is given up.
  expect(await run(...restored)).toBe(2)
  expect(await run(...restored, '--accept-rewind', root), last(4)).toBe(0)
  expect(said.slice(-5).join('\n')).toContain('witnessed are gone')
  expect(await run('verify', at('on')), last(5)).toBe(0)
  expect(await casesIn(at('on'))).toEqual(['2024-01', '2024-03'])

  expect(await handIn(at('on'), '02')).toEqual({ accepted: 1, unchanged: 0, hasReceipt: true })
  expect(await handIn(at('on'), '03')).toMatchObject({ unchanged: 1 })
  expect(await run('verify', at('on')), last(5)).toBe(0)
}, 240_000)
