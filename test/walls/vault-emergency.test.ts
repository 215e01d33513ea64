/** The night on which the log is down: two keepers on the telephone, each with a part, loud, and merged within a day. */
import type * as fs from 'node:fs'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readVaults } from '../../src/work/openings/known-vaults.ts'
import { approvalPorts } from '../../src/outside/vault/approval-ports.ts'
import { openingPorts, tellVault } from '../../src/outside/vault/opening-ports.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { append } from '../../src/road/append.ts'
import { lookForApprovals, type Looked } from '../../src/work/openings/approve.ts'
import { openRecord, showAct, standingOf, trusteeOf } from '../../src/work/openings/open.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { main } from '../../src/main.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const writeSync = (file: number, bytes: Uint8Array, at: number): number => {
    if (disk.isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    return real.writeSync(file, bytes, at)
  }
  return { ...real, writeSync }
})

let made: Vaulted
let record = ''
let out = ''
const said: string[] = []
const SIDES = ['agency', 'trustee'] as const
const oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const urlOf = (side: (typeof SIDES)[number]): string => readVaults(made.installation.layout).find((v) => v.side === side)?.url ?? ''
const request = (): string => join(out, 'request.json')
const give = (side: (typeof SIDES)[number], code: string, own: string, other: string): Promise<number> =>
  run(
    'vault',
    'emergency',
    made.home(side),
    request(),
    '--url',
    urlOf(side),
    '--own',
    own,
    '--other',
    other,
    '--code',
    code,
    '--out',
    join(out, `${side}.json`),
  )
const open = async (): Promise<unknown> => {
  const tools = await made.tools('bell', 'head')
  return openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
}
async function lookAs(key: SigningKey): Promise<Looked | undefined> {
  const { server, vaults, random } = await made.tools('bell', 'head')
  const trustee = trusteeOf(vaults)
  return lookForApprovals(
    { agency: key.card.agency, signer: softwareSigner(key), trustee, random },
    approvalPorts(openingPorts(server), trustee),
  )
}

/** What oversight is told. A vault knows of her device once it has folded her enrolment, and no sooner. */
const untilSeen = () => expect.poll(async () => (await lookAs(oversight))?.overseen?.emergencies, { timeout: 60_000 })

beforeAll(async () => {
  made = await makeVaulted('toyland')
  out = join(dirname(made.dir), 'night')
  mkdirSync(out)
  const registrars = [made.keyOf('bell', 'registrar'), made.keyOf('owl', 'registrar')]
  const body: EntryBody = { kind: 'credential.enrolled', card: oversight.card, approvedBy: registrars.map((r) => r.card.credential) }
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: registrars[0]?.card.credential ?? '' }
  const parts = await signJointly(makeEntry(head, body, {}, {}, nodeRandom.bytes), registrars.map(softwareSigner))
  await made.installation.store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  const sheet =
    'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3\n'
  const file = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  await append(file, made.installation.country, made.installation.store)
  record = (JSON.parse(file.entries[1]?.stub ?? '') as { record: string }).record
  await bothOpen(made)
  await made.bring()
}, 120_000)
afterAll(async () => {
  vi.useRealTimers()
  await made.remove()
})

