/** A server that keeps a revocation back, or hides it in a leaf that vaults do not open, keeps nobody in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { registrarsOf } from '../../src/work/enrolment/demo-ceremony.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { openingPorts, tellRevocation } from '../../src/outside/vault/opening-ports.ts'
import { toBase64Url } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { makeEnrolment, makeRevocation } from '../../src/core/entry/enrol.ts'
import { INSTALLATION, type Stub } from '../../src/core/entry/kinds.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { signEntry, signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { parseReceipt } from '../../src/core/ledger/receipt.ts'
import { append } from '../../src/road/append.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import type { Fault } from '../../verify/index.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'

let made: Vaulted
let record = ''
const NAME = 'Wump the Great'
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const bytes = nodeRandom.bytes

beforeAll(async () => {
  made = await makeVaulted('toyland')
  const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\nAcorn,1/2024,1,${NAME},2024-02-01,Waking a cat,Red hat,3\n`
  const sealed = await sealFile(made.installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, made.installation.country, made.installation.store)
  record = (JSON.parse(sealed.entries[1]?.stub ?? '{}') as { record: string }).record
  await bothOpen(made)
  await made.bring()
}, 120_000)
afterAll(() => made?.remove())

const registrar = (): SigningKey => made.keyOf('owl', 'registrar')
/** Writes an entry as it is, and waits until witnesses have cosigned it. `mask` is what a corrupt server does to the leaf. */
async function log(parts: Parts, mask: (leaf: string) => string = (leaf) => leaf): Promise<void> {
  const ready = readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })
  await made.installation.store.append(INSTALLATION, [{ ...ready, leaf: mask(ready.leaf) }], null)
  await made.installation.store.receiptFor(INSTALLATION, parts.id)
  for (let i = 0; i < 100 && (made.installation.witnessed()?.size ?? 0) < (await made.installation.checkpoint()).size; i++) await pause(100)
}
/** Another head of the agency, whom two registrars sign in. */
async function enrolled(role: CredentialRole = 'head'): Promise<SigningKey> {
  const key = makeSigningKey('toyland', 'bell', role, bytes(48))
  const agencies = registrarsOf(made.installation.country)
  const [first, second] = [made.keyOf(agencies.first, 'registrar'), made.keyOf(agencies.second, 'registrar')]
  const parts = makeEnrolment(key.card, [first.card.credential, second.card.credential], bytes)
  await log(await signJointly(parts, [softwareSigner(first), softwareSigner(second)]))
  return key
}
const revocation = (key: SigningKey, by = registrar()): Promise<Parts> =>
  signEntry(makeRevocation(by.card.credential, key.card.credential, 'misused', bytes), softwareSigner(by))
async function opens(key: SigningKey): Promise<string> {
  const tools = { ...(await made.tools('bell', 'head')), signer: softwareSigner(key) }
  try {
    const opened = await openRecord(await wishFor(made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
    return opened.accused_name ?? ''
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const doors = async () => (await made.tools('bell', 'head')).vaults
const tellBoth = async (parts: Parts): Promise<boolean[]> => Promise.all((await doors()).map((v) => tellRevocation(v, parts)))
const refusals = (): number => made.lines.filter((l) => l.includes('signature.revoked-credential')).length

test('a revocation that the server never logs cuts the device off at both vaults, at once and after they start again', async () => {
  const key = await enrolled()
  expect(await opens(key)).toBe(NAME)
  const parts = await revocation(key)
  expect(await tellBoth(parts)).toEqual([true, true])
  expect(await tellBoth(parts), 'said again').toEqual([true, true])
  const before = refusals()
  expect(await opens(key)).toBe('opening.refused')
  expect(refusals()).toBeGreaterThan(before)
  for (const side of ['agency', 'trustee'] as const) {
    // What is here and not in the log is shown to the keeper.
    expect((made.vault(side).status() as { unlogged: number }).unlogged).toBe(1)
    expect(readFileSync(join(made.home(side), 'journal.jsonl'), 'utf8').match(/"is":"revoked"/g)).toHaveLength(1)
    await made.stop(side)
    await made.start(side)
  }
  await bothOpen(made)
  expect(await opens(key)).toBe('opening.refused')
  // Nobody else is cut off by it.
  expect(await opens(made.keyOf('bell', 'head'))).toBe(NAME)
  // Once the log has it too, nothing is amiss any more.
  await log(parts)
  await pause(2500)
  expect((made.vault('agency').status() as { unlogged: number }).unlogged).toBe(0)
}, 120_000)

test('nobody is cut off by whoever may not revoke, by a forged or another entry, or by none', async () => {
  const key = await enrolled()
  const clerk = made.keyOf('bell', 'clerk')
  expect(await tellBoth(await revocation(key, clerk))).toEqual([false, false])
  const good = await revocation(key)
  expect(await tellBoth({ ...good, stub: good.stub.replace('misused', 'lost') })).toEqual([false, false])
  expect(await tellBoth({ ...good, signature: null })).toEqual([false, false])
  expect(await tellBoth(await revocation(makeSigningKey('toyland', 'bell', 'head', bytes(48))))).toEqual([false, false])
  for (const v of await doors())
    for (const body of ['', '{}', '[]', 'null', JSON.stringify({ format: 'saksi-revocation/1', entry: null, place: null })])
      expect((await fetch(`${v.url}/revocation`, { method: 'POST', body })).status).toBe(404)
  expect(await opens(key)).toBe(NAME)
}, 120_000)

test('one that the server logs as a leaf that vaults do not open: the registrar’s receipt cuts off, shows it, and closes the vault', async () => {
  const key = await enrolled()
  const parts = await revocation(key)
  // The corrupt server: class 0 where the kind is of class 1. The vaults fold on and know nothing of it.
  await log(parts, (leaf) => `${leaf.slice(0, 8)}00${leaf.slice(10)}`)
  expect(await opens(key)).toBe(NAME)
  // An auditor at the server sees it.
  const faults: Fault[] = []
  await verifyWhole(made.installation, (f) => faults.push(f))
  expect(faults.map((f) => f.what)).toContain('entry.leaf-differs')
  const receipt = parseReceipt((await made.installation.store.receiptFor(INSTALLATION, parts.id)).proof)
  if (!receipt) throw new Error('no receipt')
  const standing = { index: receipt.index, leaf: toBase64Url(receipt.leaf) }
  const tools = await made.tools('bell', 'head')
  const proofs = await openingPorts(tools.server).prove([standing])
  const place = { checkpoint: proofs?.checkpoint ?? '', ...standing, path: proofs?.paths[0] ?? '' }
  const tell = async (url: string, at: object): Promise<number> =>
    (await fetch(`${url}/revocation`, { method: 'POST', body: JSON.stringify({ format: 'saksi-revocation/1', entry: parts, place: at }) }))
      .status
  for (const { url } of await doors()) {
    expect(await tell(url, { ...place, index: place.index + 1 })).toBe(404)
    expect(await tell(url, place)).toBe(200)
  }
  for (const side of ['agency', 'trustee'] as const) expect(made.vault(side).status()).toMatchObject({ open: false, closed: 'log-hides' })
  expect(await opens(made.keyOf('bell', 'head'))).toBe('opening.vault-silent')
}, 120_000)
