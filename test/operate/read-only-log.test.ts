/** The folder of the log becomes read-only under a server: nothing is promised that it cannot keep, nothing is lost, and it goes on by itself once it can write again. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('read-only-log')
const dir = join(scratch.path, 'record')
const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0
let serving: Serving
let tlog: string
let isBound = false

beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  const web = { desk: scratch.path, public: scratch.path }
  serving = await serve({ dir, port: 0, deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 0 } })
  tlog = serving.installation.layout.tlog
  isBound = process.getuid?.() === 0 && mount('--bind', tlog, tlog)
}, 120_000)
beforeEach((context) => {
  if (!isBound && process.env['CI'] === 'true') throw new Error('a folder cannot be mounted here (not root?), and CI must try it')
  if (!isBound) context.skip('NOT TESTED: a folder cannot be mounted (not root?)')
})
afterAll(async () => {
  await serving?.close()
  if (isBound) spawnSync('umount', ['--lazy', tlog])
  scratch.remove(dir)
})

async function sealed(from: number): Promise<Sealed> {
  const rows = [0, 1, 2].map((i) => `Acorn,${from + i}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const made = await sealFile(serving.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made
}
async function send(
  one: Sealed,
): Promise<{ status: number; body: { code?: string; entries?: string[]; receipt?: { proof: string } | null } }> {
  const { submitToken } = readEdgeKeys(serving.installation.layout.edge('bell'))
  const headers = { authorization: `Bearer ${submitToken}`, 'content-type': 'application/json' }
  const answer = await fetch(`${serving.url}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(one) })
  return { status: answer.status, body: (await answer.json()) as never }
}

test('a return is recorded and promised nothing, pages are answered; the same return is receipted once it can be written', async () => {
  expect((await send(await sealed(1))).status).toBe(200)
  expect(mount('-o', 'remount,ro,bind', tlog)).toBe(true)
  const second = await sealed(10)
  const refused = await send(second)
  expect([refused.status, refused.body.code]).toEqual([503, 'return.recorded-not-logged'])
  expect((await fetch(`${serving.url}/data`)).status).toBe(200)
  expect(mount('-o', 'remount,rw,bind', tlog)).toBe(true)
  const again = await send(second)
  expect([again.status, again.body.entries?.length, again.body.receipt?.proof.length]).toEqual([200, 4, expect.any(Number)])
  const { rows } = await serving.installation.pools.saksi_reader.query<{ n: number; records: number }>(
    'select count(*)::int as n, count(distinct record_id)::int as records from saksi.accused_episodes where superseded_at is null',
  )
  expect(rows).toEqual([{ n: 6, records: 6 }])
  expect(await main(['verify', dir], { out: () => undefined, err: () => undefined })).toBe(0)
}, 120_000)