test('both keepers give their part for one request; one alone, or another code, is nothing', async () => {
  const asks = ['--agency', 'bell', '--role', 'head', '--purpose', 'protection', '--field', 'accused_name', '--server', made.serving.url]
  expect(await run('open', made.dir, record, ...asks, '--by-telephone', request())).toBe(2)
  expect(await run('open', made.dir, record, ...asks, '--by-telephone', request(), '--why', 'curiosity')).toBe(2)
  expect(await run('open', made.dir, record, ...asks, '--by-telephone', request(), '--why', 'child-at-risk', '--json')).toBe(0)
  const { code, id } = JSON.parse(said.at(-1) ?? '') as { code: string; id: string }
  expect(readFileSync(request(), 'utf8')).not.toContain('sealed')
  expect(await run('vault', 'emergency', made.home('agency'), request())).toBe(1)
  expect(said.at(-1)).toContain(`${code.slice(0, 4)} ${code.slice(4)}`)
  expect(await give('agency', '00000000', 'dara', 'nary')).toBe(2)
  expect(await give('agency', code, 'dara', 'dara')).toBe(2)
  expect(await give('agency', code, 'dara', 'nary')).toBe(0)
  expect(await give('agency', code, 'dara', 'nary'), 'twice').toBe(2)
  expect(await run('open', 'join', request(), join(out, 'agency.json'), join(out, 'agency.json'))).toBe(2)
  expect(await give('trustee', code, 'nary', 'dara')).toBe(0)
  expect(await run('open', 'join', request(), join(out, 'agency.json'), join(out, 'trustee.json'), '--json')).toBe(0)
  expect(JSON.parse(said.at(-1) ?? '')).toEqual({ id, opened: { accused_name: 'Wump Nobody' } })
  // Loud: in both journals, on both screens, in what their keepers see.
  for (const side of SIDES) {
    expect(readFileSync(join(made.home(side), 'journal.jsonl'), 'utf8')).toMatch(/"is":"emergency".*"type":"accused_episode"/)
    expect(made.lines.some((line) => line.startsWith(`${side}: EMERGENCY ${id}`))).toBe(true)
    expect(
      made
        .vault(side)
        .status()
        .emergencies.map((e) => e.id),
    ).toEqual([id])
  }
  // To oversight it says why, whose record, and who was on the telephone; to whoever is not of it, nothing.
  await untilSeen().toMatchObject([
    { id, is: 'waits', merged: null, why: 'child-at-risk', agency: 'bell', record, fields: ['accused_name'], keepers: ['nary', 'dara'] },
  ])
  expect((await lookAs(made.keyOf('bell', 'head')))?.overseen).toBeNull()
  expect(await run('vault', 'status', made.home('agency'), '--url', urlOf('agency'))).toBe(1)
  expect(said.at(-1)).toContain(`EMERGENCY ${id} of `)
  expect(said.at(-1)).toMatch(/keys here: \d+ \(.*bell.*\)/)
  expect(said.at(-1)).toMatch(/check code of the vaults that it knows: [0-9A-Z]{4}-[0-9A-Z]{4}/)
  // Another's answers, or another request's, are not joined.
  writeFileSync(
    join(out, 'other.json'),
    readFileSync(join(out, 'trustee.json'), 'utf8').replace(id, '00010203-0405-4607-8809-0a0b0c0d0e0f'),
  )
  expect(await run('open', 'join', request(), join(out, 'agency.json'), join(out, 'other.json'))).toBe(2)
}, 60_000)

test('nobody but the keeper of the machine reaches it', async () => {
  const body = JSON.stringify({ request: JSON.parse(readFileSync(request(), 'utf8')) as unknown, keepers: ['a1', 'b1'], code: '1' })
  const response = await fetch(`${urlOf('agency')}/emergency`, { method: 'POST', body, headers: { authorization: 'Bearer x' } })
  expect([response.status, await response.text()]).toEqual([404, 'not there, or not yours\n'])
})

test('a day later the vaults open nothing, until oversight has entered it in the log; started again they still know', async () => {
  expect(await open()).toEqual({ accused_name: 'Wump Nobody' })
  const now = Date.now() + 25 * 3600 * 1000
  vi.useFakeTimers({ toFake: ['Date'], now })
  for (let i = 0; i < 200 && (made.installation.witnessed()?.cosignedAt ?? 0) < now / 1000 - 60; i++)
    await new Promise((r) => setTimeout(r, 100))
  await expect(open()).rejects.toMatchObject({ code: 'opening.vault-silent' })
  expect(made.lines).toContain('agency: refused emergency.unmerged')
  for (const side of SIDES) {
    await made.vault(side).close()
    await made.start(side)
  }
  await bothOpen(made)
  await expect(open()).rejects.toMatchObject({ code: 'opening.vault-silent' })
  const { id } = JSON.parse(readFileSync(request(), 'utf8')) as { id: string }
  const tools = { ...(await made.tools('bell', 'head')), signer: softwareSigner(oversight) }
  const act = { kind: 'opening.reviewed', agency: 'owl', asker: oversight.card.credential, purpose: 'oversight', opening: id } as const
  const ports = openingPorts(tools.server)
  const sealed = await sealAct(act, tools.oversight, tools.signer, tools)
  const body = await showAct(sealed, standingOf(await ports.appendRow(sealed.parts)), null, ports)
  // What is not in the journal does not count, not even until the next start.
  disk.isFull = true
  for (const vault of tools.vaults) expect(await tellVault(vault, body)).toBe(false)
  expect(SIDES.flatMap((side) => made.vault(side).status().emergencies)).toHaveLength(2)
  disk.isFull = false
  await untilSeen().toMatchObject([{ id, is: 'overdue', merged: null }])
  for (const vault of tools.vaults) expect(await tellVault(vault, body)).toBe(true)
  await untilSeen().toMatchObject([{ id, is: 'done', merged: expect.any(Number) }])
  expect(SIDES.flatMap((side) => made.vault(side).status().emergencies)).toEqual([])
  expect(await open()).toEqual({ accused_name: 'Wump Nobody' })
  expect(existsSync(request())).toBe(true)
}, 120_000)
