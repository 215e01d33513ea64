/** Both vaults forget an erased record, each by its own count of thirty days; and nothing that is brought again makes it known again. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { nodeRandom } from '../src/adapters/node-random.ts'
import { readVaults } from '../src/adapters/openings.ts'
import { bringErasures, readSaid } from '../src/adapters/vault-http/bring-erasures.ts'
import { openingPorts } from '../src/adapters/vault-http/opening-ports.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../src/core/entry/make.ts'
import { readyOf } from '../src/core/entry/ready.ts'
import { signJointly } from '../src/core/entry/sign.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../src/core/entry/software-key.ts'
import { parseVkey } from '../src/core/ledger/note.ts'
import { readErasureSaid } from '../src/core/vault/erasures.ts'
import { append } from '../src/flow/append.ts'
import { openRecord } from '../src/flow/open.ts'
import type { Sealed } from '../src/flow/stages.ts'
import { homeOf } from '../src/vault/home.ts'
import { StoreKeys } from '../src/vault/store-keys.ts'
import { sealFile } from './made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from './made-vaults.ts'

let made: Vaulted
let sealed: Sealed
let erased: { record: string; id: string }
let kept: { record: string; id: string }
const SIDES = ['agency', 'trustee'] as const
const oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function record(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<string> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: keys[0]?.card.credential ?? '' }
  const parts = await signJointly(makeEntry(head, body, {}, {}, nodeRandom.bytes), keys.map(softwareSigner))
  await made.installation.store.append(agency, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  await made.installation.store.receiptFor(agency, parts.id)
  for (let i = 0; i < 100 && (made.installation.witnessed()?.size ?? 0) < (await made.installation.checkpoint()).size; i++) await pause(100)
  return parts.id
}
const byTwo = (kind: 'erasure.ordered' | 'record.erased'): Promise<string> => {
  const keys = [made.keyOf('bell', 'head'), oversight]
  const approvedBy = keys.map((k) => k.card.credential)
  const base = {
    type: 'accused_episode',
    record: erased.record,
    entries: [erased.id],
    ground: 'request-of-the-person',
    approvedBy,
  } as const
  return record('bell', kind === 'record.erased' ? { kind, ...base } : { kind, ...base, advocate: 'none' }, keys)
}
/** Whether an entry's salt lies in a vault's folder: every batch is unwrapped, as the vault itself would. */
const holds = (side: (typeof SIDES)[number], id: string): boolean => batchesOf(side).some((text) => text.includes(id))
function batchesOf(side: (typeof SIDES)[number]): string[] {
  const home = homeOf(made.home(side))
  const folder = join(home.batches, 'bell')
  const store = new StoreKeys(home)
  return (existsSync(folder) ? readdirSync(folder) : []).map(
    (name) => store.unwrap(`bell/${name.replace('.json', '')}`, readFileSync(join(folder, name), 'utf8')).text,
  )
}
const wordsOf = (entry: string): (string | undefined)[] => {
  const said = readSaid(made.installation.layout, entry)
  return SIDES.map((side) => {
    const key = parseVkey(readVaults(made.installation.layout).find((v) => v.side === side)?.vkey ?? '')
    return key && readErasureSaid(said[side] ?? '', key)?.what
  })
}
const open = async (record: string): Promise<unknown> => {
  const tools = await made.tools('bell', 'head')
  return openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
}
/** Every clock of this machine but the database's moves on, and the witnesses cosign at the new time. */
async function waitOut(days: number): Promise<void> {
  const now = Date.now() + days * 86_400_000
  vi.useFakeTimers({ toFake: ['Date'], now })
  for (let i = 0; i < 200 && (made.installation.witnessed()?.cosignedAt ?? 0) < now / 1000 - 60; i++) await pause(100)
}

