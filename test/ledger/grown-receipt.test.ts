/** A served installation with a witness: its clockwork has the log cosigned, and an office's receipt grows over the API. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInstallation, readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import type { Stub } from '../../src/core/entry/kinds.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('grown')
const dir = join(scratch.path, 'kh')
const witnessDir = join(scratch.path, 'witness')
let running: Serving
let witness: WitnessServing
let agency: string
let token: string

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  const installation = await openInstallation(dir)
  initWitness(witnessDir, 'w.example/witness')
  addLog(witnessDir, installation.vkey)
  witness = await serveWitness({ dir: witnessDir, port: 0 })
  const vkey = printVkey(readSigners(homeOf(witnessDir)).cosigner.key)
  await installation.adoptPolicy(`log ${installation.vkey}\nwitness w ${vkey} ${witness.submissionUrl}\nquorum w\n`)
  const file = readdirSync(installation.layout.edgeFolder).find((f) => f.endsWith('.edge.json')) ?? ''
  const keys = readEdgeKeys(join(installation.layout.edgeFolder, file))
  ;[agency, token] = [keys.agency, keys.submitToken]
  await installation.close()
  running = await serve({ dir, port: await freePort(), deskPort: null, web: { desk: dir, public: dir } })
})
afterAll(async () => {
  await running?.close()
  await witness?.close()
  scratch.remove(dir)
})

const get = async (entry: string, bearer?: string): Promise<{ status: number; body: { entry: string; proof: string } }> => {
  const response = await fetch(`${running.url}/api/v1/receipts/${entry}`, { headers: bearer ? { authorization: `Bearer ${bearer}` } : {} })
  return { status: response.status, body: (await response.json()) as { entry: string; proof: string } }
}

/** Something to log: nobody sends it, so only the server's own clockwork can bring it to the witness. */
const body = {
  kind: 'figure.answered',
  indicator: 'accused-registered',
  recipient: 'operator',
  from: '2023-01-01',
  to: '2024-01-01',
  by: [],
  where: {},
  result: '0'.repeat(64),
} as const

test('is logged at once, and witnessed by the server’s own clockwork, with nobody asking for it', async () => {
  const { installation } = running
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: `unsigned:${agency}` }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  await installation.store.append(agency, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  const first = await installation.store.receiptFor(agency, head.id)
  const policy = installation.policy() ?? undefined
  expect(verifyReceipt(first.proof, installation.vkey, policy).ok).toBe(true)
  let stage = ''
  for (let i = 0; i < 100 && stage !== 'witnessed'; i++) {
    const { status, body: grown } = await get(head.id, token)
    expect(status).toBe(200)
    stage = verifyReceipt(grown.proof, installation.vkey, policy).stage
    await pause(100)
  }
  expect(stage).toBe('witnessed')
  // Another's, a stranger's, none, and no id at all are one answer.
  const nothing = { status: 404, body: { code: 'not-found', message: 'There is nothing here, or it is not yours.' } }
  const other = (
    await installation.pools.saksi_reader.query<{ entry_id: string }>(
      `select entry_id from saksi.entries where agency_id = 'saksi' limit 1`,
    )
  ).rows[0]
  expect(await get(other?.entry_id ?? '', token)).toEqual(nothing)
  expect(await get(head.id)).toEqual(nothing)
  expect(await get(head.id, 'A'.repeat(43))).toEqual(nothing)
  expect(await get(head.id.toUpperCase(), token)).toEqual(nothing)
  expect(await get('x', token)).toEqual(nothing)
})

test('goes on when the witness is gone, and is witnessed again when it is back', async () => {
  const { installation } = running
  const port = Number(new URL(witness.url).port)
  await witness.close()
  const entry = await installation.note(body)
  expect(verifyReceipt((await installation.store.receiptFor('saksi', entry)).proof, installation.vkey).ok).toBe(true)
  const before = installation.witnessed()?.size ?? 0
  await pause(1000)
  expect(installation.witnessed()?.size).toBe(before)
  witness = await serveWitness({ dir: witnessDir, port })
  for (let i = 0; i < 150 && (installation.witnessed()?.size ?? 0) <= before; i++) await pause(100)
  expect(installation.witnessed()?.size).toBeGreaterThan(before)
})
