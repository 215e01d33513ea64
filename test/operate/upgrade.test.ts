/** What the first released version made is brought to this one: nothing is lost, nothing is exchanged, and the log goes on. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import type { KeyAdopted } from '../../src/core/entry/kinds/key-adopted.ts'
import { main } from '../../src/main.ts'
import { serve } from '../../src/server/serve.ts'
import { putBackFirstRelease } from './first-release.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('upgrade')
const at = (name: string): string => join(scratch.path, name)
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')
let real = { dir: '', receipt: '' }
let demo = { dir: '', receipt: '' }

beforeAll(async () => {
  real = await putBackFirstRelease('real', at('real'))
  demo = await putBackFirstRelease('demo', at('demo'))
  writeFileSync(at('before.note'), readFileSync(join(real.dir, 'tlog/checkpoint')))
  writeFileSync(at('before.vkey'), readFileSync(join(real.dir, 'tlog/vkey')))
  writeFileSync(at('before.tlog-proof'), real.receipt)
}, 120_000)
afterAll(() => {
  for (const { dir } of [real, demo]) scratch.remove(dir)
})

async function saidKeys(dir: string): Promise<KeyAdopted[]> {
  const installation = await openInstallation(dir)
  try {
    return (await readOwn(installation.pools.saksi_reader, 'key.adopted')).map((e) => e.stub)
  } finally {
    await installation.close()
  }
}
async function serves(dir: string): Promise<string> {
  try {
    const web = { desk: at('none'), public: at('none') }
    await (await serve({ dir, port: await freePort(), deskPort: null, web, rhythm: { anchorSeconds: 1, paddingPerHour: 0 } })).close()
    return 'served'
  } catch (error) {
    return (error as Error).message
  }
}
async function handIn(dir: string, edge: string, from: number): Promise<void> {
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${from}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3\n`
  writeFileSync(at('clear.csv'), sheet)
  const sealed = at(`${from}.saksi`)
  expect(await run('seal', at('clear.csv'), '--form', 'town-return', '--keys', edge, '--out', sealed), last()).toBe(0)
  expect(await run('import', dir, sealed, '--form', 'town-return'), last()).toBe(0)
}
async function isWhole(dir: string): Promise<void> {
  expect(await run('verify', dir, '--since', at('before.note')), last(4)).toBe(0)
  expect(await run('verify', at('before.tlog-proof'), '--key', at('before.vkey')), last(4)).toBe(0)
}

test('where the vaults are with their holders: refused until oversight’s key is handed over, then it goes on', async () => {
  const { dir } = real
  renameSync(`${dir}.vaults`, at('vaults-away'))
  renameSync(`${dir}.edge`, at('edge-away'))
  expect(await serves(dir)).toContain(`saksi upgrade ${dir}`)
  expect(await run('upgrade', dir)).toBe(2)
  expect(last()).toContain('saksi upgrade --new-key FILE')
  expect(await serves(dir)).toContain('lacks: oversight-key')
  // No secret half was made here in its place.
  expect(existsSync(`${dir}.vaults`)).toBe(false)

  for (const key of ['A'.repeat(43), `AQ${'A'.repeat(41)}`]) {
    expect(await run('upgrade', dir, '--key', `oversight=${key}`)).toBe(2)
    expect(last()).toContain('no public key that can be sealed to')
  }
  expect(await run('upgrade', dir, '--key', 'oversight=short')).toBe(2)
  expect(await run('upgrade', '--new-key', at('oversight.key')), last()).toBe(0)
  const key = said.at(-2) ?? ''
  expect(await run('upgrade', '--new-key', at('oversight.key'))).toBe(2)
  expect(await run('upgrade', dir, '--key', `nobody=${key}`)).toBe(2)
  expect(await run('upgrade', dir, '--key', `oversight=${key}`, '--key', `bell=${key}`)).toBe(2)
  expect(last()).toContain('another holder’s')
  expect(await run('upgrade', dir, '--key', `oversight=${key}`), last()).toBe(0)
  expect(last()).toContain('does not say the public keys of: trustee, bell')
  expect(await run('upgrade', dir, '--key', `oversight=${key}`), last()).toBe(0) // the same command again exchanges nothing
  expect(await saidKeys(dir)).toEqual([
    expect.objectContaining({ use: 'log', holder: 'saksi', epoch: 1 }),
    expect.objectContaining({ use: 'log', holder: 'anchor', epoch: 1 }),
    expect.objectContaining({ use: 'oversight', holder: 'oversight', key }),
  ])
  expect(await serves(dir)).toBe('served')
  await handIn(dir, join(at('edge-away'), 'bell.edge.json'), 100)
  await isWhole(dir)
  expect(await run('rebuild', dir), last()).toBe(0)
  await isWhole(dir)
  // Whoever runs the server cannot put another key in oversight's place.
  await run('upgrade', '--new-key', at('mine.key'))
  expect(await run('upgrade', dir, '--key', `oversight=${said.at(-2) ?? ''}`)).toBe(2)
  expect(last()).toContain('exchanges no key')
}, 240_000)

test('a demonstration with everything beside it: keys, ceremony and couriers, once', async () => {
  const { dir } = demo
  const layout = layoutOf(dir)
  const [courier] = readdirSync(join(layout.courierFolder, 'bell'))
  const before = readFileSync(join(layout.courierFolder, 'bell', courier ?? ''), 'utf8')
  expect(courier).toMatch(/\.json$/)
  expect(await run('upgrade', dir), last()).toBe(0)
  expect(readdirSync(join(layout.courierFolder, 'bell'))).toEqual([`${courier}l`])
  expect(readFileSync(join(layout.courierFolder, 'bell', `${courier}l`), 'utf8')).toBe(`${before}\n`)
  expect((await saidKeys(dir)).map((k) => k.holder)).toEqual(['saksi', 'anchor', 'oversight', 'trustee', 'bell'])
  expect(existsSync(layout.vaultKey('oversight'))).toBe(true)
  expect(await serves(dir)).toBe('served')
  expect(await run('upgrade', dir), last()).toBe(0)
  expect(last()).toContain('nothing to do')
  await handIn(dir, layout.edge('bell'), 100)
  expect(await run('verify', dir), last(4)).toBe(0)
}, 240_000)

test('a key that was in use and is gone, or was exchanged, is made anew by nobody', async () => {
  const { dir } = demo
  const layout = layoutOf(dir)
  for (const [file, says] of [
    [layout.anchorKey, 'is gone, and it was in use'],
    [layout.anchorVkey, 'is gone, and it was in use'],
  ] as const) {
    renameSync(file, at('taken'))
    expect(await run('upgrade', dir)).toBe(2)
    expect(last()).toContain(says)
    expect(await serves(dir)).toContain(says)
    expect(existsSync(file)).toBe(false)
    renameSync(at('taken'), file)
  }
  const other = layoutOf(real.dir)
  const held = [layout.anchorKey, layout.anchorVkey].map((path) => readFileSync(path))
  for (const [from, to] of [
    [other.anchorKey, layout.anchorKey],
    [other.anchorVkey, layout.anchorVkey],
  ] as const)
    writeFileSync(to, readFileSync(from))
  expect(await run('upgrade', dir)).toBe(2)
  expect(last()).toContain('Somebody exchanged it')
  expect(await serves(dir)).toContain('Somebody exchanged it')
  for (const [i, path] of [layout.anchorKey, layout.anchorVkey].entries()) writeFileSync(path, held[i] ?? '')
  expect(await serves(dir)).toBe('served')
  rmSync(at('taken'), { force: true })
}, 120_000)