beforeAll(async () => {
  made = await makeVaulted('toyland')
  const registrars = [made.keyOf('bell', 'registrar'), made.keyOf('owl', 'registrar')]
  await record(
    INSTALLATION,
    { kind: 'credential.enrolled', card: oversight.card, approvedBy: registrars.map((r) => r.card.credential) },
    registrars,
  )
  const rows = [1, 2].map((n) => `Acorn,${n}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  sealed = file
  await append(sealed, made.installation.country, made.installation.store)
  const ids = sealed.entries.slice(1).map((e) => ({ record: (JSON.parse(e.stub) as { record: string }).record, id: e.id }))
  ;[erased, kept] = ids as [typeof erased, typeof kept]
  await bothOpen(made)
  await made.bring()
  for (let i = 0; i < 100 && !SIDES.every((s) => holds(s, erased.id)); i++) await pause(100)
}, 120_000)
afterAll(async () => {
  vi.useRealTimers()
  await made.remove()
})

let order: string
let act: string
test('an order is heard by both, and neither erases before its own thirty days are over, whatever the server signs', async () => {
  expect(await open(erased.record)).toEqual({ accused_name: 'Wump Nobody' })
  order = await byTwo('erasure.ordered')
  expect(await bringErasures(made.installation)).toBe(0)
  expect(wordsOf(order)).toEqual(['heard', 'heard'])
  act = await byTwo('record.erased')
  expect(await bringErasures(made.installation)).toBe(2)
  expect(made.lines.filter((line) => line.endsWith('refused erasure.held'))).toHaveLength(2)
  await waitOut(29)
  expect(await bringErasures(made.installation)).toBe(2)
  expect(SIDES.map((side) => holds(side, erased.id))).toEqual([true, true])
}, 120_000)

test('after thirty days both destroy the salt and say so, signed; the other record of the batch opens as before', async () => {
  await waitOut(1.1)
  expect(await bringErasures(made.installation)).toBe(0)
  expect(wordsOf(act)).toEqual(['destroyed', 'destroyed'])
  expect(SIDES.map((side) => holds(side, erased.id))).toEqual([false, false])
  await expect(open(erased.record)).rejects.toMatchObject({ code: 'opening.refused' })
  expect(await open(kept.record)).toEqual({ accused_name: 'Wump Nobody' })
}, 120_000)

test('the same courier part brought again, or a vault started again, makes nothing known again', async () => {
  const { installation } = made
  for (const side of SIDES) {
    await made.vault(side).close()
    await made.start(side)
  }
  await bothOpen(made)
  // A batch of one, erased before its courier ever came: its salt is dropped on arrival.
  await append(sealed, installation.country, installation.store)
  if (sealed.courier) await installation.store.keepCourier('bell', sealed.batch, sealed.courier)
  await made.bring()
  expect(SIDES.map((side) => holds(side, erased.id))).toEqual([false, false])
  rmSync(join(made.home('trustee'), 'batches', 'bell', `${sealed.batch}.json`))
  if (sealed.courier) await installation.store.keepCourier('bell', sealed.batch, sealed.courier)
  await made.bring()
  for (let i = 0; i < 100 && !holds('trustee', kept.id); i++) await pause(100)
  expect([holds('trustee', kept.id), holds('trustee', erased.id)]).toEqual([true, false])
}, 120_000)

test('a vault that was cut off between writing it down and destroying finishes at its next start', async () => {
  const home = made.home('agency')
  const path = join(home, 'batches', 'bell', `${sealed.batch}.json`)
  await made.vault('agency').close()
  const store = new StoreKeys(homeOf(home))
  const place = `bell/${sealed.batch}`
  const file = JSON.parse(store.unwrap(place, readFileSync(path, 'utf8')).text) as { salts: Record<string, string> }
  writeFileSync(path, store.wrap(place, JSON.stringify({ ...file, salts: { ...file.salts, [erased.id]: Object.values(file.salts)[0] } })))
  expect(holds('agency', erased.id)).toBe(true)
  await made.start('agency')
  expect(holds('agency', erased.id)).toBe(false)
}, 120_000)
