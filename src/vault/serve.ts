/**
 * A vault's own small server (docs/spec/vault.md): openings and acts for people's devices, couriers from the record's
 * server, marks for its peer, and how it stands for its keeper. Whoever is refused is told one thing, whatever the reason.
 */
import { parseJson } from '../core/canonical.ts'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { timingSafeEqual } from 'node:crypto'
import '../adapters/native-hash.ts'
import { hpke } from '../adapters/hpke/hpke.ts'
import { tryLockFile } from '../adapters/postgres/lock-installation.ts'
import { readWhereOf } from '../adapters/files/where.ts'
import { hashPolicy, readPolicyText } from '../adapters/files/witnessed.ts'
import { utf8 } from '../core/bytes.ts'
import type { Decide } from '../core/access/decision.ts'
import type { Country } from '../core/country/index.ts'
import { hasExactly, TOKEN } from '../core/entry/shapes.ts'
import { sha256 } from '../core/hash.ts'
import { printVkey } from '../core/ledger/note.ts'
import { DEFAULT_LIMITS, type Limits as QuotaLimits } from '../core/vault/quota.ts'
import { MOST_REQUEST_BYTES } from '../core/vault/request.ts'
import { printWhere } from '../core/vault/separation.ts'
import { Limits } from '../witness/limits.ts'
import type { SearchLimits } from '../core/search/quota.ts'
import { Keeper } from './keeper.ts'
import { SearchDesk } from './search-desk.ts'
import { homeOf, NoVault, readJson, readPeer, readText, readVaultSettings, readVaultSigner, type Home } from './home.ts'
import { holdMark } from './peer.ts'

const MOST_ERRAND_BYTES = 512 * 1024
const MOST_COURIER_BYTES = 24 * 1024 * 1024
/** How often it asks a peer that is silent, and looks whether the log has grown. */
const TICK_MS = 1000

export type VaultServing = {
  readonly url: string
  status(): Keeper['status']
  close(): Promise<void>
}
export type VaultRequest = {
  readonly dir: string
  /** 0: any that is free. */
  readonly port: number
  readonly host?: string
  readonly country: Country
  /** @param today ISO day, by the witnesses: protocols begin and end by it. */
  readonly decideBy: (today: () => string) => Decide
  /** Hex: hash of the access policies that it decides by; undefined where the country has none. */
  readonly accessPolicy: string | undefined
  /** How often somebody may search; the trustee's vault alone counts it. */
  readonly searchLimits?: SearchLimits
  /** POSIX seconds. */
  readonly now?: () => number
  /** Openings and acts from one address; 600 where nothing is said. */
  readonly mostAMinute?: number
  /** One line a refusal or failure: codes, never a body, an address or a name. */
  readonly log?: (line: string) => void
}

type Given = { readonly status: number; readonly body: string; readonly type?: string }
const NOTHING: Given = { status: 404, body: 'not there, or not yours\n' }
/** Says nothing of what was asked: its peer or the log does not answer, or it is closed. */
const LATER: Given = { status: 503, body: 'not now\n' }
const TOO_OFTEN: Given = { status: 429, body: 'too often; wait a minute\n' }

/** @throws NoVault when the folder is no vault's, another process serves it, or what it remembers is damaged. */
export async function serveVault(request: VaultRequest): Promise<VaultServing> {
  const home = homeOf(request.dir)
  const settings = readVaultSettings(home)
  const lock = tryLockFile(`${home.dir}/vault.lock`)
  if ('heldBy' in lock) throw new NoVault('vault.served-already', { process: lock.heldBy, dir: home.dir })
  const log = request.log ?? ((): void => undefined)
  let keeper: Keeper | undefined
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
    const desk = settings.side === 'trustee' ? new SearchDesk({ ...deskOf(request, home, keeper), log }) : undefined
    const server = createServer({ maxHeaderSize: 8192, requestTimeout: 30_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 })
    server.maxConnections = 200
    server.on('request', answering(home, keeper, request, desk))
    server.listen(request.port, request.host ?? '127.0.0.1')
    await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error as Error))])
    const stop = keepGoing(keeper, log)
    const running = keeper
    return {
      url: `http://localhost:${(server.address() as AddressInfo).port}`,
      status: () => running.status,
      close: async () => {
        await stop()
        await closeServer(server)
        await desk?.close()
        await running.close()
        lock.release()
      },
    }
  } catch (error) {
    await keeper?.close()
    lock.release()
    throw error
  }
}

async function closeServer(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}

