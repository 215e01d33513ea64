/** A sealed plan before its time: what oversight orders, and what an unsealer does with it on a machine of his own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDoors } from '../../src/work/openings/doors.ts'
import { PlanBox } from '../../src/work/plans/plan-box.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { oversightKey } from '../../src/work/openings/installation-openings.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { signEntry, signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { printMinute } from '../../src/core/plan/plan.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { main } from '../../src/main.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { handInDrop } from '../helpers/hand-in-drop.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('plan-orders')
const dir = join(scratch.path, 'record')
const at = (name: string): string => join(scratch.path, 'files', name)
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const answered = (): string => said.at(-1) ?? ''
/** What has to work before anything can be tried. */
async function must(...argv: string[]): Promise<string> {
  if ((await run(...argv)) !== 0) throw new Error(said.slice(-3).join('\n'))
  return answered()
}
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
let serving: Serving
let witnesses: DemoWitnesses

const keyOf = (agency: string, role: CredentialRole): SigningKey =>
  readSigningKey(JSON.parse(readFileSync(serving.installation.layout.signingKey(agency, role), 'utf8'))) as SigningKey

/** Makes a device of that role, enrolled by two registrars; its key lies in a file, as in any demonstration. */
async function enrol(name: string, agency: string, role: CredentialRole): Promise<SigningKey> {
  const key = makeSigningKey('toyland', agency, role, nodeRandom.bytes(48))
  writeFileSync(at(name), JSON.stringify(key))
  const registrars = [keyOf('bell', 'registrar'), keyOf('owl', 'registrar')]
  const body: EntryBody = { kind: 'credential.enrolled', card: key.card, approvedBy: registrars.map((r) => r.card.credential) }
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: registrars[0]?.card.credential ?? '' }
  const parts = await signJointly(makeEntry(head, body, {}, {}, nodeRandom.bytes), registrars.map(softwareSigner))
  await serving.installation.store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  return key
}

async function revoke(key: SigningKey): Promise<void> {
  const registrar = keyOf('bell', 'registrar')
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: registrar.card.credential }
  const body: EntryBody = { kind: 'credential.revoked', credential: key.card.credential, reason: 'lost' }
  const parts = await signEntry(makeEntry(head, body, {}, {}, nodeRandom.bytes), softwareSigner(registrar))
  await serving.installation.store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  // Recorded is not logged yet: only what is in the log is cut off.
  await serving.installation.store.receiptFor(INSTALLATION, parts.id)
}

/** Two plans for tomorrow, and the values by which an unsealer knows them. */
let values: string[] = []
let box: PlanBox

beforeAll(async () => {
  mkdirSync(at(''), { recursive: true })
  await newInstallation({ dir, country: 'toyland', demo: true })
  witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  await own.close()
  const web = { desk: scratch.path, public: scratch.path }
  serving = await serve({ dir, port: await freePort(), deskPort: null, web, rhythm: { anchorSeconds: 3600, paddingPerHour: 3_600 } })
  const { layout } = serving.installation
  const door = { name: 'vault.example/none', url: 'http://localhost:9', vkey: serving.installation.vkey }
  writeDoors(at('doors'), {
    oversight: await oversightKey(serving.installation),
    vaults: [
      { ...door, side: 'agency' },
      { ...door, side: 'trustee' },
    ],
  })
  await must('vault', 'invite', dir, '--url', `${serving.url}/log`, '--out', at('invitation'), '--name', 'unsealers')
  await enrol('watcher', 'owl', 'oversight')
  const device = ['--keys', layout.edge('bell'), '--plan-keys', layout.planKeys, '--url', serving.url]
  await must('plan', 'device', at('box'), ...device, '--name', 'wump', '--every', '0.01')
  box = PlanBox.open(at('box'))
  writeFileSync(at('page'), 'Ring all bells of the upper town at once. No ladder.')
  for (const hours of [24, 48]) {
    const action = printMinute(Math.floor(Date.now() / 1000) + hours * 3600)
    await must('plan', 'seal', box.dir, at('page'), '--action', action)
  }
  // A beat hands in one.
  for (let i = 0; i < 2; i++) await handInDrop(box, serving.installation)
  const held = await must('plan', 'held', ...unsealer(2), '--values', '--json')
  const { agencies } = JSON.parse(held) as { agencies: { seals: { value: string }[] }[] }
  values = agencies[0]?.seals.map((v) => v.value) ?? []
}, 300_000)
afterAll(async () => {
  await serving.close()
  await witnesses.close()
  scratch.remove(dir)
})

