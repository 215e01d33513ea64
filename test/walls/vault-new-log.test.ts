/**
 * After a disaster the record goes on under a new log, and the names that were sealed before must open again: each keeper, told by hand,
 * lets his vault follow the new log. What the vault remembers stays, and no other record's log is ever followed.
 * By night alone. By day: operate/restore-served, walls/vault-rotation.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { append } from '../../src/road/append.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { removeCluster } from '../../src/store/postgres/server/remove-cluster.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { homeOf } from '../../src/vault/home.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
let restored: Serving | undefined
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const at = (name: string): string => join(made.dir, '..', name)
const records: string[] = []

async function handIn(installation: Installation, n: number): Promise<void> {
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${n}/2024,1,Wump ${n},2024-02-01,Waking a cat,Red hat,3\n`
  const edge = { ...installation, layout: layoutOf(made.dir) }
  const file = await sealFile(edge, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  await append(file, installation.country, installation.store)
  records.push((JSON.parse(file.entries[1]?.stub ?? '') as { record: string }).record)
}
const open = async (record: string): Promise<unknown> => {
  const tools = await made.tools('bell', 'head')
  return openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
}
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  // Once is enough: a log that is padded ten times a second is behind its witnesses again in the next moment.
  for (let i = 0; i < 300; i++) {
    if (await isSo()) return
    await pause(100)
  }
  throw new Error('it did not become so')
}
const witnessed = ({ witnessed: state, checkpoint }: Installation): Promise<void> =>
  until(async () => (state()?.size ?? -1) >= (await checkpoint()).size - 1)
const batches = (side: Vaulted['sides'][number]): number => {
  const folder = join(made.home(side), 'batches', 'bell')
  return existsSync(folder) ? readdirSync(folder).length : 0
}

beforeAll(async () => {
  made = await makeVaulted('toyland', undefined, undefined, undefined, 0, 3)
  await bothOpen(made)
  await handIn(made.installation, 1)
  await until(async () => {
    await made.bring()
    return made.sides.every((side) => batches(side) === 1)
  })
}, 180_000)
afterAll(async () => {
  for (const side of made.sides) await made.stop(side)
  await restored?.close()
  await removeCluster(at('again'))
  await made.remove()
})

test('names that were sealed before a restore open under its new log, once each keeper has told his vault', async () => {
  await witnessed(made.installation)
  expect(await open(records[0] ?? '')).toEqual({ accused_name: 'Wump 1' })
  const identity = await generateIdentity()
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  expect(await run('backup', made.dir, at('day.age'), '--to', await identityToRecipient(identity)), said.at(-1)).toBe(0)
  await handIn(made.installation, 2)
  await witnessed(made.installation)
  await made.stopServing()

  const put = (...more: string[]): Promise<number> => run('restore', at('day.age'), at('again'), '--identity', at('officer.key'), ...more)
  expect(await put()).toBe(2)
  const root = /--accept-rewind "([^"]+)"/.exec(said.at(-1) ?? '')?.[1] ?? ''
  expect(await put('--accept-rewind', root), said.at(-1)).toBe(0)
  const web = { desk: made.dir, public: made.dir }
  const port = Number(new URL(made.serving.url).port)
  // Padding, so that the new log soon passes what the vaults had seen of the old one.
  restored = await serve({ dir: at('again'), port, deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 36_000 } })
  await made.watch(restored.installation)
  await witnessed(restored.installation)
  await expect(open(records[0] ?? '')).rejects.toThrow()

  for (const side of made.sides) {
    expect(
      await run('vault', 'invite', at('again'), '--url', `${made.serving.url}/log`, '--name', `vault-${side}`, '--out', at(`${side}.json`)),
      said.at(-1),
    ).toBe(0)
    await made.stop(side)
    expect(await run('vault', 'follow', made.home(side), at(`${side}.json`)), said.at(-1)).toBe(0)
    expect(said.at(-1)).toContain(restored.installation.vkey)
  }
  for (const side of made.sides) await made.start(side)
  await bothOpen(made)
  let opened: unknown
  await until(async () => (opened = await open(records[0] ?? '').catch(() => undefined)) !== undefined)
  expect(opened).toEqual({ accused_name: 'Wump 1' })
  // What was handed in since opens as well, and the record verifies.
  await handIn(restored.installation, 3)
  await until(async () => (await open(records[2] ?? '').catch(() => undefined)) !== undefined)
  await restored.close()
  restored = undefined
  expect(await run('verify', at('again')), said.slice(-4).join('\n')).toBe(0)
}, 240_000)

test('an invitation of another record is refused, and leaves the vault as it was', async () => {
  const [side = 'agency'] = made.sides
  const told = JSON.parse(readFileSync(at(`${side}.json`), 'utf8')) as { log: { vkey: string }; record?: string }
  const before = readFileSync(homeOf(made.home(side)).settings, 'utf8')
  for (const record of ['saksi.local/demo/toyland/00000000', undefined]) {
    writeFileSync(at('forged.json'), JSON.stringify({ ...told, record }))
    expect(await run('vault', 'follow', made.home(side), at('forged.json'))).toBe(2)
    expect(said.at(-1)).toContain('of another record')
    expect(readFileSync(homeOf(made.home(side)).settings, 'utf8')).toBe(before)
  }
})
