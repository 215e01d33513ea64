/** What a vault answers at each of its addresses (docs/spec/vault.md), and how often it lets itself be asked. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { readWhereOf } from '../store/files/where.ts'
import { utf8 } from '../core/bytes.ts'
import { parseJson } from '../core/canonical.ts'
import { hasExactly, TOKEN } from '../core/shape.ts'
import { sha256 } from '../core/hash.ts'
import { printVkey } from '../core/ledger/note.ts'
import { give, readBody, type Given } from '../outside/http/small-server.ts'
import type { Side } from '../core/seal/sides.ts'
import { networkOf } from '../core/network.ts'
import { SOONEST_MS } from '../core/own-page/soonest.ts'
import { MOST_REQUEST_BYTES } from '../core/vault/request.ts'
import { printWhere } from '../core/vault/separation.ts'
import { addressOf, Limits } from '../witness/limits.ts'
import { readText, readVaultSettings, readVaultSigner, type Home } from './home.ts'
import { readPeers } from './known-peers.ts'
import { LATER as LATER_SAID } from './give.ts'
import type { Keeper } from './keeper.ts'
import { holdMark } from './peer.ts'
import type { ApprovalDesk } from './approval-desk.ts'
import type { SearchDesk } from './search-desk.ts'
import type { VaultRequest } from './request.ts'

const MOST_ERRAND_BYTES = 512 * 1024
/** A look is a device's signature and little else. */
const MOST_APPROVAL_BYTES = 8 * 1024
const MOST_COURIER_BYTES = 24 * 1024 * 1024
/** Of one address, without a token. */
const MOST_A_MINUTE = 600

/** What a person’s own page asks of a vault, and all that it may. */
const HERS: ReadonlySet<string> = new Set(['/own-page', '/act'])

const NOTHING: Given = { status: 404, body: 'not there, or not yours\n' }
/** Says nothing of what was asked: its peer or the log does not answer, or it is closed. */
const LATER: Given = { status: 503, body: 'not now\n' }
const TOO_OFTEN: Given = { status: 429, body: 'too often; wait a minute\n' }

