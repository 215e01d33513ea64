/** The doctor on who is apart from whom: what is shared is named, in a real record as a fault; silence is no separation. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listContents } from '../../src/work/backup/contents.ts'
import { checkDoors } from '../../src/work/doctor/doors.ts'
import { checkSeparation } from '../../src/work/doctor/separation.ts'
import type { Check } from '../../src/work/doctor/check.ts'
import { main } from '../../src/main.ts'
import { homeOf } from '../../src/vault/home.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
/** As it would be judged were it no demonstration. */
const judge = (isDemo: boolean): Promise<Check[]> =>
  checkSeparation({ ...made.installation, settings: { ...made.installation.settings, demo: isDemo } })
const statesOf = (checks: readonly Check[]): string[] => checks.map((c) => `${c.id} ${c.state}`)
const declare = (place: string, administrator: string, backup: string, authority: string): Promise<number> =>
  run('vault', 'declare', place, '--administrator', administrator, '--backup', backup, '--authority', authority)

beforeAll(async () => {
  made = await makeVaulted('toyland')
  await bothOpen(made)
}, 120_000)
afterAll(() => made.remove())

test('one machine under three names is one party: a fault, and in a demonstration a warning', async () => {
  const checks = await judge(false)
  const faults = checks.filter((c) => c.state === 'fault')
  // Once of all of them, and not once of every two: else the fault beside it drowns.
  expect(faults.map((c) => c.id)).toEqual(['vaults.machine', 'vaults.said'])
  expect(faults[0]?.says).toBe(
    'this server, vault.example/agencies and vault.example/trustee run on one machine and are reached at one address',
  )
  expect(statesOf(checks)).toContain('vaults.unseen ok')
  expect(statesOf(await judge(true)).filter((s) => s.endsWith('fault'))).toEqual([])
}, 60_000)

test('what each keeper says is compared: one administrator for both vaults is named, whoever says nothing is named', async () => {
  expect(await declare(made.dir, 'ministry-it', 'ministry-store', 'ministry')).toBe(0)
  expect(await declare(made.home('agency'), 'court-it', 'court-store', 'court')).toBe(0)
  expect(await declare(made.home('trustee'), 'court-it', 'ngo-store', 'ngo')).toBe(0)
  const checks = await judge(false)
  const shared = checks.filter((c) => c.id === 'vaults.administrator')
  expect(shared.map((c) => [c.state, c.says])).toEqual([
    ['fault', expect.stringMatching(/^vault\.example\/agencies and vault\.example\/trustee have one administrator$/) as string],
  ])
  expect(statesOf(checks)).not.toContain('vaults.said fault')
  expect(statesOf(checks).some((s) => s.startsWith('vaults.backup') || s.startsWith('vaults.authority'))).toBe(false)
}, 60_000)

test('a keeper who has lost his sheet half way gives the same command again: the same vault and cards, and of no other side', async () => {
  const out = join(made.dir, '../cards')
  const begin = async (side: string): Promise<readonly [number, string]> => {
    said.length = 0
    const code = await run(
      'vault',
      'begin',
      made.home('agency'),
      '--invitation',
      'lost',
      '--side',
      side,
      '--url',
      'https://a.example',
      '--out',
      out,
    )
    return [code, said.join('\n')]
  }
  const cards = (): readonly string[] => ['card', 'courier'].map((card) => readFileSync(join(out, `${card}-agency.json`), 'utf8'))
  expect((await begin('agency'))[0]).toBe(0)
  const first = cards()
  expect((await begin('agency'))[0]).toBe(0)
  expect(cards()).toEqual(first)
  const [code, why] = await begin('trustee')
  expect([code, why]).toEqual([2, expect.stringContaining('is a vault of the side agency already')])
  // A card that never came is named.
  said.length = 0
  expect(await run('vault', 'meet', made.home('agency'), join(out, 'card-trustee-2.json'))).toBe(2)
  expect(said.join()).toContain('card-trustee-2.json')
})

test('a keeper says whom he obeys as he begins, all of it or nothing; begun again without it, it stands', async () => {
  const out = join(made.dir, '../cards-said')
  const begin = (...more: string[]) =>
    run('vault', 'begin', made.home('agency'), '--side', 'agency', '--url', 'https://a.example', '--out', out, ...more)
  expect(await begin('--administrator', 'inn-it', '--backup', 'inn-store')).toBe(2)
  expect(await begin('--administrator', 'two words', '--backup', 'x', '--authority', 'y')).toBe(2)
  expect(await begin('--administrator', 'inn-it', '--backup', 'inn-store', '--authority', 'inn')).toBe(0)
  const stands = (): unknown => JSON.parse(readFileSync(homeOf(made.home('agency')).where, 'utf8'))
  expect(stands()).toEqual({ administrator: 'inn-it', backup: 'inn-store', authority: 'inn' })
  expect(await begin()).toBe(0)
  expect(stands()).toMatchObject({ authority: 'inn' })
})

test('a declaration is codes, and goes to a vault or a record', async () => {
  expect(await declare(made.home('agency'), 'two words', 'x', 'y')).toBe(2)
  expect(await run('vault', 'declare', made.home('agency'), '--administrator', 'x')).toBe(2)
  expect(await declare(`${made.dir}/nothing`, 'x', 'y', 'z')).toBe(2)
})

test('a vault that is down is said to be silent, and not to be apart', async () => {
  await made.vault('trustee').close()
  const checks = await judge(false)
  expect(statesOf(checks)).toContain('vaults.answer warn')
  expect(statesOf(checks)).not.toContain('vaults.apart ok')
  await made.start('trustee')
}, 60_000)

test('a desk that was not told whom to ask, or is told of others than couriers go to, is a fault; the older place is moved from', () => {
  const { layout } = made.installation
  const doors = readFileSync(layout.doors, 'utf8')
  const said = (): readonly Check[] => checkDoors(layout)
  expect(statesOf(said())).toEqual(['vaults.doors ok'])
  rmSync(layout.doors)
  expect(said()).toMatchObject([{ id: 'vaults.doors', state: 'fault', mend: expect.stringContaining(layout.doors) as string }])
  writeFileSync(layout.officeDoors, doors)
  expect(statesOf(said())).toEqual(['vaults.doors warn'])
  rmSync(layout.officeDoors)
  const one = (JSON.parse(doors) as { vaults: { name: string; vkey: string }[] }).vaults
  // Another vault under a known name: its own key gives it away.
  const [first, second] = [one[0] as { vkey: string }, one[1] as { vkey: string }]
  writeFileSync(layout.doors, doors.replace(first.vkey, second.vkey))
  expect(said()).toMatchObject([{ state: 'fault', says: expect.stringContaining('other vaults') as string }])
  writeFileSync(layout.doors, doors.slice(1))
  expect(said()).toMatchObject([{ state: 'fault', says: expect.stringContaining('damaged') as string }])
  writeFileSync(layout.doors, doors)
  // It goes with the record: a restored one asks the same.
  expect(listContents(layout).files).toContain('doors.json')
})
