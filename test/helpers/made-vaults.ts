/** An installation of a test with three witnesses, its server, and its vaults, all as real servers on ports of this machine. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { readEdgeKeys, type Installation } from '../../src/work/installation/installation.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { bringCouriers } from '../../src/work/couriers/bring-couriers.ts'
import { readDoors } from '../../src/work/openings/doors.ts'
import { readSealed } from '../../src/outside/vault/opening-ports.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import type { Decide } from '../../src/core/access/decision.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import type { SearchLimits } from '../../src/core/search/quota.ts'
import { isDeskHost, type Side, type Trustees } from '../../src/core/seal/sides.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/core/vault/quota.ts'
import { foundVaults, vaultHome, vaultSides } from '../../src/demo/vaults.ts'
import { openDemoWitnesses } from '../../src/demo/witnesses.ts'
import type { OpeningTools, OpeningWish } from '../../src/work/openings/open.ts'
import { serve, type Serving, type Web } from '../../src/server/serve.ts'
import { serveVault, type VaultServing } from '../../src/vault/serve.ts'
import { freePort } from './free-port.ts'
import { newInstallation } from './new-installation.ts'
import { scratchDir } from './scratch-dir.ts'

export type Vaulted = {
  readonly dir: string
  readonly serving: Serving
  readonly installation: Installation
  readonly sides: readonly Side[]
  /** The trustee's origin of people's own pages; null where no pages are served. */
  readonly pagesUrl: string | null
  readonly lines: string[]
  home(side: Side): string
  vault(side: Side): VaultServing
  /** Starts it; whoever starts one again has closed it. @param limits other than those that no test reaches. */
  start(side: Side, limits?: Partial<Limits>): Promise<void>
  stop(side: Side): Promise<void>
  /** The witnesses know this log as well, and it asks for them: one that was restored under a new key. */
  watch(of: Installation): Promise<void>
  /** Its machine is gone; whoever serves at its address is another. */
  stopServing(): Promise<void>
  /** Nobody cosigns any more. */
  stopWitnesses(): Promise<void>
  keyOf(agency: string, role: CredentialRole): SigningKey
  /** What a person of that agency needs to ask. */
  tools(agency: string, role: CredentialRole): Promise<OpeningTools & { readonly server: { readonly url: string; readonly token: string } }>
  bring(): Promise<number>
  remove(): Promise<void>
}

const WIDE = { ...DEFAULT_LIMITS, day: 1e6, month: 1e6, agencyDay: 1e6, two: 1e6, ceiling: 1e6, burst: 1e6, refused: 1e6 }

/** One person of a test opens more in an hour than the policies let anybody in a month; how many is tried in core/vault/quota.test.ts. */
const withoutCounting =
  (decide: Decide): Decide =>
  (request) =>
    decide({ ...request, context: { ...request.context, peopleIn30Days: 0 } })

/**
 * @param web the built pages; a desk is served with them, and the vaults answer its pages.
 * @param paddingPerHour how often the log is padded, and takes what devices handed in.
 */
export async function makeVaulted(
  country: string,
  decide?: Decide,
  searchLimits?: SearchLimits,
  web?: Web,
  paddingPerHour = 0,
  trustees: Trustees = 1,
): Promise<Vaulted> {
  const scratch = scratchDir(`vaults-${country}`)
  const dir = join(scratch.path, 'record')
  await newInstallation({ dir, country, demo: true, trustees })
  return serveVaulted(scratch, dir, { decide, searchLimits, web, paddingPerHour })
}

type How = {
  readonly decide?: Decide | undefined
  readonly searchLimits?: SearchLimits | undefined
  readonly web?: Web | undefined
  readonly paddingPerHour?: number
}

