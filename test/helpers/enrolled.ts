/** An installation that is no demo, with two registrars and whom they enrolled, all on devices in memory; and it is served. */
import { join } from 'node:path'
import { openInstallation, OPERATOR } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import type { EntrySigner } from '../../src/core/entry/sign.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { serve, type Serving, type Web } from '../../src/server/serve.ts'
import { freePort } from './free-port.ts'
import { newInstallation } from './new-installation.ts'
import { scratchDir } from './scratch-dir.ts'
import { makeDevice, type TestDevice } from './test-device.ts'

/** An entry of the installation's, signed by these devices in their order. */
export async function jointly(body: EntryBody, devices: readonly EntrySigner[]): Promise<Ready> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: devices[0]?.credential ?? '' }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const of = await Promise.all(devices.map((d) => d.sign(hashOf(commitmentsOf(parts)))))
  const [only] = of
  const signature = printSignature(of.length === 1 && only ? only : { form: 'joint', of })
  return readyOf({ ...parts, signature }, { stub: JSON.parse(parts.stub) as Stub, other: {} })
}

export type Enrolled = {
  readonly running: Serving
  readonly dir: string
  readonly api: string
  readonly desk: string
  /** Registrars of two agencies. */
  readonly registrars: readonly [TestDevice, TestDevice]
  /** A head of the agency that sends returns. */
  readonly head: TestDevice
  close(): Promise<void>
}

export const enrolledToyland = (name: string): Promise<Enrolled> => enrolled(name, 'toyland', ['bell', 'owl'], 'bell')
/** With the desk's own country, whose pages a browser can open. */
export const enrolledCambodia = (name: string, web: Web): Promise<Enrolled> => enrolled(name, 'kh', ['ncct', 'mosavy'], 'mosavy', web)

async function enrolled(name: string, country: string, offices: readonly [string, string], sends: string, web?: Web): Promise<Enrolled> {
  const scratch = scratchDir(name)
  const dir = join(scratch.path, country)
  await newInstallation({ dir, country, demo: false })
  const [port, deskPort] = [await freePort(), await freePort()]
  const desk = `http://localhost:${deskPort}`
  const registrars = [makeDevice(offices[0], ['registrar'], desk), makeDevice(offices[1], ['registrar'], desk)] as const
  const head = makeDevice(sends, ['head'], desk)
  const installation = await openInstallation(dir)
  const approvedBy = registrars.map((r) => r.credential)
  const entries = [
    await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars),
    await jointly({ kind: 'credential.enrolled', card: head.card, approvedBy }, registrars),
  ]
  await installation.store.append(OPERATOR, entries, null)
  await installation.close()
  const running = await serve({ dir, port, deskPort, web: web ?? { desk: dir, public: dir } })
  return {
    running,
    dir,
    api: running.url,
    desk,
    registrars,
    head,
    close: async () => {
      await running.close()
      scratch.remove(dir)
    },
  }
}
