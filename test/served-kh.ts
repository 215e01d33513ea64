/** Cambodia, no demonstration, served, with enrolled people of these agencies signed in: each with a device and a browser in memory. */
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { decideBy } from '../src/adapters/cedar/decide.ts'
import { readPolicySet } from '../src/adapters/cedar/policy-set.ts'
import { initInstallation } from '../src/adapters/init-installation.ts'
import { openInstallation, OPERATOR, type Installation } from '../src/adapters/installation.ts'
import type { CredentialRole } from '../src/core/entry/credential-kinds.ts'
import { buildApp } from '../src/server/app.ts'
import { DropPool } from '../src/server/jobs/drop-pool.ts'
import { Refusals } from '../src/server/jobs/refusals.ts'
import { jointly } from './enrolled.ts'
import { scratchDir } from './scratch-dir.ts'
import { makeDevice, TestBrowser, type TestDevice } from './test-device.ts'

const DESK = 'http://localhost:4998'

export type ServedKh = {
  readonly installation: Installation
  readonly api: string
  readonly devices: ReadonlyMap<string, TestDevice>
  readonly browsers: ReadonlyMap<string, TestBrowser>
  get<T>(agency: string, path: string): Promise<{ status: number; body: T }>
  close(): Promise<void>
}

/** @param today ISO day by which policies and protocols are judged. */
export async function serveKh(
  name: string,
  people: readonly (readonly [string, CredentialRole[]])[],
  today = '2026-11-25',
): Promise<ServedKh> {
  const scratch = scratchDir(name)
  const dir = join(scratch.path, 'record')
  await initInstallation({ dir, country: 'kh', demo: false })
  const installation = await openInstallation(dir)
  const registrars = [makeDevice('ncct', ['registrar'], DESK), makeDevice('mosavy', ['registrar'], DESK)] as const
  const approvedBy = registrars.map((r) => r.credential)
  const devices = new Map(people.map(([agency, roles]) => [agency, makeDevice(agency, roles, DESK)]))
  const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
  for (const { card } of devices.values()) entries.push(await jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars))
  await installation.store.append(OPERATOR, entries, null)
  await installation.sequencer.flush()
  let api = ''
  const app = await buildApp({
    installation,
    decide: decideBy(readPolicySet(installation.country), () => today),
    sayWhy: () => undefined,
    anchor: await installation.openAnchor(),
    moment: () => new Date('2100-01-01T00:00:00Z'),
    deskOrigin: DESK,
    apiOrigin: () => api,
    assets: dir,
    log: () => undefined,
    refusals: new Refusals(),
    drops: new DropPool(),
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  api = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const browsers = new Map<string, TestBrowser>()
  for (const [agency, device] of devices) {
    const browser = new TestBrowser(api, DESK)
    if (!(await browser.signIn(device)).ok) throw new Error(`${agency} cannot sign in`)
    browsers.set(agency, browser)
  }
  return {
    installation,
    api,
    devices,
    browsers,
    get: async (agency, path) => {
      const browser = browsers.get(agency)!
      // The proof names the path without its query (RFC 9449, 4.2).
      const said = await browser.ask('GET', path, undefined, { dpop: await browser.proof('GET', path.replace(/\?.*/, '')) })
      return { status: said.status, body: (await said.json()) as never }
    },
    close: async () => {
      await app.close()
      await installation.close()
      scratch.remove(dir)
    },
  }
}