/** The same around an installation that is there, in a scratch folder of its own; its vaults take over the keys that lie beside it. */
export async function serveVaulted(
  scratch: ReturnType<typeof scratchDir>,
  dir: string,
  { decide, searchLimits, web, paddingPerHour = 0 }: How = {},
): Promise<Vaulted> {
  const witnesses = await openDemoWitnesses(scratch.path, 0)
  const own = await openInstallation(dir)
  await witnesses.watch(own)
  await own.close()
  const port = await freePort()
  const pages = web ?? { desk: scratch.path, public: scratch.path }
  const deskPort = web ? await freePort() : null
  const serving = await serve({ dir, port, deskPort, web: pages, rhythm: { anchorSeconds: 3600, paddingPerHour } })
  const { installation } = serving
  const sides = vaultSides(installation)
  const ports = new Map<Side, number>()
  for (const side of sides) ports.set(side, await freePort())
  const pagesPort = web ? await freePort() : undefined
  const pagesUrl = pagesPort === undefined ? null : `http://localhost:${pagesPort}`
  await foundVaults(installation, {
    urlOf: (side) => `http://localhost:${ports.get(side)}`,
    log: `${serving.url}/log`,
    origins: serving.deskUrl === null ? [] : [serving.deskUrl],
    ...(pagesUrl === null ? {} : { pages: pagesUrl }),
  })
  const lines: string[] = []
  const running = new Map<Side, VaultServing>()
  const start = async (side: Side, limits: Partial<Limits> = {}): Promise<void> => {
    const home = vaultHome(installation, side)
    writeFileSync(join(home, 'limits.json'), JSON.stringify({ ...WIDE, ...limits }))
    const log = (line: string): void => void lines.push(`${side}: ${line}`)
    running.set(
      side,
      await serveVault({
        dir: home,
        port: ports.get(side) ?? 0,
        ...(pagesPort !== undefined && isDeskHost(side)
          ? { pages: { port: pagesPort, bundle: pages.desk, url: `http://localhost:${ports.get(side)}` } }
          : {}),
        country: installation.country,
        decideBy: (today) => decide ?? withoutCounting(openDecide(installation.country, today)),
        accessPolicy: hashPolicies(installation.country),
        ...(searchLimits ? { searchLimits } : {}),
        mostAMinute: 1_000_000,
        log,
      }),
    )
  }
  for (const side of sides) await start(side)
  const keyOf = (of: string, role: CredentialRole): SigningKey =>
    readSigningKey(JSON.parse(readFileSync(installation.layout.signingKey(of, role), 'utf8'))) as SigningKey
  let areWatching = true
  const stopWitnesses = async (): Promise<void> => {
    if (areWatching) await witnesses.close()
    areWatching = false
  }
  let isServing = true
  const stopServing = async (): Promise<void> => {
    if (isServing) await serving.close()
    isServing = false
  }
  const stop = async (side: Side): Promise<void> => {
    await running.get(side)?.close()
    running.delete(side)
  }
  return {
    dir,
    serving,
    installation,
    sides,
    pagesUrl,
    lines,
    home: (side) => vaultHome(installation, side),
    vault: (side) => running.get(side) as VaultServing,
    start,
    stop,
    watch: (of) => witnesses.watch(of),
    stopServing,
    stopWitnesses,
    keyOf,
    tools: async (of, role) => {
      const server = { url: serving.url, token: readEdgeKeys(installation.layout.edge(of)).submitToken }
      return {
        server,
        random: nodeRandom,
        hpke,
        signer: softwareSigner(keyOf(of, role)),
        oneTime: await makeVaultKeys(),
        ...readDoors(installation.layout.doors),
      }
    },
    bring: async () => (await bringCouriers(installation.layout, (line) => lines.push(line))).brought,
    remove: async () => {
      for (const v of running.values()) await v.close()
      await stopServing()
      await stopWitnesses()
      scratch.remove(dir)
    },
  }
}

/** Waits until all vaults have heard of each other. */
export async function bothOpen(made: Vaulted): Promise<void> {
  for (let i = 0; i < 200 && !made.sides.every((side) => made.vault(side).status().open); i++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

export const wishFor = async (
  made: Vaulted,
  agency: string,
  record: string,
  fields: readonly string[],
  purpose: Purpose = 'prosecution',
): Promise<OpeningWish> => {
  const server = { url: made.serving.url, token: readEdgeKeys(made.installation.layout.edge(agency)).submitToken }
  return { record: await readSealed(server, record, purpose), agency, purpose, fields, emergency: false }
}