/** What an unsealer gives with every command: his key, what he was given by hand, and his own memory. */
const unsealer = (n: number): string[] => [
  '--plan-keys',
  serving.installation.layout.planKeys,
  '--invitation',
  at('invitation'),
  '--unsealer',
  serving.installation.layout.vaultKey(`unsealer-${n}`),
  '--state',
  at(`memory-${n}`),
]
let orders = 0
/** @returns the file of the order. */
async function order(value: string | undefined, by = 'watcher', ...more: string[]): Promise<string> {
  const out = at(`order-${orders++}`)
  const signed = ['--sign', at(by), '--keys', serving.installation.layout.edge('bell'), '--doors', at('doors'), '--url', serving.url]
  const reason = more.includes('--extend') ? [] : ['--reason', 'suspected-leak']
  const act = ['--value', value ?? '', '--until', inDays(5), ...reason, ...more]
  // On a slow machine log or witnesses take longer than an asker waits; whoever asks again has one row more on record.
  for (let i = 0; i < 5 && !existsSync(out); i++) await run('plan', 'order', ...signed, ...act, '--out', out)
  if (!existsSync(out)) throw new Error(said.slice(-3).join('\n'))
  return out
}
const unseal = (n: number, file: string, ...more: string[]): Promise<number> =>
  run('plan', 'unseal', ...unsealer(n), '--order', file, '--out', at(`out-${n}`), ...more)

test('before its time nothing opens by itself; by an order two unsealers open that one plan, and it says so', async () => {
  expect(JSON.parse(await must('plan', 'held', ...unsealer(2), '--json'))).toMatchObject({
    agencies: [{ agency: 'bell', sealed: 2, due: 0, extended: 0 }],
  })
  expect(
    await run('plan', 'unseal', ...unsealer(1), '--unsealer', serving.installation.layout.vaultKey('unsealer-2'), '--out', at('out-1')),
  ).toBe(2)
  expect(answered()).toContain('No seal of these is due')
  const file = await order(values[0])
  expect(await unseal(1, file, '--json'), answered()).toBe(0)
  expect(JSON.parse(answered())).toMatchObject({ ordered: 1, opened: 0 })
  const [share = ''] = readdirSync(at('out-1'))
  expect(share).toMatch(/\.1\.share\.json$/)
  // One share and no order is nothing for the second; one order and no share neither.
  expect(await run('plan', 'unseal', ...unsealer(3), '--share', join(at('out-1'), share), '--out', at('out-3'))).toBe(2)
  expect(await unseal(3, file, '--share', join(at('out-1'), share), '--json'), answered()).toBe(0)
  expect(JSON.parse(answered())).toMatchObject({ ordered: 1, opened: 1, not_as_committed: 0 })
  const [opened = ''] = readdirSync(at('out-3'))
  const record = JSON.parse(readFileSync(join(at('out-3'), opened), 'utf8')) as Record<string, unknown>
  expect(record).toMatchObject({ isEarly: true, isExtended: false, by: [1, 3], value: values[0] })
  const handle = (await box.all()).map((k) => k.handle)
  for (const h of handle) expect(await run('plan', 'timeline', box.dir, h, '--unsealed', join(at('out-3'), opened))).toBe(0)
  expect(said.join('\n')).toContain(
    `unsealers 1 & 3 read it before its time, by a signed order of oversight (row ${String(record.order)}), which gives a reason`,
  )
  // Neither the database nor the log's own files say which plan, or that there was an order.
  const { rows } = await serving.installation.pools.saksi_reader.query<{ text: string }>(
    `select e.stub || p.sealed as text from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id) where kind = 'oversight.row'`,
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const word of [values[0] ?? '', 'plan', 'suspected', 'owl']) expect(rows[0]?.text).not.toContain(word)
}, 300_000)

test('an order serves once, for the plan it names, and for what it says', async () => {
  const first = at('order-0')
  expect(await unseal(1, first)).toBe(2)
  expect(answered()).toContain('carried this order out already')
  const other = await order('ab'.repeat(32))
  expect(await unseal(1, other)).toBe(2)
  expect(answered()).toContain('has the value that this order names')
  expect(await run('plan', 'extend', ...unsealer(1), '--order', await order(values[1]))).toBe(2)
  expect(answered()).toContain('not about that')
  const late = await order(values[1], 'watcher', '--until', inDays(40))
  expect(await unseal(1, late)).toBe(2)
  expect(answered()).toContain('longer than fourteen days')
}, 300_000)

