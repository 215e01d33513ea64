/** Names are opened by both vaults together, once the asking is on record; and by nothing less. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openingPorts, tellVault } from '../../src/outside/vault/opening-ports.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import { courierHash, readHeldCourier } from '../../src/core/vault/courier.ts'
import { append } from '../../src/road/append.ts'
import { openRecord, showAct, standingOf } from '../../src/work/openings/open.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
let sealed: Sealed
let records: string[] = []
const NAMES = ['Wump the Great', 'ហេង គំរូ', 'Teapot Nobody']
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(async () => {
  made = await makeVaulted('toyland')
  const rows = NAMES.map((name, i) => `Acorn,${i + 1}/2024,1,${name},2024-02-01,Waking a cat,Red hat,3`)
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  sealed = file
  await append(sealed, made.installation.country, made.installation.store)
  records = sealed.entries.slice(1).map((e) => (JSON.parse(e.stub) as { record: string }).record)
  await bothOpen(made)
}, 120_000)
afterAll(() => made.remove())

test('courier parts go to both vaults and then lie nowhere else; the receipt keeps the vaults’ signed words', async () => {
  const { layout } = made.installation
  const waits = (): number => readdirSync(join(layout.courierFolder, 'bell')).length
  for (let i = 0; i < 100 && waits() > 0; i++) await pause(100)
  expect(waits()).toBe(0)
  const tools = await made.tools('bell', 'head')
  const response = await fetch(`${tools.server.url}/api/v1/receipts/${sealed.entries[1]?.id}`, {
    headers: { authorization: `Bearer ${tools.server.token}` },
  })
  const { held } = (await response.json()) as { held: Record<'agency' | 'trustee', string> }
  for (const side of ['agency', 'trustee'] as const) {
    const key = parseVkey(tools.vaults.find((v) => v.side === side)?.vkey ?? '')
    expect(key && readHeldCourier(held[side], key)).toEqual({
      agency: 'bell',
      batch: sealed.batch,
      hash: courierHash(sealed.courier?.[side] ?? ''),
      records: 3,
    })
  }
  // The keys lie with their vaults alone.
  for (const holder of ['bell', 'trustee']) expect(existsSync(layout.vaultKey(holder))).toBe(false)
})

test('a person of the record’s own agency opens a name, by both vaults', async () => {
  const tools = await made.tools('bell', 'head')
  const opened = await openRecord(await wishFor(made, 'bell', records[1] ?? '', ['accused_name']), openingPorts(tools.server), tools)
  expect(opened).toEqual({ accused_name: NAMES[1] })
  for (const side of ['agency', 'trustee'] as const) {
    const journal = readFileSync(join(made.home(side), 'journal.jsonl'), 'utf8')
    expect(journal.match(/"is":"opened"/g)).toHaveLength(1)
    expect(journal).not.toContain(NAMES[1])
  }
}, 60_000)

test('a grant counts at a vault once it is handed over with its proof, and not before it is witnessed', async () => {
  const tools = await made.tools('bell', 'head')
  const wish = await wishFor(made, 'bell', records[2] ?? '', [])
  const record = JSON.parse(wish.record.stub) as { record: string }
  const act = {
    kind: 'grant.given',
    agency: 'bell',
    asker: tools.signer.credential,
    purpose: 'prosecution',
    grant: '00010203-0405-4607-8809-0a0b0c0d0e0f',
    record: record.record,
    to: 'owl',
    until: '2099-01-01',
  } as const
  const ports = openingPorts(tools.server)
  const sealedAct = await sealAct(act, tools.oversight, tools.signer, tools)
  const standing = standingOf(await ports.appendRow(sealedAct.parts))
  const body = await showAct(sealedAct, standing, wish.record, ports)
  for (const vault of tools.vaults) {
    expect(await tellVault(vault, body)).toBe(true)
    expect(await tellVault(vault, body), 'said again').toBe(true)
    expect(await tellVault(vault, body.replace('"index":', '"index":1'))).toBe(false)
  }
}, 60_000)

test('put back to before an act that it heard without any opening, a vault stays closed', async () => {
  const home = made.home('agency')
  const copy = join(made.dir, '..', 'before-the-act')
  await made.stop('agency')
  cpSync(home, copy, { recursive: true })
  await made.start('agency')
  await bothOpen(made)
  const tools = await made.tools('bell', 'head')
  const { record } = await wishFor(made, 'bell', records[0] ?? '', [])
  const act = {
    kind: 'grant.revoked',
    agency: 'bell',
    asker: tools.signer.credential,
    purpose: 'prosecution',
    grant: '00010203-0405-4607-8809-0a0b0c0d0e0f',
  } as const
  const ports = openingPorts(tools.server)
  const sealedAct = await sealAct(act, tools.oversight, tools.signer, tools)
  const body = await showAct(sealedAct, standingOf(await ports.appendRow(sealedAct.parts)), record, ports)
  const agency = tools.vaults.find((v) => v.side === 'agency')
  expect(agency && (await tellVault(agency, body))).toBe(true)
  const lines = (): number => readFileSync(join(home, 'journal.jsonl'), 'utf8').split('\n').length - 1
  const told = (): number => (JSON.parse(readFileSync(join(made.home('trustee'), 'held.json'), 'utf8')) as { lines: number }).lines
  for (let i = 0; i < 100 && told() < lines(); i++) await pause(100)
  expect(told()).toBe(lines())
  await made.stop('agency')
  rmSync(home, { recursive: true })
  cpSync(copy, home, { recursive: true })
  await made.start('agency')
  for (let i = 0; i < 100 && made.vault('agency').status().closed === 'peer'; i++) await pause(100)
  expect(made.vault('agency').status()).toMatchObject({ open: false, closed: 'journal-behind' })
}, 60_000)
