/** A served installation and people who signed in with devices of their own: for tests of what each may see and do. */
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { decideBy } from '../../src/outside/cedar/decide.ts'
import { readPolicySet } from '../../src/outside/cedar/policy-set.ts'
import type { AnchorLog } from '../../src/store/postgres/anchor-log.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { isInstallation } from '../../src/store/files/settings.ts'
import { openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { buildApp } from '../../src/server/app.ts'
import { Awaited } from '../../src/server/jobs/awaited.ts'
import { DropPool } from '../../src/server/jobs/drop-pool.ts'
import type { PublicMoment } from '../../src/server/public/moment.ts'
import { Refusals } from '../../src/server/jobs/refusals.ts'
import { jointly } from './enrolled.ts'
import { newInstallation } from './new-installation.ts'
import { scratchDir } from './scratch-dir.ts'
import { devicesOf, keepDevices } from './kept-devices.ts'
import { makeDevice, TestBrowser, type TestDevice } from './test-device.ts'

export const DESK = 'http://localhost:4998'
/** The trustee's, of people's own pages. */
export const PAGES = 'http://localhost:4997'

export type ServedPeople = {
  readonly installation: Installation
  /** The public anchor: no clockwork adds to it. */
  readonly anchor: AnchorLog
  readonly api: string
  /** Every route, as `readRoutes` reads it. */
  readonly routes: string
  deviceOf(who: string): TestDevice
  browserOf(who: string): TestBrowser
  /** What this person's device makes of an act. */
  make(who: string, act: EntryBody, isSigned?: boolean): Promise<Parts>
  get(who: string, path: string): Promise<Response>
  /** The same, read as what the route says it answers. */
  read<T>(who: string, path: string): Promise<{ readonly status: number; readonly body: T }>
  post(who: string, path: string, body: unknown): Promise<{ readonly status: number; readonly body: Said }>
  remove(): Promise<void>
}
type Said = { readonly code?: string; readonly message?: string; readonly entries?: readonly string[]; readonly receipt?: object | null }

export type Seat = readonly [who: string, agency: string, roles: readonly CredentialRole[]]
type Kept = {
  /** Folder of an installation that outlives this run, and of its people's keys: made where there is none. */
  readonly kept?: string
  /** The server's own line of each request (src/server/app.ts). */
  readonly log?: (line: string) => void
  /** Until when the public pages know the record; absent: they know all of it. */
  readonly moment?: PublicMoment
  /** As a coalition keeps it alone: its members are in it, and no ministry is. */
  readonly observatory?: boolean
}

/** Cambodia, no demonstration. @param today ISO day by which policies and protocols are judged. */
export async function servePeople(
  people: readonly Seat[],
  today = '2026-11-25',
  { kept, log = () => undefined, moment = () => new Date('2100-01-01T00:00:00Z'), observatory = false }: Kept = {},
): Promise<ServedPeople> {
  const scratch = scratchDir('served-people')
  const dir = kept === undefined ? join(scratch.path, 'record') : join(kept, 'record')
  const isNew = !isInstallation(layoutOf(dir))
  if (isNew) await newInstallation({ dir, country: 'kh', demo: false, observatory })
  const installation = await openInstallation(dir)
  const registrars = (observatory ? ['oversight-body', 'embassy-1'] : ['ncct', 'mosavy']).map((a) =>
    makeDevice(a, ['registrar'], DESK),
  ) as [TestDevice, TestDevice]
  const own = keepDevices(
    kept === undefined ? undefined : devicesOf(kept),
    people.map(([, agency, roles]) => [agency, roles]),
    DESK,
  )
  const devices = people.flatMap(([who], i) => (own[i] ? [{ who, device: own[i] }] : []))
  if (isNew) {
    const approvedBy = registrars.map((r) => r.credential)
    const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
    for (const { device } of devices)
      entries.push(await jointly({ kind: 'credential.enrolled', card: device.card, approvedBy }, registrars))
    await installation.store.append(OPERATOR, entries, null)
    await installation.sequencer.flush()
  }
  let api = ''
  const policies = readPolicySet(installation.country)
  const anchor = await installation.openAnchor()
  const app = await buildApp({
    standing: { waits: false, look: async () => false },
    installation,
    decide: decideBy(policies, () => today),
    sayWhy: (policy) => policies.rules.get(policy)?.words,
    anchor,
    moment,
    deskOrigin: DESK,
    pagesOrigin: () => PAGES,
    apiOrigin: () => api,
    assets: dir,
    log,
    refusals: new Refusals(),
    drops: new DropPool(),
    awaited: new Awaited(installation),
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  api = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const known = new Map<string, { device: TestDevice; browser: TestBrowser }>()
  for (const { who, device } of devices) {
    const browser = new TestBrowser(api, DESK)
    if (!(await browser.signIn(device)).ok) throw new Error(`${who} cannot sign in`)
    known.set(who, { device, browser })
  }
  const personOf = (who: string): { device: TestDevice; browser: TestBrowser } => {
    const found = known.get(who)
    if (!found) throw new Error(`no ${who}`)
    return found
  }
  // The proof names the path without its query (RFC 9449, 4.2).
  const get = async (who: string, path: string): Promise<Response> => {
    const { browser } = personOf(who)
    return browser.ask('GET', path, undefined, { dpop: await browser.proof('GET', path.replace(/\?.*/, '')) })
  }
  return {
    installation,
    anchor,
    api,
    routes: app.printRoutes(),
    deviceOf: (who) => personOf(who).device,
    browserOf: (who) => personOf(who).browser,
    get,
    read: async (who, path) => {
      const said = await get(who, path)
      return { status: said.status, body: (await said.json()) as never }
    },
    make: async (who, act, isSigned = true) => {
      const { device } = personOf(who)
      const { agency, credential } = device.card
      const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: isSigned ? credential : `unsigned:${agency}` }
      const parts = makeEntry(head, act, {}, {}, nodeRandom.bytes)
      return isSigned ? signEntry(parts, device) : parts
    },
    post: async (who, path, body) => {
      const answer = await personOf(who).browser.ask('POST', path, body)
      return { status: answer.status, body: (await answer.json()) as Said }
    },
    remove: async () => {
      await app.close()
      await installation.close()
      scratch.remove(kept === undefined ? dir : undefined)
    },
  }
}