/** Asks its peer until it has answered, then keeps up with the log. One round after another; a failed one comes again. */
function keepGoing(keeper: Keeper, log: (line: string) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let isOver = false
  let said = ''
  const round = async (): Promise<void> => {
    try {
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

const deskOf = (request: VaultRequest, home: Home, keeper: Keeper) => ({
  home: home.dir,
  keeper,
  signer: readVaultSigner(home),
  country: request.country,
  now: request.now ?? ((): number => Math.floor(Date.now() / 1000)),
  ...(request.searchLimits ? { limits: request.searchLimits } : {}),
})

function answering(home: Home, keeper: Keeper, request: VaultRequest, desk: SearchDesk | undefined) {
  const settings = readVaultSettings(home)
  const signer = readVaultSigner(home)
  const origin = settings.log.vkey.split('+')[0] ?? ''
  const now = request.now ?? ((): number => Math.floor(Date.now() / 1000))
  const limits = { asks: new Limits(request.mostAMinute ?? 600, 60), marks: new Limits(1200, 60) }
  const holds = (incoming: IncomingMessage, path: string): boolean => {
    const given = /^Bearer (\S{1,100})$/.exec(incoming.headers.authorization ?? '')?.[1]
    return given !== undefined && timingSafeEqual(sha256(utf8(given)), sha256(utf8(readText(path))))
  }

  async function route(incoming: IncomingMessage): Promise<Given> {
    const address = incoming.socket.remoteAddress ?? 'unknown'
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    if (incoming.method === 'GET' && path === '/status' && holds(incoming, home.keeperToken))
      return { status: 200, body: JSON.stringify(keeper.status), type: 'application/json' }
    if (incoming.method === 'GET' && path === '/where' && holds(incoming, home.courierToken))
      return { status: 200, body: printWhere(signer, readWhereOf(home.where, origin)) }
    if (incoming.method === 'GET' && path === '/') return { status: 200, body: `${settings.name}\n${printVkey(signer.key)}\n` }
    if (incoming.method !== 'POST') return NOTHING
    if (!(path === '/mark' ? limits.marks : limits.asks).allows(address, now())) return TOO_OFTEN
    switch (path) {
      case '/open':
        return open(await readBody(incoming, MOST_REQUEST_BYTES))
      case '/act':
        return act(await readBody(incoming, MOST_REQUEST_BYTES))
      case '/emergency':
        return holds(incoming, home.keeperToken) ? emergency(await readBody(incoming, MOST_REQUEST_BYTES)) : NOTHING
      case '/erasure':
        return erasure(await readBody(incoming, MOST_REQUEST_BYTES))
      case '/search':
        return search(await readBody(incoming, MOST_REQUEST_BYTES))
      case '/search/errand':
        return errand(await readBody(incoming, MOST_ERRAND_BYTES))
      case '/mark':
        return mark(await readBody(incoming, 4_000))
      case '/courier':
        return holds(incoming, home.courierToken) ? courier(await readBody(incoming, MOST_COURIER_BYTES)) : NOTHING
      default:
        return NOTHING
    }
  }

  async function open(body: string | undefined): Promise<Given> {
    const answer = body === undefined ? null : await keeper.open(body)
    if (answer === 'later') return LATER
    return answer
      ? { status: 200, body: JSON.stringify({ vault: settings.name, sealed: answer.sealed }), type: 'application/json' }
      : NOTHING
  }

  async function act(body: string | undefined): Promise<Given> {
    return body !== undefined && (await keeper.act(body)) ? { status: 200, body: 'counts\n' } : NOTHING
  }

  /** For the keeper at this machine alone, who must be told why not. */
  async function emergency(body: string | undefined): Promise<Given> {
    const done = await keeper.emergency(body ?? '')
    const json = { body: JSON.stringify(done), type: 'application/json' }
    return 'sealed' in done ? { status: 200, ...json } : { status: 422, ...json }
  }

  async function erasure(body: string | undefined): Promise<Given> {
    const said = body === undefined ? null : await keeper.erasure(body)
    return said === null ? NOTHING : { status: 200, body: said }
  }

  async function search(body: string | undefined): Promise<Given> {
    const ticket = desk && body !== undefined ? await desk.search(body) : null
    if (ticket === undefined) return TOO_OFTEN
    return ticket === null ? NOTHING : { status: 200, body: JSON.stringify({ ticket }), type: 'application/json' }
  }

  async function errand(body: string | undefined): Promise<Given> {
    const done = desk && body !== undefined ? await desk.errand(body) : null
    return done ? { status: 200, body: JSON.stringify(done), type: 'application/json' } : NOTHING
  }

  function mark(body: string | undefined): Given {
    const held = body === undefined ? undefined : holdMark(home.held, body, readPeer(home), signer, origin)
    return held === undefined ? NOTHING : { status: 200, body: held }
  }

  async function courier(body: string | undefined): Promise<Given> {
    const v = body === undefined ? undefined : parseJson(body)
    if (
      !hasExactly(v, ['agency', 'batch', 'part']) ||
      typeof v.agency !== 'string' ||
      typeof v.batch !== 'string' ||
      typeof v.part !== 'string' ||
      !TOKEN.test(v.batch)
    )
      return { status: 400, body: 'no courier part\n' }
    const done = await keeper.courier(v.agency, v.batch, v.part)
    if (typeof done === 'string') {
      request.log?.(`refused ${done}`)
      return { status: done === 'courier.other-content' ? 409 : 422, body: `${done}\n` }
    }
    return { status: 200, body: done.held }
  }

  return (incoming: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('x-content-type-options', 'nosniff').setHeader('cache-control', 'no-store')
    response.setHeader('content-security-policy', "default-src 'none'").setHeader('referrer-policy', 'no-referrer')
    const { origin: from } = incoming.headers
    if (from !== undefined && settings.origins.includes(from)) {
      response.setHeader('access-control-allow-origin', from).setHeader('vary', 'origin')
      response.setHeader('access-control-allow-headers', 'content-type').setHeader('access-control-allow-methods', 'POST')
    }
    const end = ({ status, body, type }: Given): void =>
      void response.writeHead(status, { 'content-type': type ?? 'text/plain; charset=utf-8' }).end(body)
    if (incoming.method === 'OPTIONS') return end({ status: 204, body: '' })
    route(incoming).then(end, (error: Error) => {
      // By its name alone: a message could quote what was sent.
      request.log?.(`failed ${error.name}`)
      end({ status: 500, body: 'it could not be done now\n' })
    })
  }
}

/** The body as text; undefined when it is longer, or no UTF-8. Nothing beyond the limit is ever held. */
async function readBody(incoming: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts))
  } catch {
    return undefined
  }
}