/** @param desks where this vault is the trustee's. */
export function answering(
  home: Home,
  keeper: Keeper,
  request: Pick<VaultRequest, 'mostAMinute' | 'log'> & Required<Pick<VaultRequest, 'counted'>>,
  desks: { readonly search: SearchDesk; readonly approvals: ApprovalDesk } | undefined,
) {
  const settings = readVaultSettings(home)
  const signer = readVaultSigner(home)
  const origin = settings.log.vkey.split('+')[0] ?? ''
  const { counted } = request
  const most = request.mostAMinute ?? MOST_A_MINUTE
  const limits = { asks: new Limits(most, 60), marks: new Limits(2 * most, 60), peer: new Limits(2 * most, 60) }
  const peersAt = new Map<Side, string>()
  const holds = (incoming: IncomingMessage, path: string): boolean => {
    const given = /^Bearer (\S{1,100})$/.exec(incoming.headers.authorization ?? '')?.[1]
    return given !== undefined && timingSafeEqual(sha256(utf8(given)), sha256(utf8(readText(path))))
  }

  async function route(incoming: IncomingMessage): Promise<Given> {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    // Whoever holds a token is counted nowhere: a stranger's flood must not keep the keeper from an emergency, nor couriers waiting.
    const bearing = await answerBearer(incoming, path)
    if (bearing) return bearing
    const address = addressOf(incoming)
    if (path === '/mark' && incoming.method === 'POST') return mark(incoming, address)
    if (!limits.asks.allows(address, counted())) return TOO_OFTEN
    if (incoming.method === 'GET' && path === '/') return { status: 200, body: `${settings.name}\n${printVkey(signer.key)}\n` }
    if (incoming.method !== 'POST') return NOTHING
    switch (path) {
      case '/open':
        return open(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/act':
        return act(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/revocation':
        return revocation(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/own-page':
        return ownPage(await bodyOf(incoming, MOST_APPROVAL_BYTES))
      case '/erasure':
        return erasure(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/search':
        return search(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/search/errand':
        return errand(await bodyOf(incoming, MOST_ERRAND_BYTES))
      case '/approval/ask':
        return askApproval(await bodyOf(incoming, MOST_REQUEST_BYTES))
      case '/approval/state':
      case '/approval/look':
      case '/approval/waiting':
      case '/approval/decline':
      case '/approval/looks':
        return approval(path, await bodyOf(incoming, MOST_APPROVAL_BYTES))
      default:
        return NOTHING
    }
  }

  /** Undefined where the token of that door is not given: then it is an address like any other. */
  async function answerBearer(incoming: IncomingMessage, path: string): Promise<Given | undefined> {
    switch (`${incoming.method} ${path}`) {
      case 'GET /status':
        return holds(incoming, home.keeperToken)
          ? { status: 200, body: JSON.stringify(keeper.status), type: 'application/json' }
          : undefined
      case 'GET /where':
        return holds(incoming, home.courierToken) ? { status: 200, body: printWhere(signer, readWhereOf(home.where, origin)) } : undefined
      case 'GET /awaited':
        return holds(incoming, home.courierToken) ? { status: 200, body: keeper.isAwaited ? 'look\n' : 'none\n' } : undefined
      case 'POST /emergency':
        return holds(incoming, home.keeperToken) ? emergency(await bodyOf(incoming, MOST_REQUEST_BYTES)) : undefined
      case 'POST /openings':
        return holds(incoming, home.keeperToken) ? openings(await bodyOf(incoming, MOST_REQUEST_BYTES)) : undefined
      case 'POST /grant':
        return holds(incoming, home.courierToken) ? grant(await bodyOf(incoming, 4_000)) : undefined
      case 'POST /key-proof':
        return holds(incoming, home.courierToken) ? proveKey(await bodyOf(incoming, 4_000)) : undefined
      case 'POST /courier':
        return holds(incoming, home.courierToken) ? courier(await bodyOf(incoming, MOST_COURIER_BYTES)) : undefined
      default:
        return undefined
    }
  }

  async function open(body: string | undefined): Promise<Given> {
    const answer = body === undefined ? null : await keeper.open(body)
    if (answer === LATER_SAID) return LATER
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

  /** The same: what it gives is sealed to the oversight body. */
  async function openings(body: string | undefined): Promise<Given> {
    const done = await keeper.openings(body ?? '')
    return { status: 'sealed' in done ? 200 : 422, body: JSON.stringify(done), type: 'application/json' }
  }

  async function revocation(body: string | undefined): Promise<Given> {
    return body !== undefined && (await keeper.revocation(body)) ? { status: 200, body: 'counts\n' } : NOTHING
  }

  async function ownPage(body: string | undefined): Promise<Given> {
    const soonest = pause(SOONEST_MS)
    const told = body === undefined ? null : keeper.ownPage(body)
    await soonest
    return told ? { status: 200, body: JSON.stringify(told), type: 'application/json' } : NOTHING
  }

  async function erasure(body: string | undefined): Promise<Given> {
    const said = body === undefined ? null : await keeper.erasure(body)
    return said === null ? NOTHING : { status: 200, body: said }
  }

  async function askApproval(body: string | undefined): Promise<Given> {
    const waits = desks && body !== undefined ? await desks.approvals.ask(body) : null
    return waits === LATER_SAID ? LATER : waits ? { status: 200, body: 'waits\n' } : NOTHING
  }

  async function approval(path: string, body: string | undefined): Promise<Given> {
    const said = desks && body !== undefined ? await sayOfApproval(desks.approvals, path, body) : null
    return said === null ? NOTHING : { status: 200, body: JSON.stringify(said), type: 'application/json' }
  }

  async function search(body: string | undefined): Promise<Given> {
    const ticket = desks && body !== undefined ? await desks.search.search(body) : null
    if (ticket === undefined) return TOO_OFTEN
    return ticket === null ? NOTHING : { status: 200, body: JSON.stringify({ ticket }), type: 'application/json' }
  }

  async function errand(body: string | undefined): Promise<Given> {
    const done = desks && body !== undefined ? await desks.search.errand(body) : null
    return done ? { status: 200, body: JSON.stringify(done), type: 'application/json' } : NOTHING
  }

  /** The addresses that its peers' last marks came from have an allowance of their own: strangers, however many, close nobody's vault. */
  async function mark(incoming: IncomingMessage, address: string): Promise<Given> {
    const allowance = [...peersAt.values()].includes(networkOf(address)) ? limits.peer : limits.marks
    if (!allowance.allows(address, counted())) return TOO_OFTEN
    const body = await bodyOf(incoming, 4_000)
    const held = body === undefined ? undefined : holdMark(home, body, readPeers(home), signer, origin)
    if (held === undefined) return NOTHING
    peersAt.set(held.of, networkOf(address))
    return { status: 200, body: held.note }
  }

  /** For the record's server, which cannot read whether a grant was taken back. */
  function grant(body: string | undefined): Given {
    const v = body === undefined ? undefined : parseJson(body)
    return hasExactly(v, ['row']) && typeof v.row === 'string' && keeper.grantStands(v.row) ? { status: 200, body: 'stands\n' } : NOTHING
  }

  /** For the record's server, before two registrars sign a new key into the log. */
  async function proveKey(body: string | undefined): Promise<Given> {
    const v = body === undefined ? undefined : parseJson(body)
    if (!hasExactly(v, ['holder', 'epoch', 'sealed']) || typeof v.holder !== 'string' || typeof v.sealed !== 'string') return NOTHING
    const proof = await keeper.proveKey(v.holder, v.epoch, v.sealed)
    return proof === null ? NOTHING : { status: 200, body: `${proof}\n` }
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
    const { origin: from } = incoming.headers
    const isOfPages = from === settings.pages && HERS.has((incoming.url ?? '').split('?')[0] ?? '')
    if (from !== undefined && (settings.origins.includes(from) || isOfPages)) {
      response.setHeader('access-control-allow-origin', from).setHeader('vary', 'origin')
      response.setHeader('access-control-allow-headers', 'content-type').setHeader('access-control-allow-methods', 'POST')
    }
    const given = (): Promise<Given> => (incoming.method === 'OPTIONS' ? Promise.resolve({ status: 204, body: '' }) : route(incoming))
    void give(response, given, request.log ?? ((): void => undefined))
  }
}

/** Why something is no body is told nobody. */
async function bodyOf(incoming: IncomingMessage, most: number): Promise<string | undefined> {
  const body = await readBody(incoming, most)
  return typeof body === 'string' ? body : undefined
}

function sayOfApproval(desk: ApprovalDesk, path: string, body: string): object | null | Promise<object | null> {
  if (path === '/approval/look') return desk.look(body)
  if (path === '/approval/waiting') return desk.again(body)
  if (path === '/approval/decline') return desk.decline(body) ? { declined: true } : null
  if (path === '/approval/looks') {
    const looks = desk.looks(body)
    return looks && { looks }
  }
  const offices = desk.state(body)
  return offices && { offices }
}
