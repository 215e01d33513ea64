/** A vault is lost and comes back out of a copy and three of five shares; two shares, or a copy alone, are nothing. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readVaults } from '../../src/work/openings/known-vaults.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { append } from '../../src/road/append.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { main } from '../../src/main.ts'
import { identityOf } from '../../src/vault/copy.ts'
import { circleCheck } from '../../src/core/vault/circle-check.ts'
import type { RootShare } from '../../src/core/vault/root-share.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
let records: string[] = []
let out: string
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const HOLDERS = ['head', 'deputy', 'court', 'civil-trustee', 'embassy']
const share = (i: number): string => join(out, 'shares', `${HOLDERS[i]}.share.json`)
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const open = async (record: string): Promise<unknown> => {
  const tools = await made.tools('bell', 'head')
  return openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
}
/** All choices of `k` of 0…4. */
const choose = (k: number, from = 0): number[][] =>
  k === 0 ? [[]] : Array.from({ length: 5 - from }, (_, i) => i + from).flatMap((i) => choose(k - 1, i + 1).map((rest) => [i, ...rest]))

beforeAll(async () => {
  made = await makeVaulted('toyland')
  out = join(dirname(made.dir), 'drill')
  mkdirSync(out)
  const rows = Array.from({ length: 20 }, (_, n) => `Acorn,${n + 1}/2024,1,Wump ${n + 1},2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  await append(file, made.installation.country, made.installation.store)
  records = file.entries.slice(1).map((e) => (JSON.parse(e.stub) as { record: string }).record)
  await bothOpen(made)
  await made.bring()
  for (let i = 0; i < 100 && !existsSync(join(made.home('trustee'), 'batches', 'bell')); i++) await pause(100)
}, 120_000)
afterAll(() => made.remove())

test('no copy is made before its key is split, and five holders are five', async () => {
  expect(await run('vault', 'copy', made.home('trustee'), join(out, 'early'))).toBe(2)
  expect(existsSync(join(out, 'early'))).toBe(false)
  const four = HOLDERS.slice(0, 4).flatMap((h) => ['--holder', h])
  expect(await run('vault', 'split', made.home('trustee'), ...four, '--out', join(out, 'shares'))).toBe(2)
  expect(await run('vault', 'split', made.home('trustee'), ...four, '--holder', 'head', '--out', join(out, 'shares'))).toBe(2)
  const five = HOLDERS.flatMap((h) => ['--holder', h])
  expect(await run('vault', 'split', made.home('trustee'), ...five, '--out', join(out, 'shares'))).toBe(0)
  expect(await run('vault', 'split', made.home('trustee'), ...five, '--out', join(out, 'shares')), 'over the first').toBe(2)
  // The whole key lies nowhere: neither in the vault, nor among the shares.
  expect(readFileSync(join(made.home('trustee'), 'root.json'), 'utf8')).not.toContain('SECRET')
})

test('every three of the five make the key, and no two, one or none', async () => {
  const shares = HOLDERS.map((_, i) => JSON.parse(readFileSync(share(i), 'utf8')) as RootShare)
  const made = async (some: readonly number[]): Promise<string | undefined> => identityOf(some.map((i) => shares[i] as RootShare))
  const whole = await Promise.all(choose(3).map(made))
  expect(whole).toHaveLength(10)
  expect(new Set(whole).size).toBe(1)
  expect(whole[0]).toMatch(/^AGE-SECRET-KEY-1/)
  expect(await Promise.all(choose(2).map(made))).toEqual(Array(10).fill(undefined))
})

test('the drill says so of a copy, and changes nothing; a mistyped, foreign or doubled share is named', async () => {
  const copy = join(out, 'copy.age')
  expect(await run('vault', 'copy', made.home('trustee'), copy)).toBe(0)
  expect(await run('vault', 'copy', made.home('trustee'), copy), 'over another').toBe(2)
  expect(await run('vault', 'drill', copy, share(0), share(2), share(4), '--json')).toBe(0)
  expect(JSON.parse(said.at(-1) ?? '')).toEqual({ opens: true, batches: 1, two: 0 })
  const bytes = readFileSync(copy)
  for (const word of ['saksi-share/1', records[0] ?? '', 'journal']) expect(bytes.includes(word), word).toBe(false)
  expect(await run('vault', 'drill', copy, share(0), share(2))).toBe(2)
  expect(said.at(-1)).toContain('3 different shares are needed')
  expect(await run('vault', 'drill', copy, share(0), share(0), share(2))).toBe(2)
  const typed = join(out, 'typed.json')
  writeFileSync(
    typed,
    readFileSync(share(1), 'utf8').replace(/"share": "(.)/, (_, c: string) => `"share": "${c === 'A' ? 'B' : 'A'}`),
  )
  expect(await run('vault', 'drill', copy, share(0), typed, share(2))).toBe(2)
  expect(said.at(-1)).toContain('no share, or a letter of it is wrong')
  const five = HOLDERS.flatMap((h) => ['--holder', h])
  expect(await run('vault', 'split', made.home('agency'), ...five, '--out', join(out, 'others'))).toBe(0)
  expect(await run('vault', 'drill', copy, share(0), share(1), join(out, 'others', 'head.share.json'))).toBe(2)
  expect(said.at(-1)).toContain('not of one splitting')
  const cut = join(out, 'cut.age')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 40))
  expect(await run('vault', 'drill', cut, share(0), share(1), share(2))).toBe(2)
}, 60_000)