test('forged, altered, of nobody with that power, or of a device cut off: nothing is opened', async () => {
  const refused = async (file: string, words: string): Promise<void> => {
    expect(await unseal(2, file), `${words}: ${answered()}`).toBe(2)
    expect(answered()).toContain(words)
  }
  const good = JSON.parse(readFileSync(await order(values[1]), 'utf8')) as { row: { index: number; key: string; parts: { stub: string } } }
  const forge = (row: object): string => {
    writeFileSync(at('forged'), JSON.stringify({ ...good, row: { ...good.row, ...row } }))
    return at('forged')
  }
  await refused(forge({ index: good.row.index - 1 }), 'no order of this record')
  await refused(forge({ key: 'A'.repeat(43) }), 'no order of this record')
  // A row that the server never appended: signed lawfully, and shown by nobody's log.
  const { row } = JSON.parse(readFileSync(at('order-0'), 'utf8')) as { row: { parts: object; key: string } }
  await refused(forge({ parts: row.parts, key: row.key }), 'no order of this record')
  await enrol('bell-head', 'bell', 'head')
  await refused(await order(values[1], 'bell-head'), 'no power over a sealed plan')
  const leaving = await enrol('leaving', 'owl', 'oversight')
  const before = await order(values[1], 'leaving')
  await revoke(leaving)
  const { size } = await serving.installation.checkpoint()
  for (let i = 0; i < 300 && (serving.installation.witnessed()?.size ?? 0) < size; i++) await pause(100)
  await refused(before, 'has been cut off')
  expect(existsSync(at('out-2'))).toBe(false)
}, 300_000)

test('a log that shows less than was seen, or something else there, is not judged by', async () => {
  const file = await order(values[1])
  const memory = JSON.parse(readFileSync(at('memory-2'), 'utf8')) as { mark: { size: number; root: string } }
  const refused = async (mark: object): Promise<void> => {
    writeFileSync(at('memory-2'), JSON.stringify({ ...memory, mark }))
    expect(await unseal(2, file)).toBe(2)
    expect(answered()).toContain('put back or rewritten')
  }
  await refused({ ...memory.mark, size: 1_000_000 })
  await refused({ ...memory.mark, root: 'f'.repeat(64) })
  writeFileSync(at('memory-2'), '{"torn":')
  expect(await unseal(2, file)).toBe(2)
  expect(said.slice(-2).join('\n')).toContain('is no memory of an unsealer')
  writeFileSync(at('memory-2'), JSON.stringify(memory))
}, 300_000)

test('oversight puts a seal off, once; and without witnesses no order counts', async () => {
  const file = await order(values[1], 'watcher', '--extend', '--reason', 'action-put-off')
  expect(await run('plan', 'extend', ...unsealer(1), '--order', file), answered()).toBe(0)
  expect(await run('plan', 'extend', ...unsealer(1), '--order', file)).toBe(2)
  const second = await order(values[1], 'watcher', '--extend', '--reason', 'people-still-at-risk')
  expect(await run('plan', 'extend', ...unsealer(1), '--order', second)).toBe(2)
  expect(answered()).toContain('no second time')
  expect(await run('plan', 'held', ...unsealer(1), '--json')).toBe(0)
  expect(JSON.parse(answered())).toMatchObject({ agencies: [{ agency: 'bell', sealed: 2, due: 0, extended: 1 }] })
  const last = await order(values[1])
  const note = JSON.parse(readFileSync(last, 'utf8')) as { checkpoint: string }
  // The log's own line alone: what a server can make without its witnesses.
  const [text = '', lines = ''] = note.checkpoint.split('\n\n')
  writeFileSync(at('alone'), JSON.stringify({ ...note, checkpoint: `${text}\n\n${lines.split('\n')[0]}\n` }))
  expect(await unseal(1, at('alone'))).toBe(2)
  expect(answered()).toContain('No quorum of your witnesses')
  expect(await unseal(1, last, '--unsealer', serving.installation.layout.vaultKey('unsealer-2')), answered()).toBe(0)
}, 300_000)
