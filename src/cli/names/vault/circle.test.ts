/** The check code of a record's vaults: every keeper reads the same, on the first day and after one of them was made anew, and no old card brings a lost one back. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { makeLoneVault, type LoneVault } from '../../../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../../../test/helpers/scratch-dir.ts'
import { printVkey } from '../../../core/ledger/note.ts'
import { circleCheck } from '../../../core/vault/circle-check.ts'
import type { Side } from '../../../core/seal/sides.ts'
import { main } from '../../../main.ts'
import { seedSigner } from '../../../store/files/seed-signer.ts'
import { readVaultSigner, setPages } from '../../../vault/home.ts'

const scratch = scratchDir('vault-circle')
/** `peer` is the agencies’, whom a lone vault knows already. */
const OTHERS = ['peer', 'trustee-2', 'trustee-3']
let n = 0
let dir: string
let made: LoneVault
const vkeys = new Map<string, string>()

/** A keeper's card, as `vault begin` and `vault card` write it. */
function card(file: string, side: Side, seed: number): string {
  const vkey = printVkey(seedSigner(`vault.example/${file}`, new Uint8Array(32).fill(seed)).key)
  const path = join(dir, 'cards', `card-${file}.json`)
  writeFileSync(
    path,
    JSON.stringify({ format: 'saksi-vault-card/1', name: `vault.example/${file}`, side, vkey, url: `https://${file}.example` }),
  )
  vkeys.set(file, vkey)
  return path
}
async function vault(...argv: string[]): Promise<{ readonly code: number; readonly text: string; readonly check: string | undefined }> {
  const said: string[] = []
  const code = await main(['vault', ...argv], { out: (t) => said.push(t), err: (t) => said.push(t) })
  const text = said.join('\n')
  return { code, text, check: /check ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] }
}
let first: readonly string[]
let met: Awaited<ReturnType<typeof vault>>
const codeOf = (...of: readonly string[]): string =>
  circleCheck([printVkey(readVaultSigner(made.home).key), ...of.map((name) => vkeys.get(name) ?? '')])

beforeEach(async () => {
  dir = join(scratch.path, String(n++))
  made = makeLoneVault(join(dir, 'own'), undefined, 'trustee-1')
  mkdirSync(join(dir, 'cards'))
  first = [card('peer', 'agency', 2), card('trustee-2', 'trustee-2', 41), card('trustee-3', 'trustee-3', 42)]
  met = await vault('meet', made.home.dir, ...first)
})

it('is said again by itself, with the addresses that a desk shows beside it', async () => {
  expect(met).toMatchObject({ code: 0, check: codeOf(...OTHERS) })
  const said = await vault('code', made.home.dir)
  expect(said).toMatchObject({ code: 0, check: codeOf(...OTHERS) })
  for (const side of OTHERS) expect(said.text).toContain(`https://${side}.example`)
  setPages(made.home, 'https://page.example')
  const withPages = await vault('code', made.home.dir)
  expect([withPages.check, withPages.text]).toEqual([said.check, expect.stringContaining('pages are at https://page.example')])
})

it('is no code while a vault is not known: two keepers would read one that a third one lacks', async () => {
  const { home } = makeLoneVault(join(dir, 'other'), undefined, 'trustee-1')
  const few = await vault('meet', home.dir, first[0] ?? '')
  expect([few.code, few.check, few.text]).toEqual([2, undefined, expect.stringContaining('does not know every other vault')])
  expect((await vault('code', home.dir)).check).toBeUndefined()
})

it('a lost vault’s card beside that of the one made anew is refused, and both files are named; nothing is changed', async () => {
  const anew = card('second', 'trustee-2', 60)
  const both = await vault('meet', made.home.dir, ...first, anew)
  expect([both.code, both.check]).toEqual([2, undefined])
  for (const file of [first[1] ?? '', anew]) expect(both.text).toContain(file)
  expect((await vault('code', made.home.dir)).check).toBe(codeOf(...OTHERS))
})

it('the one made anew is taken as itself; then a folder with the lost one’s card alone does not bring it back', async () => {
  const anew = card('second', 'trustee-2', 60)
  const living = codeOf('peer', 'second', 'trustee-3')
  expect((await vault('peer', made.home.dir, anew)).code).toBe(0)
  expect((await vault('code', made.home.dir)).check).toBe(living)
  const old = await vault('meet', made.home.dir, ...first)
  expect([old.code, old.check, old.text]).toEqual([2, undefined, expect.stringContaining(first[1] ?? '')])
  const others = [first[0] ?? '', anew, first[2] ?? '']
  expect((await vault('meet', made.home.dir, ...others)).check).toBe(living)
  const doors = await vault('doors', made.home.dir, '--url', 'https://own.example', '--out', join(dir, 'doors.json'))
  expect(doors).toMatchObject({ code: 0, check: living })
})
