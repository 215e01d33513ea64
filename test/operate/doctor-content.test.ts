/**
 * A new record as a ministry would run it: no demonstration, addresses by TLS, three witnesses, four keepers of vaults who share nothing with the server, registrars on
 * devices, edges and keys elsewhere, and a backup that was restored when it was made. The doctor has nothing to say of it: a warning that is always there is read by nobody.
 * By night alone. By day: operate/operate, operate/watched.
 */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { openInstallation, OPERATOR } from '../../src/work/installation/installation.ts'
import { knowVault } from '../../src/work/openings/installation-openings.ts'
import type { Check } from '../../src/work/doctor/check.ts'
import { printVkey, type Signer } from '../../src/core/ledger/note.ts'
import { THREE_TRUSTEES, type Side } from '../../src/core/seal/sides.ts'
import type { VaultDoor } from '../../src/work/openings/open.ts'
import { writeDoors } from '../../src/work/openings/doors.ts'
import { printWhere } from '../../src/core/vault/separation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { main } from '../../src/main.ts'
import { serve } from '../../src/server/serve.ts'
import { jointly } from '../helpers/enrolled.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice } from '../helpers/test-device.ts'

const DESK = 'https://desk.example'
const SIDES: readonly Side[] = ['agency', ...THREE_TRUSTEES]
const scratch = scratchDir('doctor-content')
const at = (name: string): string => join(scratch.path, name)
const dir = at('record')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const must = async (...argv: string[]): Promise<void> => {
  if ((await run(...argv)) !== 0) throw new Error(said.slice(-4).join('\n'))
}
const keepers: Server[] = []
let witnesses: DemoWitnesses

/** A vault's keeper on another machine: what this server may ask it, and no more. */
async function keeperOf(side: Side, n: number): Promise<{ readonly url: string; readonly signer: Signer }> {
  const signer = seedSigner(`vault.example/${side}`, nodeRandom.bytes(32))
  const where = { machine: `machine-${n}`, administrator: `admin-${n}`, backup: `copies-${n}`, authority: `authority-${n}` }
  const server = createServer((_, answer) => answer.end(printWhere(signer, where)))
  // Another address of this machine for each, as machines have.
  server.listen(0, `127.0.0.${n + 2}`)
  await once(server, 'listening')
  keepers.push(server)
  return { url: `http://127.0.0.${n + 2}:${(server.address() as AddressInfo).port}`, signer }
}

beforeAll(async () => {
  await must('init', dir, '--country', 'kh', '--url', 'https://record.example', '--desk', DESK, '--trustees', '3')
  const layout = layoutOf(dir)
  witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  const registrars = [makeDevice('ncct', ['registrar'], DESK), makeDevice('mosavy', ['registrar'], DESK)] as const
  await own.store.append(OPERATOR, [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)], null)
  await own.close()
  const doors: VaultDoor[] = []
  for (const [n, side] of SIDES.entries()) {
    const { url, signer } = await keeperOf(side, n)
    doors.push({ name: signer.key.name, side, url, vkey: printVkey(signer.key) })
    knowVault(layout, { name: signer.key.name, side, url, vkey: printVkey(signer.key), courierToken: 'A'.repeat(43) })
  }
  writeDoors(layout.doors, { oversight: { epoch: 1, publicKey: 'A'.repeat(43) }, vaults: doors })
  await must('vault', 'declare', dir, '--administrator', 'admin-record', '--backup', 'copies-record', '--authority', 'authority-record')
  // Each to the machine of its holder.
  renameSync(`${dir}.edge`, at('edges'))
  renameSync(`${dir}.vaults`, at('vaults'))
  const web = { desk: scratch.path, public: scratch.path }
  const serving = await serve({ dir, port: 0, deskPort: null, web, rhythm: { anchorSeconds: 1, paddingPerHour: 0 } })
  try {
    const recipient = await identityToRecipient(await generateIdentity())
    await must('backup', dir, at('first.age'), '--to', recipient, '--check')
    // An officer takes it to a safe.
    rmSync(at('first.age'))
    for (let i = 0; i < 300 && (serving.installation.witnessed()?.size ?? 0) < (await serving.installation.checkpoint()).size; i++)
      await pause(100)
  } finally {
    await serving.close()
  }
}, 180_000)
afterAll(async () => {
  for (const server of keepers) server.close()
  await witnesses?.close()
  scratch.remove(dir)
})

test('of a new record, as it should be, the doctor says nothing but that it is right', async () => {
  const code = await run('doctor', dir, '--json')
  const { checks } = JSON.parse(said.at(-1) ?? '') as { checks: Check[] }
  expect(checks.filter((c) => c.state !== 'ok')).toEqual([])
  expect(code).toBe(0)
  expect(checks.map((c) => c.id)).toEqual(
    expect.arrayContaining([
      'vaults.apart',
      'secrets.apart',
      'secrets.age',
      'log.witnesses',
      'log.policy',
      'backup.restored',
      'backup.last',
      'policy.adopted',
    ]),
  )
}, 60_000)
