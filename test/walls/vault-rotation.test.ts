/** Keys change: what shares are sealed to, by two registrars; and what a vault's store lies under, cut off half way and finished. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64Url, fromBase64Url } from '../../src/core/bytes.ts'
import { KEY_PROOF_INFO, keyCheck, keyProofPlace } from '../../src/core/seal/key-proof.ts'
import { COURIER_INFO } from '../../src/road/seal.ts'
import { listUndelivered } from '../../src/work/couriers/bring-couriers.ts'
import { checkCouriers } from '../../src/work/doctor/couriers.ts'
import { readVaults } from '../../src/work/openings/known-vaults.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { append } from '../../src/road/append.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { main } from '../../src/main.ts'
import { homeOf } from '../../src/vault/home.ts'
import { Shares } from '../../src/vault/shares.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
const records: string[] = []
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const keyFile = (agency: string, role: CredentialRole): string => made.installation.layout.signingKey(agency, role)
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const open = async (record: string): Promise<unknown> => {
  const tools = await made.tools('bell', 'head')
  return openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
}
/** One batch of one row, sealed by the edge's keys as they are now. */
async function handIn(n: number): Promise<void> {
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,${n}/2024,1,Wump ${n},2024-02-01,Waking a cat,Red hat,3\n`
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  await append(file, made.installation.country, made.installation.store)
  records.push((JSON.parse(file.entries[1]?.stub ?? '') as { record: string }).record)
  await made.bring()
  for (let i = 0; i < 100 && batches('trustee').length < records.length; i++) await pause(100)
}
const batches = (side: 'agency' | 'trustee'): string[] => {
  const folder = join(made.home(side), 'batches', 'bell')
  return existsSync(folder) ? readdirSync(folder).map((f) => join(folder, f)) : []
}
const storeKeys = (): string[] => readdirSync(join(made.home('trustee'), 'store'))

/** Where the trustee's vault is, what lets the server in, and its newest key. */
async function trusteeDoor(): Promise<{ publicKey: Uint8Array; url: string; courierToken: string }> {
  await run('vault', 'rotate', made.home('trustee'), 'trustee', '--epoch', '2', '--json')
  const { key } = JSON.parse(said.at(-1) ?? '') as { key: string }
  const known = readVaults(made.installation.layout).find((v) => v.side === 'trustee')
  return { publicKey: fromBase64Url(key), url: known?.url ?? '', courierToken: known?.courierToken ?? '' }
}

beforeAll(async () => {
  made = await makeVaulted('toyland')
  await bothOpen(made)
  for (const n of [1, 2, 3, 4]) await handIn(n)
}, 120_000)
afterAll(() => made.remove())

describe('the key that shares are sealed to', () => {
  test('is made by its keeper, signed by two registrars, taken by the edge; old names and new ones open', async () => {
    expect(await run('vault', 'rotate', made.home('trustee'), 'trustee', '--epoch', '3')).toBe(2)
    expect(await run('vault', 'rotate', made.home('trustee'), 'trustee', '--epoch', '2', '--json')).toBe(0)
    const { key, check } = JSON.parse(said.at(-1) ?? '') as { key: string; check: string }
    // Cut off and asked again, it is the same key.
    expect(await run('vault', 'rotate', made.home('trustee'), 'trustee', '--epoch', '2', '--json')).toBe(0)
    expect((JSON.parse(said.at(-1) ?? '') as { key: string }).key).toBe(key)
    const rotate = (...more: string[]): Promise<number> =>
      run('rotate', made.dir, '--holder', 'trustee', '--key', key, '--check', check, ...more)
    const registrars = ['--sign', keyFile('bell', 'registrar'), '--sign', keyFile('owl', 'registrar')]
    expect(await rotate('--epoch', '3', ...registrars)).toBe(2)
    expect(await rotate('--epoch', '2', '--sign', keyFile('bell', 'registrar'), '--sign', keyFile('bell', 'head'))).toBe(2)
    expect(await rotate('--epoch', '2', '--sign', keyFile('bell', 'registrar'))).toBe(2)
    // One key misheard, and then the right one under the check of another.
    const other = `${key.startsWith('A') ? 'B' : 'A'}${key.slice(1)}`
    expect(await run('rotate', made.dir, '--holder', 'trustee', '--epoch', '2', '--key', other, '--check', check, ...registrars)).toBe(2)
    expect(said.join('\n')).toContain('misheard')
    // Bytes that nobody has the other half of, checked rightly: the vault cannot answer for them.
    const nobodys = { holder: 'trustee', epoch: 2, key: toBase64Url(new Uint8Array(32).fill(9)) }
    expect(
      await run(
        'rotate',
        made.dir,
        '--holder',
        'trustee',
        '--epoch',
        '2',
        '--key',
        nobodys.key,
        '--check',
        keyCheck(nobodys),
        ...registrars,
      ),
    ).toBe(2)
    expect(said.join('\n')).toContain('does not have the other half of this key: nothing')
    await made.vault('trustee').close()
    expect(await rotate('--epoch', '2', ...registrars)).toBe(2)
    expect(said.join('\n')).toContain('trustee does not answer')
    await made.start('trustee')
    await bothOpen(made)
    expect(await rotate('--epoch', '2', ...registrars)).toBe(0)
    expect(await rotate('--epoch', '2', ...registrars), 'the same epoch twice').toBe(2)
    const edge = made.installation.layout.edge('bell')
    expect(
      await run(
        'rotate',
        'edge',
        edge,
        '--holder',
        'owl',
        '--epoch',
        '2',
        '--key',
        key,
        '--check',
        keyCheck({ holder: 'owl', epoch: 2, key }),
      ),
    ).toBe(2)
    expect(await run('rotate', 'edge', edge, '--holder', 'trustee', '--epoch', '2', '--key', key.slice(1), '--check', check)).toBe(2)
    expect(await run('rotate', 'edge', edge, '--holder', 'trustee', '--epoch', '2', '--key', other, '--check', check)).toBe(2)
    for (let i = 0; i < 2; i++)
      expect(await run('rotate', 'edge', edge, '--holder', 'trustee', '--epoch', '2', '--key', key, '--check', check)).toBe(0)
    await handIn(5)
    expect(await open(records[4] ?? '')).toEqual({ accused_name: 'Wump 5' })
    expect(await open(records[0] ?? '')).toEqual({ accused_name: 'Wump 1' })
    expect(await run('verify', made.dir)).toBe(0)
  }, 120_000)
  test('is retired by its keeper; what the vault holds already opens as before', async () => {
    expect(await run('vault', 'retire', made.home('trustee'), 'trustee', '--epoch', '2')).toBe(2)
    expect(await run('vault', 'retire', made.home('trustee'), 'trustee', '--epoch', '1')).toBe(0)
    expect(existsSync(join(made.home('trustee'), 'keys', 'trustee', '1.key'))).toBe(false)
    expect(await open(records[0] ?? '')).toEqual({ accused_name: 'Wump 1' })
  }, 60_000)
})

describe('a proof of the key', () => {
  test('opens no courier part, and no key of another holder: the record’s server learns nothing by asking', async () => {
    const { publicKey, url, courierToken } = await trusteeDoor()
    const place = keyProofPlace('trustee', 2)
    const ask = async (sealed: Uint8Array, holder = 'trustee', token = courierToken): Promise<number> => {
      const body = JSON.stringify({ holder, epoch: 2, sealed: toBase64Url(sealed) })
      return (await fetch(`${url}/key-proof`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })).status
    }
    const secret = new Uint8Array(32).fill(3)
    expect(await ask(await hpke.seal(publicKey, KEY_PROOF_INFO, place, secret))).toBe(200)
    expect(await ask(await hpke.seal(publicKey, COURIER_INFO, place, secret))).toBe(404)
    expect(await ask(await hpke.seal(publicKey, KEY_PROOF_INFO, keyProofPlace('bell', 2), secret))).toBe(404)
    expect(await ask(await hpke.seal(publicKey, KEY_PROOF_INFO, keyProofPlace('bell', 2), secret), 'bell')).toBe(404)
    expect(await ask(await hpke.seal(publicKey, KEY_PROOF_INFO, place, secret), 'trustee', 'x')).toBe(404)
    expect(await ask(secret)).toBe(404)
  })
})

describe('a part that no vault can open', () => {
  test('is seen by its sender in the receipt, and by the operator: waiting, then a fault', async () => {
    const edge = made.installation.layout.edge('bell')
    const right = readFileSync(edge, 'utf8')
    writeFileSync(edge, JSON.stringify({ ...(JSON.parse(right) as object), trusteeVault: toBase64Url(new Uint8Array(32).fill(9)) }))
    const sheet =
      'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,77/2024,1,Wump 77,2024-02-01,Waking a cat,Red hat,3\n'
    const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
    writeFileSync(edge, right)
    if ('refused' in file) throw new Error(JSON.stringify(file.refused))
    await append(file, made.installation.country, made.installation.store)
    await made.bring()
    const { layout } = made.installation
    const [waits] = listUndelivered(layout, 'bell')
    expect(waits?.sides).toContain('trustee')
    const since = waits?.since ?? 0
    const stateAfter = (hours: number) => checkCouriers(layout, since + hours * 3_600_000)
    expect([stateAfter(0.5).state, stateAfter(2).state, stateAfter(25).state]).toEqual(['ok', 'warn', 'fault'])
    expect(stateAfter(25).says).toContain('bell')
    rmSync(join(layout.courierFolder, 'bell'), { recursive: true })
    expect(checkCouriers(layout, since).says).toContain('every sealed part')
  }, 60_000)
})

describe('the store', () => {
  test('holds nothing in clear, and no batch in another’s place', async () => {
    for (const path of batches('trustee')) expect(readFileSync(path, 'utf8')).not.toContain('salts')
    const [one, two] = batches('trustee') as [string, string]
    await made.vault('trustee').close()
    const kept = readFileSync(one)
    cpSync(two, one)
    await made.start('trustee')
    await bothOpen(made)
    const answers = await Promise.all(records.map((r) => open(r).catch((error: Error & { code?: string }) => error.code)))
    expect(answers.filter((a) => a === 'opening.vault-silent')).toHaveLength(1)
    await made.vault('trustee').close()
    writeFileSync(one, kept)
  }, 60_000)
  test('is wrapped anew, cut off half way, and finished by the next start: everything opens, and nothing old does', async () => {
    const home = made.home('trustee')
    const before = join(dirname(home), 'before')
    cpSync(home, before, { recursive: true })
    expect(await run('vault', 'rewrap', home)).toBe(0)
    expect(said.at(-1)).toContain('5 batches lie under a new key')
    expect(storeKeys()).toEqual(['2.key'])
    // As it lies after a kill in the middle: some batches old, some new, and both keys.
    for (const path of batches('trustee').slice(0, 3)) cpSync(join(before, 'batches', 'bell', path.split('/').at(-1) ?? ''), path)
    cpSync(join(before, 'store', '1.key'), join(home, 'store', '1.key'))
    await made.start('trustee')
    await bothOpen(made)
    expect(storeKeys()).toEqual(['2.key'])
    for (const [i, record] of records.entries()) expect(await open(record)).toEqual({ accused_name: `Wump ${i + 1}` })
    expect(await run('vault', 'rewrap', home), 'while it serves').toBe(2)
    // What a disk kept of the old files: without the old key it opens no more.
    rmSync(join(before, 'store'), { recursive: true })
    cpSync(join(home, 'store'), join(before, 'store'), { recursive: true })
    expect(() => new Shares(homeOf(before), hpke, new Map()).rewrap()).toThrow()
  }, 60_000)
})