test('the vault is lost; three shares make it anew under a new name, and every name opens as before', async () => {
  expect(await open(records[0] ?? '')).toEqual({ accused_name: 'Wump 1' })
  const home = made.home('trustee')
  const copy = join(out, 'copy.age')
  await made.vault('trustee').close()
  rmSync(home, { recursive: true })
  expect(await run('vault', 'join', home, copy, share(1), share(3), '--name', 'second.example/trustee')).toBe(2)
  expect(existsSync(home)).toBe(false)
  expect(await run('vault', 'join', home, copy, share(1), share(3), share(4), '--name', 'second.example/trustee')).toBe(0)
  const first = readVaults(made.installation.layout).find((v) => v.side === 'trustee')
  const url = first?.url ?? ''
  const [card, courierCard] = [join(out, 'card.json'), join(out, 'courier-card.json')]
  expect(await run('vault', 'card', home, '--url', url, '--out', card)).toBe(0)
  expect(await run('vault', 'card', home, '--url', url, '--courier', '--out', courierCard)).toBe(0)
  expect(await run('vault', 'know', made.dir, courierCard)).toBe(0)
  await made.vault('agency').close()
  expect(await run('vault', 'peer', made.home('agency'), card)).toBe(0)
  // Who opens is told of the new one by hand, as of the first: the server could name any machine.
  await expect(open(records[0] ?? '')).rejects.toThrow()
  const agencyUrl = readVaults(made.installation.layout).find((v) => v.side === 'agency')?.url ?? ''
  expect(await run('vault', 'doors', made.home('agency'), '--url', agencyUrl, '--out', made.installation.layout.doors)).toBe(0)
  // What every desk shows for the new doors is what any keeper reads out when he is telephoned.
  const check = /check (\S+):/.exec(said.at(-1) ?? '')?.[1]
  const { vaults } = JSON.parse(readFileSync(made.installation.layout.doors, 'utf8')) as { vaults: { vkey: string }[] }
  expect(check).toBe(circleCheck(vaults.map((v) => v.vkey)))
  for (const side of ['agency', 'trustee'] as const) {
    expect(await run('vault', 'code', made.home(side))).toBe(0)
    expect(said.at(-1), side).toContain(`check ${check}:`)
  }
  // The card of the vault that was lost lies in the folder still: with both every keeper would read another code.
  const lost = join(out, 'lost.json')
  writeFileSync(lost, JSON.stringify({ ...(JSON.parse(readFileSync(card, 'utf8')) as object), name: first?.name, vkey: first?.vkey }))
  expect(await run('vault', 'meet', made.home('agency'), card, lost)).toBe(2)
  expect(said.join('\n')).toContain('Two of these cards are of the side trustee')
  expect(await run('vault', 'meet', made.home('agency'), card, card)).toBe(0)
  for (const side of ['agency', 'trustee'] as const) await made.start(side)
  await bothOpen(made)
  // It answers nothing from before: its peer told it how far the lost one had been.
  expect(made.vault('trustee').status()).toMatchObject({ open: true, name: 'second.example/trustee' })
  expect(made.vault('trustee').status().floor).toBeGreaterThan(0)
  for (const [i, record] of records.entries()) expect(await open(record)).toEqual({ accused_name: `Wump ${i + 1}` })
}, 120_000)
