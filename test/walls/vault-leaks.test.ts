/**
 * Two vaults as processes, a name opened by them: it is in the asker's hands, and in nothing that either vault or the server keeps.
 * In part by night. By day: walls/leaks, walls/vault.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDoors } from '../../src/work/openings/doors.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { openInstallation, readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingPorts, readSealed } from '../../src/outside/vault/opening-ports.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { runVaults, vaultHome, type RunningVaults } from '../../src/demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { filesHolding, memoryHolds } from '../helpers/search-memory.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const scratch = scratchDir('vault-leaks')
const dir = join(scratch.path, 'record')
const mark = randomBytes(6).toString('hex')
const NAMES = [`Canary${mark}`, `កាណារី${mark}`]
let witnesses: DemoWitnesses
let serving: Serving
let vaults: RunningVaults
let records: string[] = []

/** The processes that keep a vault of this installation. */
const keepers = (): number[] =>
  readdirSync('/proc')
    .filter((p) => /^\d+$/.test(p))
    .filter((p) => {
      try {
        const line = readFileSync(`/proc/${p}/cmdline`, 'utf8').split('\0')
        return line.includes('vault') && line.some((word) => word.startsWith(`${dir}.vaults`))
      } catch {
        return false // it ended meanwhile
      }
    })
    .map(Number)

beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  await own.close()
  const web = { desk: scratch.path, public: scratch.path }
  serving = await serve({ dir, port: await freePort(), deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 0 } })
  vaults = await runVaults(serving.installation, { record: serving.url, port: await freePort(), origins: [] })
  // The clerk's side is a process of its own: it alone has the names, and this one when it opens them.
  const clear = join(scratch.path, 'clear.csv')
  const rows = NAMES.map((name, i) => `Acorn,${i + 1}/2024,1,${name},2024-02-01,Waking a cat,Red hat,3`)
  writeFileSync(clear, `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`)
  const sealed = join(scratch.path, 'return.saksi')
  const command = ['src/main.ts', 'seal', clear, '--form', 'town-return', '--keys', layoutOf(dir).edge('bell'), '--out', sealed]
  const clerk = spawnSync(process.execPath, command)
  if (clerk.status !== 0) throw new Error(clerk.stderr.toString())
  const token = readEdgeKeys(layoutOf(dir).edge('bell')).submitToken
  const answer = await fetch(`${serving.url}/api/v1/returns`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: readFileSync(sealed),
  })
  if (answer.status !== 200) throw new Error(await answer.text())
  const { entries } = JSON.parse(readFileSync(sealed, 'utf8')) as { entries: { stub: string }[] }
  records = entries.flatMap((e) => (JSON.parse(e.stub) as { record?: string }).record ?? [])
}, 180_000)
afterAll(async () => {
  await vaults?.close()
  await serving?.close()
  await witnesses?.close()
  scratch.remove(dir)
})

/** Couriers travel and vaults fold the log before the first opening can succeed. */
async function open(record: string, onAsk: () => void = () => undefined): Promise<unknown> {
  const { layout } = serving.installation
  const server = { url: serving.url, token: readEdgeKeys(layout.edge('bell')).submitToken }
  const key = readSigningKey(JSON.parse(readFileSync(layout.signingKey('bell', 'head'), 'utf8'))) as SigningKey
  const tools = { random: nodeRandom, hpke, signer: softwareSigner(key), oneTime: await makeVaultKeys(), ...readDoors(layout.doors) }
  const wish = {
    record: await readSealed(server, record, 'prosecution'),
    agency: 'bell',
    purpose: 'prosecution',
    fields: ['accused_name'],
    emergency: false,
  } as const
  const ports = openingPorts(server)
  const ask: typeof ports.ask = async (...all) => {
    const answer = ports.ask(...all)
    onAsk()
    return answer
  }
  return openRecord(wish, { ...ports, ask }, tools)
}

test('both vaults together open a name, and no name is in the memory, the journal or the log of either', async () => {
  let opened: unknown
  for (let i = 0; i < 60 && opened === undefined; i++) {
    opened = await open(records[1] ?? '').catch(() => undefined)
    if (opened === undefined) await pause(1000)
  }
  expect(opened).toEqual({ accused_name: NAMES[1] })
  const pids = keepers()
  expect(pids).toHaveLength(2)
  for (const pid of pids) expect(memoryHolds(pid, NAMES)).toEqual([])
  // The search does find what is there: the record that was opened, which both keep in their journals.
  expect(pids.some((pid) => memoryHolds(pid, [records[1] ?? '']).length === 1)).toBe(true)
  for (const folder of [dir, `${dir}.vaults`]) expect(filesHolding(folder, NAMES)).toEqual([])
  for (const side of ['agency', 'trustee'] as const)
    expect(readdirSync(vaultHome(serving.installation, side))).toEqual(expect.arrayContaining(['journal.jsonl', 'vault.log']))
}, 240_000)

test.runIf(AT_NIGHT)(
  'killed in the middle of asking, neither vault leaves a name behind',
  async () => {
    const pids = keepers()
    let asked = 0
    const opened = await open(records[0] ?? '', () => {
      if (asked++ === 0) setTimeout(() => pids.forEach((pid) => process.kill(pid, 'SIGKILL')), 5)
    }).catch(() => 'refused')
    expect([asked > 0, opened === 'refused' || (opened as Record<string, string>)['accused_name'] === NAMES[0]]).toEqual([true, true])
    for (const folder of [dir, `${dir}.vaults`]) expect(filesHolding(folder, NAMES)).toEqual([])
  },
  120_000,
)
