/**
 * A record whose trustee is three parties, each a process with a folder of its own: any two of them open, one is nothing, and no liar stops it.
 * By night alone. By day: walls/vault, walls/vault-rotation, walls/vault-revocation.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDoors } from '../../src/work/openings/doors.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { openInstallation, readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingPorts, readSealed } from '../../src/outside/vault/opening-ports.ts'
import { concat, fromBase64Url, toBase64Url, utf8 } from '../../src/core/bytes.ts'
import { canonical } from '../../src/core/canonical.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import { openField, recordKey, recordPart } from '../../src/core/seal/envelope.ts'
import { trusteeParts } from '../../src/core/seal/join.ts'
import { isEnough, isTrustee, THREE_TRUSTEES, type Side, type TrusteeSide } from '../../src/core/seal/sides.ts'
import { courierHash, readHeldCourier } from '../../src/core/vault/courier.ts'
import { runVaults, vaultHome, type RunningVaults } from '../../src/demo/vaults.ts'
import { openDemoWitnesses } from '../../src/demo/witnesses.ts'
import { OPENING_INFO, openingPlace } from '../../src/work/openings/vault-answers.ts'
import { append } from '../../src/road/append.ts'
import { openRecord, type OpeningPorts, type OpeningTools } from '../../src/work/openings/open.ts'
import { keyCheck } from '../../src/core/seal/key-proof.ts'
import { trusteeKeysOf } from '../../src/road/ports.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { homeOf } from '../../src/vault/home.ts'
import { StoreKeys } from '../../src/vault/store-keys.ts'
import { freePort } from '../helpers/free-port.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('three-trustees')
const SIDES: readonly Side[] = ['agency', ...THREE_TRUSTEES]
const NAMES = ['Wump the Great', 'ហេង គំរូ']
let serving: Serving
let witnesses: Awaited<ReturnType<typeof openDemoWitnesses>>
let vaults: RunningVaults
let first: Sealed

const sheet = (names: readonly string[], year: number, first: number): Uint8Array =>
  utf8(
    [
      'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey',
      ...names.map((name, i) => `Acorn,${i + first}/${year},1,${name},${year}-02-01,Waking a cat,Red hat,3`),
      '',
    ].join('\n'),
  )
const hand = async (names: readonly string[], year: number, from = 1): Promise<Sealed> => {
  const { installation } = serving
  const file = await sealFile(installation, 'town-return', 'bell', sheet(names, year, from), `${year}-02.csv`)
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  await append(file, installation.country, installation.store)
  return file
}
const tokenOf = (sealed: Sealed, i: number): string => (JSON.parse(sealed.entries[i + 1]?.stub ?? '') as RecordVersion).record
const waiting = (): string[] => {
  const folder = join(serving.installation.layout.courierFolder, 'bell')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 900 && !(await isSo()); i++) await pause(100)
  expect(await isSo()).toBe(true)
}
const isOpen = async (side: Side): Promise<boolean> => {
  const headers = { authorization: `Bearer ${readFileSync(homeOf(vaultHome(serving.installation, side)).keeperToken, 'utf8').trim()}` }
  const answer = await fetch(`${vaults.urlOf(side)}/status`, { headers }).catch(() => undefined)
  return answer?.ok === true && ((await answer.json()) as { open: boolean }).open
}
const start = async (...sides: Side[]): Promise<void> => {
  for (const side of sides) vaults.start(side)
  for (const side of sides) await until(() => isOpen(side))
}
const server = () => ({ url: serving.url, token: readEdgeKeys(serving.installation.layout.edge('bell')).submitToken })

async function open(sealed: Sealed, i: number, change: { ports?: Partial<OpeningPorts>; tools?: Partial<OpeningTools> } = {}) {
  const { layout } = serving.installation
  const key = readSigningKey(JSON.parse(readFileSync(layout.signingKey('bell', 'head'), 'utf8'))) as SigningKey
  const own = { random: nodeRandom, hpke, signer: softwareSigner(key), oneTime: await makeVaultKeys(), ...readDoors(layout.doors) }
  const record = await readSealed(server(), tokenOf(sealed, i), 'prosecution')
  const wish = { record, agency: 'bell', purpose: 'prosecution', fields: ['accused_name'], emergency: false } as const
  return openRecord(wish, { ...openingPorts(server()), ...change.ports }, { ...own, ...change.tools })
}
const opened = (side: Side): number =>
  readFileSync(join(vaultHome(serving.installation, side), 'journal.jsonl'), 'utf8').split('"is":"opened"').length - 1

beforeAll(async () => {
  const dir = join(scratch.path, 'record')
  await newInstallation({ dir, country: 'toyland', demo: true, trustees: 3 })
  witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  await own.close()
  const web = { desk: scratch.path, public: scratch.path }
  serving = await serve({ dir, port: await freePort(), deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 0 } })
  vaults = await runVaults(serving.installation, { record: serving.url, port: await freePort(), origins: [] })
  first = await hand(NAMES, 2024)
  for (const side of SIDES) await until(() => isOpen(side))
}, 400_000)
afterAll(async () => {
  await vaults.close()
  await serving.close()
  await witnesses.close()
  scratch.remove(join(scratch.path, 'record'))
})

test('each party is brought its own part and says so; the courier part is nowhere else, and each key with its vault alone', async () => {
  await until(() => waiting().length === 0)
  const { url, token } = server()
  const answer = await fetch(`${url}/api/v1/receipts/${first.entries[1]?.id}`, { headers: { authorization: `Bearer ${token}` } })
  const { held } = (await answer.json()) as { held: Record<Side, string> }
  const doors = readDoors(serving.installation.layout.doors).vaults
  expect(doors.map((d) => d.side)).toEqual(SIDES)
  for (const { side, vkey } of doors) {
    const key = parseVkey(vkey)
    const hash = courierHash(first.courier?.[side] ?? '')
    expect(key && readHeldCourier(held[side], key)).toEqual({ agency: 'bell', batch: first.batch, hash, records: 2 })
  }
  for (const holder of ['bell', ...THREE_TRUSTEES]) expect(existsSync(serving.installation.layout.vaultKey(holder))).toBe(false)
})

test('a name opens, and with any one of the three away', async () => {
  expect(await open(first, 0)).toEqual({ accused_name: NAMES[0] })
  // It opens as soon as two of the three have answered: the third may still be writing down that it was asked.
  await until(() => SIDES.every((side) => opened(side) === 1))
  for (const away of THREE_TRUSTEES) {
    await vaults.stop(away)
    const before = SIDES.map(opened)
    expect(await open(first, 1), away).toEqual({ accused_name: NAMES[1] })
    expect(SIDES.map(opened)).toEqual(before.map((n, i) => (SIDES[i] === away ? n : n + 1)))
    await start(away)
  }
}, 400_000)

test('of what was handed in while one was away the others’ word is the receipt; its own part alone waits, until it is back', async () => {
  await vaults.stop('trustee-3')
  const second = await hand(['Teapot Nobody'], 2023)
  const path = serving.installation.layout.held('bell', second.batch)
  await until(() => existsSync(path))
  await until(() => waiting().every((text) => !text.includes('"agency":"A')))
  const [line = ''] = waiting()
  expect(Object.keys((JSON.parse(line) as { courier: object }).courier)).toEqual(['trustee-3'])
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object).toSorted()).toEqual(['agency', 'trustee-1', 'trustee-2'])
  expect(await open(second, 0)).toEqual({ accused_name: 'Teapot Nobody' })
  await start('trustee-3')
  await until(() => waiting().length === 0)
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toHaveLength(4)
  await vaults.stop('trustee-1')
  expect(await open(second, 0)).toEqual({ accused_name: 'Teapot Nobody' })
  await start('trustee-1')
}, 400_000)

test('with two away nothing opens, and it opens when one is back; started again alone, a vault waits for its peers', async () => {
  await vaults.stop('trustee-2')
  await vaults.stop('trustee-3')
  await expect(open(first, 0)).rejects.toMatchObject({ code: 'opening.vault-silent' })
  await vaults.stop('agency')
  vaults.start('agency')
  await pause(3000)
  expect(await isOpen('agency')).toBe(false)
  vaults.start('trustee-2')
  for (const side of ['agency', 'trustee-2'] as const) await until(() => isOpen(side))
  expect(await open(first, 0)).toEqual({ accused_name: NAMES[0] })
  await start('trustee-3')
}, 400_000)

test('a party that gives wrong parts stops nobody and is named; where only its word and another’s are there, both are named', async () => {
  const oneTime = await makeVaultKeys()
  const real = openingPorts(server())
  const lies: OpeningPorts['ask'] = async (vault, body) => {
    if (vault.side !== 'trustee-2') return real.ask(vault, body)
    const { row, record } = JSON.parse(body) as { row: { parts: { id: string } }; record: { stub: string } }
    const said = { row: row.parts.id, entry: (JSON.parse(record.stub) as Stub).id, parts: { identity: toBase64Url(nodeRandom.bytes(64)) } }
    return toBase64Url(await hpke.seal(oneTime.publicKey, OPENING_INFO, openingPlace(said.row, vault.name), utf8(canonical(said))))
  }
  const wrong: string[] = []
  const tools = { oneTime, onWrongPart: (names: readonly string[]) => void wrong.push(...names) }
  expect(await open(first, 0, { ports: { ask: lies }, tools })).toEqual({ accused_name: NAMES[0] })
  expect(wrong).toEqual(['vault.example/trustee-2'])
  await vaults.stop('trustee-3')
  await expect(open(first, 0, { ports: { ask: lies }, tools })).rejects.toMatchObject({
    code: 'opening.parts-differ',
    vaults: 'vault.example/trustee-1, vault.example/trustee-2',
  })
  await start('trustee-3')
}, 400_000)

test('by telephone it takes three keepers, and what they give opens; two of them are not enough', async () => {
  const said: string[] = []
  const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  const { dir } = serving.installation.layout
  const request = join(scratch.path, 'night.json')
  const asks = ['--agency', 'bell', '--role', 'head', '--purpose', 'protection', '--field', 'accused_name', '--server', serving.url]
  expect(await run('open', dir, tokenOf(first, 1), ...asks, '--by-telephone', request, '--why', 'child-at-risk', '--json')).toBe(0)
  const { code, id } = JSON.parse(said.at(-1) ?? '') as { code: string; id: string }
  const answer = (side: Side): string => join(scratch.path, `${side}.answer.json`)
  const give = (side: Side, ...others: string[]): Promise<number> => {
    const named = ['--own', side, ...others.flatMap((o) => ['--other', o])]
    const home = vaultHome(serving.installation, side)
    return run('vault', 'emergency', home, request, '--url', vaults.urlOf(side), ...named, '--code', code, '--out', answer(side))
  }
  expect(await give('agency', 'trustee-1')).toBe(2)
  const keepers: readonly Side[] = ['agency', 'trustee-1', 'trustee-3']
  for (const side of keepers) expect(await give(side, ...keepers.filter((k) => k !== side)), side).toBe(0)
  expect(await run('open', 'join', request, answer('agency'), answer('trustee-3'))).toBe(2)
  expect(await run('open', 'join', request, ...keepers.map(answer), '--json')).toBe(0)
  expect(JSON.parse(said.at(-1) ?? '')).toEqual({ id, opened: { accused_name: NAMES[1] } })
}, 100_000)

test('one party’s key is exchanged without the others’: what is sealed afterwards opens, and what was sealed before', async () => {
  const said: string[] = []
  const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  const edge = serving.installation.layout.edge('bell')
  const before = trusteeKeysOf(readEdgeKeys(edge))
  expect(await run('vault', 'rotate', vaultHome(serving.installation, 'trustee-2'), 'trustee-2', '--epoch', '2', '--json')).toBe(0)
  const { key, check } = JSON.parse(said.at(-1) ?? '') as { key: string; check: string }
  const next = ['--holder', 'trustee-2', '--epoch', '2', '--key', key, '--check', check]
  const others = ['--epoch', '2', '--key', key, '--check', keyCheck({ holder: 'trustee', epoch: 2, key })]
  expect(await run('rotate', 'edge', edge, '--holder', 'trustee', ...others)).toBe(2)
  expect(await run('rotate', 'edge', edge, ...next)).toBe(0)
  expect(trusteeKeysOf(readEdgeKeys(edge))).toEqual([before[0], key, before[2]])
  const later = await hand(['Kettle Nobody'], 2023, 7)
  await until(() => waiting().length === 0)
  expect(await open(later, 0)).toEqual({ accused_name: 'Kettle Nobody' })
  expect(await open(first, 0)).toEqual({ accused_name: NAMES[0] })
}, 100_000)

/** With the folders of these alone, whole, and every envelope: what opens, with whatever is lacking guessed. */
async function opensWith(some: readonly Side[]): Promise<number> {
  let got = 0
  for (const i of [0, 1]) {
    const record = await readSealed(server(), tokenOf(first, i), 'prosecution')
    const stub = JSON.parse(record.stub) as RecordVersion & Stub
    const of = { type: stub.type, record: stub.record, privacy: 'identity' } as const
    const partOf = (side: Side): Uint8Array => {
      const home = homeOf(vaultHome(serving.installation, side))
      const { text } = new StoreKeys(home).unwrap(`bell/${first.batch}`, readFileSync(home.share('bell', first.batch), 'utf8'))
      const { share, salts } = JSON.parse(text) as { share: string; salts: Record<string, string> }
      return recordPart(fromBase64Url(share), fromBase64Url(salts[stub.id] ?? ''), of)
    }
    const trustee = some.filter(isTrustee)
    const given = new Map<TrusteeSide, Uint8Array>(trustee.map((side) => [side, partOf(side)]))
    const held = some.includes('agency') ? [partOf('agency')] : []
    const guesses = [
      new Uint8Array(32),
      nodeRandom.bytes(32),
      ...held,
      ...[...given.values()].flatMap((p) => [p.slice(0, 32), p.slice(32)]),
    ]
    const whole = trusteeParts(given).map((p) => p.part)
    const guessed = guesses.flatMap((a) => guesses.flatMap((b) => guesses.map((c) => concat(a, b, c))))
    const { fields } = JSON.parse(record.sealed) as { fields: Record<string, string> }
    const { agency, formVersion, id: entry, author } = stub
    const place = { agency, record: stub.record, subject: stub.record, field: 'accused_name', formVersion, entry, author }
    const opens = (own: Uint8Array, part: Uint8Array): boolean => {
      try {
        return openField(recordKey(own, part, of), fromBase64Url(fields.accused_name ?? ''), place) === NAMES[i]
      } catch {
        return false
      }
    }
    if ((held.length > 0 ? held : guesses).some((own) => [...whole, ...guessed].some((part) => opens(own, part)))) got++
  }
  return got
}

test('of all sets of vaults, those and no others read names by what lies in their folders that the protocol asks: the agency’s, and two of three', async () => {
  const sets = Array.from({ length: 16 }, (_, mask) => SIDES.filter((__, i) => (mask & (1 << i)) !== 0))
  for (const some of sets) expect(await opensWith(some), some.join(' + ')).toBe(isEnough(some) ? NAMES.length : 0)
}, 60_000)
