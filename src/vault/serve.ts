/**
 * A vault's own small server (docs/spec/vault.md): openings and acts for people's devices, couriers from the record's
 * server, marks for its peer, and how it stands for its keeper. Whoever is refused is told one thing, whatever the reason.
 */
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import '../outside/host/native-agreement.ts'
import '../outside/host/native-hash.ts'
import '../outside/host/native-verifiers.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { hpke } from '../outside/hpke/hpke.ts'
import { closeServer, openServer, smallServer } from '../outside/http/small-server.ts'
import { forgetOver } from '../store/files/overlap-runs.ts'
import { tryLockFile } from '../store/postgres/lock-installation.ts'
import { hashPolicy, readPolicyText } from '../store/files/witnessed.ts'
import { hasExactly } from '../core/shape.ts'
import { isDeskHost } from '../core/seal/sides.ts'
import { DEFAULT_LIMITS, type Limits as QuotaLimits } from '../core/vault/quota.ts'
import { Keeper } from './keeper.ts'
import { monotonicSeconds } from '../outside/host/counted.ts'
import { ApprovalDesk } from './approval-desk.ts'
import { SearchDesk } from './search-desk.ts'
import { answering } from './http-routes.ts'
import { pagesServer } from './pages.ts'
import { homeOf, NoVault, readJson, readText, readVaultSettings, readVaultSigner, type Home } from './home.ts'
import type { VaultRequest } from './request.ts'

/** How often it asks a peer that is silent, and looks whether the log has grown. */
const TICK_MS = 1000

export type VaultServing = {
  readonly url: string
  /** Of people's own pages; null where they are not served here. */
  readonly pagesUrl: string | null
  status(): Keeper['status']
  close(): Promise<void>
}
/** @throws NoVault when the folder is no vault's, another process serves it, or what it remembers is damaged. */
export async function serveVault(request: VaultRequest): Promise<VaultServing> {
  const home = homeOf(request.dir)
  const settings = readVaultSettings(home)
  if (request.pages && !isDeskHost(settings.side)) throw new NoVault('vault.pages-not-host', { side: settings.side })
  if (request.pages && settings.pages === undefined) throw new NoVault('vault.pages-nowhere', { dir: request.dir })
  const lock = tryLockFile(`${home.dir}/vault.lock`)
  if ('heldBy' in lock) throw new NoVault('vault.served-already', { process: lock.heldBy, dir: home.dir })
  const log = request.log ?? ((): void => undefined)
  let pages: Server | undefined
  let keeper: Keeper | undefined
  let desk: SearchDesk | undefined
  try {
    const witnesses = readPolicyText(`${readText(home.witnesses)}\n`, settings.log.vkey)
    keeper = new Keeper({
      home,
      settings,
      signer: readVaultSigner(home),
      witnesses,
      adopted: { witnesses: hashPolicy(witnesses), access: request.accessPolicy },
      country: request.country,
      decideBy: request.decideBy,
      hpke,
      limits: readLimits(home),
      now: request.now ?? ((): number => Math.floor(Date.now() / 1000)),
      log,
    })
    desk = isDeskHost(settings.side) ? new SearchDesk({ ...deskOf(request, home, keeper), log }) : undefined
    const approvals = new ApprovalDesk({ ...deskOf(request, home, keeper), vault: settings.name, random: nodeRandom.bytes })
    const server = smallServer(
      30_000,
      answering(home, keeper, { ...request, counted: countedOf(request) }, desk && { search: desk, approvals }),
    )
    const [running, atDesk] = [keeper, desk]
    if (request.pages) pages = pagesServer(home, request.pages, () => running.bundle, log)
    const pagesUrl = pages && request.pages ? await openServer(pages, request.pages.port, request.host) : null
    const url = await openServer(server, request.port, request.host)
    const stop = keepGoing(keeper, log, forgettingRuns(home, request.now))
    return {
      url,
      pagesUrl,
      status: () => running.status,
      close: async () => {
        await stop()
        await closeServer(server)
        if (pages) await closeServer(pages)
        await atDesk?.close()
        await running.close()
        lock.release()
      },
    }
  } catch (error) {
    pages?.close()
    await desk?.close()
    await keeper?.close()
    lock.release()
    throw error
  }
}

/** Once a day: the keys of counts across offices that are over, whether or not anybody typed their end (overlap-keys.ts). */
function forgettingRuns({ dir }: Home, now = (): number => Date.now() / 1000): () => void {
  let last = ''
  return () => {
    const today = new Date(now() * 1000).toISOString().slice(0, 10)
    if (today !== last) forgetOver(`${dir}/overlap`, today)
    last = today
  }
}

/** Asks its peer until it has answered, then keeps up with the log. One round after another; a failed one comes again. */
function keepGoing(keeper: Keeper, log: (line: string) => void, forget: () => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let isOver = false
  let said = ''
  const round = async (): Promise<void> => {
    try {
      forget()
      await keeper.start()
      await keeper.follow()
      said = ''
    } catch (error) {
      const now = (error as Error).name
      if (now !== said) log(`waits: ${now}`)
      said = now
    }
  }
  const loop = (): void => {
    running = round().then(() => {
      if (!isOver) timer = setTimeout(loop, TICK_MS)
    })
  }
  let timer: NodeJS.Timeout | undefined
  loop()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await running
  }
}

function readLimits(home: Home): QuotaLimits {
  if (!existsSync(home.limits)) return DEFAULT_LIMITS
  const value = readJson(home.limits)
  const names = Object.keys(DEFAULT_LIMITS)
  if (!hasExactly(value, names) || !Object.values(value).every((n) => typeof n === 'number' && Number.isSafeInteger(n) && n >= 0))
    throw new NoVault('vault.damaged', { file: home.limits })
  return value as QuotaLimits
}

const countedOf = ({ counted, now }: Pick<VaultRequest, 'counted' | 'now'>): (() => number) => counted ?? now ?? monotonicSeconds

const deskOf = (request: VaultRequest, home: Home, keeper: Keeper) => ({
  home: home.dir,
  keeper,
  signer: readVaultSigner(home),
  country: request.country,
  now: request.now ?? ((): number => Math.floor(Date.now() / 1000)),
  counted: countedOf(request),
  ...(request.searchLimits ? { limits: request.searchLimits } : {}),
})
